// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library_thread.h"
#include "desk/past_steps.h"
#include "edition/edition_matter.h"

namespace broadsheet {

/// A story whose unsaved words an earlier program left behind, or the pages of an edition, and
/// which is whole again.
struct BroughtBack {
    QString title; ///< of the story, or which pages
    QDateTime written; ///< when its last words were kept
    bool asCopy = false; ///< the story had been saved by somebody else; the words are a new story
};

/// All that the desk shows of a library, read in one go.
struct LibraryMatter {
    std::vector<EditionPtr> editions; ///< by date
    EditionMatter matter; ///< of the edition that is shown; its edition is null when there is none
    std::vector<JoinSuggestion> joins; ///< open ones of that edition
    WordsInUse words;
    std::vector<BroughtBack> broughtBack;
    PastSteps past; ///< only when the edition was opened
    qint64 changeNumber = 0;
};

/// Reads what the desk shows. `edition` null: the newest one.
Result<LibraryMatter> readLibraryMatter(Library& library, EditionId edition);

/// The same with the steps of earlier runs that can be undone.
Result<LibraryMatter> openLibraryMatter(Library& library, EditionId edition);

/// Somebody else has saved the story since: theirs stays, `ours` becomes a story beside it.
Result<StoryPtr> keepAsCopy(Library& library, const Story& ours);

/// Saves what journals and rescue files hold, first of all after a library is opened.
Result<std::vector<BroughtBack>> bringBack(Library& library);

} // namespace broadsheet
