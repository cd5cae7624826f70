// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/vertical_text.h"

#include "page_layout/vertical_legs.h"

#include <algorithm>
#include <deque>

namespace broadsheet {

namespace {

const Length TierRule = Length::pt(0.3);

/// Copies of the paragraphs' styles that write vertically; they live as long as this does.
class VerticalStyles {
public:
    explicit VerticalStyles(std::vector<FlowParagraph>& paragraphs)
    {
        for (FlowParagraph& paragraph : paragraphs) {
            m_styles.push_back(*paragraph.style);
            m_styles.back().writing = WritingMode::Vertical;
            paragraph.style = &m_styles.back();
        }
    }

private:
    std::deque<ParagraphStyle> m_styles;
};

void draw(const Fill& fill, const VerticalLegs& legs, Length shift, PageBuilder& builder)
{
    for (const FilledLine& line : fill.lines) {
        const VerticalLinePlace place = legs.place(line);
        builder.addVerticalLine(*line.paragraph, line.line, place.center + shift, place.top);
    }
}

/// Between a tier that text has reached and the one above it, over the whole width of the frame.
void drawTierRules(const TextFrame& frame,
    const PageMatter& matter,
    const std::optional<FrameBox>& box,
    const std::vector<LegSegment>& segments,
    const std::vector<int>& depth,
    PageBuilder& builder)
{
    const Rect rect = verticalRectInside(frame.box, matter.grid, box);
    for (std::size_t i = 1; i < segments.size(); ++i) {
        const LegSegment& above = segments[i - 1];
        const bool nextTier = segments[i].leg != above.leg && segments[i].x > above.x + above.width;
        if (!nextTier || depth[i] == 0)
            continue;
        const Length middle = (above.x + above.width + segments[i].x) / 2;
        builder.addRect({ rect.x, middle - TierRule / 2, rect.width, TierRule }, {});
    }
}

} // namespace

Result<Fill> setVerticalText(ParagraphSetter& setter,
    const PageMatter& matter,
    const Placement& placement,
    std::vector<FlowParagraph> paragraphs,
    PageBuilder& builder)
{
    const VerticalStyles styles(paragraphs);
    std::vector<GridBox> obstacles;
    if (placement.picture) {
        obstacles.push_back(placement.picture->box);
        if (placement.picture->captionSide == CaptionSide::Below)
            obstacles.back().lines += placement.picture->captionLines;
    }
    VerticalLegs legs(matter.grid);
    std::vector<std::size_t> ends;
    for (const TextFrame& frame : placement.frames) {
        legs.addFrame(frame, placement.box, obstacles);
        ends.push_back(legs.segments().size());
    }
    const std::vector<LegSegment>& segments = legs.segments();
    FrameFiller filler(setter, matter.grid);
    Result<Fill> fill = filler.fill(paragraphs, segments, segments.size());
    if (!fill)
        return fill;
    draw(*fill, legs, {}, builder);
    std::size_t first = 0;
    for (std::size_t i = 0; placement.columnRules && i < ends.size(); ++i) {
        const auto at = [&](const auto& all) { return all.begin() + std::ptrdiff_t(first); };
        const auto to = [&](const auto& all) { return all.begin() + std::ptrdiff_t(ends[i]); };
        drawTierRules(placement.frames[i],
            matter,
            placement.box,
            { at(segments), to(segments) },
            { at(fill->depth), to(fill->depth) },
            builder);
        first = ends[i];
    }
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
    PageBuilder& builder)
{
    const VerticalStyles styles(paragraphs);
    const Rect strip = captionBeside(box, grid).caption;
    Length em = grid.em;
    if (!paragraphs.empty())
        em = paragraphs.front().style->size;
    VerticalLegs legs(grid);
    legs.addStretch(strip.right(), strip.y, strip.height - strip.height % em, box.captionLines);
    FrameFiller filler(setter, grid);
    Result<Fill> fill = filler.fill(paragraphs, legs.segments(), legs.segments().size());
    if (!fill)
        return fill;
    const bool besideLast = box.captionSide == CaptionSide::Right;
    const int unused = box.captionLines - fill->depth.front();
    draw(*fill, legs, besideLast ? -(grid.linePitch * unused) : Length(), builder);
    return fill;
}

} // namespace broadsheet
