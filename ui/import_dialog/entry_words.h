// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story_words.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// All kinds in the order of the menu; the first nine have the keys 1 to 9.
const std::vector<PartKind>& partKindsInOrder();
const std::vector<StoryType>& entryTypesInOrder();
/// cleaningRuleTitle(), and the corrections' own rules.
QString countedRuleTitle(const QString& rule);
/// With the separators of the language: 7,156.
QString numberText(qint64 number);

} // namespace broadsheet
