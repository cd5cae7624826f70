// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "typesetting/galley.h"

namespace broadsheet {

/// Draws what stands beside one set line (R71–R73), with its measure's left edge at `x`: a path for
/// all dots, one for each wave, a rectangle for each straight line, glyph runs for readings and
/// leaders. None of it is text. Appends to `ops`; nothing where nothing stands beside the line.
void drawBeside(
    const SetParagraph& set, std::size_t line, Length x, Length baseline, std::vector<DrawOp>& ops);

/// The same for a vertical line with its middle at `center` and its measure's top at `top`:
/// readings and dots at its right, names' lines at its left (R68). Readings in Han or kana stand
/// upright, others lie.
void drawBesideVertically(
    const SetParagraph& set, std::size_t line, Length center, Length top, std::vector<DrawOp>& ops);

} // namespace broadsheet
