// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/flatplan_fill.h"

#include "page_layout/copyfit.h"
#include "typesetting/galley.h"

#include <QSet>

#include <algorithm>

namespace broadsheet {

namespace {

PageFill placedOn(const ComposedPage& page)
{
    PageFill fill;
    fill.stories = int(page.stories.size());
    for (const PageLine& line : page.lines) {
        if (line.story.isNull())
            continue;
        const int start = line.paragraph->lineStart(line.line);
        const int end = line.paragraph->lineStart(line.line + 1);
        fill.characters += visibleCharacters(
            QStringView(line.paragraph->paragraph().text).mid(start, end - start));
    }
    for (const Copyfit& fit : page.copyfit) {
        fill.lines += fit.linesAvailable;
        fill.freeLines += std::max(-fit.lines, 0);
    }
    for (const Overset& overset : page.overset)
        fill.oversetLines += overset.lines;
    return fill;
}

/// 0: nothing of it is to be placed as a story.
int charactersToPlace(const Story& story)
{
    int characters = 0;
    for (const StoryPartPtr& part : story.parts) {
        if (part->kind != PartKind::PageCredits && part->kind != PartKind::JumpLine)
            characters += visibleCharacters(part->text);
    }
    return characters;
}

} // namespace

double PageFill::filledPart() const
{
    return lines == 0 ? 0 : double(lines - freeLines) / lines;
}

PageFill& PageFill::operator+=(const PageFill& other)
{
    stories += other.stories;
    characters += other.characters;
    lines += other.lines;
    freeLines += other.freeLines;
    oversetLines += other.oversetLines;
    waitingStories += other.waitingStories;
    waitingCharacters += other.waitingCharacters;
    return *this;
}

bool printsAsCaption(const EditionMatter& matter, const Page& page, StoryId story)
{
    if (!page.plan)
        return false;
    return std::ranges::any_of(page.plan->placements, [&](const Placement& placement) {
        if (!placement.picture || placement.picture->caption == StoryRef {})
            return false;
        const StoryPtr caption = matter.story(placement.picture->caption, page.number);
        return caption && caption->id == story;
    });
}

std::vector<PageFill> fillsOf(
    const EditionMatter& matter, const std::vector<ComposedPagePtr>& pages)
{
    QSet<StoryId> placed;
    for (const ComposedPagePtr& page : pages) {
        for (const StoryRegion& region : page->stories)
            placed.insert(region.story);
    }
    const auto isCaption = [&](StoryId id) {
        return std::ranges::any_of(pages, [&](const ComposedPagePtr& composed) {
            const Page* const page = matter.edition->page(composed->number);
            return page != nullptr && printsAsCaption(matter, *page, id);
        });
    };
    std::vector<PageFill> fills;
    for (const PagePtr& page : matter.edition->pages) {
        const auto composed = std::ranges::find(
            pages, page->number, [](const ComposedPagePtr& each) { return each->number; });
        PageFill fill = composed != pages.end() ? placedOn(**composed) : PageFill();
        for (const StoryId id : matter.importOrder.value(page->number)) {
            const StoryPtr story = matter.stories.value(id);
            const bool waits = story && !placed.contains(id) && !isCaption(id);
            const int characters = waits ? charactersToPlace(*story) : 0;
            fill.waitingStories += characters > 0 ? 1 : 0;
            fill.waitingCharacters += characters;
        }
        fills.push_back(fill);
    }
    return fills;
}

void FlatplanSum::add(const Page& page, const PageFill& pageFill)
{
    ++pages;
    fill += pageFill;
    if (page.state == PageState::Released) {
        ++released;
        return;
    }
    if (page.deadline.isValid() && (!nextDeadline.isValid() || page.deadline < nextDeadline))
        nextDeadline = page.deadline;
}

} // namespace broadsheet
