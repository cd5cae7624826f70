// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/leg_pourer.h"

namespace broadsheet {

/// Room that is left when all text is placed.
struct FreeRoom {
    int lines = 0; ///< lines of text: one for every slot
    int characters = 0; ///< full-width characters that are sure to fit into them

    FreeRoom& operator+=(const FreeRoom& other)
    {
        lines += other.lines;
        characters += other.characters;
        return *this;
    }
};

/// The room of a segment behind what stands in it. A free line is taken to hold one character less
/// than its measure, since kinsoku may carry one over to the next line (R1, R2).
FreeRoom freeRoom(const LegSegment& segment, const std::vector<Placed>& placed, Length em);

/// The room behind the last text in the segments; all of it where there is none.
FreeRoom freeRoom(const PouredLegs& poured, Length em);

/// Characters that show: white space aside, a surrogate pair is one.
int visibleCharacters(QStringView text);

/// What does not fit: from the cursor to the end of the text.
struct OversetText {
    int lines = 0; ///< on the measure that it is counted on
    int characters = 0; ///< white space aside
    QString text;
};

/// Counts from the cursor on, as lines on a leg's width. Heads in `spanStyle` count on the width of
/// all legs that they span, once for each.
struct OversetMeasure {
    Length width;
    QString spanStyle;
    int spanLegs = 1;
    Length spanWidth;
};

Result<OversetText> countOverset(
    FlowSetter& flow, TextCursor cursor, const OversetMeasure& measure, const PageGrid& grid);

} // namespace broadsheet
