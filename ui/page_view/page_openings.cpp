// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_openings.h"

#include "edition/flatplan.h"

#include <algorithm>

namespace broadsheet {

namespace {

PagePlace placeAt(const ComposedPagePtr& page, double left)
{
    return { page, { left, 0, page->sheet.width.toPt(), page->sheet.height.toPt() } };
}

PlaceName nameOf(const ComposedPage& page)
{
    return { page.number, page.folio };
}

} // namespace

std::vector<Opening> openingsOf(const std::vector<ComposedPagePtr>& pages, OpeningKind kind)
{
    std::vector<Opening> openings;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Opening opening { placeAt(pages[i], 0) };
        if (kind == OpeningKind::Spreads && i + 1 < pages.size()
            && face(nameOf(*pages[i]), nameOf(*pages[i + 1]))) {
            opening.push_back(placeAt(pages[i + 1], opening.front().sheet.right()));
            ++i;
        }
        openings.push_back(std::move(opening));
    }
    return openings;
}

std::size_t openingWith(const std::vector<Opening>& openings, int number)
{
    for (std::size_t i = 0; i < openings.size(); ++i) {
        for (const PagePlace& place : openings[i]) {
            if (place.page->number == number)
                return i;
        }
    }
    return 0;
}

QSizeF sizeOf(const Opening& opening)
{
    QRectF all;
    for (const PagePlace& place : opening)
        all = all.united(place.sheet);
    return all.size();
}

} // namespace broadsheet
