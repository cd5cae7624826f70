// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <vector>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace broadsheet {

/// The mime type of stories that are dragged: their ids as decimal digits, one a line.
inline constexpr const char* StoryMimeType = "application/x-broadsheet-story";

void putStories(QMimeData& data, const std::vector<StoryId>& stories);

/// In the order in which they were put in; empty: it holds none.
std::vector<StoryId> storiesIn(const QMimeData& data);

} // namespace broadsheet
