// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/placement_cut.h"

#include "edition/plan_areas.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct CutText {
    Q_DECLARE_TR_FUNCTIONS(PlacementCut)
};

int endOf(const GridBox& box)
{
    return box.line + box.lines;
}

int footOf(const Placement& placement)
{
    int foot = 0;
    for (const TextFrame& frame : placement.frames)
        foot = std::max(foot, endOf(frame.box));
    return foot;
}

/// What is left below the cut beside text: nothing, so that the outline can follow it.
bool outlineFollows(const Placement& placement, int end)
{
    const bool head = placement.head && endOf(placement.head->box) > end;
    const bool picture = placement.picture && endOf(withCaption(*placement.picture)) > end;
    return !head && !picture;
}

} // namespace

Result<void> keepLines(Placement& placement, int lines)
{
    if (lines < 1 || placement.frames.empty()) {
        return Problem {
            CutText::tr("At least one line of the story has to stay. Keep more lines."), {}
        };
    }
    const int foot = footOf(placement);
    int top = foot;
    for (const TextFrame& frame : placement.frames)
        top = std::min(top, frame.box.line);
    const int end = std::min(top + lines, foot);
    if (end == foot)
        return {};
    std::erase_if(
        placement.frames, [end](const TextFrame& frame) { return frame.box.line >= end; });
    for (TextFrame& frame : placement.frames)
        frame.box.lines = std::min(frame.box.lines, end - frame.box.line);
    const bool follows = outlineFollows(placement, end);
    if (placement.box && follows)
        placement.box->box.lines -= foot - end;
    if (placement.shape) {
        const bool plain = placement.shape->notchLines == 0 && endOf(placement.shape->box) == foot;
        if (follows && plain)
            placement.shape->box.lines -= foot - end;
        else
            placement.shape.reset();
    }
    return {};
}

} // namespace broadsheet
