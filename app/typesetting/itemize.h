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
    std::uint16_t span = 0; ///< 0: the style's font; n: the n-th FontSpan's
    CharClass charClass = CharClass::Other;
    std::uint8_t textLength : 7 = 1;
    bool cjk : 1 = false;
};

static_assert(sizeof(Item) == 12, "a page has some 10,000 of them, passed from step to step");

/// Splits a paragraph's text into characters, pairs dashes (R3) and decides which shared quotes,
/// dashes and ellipses are Chinese: those with a Han or full-width neighbour, the partner of such a
/// quote, and in a Chinese paragraph those at its edges (R13, R35). Where spans overlap the later
/// one holds; of more than 65,535 the rest is ignored. Appends to `items`.
void itemize(const QString& text,
    bool chinese,
    const std::vector<FontSpan>& spans,
    std::vector<Item>& items);

} // namespace broadsheet
