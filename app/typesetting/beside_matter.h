// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Glyphs of one font on a line, in reading order.
struct LineRun {
    std::uint16_t font = 0; ///< index into the paragraph's fonts
    std::int32_t textStart = 0; ///< UTF-16 range in the paragraph
    std::int32_t textEnd = 0;
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
