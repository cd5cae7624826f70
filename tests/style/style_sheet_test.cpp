// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"

#include <QTest>

using namespace broadsheet;

class StyleSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedSheetsHaveEveryStyle_data();
    void shippedSheetsHaveEveryStyle();
    void chineseBody();
    void inheritance();
    void everyKeyIsRead();
    void absentStyleFallsBackToBody();
    void refused_data();
    void refused();
    void unknownSheetNamesTheChoices();
};

namespace {

/// Style names that page make-up and every page plan may rely on, whatever the sheet.
QStringList commonNames()
{
    QStringList names
        = QStringLiteral("body body-first body-kai body-box body-brief standfirst dateline "
                         "placehead subhead byline jump-line caption credit bold kai italic head "
                         "headline-box commentary-headline briefs-head standing-head box-date "
                         "refer ear folio folio-section nameplate nameplate-latin page-credits")
              .split(QLatin1Char(' '));
    for (int i = 1; i <= 5; ++i) {
        names << QStringLiteral("headline-%1").arg(i) << QStringLiteral("headline-%1-sans").arg(i);
    }
    for (int i = 1; i <= 3; ++i) {
        names << QStringLiteral("kicker-%1").arg(i) << QStringLiteral("deck-%1").arg(i);
    }
    return names;
}

QByteArray sheet(const char* styles)
{
    return QByteArrayLiteral("{\"name\":\"t\",\"styles\":") + styles + '}';
}

} // namespace

