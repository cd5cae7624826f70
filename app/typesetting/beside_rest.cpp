// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_rest.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// The clusters of a rest, as the whole paragraph counts them.
struct Kept {
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] bool meets(const ClusterRange& range) const
    {
        return range.last >= first && range.first < end;
    }

    [[nodiscard]] bool holds(const ClusterRange& range) const
    {
        return range.first >= first && range.last < end;
    }

    [[nodiscard]] ClusterRange within(const ClusterRange& range) const
    {
        return { std::max(range.first, first) - first, std::min(range.last, end - 1) - first };
    }
};

std::vector<std::int32_t> roomOf(const std::vector<std::int32_t>& room, const Kept& kept)
{
    if (room.empty())
        return {};
    const auto from = std::ptrdiff_t(std::min(kept.first, room.size()));
    const auto to = std::ptrdiff_t(std::min(kept.end, room.size()));
    return { room.begin() + from, room.begin() + to };
}

} // namespace

BesideMatter besideOfRest(const BesideMatter& whole, std::size_t first, std::size_t count)
{
    const Kept kept { first, first + count };
    BesideMatter rest;
    for (const ClusterRange& dots : whole.dots) {
        if (kept.meets(dots))
            rest.dots.push_back(kept.within(dots));
    }
    for (UnderLine line : whole.lines) {
        if (!kept.meets(line.base))
            continue;
        line.base = kept.within(line.base);
        rest.lines.push_back(line);
    }
    for (RubyUnit unit : whole.ruby) {
        if (!kept.holds(unit.base))
            continue;
        unit.base = kept.within(unit.base);
        rest.ruby.push_back(std::move(unit));
    }
    for (TabGap tab : whole.tabs) {
        if (!kept.holds({ tab.cluster, tab.cluster }))
            continue;
        tab.cluster -= first;
        rest.tabs.push_back(tab);
    }
    rest.startRoom = roomOf(whole.startRoom, kept);
    rest.endRoom = roomOf(whole.endRoom, kept);
    rest.leaders = whole.leaders;
    rest.hang = whole.hang;
    if (first == 0) {
        rest.dropCap = whole.dropCap;
        rest.firstIndent = whole.firstIndent;
    }
    return rest;
}

} // namespace broadsheet
