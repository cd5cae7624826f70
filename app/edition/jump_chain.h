// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <functional>
#include <vector>

namespace broadsheet {

/// One part of a story that jumps: a placement on its page. Both belong to the edition.
struct JumpPart {
    const Page* page = nullptr;
    std::size_t placement = 0; ///< index into the page's plan

    [[nodiscard]] const Placement& get() const { return page->plan->placements[placement]; }

    bool operator==(const JumpPart&) const = default;
};

/// What is wrong with a jump.
enum class JumpFault {
    None,
    TargetGone, ///< the edition has no such page any more
    NobodyContinues, ///< no placement on the target goes on with the story
    NothingSent, ///< the page it continues from is gone, or sends nothing here
    Loops, ///< the story would come back to a page that it has been on
};

/// The way of one story through the edition, as a placement's jumps say (转版).
struct JumpChain {
    std::vector<JumpPart> parts; ///< in reading order, with the one that was asked for
    std::size_t at = 0; ///< which of them that is
    JumpFault to = JumpFault::None; ///< of the asked placement's own jump on …
    JumpFault from = JumpFault::None; ///< … and of its coming from elsewhere
};

/// Which story a reference on a page means; null: none.
using StoryOnPage = std::function<StoryId(const StoryRef& ref, int page)>;

/// Follows the pages' ids (Jump::toId, Jump::fromId), never their numbers. A placement that jumps
/// nowhere, whose story is gone or whose chain loops stands alone.
JumpChain jumpChain(const Edition& edition, const JumpPart& asked, const StoryOnPage& story);

/// Whether it jumps by page ids; page numbers alone (imported plans) cut no text.
bool jumpsById(const Placement& placement);

/// nullptr: the edition has no page of that id.
const Page* pageById(const Edition& edition, PageId id);

} // namespace broadsheet
