// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paragraph_style.h"
#include "typesetting/char_class.h"

namespace broadsheet {

/// What stands between the ink halves of two neighbours in a punctuation style, in eighths of an em
/// (R16, P0): 4 is the blank half of a full-width mark. Not for the style Plain, in which nothing
/// is squeezed. `centred`: ，。、：； stand in the middle of their em, as ・ does, and ？！ fill
/// theirs (Taiwan and Hong Kong, R15).
int blankBetween(PunctuationStyle style, bool centred, CharClass before, CharClass after);

} // namespace broadsheet
