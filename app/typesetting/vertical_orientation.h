// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// Vertical_Orientation of UAX #50, from ICU's data.
enum class UnicodeOrientation {
    Rotated, ///< R
    TransformedOrRotated, ///< Tr: the font's vertical form, or turned where it has none
    TransformedOrUpright, ///< Tu: the font's vertical form, or upright where it has none
    Upright, ///< U
};

UnicodeOrientation unicodeOrientation(char32_t character);

/// Says how every cluster of a vertical paragraph stands (R62, R63). Latin text is taken by
/// phrases, words with the spaces between them: one word that must lie makes the whole phrase lie,
/// so that "iPhone 15" does not turn half way. In a Chinese paragraph single characters, acronyms
/// and numbers of up to three digits stand; the digits of a number that stands are Combined, two or
/// three clusters in a row that are still to be joined. Chinese marks get what UAX #50 says where
/// the font has a vertical form; the fonts are not asked yet.
void chooseOrientations(Paragraph& paragraph);

} // namespace broadsheet
