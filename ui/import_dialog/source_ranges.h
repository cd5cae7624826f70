// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/copy_cleaning.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// Finds where the parts of stories stand in the raw copy, by their letters alone: white space,
/// stars and the width of marks aside. What was joined from two places is found where it begins.
class SourceFinder {
public:
    explicit SourceFinder(const QString& source);

    /// One range per part that was found, in the order of the parts; UTF-16.
    [[nodiscard]] std::vector<TextRange> rangesOf(const Story& story) const;

private:
    [[nodiscard]] TextRange sourceRange(qsizetype start, qsizetype length) const;

    QString m_folded;
    std::vector<int> m_places; ///< of every folded sign in the source
};

} // namespace broadsheet
