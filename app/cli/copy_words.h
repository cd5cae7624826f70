// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace broadsheet {

/// What a story's type is called for people: "package", 组稿.
QString storyTypeTitle(StoryType type);

/// What a cleaning rule of the import did, for people; the rule's own name where it has no other.
QString cleaningRuleTitle(const QString& rule);

} // namespace broadsheet
