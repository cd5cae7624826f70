// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// The blank half that a mark carries in this punctuation style and that may be taken away (R15):
/// the right half of closers, pauses, ？ and ！, the left half of openers.
std::int32_t rightBlank(const Paragraph& paragraph, std::size_t cluster);
std::int32_t leftBlank(const Paragraph& paragraph, std::size_t cluster);

/// Sets the clusters' style-given widths and, for every boundary, what adjacent marks lose (R16,
/// R6), the Han–Latin gap (R29–R32), what may be squeezed in which step and what may be stretched
/// (A3). Needs shaped clusters; makes one boundary per cluster.
void squeezePunctuation(Paragraph& paragraph);

} // namespace broadsheet
