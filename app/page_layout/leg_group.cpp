// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/leg_group.h"

#include <algorithm>

namespace broadsheet {

namespace {

LegGroup beginningWith(const LegSegment& segment)
{
    return { { segment }, 0, segment.whole(), 1, segment.firstLine, segment.lastLine() };
}

void add(LegGroup& group, const LegSegment& segment)
{
    const Length right = std::max(segment.x + segment.width, group.across.x + group.across.width);
    group.across.x = std::min(group.across.x, segment.x);
    group.across.width = right - group.across.x;
    group.legs += group.segments.back().leg != segment.leg ? 1 : 0;
    group.top = std::min(group.top, segment.firstLine);
    group.bottom = std::max(group.bottom, segment.lastLine());
    group.segments.push_back(segment);
}

} // namespace

bool LegGroup::isClear(int firstLine, int lines) const
{
    int held = 0;
    for (const LegSegment& segment : between(segments, firstLine, firstLine + lines - 1))
        held += segment.narrowed.empty() ? segment.lines : 0;
    return held == lines * legs;
}

std::vector<LegGroup> legGroups(const std::vector<LegSegment>& segments, int legs)
{
    std::vector<LegGroup> groups;
    int number = -1;
    for (const LegSegment& segment : segments) {
        const int own = legs > 0 ? segment.leg / legs : 0;
        if (own == number)
            add(groups.back(), segment);
        else
            groups.push_back(beginningWith(segment));
        number = own;
    }
    return groups;
}

} // namespace broadsheet
