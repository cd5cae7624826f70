// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

namespace broadsheet {

/// A page of 400 × 560 pt made by hand: story 1 in two frames at the left, story 2 at the right
/// with 3 lines too many, a tint in every frame.
inline std::shared_ptr<ComposedPage> drawnPage(int number)
{
    const auto rect = [](double x, double y, double width, double height) {
        return Rect { Length::pt(x), Length::pt(y), Length::pt(width), Length::pt(height) };
    };
    auto page = std::make_shared<ComposedPage>();
    page->number = number;
    page->label = QStringLiteral("第%1版：要闻").arg(number);
    page->sheet = { Length::pt(400), Length::pt(560) };
    const std::int64_t base = number * 10;
    page->stories = {
        { StoryId(base + 1),
            QStringLiteral("晨光中的大桥"),
            { rect(20, 20, 180, 60), rect(20, 90, 180, 300) } },
        { StoryId(base + 2), QStringLiteral("秋粮入库"), { rect(210, 20, 170, 370) } },
        { StoryId(base + 3), QStringLiteral("短讯"), { rect(20, 410, 360, 130) } },
    };
    for (const StoryRegion& region : page->stories) {
        for (const Rect& frame : region.rects)
            page->ops.emplace_back(FillRect { frame, Ink::tint(120) });
    }
    page->overset = { { StoryId(base + 2), {}, QStringLiteral("text"), 3, 41, {} } };
    page->copyfit = { { StoryId(base + 1), -2, -20, 20 }, { StoryId(base + 2), 3, 41, 20 } };
    return page;
}

inline std::vector<ComposedPagePtr> drawnPages(int count)
{
    std::vector<ComposedPagePtr> pages;
    for (int number = 1; number <= count; ++number)
        pages.push_back(drawnPage(number));
    return pages;
}

} // namespace broadsheet
