// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "typesetting/break_lines.h"
#include "typesetting/shape.h"

namespace broadsheet {

/// Notes the tabs of the paragraph in `paragraph.beside`, closes the places around them and shapes
/// the leaders of the style's stops. Problem: no font is installed at all.
Result<void> findTabs(Paragraph& paragraph, Shaper& shaper);

/// Gives every tab the advance that it has on the line on which it fell, so that what follows
/// stands at its stop: the next stop of the style behind what is set already, or one every two ems
/// where the style has none left. What stands before a line's last tab is neither squeezed nor
/// opened. Returns whether anything has changed: the paragraph must then be broken anew.
bool placeTabs(Paragraph& paragraph, const std::vector<BrokenLine>& lines, const Measure& measure);

} // namespace broadsheet
