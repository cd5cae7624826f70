// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/text_places.h"

#include "page_layout/placed_lines.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// The em box in per cent of the em (R84): its top above the baseline.
constexpr int EmTop = 88;

Length sizeOf(const PageLine& line)
{
    return line.paragraph->paragraph().style->size;
}

/// The caret at a stop of a line.
CaretPlace placeAt(int page, const PageLine& line, Length at)
{
    const Length size = sizeOf(line);
    CaretPlace place;
    place.page = page;
    place.vertical = line.paragraph->isVertical();
    place.rect = place.vertical ? Rect { line.x - size / 2, at, size, {} }
                                : Rect { at, line.baseline - size.scaled(EmTop, 100), {}, size };
    for (const SetFont& font : line.paragraph->paragraph().fonts) {
        if (font.face && place.family.isEmpty())
            place.family = font.face->familyName();
    }
    return place;
}

/// The square of how far a point is from a rectangle; 0 inside of it.
double distance(const Rect& rect, Point point)
{
    const auto beyond = [](Length at, Length from, Length to) {
        return at < from ? (from - at).toPt() : at > to ? (at - to).toPt() : 0.0;
    };
    const double dx = beyond(point.x, rect.x, rect.right());
    const double dy = beyond(point.y, rect.y, rect.bottom());
    return dx * dx + dy * dy;
}

double area(const Rect& rect)
{
    return rect.width.toPt() * rect.height.toPt();
}

/// The placement under a point or so near beside it that a line's end is meant; of several the
/// smallest.
const StoryRegion* regionAt(const ComposedPage& page, Point point)
{
    constexpr double Near = 6; // pt, about half a gap between columns
    const StoryRegion* best = nullptr;
    double nearest = Near * Near;
    double least = 0;
    for (const StoryRegion& region : page.stories) {
        for (const Rect& rect : region.rects) {
            const double away = distance(rect, point);
            const bool better
                = away < nearest || (away == nearest && (best == nullptr || area(rect) < least));
            if (better) {
                best = &region;
                nearest = away;
                least = area(rect);
            }
        }
    }
    return best;
}

bool isOnPicture(const ComposedPage& page, Point point)
{
    return std::any_of(page.ops.begin(), page.ops.end(), [&](const DrawOp& op) {
        const auto* const picture = std::get_if<PlacedPicture>(&op);
        return picture != nullptr && picture->rect.contains(point);
    });
}

bool standsIn(const PageLine& line, const StoryRegion& region)
{
    const Rect box = boxOf(line);
    const Point middle { box.x + box.width / 2, box.y + box.height / 2 };
    return line.story == region.story
        || std::any_of(region.rects.begin(), region.rects.end(), [&](const Rect& rect) {
               return rect.contains(middle);
           });
}

/// How far a point is from the middle of a line: tells apart lines that both reach over it.
double fromMiddle(const PageLine& line, Point point)
{
    const Rect box = boxOf(line);
    const double off = line.paragraph->isVertical() ? (box.x + box.width / 2 - point.x).toPt()
                                                    : (box.y + box.height / 2 - point.y).toPt();
    return off * off;
}

/// The line nearest to the point among those that `counts`.
template <typename Counts>
const PageLine* nearestLine(const ComposedPage& page, Point point, Counts counts)
{
    const PageLine* best = nullptr;
    double least = 0;
    for (const PageLine& line : page.lines) {
        if (!line.origins || line.origins->empty() || !counts(line))
            continue;
        const double away = distance(boxOf(line), point);
        const bool nearer = best == nullptr || away < least
            || (away == least && fromMiddle(line, point) < fromMiddle(*best, point));
        if (nearer && !caretStops(line).empty()) {
            best = &line;
            least = away;
        }
    }
    return best;
}

CaretPlace vacantCaret(int page, const VacantPlace& vacant)
{
    CaretPlace place;
    place.page = page;
    place.vertical = vacant.vertical;
    const Length size = vacant.size;
    place.rect = vacant.vertical ? Rect { vacant.caret.x, vacant.caret.y, size, {} }
                                 : Rect { vacant.caret.x, vacant.caret.y, {}, size };
    return place;
}

/// Where a line's words between two places of the story stand along it.
struct Marked {
    Length from;
    Length to;
    bool any = false;
};

Marked markedOn(const PageLine& line, StoryPlace from, StoryPlace to)
{
    Marked marked;
    const std::vector<CaretStop> stops = caretStops(line);
    for (const CaretStop& stop : stops) {
        const std::optional<StoryPlace> place = exactPlace(*line.origins, stop.offset);
        if (!place || *place < from || *place > to)
            continue;
        marked.from = marked.any ? std::min(marked.from, stop.at) : stop.at;
        marked.to = marked.any ? std::max(marked.to, stop.at) : stop.at;
        marked.any = true;
    }
    return marked;
}

} // namespace

