// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"

#include <QMap>
#include <QString>

#include <vector>

namespace broadsheet {

/// What was split and cleaned from the raw copy of one page. Nothing is lost:
/// inputCharacters = Σ charactersPerStory + Σ droppedCharacters − Σ addedCharacters, where all
/// counts are Unicode code points and white space counts as characters too (a newline between two
/// paragraphs is dropped under the rule "paragraph_break").
struct SplitCopy {
    std::vector<Story> stories; ///< ids null, in the order of the copy

    struct Join { ///< a paragraph broken off whose rest seems to stand elsewhere
        int fromStory = 0; ///< index into `stories`
        int fromPart = 0;
        int fromOffset = 0; ///< UTF-16
        int toStory = 0;
        int toPart = 0;
        int toOffset = 0;
        QString why;
    };

    std::vector<Join> joins;
    qint64 inputCharacters = 0;
    std::vector<qint64> charactersPerStory; ///< all code points of all its parts, in story order
    QMap<QString, int> normalised; ///< rule → how often it was applied
    QMap<QString, qint64> droppedCharacters; ///< rule → code points taken away
    QMap<QString, qint64> addedCharacters; ///< rule → code points put in
};

/// Splits the raw copy of a newspaper page into stories and cleans it.
/// Problem: empty, only punctuation, over 64 MiB, NUL bytes (`detail` holds the offset).
Result<SplitCopy> splitRawPageCopy(const QString& copy);

/// The story that results from accepting a join: `from` with the broken paragraph closed by the
/// first paragraph of `fragment` from `toOffset` and the fragment's further parts after it.
Story joinedStory(const Story& from,
    int fromPart,
    int fromOffset,
    const Story& fragment,
    int toPart,
    int toOffset);

} // namespace broadsheet
