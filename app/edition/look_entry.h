// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace broadsheet {

// How a free frame looks, as a person types it into a field. Full-width digits and signs are
// understood as a Chinese keyboard gives them. Problem: what is wrong, with an example of what can
// be typed; what a plan cannot hold is refused too.

/// "20", "20 %", "12.5%": a tint, in per mille of black.
Result<int> tintFromEntry(const QString& text);
QString tintText(int perMille);

/// "3", "3栏": the legs of a text frame.
Result<int> legsFromEntry(const QString& text);
QString legsText(int legs);

/// "0.3", "1pt", "0.5mm": the weight of a rule or an edge, in thousandths of a point. A bare number
/// is in points.
Result<int> weightFromEntry(const QString& text);
QString weightText(int milliPt);

} // namespace broadsheet
