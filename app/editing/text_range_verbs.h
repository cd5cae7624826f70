// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/story_transaction.h"

#include <compare>

namespace broadsheet {

/// A place between two characters of a story.
struct TextPlace {
    int part = 0;
    int offset = 0; ///< UTF-16

    auto operator<=>(const TextPlace&) const = default;
};

/// From one place to another that does not stand before it, over as many parts as it likes.
struct TextStretch {
    TextPlace from;
    TextPlace to;

    [[nodiscard]] bool isEmpty() const { return from == to; }

    bool operator==(const TextStretch&) const = default;
};

/// What a caret has selected, first place first.
TextStretch stretchOf(const Caret& caret);

/// The text of a stretch with its kinds and spans. A stretch that takes in a paragraph's end gives
/// one part more than it has ends, the last of which may be empty. Places outside the story are
/// moved to its nearest end.
std::vector<StoryPart> partsIn(const Story& story, const TextStretch& stretch);

/// Copy from anywhere as paragraphs that a story takes: half surrogates become U+FFFD, control
/// characters, noncharacters and zero-width marks go, tabs become spaces. Copy of several lines
/// loses its empty ones and the blanks around each line. Never refuses; may be empty.
QStringList cleanedParagraphs(const QString& copy);

// What a person does to a stretch of a story, as pure edits of a draft; one call inside one
// session.edit is one undo step. A Problem means that the draft is as it was. All leave the caret
// where typing goes on. In a story without parts the first text makes its headline.

/// What remains of the last part goes to the end of the first, which keeps its kind unless all of
/// it was taken. One part always remains.
Result<void> removeRange(StoryTransaction& t, const TextStretch& wanted);

/// Plain paste: each line of `copy` (cleaned) but the first begins a part of the kind of the part
/// at `place`.
Result<void> insertText(StoryTransaction& t, TextPlace place, const QString& copy);

/// The first part's text goes to the end of what stands before `place`, the last part's to the
/// beginning of what stands behind it, each keeping the kind of the text that was there; where none
/// was, the kind comes with the text.
Result<void> insertParts(StoryTransaction& t, TextPlace place, const std::vector<StoryPart>& parts);

/// removeRange and insertText in one. Text put in the place of text within one part takes its
/// character style.
Result<void> replaceRange(StoryTransaction& t, const TextStretch& wanted, const QString& copy);
Result<void> replaceRange(
    StoryTransaction& t, const TextStretch& wanted, const std::vector<StoryPart>& parts);

/// A drag inside the story; the moved text is selected afterwards. A place inside the stretch moves
/// nothing.
Result<void> moveRange(StoryTransaction& t, const TextStretch& wanted, TextPlace to);

/// Gives the stretch the role in every part, or takes it away where all of it has it.
Result<void> toggleRangeSpan(StoryTransaction& t, const TextStretch& wanted, SpanRole role);

/// Whether all of the stretch has the role; false when it is empty.
bool hasRangeSpan(const Story& story, const TextStretch& stretch, SpanRole role);

} // namespace broadsheet
