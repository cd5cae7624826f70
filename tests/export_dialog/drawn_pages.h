// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

namespace broadsheet {

/// Pages of rules and tints: no font and no picture is needed.
inline std::vector<ComposedPagePtr> drawnPages(int count, Size sheet)
{
    std::vector<ComposedPagePtr> pages;
    for (int number = 1; number <= count; ++number) {
        ComposedPage page;
        page.number = number;
        page.folio = QStringLiteral("A%1").arg(number, 2, 10, QLatin1Char('0'));
        page.label = QStringLiteral("第%1版").arg(number);
        page.sheet = sheet;
        page.ops.emplace_back(
            FillRect { { Length::mm(10), Length::mm(10), Length::mm(100), Length::mm(20) },
                Ink::tint(std::uint16_t(100 * number)) });
        pages.push_back(std::make_shared<const ComposedPage>(page));
    }
    return pages;
}

} // namespace broadsheet
