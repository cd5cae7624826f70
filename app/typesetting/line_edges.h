// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// What falls away at the edges of a line (R18, R20 and the options of P4), and what hangs there.
std::int32_t lineStartTrim(const Paragraph& paragraph, std::size_t first);
std::int32_t lineEndTrim(const Paragraph& paragraph, std::size_t last);
/// What the mark at the line's end can still give in squeeze step 1 (half-if-needed).
std::int32_t lineEndSqueeze(const Paragraph& paragraph, std::size_t last);

/// The hyphen of a line that parts a word after cluster `last`; nullptr where no word is parted.
const HyphenGlyph* lineHyphen(const Paragraph& paragraph, std::size_t last);
/// What of it stands in the measure.
std::int32_t hyphenWidth(const Paragraph& paragraph, const HyphenGlyph& hyphen);

} // namespace broadsheet
