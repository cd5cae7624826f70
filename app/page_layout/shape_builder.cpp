// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_builder.h"

#include "edition/plan_areas.h"
#include "page_layout/shape_picture.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ShapeBoxes)
};

bool hasText(const Story& story)
{
    return std::any_of(story.parts.begin(), story.parts.end(), [](const StoryPartPtr& part) {
        return (part->kind == PartKind::Body || part->kind == PartKind::Subhead)
            && !part->text.trimmed().isEmpty();
    });
}

} // namespace

Result<ShapedStory> ShapeBuilder::make(const ShapeBoxes::Pictures& pictures)
{
    if (Result<void> sound = checkBox(); !sound)
        return sound.problem();
    clearTheRule();
    std::optional<PictureSource> source;
    if (m_shape.picture)
        source = pictures(m_shape.picture->picture);
    if (m_shape.picture && m_shape.picture->place == PicturePlace::AboveHead) {
        if (Result<void> above = placeAbove(*m_shape.picture, source); !above)
            return above.problem();
    }
    if (Result<void> headed = placeHead(); !headed)
        return headed.problem();
    if (Result<void> notched = cutNotch(); !notched)
        return notched.problem();
    if (m_shape.picture && m_shape.picture->place != PicturePlace::AboveHead) {
        const Result<PictureBox> box = placeInStrips(*m_shape.picture, source, m_strips, m_grid);
        if (!box)
            return box.problem();
        m_made.placement.picture = *box;
    }
    if (Result<void> legs = checkLegs(); !legs)
        return legs.problem();
    finish();
    return m_made;
}

Result<void> ShapeBuilder::checkBox() const
{
    const GridBox& box = m_shape.box;
    const bool inside = box.column >= 1 && box.columns >= 1
        && box.column + box.columns - 1 <= m_grid.columns && box.line >= 1 && box.lines >= 1
        && box.line + box.lines - 1 <= m_grid.lines;
    if (!inside) {
        return Problem { Messages::tr("The shape %1 leaves the type area of %2 columns and %3 "
                                      "lines; move it or make it smaller.")
                             .arg(boxText(box))
                             .arg(m_grid.columns)
                             .arg(m_grid.lines),
            boxText(box) };
    }
    const bool notched = m_shape.notchColumns > 0 || m_shape.notchLines > 0;
    if (notched && isClear()) {
        return Problem { Messages::tr("A box is ruled or tinted as a rectangle; take its edge "
                                      "and tint away before a corner is cut out."),
            {} };
    }
    const bool inBox = m_shape.notchColumns >= 0 && m_shape.notchColumns < box.columns
        && m_shape.notchLines >= 0 && m_shape.notchLines < box.lines
        && (m_shape.notchColumns > 0) == (m_shape.notchLines > 0);
    if (!inBox) {
        return Problem { Messages::tr("A notch of %1 columns and %2 lines cannot be cut out of "
                                      "%3 columns and %4 lines.")
                             .arg(m_shape.notchColumns)
                             .arg(m_shape.notchLines)
                             .arg(box.columns)
                             .arg(box.lines),
            boxText(box) };
    }
    return {};
}

void ShapeBuilder::clearTheRule()
{
    const Rect rect = rectOf(m_shape.box, m_grid);
    m_area = { rect.x, rect.width };
    m_top = m_shape.box.line;
    m_last = m_shape.box.line + m_shape.box.lines - 1;
    if (!isClear())
        return;
    m_area = { rect.x + m_grid.em, rect.width - m_grid.em * 2 };
    ++m_top;
    --m_last;
    const BoxEdge edge = m_shape.boxed ? BoxEdge::Rule : BoxEdge::None;
    m_made.placement.box = FrameBox { m_shape.box, edge, m_shape.tintPerMille };
}

Result<void> ShapeBuilder::placeAbove(
    ShapePicture picture, const std::optional<PictureSource>& source)
{
    std::vector<Strip> whole { { m_area, m_top, m_last } };
    picture.columns = m_shape.box.columns;
    picture.place = PicturePlace::TopLeft;
    const Result<PictureBox> box = placeInStrips(picture, source, whole, m_grid);
    if (!box)
        return box.problem();
    m_made.placement.picture = *box;
    m_top = whole.front().first;
    return {};
}

