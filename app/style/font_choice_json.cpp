// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/font_choice_json.h"

#include "style/measure_text.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(FontChoice)
};

/// Beyond these a component is no longer fitted to its neighbours but another text.
constexpr IntRange SizePerMille { 500, 2000 };
constexpr int RaisePerMille = 1000;
/// Outlines scaled further than this have stems and bars that no reader takes for one weight.
constexpr IntRange WidthPerMille { 500, 2000 };

void readPerMille(JsonObject& json, const QString& key, IntRange range, int& value)
{
    const QString text = json.string(key);
    if (!json.has(key))
        return;
    const std::optional<int> perMille = perMilleFromText(text);
    if (!perMille || *perMille < range.least || *perMille > range.most) {
        json.refuse(key,
            Messages::tr("here a share such as \"95%\" is needed, from %1% to %2%")
                .arg(range.least / 10)
                .arg(range.most / 10));
        return;
    }
    value = *perMille;
}

void readRaise(JsonObject& json, int& perMille)
{
    const QString key = QStringLiteral("shift");
    const QString text = json.string(key);
    if (!json.has(key))
        return;
    const std::optional<int> ems = milliEmFromText(text);
    if (!ems || qAbs(*ems) > RaisePerMille) {
        json.refuse(
            key, Messages::tr("here a shift such as \"0.05em\" is needed, at most 1em up or down"));
        return;
    }
    perMille = *ems;
}

void readComponent(JsonObject& json, const QString& key, QString& family, ComponentFit& fit)
{
    if (!json.has(key))
        return;
    fit = {};
    if (!json.raw(key).isObject()) {
        family = json.string(key);
        return;
    }
    if (std::optional<JsonObject> component = json.object(key)) {
        family = component->string(QStringLiteral("family"));
        readPerMille(*component, QStringLiteral("size"), SizePerMille, fit.sizePerMille);
        readRaise(*component, fit.raisePerMille);
        component->finish();
    }
}

template <typename Enum>
void readChoice(JsonObject& json, const QString& key, const QStringList& names, Enum& value)
{
    value = Enum(json.choice(key, names).value_or(int(value)));
}

void readFeatures(JsonObject& json, TypeFeatures& features)
{
    std::optional<JsonObject> object = json.object(QStringLiteral("features"));
    if (!object)
        return;
    readChoice(*object,
        QStringLiteral("caps"),
        { QStringLiteral("as-typed"), QStringLiteral("small"), QStringLiteral("all-small") },
        features.letterCase);
    readChoice(*object,
        QStringLiteral("figures"),
        { QStringLiteral("as-drawn"), QStringLiteral("lining"), QStringLiteral("old-style") },
        features.figureStyle);
    readChoice(*object,
        QStringLiteral("figure_width"),
        { QStringLiteral("as-drawn"),
            QStringLiteral("proportional"),
            QStringLiteral("tabular"),
            QStringLiteral("half") },
        features.figureWidth);
    features.ligatures = object->boolean(QStringLiteral("ligatures"), features.ligatures);
    features.kerning = object->boolean(QStringLiteral("kerning"), features.kerning);
    object->finish();
}

/// The composite font's components; weight, slope, width and features are the style's own.
void takeComponents(const FontChoice& from, FontChoice& to)
{
    to.han = from.han;
    to.latin = from.latin;
    to.marks = from.marks;
    to.digits = from.digits;
    to.hanFit = from.hanFit;
    to.latinFit = from.latinFit;
    to.marksFit = from.marksFit;
    to.digitsFit = from.digitsFit;
}

} // namespace

void readFontComponents(JsonObject& json, FontChoice& font)
{
    readComponent(json, QStringLiteral("han"), font.han, font.hanFit);
    readComponent(json, QStringLiteral("latin"), font.latin, font.latinFit);
    readComponent(json, QStringLiteral("digits"), font.digits, font.digitsFit);
    readComponent(json, QStringLiteral("marks"), font.marks, font.marksFit);
    if (font.han.isEmpty())
        json.refuse({}, Messages::tr("a font family is needed in \"han\""));
}

void readStyleFont(JsonObject& json, const QHash<QString, FontChoice>& fonts, FontChoice& font)
{
    const QString key = QStringLiteral("font");
    const QString name = json.string(key);
    if (json.has(key)) {
        if (const auto found = fonts.constFind(name); found != fonts.constEnd())
            takeComponents(*found, font);
        else
            json.refuse(key, Messages::tr("there is no font “%1” in \"fonts\"").arg(name));
    }
    readFontComponents(json, font);
    font.weight = json.integer(QStringLiteral("weight"), { 100, 900 }, font.weight);
    font.italic = json.boolean(QStringLiteral("italic"), font.italic);
    readPerMille(json, QStringLiteral("width"), WidthPerMille, font.widthPerMille);
    readFeatures(json, font.features);
}

} // namespace broadsheet
