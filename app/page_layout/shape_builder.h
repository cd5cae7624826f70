// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/shape_boxes.h"
#include "page_layout/shape_strips.h"

namespace broadsheet {

/// Makes one shape, from the outside in; ShapeBoxes is the door. Used once.
class ShapeBuilder {
public:
    ShapeBuilder(
        const PageGrid& grid, HeadChooser& heads, const Story& story, const StoryShape& shape)
        : m_grid(grid)
        , m_heads(heads)
        , m_story(story)
        , m_shape(shape)
    {
    }

    Result<ShapedStory> make(const ShapeBoxes::Pictures& pictures);

private:
    [[nodiscard]] Result<void> checkBox() const;

    /// The text keeps an em and a body line clear of a rule.
    void clearTheRule();

    Result<void> placeAbove(ShapePicture picture, const std::optional<PictureSource>& source);

    Result<void> placeHead();

    void cutStrips(const Slot& area, int count);

    /// Whether a rule or a tint bounds it.
    [[nodiscard]] bool isClear() const { return m_shape.boxed || m_shape.tintPerMille > 0; }

    [[nodiscard]] int legs() const { return m_shape.legs > 0 ? m_shape.legs : m_shape.box.columns; }

    /// Chooses the head for a box, in `style` where the shape names none; its lines are the box's
    /// unless the shape leaves them to the head.
    Result<HeadFit> chooseHead(const GridBox& box, WritingMode writing, const QString& style);

    /// Puts a horizontal head at the top of an area and says how deep it is; 0: there is no head.
    Result<int> headAcross(const Slot& across);

    Result<void> headOver();

    [[nodiscard]] Problem noHead() const;

    [[nodiscard]] Problem tooNarrow(int least) const;

    /// Which strips the head of a shape takes that has text beside it.
    [[nodiscard]] StripRange headRange() const;

    Result<void> headInStrips();

    /// The text goes on below the head, or the head takes all the height when that leaves no leg.
    void closeUnderHead(const StripRange& range, int depth);

    [[nodiscard]] int verticalDepth() const;

    /// Chooses a vertical head; where its words leave much of the height white and the text can go
    /// on below it, the head is as high as they need.
    Result<HeadFit> chooseVertical(const Slot& across, int& depth);

    Result<void> verticalHead();

    /// Broken legs share what the head does not need: it is as wide as its lines and an em.
    [[nodiscard]] Slot narrowed(const Slot& across, Length depth, HeadSide side) const;

    void stripsBesideVertical(const Slot& head, HeadSide side, int wide, int depth);

    Result<void> cutNotch();

    /// A head never reaches into a notch.
    [[nodiscard]] Result<void> checkNotchedHead(Length left, Length right) const;

    Result<void> checkLegs();

    [[nodiscard]] Problem shortLeg(int lines) const;

    /// Basic columns are what the house says they are.
    Result<void> checkWidths();

    void finish();

    const PageGrid& m_grid;
    HeadChooser& m_heads;
    const Story& m_story;
    const StoryShape& m_shape;
    ShapedStory m_made;
    Slot m_area;
    int m_top = 1;
    int m_last = 0;
    std::vector<Strip> m_strips;
};

} // namespace broadsheet