Rect boxOf(const PageLine& line)
{
    const Measure measure = line.paragraph->measureOf(line.line);
    const ParagraphStyle& style = *line.paragraph->paragraph().style;
    const Length left = Length::fromUnits(measure.left);
    const Length width = Length::fromUnits(measure.width);
    const Length leading = std::max(style.leading, style.size);
    if (line.paragraph->isVertical())
        return { line.x - leading / 2, line.baseline + left, leading, width };
    const Length top = line.baseline - style.size.scaled(EmTop, 100);
    return { line.x + left, top - (leading - style.size) / 2, width, leading };
}

const VacantPlace* vacantAt(const ComposedPage& page, Point point)
{
    const auto found = std::find_if(page.vacant.begin(),
        page.vacant.end(),
        [&](const VacantPlace& vacant) { return vacant.open && vacant.rect.contains(point); });
    return found == page.vacant.end() ? nullptr : &*found;
}

std::optional<TextCaret> caretAt(const ComposedPage& page, Point point, StoryId only)
{
    const PageLine* line = nullptr;
    if (!only.isNull()) {
        line = nearestLine(page, point, [&](const PageLine& each) { return each.story == only; });
    } else {
        line = nearestLine(
            page, point, [&](const PageLine& each) { return boxOf(each).contains(point); });
        const StoryRegion* const region = regionAt(page, point);
        if (line == nullptr && region != nullptr && !isOnPicture(page, point)) {
            line = nearestLine(
                page, point, [&](const PageLine& each) { return standsIn(each, *region); });
        }
    }
    if (line == nullptr)
        return std::nullopt;
    const std::optional<CaretStop> stop = nearestStop(*line, along(*line, point));
    return stop ? std::optional(caretOfStop(*line, *stop)) : std::nullopt;
}

std::optional<CaretPlace> caretPlace(
    const std::vector<ComposedPagePtr>& pages, const TextCaret& caret)
{
    const std::vector<PlacedLine> lines = linesOf(pages, caret.story);
    if (const std::optional<std::size_t> found = lineWith(lines, caret)) {
        const PageLine& line = *lines[*found].line;
        const int offset = offsetOf(*line.origins, caret.place).value_or(0);
        const std::vector<CaretStop> stops = caretStops(line);
        const CaretStop* best = nullptr;
        for (const CaretStop& stop : stops) {
            if (best == nullptr || stop.offset <= offset)
                best = &stop;
        }
        if (best != nullptr)
            return placeAt(pages[lines[*found].page]->number, line, best->at);
    }
    for (const ComposedPagePtr& page : pages) {
        for (const VacantPlace& vacant : page->vacant) {
            if (vacant.story == caret.story && vacant.part == caret.place.part)
                return vacantCaret(page->number, vacant);
        }
    }
    return std::nullopt;
}

std::optional<TextCaret> nearestPlaced(
    const std::vector<ComposedPagePtr>& pages, const TextCaret& caret)
{
    std::optional<TextCaret> best;
    for (const PlacedLine& placed : linesOf(pages, caret.story)) {
        const std::vector<CaretStop> stops = caretStops(*placed.line);
        if (stops.empty())
            continue;
        const TextCaret end = caretOfStop(*placed.line, stops.back());
        if (end.place <= caret.place && (!best || best->place <= end.place))
            best = end;
    }
    return best;
}

std::optional<TextCaret> firstPlace(const std::vector<ComposedPagePtr>& pages, StoryId story)
{
    for (const PlacedLine& placed : linesOf(pages, story)) {
        if (const std::vector<CaretStop> stops = caretStops(*placed.line); !stops.empty())
            return caretOfStop(*placed.line, stops.front());
    }
    for (const ComposedPagePtr& page : pages) {
        for (const VacantPlace& vacant : page->vacant) {
            if (vacant.story == story && vacant.part >= 0)
                return TextCaret { story, { vacant.part, 0 } };
        }
    }
    return std::nullopt;
}

std::vector<PageRect> selectionRects(
    const std::vector<ComposedPagePtr>& pages, StoryId story, StoryPlace from, StoryPlace to)
{
    std::vector<PageRect> rects;
    for (const PlacedLine& placed : linesOf(pages, story)) {
        const PageLine& line = *placed.line;
        const Marked marked = markedOn(line, from, to);
        if (!marked.any || marked.to == marked.from)
            continue;
        const Rect box = boxOf(line);
        const Length length = marked.to - marked.from;
        rects.push_back({ pages[placed.page]->number,
            line.paragraph->isVertical() ? Rect { box.x, marked.from, box.width, length }
                                         : Rect { marked.from, box.y, length, box.height } });
    }
    return rects;
}

} // namespace broadsheet
