// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"
#include "typesetting/galley.h"

#include <QJsonObject>

namespace broadsheet {

/// Reads what stands beside the text of one paragraph to typeset: "dots", "names", "titles" and
/// "notes" as [[start, length] …], "ruby" as [[start, length, reading] …], offsets in code points;
/// "tabs" as [{"at_em" or absent for the end, "align", "leader"} …], "drop_cap" as {"characters",
/// "lines"}, "even_names", "speaker_em", "list_hang_em", "leading_pt". Returns the key of the first
/// value that is wrong, or nullptr. `offsets`: the code point of each UTF-16 unit of the text.
const char* readBesideJson(const QJsonObject& in,
    const std::vector<int>& offsets,
    ParagraphStyle& style,
    std::vector<Span>& spans);

/// The fields above for the command line's help, translated.
QString typesetBesideHelp();

/// What stands beside one line, in ems from the measure's left edge and, "…_down_em", from the
/// baseline down: "dots_em", "lines", "ruby", "leaders", "raised". Empty where nothing does.
QJsonObject besideJson(const SetParagraph& set, std::size_t line);

} // namespace broadsheet
