// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/flow_text.h"
#include "page_layout/leg_geometry.h"
#include "page_layout/paragraph_setter.h"

#include <memory>
#include <vector>

namespace broadsheet {

/// A set line where it stands on the page.
struct FilledLine {
    SetParagraphPtr paragraph;
    std::size_t line = 0;
    Length x; ///< left edge of the measure
    Length baseline;
};

/// What filling a chain of legs gave.
struct Fill {
    std::vector<FilledLine> lines;
    std::vector<int> depth; ///< body lines used, per segment
    int freeLines = 0; ///< body lines left in the segments when everything is placed
    int freeCharacters = 0; ///< full-width characters that are sure to fit into them
    int linesAvailable = 0; ///< body lines of all segments
    int oversetParagraph = -1; ///< where the first character that does not fit stands; -1: all fits
    int oversetOffset = 0; ///< UTF-16, in that paragraph's text
    int oversetLines = 0;
    int oversetCharacters = 0; ///< white space aside
    QString oversetText;
};

/// Pours paragraphs into legs, body line by body line (R80). Paragraphs that change their measure
/// on the way are set anew from there. Keeps R41 and R42 where that leaves no leg empty, balances
/// the legs of a frame (R81), and sets heads inside the text in whole body lines. One per page.
class FrameFiller {
public:
    FrameFiller(ParagraphSetter& setter, const PageGrid& grid)
        : m_setter(setter)
        , m_grid(grid)
    {
    }

    /// `balancedFrom`: index of the first segment of a frame whose legs end level, or the number
    /// of segments. Problem: no font is installed at all.
    Result<Fill> fill(const std::vector<FlowParagraph>& paragraphs,
        const std::vector<LegSegment>& segments,
        std::size_t balancedFrom);

private:
    /// How far the text has come.
    struct Cursor {
        std::size_t paragraph = 0;
        int offset = 0; ///< UTF-16, where the setting in use begins
        int line = 0; ///< the next line of that setting
        Length measure; ///< of that setting
    };

    Result<SetParagraphPtr> setAt(
        const std::vector<FlowParagraph>& paragraphs, const Cursor& cursor, Length measure);
    /// The setting that goes on at the cursor: the one in use, or on another measure a new one of
    /// the rest.
    Result<SetParagraphPtr> continued(
        const std::vector<FlowParagraph>& paragraphs, Cursor& cursor, Length measure);
    void placeLines(const SetParagraphPtr& set,
        const LegSegment& segment,
        int row,
        Cursor& cursor,
        bool isLast,
        Fill& result) const;
    Result<bool> keepsWithNext(const std::vector<FlowParagraph>& paragraphs,
        const Cursor& cursor,
        Length measure,
        int free);
    Result<Fill> pour(
        const std::vector<FlowParagraph>& paragraphs, const std::vector<LegSegment>& segments);
    Result<bool> pourSegment(const std::vector<FlowParagraph>& paragraphs,
        const LegSegment& segment,
        bool isLast,
        Cursor& cursor,
        Fill& result);
    Result<void> countOverset(
        const std::vector<FlowParagraph>& paragraphs, Cursor cursor, Length measure, Fill& result);
    Result<int> linesWantedAfter(
        const std::vector<FlowParagraph>& paragraphs, std::size_t paragraph, Length measure);
    [[nodiscard]] int rowsOf(const SetParagraph& set, bool atTop) const;
    void countFree(const std::vector<LegSegment>& segments, Fill& result) const;
    void placeBlock(const SetParagraphPtr& set,
        const LegSegment& segment,
        int row,
        bool atTop,
        Fill& result) const;

    struct CacheEntry {
        std::size_t paragraph = 0;
        int offset = 0;
        Length measure;
        SetParagraphPtr set;
    };

    ParagraphSetter& m_setter;
    const PageGrid& m_grid;
    const std::vector<FlowParagraph>* m_cachedFor = nullptr;
    std::vector<CacheEntry> m_cache;
};

} // namespace broadsheet
