// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/text_range_verbs.h"

#include "editing/span_shift.h"
#include "editing/story_verbs.h"
#include "story/copy_cleaning.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct TextRangeVerbText {
    Q_DECLARE_TR_FUNCTIONS(TextRangeVerbs)
};

/// The next caret position at or after `offset` (before it with `step` −1).
int soundOffset(const QString& text, int offset, int step)
{
    const int inside = std::clamp(offset, 0, int(text.size()));
    return isCaretPosition(text, inside) ? inside : inside + step;
}

TextPlace soundPlace(const Story& story, TextPlace place, int step)
{
    const int last = int(story.parts.size()) - 1;
    if (last < 0 || place.part < 0) {
        return {};
    }
    if (place.part > last) {
        return { last, int(story.parts.back()->text.size()) };
    }
    return { place.part,
        soundOffset(story.parts[std::size_t(place.part)]->text, place.offset, step) };
}

TextStretch soundStretch(const Story& story, const TextStretch& stretch)
{
    const TextPlace from = soundPlace(story, stretch.from, -1);
    return { from, std::max(from, soundPlace(story, stretch.to, 1)) };
}

StoryPart pieceOf(const StoryPart& part, int start, int end)
{
    StoryPart piece {
        part.kind, part.text.mid(start, end - start), spansInside(part.spans, start, end)
    };
    for (Span& span : piece.spans) {
        span.start -= start;
    }
    return piece;
}

void append(StoryPart& part, const StoryPart& other)
{
    const int joint = int(part.text.size());
    part.text += other.text;
    for (Span span : other.spans) {
        span.start += joint;
        part.spans.push_back(span);
    }
    part.spans = tidySpans(std::move(part.spans));
}

Result<void> makeFirstPart(StoryTransaction& t)
{
    return t.story().parts.empty() ? t.insertPart(0, { PartKind::Headline, {}, {} })
                                   : Result<void>();
}

/// The pieces of the parts that a stretch touches, by part, start and end.
struct Piece {
    int part = 0;
    int start = 0;
    int end = 0;
};

std::vector<Piece> piecesOf(const Story& story, const TextStretch& wanted)
{
    const TextStretch stretch = soundStretch(story, wanted);
    std::vector<Piece> pieces;
    for (int i = stretch.from.part; i <= stretch.to.part && i < int(story.parts.size()); ++i) {
        const int size = int(story.parts[std::size_t(i)]->text.size());
        pieces.push_back({ i,
            i == stretch.from.part ? stretch.from.offset : 0,
            i == stretch.to.part ? stretch.to.offset : size });
    }
    return pieces;
}

/// Splits the part at `place` into two of its kind; at its ends too.
Result<void> splitAt(StoryTransaction& t, TextPlace place, PartKind tailKind)
{
    if (Result<void> split = splitPart(t, place.part, place.offset); !split) {
        return split;
    }
    return setPartKind(t, place.part + 1, tailKind);
}

Result<void> insertInside(StoryTransaction& t, TextPlace place, const StoryPart& piece)
{
    if (Result<void> put = t.replaceText(place.part, place.offset, 0, piece.text); !put) {
        return put;
    }
    const int end = place.offset + int(piece.text.size());
    StoryPart next = **t.part(place.part);
    if (!piece.spans.empty()) {
        next.spans = spansOutside(next.spans, place.offset, end);
        for (Span span : piece.spans) {
            span.start += place.offset;
            next.spans.push_back(span);
        }
        next.spans = tidySpans(std::move(next.spans));
    }
    t.setCaret(Caret::at(place.part, end));
    return t.replacePart(place.part, std::move(next));
}

/// `piece` and then what stands in the part, which keeps its kind.
Result<void> putBefore(StoryTransaction& t, int part, const StoryPart& piece)
{
    const StoryPart old = **t.part(part);
    const int joint = int(piece.text.size());
    StoryPart joined { old.kind, piece.text, piece.spans };
    append(joined, old);
    t.moveNotes(part, 0, part, joint);
    t.setCaret(Caret::at(part, joint));
    return t.replacePart(part, std::move(joined));
}

