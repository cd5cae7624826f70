// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

#include <vector>

namespace broadsheet {

/// Where lines are drawn, and whose they are.
struct StoryPen {
    PageBuilder& builder;
    StoryId story;
};

/// Sets the text of a placement whose frames write vertically; draws its lines and, where the plan
/// wants column rules, hairlines between its tiers. The fill is that of all frames, to report from.
Result<Fill> setVerticalText(ParagraphSetter& setter,
    const PageMatter& matter,
    const Placement& placement,
    std::vector<FlowParagraph> paragraphs,
    JumpedText jumped,
    StoryPen pen);

/// Text that runs down through upright rectangles, one after another, each one tier.
Result<Fill> setVerticalRects(ParagraphSetter& setter,
    const std::vector<Rect>& rects,
    const PageGrid& grid,
    std::vector<FlowParagraph> paragraphs,
    StoryPen pen);

/// The parts of a picture's box whose caption stands beside it.
struct CaptionedPicture {
    Rect picture;
    Rect caption; ///< as wide as its lines; `picture.height` high
};

/// Air between a picture and its caption.
Length captionAir();

CaptionedPicture captionBeside(const PictureBox& box, const PageGrid& grid);

/// Sets a caption beside its picture, from the picture's upper edge down, next to the picture
/// however few lines it takes (R70).
Result<Fill> setVerticalCaption(ParagraphSetter& setter,
    const PictureBox& box,
    const PageGrid& grid,
    std::vector<FlowParagraph> paragraphs,
    StoryPen pen);

} // namespace broadsheet
