// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley.h"

#include <QJsonObject>

namespace broadsheet {

/// Makes the JSON of a line that of a vertical one. What was `x_em` becomes `y_em`, the place of
/// every code point down from the line's top, the same for all that share a cell; `x_em` is now how
/// far right of the line's centre it stands, and `orientation` says how: "U" upright, "V" in the
/// vertical form that the face has or the composer makes (Tu and Tr of UAX #50, quotes, dashes,
/// ellipses), "R" rotated 90° clockwise, "T" combined with its neighbours in one cell.
QJsonObject writeVertically(const SetParagraph& set, std::size_t line, QJsonObject json);

} // namespace broadsheet
