// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/keeps.h"

namespace broadsheet {

namespace {

bool isHead(const Placed& placed)
{
    return placed.style().keepWithNext;
}

/// The keep that is broken when the segment ends before `next`, the `count`-th thing in it.
Result<Keep> brokenAt(FlowSetter& flow,
    const std::vector<Placed>& placed,
    std::size_t count,
    const TextCursor& next,
    const LegSegment& segment)
{
    const Placed& last = placed[count - 1];
    if (isHead(last))
        return Keep::HeadWithText;
    if (next.paragraph != last.at.paragraph)
        return Keep::None;
    const BesideMatter* beside = last.at.set->paragraph().beside.get();
    if (beside != nullptr && next.offset == 0 && next.line < std::size_t(beside->dropCap.lines))
        return Keep::DropCap;
    constexpr std::size_t OneOrMore = 1;
    const Result<std::size_t> left
        = flow.linesLeft(next, segment.slot(0, 0).width, segment.width, OneOrMore);
    if (!left)
        return left.problem();
    if (*left == 1)
        return Keep::LastLine;
    const bool underHead = last.at.atParagraphStart() && count >= 2 && isHead(placed[count - 2]);
    return underHead && last.count == 1 ? Keep::TwoLinesUnderHead : Keep::None;
}

} // namespace

Result<std::size_t> keptCount(FlowSetter& flow,
    const std::vector<Placed>& placed,
    const TextCursor& after,
    const LegSegment& next)
{
    std::size_t best = placed.size();
    Keep lightest = Keep::HeadWithText;
    for (std::size_t count = placed.size(); count > 0; --count) {
        const TextCursor& cut = count < placed.size() ? placed[count].at : after;
        const Result<Keep> broken = brokenAt(flow, placed, count, cut, next);
        if (!broken)
            return broken.problem();
        if (*broken < lightest) {
            lightest = *broken;
            best = count;
        }
        if (lightest == Keep::None)
            break;
    }
    return best;
}

} // namespace broadsheet
