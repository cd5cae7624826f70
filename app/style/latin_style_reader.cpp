// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/latin_style_reader.h"

#include "style/measure_text.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct LatinStyleText {
    Q_DECLARE_TR_FUNCTIONS(LatinStyle)
};

constexpr int MostLetters = 20;
constexpr int MostLetterSpaceMilliEm = 100;

/// Thousandths of an em between `least` and `most`.
void readLetterSpace(JsonObject& json, const QString& key, IntRange range, int& milliEm)
{
    const QString text = json.string(key);
    if (!json.has(key))
        return;
    const std::optional<int> ems = milliEmFromText(text);
    if (!ems || *ems < range.least || *ems > range.most) {
        json.refuse(key,
            LatinStyleText::tr("here a letter space from %1em to %2em is needed")
                .arg(double(range.least) / 1000)
                .arg(double(range.most) / 1000));
        return;
    }
    milliEm = *ems;
}

} // namespace

void readLatinStyle(JsonObject& json, LatinStyle& style)
{
    style.hyphenate = json.boolean(QStringLiteral("hyphenate"), style.hyphenate);
    style.lettersBefore = json.integer(
        QStringLiteral("letters_before_hyphen"), { 1, MostLetters }, style.lettersBefore);
    style.lettersAfter = json.integer(
        QStringLiteral("letters_after_hyphen"), { 1, MostLetters }, style.lettersAfter);
    style.shortestWord = json.integer(
        QStringLiteral("shortest_hyphenated"), { 2, MostLetters }, style.shortestWord);
    style.hyphensInARow
        = json.integer(QStringLiteral("hyphens_in_a_row"), { 0, 20 }, style.hyphensInARow);
    style.wordSpaceMin
        = json.integer(QStringLiteral("word_space_min"), { 50, 100 }, style.wordSpaceMin);
    style.wordSpaceMax
        = json.integer(QStringLiteral("word_space_max"), { 100, 400 }, style.wordSpaceMax);
    readLetterSpace(json,
        QStringLiteral("letter_space_min"),
        { -MostLetterSpaceMilliEm, 0 },
        style.letterSpaceMinMilliEm);
    readLetterSpace(json,
        QStringLiteral("letter_space_max"),
        { 0, MostLetterSpaceMilliEm },
        style.letterSpaceMaxMilliEm);
    style.opticalMargins = json.boolean(QStringLiteral("optical_margins"), style.opticalMargins);
}

} // namespace broadsheet