void ShapeBuilder::cutStrips(const Slot& area, int count)
{
    m_strips = stripsAcross(area, count, m_top, m_last, m_grid);
    m_made.legs = count;
}

Result<void> ShapeBuilder::cutNotch()
{
    if (m_shape.notchColumns == 0)
        return {};
    const GridBox& box = m_shape.box;
    const bool atRight = m_shape.notch == NotchCorner::BottomRight;
    const int column = atRight ? box.column + box.columns - m_shape.notchColumns : box.column;
    const Length left = m_grid.columnLeft(column);
    const Length right = left + m_grid.measure(m_shape.notchColumns);
    for (Strip& strip : m_strips) {
        if (strip.right() <= left || strip.across.x >= right)
            continue;
        if (strip.across.x < left || strip.right() > right) {
            return Problem { Messages::tr("No leg ends where the notch begins; use one leg for "
                                          "each column, or another notch."),
                boxText(box) };
        }
        strip.last -= m_shape.notchLines;
    }
    return checkNotchedHead(left, right);
}

Result<void> ShapeBuilder::checkNotchedHead(Length left, Length right) const
{
    const std::optional<HeadBox>& head = m_made.placement.head;
    if (!head)
        return {};
    const Rect rect = rectOf(head->box, m_grid);
    const int last = head->box.line + head->box.lines - 1;
    if (rect.x >= right || rect.right() <= left || last <= m_last - m_shape.notchLines)
        return {};
    return Problem { Messages::tr("The notch cuts into the head; make it lower."),
        boxText(m_shape.box) };
}

Result<void> ShapeBuilder::checkLegs()
{
    if (!hasText(m_story))
        std::erase_if(m_strips, [](const Strip& strip) { return strip.lines() < LeastLegLines; });
    int most = 0;
    for (const Strip& strip : m_strips) {
        most = std::max(most, strip.lines());
        if (strip.lines() > 0 && strip.lines() < LeastLegLines)
            return shortLeg(strip.lines());
        if (strip.lines() < 0)
            return shortLeg(0);
    }
    if (most == 0 && hasText(m_story))
        return shortLeg(0);
    return checkWidths();
}

Problem ShapeBuilder::shortLeg(int lines) const
{
    return { Messages::tr("A leg would have %1 lines; at least %2 are needed. Make the box "
                          "higher, or the head or the picture smaller.")
                 .arg(lines)
                 .arg(LeastLegLines),
        boxText(m_shape.box) };
}

Result<void> ShapeBuilder::checkWidths()
{
    for (const Strip& strip : m_strips) {
        const auto characters = int(strip.across.width / m_grid.em);
        m_made.charactersPerLeg = std::max(m_made.charactersPerLeg, characters);
        const bool latin = m_grid.charactersPerColumn == 0;
        const Length least
            = latin ? m_grid.columnWidth.scaled(3, 4) : m_grid.em * LeastLegCharacters;
        const bool inRange = strip.across.width >= least && characters <= MostLegCharacters;
        if (strip.across.width == m_grid.columnWidth || inRange)
            continue;
        return Problem { Messages::tr("A leg would be %1 characters wide; %2 to %3 can be read "
                                      "well. Use other legs or another width.")
                             .arg(characters)
                             .arg(LeastLegCharacters)
                             .arg(MostLegCharacters),
            boxText(m_shape.box) };
    }
    return {};
}

void ShapeBuilder::finish()
{
    Placement& placement = m_made.placement;
    placement.frames = framesOf(m_strips, m_grid);
    placement.columnRules = m_shape.legs > 0;
    placement.shape = m_shape;
    if (m_shape.legs == 0 || m_grid.charactersPerColumn == 0 || m_strips.empty())
        return;
    const Length all = acrossOf(m_strips, { 0, m_strips.size() }).width;
    const auto legs = int(m_strips.size());
    m_made.oddCharacters = int(
        (all - m_strips.front().across.width * legs - m_grid.columnGap * (legs - 1)) / m_grid.em);
}

} // namespace broadsheet
