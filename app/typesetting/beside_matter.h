// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/orientation.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace broadsheet {

/// A glyph of a set line: where its origin stands from the line's left edge.
struct LineGlyph {
    std::uint32_t glyph = 0;
    std::int32_t text = 0; ///< UTF-16 offset in the paragraph
    std::int64_t x = 0; ///< Length units
};

/// Glyphs of one font on a line, in reading order. On a vertical line a glyph's `x` is the distance
/// down from the line's top: of its origin where it is Rotated, of the top of its em box where it
/// is Upright; where it is Combined, `x` is the distance of its origin from the line's centre to
/// the right, and `along` that of the em box's top from the line's top.
struct LineRun {
    std::uint16_t font = 0; ///< index into the paragraph's fonts
    Orientation orientation = Orientation::Horizontal;
    std::int32_t textStart = 0; ///< UTF-16 range in the paragraph
    std::int32_t textEnd = 0;
    std::int64_t across = 0; ///< vertical, not Combined: how far right of their place all stand
    std::int64_t along = 0; ///< Combined
    std::vector<LineGlyph> glyphs;
};

/// A stretch of clusters, both ends included.
struct ClusterRange {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A text of its own in small type: a reading, a leader. Its runs' offsets are those of `text`,
/// their fonts the paragraph's.
struct SmallText {
    QString text;
    std::vector<LineRun> runs; ///< x from the text's left edge
    std::int64_t width = 0; ///< Length units
};

/// A reading with the clusters that it stands over (R73). Never parted from them.
struct RubyUnit {
    ClusterRange base;
    SmallText reading;
    bool group = false; ///< over several characters: keeps twice the distance from its neighbours
};

/// A line under a name or a title; one that touches its neighbour stops short of it (R72).
struct UnderLine {
    ClusterRange base;
    bool wavy = false;
    bool cutBefore = false;
    bool cutAfter = false;
};

/// A tab: a cluster whose advance depends on where it falls on its line.
struct TabGap {
    std::size_t cluster = 0;
    int leader = -1; ///< index into BesideMatter::leaders; -1: a blank
};

/// The first `characters` clusters, `lines` lines high; the lines beside them begin `width` further
/// right.
struct SetDropCap {
    std::size_t clusters = 0;
    int lines = 0;
    std::int64_t width = 0;
};

/// All that stands beside one paragraph's text, by cluster.
struct BesideMatter {
    std::vector<ClusterRange> dots; ///< each Han in them has a dot (R71)
    std::vector<UnderLine> lines;
    std::vector<RubyUnit> ruby;
    /// Per cluster: what a line that begins or ends there leaves free, so that a reading wider than
    /// its base is flush with the line's edge. Empty without readings.
    std::vector<std::int32_t> startRoom;
    std::vector<std::int32_t> endRoom;
    std::vector<TabGap> tabs;
    std::vector<SmallText> leaders; ///< one for each tab stop that has one
    SetDropCap dropCap;
    std::int64_t hang = 0; ///< R49, R77: where all lines but the first begin, Length units
    std::int64_t firstIndent = 0; ///< of the first line from there
};

} // namespace broadsheet
