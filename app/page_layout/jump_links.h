// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"
#include "page_layout/composed_page.h"
#include "story/story.h"

#include <optional>
#include <set>

namespace broadsheet {

/// How a placement's text hangs together with the same story on other pages (转版). All that one
/// page's setting depends on of another's.
struct JumpLinks {
    Jump jump; ///< with the numbers and folios that the pages have now; 0 where there is no page
    bool goesOn = false; ///< what does not fit goes on on the page of jump.toId
    std::optional<TextCut> from; ///< where the text was cut that goes on here; none: it begins here
    std::set<PartKind> elsewhere; ///< set in heads of the story on its other pages
    std::vector<QString> problems; ///< translated

    bool operator==(const JumpLinks&) const = default;
};

/// Of a placement that jumps nowhere, or by page numbers alone.
inline JumpLinks standingAlone(const Placement& placement)
{
    return { placement.jump, false, std::nullopt, {}, {} };
}

/// Kinds that do not flow with a placement's text: those in its head, and caption and credit where
/// it shows them under its picture.
std::set<PartKind> kindsElsewhere(const Placement& placement);

} // namespace broadsheet
