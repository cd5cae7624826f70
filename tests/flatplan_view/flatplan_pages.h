// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flatplan_view/flatplan_content.h"

namespace broadsheet {

/// A page of 400 × 560 pt with one tint of `shade` per mille over it.
inline ComposedPagePtr shadedPage(int number, int shade)
{
    auto page = std::make_shared<ComposedPage>();
    page->number = number;
    page->sheet = { Length::pt(400), Length::pt(560) };
    page->ops.emplace_back(FillRect {
        { {}, {}, page->sheet.width, page->sheet.height }, Ink::tint(std::uint16_t(shade)) });
    page->copyfit = { { StoryId(number), -6, -60, 40 } };
    return page;
}

/// `count` pages in sections of `perSection`, all composed but the last.
inline FlatplanContent flatplanOf(int count, int perSection)
{
    FlatplanContent content;
    Edition edition;
    edition.id = EditionId(1);
    for (int number = 1; number <= count; ++number) {
        Page page;
        page.id = PageId(100 + number);
        page.number = number;
        const int section = (number - 1) / perSection;
        page.folio = QChar(char16_t(u'A' + section))
            + QStringLiteral("%1").arg((number - 1) % perSection + 1, 2, 10, QLatin1Char('0'));
        page.section = QStringLiteral("要闻");
        edition.pages.push_back(std::make_shared<const Page>(page));
        PageFill fill;
        fill.characters = 100 * number;
        fill.lines = 40;
        fill.freeLines = 6;
        content.sheets.push_back(
            { edition.pages.back(), number < count ? shadedPage(number, 200) : nullptr, fill });
    }
    content.edition = std::make_shared<const Edition>(edition);
    return content;
}

} // namespace broadsheet
