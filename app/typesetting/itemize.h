// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/char_class.h"
#include "typesetting/paragraph.h"

#include <vector>

namespace broadsheet {

/// One character with what the composer must know to choose its font and its rules.
struct Item {
    std::int32_t text = 0; ///< UTF-16 offset
    char32_t character = 0;
    CharClass charClass = CharClass::Other;
    std::uint8_t textLength = 1;
    std::uint8_t span = 0; ///< 0: the style's font; n: the n-th FontSpan's
    bool cjk = false;
};

/// Splits a paragraph's text into characters, pairs dashes (R3) and decides which shared quotes,
/// dashes and ellipses are Chinese: those with a Han or full-width neighbour, the partner of such a
/// quote, and in a Chinese paragraph those at its edges (R13, R35). Appends to `items`.
void itemize(const QString& text,
    bool chinese,
    const std::vector<FontSpan>& spans,
    std::vector<Item>& items);

} // namespace broadsheet
