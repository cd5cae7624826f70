// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/furniture_setter.h"

#include "edition/furniture_fields.h"

namespace broadsheet {

namespace {

const Length RuleWeight = Length::pt(0.75);
const Length RuleAir = Length::pt(2);

QString styleOf(const Furniture& furniture)
{
    if (!furniture.style.isEmpty())
        return furniture.style;
    switch (furniture.kind) {
    case FurnitureKind::Nameplate:
        return QStringLiteral("nameplate");
    case FurnitureKind::PageCredits:
        return QStringLiteral("page-credits");
    case FurnitureKind::Folio:
    case FurnitureKind::Text:
        break;
    }
    return QStringLiteral("folio");
}

/// `line` of `lines` in the middle of `rect`.
Length topOf(std::size_t line, std::size_t lines, const ParagraphStyle& style, const Rect& rect)
{
    const Length height = style.leading * std::int64_t(lines);
    return rect.y + (rect.height - height) / 2 + style.leading * std::int64_t(line);
}

} // namespace

Result<void> FurnitureSetter::setText(
    const QString& text, Alignment alignment, const Furniture& furniture, const Rect& rect)
{
    if (text.isEmpty())
        return {};
    ParagraphStyle style = m_matter.sheet->styleOrBody(styleOf(furniture));
    style.alignment = alignment;
    style.minLastLineHan = 1;
    std::vector<std::pair<SetParagraphPtr, std::size_t>> lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        const Result<SetParagraphPtr> set = m_setter.set(paragraph, {}, style, rect.width);
        if (!set)
            return set.problem();
        for (std::size_t line = 0; line < (*set)->lineCount(); ++line)
            lines.emplace_back(*set, line);
    }
    const Length baseline = (style.leading - style.size) / 2 + style.size.scaled(88, 100);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [set, line] = lines[i];
        m_builder.addLine(*set, line, rect.x, topOf(i, lines.size(), style, rect) + baseline);
    }
    return {};
}

QString FurnitureSetter::filled(const QString& text)
{
    const FilledText filled = filledFields(text, *m_matter.edition, *m_matter.page);
    for (const QString& field : filled.missing) {
        if (!m_missing.contains(field))
            m_missing.append(field);
    }
    return filled.text;
}

/// Whom the page names itself goes before what its copy brought along.
QString FurnitureSetter::pageCredits() const
{
    const QString named = pageCreditsLine(*m_matter.edition, *m_matter.page);
    return named.isEmpty() ? m_matter.pageCredits : named;
}

Result<void> FurnitureSetter::set(const Furniture& furniture)
{
    const Rect rect = rectOf(furniture.box, m_matter.grid);
    const QString left = filled(furniture.left);
    const QString center = filled(furniture.center);
    QString right = filled(furniture.right);
    if (furniture.kind == FurnitureKind::PageCredits && right.isEmpty() && left.isEmpty())
        right = pageCredits();
    const std::pair<const QString*, Alignment> texts[] = {
        { &left, Alignment::Left },
        { &center, Alignment::Center },
        { &right, Alignment::Right },
    };
    for (const auto& [text, alignment] : texts) {
        const Result<void> set = setText(*text, alignment, furniture, rect);
        if (!set)
            return set;
    }
    if (furniture.ruleBelow) {
        m_builder.addRect(
            { rect.x, rect.bottom() - RuleWeight - RuleAir, rect.width, RuleWeight }, Ink {});
    }
    return {};
}

} // namespace broadsheet