void StyleSheetTest::shippedSheetsHaveEveryStyle_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = styleSheetNames();
    QCOMPARE(names,
        (QStringList { QStringLiteral("us-broadsheet"),
            QStringLiteral("zh-broadsheet"),
            QStringLiteral("zh-tabloid") }));
    for (const QString& name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void StyleSheetTest::shippedSheetsHaveEveryStyle()
{
    QFETCH(QString, name);
    const Result<StyleSheet> sheet = findStyleSheet(name);
    QVERIFY2(sheet.ok(), sheet.ok() ? "" : qPrintable(sheet.problem().summary));
    QCOMPARE(sheet->name(), name);
    for (const QString& style : commonNames()) {
        QVERIFY2(sheet->find(style), qPrintable(style));
        QVERIFY2(sheet->find(style)->leading >= sheet->find(style)->size, qPrintable(style));
        QCOMPARE(sheet->find(style)->name, style);
    }
    // Heads descend: no lower grade may shout down a higher one.
    for (int i = 1; i < 5; ++i) {
        QVERIFY(sheet->find(QStringLiteral("headline-%1").arg(i))->size
            > sheet->find(QStringLiteral("headline-%1").arg(i + 1))->size);
    }
    for (int i = 1; i <= 3; ++i) {
        const Length headline = sheet->find(QStringLiteral("headline-%1").arg(i))->size;
        QVERIFY(sheet->find(QStringLiteral("deck-%1").arg(i))->size < headline);
        QVERIFY(sheet->find(QStringLiteral("kicker-%1").arg(i))->size < headline);
    }
}

void StyleSheetTest::chineseBody()
{
    const Result<StyleSheet> sheet = findStyleSheet(QStringLiteral("zh-broadsheet"));
    const ParagraphStyle& body = *sheet->find(QStringLiteral("body"));
    QCOMPARE(body.size, Length::pt(9));
    QCOMPARE(body.leading, Length::pt(11.5));
    QCOMPARE(body.indentMilliEm, 2000);
    QCOMPARE(body.alignment, Alignment::Justify);
    QCOMPARE(body.kinsoku, KinsokuLevel::Gb);
    QCOMPARE(body.font.latin, QString());
    QCOMPARE(sheet->find(QStringLiteral("headline-1"))->size, Length::pt(36));
    QCOMPARE(sheet->find(QStringLiteral("headline-1"))->punctuation, PunctuationStyle::Banjiao);
}

void StyleSheetTest::inheritance()
{
    const Result<StyleSheet> read = StyleSheet::fromJson(sheet(R"({
        "a-child": { "parent": "b-middle", "size": "20pt" },
        "b-middle": { "parent": "body", "han": "Sans", "latin": "" },
        "body": { "han": "Serif", "latin": "Latin", "indent": "2em", "size": "小五" } })"));
    QVERIFY(read.ok());
    const ParagraphStyle& child = *read->find(QStringLiteral("a-child"));
    QCOMPARE(child.font.han, QStringLiteral("Sans"));
    QCOMPARE(child.font.latin, QString());
    QCOMPARE(child.size, Length::pt(20));
    QCOMPARE(child.indentMilliEm, 2000);
    QCOMPARE(read->find(QStringLiteral("b-middle"))->size, Length::pt(9));
    QCOMPARE(read->names().size(), 3);
}

void StyleSheetTest::everyKeyIsRead()
{
    const Result<StyleSheet> read = StyleSheet::fromJson(sheet(R"({ "body": {
        "han": "H", "latin": "L", "marks": "M", "digits": "D", "weight": 900, "italic": true,
        "width": "95%", "features": { "figures": "old-style" }, "size": "10pt", "leading": "5mm",
        "language": "en-GB", "align": "spread", "kinsoku": "strict", "punctuation": "kaiming",
        "line_end": "hang", "composer": "line", "indent": "-1em", "han_latin_gap": "0.125em", "block_indent": "2em",
        "block_indent_right": "1em", "grid": true, "han_latin_gap_max": "0.4em",
        "tracking": "0.05em", "min_last_line_han": 3, "lines_before": 1, "lines_after": 2,
        "keep_with_next": true, "ink": { "black": 500 },
        "drop_cap": { "characters": 2, "lines": 3 }, "list_hang": "2em", "speaker": "3em",
        "even_names": true, "tabs": [ { "at": "end", "leader": "…" },
            { "at": "12em", "align": "decimal" }, { "at": "4em" } ],
          "hyphenate": true, "letters_before_hyphen": 4, "letters_after_hyphen": 5,
          "shortest_hyphenated": 9, "hyphens_in_a_row": 1, "word_space_min": 80,
          "word_space_max": 150, "letter_space_min": "-0.01em", "letter_space_max": "0.02em",
          "optical_margins": true } })"));
    QVERIFY(read.ok());
    ParagraphStyle expected;
    expected.name = QStringLiteral("body");
    expected.font.han = QStringLiteral("H");
    expected.font.latin = QStringLiteral("L");
    expected.font.marks = QStringLiteral("M");
    expected.font.digits = QStringLiteral("D");
    expected.font.weight = 900;
    expected.font.italic = true;
    expected.font.widthPerMille = 950;
    expected.font.features.figureStyle = FigureStyle::OldStyle;
    expected.size = Length::pt(10);
    expected.leading = Length::mm(5);
    expected.language = QStringLiteral("en-GB");
    expected.alignment = Alignment::Spread;
    expected.kinsoku = KinsokuLevel::Strict;
    expected.punctuation = PunctuationStyle::Kaiming;
    expected.lineEnd = LineEndMarks::Hang;
    expected.composer = Composer::Line;
    expected.indentMilliEm = -1000;
    expected.blockIndentMilliEm = 2000;
    expected.blockIndentRightMilliEm = 1000;
    expected.grid = true;
    expected.hanLatinGapMilliEm = 125;
    expected.hanLatinGapMaxMilliEm = 400;
    expected.trackingMilliEm = 50;
    expected.minLastLineHan = 3;
    expected.linesBefore = 1;
    expected.linesAfter = 2;
    expected.keepWithNext = true;
    expected.ink = Ink { 0, 0, 0, 500 };
    expected.latin.hyphenate = true;
    expected.latin.lettersBefore = 4;
    expected.latin.lettersAfter = 5;
    expected.latin.shortestWord = 9;
    expected.latin.hyphensInARow = 1;
    expected.latin.wordSpaceMin = 80;
    expected.latin.wordSpaceMax = 150;
    expected.latin.letterSpaceMinMilliEm = -10;
    expected.latin.letterSpaceMaxMilliEm = 20;
    expected.latin.opticalMargins = true;
    expected.beside = BesideStyle { { 2, 3 },
        { { 4000, TabAlignment::Left, {} },
            { 12000, TabAlignment::Decimal, {} },
            { TabStop::MeasureEnd, TabAlignment::Right, QStringLiteral("…") } },
        2000,
        3000,
        true };
    QVERIFY(*read->find(QStringLiteral("body")) == expected);
}

void StyleSheetTest::absentStyleFallsBackToBody()
{
    const Result<StyleSheet> read = StyleSheet::fromJson(sheet(R"({ "body": { "han": "H" } })"));
    QVERIFY(read.ok());
    QCOMPARE(read->find(QStringLiteral("no")), nullptr);
    QCOMPARE(read->styleOrBody(QStringLiteral("no")).name, QStringLiteral("body"));
}

void StyleSheetTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& json, const char* detail) {
        QTest::newRow(name) << json << QString::fromLatin1(detail);
    };
    row("no JSON at all", "{", "offset 1: unterminated object");
    row("a list", "[]", "/");
    row("no styles", R"({"name":"t"})", "/");
    row("no body", sheet("{}"), "/styles");
    row("a word space that is no number of per cent",
        sheet(R"({"body":{"han":"H","word_space_min":"75"}})"),
        "/styles/body/word_space_min");
    row("letters that would run into each other",
        sheet(R"({"body":{"han":"H","letter_space_min":"-0.2em"}})"),
        "/styles/body/letter_space_min");
    row("an exception with a hyphen at its edge",
        R"({"name":"t","hyphen_exceptions":{"en":["-news"]},"styles":{"body":{"han":"H"}}})",
        "/hyphen_exceptions/en");
    row("an unknown key at the top", R"({"name":"t","styles":{"body":{"han":"H"}},"x":1})", "/x");
    row("an unknown key in a style",
        sheet(R"({"body":{"han":"H","sise":"9pt"}})"),
        "/styles/body/sise");
    row("a drop cap of one line",
        sheet(R"({"body":{"han":"H","drop_cap":{"lines":1}}})"),
        "/styles/body/drop_cap/lines");
    row("a drop cap of three characters",
        sheet(R"({"body":{"han":"H","drop_cap":{"characters":3,"lines":2}}})"),
        "/styles/body/drop_cap/characters");
    row("a tab without a place",
        sheet(R"({"body":{"han":"H","tabs":[{"align":"left"}]}})"),
        "/styles/body/tabs/0");
    row("a tab before the measure",
        sheet(R"({"body":{"han":"H","tabs":[{"at":"-2em"}]}})"),
        "/styles/body/tabs/0/at");
    row("a sentence as a leader",
        sheet(R"({"body":{"han":"H","tabs":[{"at":"2em","leader":"and so on"}]}})"),
        "/styles/body/tabs/0/leader");
    row("a hanging number of half a page",
        sheet(R"({"body":{"han":"H","list_hang":"30em"}})"),
        "/styles/body/list_hang");
    row("an unknown parent",
        sheet(R"({"body":{"han":"H"},"a":{"parent":"b"}})"),
        "/styles/a/parent");
    row("a loop",
        sheet(R"({"body":{"han":"H"},"a":{"parent":"b"},"b":{"parent":"a"}})"),
        "/styles/b/parent");
    row("its own parent", sheet(R"({"body":{"parent":"body"}})"), "/styles/body/parent");
    row("no font family", sheet(R"({"body":{}})"), "/styles/body");
    row("a size of nothing", sheet(R"({"body":{"han":"H","size":"0pt"}})"), "/styles/body/size");
    row("a size without a unit", sheet(R"({"body":{"han":"H","size":9}})"), "/styles/body/size");
    row("a weight out of range",
        sheet(R"({"body":{"han":"H","weight":950}})"),
        "/styles/body/weight");
    row("a broken weight", sheet(R"({"body":{"han":"H","weight":400.5}})"), "/styles/body/weight");
    row("an unknown alignment",
        sheet(R"({"body":{"han":"H","align":"middle"}})"),
        "/styles/body/align");
    row("a negative gap",
        sheet(R"({"body":{"han":"H","han_latin_gap":"-1em"}})"),
        "/styles/body/han_latin_gap");
    row("more than all ink",
        sheet(R"({"body":{"han":"H","ink":{"black":1001}}})"),
        "/styles/body/ink/black");
    row("a style that is no object", sheet(R"({"body":1})"), "/styles/body");
    row("a slash in a name is escaped",
        sheet(R"({"body":{"han":"H"},"a/b~":{"han":1}})"),
        "/styles/a~1b~0/han");
}

void StyleSheetTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const Result<StyleSheet> read = StyleSheet::fromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.problem().detail, detail);
    QVERIFY(!read.problem().summary.isEmpty());
}

void StyleSheetTest::unknownSheetNamesTheChoices()
{
    const Result<StyleSheet> sheet = findStyleSheet(QStringLiteral("gazette"));
    QVERIFY(!sheet.ok());
    QVERIFY(sheet.problem().summary.contains(QLatin1String("zh-tabloid")));
}

QTEST_GUILESS_MAIN(StyleSheetTest)
#include "style_sheet_test.moc"
