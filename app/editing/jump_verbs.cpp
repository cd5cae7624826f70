// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/jump_verbs.h"

#include "editing/edition_verbs.h"
#include "editing/placement_cut.h"
#include "edition/house_formats.h"
#include "edition/own_grid.h"
#include "style/style_sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct JumpText {
    Q_DECLARE_TR_FUNCTIONS(JumpEdit)
};

/// From so many columns on a jump head stands in one line.
constexpr int WideColumns = 3;
/// Text below a jump head that is worth a jump.
constexpr int LeastTextLines = 2;

QString nameOf(const Page& page)
{
    return page.folio.isEmpty() ? QString::number(page.number) : page.folio;
}

Problem missing(const Page& page)
{
    return { JumpText::tr("Page %1 has no such story any more. Choose it again.").arg(nameOf(page)),
        {} };
}

/// The page with the placement, both fit to be changed.
Result<PagePtr> pageWith(const EditionTransaction& t, int number, std::size_t placement)
{
    Result<PagePtr> page = t.page(number);
    if (!page)
        return page;
    if (!(*page)->plan || placement >= (*page)->plan->placements.size())
        return missing(**page);
    if ((*page)->plan->placements[placement].locked) {
        return Problem {
            JumpText::tr("The story on page %1 is locked. Unlock it first.").arg(nameOf(**page)), {}
        };
    }
    return page;
}

Result<void> checkOrder(const EditionTransaction& t,
    const Page& from,
    const Page& to,
    const JumpOrder& order,
    const StoryOnPage& story)
{
    if (from.id.isNull() || to.id.isNull()) {
        return Problem { JumpText::tr("Page %1 is new and is being saved. Jump the story in a "
                                      "moment.")
                             .arg(nameOf(from.id.isNull() ? from : to)),
            {} };
    }
    if (!from.plan->placements[order.placement].jump.toId.isNull()) {
        return Problem { JumpText::tr(
                             "The story jumps from page %1 already. Jump its rest from the "
                             "page where it ends, or undo that jump.")
                             .arg(nameOf(from)),
            {} };
    }
    const JumpChain chain = jumpChain(t.edition(), { &from, order.placement }, story);
    const bool comesBack = std::ranges::any_of(
        chain.parts, [&to](const JumpPart& part) { return part.page->id == to.id; });
    if (comesBack) {
        return Problem { JumpText::tr("The story would jump from page %1 back to page %2, where it "
                                      "stands already. Choose another page.")
                             .arg(nameOf(from), nameOf(to)),
            {} };
    }
    return {};
}

const ParagraphStyle& jumpLineStyle(const StyleSheet& sheet)
{
    const ParagraphStyle* const own = sheet.find(QStringLiteral("jump-from"));
    return own != nullptr ? *own : sheet.styleOrBody(QStringLiteral("jump-line"));
}

Result<StyleSheet> sheetOf(const PageGrid& grid)
{
    return findStyleSheet(grid.styleSheet);
}

/// The story's headline once more, small, under the line that says where it comes from.
Result<HeadBox> jumpHead(const PageGrid& grid, const GridBox& box)
{
    const Result<StyleSheet> sheet = sheetOf(grid);
    if (!sheet)
        return sheet.problem();
    const Result<int> lines = jumpHeadLines(grid, box.columns);
    if (!lines)
        return lines.problem();
    HeadBox head;
    head.box = { box.column, box.line, box.columns, *lines };
    head.parts = { { QStringLiteral("jump_line"), jumpLineStyle(*sheet).name, 0 },
        { QStringLiteral("headline"),
            QStringLiteral("headline-5"),
            box.columns >= WideColumns ? 1 : 2 } };
    return head;
}

/// The page with the rest of the story on it.
Result<PagePlanPtr> withRest(const EditionTransaction& t,
    const Page& to,
    const Page& from,
    const JumpOrder& order,
    StoryId story)
{
    PagePlan plan = to.plan ? *to.plan : PagePlan {};
    if (!to.plan)
        plan.format = formatAlone(from.plan->format);
    const Result<PageGrid> grid = findFormat(t.edition().publication, plan.format);
    if (!grid)
        return grid.problem();
    const Result<HeadBox> head = jumpHead(*grid, order.box);
    if (!head)
        return head.problem();
    const int headLines = head->box.lines;
    if (order.box.lines < headLines + LeastTextLines) {
        return Problem { JumpText::tr("The free place on page %1 is too small for the rest of a "
                                      "story. Make room there first, or choose another page.")
                             .arg(nameOf(to)),
            {} };
    }
    Placement rest;
    rest.story.id = story;
    rest.head = *head;
    GridBox text = order.box;
    text.line += headLines;
    text.lines -= headLines;
    rest.frames.push_back({ text, 0, false, {} });
    rest.frames.front().balanced = true;
    rest.jump.fromId = from.id;
    rest.columnRules = from.plan->placements[order.placement].columnRules;
    plan.placements.push_back(std::move(rest));
    return PagePlanPtr(std::make_shared<const PagePlan>(std::move(plan)));
}

