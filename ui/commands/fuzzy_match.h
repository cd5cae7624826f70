// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace broadsheet {

struct FuzzyMatch {
    int score = 0; ///< higher fits better; comparable between texts
    QList<int> positions; ///< of the matched characters in the text, ascending
};

/// Whether `query` names `text`: its letters begin words ("ep" or "expa" for "Export Page"), go on
/// within them, or stand in it as they are ("port"). A Chinese character is a word of its own.
/// Words of the query may come in any order ("page export"). Case and spaces do not matter.
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace broadsheet
