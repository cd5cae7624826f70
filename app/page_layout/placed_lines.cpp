// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/placed_lines.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace broadsheet {

namespace {

struct LineRange {
    int from = 0;
    int to = 0;
};

LineRange rangeOf(const PageLine& line)
{
    return { line.paragraph->lineStart(line.line), line.paragraph->lineStart(line.line + 1) };
}

/// Between the characters of a cluster: a ligature, a pair of dashes, digits that share an em.
void addInside(const Paragraph& paragraph,
    const ClusterPlace& place,
    Length start,
    std::vector<CaretStop>& stops)
{
    const Cluster& cluster = paragraph.clusters[place.cluster];
    if (cluster.textLength <= 1)
        return;
    const QString text = paragraph.text.mid(cluster.text, cluster.textLength);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size();
        at = finder.toNextBoundary()) {
        const Length x = Length::fromUnits(place.length).scaled(at, text.size());
        stops.push_back({ cluster.text + int(at), start + x });
    }
}

} // namespace

std::vector<CaretStop> caretStops(const PageLine& line)
{
    if (!line.origins)
        return {};
    const SetParagraph& set = *line.paragraph;
    const Paragraph& paragraph = set.paragraph();
    const Length origin = set.isVertical() ? line.baseline : line.x;
    const Measure measure = set.measureOf(line.line);
    const std::vector<ClusterPlace> places = set.places(line.line);
    std::vector<CaretStop> stops;
    stops.reserve(places.size() + 2);
    for (const ClusterPlace& place : places) {
        const Length start = origin + Length::fromUnits(place.start);
        stops.push_back({ paragraph.clusters[place.cluster].text, start });
        addInside(paragraph, place, start, stops);
    }
    if (!places.empty()) {
        const ClusterPlace& last = places.back();
        const Cluster& cluster = paragraph.clusters[last.cluster];
        // The blank half of a mark at the line's end stands out of the measure.
        const std::int64_t end = std::min(
            last.start + last.length, std::max(measure.left + measure.width, last.start));
        const Length at = origin + Length::fromUnits(end);
        stops.push_back({ cluster.text + cluster.textLength, at });
        if (const int next = rangeOf(line).to; next > stops.back().offset)
            stops.push_back({ next, at });
    }
    std::erase_if(stops,
        [&](const CaretStop& stop) { return !exactPlace(*line.origins, stop.offset).has_value(); });
    return stops;
}

std::optional<CaretStop> nearestStop(const PageLine& line, Length at)
{
    std::optional<CaretStop> best;
    Length least;
    for (const CaretStop& stop : caretStops(line)) {
        const Length distance = stop.at > at ? stop.at - at : at - stop.at;
        if (!best || distance < least) {
            best = stop;
            least = distance;
        }
    }
    return best;
}

TextCaret caretOfStop(const PageLine& line, const CaretStop& stop)
{
    const LineRange range = rangeOf(line);
    const bool meetsNext
        = stop.offset == range.to && range.to < int(line.paragraph->paragraph().text.size());
    return { line.story,
        exactPlace(*line.origins, stop.offset).value_or(StoryPlace {}),
        meetsNext ? LineSide::End : LineSide::Start };
}

std::vector<PlacedLine> linesOf(const std::vector<ComposedPagePtr>& pages, StoryId story)
{
    std::vector<PlacedLine> lines;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PageLine& line : pages[page]->lines) {
            if (line.story != story || !line.origins || line.origins->empty())
                continue;
            // A line of nothing but what the page puts in has no place for a caret.
            const LineRange range = rangeOf(line);
            const bool shows = std::any_of(
                line.origins->begin(), line.origins->end(), [&](const TextOrigin& origin) {
                    return origin.start <= range.to && origin.end() >= range.from;
                });
            if (shows)
                lines.push_back({ page, &line });
        }
    }
    return lines;
}

std::optional<std::size_t> lineWith(const std::vector<PlacedLine>& lines, const TextCaret& caret)
{
    std::optional<std::size_t> ending; // the one that ends at the place
    std::optional<std::size_t> before;
    std::optional<std::size_t> behind;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PageLine& line = *lines[i].line;
        const std::optional<int> offset = offsetOf(*line.origins, caret.place);
        if (!offset)
            continue;
        const LineRange range = rangeOf(line);
        const bool ends = range.to >= int(line.paragraph->paragraph().text.size());
        if (*offset > range.to)
            before = i;
        else if (*offset < range.from)
            behind = behind ? behind : i;
        else if (*offset < range.to || ends || caret.side == LineSide::End)
            return i;
        else
            ending = i;
    }
    if (ending)
        return ending;
    // In what fell away between two lines, or before the first; else in what stands nowhere.
    return behind && before ? before : behind;
}

} // namespace broadsheet
