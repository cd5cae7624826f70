// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/paragraph_shape.h"
#include "story/story.h"

#include <vector>

namespace broadsheet {

/// A story while it is being put together from its paragraphs.
class StoryDraft {
public:
    enum class Grouping { None, Package, Briefs };

    explicit StoryDraft(StoryType type = StoryType::Story)
        : m_type(type)
    {
    }

    void addPart(PartKind kind, const MarkedText& marked);
    /// A name line, its brackets dropped.
    void addByline(const MarkedText& marked, CleaningTally& tally);
    void addSource(const MarkedText& marked, CleaningTally& tally);
    void addJumpLine(const MarkedText& marked, CleaningTally& tally);
    /// A caption, its credit made a part of its own.
    void addCaption(const MarkedText& marked, CleaningTally& tally);
    void addCredit(const MarkedText& marked, CleaningTally& tally);
    /// A paragraph of running text: jump lines, dateline, reporters, byline and source become parts
    /// of their own; the rest of a paragraph that broke off directly before closes that paragraph.
    void addBody(const MarkedText& marked, CleaningTally& tally);

    /// The last part is a body paragraph that breaks off in the middle of a sentence.
    [[nodiscard]] bool breaksOff() const;

    [[nodiscard]] bool hasBody() const { return m_hasBody; }

    [[nodiscard]] bool hasPart(PartKind kind) const;

    /// A byline, a source or a jump line has ended it.
    [[nodiscard]] bool isClosed() const { return m_closed; }

    [[nodiscard]] bool isOpen() const { return m_hasBody && !m_closed; }

    void setClosed(bool closed) { m_closed = closed; }

    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

    /// Something else (a caption) stands between its last part and what comes next.
    void setInterrupted() { m_interrupted = true; }

    void setType(StoryType type) { m_type = type; }

    [[nodiscard]] StoryType type() const { return m_type; }

    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    [[nodiscard]] bool hasBoldItems() const { return m_boldItems; }

    void startGrouping(Grouping grouping, bool boldItems);
    /// The running text so far, its end only.
    [[nodiscard]] QString bodyTail() const;

    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }

    [[nodiscard]] Story story() const;

private:
    MarkedText withoutOpening(MarkedText marked, CleaningTally& tally);
    void addPiece(PartKind kind, const QString& text);

    StoryType m_type;
    std::vector<StoryPart> m_parts;
    bool m_hasBody = false;
    bool m_closed = false;
    bool m_interrupted = false;
    Grouping m_grouping = Grouping::None;
    bool m_boldItems = false;
};

} // namespace broadsheet
