// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace broadsheet {

// What things of a story are called for people, in the language of this moment.

/// Headline 主题, Deck 副题 …
QString partKindTitle(PartKind kind);
/// Story 稿件, Package 组稿 …
QString storyTypeTitle(StoryType type);
/// Draft 初稿 …
QString storyStatusTitle(StoryStatus status);
/// Lead 头条 …; None is "No role", 未定.
QString pageRoleTitle(PageRole role);

} // namespace broadsheet
