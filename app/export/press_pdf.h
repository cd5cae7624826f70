// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page_layout/composed_page.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace broadsheet {

/// What the file says of itself. Nothing here is read from the clock.
struct PdfDocumentInfo {
    QString title;
    QString language; ///< BCP 47: "zh-Hans", "en-US"
    QString creator = QStringLiteral("Broadsheet");
    QDateTime modified; ///< UTC, of the edition's revision
};

/// Writes composed pages as a press-ready PDF 1.6: one embedded subset per face, exact ToUnicode,
/// K-only text, MediaBox, TrimBox and BleedBox, language, title, a bookmark per page and story in
/// reading order, XMP. Byte-identical for the same input. The file is written beside `path` and
/// renamed when complete; an existing file stays whole when anything fails.
/// Thread: any; uses a second thread of its own for subsetting and deflating.
Result<void> writePressPdf(
    const std::vector<ComposedPagePtr>& pages, const PdfDocumentInfo& info, const QString& path);

} // namespace broadsheet
