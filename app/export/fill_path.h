// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QPainterPath>

namespace broadsheet {

/// The outline in points, filled by winding: what both painters fill.
QPainterPath painterPath(const FillPath& fill);

} // namespace broadsheet
