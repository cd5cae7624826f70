// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/justify.h"
#include "typesetting/paragraph.h"

#include <QString>

#include <memory>
#include <vector>

namespace broadsheet {

/// A glyph of a set line: where its origin stands from the line's left edge.
struct LineGlyph {
    std::uint32_t glyph = 0;
    std::int32_t text = 0; ///< UTF-16 offset in the paragraph
    std::int64_t x = 0; ///< Length units
};

/// Glyphs of one font on a line, in reading order. On a vertical line a glyph's `x` is the distance
/// down from the line's top: of its origin where it is Rotated, of the top of its em box where it
/// is Upright; where it is Combined, `x` is the distance of its origin from the line's centre to
/// the right, and `along` that of the em box's top from the line's top.
struct LineRun {
    std::uint8_t font = 0; ///< index into the paragraph's fonts
    Orientation orientation = Orientation::Horizontal;
    std::int32_t textStart = 0; ///< UTF-16 range in the paragraph
    std::int32_t textEnd = 0;
    std::int64_t across = 0; ///< vertical, not Combined: how far right of their place all stand
    std::int64_t along = 0; ///< Combined
    std::vector<LineGlyph> glyphs;
};

/// Where a cluster stands on its line: for what is set beside the text (R68).
struct ClusterPlace {
    std::size_t cluster = 0; ///< index into the paragraph's clusters
    std::int64_t start = 0; ///< from the left edge or the top of the measure, Length units
    std::int64_t length = 0; ///< its own width or height, without what was opened beside it
};

/// One paragraph set on one measure. Immutable once made; lines are read by number.
class SetParagraph {
public:
    SetParagraph(Paragraph paragraph, Measure measure, std::vector<BrokenLine> lines)
        : m_paragraph(std::move(paragraph))
        , m_measure(measure)
        , m_lines(std::move(lines))
    {
    }

    [[nodiscard]] const Paragraph& paragraph() const { return m_paragraph; }

    [[nodiscard]] const std::vector<BrokenLine>& lines() const { return m_lines; }

    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }

    /// UTF-16 offset at which the text of a line begins; of the line after the last: the text's
    /// end.
    [[nodiscard]] int lineStart(std::size_t line) const;

    /// All adjustments of one line.
    [[nodiscard]] JustifiedLine justified(std::size_t line) const;

    /// The line's glyphs, x from the left edge of the measure, in a vertical line from its top.
    void runs(std::size_t line, std::vector<LineRun>& result) const;

    /// Whether the lines run down and follow each other from right to left.
    [[nodiscard]] bool isVertical() const { return m_paragraph.vertical; }

    /// Every cluster of a line, horizontal or vertical, in reading order.
    [[nodiscard]] std::vector<ClusterPlace> places(std::size_t line) const;

    [[nodiscard]] Measure measureOf(std::size_t line) const
    {
        return { m_measure.width, line == 0 ? m_measure.indent : 0, m_measure.left };
    }

private:
    Paragraph m_paragraph;
    Measure m_measure;
    std::vector<BrokenLine> m_lines;
};

using SetParagraphPtr = std::shared_ptr<const SetParagraph>;

} // namespace broadsheet
