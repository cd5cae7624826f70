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

/// Glyphs of one font on a line, in reading order.
struct LineRun {
    std::uint16_t font = 0; ///< index into the paragraph's fonts
    std::int32_t textStart = 0; ///< UTF-16 range in the paragraph
    std::int32_t textEnd = 0;
    std::vector<LineGlyph> glyphs;
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

    /// Lets the paragraph hold its own style, so that it may outlive where that comes from. Only
    /// before it is shared.
    void keepStyle(std::shared_ptr<const ParagraphStyle> style)
    {
        m_paragraph.styleOwner = std::move(style);
    }

    [[nodiscard]] const std::vector<BrokenLine>& lines() const { return m_lines; }

    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }

    /// UTF-16 offset at which the text of a line begins; of the line after the last: the text's
    /// end.
    [[nodiscard]] int lineStart(std::size_t line) const;

    /// All adjustments of one line.
    [[nodiscard]] JustifiedLine justified(std::size_t line) const;

    /// The line's glyphs, x from the left edge of the measure.
    void runs(std::size_t line, std::vector<LineRun>& result) const;

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
