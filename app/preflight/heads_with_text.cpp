// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/loose_lines.h"
#include "preflight/checks.h"
#include "typesetting/galley.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightHeads)
};

/// A head inside the text; those of a story's head box are placed by hand.
bool isHead(const PreflightPage& page, const PageLine& line)
{
    if (!line.paragraph->paragraph().style->keepWithNext || line.paragraph->isVertical())
        return false;
    return std::ranges::none_of(page.page->plan->placements, [&](const Placement& placement) {
        return placement.head
            && !rectOf(placement.head->box, page.house->grid)
                    .intersected(rectOfLine(line))
                    .isEmpty();
    });
}

/// Whether the next line of the story stands below the head, in one of the legs that it covers.
bool standsBelow(const PageLine& head, const PageLine& next)
{
    const Rect above = rectOfLine(head);
    const Rect below = rectOfLine(next);
    return below.y > above.y && below.x < above.right() && above.x < below.right();
}

} // namespace

/// 背题: a head inside the text that stands at the foot of a leg, its text in the next.
void checkHeadsWithText(const PreflightInput&, const PreflightPage& page, Findings& out)
{
    const std::vector<PageLine>& lines = page.composed->lines;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const PageLine& head = lines[i];
        const PageLine& next = lines[i + 1];
        if (!isHead(page, head) || next.story != head.story || standsBelow(head, next))
            continue;
        Finding* const finding = addFinding(page,
            "head_without_text",
            Messages::tr("The head \"%1\" has no text below it")
                .arg(head.paragraph->paragraph().text.left(20)),
            out);
        if (finding == nullptr)
            return;
        finding->rect = rectOfLine(head);
        finding->story = head.story;
    }
}

} // namespace broadsheet
