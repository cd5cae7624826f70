// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/frame_filler.h"
#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

/// Sets what stands on the page off the grid: rules, boxes with their tint, pictures cropped by
/// focus and zoom with their caption, and stories that run through threads of text frames. Each
/// frame has body lines of its own that begin at its top. What does not fit is reported as overset,
/// what is missing as a problem.
class FreeFrameSetter {
public:
    FreeFrameSetter(ParagraphSetter& setter, const PageMatter& matter, PageBuilder& builder)
        : m_setter(setter)
        , m_matter(matter)
        , m_builder(builder)
    {
    }

    /// The tints of all boxes, which lie below everything else on the page.
    void setTints();

    /// All free frames of the page's plan without their tints, the lowest first; the text of a
    /// thread is set with its first frame.
    Result<void> setAll();

private:
    Result<void> setThread(const FreeFrame& first);
    Result<Fill> fillAcross(const std::vector<const FreeFrame*>& thread,
        const std::vector<FlowParagraph>& paragraphs,
        StoryId story);
    Result<Fill> fillDown(const std::vector<const FreeFrame*>& thread,
        std::vector<FlowParagraph> paragraphs,
        StoryId story);
    void report(const Story& story,
        const std::vector<FlowParagraph>& paragraphs,
        const Fill& fill,
        const std::vector<const FreeFrame*>& thread);
    Result<void> setPicture(const FreeFrame& frame);
    Result<void> setCaption(
        const FreeFrame& frame, const StoryPtr& story, const PictureSource* source);
    void placePicture(const FreeFrame& frame, const PictureSource& source);
    void drawRule(const FreeFrame& frame);
    void drawBox(const FreeFrame& frame);
    void drawEdge(const Rect& edge, Length weight, const Ink& ink);

    ParagraphSetter& m_setter;
    const PageMatter& m_matter;
    PageBuilder& m_builder;
};

} // namespace broadsheet
