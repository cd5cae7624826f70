// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/story_transaction.h"

namespace broadsheet {

// What a person says about a story, as pure edits of a draft (its text aside: story_verbs.h).
// Blanks around a name are dropped. A Problem means that the draft is as it was.

/// Tags without blanks around them and without repeats. Problem: an empty one, one of several
/// lines or with control characters.
Result<QStringList> tidyTags(const QStringList& tags);

/// One line of text, or none.
Result<void> setSection(StoryTransaction& t, const QString& section);
Result<void> setDesk(StoryTransaction& t, const QString& desk);
/// A language tag: "zh-Hans", "en".
Result<void> setLanguage(StoryTransaction& t, const QString& language);
/// 1 (most urgent) to 5; 0: not set.
Result<void> setPriority(StoryTransaction& t, int priority);
Result<void> setRole(StoryTransaction& t, PageRole role);
Result<void> setSubjects(StoryTransaction& t, const QStringList& subjects);
Result<void> setType(StoryTransaction& t, StoryType type);

/// Whether accepting the note changes the text; other notes can only be seen and put away.
bool noteHasProposal(const StoryNote& note);

/// Does what the note of that index (in Story::notes) proposes and takes the note away:
/// "stray_latin" takes the word out, with the blanks around it that Chinese copy does not want.
/// A note without a proposal is only taken away.
Result<void> acceptNote(StoryTransaction& t, int index);

/// Takes the note away; the text stays as it is.
Result<void> dismissNote(StoryTransaction& t, int index);

} // namespace broadsheet
