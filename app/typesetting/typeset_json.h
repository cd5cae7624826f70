// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley_setter.h"

#include <QByteArray>

namespace broadsheet {

/// Sets the paragraph that one JSON line describes and answers with one JSON line, without the line
/// feed. In: {"id", "text", "measure_em", "lang", "justify", "indent_em", "style", "kinsoku",
/// "line_end", "composer", "gap_em", "size_pt", "vertical", "explain"}, the font's keys of
/// typeset_font_json.h, those for Latin text of typeset_latin_json.h and what may stand beside the
/// text (typeset_beside_json.h); all but "text" may be absent. Out: {"id", "lines": [{"text",
/// "start", "end", "natural_em", "width_em", "advances_em", "x_em", "hyphen", "beside"}]}, offsets
/// in code points, ems those of the size; "latin" of a paragraph in a Latin language (latinJson);
/// "fonts" when some characters are not set in what was asked for (standInsToJson); or {"id",
/// "error"} for a line that cannot be set. With "vertical": true the lines are those of
/// vertical_json.h and "measure_em" is their height.
QByteArray typesetJsonLine(const QByteArray& line, GalleySetter& setter);

} // namespace broadsheet
