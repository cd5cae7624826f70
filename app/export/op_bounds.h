// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

namespace broadsheet {

/// A rectangle that all of the op's ink lies in. For glyphs it is taken from their size, not from
/// their outlines, with room for marks that stand out of their em.
Rect opBounds(const DrawOp& op);
Rect pathBounds(const FillPath& fill);

} // namespace broadsheet
