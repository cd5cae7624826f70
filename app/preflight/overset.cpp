// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "edition/plan_areas.h"
#include "preflight/checks.h"
#include "preflight/room_below.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightOverset)
};

const char* checkOf(const QString& what)
{
    if (what == QLatin1String("headline"))
        return "overset_head";
    return what == QLatin1String("caption") ? "overset_caption" : "overset_text";
}

QString textOf(const Overset& over)
{
    if (over.what == QLatin1String("headline")) {
        return Messages::tr("The head of \"%1\" is %n line(s) too high", nullptr, over.lines)
            .arg(over.title);
    }
    if (over.what == QLatin1String("caption")) {
        return Messages::tr("The caption of \"%1\" is %n line(s) too long", nullptr, over.lines)
            .arg(over.title);
    }
    return Messages::tr("\"%1\" is %n line(s) over", nullptr, over.lines).arg(over.title);
}

/// The placement whose matter it is; the last of several.
int placementOf(const PreflightInput& input, const PreflightPage& page, StoryId id)
{
    const std::vector<Placement>& placements = page.plan->placements;
    int found = -1;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        const std::optional<PictureBox>& picture = placements[i].picture;
        const StoryPtr caption
            = picture ? input.matter.story(picture->caption, page.page->number) : nullptr;
        if ((story && story->id == id) || (caption && caption->id == id))
            found = int(i);
    }
    return found;
}

/// The free frame where a story's text ends, or its caption stands; nullptr: it has none.
const FreeFrame* freeFrameOf(const PreflightInput& input, const PreflightPage& page, StoryId id)
{
    const FreeFrame* last = nullptr;
    for (const FreeFrame& frame : page.plan->free) {
        const StoryPtr story = input.story(page, frame);
        if (story && story->id == id)
            last = frame.kind == FreeKind::Text ? threadFrom(*page.plan, frame).back() : &frame;
    }
    return last;
}

/// Where the words are that do not fit: the last frame, the head, the picture.
Rect placeOf(const PreflightPage& page, const Placement& placement, const QString& what)
{
    const PageGrid& grid = page.house->grid;
    if (what == QLatin1String("headline") && placement.head)
        return rectOf(placement.head->box, grid);
    if (what == QLatin1String("caption") && placement.picture)
        return rectOf(placement.picture->box, grid);
    return placement.frames.empty() ? rectOfPlacement(page, placement)
                                    : rectOf(placement.frames.back().box, grid);
}

bool isText(const Overset& over)
{
    return over.what == QLatin1String("text");
}

/// Opens the story at the first word that has no room.
void openStory(
    const PreflightInput& input, const PreflightPage& page, const Overset& over, Finding& finding)
{
    finding.fix = Fix::EditStory;
    const auto fit = std::ranges::find(page.composed->copyfit, over.story, &Copyfit::story);
    if (isText(over) && fit != page.composed->copyfit.end() && fit->oversetPart >= 0) {
        finding.part = fit->oversetPart;
        finding.offset = fit->oversetOffset;
        return;
    }
    const StoryPtr story = input.matter.stories.value(over.story);
    const PartKind kind = isText(over) ? PartKind::Body : PartKind::Caption;
    for (std::size_t i = 0; story && i < story->parts.size(); ++i) {
        if (story->parts[i]->kind != kind)
            continue;
        finding.part = int(i);
        finding.offset = int(story->parts[i]->text.size());
    }
}

/// Nothing of the plan stands there but the frame itself.
bool isClear(const PreflightPage& page, const FreeFrame& frame, const Rect& rect)
{
    const PageGrid& grid = page.house->grid;
    const Length clear = page.house->rules.trimClearance;
    if (rect.bottom() > grid.sheet.height - clear)
        return false;
    const bool stories = std::ranges::any_of(storyAreas(*page.plan),
        [&](const Area& area) { return !rectOf(area.box, grid).intersected(rect).isEmpty(); });
    return !stories && std::ranges::none_of(page.plan->free, [&](const FreeFrame& other) {
        const bool counts = other.id != frame.id && other.kind != FreeKind::Box;
        return counts && !other.rect.intersected(rect).isEmpty();
    });
}

int deeperBy(const FreeFrame& frame, int lines)
{
    const int legs = std::max(frame.legs, 1);
    return (lines + legs - 1) / legs;
}

/// As deep as its lines need, where nothing stands below.
std::optional<Rect> deeper(const PreflightPage& page, const FreeFrame& frame, int lines)
{
    if (frame.writing == WritingMode::Vertical)
        return std::nullopt;
    Rect rect = frame.rect;
    rect.height += page.house->grid.linePitch * deeperBy(frame, lines);
    const Rect added { rect.x, frame.rect.bottom(), rect.width, rect.height - frame.rect.height };
    return isClear(page, frame, added) ? std::optional(rect) : std::nullopt;
}

void offerInFreeFrame(
    const PreflightInput& input, const PreflightPage& page, const Overset& over, Finding& finding)
{
    openStory(input, page, over, finding);
    const FreeFrame* const frame = freeFrameOf(input, page, over.story);
    if (frame == nullptr)
        return;
    finding.freeFrame = frame->id;
    finding.rect = frame->rect;
    const std::optional<Rect> wanted
        = isText(over) ? deeper(page, *frame, over.lines) : std::nullopt;
    if (!wanted)
        return;
    finding.fix = Fix::GrowFreeFrame;
    finding.amount = deeperBy(*frame, over.lines);
    finding.wanted = *wanted;
}

void offerInPlacement(
    const PreflightInput& input, const PreflightPage& page, const Overset& over, Finding& finding)
{
    const auto index = std::size_t(finding.placement);
    const Placement& placement = page.plan->placements[index];
    finding.rect = placeOf(page, placement, over.what);
    openStory(input, page, over, finding);
    if (over.what == QLatin1String("headline") && placement.head)
        finding.fix = Fix::FitHead;
    if (!isText(over))
        return;
    const int lines = deeperBy(placement, over.lines);
    if (hasRoomBelow(*page.plan, index, lines, page.house->grid)) {
        finding.fix = Fix::GrowFrames;
        finding.amount = lines;
    } else if (!placement.frames.empty() && placement.jump.toId.isNull()) {
        finding.fix = Fix::JumpRest;
    }
}

} // namespace

void checkOverset(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    for (const Overset& over : page.composed->overset) {
        Finding* const finding = addFinding(page, checkOf(over.what), textOf(over), out);
        if (finding == nullptr)
            continue;
        finding->story = over.story;
        finding->detail = over.text;
        finding->placement = placementOf(input, page, over.story);
        if (finding->placement < 0)
            offerInFreeFrame(input, page, over, *finding);
        else
            offerInPlacement(input, page, over, *finding);
    }
}

} // namespace broadsheet
