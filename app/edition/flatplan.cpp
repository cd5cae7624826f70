// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/flatplan.h"

namespace broadsheet {

namespace {

QString lettersOf(const QString& folio)
{
    const std::optional<FolioName> name = folioName(folio);
    return name ? name->letters : QString();
}

/// What decides on which side of the spine the page lies.
int placeInSection(const PlaceName& place)
{
    const std::optional<FolioName> name = folioName(place.folio);
    return name && !name->letters.isEmpty() ? name->number : place.number;
}

} // namespace

QString FolioName::text() const
{
    return letters + QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

std::optional<FolioName> folioName(const QString& folio)
{
    constexpr qsizetype MostDigits = 4;
    qsizetype at = folio.size();
    while (at > 0 && folio[at - 1].isDigit())
        --at;
    const qsizetype digits = folio.size() - at;
    if (digits == 0 || digits > MostDigits)
        return std::nullopt;
    return FolioName { folio.left(at), folio.mid(at).toInt(), int(digits) };
}

QString sectionLetters(const Page& page)
{
    return lettersOf(page.folio);
}

QString pageName(const Page& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

std::vector<FlatplanSection> sectionsOf(const Edition& edition)
{
    std::vector<FlatplanSection> sections;
    for (const PagePtr& page : edition.pages) {
        const QString letters = sectionLetters(*page);
        if (sections.empty() || sections.back().letters != letters)
            sections.push_back({ letters, {} });
        sections.back().pages.push_back(page);
    }
    return sections;
}

bool face(const PlaceName& left, const PlaceName& right)
{
    const int place = placeInSection(left);
    return lettersOf(left.folio) == lettersOf(right.folio) && place % 2 == 0
        && placeInSection(right) == place + 1;
}

bool face(const Page& left, const Page& right)
{
    return face(PlaceName { left.number, left.folio }, PlaceName { right.number, right.folio });
}

std::vector<std::vector<PagePtr>> openingsOf(const FlatplanSection& section)
{
    std::vector<std::vector<PagePtr>> openings;
    for (const PagePtr& page : section.pages) {
        const bool goesOn = !openings.empty() && openings.back().size() == 1
            && face(*openings.back().front(), *page);
        if (goesOn)
            openings.back().push_back(page);
        else
            openings.push_back({ page });
    }
    return openings;
}

PagePtr spreadMate(const Edition& edition, const Page& page)
{
    for (std::size_t i = 0; i < edition.pages.size(); ++i) {
        if (edition.pages[i]->number != page.number)
            continue;
        if (page.spreadWithNext && i + 1 < edition.pages.size())
            return edition.pages[i + 1];
        if (i > 0 && edition.pages[i - 1]->spreadWithNext)
            return edition.pages[i - 1];
    }
    return nullptr;
}

} // namespace broadsheet
