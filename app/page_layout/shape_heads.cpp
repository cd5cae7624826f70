// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/plan_areas.h"
#include "page_layout/leg_geometry.h"
#include "page_layout/shape_builder.h"
#include "page_layout/vertical_legs.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ShapeBoxes)
};

/// A vertical head is not higher where the text can go on below it (makeup.md §2: 18–32 lines).
constexpr int MostVerticalHeadLines = 32;
constexpr int LeastVerticalHeadLines = 12;
/// Above and below the words of a vertical head.
constexpr int VerticalAirLines = 2;

} // namespace

Result<void> ShapeBuilder::placeHead()
{
    m_made.head = {};
    switch (m_shape.kind) {
    case ShapeKind::HeadOver:
        return headOver();
    case ShapeKind::HeadBeside:
    case ShapeKind::HeadInMiddle:
        return headInStrips();
    case ShapeKind::VerticalHead:
        return verticalHead();
    }
    return {};
}

Result<HeadFit> ShapeBuilder::chooseHead(
    const GridBox& box, WritingMode writing, const QString& style)
{
    HeadWish wish;
    wish.writing = writing;
    wish.lines = m_shape.headLines;
    wish.steps = m_shape.headSteps;
    wish.style = m_shape.headStyle.isEmpty() ? style : m_shape.headStyle;
    if (writing == WritingMode::Vertical) {
        const Rect rect = verticalRectInside(box, m_grid, m_made.placement.box);
        wish.measure = rect.height;
        wish.room = rect.width;
    } else {
        const Rect rect = rectInside(box, m_grid, m_made.placement.box);
        wish.measure = rect.width;
        wish.room = m_grid.linePitch * m_shape.headDepth;
    }
    return m_heads.choose(m_story, wish);
}

Result<int> ShapeBuilder::headAcross(const Slot& across)
{
    GridBox box = boxAround(across, m_top, 1, m_grid);
    Result<HeadFit> fit = chooseHead(box, WritingMode::Horizontal, {});
    if (!fit)
        return fit.problem();
    m_made.head = *fit;
    if (fit->parts.empty())
        return 0;
    box.lines = m_shape.headDepth > 0 ? m_shape.headDepth : m_heads.linesFor(*fit, across.width);
    const int room = m_last - m_top + 1;
    if (box.lines > room) {
        return Problem { Messages::tr("The head needs %1 lines and the box leaves it %2; make "
                                      "the box higher or wider, or the head smaller.")
                             .arg(box.lines)
                             .arg(room),
            boxText(m_shape.box) };
    }
    m_made.placement.head = HeadBox { box, fit->parts, WritingMode::Horizontal };
    return box.lines;
}

Result<void> ShapeBuilder::headOver()
{
    const Result<int> depth = headAcross(m_area);
    if (!depth)
        return depth.problem();
    m_top += *depth;
    cutStrips(m_area, legs());
    return {};
}

Problem ShapeBuilder::noHead() const
{
    return { Messages::tr("“%1” has no headline that could stand beside its text; choose the "
                          "head over all columns.")
                 .arg(m_story.title()),
        {} };
}

Problem ShapeBuilder::tooNarrow(int least) const
{
    return { Messages::tr("This shape needs at least %1 legs and the box has %2; make it wider.")
                 .arg(least)
                 .arg(legs()),
        boxText(m_shape.box) };
}

StripRange ShapeBuilder::headRange() const
{
    const auto count = int(m_strips.size());
    const bool middle = m_shape.kind == ShapeKind::HeadInMiddle;
    int wide = count <= 3 ? 1 : count <= 6 ? 2 : 3;
    if (middle)
        wide = count - (count >= 7 ? 4 : 2);
    if (m_shape.headColumns > 0)
        wide = stripsFor(m_strips, m_shape.headColumns, m_grid);
    wide = std::clamp(wide, 1, count - (middle ? 2 : 1));
    const bool atRight = !middle && m_shape.headSide == HeadSide::Right;
    const int from = middle ? (count - wide) / 2 : atRight ? count - wide : 0;
    return { std::size_t(from), std::size_t(wide) };
}

Result<void> ShapeBuilder::headInStrips()
{
    cutStrips(m_area, legs());
    const int least = m_shape.kind == ShapeKind::HeadInMiddle ? 3 : 2;
    if (int(m_strips.size()) < least)
        return tooNarrow(least);
    const StripRange range = headRange();
    const Result<int> depth = headAcross(acrossOf(m_strips, range));
    if (!depth)
        return depth.problem();
    if (*depth == 0)
        return noHead();
    closeUnderHead(range, *depth);
    return {};
}

