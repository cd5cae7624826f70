// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/head_choice.h"

#include <functional>

namespace broadsheet {

/// What a shape has made of a story.
struct ShapedStory {
    Placement placement; ///< with `shape`; jump, group and lock are the caller's
    HeadFit head;
    int legs = 0;
    int charactersPerLeg = 0; ///< of the widest leg; whole ems
    int oddCharacters = 0; ///< 破栏: what the legs leave over; it widens the gaps between them
};

/// H5: no leg under a head or a picture has fewer lines; H7: no leg is narrower or wider.
constexpr int LeastLegLines = 5;
constexpr int LeastLegCharacters = 9;
constexpr int MostLegCharacters = 27;

/// Turns shapes into the boxes of placements: head, text frames, picture with caption, frame. The
/// legs of a shape are strips across its box; head, picture and notch are cut out of their tops and
/// feet, and what is left is the text, read from left to right. A function of its arguments and the
/// fonts. Thread: the setter's.
class ShapeBoxes {
public:
    using Pictures = std::function<std::optional<PictureSource>(const QString&)>;

    /// All outlive it. `pictures` tells the sides of pictures.
    ShapeBoxes(
        ParagraphSetter& setter, const PageGrid& grid, const StyleSheet& sheet, Pictures pictures)
        : m_grid(grid)
        , m_heads(setter, grid, sheet)
        , m_pictures(std::move(pictures))
    {
    }

    /// The placement passes checkPlan on an empty page. Problem: the shape cannot be made, and why:
    /// the box leaves the page or is too small for its head, a leg would be too short or too
    /// narrow, the picture finds no place …
    Result<ShapedStory> make(const StoryRef& ref, const Story& story, const StoryShape& shape);

    [[nodiscard]] QStringList headlineStyles() const { return m_heads.headlineStyles(); }

    [[nodiscard]] const PageGrid& grid() const { return m_grid; }

private:
    const PageGrid& m_grid;
    HeadChooser m_heads;
    Pictures m_pictures;
};

} // namespace broadsheet
