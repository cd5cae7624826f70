// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"
#include "typesetting/paragraph.h"
#include "typesetting/shape.h"

namespace broadsheet {

/// Sets readings (R73) into `paragraph.beside`: shapes them at half size, opens the base where two
/// of them would come nearer than 1/4 em (1/2 em beside one over several characters), and notes how
/// far a line that begins or ends under a wide one moves in. A reading may lie over neighbours that
/// have none. `spans`: of the role Reading, in order. Problem: no font is installed at all.
Result<void> setReadings(Paragraph& paragraph, const std::vector<Span>& spans, Shaper& shaper);

} // namespace broadsheet
