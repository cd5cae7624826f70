// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

/// Fills the fields {date} {weekday} {page} {folio} {section} {title} {title_latin} {issue} {pages}
/// of a furniture text from the edition and the page.
QString filledFields(const QString& text, const PageMatter& matter);

/// Sets what stands on the page beside stories: folios, nameplate, page credits, plain text.
class FurnitureSetter {
public:
    FurnitureSetter(ParagraphSetter& setter, const PageMatter& matter, PageBuilder& builder)
        : m_setter(setter)
        , m_matter(matter)
        , m_builder(builder)
    {
    }

    Result<void> set(const Furniture& furniture);

private:
    Result<void> setText(
        const QString& text, Alignment alignment, const Furniture& furniture, const Rect& rect);

    ParagraphSetter& m_setter;
    const PageMatter& m_matter;
    PageBuilder& m_builder;
};

} // namespace broadsheet
