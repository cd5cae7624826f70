// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/furniture_setter.h"

#include "base/calendar.h"

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

QString folioOf(const Page& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

} // namespace

QString filledFields(const QString& text, const PageMatter& matter)
{
    const Edition& edition = *matter.edition;
    const Page& page = *matter.page;
    const QString& language = edition.publication.language;
    const std::pair<const char*, QString> fields[] = {
        { "{date}", folioDate(edition.date, language) },
        { "{weekday}", weekdayName(edition.date, language) },
        { "{page}", folioOf(page) },
        { "{folio}", folioOf(page) },
        { "{section}", page.section },
        { "{title}", edition.publication.title },
        { "{title_latin}", edition.publication.titleLatin },
        { "{issue}", edition.issue },
        { "{pages}", QString::number(edition.pages.size()) },
    };
    QString filled = text;
    for (const auto& [field, value] : fields)
        filled.replace(QLatin1String(field), value);
    return filled;
}

Result<void> FurnitureSetter::setText(
    const QString& text, Alignment alignment, const Furniture& furniture, const Rect& rect)
{
    if (text.isEmpty())
        return {};
    ParagraphStyle style = m_matter.sheet->styleOrBody(styleOf(furniture));
    style.alignment = alignment;
    style.minLastLineHan = 1;
    const Result<SetParagraphPtr> found = m_setter.set(text, {}, style, rect.width);
    if (!found)
        return found.problem();
    const SetParagraphPtr& set = *found;
    Length top = rect.y + (rect.height - style.leading * std::int64_t(set->lineCount())) / 2;
    for (std::size_t line = 0; line < set->lineCount(); ++line) {
        m_builder.addLine(*set,
            line,
            rect.x,
            top + (style.leading - style.size) / 2 + style.size.scaled(88, 100));
        top += style.leading;
    }
    return {};
}

Result<void> FurnitureSetter::set(const Furniture& furniture)
{
    const Rect rect = rectOf(furniture.box, m_matter.grid);
    QString left = filledFields(furniture.left, m_matter);
    const QString center = filledFields(furniture.center, m_matter);
    QString right = filledFields(furniture.right, m_matter);
    if (furniture.kind == FurnitureKind::PageCredits && right.isEmpty() && left.isEmpty())
        right = m_matter.pageCredits;
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
