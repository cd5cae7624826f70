// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

namespace broadsheet {

/// What a person does to the free frames of a page, as pure edits of a draft. Frames are named by
/// their numbers. A Problem (no such frame, a locked one, a plan that would not stand) means that
/// the draft is as it was.

/// Takes a number of its own whatever `frame` says; it is the answer. The frame lies on top.
Result<int> addFreeFrame(EditionTransaction& t, int page, FreeFrame frame);

/// `frame` takes the place of that of its number.
Result<void> changeFreeFrame(EditionTransaction& t, int page, const FreeFrame& frame);

/// The frame and all that its thread runs through, since a text is read one way. Problem also:
/// another frame of the thread is locked, or too small for its text so.
Result<void> turnThread(EditionTransaction& t, int page, int id, WritingMode writing);

/// The threads through them go on around them.
Result<void> removeFreeFrames(EditionTransaction& t, int page, const std::vector<int>& ids);

enum class Restack { ToFront, Forward, Backward, ToBack };

/// Keeps the order among the frames.
Result<void> restackFrames(
    EditionTransaction& t, int page, const std::vector<int>& ids, Restack how);

/// The text of `from` goes on in `to`. What `from` or `to` was linked with is let go.
Result<void> linkFrames(EditionTransaction& t, int page, int from, int to);
/// The text of `from` ends in it.
Result<void> unlinkFrame(EditionTransaction& t, int page, int from);

enum class FrameEdge { Left, Center, Right, Top, Middle, Bottom };

/// At the outermost edge, or the middle, of all of them.
Result<void> alignFrames(
    EditionTransaction& t, int page, const std::vector<int>& ids, FrameEdge edge);

enum class FrameAxis { Across, Down };

/// The outermost stay, the gaps between all become equal; at least three.
Result<void> distributeFrames(
    EditionTransaction& t, int page, const std::vector<int>& ids, FrameAxis axis);

} // namespace broadsheet
