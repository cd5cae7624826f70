// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/head_setter.h"
#include "page_layout/page_matter.h"
#include "page_layout/vacant_parts.h"
#include "page_layout/vertical_head_setter.h"

#include <memory>

namespace broadsheet {

/// Sets one placed story: box, head, text in its legs, picture with caption, column rules. What
/// does not fit is reported as overset, what is missing as a problem; nothing is dropped silently.
class PlacementSetter {
public:
    PlacementSetter(ParagraphSetter& setter, const PageMatter& matter, PageBuilder& builder)
        : m_setter(setter)
        , m_matter(matter)
        , m_builder(builder)
        , m_heads(setter, matter, builder)
        , m_verticalHeads(setter, matter, builder)
    {
    }

    /// `placement` is one of the page's own plan, not a copy.
    Result<void> set(const Placement& placement);

    /// Its running text and nothing else, for the cut where it goes on (ComposedPage::cuts).
    Result<void> setTextAlone(const Placement& placement);

private:
    [[nodiscard]] JumpLinks linksOf(const Placement& placement) const;
    Result<void> setHead(const HeadBox& head,
        const Placement& placement,
        const Story& source,
        const JumpLinks& links);
    Result<Fill> fillAcross(const Placement& placement,
        const std::vector<FlowParagraph>& paragraphs,
        const JumpedText& jumped,
        const Story& story);
    Result<void> setText(const Placement& placement, const Story& story, const JumpLinks& links);
    Result<void> setPicture(const PictureBox& box, const Story& story);
    Result<Fill> fillCaption(
        const PictureBox& box, const std::vector<FlowParagraph>& paragraphs, const Story& story);
    void noteVacant(const Placement& placement, DrawnFlow flow);
    void addOpenCaption(const PictureBox& box, const Story& story);
    Result<void> setCaption(const PictureBox& box, const Story& story, const PictureSource* source);
    void addCopyfit(const Story& story,
        const std::vector<FlowParagraph>& paragraphs,
        const Fill& fill,
        const JumpLinks& links);
    void drawBox(const FrameBox& box);
    void addOverset(const Story& story, const QString& what, const OversetText& over);
    void addRegion(const Placement& placement, const Story& story);

    ParagraphSetter& m_setter;
    const PageMatter& m_matter;
    PageBuilder& m_builder;
    HeadSetter m_heads;
    VerticalHeadSetter m_verticalHeads;
};

} // namespace broadsheet
