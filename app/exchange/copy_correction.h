// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/raw_page_copy.h"

namespace broadsheet {

/// What an editor corrects in a split copy before it is taken. Every function takes the copy as a
/// value and gives back the corrected one, so that undo is keeping the earlier value; unchanged
/// parts are shared. Places of joins and notes follow their text. The sum of characters stays exact
/// (see SplitCopy). A place that is not there gives the copy back unchanged.

/// The names under which corrections are counted beside the cleaning rules.
namespace correction_rule {
constexpr QLatin1String RemovedEntry("removed_entry"); ///< dropped: what lies in the bin
constexpr QLatin1String JoinSpace("join_space"); ///< added: the space at an accepted joint
} // namespace correction_rule

/// One entry out of two, in the place of the earlier, its parts first. The entry is a fragment only
/// if both were. A headline behind running text becomes a subhead; a join between the two is done
/// with and goes.
SplitCopy mergeEntries(SplitCopy copy, int one, int other);

/// Two entries out of one: the second begins at `offset` (UTF-16) in `part`; in the middle of a
/// surrogate pair before it. Neither may be left without text. A subhead at the new beginning
/// becomes a headline.
SplitCopy splitEntry(SplitCopy copy, int entry, int part, int offset = 0);

SplitCopy setPartKind(SplitCopy copy, int entry, int part, PartKind kind);
SplitCopy setEntryType(SplitCopy copy, int entry, StoryType type);

/// Takes the entry out and puts it in again so that it stands at `to`.
SplitCopy moveEntry(SplitCopy copy, int from, int to);

/// Closes the broken paragraph (joinedStory) and takes the fragment's entry away; other joins with
/// either of the two move along.
SplitCopy acceptJoin(SplitCopy copy, int join);

/// The join is no longer suggested.
SplitCopy dismissJoin(SplitCopy copy, int join);

/// A split copy and what was taken out of it.
struct CorrectedCopy {
    struct Binned {
        Story story;
        int place = 0; ///< where it stood
    };

    SplitCopy split;
    std::vector<Binned> bin; ///< the newest last
};

/// Puts an entry into the bin; its characters are counted as dropped, joins with it go.
CorrectedCopy removeEntry(CorrectedCopy copy, int entry);

/// Puts an entry of the bin back where it stood, or at the end when there are fewer now.
CorrectedCopy restoreEntry(CorrectedCopy copy, int binned);

} // namespace broadsheet
