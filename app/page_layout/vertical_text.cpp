// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/vertical_text.h"

#include "page_layout/flow_origins.h"
#include "page_layout/vertical_legs.h"

#include <algorithm>
#include <deque>
#include <iterator>

namespace broadsheet {

namespace {

const Length TierRule = Length::pt(0.3);

/// Copies of the paragraphs' styles that write vertically; they live as long as this does.
class VerticalStyles {
public:
    explicit VerticalStyles(std::vector<FlowParagraph>& paragraphs)
    {
        for (FlowParagraph& paragraph : paragraphs)
            turn(paragraph);
    }

    void turn(FlowParagraph& paragraph)
    {
        m_styles.push_back(*paragraph.style);
        m_styles.back().writing = WritingMode::Vertical;
        paragraph.style = &m_styles.back();
    }

private:
    std::deque<ParagraphStyle> m_styles;
};

void draw(const Fill& fill,
    const VerticalLegs& legs,
    const std::vector<FlowParagraph>& paragraphs,
    Length shift,
    StoryPen pen)
{
    FlowOrigins origins(paragraphs);
    for (const FilledLine& line : fill.lines) {
        const VerticalLinePlace place = legs.place(line);
        const Length center = place.center + shift;
        pen.builder.addVerticalLine(*line.paragraph, line.line, center, place.top);
        pen.builder.rememberLine({ line.paragraph,
            std::uint32_t(line.line),
            pen.story,
            center,
            place.top,
            origins.of(line.source) });
    }
}

/// Between a tier that text has reached and the one above it, over the whole width of the frame.
void drawTierRules(
    const Rect& frame, const std::vector<FilledSegment>& segments, PageBuilder& builder)
{
    for (std::size_t i = 1; i < segments.size(); ++i) {
        const LegSegment& above = segments[i - 1].segment;
        const LegSegment& below = segments[i].segment;
        const bool nextTier = below.leg != above.leg && below.x > above.x + above.width;
        if (!nextTier || segments[i].depth == 0)
            continue;
        const Length middle = (above.x + above.width + below.x) / 2;
        builder.addRect({ frame.x, middle - TierRule / 2, frame.width, TierRule }, {});
    }
}

} // namespace

Result<Fill> setVerticalText(ParagraphSetter& setter,
    const PageMatter& matter,
    const Placement& placement,
    std::vector<FlowParagraph> paragraphs,
    JumpedText jumped,
    StoryPen pen)
{
    VerticalStyles styles(paragraphs);
    for (std::optional<FlowParagraph>* line : { &jumped.above, &jumped.below }) {
        if (*line)
            styles.turn(**line);
    }
    const std::vector<Obstacle> obstacles = obstaclesOf(*matter.page->plan, placement, matter.grid);
    VerticalLegs legs(matter.grid);
    std::vector<FillFrame> frames;
    for (const TextFrame& frame : placement.frames) {
        const std::size_t first = legs.segments().size();
        legs.addFrame(frame, placement.box, obstacles);
        FillFrame& added = frames.emplace_back();
        added.segments.assign(
            legs.segments().begin() + std::ptrdiff_t(first), legs.segments().end());
    }
    FrameFiller filler(setter, matter.grid);
    Result<Fill> fill = filler.fill(paragraphs, frames, jumped);
    if (!fill)
        return fill;
    draw(*fill, legs, paragraphs, {}, pen);
    for (std::size_t i = 0; placement.columnRules && i < frames.size(); ++i) {
        std::vector<FilledSegment> segments;
        std::copy_if(fill->segments.begin(),
            fill->segments.end(),
            std::back_inserter(segments),
            [i](const FilledSegment& segment) { return segment.frame == i; });
        drawTierRules(verticalRectInside(placement.frames[i].box, matter.grid, placement.box),
            segments,
            pen.builder);
    }
    return fill;
}

Result<Fill> setVerticalRects(ParagraphSetter& setter,
    const std::vector<Rect>& rects,
    const PageGrid& grid,
    std::vector<FlowParagraph> paragraphs,
    StoryPen pen)
{
    const VerticalStyles styles(paragraphs);
    VerticalLegs legs(grid);
    std::vector<FillFrame> frames;
    for (const Rect& rect : rects) {
        const int lines = std::max(VerticalLegs::linesIn(rect.width, grid), 1);
        legs.addStretch(rect.right(), rect.y, rect.height - rect.height % grid.em, lines);
        frames.emplace_back().segments = { legs.segments().back() };
    }
    FrameFiller filler(setter, grid);
    Result<Fill> fill = filler.fill(paragraphs, frames);
    if (fill)
        draw(*fill, legs, paragraphs, {}, pen);
    return fill;
}

Length captionAir()
{
    return Length::pt(3);
}

CaptionedPicture captionBeside(const PictureBox& box, const PageGrid& grid)
{
    const Rect all = rectOf(box.box, grid);
    const Length width = VerticalLegs::widthOf(box.captionLines, grid);
    const Length strip = box.captionLines > 0 ? width + captionAir() : Length();
    const bool left = box.captionSide == CaptionSide::Left;
    const Rect picture { left ? all.x + strip : all.x, all.y, all.width - strip, all.height };
    const Length x = left ? all.x : picture.right() + captionAir();
    return { picture, { x, all.y, width, all.height } };
}

Result<Fill> setVerticalCaption(ParagraphSetter& setter,
    const PictureBox& box,
    const PageGrid& grid,
    std::vector<FlowParagraph> paragraphs,
    StoryPen pen)
{
    const VerticalStyles styles(paragraphs);
    const Rect strip = captionBeside(box, grid).caption;
    Length em = grid.em;
    if (!paragraphs.empty())
        em = paragraphs.front().style->size;
    VerticalLegs legs(grid);
    legs.addStretch(strip.right(), strip.y, strip.height - strip.height % em, box.captionLines);
    FrameFiller filler(setter, grid);
    FillFrame frame;
    frame.segments = legs.segments();
    Result<Fill> fill = filler.fill(paragraphs, { frame });
    if (!fill)
        return fill;
    const bool besideLast = box.captionSide == CaptionSide::Right;
    const int used = fill->segments.empty() ? 0 : fill->segments.front().depth;
    const int unused = box.captionLines - used;
    draw(*fill, legs, paragraphs, besideLast ? -(grid.linePitch * unused) : Length(), pen);
    return fill;
}

} // namespace broadsheet
