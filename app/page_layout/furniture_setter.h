// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

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

    /// Fields that had nothing to print so far, though the paper owes it.
    [[nodiscard]] const QStringList& missingFields() const { return m_missing; }

private:
    QString filled(const QString& text);
    [[nodiscard]] QString pageCredits() const;
    Result<void> setText(
        const QString& text, Alignment alignment, const Furniture& furniture, const Rect& rect);

    ParagraphSetter& m_setter;
    const PageMatter& m_matter;
    PageBuilder& m_builder;
    QStringList m_missing;
};

} // namespace broadsheet
