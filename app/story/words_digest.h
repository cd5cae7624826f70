// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace broadsheet {

/// A short mark of a story's words and what kinds of parts they are: another one when a word
/// changes, the same when only tags, status or revision do.
QString wordsDigest(const Story& story);

} // namespace broadsheet