Result<void> checkParts(const std::vector<StoryPart>& parts)
{
    for (const StoryPart& part : parts) {
        if (Result<void> sound = checkPart(part); !sound) {
            return sound;
        }
    }
    return {};
}

} // namespace

TextStretch stretchOf(const Caret& caret)
{
    const TextPlace at { caret.part, caret.offset };
    const TextPlace anchor { caret.anchorPart, caret.anchorOffset };
    return { std::min(at, anchor), std::max(at, anchor) };
}

std::vector<StoryPart> partsIn(const Story& story, const TextStretch& stretch)
{
    std::vector<StoryPart> parts;
    for (const Piece& piece : piecesOf(story, stretch)) {
        parts.push_back(pieceOf(*story.parts[std::size_t(piece.part)], piece.start, piece.end));
    }
    return parts;
}

QStringList cleanedParagraphs(const QString& copy)
{
    CleaningTally tally;
    QString plain = withPlainLineEnds(copy, tally);
    plain.removeIf([](QChar c) { return c.isNonCharacter() || c.unicode() >= 0xfffe; });
    if (!plain.contains(QLatin1Char('\n'))) {
        plain.replace(QLatin1Char('\t'), QLatin1Char(' '));
        return plain.isEmpty() ? QStringList() : QStringList { plain };
    }
    QStringList paragraphs;
    for (const QStringView line : QStringView(plain).split(QLatin1Char('\n'))) {
        if (const QString text = trimmedLine(line, tally); !text.isEmpty()) {
            paragraphs << text;
        }
    }
    return paragraphs;
}

Result<void> removeRange(StoryTransaction& t, const TextStretch& wanted)
{
    const TextStretch stretch = soundStretch(t.story(), wanted);
    if (stretch.isEmpty()) {
        return {};
    }
    const auto [from, to] = stretch;
    if (from.part == to.part) {
        t.setCaret(Caret::at(from.part, from.offset));
        return t.replaceText(from.part, from.offset, to.offset - from.offset, {});
    }
    const int size = int((*t.part(from.part))->text.size());
    if (Result<void> head = t.replaceText(from.part, from.offset, size - from.offset, {}); !head) {
        return head;
    }
    if (Result<void> tail = t.replaceText(to.part, 0, to.offset, {}); !tail) {
        return tail;
    }
    for (int i = to.part - 1; i > from.part; --i) {
        if (Result<void> removed = t.removePart(i); !removed) {
            return removed;
        }
    }
    Result<void> joined = (*t.part(from.part + 1))->text.isEmpty() ? t.removePart(from.part + 1)
                                                                   : mergeParts(t, from.part);
    t.setCaret(Caret::at(from.part, from.offset));
    return joined;
}

Result<void> insertText(StoryTransaction& t, TextPlace place, const QString& copy)
{
    const QStringList paragraphs = cleanedParagraphs(copy);
    if (paragraphs.isEmpty()) {
        return {};
    }
    if (Result<void> made = makeFirstPart(t); !made) {
        return made;
    }
    const TextPlace at = soundPlace(t.story(), place, -1);
    const PartKind kind = (*t.part(at.part))->kind;
    std::vector<StoryPart> parts;
    for (const QString& paragraph : paragraphs) {
        parts.push_back({ kind, paragraph, {} });
    }
    return insertParts(t, at, parts);
}

Result<void> insertParts(StoryTransaction& t, TextPlace place, const std::vector<StoryPart>& parts)
{
    if (Result<void> sound = checkParts(parts); !sound || parts.empty()) {
        return sound;
    }
    if (Result<void> made = makeFirstPart(t); !made) {
        return made;
    }
    const TextPlace at = soundPlace(t.story(), place, -1);
    if (parts.size() == 1) {
        return insertInside(t, at, parts.front());
    }
    const StoryPart target = **t.part(at.part);
    const bool atEnd = at.offset == int(target.text.size());
    if (Result<void> split = splitAt(t, at, atEnd ? parts.back().kind : target.kind); !split) {
        return split;
    }
    if (Result<void> first = insertInside(t, at, parts.front()); !first) {
        return first;
    }
    if (at.offset == 0) {
        if (Result<void> kind = setPartKind(t, at.part, parts.front().kind); !kind) {
            return kind;
        }
    }
    int next = at.part + 1;
    for (std::size_t i = 1; i + 1 < parts.size(); ++i, ++next) {
        if (Result<void> put = t.insertPart(next, parts[i]); !put) {
            return put;
        }
    }
    return putBefore(t, next, parts.back());
}

