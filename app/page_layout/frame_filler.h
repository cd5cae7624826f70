// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/copyfit.h"

#include <optional>

namespace broadsheet {

/// A set line where it stands on the page.
struct FilledLine {
    SetParagraphPtr paragraph;
    std::size_t line = 0;
    Length x; ///< left edge of the measure
    Length baseline;
    /// Which of the paragraphs it is a line of; a jump line is of none.
    std::size_t source = std::size_t(-1);
};

/// A segment as text came to stand in it. Above and below a head that spans legs each leg is a
/// segment of its own.
struct FilledSegment {
    LegSegment segment;
    int depth = 0; ///< body lines used
    std::size_t frame = 0;
};

/// What filling a chain of frames gave.
struct Fill {
    std::vector<FilledLine> lines; ///< in reading order
    std::vector<FilledSegment> segments;
    FreeRoom free; ///< when everything is placed
    int linesAvailable = 0; ///< lines of text that all segments hold
    int oversetParagraph = -1; ///< where the first character that does not fit stands; -1: all fits
    int oversetOffset = 0; ///< UTF-16, in that paragraph's text
    OversetText overset; ///< not counted where the text goes on elsewhere
};

/// A text frame as legs, with what its plan says about the flow through them.
struct FillFrame {
    std::vector<LegSegment> segments; ///< leg by leg, from top to bottom
    bool balanced = false; ///< R81: where the text ends in this frame, its legs end level
    std::optional<HeadSpan> span;
    std::optional<VerticalJustify> verticalJustify;
};

/// A text of which only a stretch stands in the frames: it comes from another page, goes on there,
/// or both (转版).
struct JumpedText {
    FlowPlace start; ///< where it goes on here
    bool goesOn = false; ///< what does not fit goes on elsewhere
    std::optional<FlowParagraph> above; ///< at the head of the first leg: 上接第1版
    std::optional<FlowParagraph> below; ///< at the foot of the last one, where the text is cut
};

/// Pours paragraphs into a chain of frames, body line by body line (R80) and slot by slot. Keeps
/// R41 and R42 where that leaves no leg empty, levels legs (R81), lets heads span legs, opens short
/// legs to their foot where the plan asks for it, and sets heads inside the text in whole body
/// lines (R57). Every character is placed or overset, once.
class FrameFiller {
public:
    FrameFiller(ParagraphSetter& setter, const PageGrid& grid)
        : m_setter(setter)
        , m_grid(grid)
    {
    }

    /// Problem: no font is installed at all.
    Result<Fill> fill(
        const std::vector<FlowParagraph>& paragraphs, const std::vector<FillFrame>& frames);

    /// The same for a stretch of the text. A text that ends in the frames has no line below it.
    Result<Fill> fill(const std::vector<FlowParagraph>& paragraphs,
        std::vector<FillFrame> frames,
        const JumpedText& jumped);

private:
    struct CutFill {
        Fill fill;
        bool mayEnd = false; ///< the text might end here but for the jump line
    };

    Result<CutFill> fillCut(FlowSetter& flow,
        std::vector<FillFrame> frames,
        const FlowPlace& start,
        const FlowParagraph& jumpLine);
    Result<Fill> fillStretch(
        FlowSetter& flow, const std::vector<FillFrame>& frames, const JumpedText& jumped);

    ParagraphSetter& m_setter;
    const PageGrid& m_grid;
};

} // namespace broadsheet
