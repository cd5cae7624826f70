// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/beside_marks.h"
#include "typesetting/justify.h"
#include "typesetting/paragraph.h"

#include <QString>

#include <memory>
#include <vector>

namespace broadsheet {

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

    /// The line's glyphs, x from the left edge of the measure, in a vertical line from its top. The
    /// hyphen of a parted word is a glyph with the text of its run's end: it stands for nothing.
    void runs(std::size_t line, std::vector<LineRun>& result) const;

    /// What stands beside the line's text, in the same coordinates. Good as long as the paragraph.
    void marks(std::size_t line, LineMarks& result) const;

    /// Whether the lines run down and follow each other from right to left.
    [[nodiscard]] bool isVertical() const { return m_paragraph.vertical; }

    /// Every cluster of a line, horizontal or vertical, in reading order.
    [[nodiscard]] std::vector<ClusterPlace> places(std::size_t line) const;

    [[nodiscard]] Measure measureOf(std::size_t line) const
    {
        const std::int64_t width = m_measure.widthOf(line);
        return {
            width, line == 0 ? m_measure.indent : 0, m_measure.left + m_measure.width - width
        };
    }

private:
    [[nodiscard]] bool hyphenStandsFor(const BrokenLine& line) const;
    void addHyphen(const BrokenLine& line, std::int64_t pen, LineRun& run) const;

    Paragraph m_paragraph;
    Measure m_measure;
    std::vector<BrokenLine> m_lines;
};

using SetParagraphPtr = std::shared_ptr<const SetParagraph>;

} // namespace broadsheet
