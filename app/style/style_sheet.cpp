// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"

#include "style/beside_style_reader.h"
#include "style/embedded_resources.h"
#include "style/json_object.h"
#include "style/measure_text.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct StyleSheetText {
    Q_DECLARE_TR_FUNCTIONS(StyleSheet)
};

constexpr Length MaxSize = Length::fromUnits(2000 * Length::UnitsPerPoint);

template <typename Enum>
void readChoice(JsonObject& json, const QString& key, const QStringList& names, Enum& value)
{
    value = Enum(json.choice(key, names).value_or(int(value)));
}

void readSize(JsonObject& json, const QString& key, Length& value)
{
    const QString text = json.string(key);
    if (!json.has(key)) {
        return;
    }
    const std::optional<Length> length = lengthFromText(text);
    if (!length || *length <= Length() || *length > MaxSize) {
        json.refuse(key, StyleSheetText::tr("here a size such as \"9pt\" is needed"));
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

void readFont(JsonObject& json, FontChoice& font)
{
    font.han = json.string(QStringLiteral("han"), font.han);
    font.latin = json.string(QStringLiteral("latin"), font.latin);
    font.marks = json.string(QStringLiteral("marks"), font.marks);
    font.weight = json.integer(QStringLiteral("weight"), { 100, 900 }, font.weight);
    font.italic = json.boolean(QStringLiteral("italic"), font.italic);
    if (font.han.isEmpty()) {
        json.refuse({}, StyleSheetText::tr("the style needs a font family in \"han\""));
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

void readStyle(JsonObject& json, ParagraphStyle& style)
{
    json.allow(QStringLiteral("hao")); // the size's traditional name, for people
    json.allow(QStringLiteral("parent"));
    readFont(json, style.font);
    readSize(json, QStringLiteral("size"), style.size);
    readSize(json, QStringLiteral("leading"), style.leading);
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
    readBesideStyle(json, style.beside);
    json.finish();
}

/// Resolves styles parents first; a style that is met again on its own way up is in a loop.
class Inheritance {
public:
    explicit Inheritance(JsonObject& styles)
        : m_styles(styles)
    {
    }

    void resolveAll()
    {
        const QStringList names = m_styles.keys();
        for (const QString& name : names) {
            resolve(name);
        }
    }

    QHash<QString, ParagraphStyle> take() { return std::move(m_resolved); }

private:
    ParagraphStyle resolve(const QString& name) // NOLINT(misc-no-recursion)
    {
        if (const auto found = m_resolved.constFind(name); found != m_resolved.constEnd()) {
            return *found;
        }
        std::optional<JsonObject> json = m_styles.object(name);
        if (!json || m_styles.mistake()) {
            return {};
        }
        m_open.append(name);
        ParagraphStyle style = parentOf(*json);
        m_open.removeLast();
        style.name = name;
        readStyle(*json, style);
        m_resolved.insert(name, style);
        return style;
    }

    ParagraphStyle parentOf(JsonObject& json) // NOLINT(misc-no-recursion)
    {
        const QString key = QStringLiteral("parent");
        const QString parent = json.string(key);
        if (!json.has(key)) {
            return {};
        }
        if (!m_styles.has(parent)) {
            json.refuse(key, StyleSheetText::tr("there is no style “%1”").arg(parent));
            return {};
        }
        if (m_open.contains(parent)) {
            json.refuse(key,
                StyleSheetText::tr("the style inherits from itself by way of “%1”").arg(parent));
            return {};
        }
        return resolve(parent);
    }

    JsonObject& m_styles;
    QHash<QString, ParagraphStyle> m_resolved;
    QStringList m_open;
};

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
    root.require(QStringLiteral("styles"));
    if (std::optional<JsonObject> styles = root.object(QStringLiteral("styles"))) {
        styles->require(QStringLiteral("body"));
        Inheritance inheritance(*styles);
        inheritance.resolveAll();
        sheet.m_styles = inheritance.take();
        sheet.m_body = sheet.m_styles.value(QStringLiteral("body"));
    }
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
