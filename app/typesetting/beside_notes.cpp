// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_notes.h"

#include "typesetting/beside_clusters.h"

namespace broadsheet {

namespace {

/// Our own choice: at 9 pt the figures are 5.4 pt, as small as newsprint holds, and their heads
/// stand a little below those of the Han (0.36 em and six tenths of a figure's 0.73 em).
constexpr int SizePercent = 60;
constexpr int RisePercent = 36;

/// R33: what follows comes without a Han–Latin gap, but with the tracking that the style gives.
void takeGap(const Paragraph& paragraph, Boundary& boundary)
{
    if (boundary.stepRight != SqueezeStep::HanLatinGap)
        return;
    boundary.gap -= paragraph.gap;
    boundary.stepRight = SqueezeStep::None;
    boundary.capRight = 0;
    boundary.stretchFirst = 0;
}

} // namespace

void setNoteMarks(Paragraph& paragraph, const std::vector<ClusterRange>& notes)
{
    const Length size = paragraph.style->size.scaled(SizePercent, 100);
    const Length raise = paragraph.style->size.scaled(RisePercent, 100);
    for (const ClusterRange& note : notes) {
        resize(paragraph, note, size, raise);
        for (std::size_t i = note.first == 0 ? 0 : note.first - 1; i < note.last; ++i)
            closeUp(paragraph.boundaries[i]);
        takeGap(paragraph, paragraph.boundaries[note.last]);
    }
}

} // namespace broadsheet
