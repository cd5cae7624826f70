// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/typeset_latin_json.h"

#include "typesetting/line_colour.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TypesetLatinJson)
};

/// False: the value is there and is none from `low` to `high`.
bool readInt(const QJsonObject& in, const char* key, int low, int high, int& value, int scale = 1)
{
    const QJsonValue given = in.value(QLatin1String(key));
    if (given.isUndefined() || given.isNull())
        return true;
    const double number = given.toDouble(NAN) * scale;
    const bool allowed = number >= low && number <= high; // false for what is no number
    if (allowed)
        value = int(std::lround(number));
    return allowed;
}

bool readBool(const QJsonObject& in, const char* key, bool& value)
{
    const QJsonValue given = in.value(QLatin1String(key));
    if (given.isUndefined() || given.isNull())
        return true;
    value = given.toBool();
    return given.isBool();
}

bool readExceptions(const QJsonObject& in, ParagraphStyle& style)
{
    const QJsonValue given = in.value(QLatin1String("hyphen_exceptions"));
    if (given.isUndefined() || given.isNull())
        return true;
    const QString language = style.language.section(QLatin1Char('-'), 0, 0).toLower();
    const QJsonObject words { { QStringLiteral("words"), QJsonObject { { language, given } } } };
    const Result<HyphenExceptionsPtr> list
        = HyphenExceptions::fromJson(QJsonDocument(words).toJson(QJsonDocument::Compact));
    if (list)
        style.latin.exceptions = *list;
    return list.ok();
}

} // namespace

const char* readLatinJson(const QJsonObject& in, ParagraphStyle& style)
{
    LatinStyle& latin = style.latin;
    constexpr int MostLetters = 20;
    if (!readBool(in, "hyphenate", latin.hyphenate))
        return "hyphenate";
    if (!readInt(in, "letters_before_hyphen", 1, MostLetters, latin.lettersBefore))
        return "letters_before_hyphen";
    if (!readInt(in, "letters_after_hyphen", 1, MostLetters, latin.lettersAfter))
        return "letters_after_hyphen";
    if (!readInt(in, "shortest_hyphenated", 2, MostLetters, latin.shortestWord))
        return "shortest_hyphenated";
    if (!readInt(in, "hyphens_in_a_row", 0, 20, latin.hyphensInARow))
        return "hyphens_in_a_row";
    if (!readExceptions(in, style))
        return "hyphen_exceptions";
    if (!readInt(in, "word_space_min", 50, 100, latin.wordSpaceMin))
        return "word_space_min";
    if (!readInt(in, "word_space_max", 100, 400, latin.wordSpaceMax))
        return "word_space_max";
    if (!readInt(in, "letter_space_min_em", -100, 0, latin.letterSpaceMinMilliEm, 1000))
        return "letter_space_min_em";
    if (!readInt(in, "letter_space_max_em", 0, 100, latin.letterSpaceMaxMilliEm, 1000))
        return "letter_space_max_em";
    if (!readBool(in, "optical_margins", latin.opticalMargins))
        return "optical_margins";
    return nullptr;
}

QJsonObject latinJson(const SetParagraph& set)
{
    const Paragraph& paragraph = set.paragraph();
    if (paragraph.chinese || set.isVertical())
        return {};
    const LineColour colour = colourOf(set, 0, set.lineCount());
    QJsonObject out {
        { QStringLiteral("hyphenated"), colour.hyphenated },
        { QStringLiteral("tight"), colour.tight },
        { QStringLiteral("loose"), colour.loose },
        { QStringLiteral("rivers"), colour.rivers },
    };
    if (!paragraph.patternsMissing.isEmpty())
        out.insert(QStringLiteral("patterns_missing"), paragraph.patternsMissing);
    return out;
}

QString typesetLatinHelp()
{
    return Messages::tr(
        "  hyphenate     true: words are parted by the patterns of lang; letters_before_hyphen,\n"
        "                letters_after_hyphen, shortest_hyphenated, hyphens_in_a_row, "
        "hyphen_exceptions [\"news-pa-per\", …]\n"
        "  word_space_min, word_space_max          per cent of the font's\n"
        "  letter_space_min_em, letter_space_max_em, optical_margins");
}

} // namespace broadsheet
