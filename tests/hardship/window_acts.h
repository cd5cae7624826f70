// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/desk_window.h"

QT_FORWARD_DECLARE_CLASS(QAbstractButton)

namespace broadsheet {

constexpr int Patience = 20'000;

/// The longest story of page 1; its body part.
StoryId longStory(const Desk& desk);
int bodyOf(const Story& story);
QString bodyText(const Desk& desk, StoryId story);

/// Chooses the story and puts the caret to the end of its body, ready for keys.
bool beginWriting(MainWindow& window, StoryId story);
/// A key with that letter, and what an input method gives when the words are chosen.
void pressKey(QWidget& widget, const QString& letter);
void commitWords(QWidget& widget, const QString& words);
/// At the end of the story's body; false when the session did not take them.
bool writeWords(MainWindow& window, StoryId story, const QString& words);

/// A visible button by its object name or its text.
QAbstractButton* buttonNamed(const QWidget& inside, const QString& name);

/// SQLite's own judgement of the file: "ok", else what is wrong.
QString judgement(const QString& file);

/// The sample newspaper in a new file, made once and copied.
bool copySample(const QString& file);

/// A home of its own for this program and those that it starts; call it before all else.
void moveHome();

} // namespace broadsheet
