// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"
#include "typesetting/vertical_glyphs.h"

namespace broadsheet {

/// Turns a paragraph that is shaped for a horizontal line into one for a vertical line (A9):
/// decides how every cluster stands, joins digits and pairs of ？！ that share a cell, takes the
/// vertical forms of marks and gives every cluster its advance down the line. The text stays what
/// it is: “ has the glyph of a corner bracket and still reads “. Comes before the punctuation is
/// squeezed; sets `paragraph.vertical`.
void setVertically(Paragraph& paragraph, VerticalGlyphs& glyphs);

} // namespace broadsheet