Result<void> replaceRange(StoryTransaction& t, const TextStretch& wanted, const QString& copy)
{
    const TextStretch stretch = soundStretch(t.story(), wanted);
    const QStringList paragraphs = cleanedParagraphs(copy);
    if (!stretch.isEmpty() && stretch.from.part == stretch.to.part && paragraphs.size() == 1) {
        const auto [from, to] = stretch;
        t.setCaret(Caret::at(from.part, from.offset + int(paragraphs.front().size())));
        return t.replaceText(from.part, from.offset, to.offset - from.offset, paragraphs.front());
    }
    if (Result<void> removed = removeRange(t, stretch); !removed) {
        return removed;
    }
    return insertText(t, stretch.from, copy);
}

Result<void> replaceRange(
    StoryTransaction& t, const TextStretch& wanted, const std::vector<StoryPart>& parts)
{
    if (Result<void> sound = checkParts(parts); !sound) {
        return sound;
    }
    const TextStretch stretch = soundStretch(t.story(), wanted);
    if (Result<void> removed = removeRange(t, stretch); !removed) {
        return removed;
    }
    return insertParts(t, stretch.from, parts);
}

Result<void> moveRange(StoryTransaction& t, const TextStretch& wanted, TextPlace to)
{
    const TextStretch stretch = soundStretch(t.story(), wanted);
    TextPlace place = soundPlace(t.story(), to, -1);
    if (stretch.isEmpty() || (place >= stretch.from && place <= stretch.to)) {
        return {};
    }
    const std::vector<StoryPart> moved = partsIn(t.story(), stretch);
    if (Result<void> removed = removeRange(t, stretch); !removed) {
        return removed;
    }
    if (place > stretch.to) {
        if (place.part == stretch.to.part) {
            place.offset += stretch.from.offset - stretch.to.offset;
        }
        place.part -= stretch.to.part - stretch.from.part;
    }
    if (Result<void> put = insertParts(t, place, moved); !put) {
        return put;
    }
    const Caret end = t.caret();
    t.setCaret({ end.part, end.offset, place.part, place.offset });
    return {};
}

bool hasRangeSpan(const Story& story, const TextStretch& stretch, SpanRole role)
{
    bool any = false;
    for (const Piece& piece : piecesOf(story, stretch)) {
        if (piece.start == piece.end) {
            continue;
        }
        if (!hasRole(story.parts[std::size_t(piece.part)]->spans, piece.start, piece.end, role)) {
            return false;
        }
        any = true;
    }
    return any;
}

Result<void> toggleRangeSpan(StoryTransaction& t, const TextStretch& wanted, SpanRole role)
{
    const TextStretch stretch = soundStretch(t.story(), wanted);
    if (stretch.isEmpty()) {
        return Problem { TextRangeVerbText::tr("Mark the text first."), {} };
    }
    const bool takeAway = hasRangeSpan(t.story(), stretch, role);
    const Caret caret = t.caret();
    for (const Piece& piece : piecesOf(t.story(), stretch)) {
        StoryPart next = **t.part(piece.part);
        if (piece.start == piece.end
            || hasRole(next.spans, piece.start, piece.end, role) != takeAway) {
            continue;
        }
        const int length = piece.end - piece.start;
        next.spans = takeAway ? withoutLayer(next.spans, layerOf(role), piece.start, length)
                              : withSpan(next.spans, { piece.start, length, role });
        if (Result<void> replaced = t.replacePart(piece.part, std::move(next)); !replaced) {
            return replaced;
        }
    }
    const auto [from, to] = stretch;
    t.setCaret(
        stretchOf(caret) == stretch ? caret : Caret { to.part, to.offset, from.part, from.offset });
    return {};
}

} // namespace broadsheet