void ShapeBuilder::closeUnderHead(const StripRange& range, int depth)
{
    const int room = m_last - m_top + 1;
    std::optional<HeadBox>& head = m_made.placement.head;
    if (head && room - depth < LeastLegLines) {
        depth = room;
        head->box.lines = room;
    }
    for (std::size_t i = range.from; i < range.from + range.count; ++i)
        m_strips[i].first = m_top + depth;
}

int ShapeBuilder::verticalDepth() const
{
    const int room = m_last - m_top + 1;
    if (m_shape.legs > 0)
        return room; // broken legs stand beside the whole head
    if (m_shape.headDepth > 0)
        return std::min(m_shape.headDepth, room);
    return room < MostVerticalHeadLines + LeastLegLines ? room : MostVerticalHeadLines;
}

Result<HeadFit> ShapeBuilder::chooseVertical(const Slot& across, int& depth)
{
    Result<HeadFit> fit
        = chooseHead(boxAround(across, m_top, depth, m_grid), WritingMode::Vertical, {});
    if (!fit || fit->parts.empty() || m_shape.headDepth > 0 || m_shape.legs > 0)
        return fit;
    const int needed = std::max(
        wholeLines(fit->longestLine, m_grid.linePitch) + VerticalAirLines, LeastVerticalHeadLines);
    if (needed >= depth || m_last - m_top + 1 - needed < LeastLegLines)
        return fit;
    const GridBox lower = boxAround(across, m_top, needed, m_grid);
    Result<HeadFit> again = chooseHead(lower, WritingMode::Vertical, fit->style);
    if (again && again->fits && again->size == fit->size) {
        depth = needed;
        return again;
    }
    return fit;
}

Result<void> ShapeBuilder::verticalHead()
{
    const int columns = m_shape.box.columns;
    const int wide = m_shape.headColumns > 0 ? m_shape.headColumns : columns >= 6 ? 2 : 1;
    if (wide >= columns)
        return tooNarrow(2);
    const bool atLeft = m_shape.headSide == HeadSide::Left;
    const Length measure = m_grid.measure(wide) - (isClear() ? m_grid.em : Length());
    Slot across { atLeft ? m_area.x : m_area.x + m_area.width - measure, measure };
    int depth = verticalDepth();
    Result<HeadFit> fit = chooseVertical(across, depth);
    if (!fit)
        return fit.problem();
    m_made.head = *fit;
    if (fit->parts.empty())
        return noHead();
    if (!fit->fits || depth < LeastVerticalHeadLines) {
        return Problem { Messages::tr("The vertical head does not fit %1 lines of height and %2 "
                                      "columns; make the box higher or the head wider.")
                             .arg(depth)
                             .arg(wide),
            boxText(m_shape.box) };
    }
    if (m_shape.legs > 0)
        across = narrowed(across, fit->depth, m_shape.headSide);
    m_made.placement.head
        = HeadBox { boxAround(across, m_top, depth, m_grid), fit->parts, WritingMode::Vertical };
    stripsBesideVertical(across, m_shape.headSide, wide, depth);
    return {};
}

Slot ShapeBuilder::narrowed(const Slot& across, Length depth, HeadSide side) const
{
    const bool atLeft = side == HeadSide::Left;
    const Length needed = m_grid.em * (depth / m_grid.em + 2);
    const Length width = std::min(needed, across.width);
    return { atLeft ? across.x : across.x + across.width - width, width };
}

void ShapeBuilder::stripsBesideVertical(const Slot& head, HeadSide side, int wide, int depth)
{
    const bool atLeft = side == HeadSide::Left;
    const bool broken = m_shape.legs > 0;
    if (!broken) {
        cutStrips(m_area, m_shape.box.columns);
        const auto from = atLeft ? 0 : m_strips.size() - std::size_t(wide);
        closeUnderHead({ from, std::size_t(wide) }, depth);
        return;
    }
    Slot text { m_area.x, m_area.width - head.width - m_grid.columnGap };
    if (atLeft)
        text.x += head.width + m_grid.columnGap;
    cutStrips(text, m_shape.legs);
}

} // namespace broadsheet
