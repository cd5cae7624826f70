// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/head_fitter.h"
#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

/// Sets the head of a placed story: its parts, fitted by HeadFitter, one below another, the whole
/// centred in the head's box, which takes whole body lines (R57).
class HeadSetter {
public:
    HeadSetter(ParagraphSetter& setter, const PageMatter& matter, PageBuilder& builder)
        : m_setter(setter)
        , m_matter(matter)
        , m_builder(builder)
    {
    }

    /// Reports overset for a head that is higher than its box.
    Result<void> set(const HeadBox& head, const Story& story, const Rect& rect);

private:
    void reportMissingWords();
    void reportOverset(const FittedHead& head, const Story& story, Length over);
    void draw(const FittedHead& head, const Rect& rect, const Story& story);
    void noteVacant(const HeadBlock& block, const Rect& rect, const Story& story);

    ParagraphSetter& m_setter;
    const PageMatter& m_matter;
    PageBuilder& m_builder;
    bool m_missingWordsReported = false;
};

} // namespace broadsheet
