// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/page_builder.h"
#include "page_layout/page_matter.h"

namespace broadsheet {

/// Sets the head of a placed story: its parts one below another, the whole centred in the head's
/// box, which takes whole body lines (R57). A part with `fitLines` is fitted by HeadlineSetter into
/// at most so many lines; several headline parts of a story are one head whose lines its editor
/// has set. When the headline must be smaller the parts around it follow, so that sizes descend
/// (R59); when the block is higher than its box all parts get smaller together.
class HeadSetter {
public:
    HeadSetter(ParagraphSetter& setter, const PageMatter& matter, PageBuilder& builder)
        : m_setter(setter)
        , m_matter(matter)
        , m_builder(builder)
    {
    }

    /// Reports overset for a head that is higher than its box.
    Result<void> set(const HeadBox& head, const Story& story, const Rect& rect);

private:
    /// A part of the plan with one of its texts.
    struct Block {
        const HeadPart* part = nullptr;
        QString text;
        SetParagraphPtr set;
    };

    [[nodiscard]] static std::vector<Block> blocksOf(const HeadBox& head, const Story& story);
    Result<void> setBlocks(std::vector<Block>& blocks, Length measure, int percent);
    Result<SetParagraphPtr> fitted(
        const Block& block, Length measure, const ParagraphStyle& wanted);
    [[nodiscard]] Length largestBeside(Length main, std::int64_t shrunk, const Block& block) const;
    void reportMissingWords();
    void reportOverset(const std::vector<Block>& blocks, const Story& story, Length over);
    void draw(const std::vector<Block>& blocks, const Rect& rect);

    ParagraphSetter& m_setter;
    const PageMatter& m_matter;
    PageBuilder& m_builder;
    bool m_missingWordsReported = false;
};

} // namespace broadsheet
