// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley_setter.h"

#include <QByteArray>

namespace broadsheet {

/// Sets the paragraph that one JSON line describes and answers with one JSON line, without the line
/// feed. In: {"id", "text", "measure_em", "lang", "justify", "indent_em", "style", "kinsoku",
/// "line_end", "composer", "gap_em", "font", "size_pt", "vertical"}; all but "text" may be absent.
/// Out: {"id", "lines": [{"text", "start", "end", "natural_em", "width_em", "advances_em", "x_em",
/// "hyphen"}]}, offsets in code points; with "vertical": true the lines are those of
/// vertical_json.h and "measure_em" is their height; or {"id", "error"} for a line that cannot be
/// set.
QByteArray typesetJsonLine(const QByteArray& line, GalleySetter& setter);

} // namespace broadsheet
