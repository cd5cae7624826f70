// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace broadsheet {

enum class TabAlignment { Left, Center, Right, Decimal };

struct TabStop {
    /// At the measure's right edge, however wide it is: where the page numbers of a list stand.
    static constexpr int MeasureEnd = -1;

    int atMilliEm = 0; ///< from the left edge of the measure
    TabAlignment alignment = TabAlignment::Left;
    QString leader; ///< repeated over the gap before the stop: "…", "·"; empty: a blank

    bool operator==(const TabStop&) const = default;
};

/// Both 0: none. The first paragraph of a text begins with characters as high as so many lines.
struct DropCap {
    int characters = 0; ///< 1 or 2
    int lines = 0; ///< 2 or 3

    bool operator==(const DropCap&) const = default;
};

/// What a paragraph style says about drop caps, tabs, list numbers and names. All off by default.
struct BesideStyle {
    DropCap dropCap;
    std::vector<TabStop> tabs; ///< by place, MeasureEnd last
    /// R77: the number at a paragraph's beginning hangs in a box of this width, wider by whole ems
    /// where it must be, and the lines after the first stand behind it. 0: numbers are text.
    int listHangMilliEm = 0;
    /// R49: a speaker's name takes this width and its colon an em more; all other lines hang by
    /// both. 0: off.
    int speakerMilliEm = 0;
    bool evenNames = false; ///< R48: names of a list take the width of the longest

    /// Whether paragraphs are set as if this were not there.
    [[nodiscard]] bool isPlain() const
    {
        return dropCap.lines == 0 && tabs.empty() && listHangMilliEm == 0 && speakerMilliEm == 0
            && !evenNames;
    }

    bool operator==(const BesideStyle&) const = default;
};

} // namespace broadsheet
