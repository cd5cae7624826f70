// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

#include <functional>

namespace broadsheet {

/// A placement on its page.
struct PlacementName {
    int page = 0;
    std::size_t placement = 0;
};

// What a person lets the program do about what is amiss: pure edits of a draft, as in
// edition_verbs.h. Problem: the placement is gone or locked, or the page cannot stand as it would
// become.

Result<void> removePlacement(EditionTransaction& t, const PlacementName& at);
Result<void> removeFrame(EditionTransaction& t, const PlacementName& at, std::size_t frame);
/// Makes the frames that reach the lowest `lines` body lines deeper (< 0: less deep), with the box
/// around them.
Result<void> growFrames(EditionTransaction& t, const PlacementName& at, int lines);
/// The page is right with these words (wordsDigest) of the story.
Result<void> acceptWords(EditionTransaction& t, const PlacementName& at, const QString& words);
Result<void> setPicture(EditionTransaction& t, const PlacementName& at, const QString& picture);

/// Moves a piece of the page's own furniture by body lines down (< 0: up).
Result<void> moveFurniture(EditionTransaction& t, int page, std::size_t furniture, int lines);
/// Takes out of the page's plan what cannot stand there (edition/standing_plan.h), and what of it
/// cannot be read. Problem: nothing is left that could stand.
Result<void> keepStanding(EditionTransaction& t, int page);

/// The mark of the words that a reference on a page means now; empty: they are gone.
using WordsOnPage = std::function<QString(const StoryRef& ref, int page)>;

/// Every placement, and every free frame with a story, that is new or has changed since `before` is
/// right with its story's present words: somebody has just looked at it.
Result<void> rememberWords(EditionTransaction& t, const Edition& before, const WordsOnPage& words);

} // namespace broadsheet
