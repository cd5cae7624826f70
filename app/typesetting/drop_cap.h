// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

namespace broadsheet {

/// Sets the paragraph's first Han or letters over several lines into `paragraph.beside`: the top of
/// their em box stands at the top of the first line's, their baseline on that of the last of those
/// lines. An opening mark before them grows with them. Does nothing where the paragraph begins with
/// anything else, or where the cap would take half of the measure.
void setDropCap(Paragraph& paragraph, DropCap wanted, Length measure);

} // namespace broadsheet
