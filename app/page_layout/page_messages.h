// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/story_ref.h"

#include <QString>

namespace broadsheet {

// What both composing and the checks say, translated.
QString wordsFor(const StoryRef& story);
QString missingPicture(const QString& name);
QString placedTwice(const QString& title);
QString placedStoryIsGone(const StoryRef& story);
QString frameStoryIsGone(int frame);

} // namespace broadsheet
