// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_encoding.h"
#include "exchange/copy_correction.h"
#include "storage/library.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace broadsheet {

/// One raw copy in the dialog, with the corrections made so far. Immutable once it stands in an
/// ImportCopies, so that undo shares what did not change.
struct ImportCopy {
    QString name;
    QString text; ///< as it came
    QString page; ///< empty: the page chosen for all
    CorrectedCopy corrected;
};

using ImportCopyPtr = std::shared_ptr<const ImportCopy>;
using ImportCopies = std::vector<ImportCopyPtr>;

/// An entry of a copy; entry −1 means the copy as a whole, copy −1 nothing.
struct EntryPlace {
    int copy = -1;
    int entry = -1;

    bool operator==(const EntryPlace&) const = default;
};

/// The story at a place; nullptr when there is none.
const Story* entryAt(const ImportCopies& copies, const EntryPlace& place);

/// The page that a file's name tells ("page-3.txt", "A03.txt", 第3版.txt) if it is one of `pages`;
/// else empty.
QString pageFromFileName(const QString& fileName, const QStringList& pages);

} // namespace broadsheet
