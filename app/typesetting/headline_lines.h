// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/break_lines.h"
#include "typesetting/paragraph.h"

namespace broadsheet {

/// Lines of the paragraph that begin at these UTF-16 offsets (0 left out), spaces at their edges
/// left out.
std::vector<BrokenLine> headlineLines(const Paragraph& paragraph, const std::vector<int>& starts);

/// 长体/扁体: everything that the paragraph measures, except tracking, as wide as `perMille`.
void scaleWidth(Paragraph& paragraph, int perMille);

/// R55, R56: takes the blank beside the ink of each line's first and last glyph away, so that lines
/// with quotes stand flush with the others and a spread head touches both edges.
void trimToInk(Paragraph& paragraph, const std::vector<BrokenLine>& lines);

/// R56: opens every line to the width, by at most `loosest` thousandths of an em a gap.
void spreadLines(
    Paragraph& paragraph, const std::vector<BrokenLine>& lines, std::int64_t width, int loosest);

} // namespace broadsheet
