// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/raw_page_copy.h"
#include "story/copy_cleaning.h"

namespace broadsheet {

namespace {

constexpr int Nowhere = -1;

/// A stretch of a source part that went into one part of the result.
struct Piece {
    bool ofFragment = false;
    int sourcePart = 0;
    int sourceStart = 0;
    int sourceEnd = 0;
    int part = Nowhere; ///< in the result
    int start = 0; ///< in that part
};

class Joiner {
public:
    Joiner(const Story& from, const Story& fragment)
        : m_from(from)
        , m_fragment(fragment)
    {
    }

    void takeParts(bool ofFragment, int first, int last)
    {
        const Story& source = ofFragment ? m_fragment : m_from;
        for (int p = first; p < last; ++p) {
            const StoryPartPtr& part = source.parts[std::size_t(p)];
            m_pieces.push_back(
                { ofFragment, p, 0, int(part->text.size()), int(m_parts.size()), 0 });
            m_parts.push_back(part);
        }
    }

    /// A new part out of a stretch of one part, or of two when `next` has any text.
    void takeJoint(Piece first, Piece next)
    {
        MarkedText whole = textOf(first);
        MarkedText rest = textOf(next);
        const bool chinese = isChinese(whole.text) || isChinese(rest.text);
        const bool spaced = !chinese && !whole.text.isEmpty() && !rest.text.isEmpty()
            && !whole.text.back().isSpace() && !rest.text.front().isSpace();
        if (spaced)
            whole.text += u' ';
        first.part = next.part = int(m_parts.size());
        next.start = int(whole.text.size());
        m_pieces.push_back(first);
        m_pieces.push_back(next);
        whole.append(rest);
        m_parts.push_back(std::make_shared<const StoryPart>(
            StoryPart { PartKind::Body, whole.text, whole.spans }));
    }

    [[nodiscard]] Story story() const
    {
        Story joined = m_from;
        joined.parts = m_parts;
        joined.notes.clear();
        for (const StoryNote& note : m_from.notes)
            joined.notes.push_back(moved(note, false));
        for (const StoryNote& note : m_fragment.notes)
            joined.notes.push_back(moved(note, true));
        for (const QString& tag : m_fragment.tags) {
            if (!joined.tags.contains(tag))
                joined.tags.push_back(tag);
        }
        for (const QString& subject : m_fragment.subjects) {
            if (!joined.subjects.contains(subject))
                joined.subjects.push_back(subject);
        }
        return joined;
    }

private:
    [[nodiscard]] MarkedText textOf(const Piece& piece) const
    {
        const Story& source = piece.ofFragment ? m_fragment : m_from;
        const StoryPart& part = *source.parts[std::size_t(piece.sourcePart)];
        const MarkedText marked { part.text, part.spans };
        return marked.slice(piece.sourceStart, piece.sourceEnd - piece.sourceStart);
    }

    [[nodiscard]] StoryNote moved(StoryNote note, bool ofFragment) const
    {
        for (const Piece& piece : m_pieces) {
            if (piece.ofFragment == ofFragment && piece.sourcePart == note.part
                && note.offset >= piece.sourceStart && note.offset <= piece.sourceEnd) {
                note.part = piece.part;
                note.offset += piece.start - piece.sourceStart;
                break;
            }
        }
        return note;
    }

    const Story& m_from;
    const Story& m_fragment;
    std::vector<StoryPartPtr> m_parts;
    std::vector<Piece> m_pieces;
};

bool isPlaceIn(const Story& story, int part, int offset)
{
    return part >= 0 && part < int(story.parts.size()) && offset >= 0
        && offset <= story.parts[std::size_t(part)]->text.size();
}

} // namespace

Story joinedStory(const Story& from,
    int fromPart,
    int fromOffset,
    const Story& fragment,
    int toPart,
    int toOffset)
{
    if (!isPlaceIn(from, fromPart, fromOffset) || !isPlaceIn(fragment, toPart, toOffset))
        return from;
    const int brokenEnd = int(from.parts[std::size_t(fromPart)]->text.size());
    const int restEnd = int(fragment.parts[std::size_t(toPart)]->text.size());
    Joiner joiner(from, fragment);
    joiner.takeParts(false, 0, fromPart);
    joiner.takeJoint({ false, fromPart, 0, fromOffset, Nowhere, 0 },
        { true, toPart, toOffset, restEnd, Nowhere, 0 });
    joiner.takeParts(true, toPart + 1, int(fragment.parts.size()));
    // what the joint leaves over on either side stays, behind the joined text
    if (fromOffset < brokenEnd) {
        joiner.takeJoint({ false, fromPart, fromOffset, brokenEnd, Nowhere, 0 },
            { true, toPart, 0, 0, Nowhere, 0 });
    }
    joiner.takeParts(false, fromPart + 1, int(from.parts.size()));
    joiner.takeParts(true, 0, toPart);
    if (toOffset > 0) {
        joiner.takeJoint(
            { true, toPart, 0, toOffset, Nowhere, 0 }, { true, toPart, 0, 0, Nowhere, 0 });
    }
    return joiner.story();
}

} // namespace broadsheet
