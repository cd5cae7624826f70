// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/source_reader.h"

#include <QStringList>

#include <vector>

namespace broadsheet {

/// What a round of reading has to say to the person: kept as facts, so that it can be said anew
/// in another language.
struct SourceNews {
    std::vector<RefusedSource> refused;
    QStringList converted; ///< names of files that were GB 18030
    SourceRound round;

    [[nodiscard]] bool isEmpty() const;
    /// True when something was not taken.
    [[nodiscard]] bool isWarning() const;
    [[nodiscard]] QString text() const;
};

} // namespace broadsheet
