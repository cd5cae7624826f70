// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/head_fitter.h"
#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

/// Sets a vertical head (竖题, R60): its parts one left of another, the first at the right, each as
/// high as the box, the whole centred in the box's width. Alignment is that of the parts' styles,
/// left being the top; HeadFitter finds sizes and lines.
class VerticalHeadSetter {
public:
    VerticalHeadSetter(ParagraphSetter& setter, const PageMatter& matter, PageBuilder& builder)
        : m_setter(setter)
        , m_matter(matter)
        , m_builder(builder)
    {
    }

    /// Reports overset for a head that is wider than its box.
    Result<void> set(const HeadBox& head, const Story& story, const Rect& rect);

private:
    void draw(const FittedHead& head, const Rect& rect, const Story& story);
    void drawBlock(const HeadBlock& block, Length right, const Rect& rect, const Story& story);
    void reportOverset(const FittedHead& head, Length over, const Story& story);

    ParagraphSetter& m_setter;
    const PageMatter& m_matter;
    PageBuilder& m_builder;
};

} // namespace broadsheet
