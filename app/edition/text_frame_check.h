// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/page_plan.h"

namespace broadsheet {

/// Whether a text frame's legs are wide enough to hold text and its heads span no more legs than it
/// has. The Problem names the place below `pointer`.
Result<void> checkTextFrame(const TextFrame& frame, const QString& pointer, const PageGrid& grid);

/// Whether the insets of a box leave it any width.
Result<void> checkInset(const GridBox& box, const QString& pointer, const PageGrid& grid);

} // namespace broadsheet