Result<PagePlanPtr> withCut(const Page& from, const JumpOrder& order, PageId to)
{
    PagePlan plan = *from.plan;
    Placement& placement = plan.placements[order.placement];
    placement.jump.toPage = 0;
    placement.jump.toFolio.clear();
    placement.jump.toId = to;
    if (order.keepLines) {
        if (const Result<void> cut = keepLines(placement, *order.keepLines); !cut)
            return cut.problem();
    }
    return PagePlanPtr(std::make_shared<const PagePlan>(std::move(plan)));
}

Page withPlan(const Page& page, PagePlan plan)
{
    Page next = page;
    next.plan = std::make_shared<const PagePlan>(std::move(plan));
    return next;
}

/// The chain's parts before `end` stay, those behind go.
Result<void> cutChain(EditionTransaction& t, const JumpChain& chain, std::size_t end)
{
    std::vector<int> numbers;
    std::vector<Page> pages;
    for (std::size_t i = end - 1; i < chain.parts.size(); ++i) {
        const JumpPart& part = chain.parts[i];
        PagePlan plan = *part.page->plan;
        if (i < end)
            plan.placements[part.placement].jump.toId = {};
        else
            plan.placements.erase(plan.placements.begin() + std::ptrdiff_t(part.placement));
        numbers.push_back(part.page->number);
        pages.push_back(withPlan(*part.page, std::move(plan)));
    }
    return t.exchangePages(numbers, pages);
}

} // namespace

Result<int> jumpHeadLines(const PageGrid& grid, int columns)
{
    const Result<StyleSheet> sheet = sheetOf(grid);
    if (!sheet)
        return sheet.problem();
    const int headLines = columns >= WideColumns ? 1 : 2;
    const Length height = jumpLineStyle(*sheet).leading
        + sheet->styleOrBody(QStringLiteral("headline-5")).leading * headLines;
    return int((height + grid.linePitch - Length::fromUnits(1)) / grid.linePitch) + 1;
}

Result<void> jumpStory(EditionTransaction& t, const JumpOrder& order, const StoryOnPage& story)
{
    const Result<PagePtr> from = pageWith(t, order.page, order.placement);
    if (!from)
        return from.problem();
    const Result<PagePtr> to = t.page(order.toPage);
    if (!to)
        return to.problem();
    const StoryId id = story((*from)->plan->placements[order.placement].story, order.page);
    if (id.isNull())
        return missing(**from);
    if (Result<void> sound = checkOrder(t, **from, **to, order, story); !sound)
        return sound;
    const Result<PagePlanPtr> cut = withCut(**from, order, (*to)->id);
    if (!cut)
        return cut.problem();
    const Result<PagePlanPtr> rest = withRest(t, **to, **from, order, id);
    if (!rest)
        return rest.problem();
    if (Result<void> placed = setPagePlan(t, order.toPage, *rest); !placed)
        return placed;
    return setPagePlan(t, order.page, *cut); // only smaller than it was
}

Result<void> undoJump(
    EditionTransaction& t, int page, std::size_t placement, const StoryOnPage& story)
{
    const Result<PagePtr> found = pageWith(t, page, placement);
    if (!found)
        return found.problem();
    const JumpPart asked { found->get(), placement };
    if (!jumpsById(asked.get())) {
        return Problem { JumpText::tr(
                             "The story does not jump from page %1, so there is nothing to "
                             "undo.")
                             .arg(nameOf(**found)),
            {} };
    }
    const JumpChain chain = jumpChain(t.edition(), asked, story);
    if (chain.parts.size() > 1)
        return cutChain(t, chain, std::min(chain.at + 1, chain.parts.size() - 1));
    PagePlan plan = *(*found)->plan;
    plan.placements[placement].jump.toId = {};
    plan.placements[placement].jump.fromId = {};
    return t.exchangePages({ page }, { withPlan(**found, std::move(plan)) });
}

} // namespace broadsheet
