// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"
#include "page_layout/paragraph_setter.h"
#include "page_layout/text_origin.h"
#include "story/story.h"
#include "style/style_sheet.h"

namespace broadsheet {

/// A part of a head with one of its texts; a story's several headline parts are one.
struct HeadBlock {
    const HeadPart* part = nullptr; ///< of the head box that was fitted
    QString text;
    SetParagraphPtr set;
    std::vector<TextOrigin> origins; ///< of `text`: whose words of the story they are
};

/// Where the words of a block's lines come from; a headline is set without some of its marks.
TextOrigins originsOf(const HeadBlock& block);

/// A head as it comes out in a room.
struct FittedHead {
    std::vector<HeadBlock> blocks;
    Length depth; ///< of all lines one after another: down, in a vertical head across

    /// The headline's setting, else the first part's; nullptr: the head has no text.
    [[nodiscard]] const SetParagraph* main() const;
    [[nodiscard]] Length longestLine() const;
    /// No part of the head has words.
    [[nodiscard]] bool isEmpty() const;
};

/// Fits heads into a room, horizontal and vertical ones (R56–R60): the one place where their sizes
/// and lines are chosen, for the page, for trials and for make-up. A part with `fitLines` is fitted
/// by HeadlineSetter; when the headline must be smaller the parts around it follow, so that sizes
/// descend (R59); when the block is deeper than its room all parts get smaller together. A function
/// of its arguments; thread: the setter's.
class HeadFitter {
public:
    HeadFitter(ParagraphSetter& setter, const StyleSheet& sheet)
        : m_setter(setter)
        , m_sheet(sheet)
    {
    }

    /// `measure`: of the lines. `room`: what the lines may take one after another; what is deeper
    /// in the smallest sizes too stays deeper, which the caller reports. Where `head` ends, so do
    /// the blocks' parts. Problem: no font is installed.
    Result<FittedHead> fit(const HeadBox& head, const Story& story, Length measure, Length room);

    /// The size that a part is set in before anything has to fit.
    [[nodiscard]] ParagraphStyle styleOf(const HeadPart& part) const;

private:
    Result<void> setBlocks(
        std::vector<HeadBlock>& blocks, WritingMode writing, Length measure, int percent);
    Result<SetParagraphPtr> fitted(
        const HeadBlock& block, Length measure, const ParagraphStyle& wanted);
    [[nodiscard]] Length largestBeside(
        Length main, std::int64_t shrunk, const HeadBlock& block) const;

    ParagraphSetter& m_setter;
    const StyleSheet& m_sheet;
};

} // namespace broadsheet
