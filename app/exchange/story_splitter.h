// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/story_draft.h"
#include "exchange/word_evidence.h"

#include <memory>
#include <vector>

namespace broadsheet {

/// Walks over the paragraphs of a page's copy once and deals them out to stories. A story begins at
/// its head and ends where a byline, a source or a jump line closes it or the next head begins.
class StorySplitter {
public:
    /// `tally` must outlive the splitter.
    StorySplitter(std::vector<CopyParagraph> paragraphs, CleaningTally& tally);

    /// In the order of the copy; a caption that stands inside a story comes behind it.
    [[nodiscard]] std::vector<Story> split();

    [[nodiscard]] const WordEvidence& evidence() const { return m_evidence; }

private:
    using Index = std::size_t;
    using Shape = ParagraphShape;

    void step();
    void takeHeads();
    void takeBody();
    void takeCaption();
    void takePageCredits();
    void takeDatedLine();
    void takeBoxItems();
    void takeLineOfStory();
    bool takeItemHead(Index end);
    bool takeSignature(Index end);
    void startStory(Index end);
    void startFragment(StoryType type);
    void flush();
    StoryDraft& current();

    [[nodiscard]] Shape shapeAt(Index i) const;
    [[nodiscard]] Shape doubtfulShape(Index i, bool storyIsOpen) const;
    [[nodiscard]] bool isShape(Index i, Shape shape) const;

    [[nodiscard]] bool isStoryOpen() const { return m_current && m_current->isOpen(); }

    [[nodiscard]] bool isRestOfEarlier(const ShapedParagraph& paragraph) const;
    [[nodiscard]] bool opensBox(Index i) const;
    [[nodiscard]] bool beginsStory(Index begin, Index end) const;
    [[nodiscard]] bool isTornLine(Index i) const;
    [[nodiscard]] bool hasFurtherPlaceHead(Index from, bool bold) const;
    [[nodiscard]] bool isPlaceHeadAt(Index i, bool bold) const;
    [[nodiscard]] bool isCaptionsHead(Index end) const;
    [[nodiscard]] Index endOfHeads(Index begin) const;
    [[nodiscard]] Index endOfItems(Index end) const;
    [[nodiscard]] std::vector<MarkedText> lines(Index begin, Index end) const;

    std::vector<ShapedParagraph> m_paragraphs;
    CleaningTally& m_tally;
    WordEvidence m_evidence;
    Index m_at = 0;
    std::unique_ptr<StoryDraft> m_current; ///< null between stories
    QString m_brokenTail; ///< the end of the last story that broke off, until a piece follows
    std::vector<StoryDraft> m_captions; ///< met inside the current story
    std::vector<Story> m_stories;
};

} // namespace broadsheet
