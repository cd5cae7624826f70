// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/frame_filler.h"
#include "page_layout/jump_links.h"

namespace broadsheet {

/// The jump that runs into the text as imported copy has it: pages named by number alone.
Jump jumpByNumber(const Jump& jump);

/// Where the text of a placement begins, and the lines that say where it comes from and goes to.
/// A head that has a part for the first of them has it in the head.
JumpedText jumpedText(const JumpLinks& links,
    const Placement& placement,
    const Story& story,
    const StyleSheet& sheet);

/// The story with the words of its "jump_line" part for a head that has one.
Story storyOfHead(const Story& story, const HeadBox& head, const JumpLinks& links);

/// Where the text is cut that has been filled and goes on elsewhere.
TextCut cutOf(const Story& story,
    const std::vector<FlowParagraph>& paragraphs,
    const Fill& fill,
    const JumpLinks& links);

} // namespace broadsheet
