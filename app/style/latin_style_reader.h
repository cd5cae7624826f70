// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/json_object.h"
#include "style/latin_style.h"

namespace broadsheet {

/// Reads a style's keys for Latin text: "hyphenate", "letters_before_hyphen",
/// "letters_after_hyphen", "shortest_hyphenated", "hyphens_in_a_row", "word_space_min",
/// "word_space_max" (per cent), "letter_space_min", "letter_space_max" (ems) and "optical_margins".
/// Absent keys leave `style` as it is; mistakes are recorded in `json`.
void readLatinStyle(JsonObject& json, LatinStyle& style);

} // namespace broadsheet
