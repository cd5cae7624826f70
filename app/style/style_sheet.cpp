// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"

#include "style/beside_style_reader.h"
#include "style/embedded_resources.h"
#include "style/font_choice_json.h"
#include "style/inheritance.h"
#include "style/latin_style_reader.h"
#include "style/measure_text.h"
#include "style/type_size.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace broadsheet {

namespace {

struct StyleSheetText {
    Q_DECLARE_TR_FUNCTIONS(StyleSheet)
};

constexpr Length MaxLeading = Length::fromUnits(2000 * Length::UnitsPerPoint);

template <typename Enum>
void readChoice(JsonObject& json, const QString& key, const QStringList& names, Enum& value)
{
    value = Enum(json.choice(key, names).value_or(int(value)));
}

void readSize(JsonObject& json, Length& value)
{
    const QString key = QStringLiteral("size");
    const QString text = json.string(key);
    if (!json.has(key)) {
        return;
    }
    const std::optional<Length> size = typeSizeFromText(text);
    if (!size) {
        json.refuse(key, StyleSheetText::tr("here a size such as \"9pt\" or \"小五\" is needed"));
        return;
    }
    value = *size;
}

void readLeading(JsonObject& json, Length& value)
{
    const QString key = QStringLiteral("leading");
    const QString text = json.string(key);
    if (!json.has(key)) {
        return;
    }
    const std::optional<Length> length = lengthFromText(text);
    if (!length || *length <= Length() || *length > MaxLeading) {
        json.refuse(key, StyleSheetText::tr("here a distance such as \"11.5pt\" is needed"));
        return;
    }
    value = *length;
}

/// Ems with a limit on both sides, in thousandths.
void readEms(JsonObject& json, const QString& key, int limit, int& milliEm)
{
    const QString text = json.string(key);
    if (!json.has(key)) {
        return;
    }
    const std::optional<int> ems = milliEmFromText(text);
    if (!ems || qAbs(*ems) > limit) {
        json.refuse(key,
            StyleSheetText::tr("here a number of ems such as \"2em\" is needed, at most %1em")
                .arg(limit / 1000));
        return;
    }
    milliEm = *ems;
}

void readHanLatinGap(JsonObject& json, int& milliEm)
{
    const QString key = QStringLiteral("han_latin_gap");
    if (json.raw(key).toString() == QLatin1String("auto")) {
        milliEm = -1;
        return;
    }
    readEms(json, key, 1000, milliEm);
    if (json.has(key) && milliEm < 0) {
        json.refuse(key, StyleSheetText::tr("the gap may not be negative; write \"auto\" or ems"));
    }
}

void readSetting(JsonObject& json, ParagraphStyle& style)
{
    readChoice(json,
        QStringLiteral("align"),
        { QStringLiteral("justify"),
            QStringLiteral("left"),
            QStringLiteral("center"),
            QStringLiteral("right"),
            QStringLiteral("spread") },
        style.alignment);
    readChoice(json,
        QStringLiteral("kinsoku"),
        { QStringLiteral("none"),
            QStringLiteral("basic"),
            QStringLiteral("gb"),
            QStringLiteral("strict") },
        style.kinsoku);
    readChoice(json,
        QStringLiteral("punctuation"),
        { QStringLiteral("quanjiao"),
            QStringLiteral("kaiming"),
            QStringLiteral("banjiao"),
            QStringLiteral("plain") },
        style.punctuation);
    readChoice(json,
        QStringLiteral("line_end"),
        { QStringLiteral("half"),
            QStringLiteral("half-if-needed"),
            QStringLiteral("hang"),
            QStringLiteral("full") },
        style.lineEnd);
    readChoice(json,
        QStringLiteral("composer"),
        { QStringLiteral("paragraph"), QStringLiteral("line") },
        style.composer);
}

void readStyle(JsonObject& json, const QHash<QString, FontChoice>& fonts, ParagraphStyle& style)
{
    readStyleFont(json, fonts, style.font);
    readSize(json, style.size);
    readLeading(json, style.leading);
    style.language = json.string(QStringLiteral("language"), style.language);
    readSetting(json, style);
    readEms(json, QStringLiteral("indent"), 20'000, style.indentMilliEm);
    readHanLatinGap(json, style.hanLatinGapMilliEm);
    readEms(json, QStringLiteral("han_latin_gap_max"), 500, style.hanLatinGapMaxMilliEm);
    readEms(json, QStringLiteral("block_indent"), 20000, style.blockIndentMilliEm);
    readEms(json, QStringLiteral("block_indent_right"), 20000, style.blockIndentRightMilliEm);
    style.grid = json.boolean(QStringLiteral("grid"), style.grid);
    readEms(json, QStringLiteral("tracking"), 2000, style.trackingMilliEm);
    style.minLastLineHan
        = json.integer(QStringLiteral("min_last_line_han"), { 1, 10 }, style.minLastLineHan);
    style.linesBefore = json.integer(QStringLiteral("lines_before"), { 0, 50 }, style.linesBefore);
    style.linesAfter = json.integer(QStringLiteral("lines_after"), { 0, 50 }, style.linesAfter);
    style.keepWithNext = json.boolean(QStringLiteral("keep_with_next"), style.keepWithNext);
    style.ink = json.ink(QStringLiteral("ink"), style.ink);
    readLatinStyle(json, style.latin);
    readBesideStyle(json, style.beside);
    json.finish();
}

/// "36pt 32pt 28pt"
std::vector<Length> readHeadSizes(JsonObject& root)
{
    const QString key = QStringLiteral("head_sizes");
    std::vector<Length> sizes;
    const QStringList names = root.string(key).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const std::optional<Length> size = typeSizeFromText(name);
        if (!size || *size <= Length()) {
            root.refuse(
                key, StyleSheetText::tr("here a size such as \"9pt\" or \"小五\" is needed"));
            return {};
        }
        sizes.push_back(*size);
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}

QHash<QString, FontChoice> readFonts(JsonObject& root)
{
    std::optional<JsonObject> fonts = root.object(QStringLiteral("fonts"));
    if (!fonts) {
        return {};
    }
    return Inheritance<FontChoice>(*fonts,
        { StyleSheetText::tr("there is no font “%1”"),
            StyleSheetText::tr("the font inherits from itself by way of “%1”") },
        [](JsonObject& json, const QString& /*name*/, FontChoice& font) {
            readFontComponents(json, font);
            json.finish();
        })
        .resolveAll();
}

QHash<QString, ParagraphStyle> readStyles(
    JsonObject& styles, const QHash<QString, FontChoice>& fonts)
{
    return Inheritance<ParagraphStyle>(styles,
        { StyleSheetText::tr("there is no style “%1”"),
            StyleSheetText::tr("the style inherits from itself by way of “%1”") },
        [&fonts](JsonObject& json, const QString& name, ParagraphStyle& style) {
            style.name = name;
            readStyle(json, fonts, style);
        })
        .resolveAll();
}

} // namespace

Result<StyleSheet> StyleSheet::fromJson(const QByteArray& json)
{
    Result<JsonObject> file = JsonObject::parse(json, StyleSheetText::tr("style sheet"));
    if (!file) {
        return file.problem();
    }
    JsonObject& root = file.value();
    StyleSheet sheet;
    root.require(QStringLiteral("name"));
    sheet.m_name = root.string(QStringLiteral("name"));
    const QHash<QString, FontChoice> fonts = readFonts(root);
    root.require(QStringLiteral("styles"));
    KinsokuTablePtr kinsoku;
    if (std::optional<JsonObject> table = root.object(QStringLiteral("kinsoku_table")))
        kinsoku = KinsokuTable::house()->changed(*table);
    HyphenExceptionsPtr exceptions;
    if (std::optional<JsonObject> words = root.object(QStringLiteral("hyphen_exceptions")))
        exceptions = HyphenExceptions::house()->changed(*words);
    if (std::optional<JsonObject> styles = root.object(QStringLiteral("styles"))) {
        styles->require(QStringLiteral("body"));
        sheet.m_styles = readStyles(*styles, fonts);
        for (ParagraphStyle& style : sheet.m_styles) {
            style.kinsokuTable = kinsoku;
            style.latin.exceptions = exceptions;
        }
        sheet.m_body = sheet.m_styles.value(QStringLiteral("body"));
    }
    sheet.m_headSizes = readHeadSizes(root);
    root.finish();
    if (const std::optional<Problem> mistake = root.mistake()) {
        return *mistake;
    }
    return sheet;
}

const ParagraphStyle* StyleSheet::find(const QString& style) const
{
    const auto found = m_styles.constFind(style);
    return found == m_styles.constEnd() ? nullptr : &*found;
}

const ParagraphStyle& StyleSheet::styleOrBody(const QString& style) const
{
    const ParagraphStyle* found = find(style);
    return found ? *found : m_body;
}

QStringList StyleSheet::names() const
{
    QStringList names = m_styles.keys();
    names.sort();
    return names;
}

Result<StyleSheet> findStyleSheet(const QString& name)
{
    const Result<QByteArray> json = embeddedJson(QStringLiteral("styles"), name);
    return json ? StyleSheet::fromJson(*json) : Result<StyleSheet>(json.problem());
}

QStringList styleSheetNames()
{
    return embeddedNames(QStringLiteral("styles"));
}

} // namespace broadsheet
