// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// Sets note marks such as [1] and ①: small, raised, without a gap on either side (R33) and never
/// parted from what they follow (R12). After shaping, squeezing and breaking.
void setNoteMarks(Paragraph& paragraph, const std::vector<ClusterRange>& notes);

} // namespace broadsheet
