// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QIcon>
#include <QPalette>

namespace broadsheet {

/// A disc that fills as the story goes on: an empty ring for a draft, half, full, full with a tick
/// on the page, full with a rim when published. The shape alone tells them apart; the colour helps.
QIcon statusSymbol(StoryStatus status, const QPalette& palette);

} // namespace broadsheet
