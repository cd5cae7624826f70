// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley.h"

#include <QJsonObject>

namespace broadsheet {

/// The fields of `typeset` for Latin text: "hyphenate", "letters_before_hyphen",
/// "letters_after_hyphen", "shortest_hyphenated", "hyphens_in_a_row", "hyphen_exceptions" (words
/// such as "news-pa-per", of the paragraph's language), "word_space_min", "word_space_max" (per
/// cent), "letter_space_min_em", "letter_space_max_em", "optical_margins". Absent ones leave
/// `style` as it is. Returns the key of the first value that cannot be used, or nullptr.
const char* readLatinJson(const QJsonObject& in, ParagraphStyle& style);

/// {"hyphenated", "tight", "loose", "rivers"}: lines of each kind, and what runs through several;
/// "patterns_missing": the language whose patterns the machine lacks. Empty for a paragraph in
/// another than a Latin language.
QJsonObject latinJson(const SetParagraph& set);

/// Lines of text about the fields, for people, translated.
QString typesetLatinHelp();

} // namespace broadsheet
