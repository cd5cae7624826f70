// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paragraph_style.h"
#include "typesetting/char_class.h"

namespace broadsheet {

/// What stands between the ink halves of two neighbours in a punctuation style, in eighths of an em
/// (R16, P0): 4 is the blank half of a full-width mark. Not for the style Plain, in which nothing
/// is squeezed. A mark that stands in the middle of its em is asked for as a WideInterpunct, one
/// that fills it as Han.
int blankBetween(PunctuationStyle style, CharClass before, CharClass after);

} // namespace broadsheet
