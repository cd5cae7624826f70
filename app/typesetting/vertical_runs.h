// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley.h"

namespace broadsheet {

/// The glyphs of a justified vertical line as runs that stand one way each, appended to `result`.
void verticalRuns(const Paragraph& paragraph,
    const BrokenLine& line,
    const JustifiedLine& set,
    std::vector<LineRun>& result);

} // namespace broadsheet
