// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"

#include <QTest>

using namespace broadsheet;

class CompositeFontTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStyleTakesAFontByName();
    void aFontInheritsWhatItDoesNotSay();
    void aChildStyleTakesAnotherFontWhole();
    void aFamilyNameResetsItsComponentsFit();
    void widthAndFeaturesAreInherited();
    void refused_data();
    void refused();
};

namespace {

constexpr const char* Fonts = R"({
    "press": {
        "han": "Song",
        "latin": { "family": "Serif", "size": "105%", "shift": "0.02em" },
        "digits": { "family": "Figures", "size": "97.5%" },
        "marks": { "family": "Marks", "shift": "-0.1em" } },
    "press-sans": { "parent": "press", "han": "Hei", "latin": "Sans" } })";

Result<StyleSheet> read(const char* styles, const char* fonts = Fonts)
{
    return StyleSheet::fromJson(
        QByteArrayLiteral("{\"name\":\"t\",\"fonts\":") + fonts + ",\"styles\":" + styles + '}');
}

} // namespace

void CompositeFontTest::aStyleTakesAFontByName()
{
    const Result<StyleSheet> sheet = read(R"({ "body": { "font": "press", "weight": 700 } })");
    QVERIFY(sheet.ok());
    const FontChoice& font = sheet->find(QStringLiteral("body"))->font;
    QCOMPARE(font.han, QStringLiteral("Song"));
    QCOMPARE(font.latin, QStringLiteral("Serif"));
    QCOMPARE(font.digits, QStringLiteral("Figures"));
    QCOMPARE(font.marks, QStringLiteral("Marks"));
    QCOMPARE(font.weight, 700);
    QVERIFY((font.hanFit == ComponentFit { 1000, 0 }));
    QVERIFY((font.latinFit == ComponentFit { 1050, 20 }));
    QVERIFY((font.digitsFit == ComponentFit { 975, 0 }));
    QVERIFY((font.marksFit == ComponentFit { 1000, -100 }));
}

void CompositeFontTest::aFontInheritsWhatItDoesNotSay()
{
    const Result<StyleSheet> sheet = read(R"({ "body": { "font": "press-sans" } })");
    QVERIFY(sheet.ok());
    const FontChoice& font = sheet->find(QStringLiteral("body"))->font;
    QCOMPARE(font.han, QStringLiteral("Hei"));
    QCOMPARE(font.digits, QStringLiteral("Figures"));
    QCOMPARE(font.digitsFit.sizePerMille, 975);
}

void CompositeFontTest::aChildStyleTakesAnotherFontWhole()
{
    const Result<StyleSheet> sheet = read(
        R"({ "body": { "font": "press", "italic": true },
             "head": { "parent": "body", "font": "plain" } })",
        R"({ "press": { "han": "Song", "latin": "Serif", "digits": "Figures" },
             "plain": { "han": "Hei" } })");
    QVERIFY(sheet.ok());
    const FontChoice& font = sheet->find(QStringLiteral("head"))->font;
    QCOMPARE(font.han, QStringLiteral("Hei"));
    QCOMPARE(font.latin, QString());
    QCOMPARE(font.digits, QString());
    QVERIFY(font.italic); // the style's own, not the font's
}

void CompositeFontTest::aFamilyNameResetsItsComponentsFit()
{
    const Result<StyleSheet> sheet = read(
        R"({ "body": { "font": "press" }, "head": { "parent": "body", "latin": "Other" } })");
    QVERIFY(sheet.ok());
    const FontChoice& font = sheet->find(QStringLiteral("head"))->font;
    QCOMPARE(font.latin, QStringLiteral("Other"));
    QVERIFY(font.latinFit == ComponentFit()); // it was made for Serif
    QCOMPARE(font.digitsFit.sizePerMille, 975);
}

void CompositeFontTest::widthAndFeaturesAreInherited()
{
    const Result<StyleSheet> sheet = read(R"({
        "body": { "font": "press", "width": "92.5%", "size": "小五",
            "features": { "caps": "small", "figures": "old-style", "figure_width": "tabular",
                "ligatures": false } },
        "table": { "parent": "body", "features": { "caps": "as-typed", "kerning": false } } })");
    QVERIFY(sheet.ok());
    const ParagraphStyle& table = *sheet->find(QStringLiteral("table"));
    QCOMPARE(table.font.widthPerMille, 925);
    QCOMPARE(table.em(), Length::pt(9).scaled(925, 1000));
    const TypeFeatures expected {
        LetterCase::AsTyped, FigureStyle::OldStyle, FigureWidth::Tabular, false, false
    };
    QVERIFY(table.font.features == expected);
}

void CompositeFontTest::refused_data()
{
    QTest::addColumn<QByteArray>("styles");
    QTest::addColumn<QByteArray>("fonts");
    QTest::addColumn<QString>("detail");
    const auto style = [](const char* name, const char* body, const char* detail) {
        QTest::newRow(name) << QByteArray("{\"body\":") + body + '}' << QByteArray(Fonts)
                            << QString::fromLatin1(detail);
    };
    const auto fonts = [](const char* name, const char* json, const char* detail) {
        QTest::newRow(name) << QByteArray(R"({"body":{"han":"H"}})") << QByteArray(json)
                            << QString::fromLatin1(detail);
    };
    style("a font that the sheet does not have", R"({"font":"press2"})", "/styles/body/font");
    style("a width without a per cent sign",
        R"({"font":"press","width":"0.9"})",
        "/styles/body/width");
    style("letters squeezed beyond reading",
        R"({"font":"press","width":"40%"})",
        "/styles/body/width");
    style("a feature that no face has",
        R"({"font":"press","features":{"swash":true}})",
        "/styles/body/features/swash");
    style("capitals of an unknown kind",
        R"({"font":"press","features":{"caps":"tiny"}})",
        "/styles/body/features/caps");
    style("an unknown key in a component",
        R"({"han":{"family":"H","scale":"90%"}})",
        "/styles/body/han/scale");
    style(
        "a component of no size", R"({"han":{"family":"H","size":"0%"}})", "/styles/body/han/size");
    style("a shift in points", R"({"han":{"family":"H","shift":"1pt"}})", "/styles/body/han/shift");
    style("a component that is a number", R"({"han":7})", "/styles/body/han");
    style("the size's name beside the size",
        R"({"han":"H","hao":"小五","size":"9pt"})",
        "/styles/body/hao");
    fonts("a font without Han", R"({"press":{"latin":"L"}})", "/fonts/press");
    fonts("a font of an unknown parent",
        R"({"press":{"parent":"x","han":"H"}})",
        "/fonts/press/parent");
    fonts("fonts that inherit from one another",
        R"({"a":{"parent":"b","han":"H"},"b":{"parent":"a","han":"H"}})",
        "/fonts/b/parent");
    fonts("a font with a weight", R"({"press":{"han":"H","weight":700}})", "/fonts/press/weight");
}

void CompositeFontTest::refused()
{
    QFETCH(QByteArray, styles);
    QFETCH(QByteArray, fonts);
    QFETCH(QString, detail);
    const Result<StyleSheet> sheet = read(styles.constData(), fonts.constData());
    QVERIFY(!sheet.ok());
    QCOMPARE(sheet.problem().detail, detail);
}

QTEST_GUILESS_MAIN(CompositeFontTest)
#include "composite_font_test.moc"
