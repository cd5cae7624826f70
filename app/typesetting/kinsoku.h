// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/paragraph_style.h"
#include "typesetting/char_class.h"

namespace broadsheet {

/// 避头尾 (R1–R5): whether a character may begin or end a line at a level. Shared quotes, dashes
/// and ellipses are asked for only where they stand in Chinese text. The class tells the pair ——
/// (strict only) from the lone — (a connector, forbidden from basic on).
bool mayStartLine(char32_t character, CharClass charClass, KinsokuLevel level);
bool mayEndLine(char32_t character, KinsokuLevel level);

} // namespace broadsheet
