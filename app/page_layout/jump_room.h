// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/frame_filler.h"

namespace broadsheet {

enum class LegEnd { Head, Foot };

/// Sets a jump line at the head of the frames' first leg or at the foot of their last one, and
/// takes its body lines from that leg. No lines: the frames have no legs.
Result<std::vector<FilledLine>> takeJumpLine(ParagraphSetter& setter,
    const FlowParagraph& words,
    LegEnd end,
    std::vector<FillFrame>& frames,
    const PageGrid& grid);

} // namespace broadsheet
