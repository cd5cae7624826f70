// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_plan.h"

namespace broadsheet {

/// What a frame's number may be, both included; more cannot be written into a plan and read back.
struct FrameLimit {
    int least = 0;
    int most = 0;
};

constexpr FrameLimit TintLimit { 0, 1000 }; ///< per mille
constexpr FrameLimit WeightLimit { 10, 50'000 }; ///< thousandths of a point
constexpr FrameLimit LegsLimit { 1, 64 };

/// Whether the page's free frames can stand: numbers are unique, every frame stands inside the
/// sheet and its bleed, tints, weights and legs are within their limits, text has room, captions
/// leave their picture some, and a thread goes from one text frame to another, never twice into the
/// same and never in a circle. The Problem names the place as a JSON pointer.
Result<void> checkFreeFrames(const PagePlan& plan, const PageGrid& grid);

/// The frames of the thread that begins at `first`, in order; ends where the thread does or would
/// come round again.
std::vector<const FreeFrame*> threadFrom(const PagePlan& plan, const FreeFrame& first);

/// nullptr: there is none of that number.
const FreeFrame* freeFrame(const PagePlan& plan, int id);

/// The frame whose text goes on in this one; nullptr: it begins a thread.
const FreeFrame* threadBefore(const PagePlan& plan, int id);

/// The part of a picture frame that holds the picture; the caption stands below it.
Rect pictureRectOf(const FreeFrame& frame, const PageGrid& grid);

} // namespace broadsheet
