// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/library.h"

#include <cstdint>
#include <vector>

namespace broadsheet {

/// The open suggestions of all editions, oldest edition first.
Result<std::vector<JoinSuggestion>> openJoinSuggestions(Library& library);

/// The story as it would be once the suggestion is accepted; nothing is stored.
Result<Story> joinPreview(Library& library, const JoinSuggestion& suggestion);

/// Joins the two stories, retires the fragment, closes the suggestion; gives the joined story as
/// stored. Unsaved changes of either story must be saved before. Problem: the suggestion is no
/// longer open, or a story was changed meanwhile.
Result<StoryPtr> acceptJoinSuggestion(Library& library, const JoinSuggestion& suggestion);
Result<StoryPtr> acceptJoinSuggestion(Library& library, std::int64_t suggestion);

/// A join with what it takes to undo it.
struct AcceptedJoin {
    std::int64_t suggestion = 0;
    StoryPtr joined; ///< as stored
    Story before; ///< the story without the fragment
    std::vector<JoinSuggestion> open; ///< that were open before, this one among them
};

/// As acceptJoinSuggestion.
Result<AcceptedJoin> acceptJoinReversibly(Library& library, std::int64_t suggestion);

/// Both stories and all suggestions about them are what they were before the join. Unsaved changes
/// must be saved before. Problem: the joined story was changed since.
Result<void> takeJoinApart(Library& library, const AcceptedJoin& join);

} // namespace broadsheet
