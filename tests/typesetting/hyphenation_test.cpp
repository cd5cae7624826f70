// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style_sheet.h"
#include "typesetting/explain_line.h"
#include "typesetting/galley_setter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace broadsheet;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 Patience = 15'000; // milliseconds; instrumented code is slow
#else
constexpr qint64 Patience = 1'000;
#endif

} // namespace

/// Where words may be parted, and what a line shows that parts one.
class HyphenationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsArePartedByTheirLanguage_data();
    void wordsArePartedByTheirLanguage();
    void somePlacesHold_data();
    void somePlacesHold();
    void theStylesLettersAreKept();
    void theHousesListGoesBeforeThePatterns();
    void aSheetsListGoesBeforeTheHouses();
    void aLanguageWithoutPatternsIsNamed();
    void softHyphensCountInEveryStyle();
    void aSoftHyphenShowsOnlyWhereItsLineEnds();
    void theHyphenIsDrawnAndStandsForNothing();
    void noMoreLinesInARowThanTheStyleAllows_data();
    void noMoreLinesInARowThanTheStyleAllows();
    void anExplanationNamesThePart();
    void headlinesAreNotParted();
    void longWordsAreSetInTime_data();
    void longWordsAreSetInTime();

private:
    QString parted(const QString& text);
    SetParagraph set(const QString& text, double ems);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
    ParagraphStyle m_style;
};

void HyphenationTest::init()
{
    m_style = {};
    m_style.size = Length::pt(9);
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
    m_style.font.latin = QStringLiteral("Noto Serif");
    m_style.language = QStringLiteral("en-US");
    m_style.latin.hyphenate = true;
}

SetParagraph HyphenationTest::set(const QString& text, double ems)
{
    const Length measure = Length::fromUnits(std::int64_t(ems * double(m_style.size.units())));
    const Result<SetParagraph> result = m_setter.set(text, {}, m_style, measure);
    return result ? *result : SetParagraph({}, {}, {});
}

/// The text with a hyphen wherever it may be parted.
QString HyphenationTest::parted(const QString& text)
{
    const SetParagraph whole = set(text, 1000);
    QString result = text;
    const Paragraph& paragraph = whole.paragraph();
    for (std::size_t i = paragraph.clusters.size(); i-- > 0;) {
        const Cluster& cluster = paragraph.clusters[i];
        if (paragraph.boundaries[i].hyphen)
            result.insert(cluster.text + cluster.textLength, QLatin1Char('-'));
    }
    return result;
}

void HyphenationTest::wordsArePartedByTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* language, const char16_t* expected) {
        const QString text = QString::fromUtf16(expected);
        QTest::newRow(name) << QString::fromUtf16(language) << QString(text).remove(u'-') << text;
    };
    row("English", u"en-US", u"ad-min-is-tra-tion");
    row("English with another country", u"en-ZA", u"ad-min-is-tra-tion");
    row("German, in ISO 8859-1", u"de", u"Ge-schäfts-füh-rung");
    row("French, in UTF-8", u"fr", u"dé-ve-lop-pe-ment");
    row("Spanish", u"es-ES", u"ad-mi-nis-tra-ción");
    row("Russian, in KOI8-R", u"ru", u"пра-ви-тель-ство");
    row("Russian, longer patterns do not hide shorter ones", u"ru", u"пе-ре-мон-ти-ро-вано");
    row("a letter with its mark apart counts as one", u"fr", u"de\u0301-ve-lop-pe-ment");
    row("English inside Chinese", u"zh-Hans", u"市 ad-min-is-tra-tion 局");
}

void HyphenationTest::wordsArePartedByTheirLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    m_style.language = language;
    QCOMPARE(parted(text), expected);
    QVERIFY(set(text, 1000).paragraph().patternsMissing.isEmpty());
}

void HyphenationTest::somePlacesHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an address") << QStringLiteral("administration.example.org");
    QTest::newRow("a mailbox") << QStringLiteral("administration@example.org");
    QTest::newRow("a path") << QStringLiteral("notice/administration/");
    QTest::newRow("a compound with its own hyphen") << QStringLiteral("self-administration");
    QTest::newRow("a hyphen that does not break") << QStringLiteral("self\u2011administration");
    QTest::newRow("capitals only") << QStringLiteral("UNESCO ADMINISTRATION");
    QTest::newRow("letters and digits") << QStringLiteral("administration2026");
    QTest::newRow("a short word") << QStringLiteral("open able into");
    QTest::newRow("a letter that the patterns cannot have") << QStringLiteral("administrąőłtion");
}

void HyphenationTest::somePlacesHold()
{
    QFETCH(QString, text);
    if (QByteArray(QTest::currentDataTag()).contains("cannot have"))
        m_style.language = QStringLiteral("de"); // ISO 8859-1 has none of these
    QCOMPARE(parted(text), text);
}

void HyphenationTest::theStylesLettersAreKept()
{
    m_style.latin.lettersBefore = 4;
    m_style.latin.lettersAfter = 6;
    QCOMPARE(parted(QStringLiteral("administration")), QStringLiteral("admin-is-tration"));
    m_style.latin.shortestWord = 15;
    QCOMPARE(parted(QStringLiteral("administration")), QStringLiteral("administration"));
}

void HyphenationTest::theHousesListGoesBeforeThePatterns()
{
    QVERIFY(HyphenExceptions::house()->find(QStringLiteral("en"), QStringLiteral("newspaper")));
    QCOMPARE(parted(QStringLiteral("Newspaper")), QStringLiteral("News-pa-per"));
}

void HyphenationTest::aSheetsListGoesBeforeTheHouses()
{
    const Result<StyleSheet> sheet = StyleSheet::fromJson(
        R"({"name":"t","hyphen_exceptions":{"en":["newspaper","adminis-tration"]},
            "styles":{"body":{"han":"H","language":"en-US","hyphenate":true}}})");
    QVERIFY2(sheet.ok(), sheet.ok() ? "" : qPrintable(sheet.problem().detail));
    m_style.latin = sheet->styleOrBody(QStringLiteral("body")).latin;
    QCOMPARE(parted(QStringLiteral("newspaper administration, broadsheet")),
        QStringLiteral("newspaper adminis-tration, broad-sheet"));
}

void HyphenationTest::aLanguageWithoutPatternsIsNamed()
{
    m_style.language = QStringLiteral("xx");
    const SetParagraph whole = set(QStringLiteral("administration"), 1000);
    QCOMPARE(whole.paragraph().patternsMissing, QStringLiteral("xx"));
    QCOMPARE(parted(QStringLiteral("administration")), QStringLiteral("administration"));
    m_style.latin.hyphenate = false;
    QVERIFY(set(QStringLiteral("administration"), 10).paragraph().patternsMissing.isEmpty());
}

void HyphenationTest::softHyphensCountInEveryStyle()
{
    const QString text = QStringLiteral("ad\u00ADministration");
    QCOMPARE(parted(text), QStringLiteral("ad\u00AD-ministration")); // and nowhere else
    m_style.latin.hyphenate = false;
    QCOMPARE(parted(text), QStringLiteral("ad\u00AD-ministration"));
    m_style.language = QStringLiteral("zh-Hans");
    QCOMPARE(parted(text), QStringLiteral("ad\u00AD-ministration"));
}

void HyphenationTest::aSoftHyphenShowsOnlyWhereItsLineEnds()
{
    m_style.latin.hyphenate = false;
    // More lines after it: a paragraph does not end with the rest of a word, and a hyphen is dear
    // where a line has few spaces.
    const QString text
        = QStringLiteral("one two three and news\u00ADpaper for all of us and more of them");
    const SetParagraph lines = set(text, 12.5);
    QCOMPARE(lines.lineCount(), std::size_t(3));
    QVERIFY(lines.lines()[0].hyphen);
    QVERIFY(text.mid(lines.lineStart(1)).startsWith(QStringLiteral("paper for ")));
    std::vector<LineRun> runs;
    lines.runs(0, runs);
    const std::uint32_t hyphen = lines.paragraph().hyphens[runs.back().font].glyph;
    QCOMPARE(runs.back().glyphs.back().glyph, hyphen);
    QCOMPARE(runs.back().glyphs.back().text, int(text.indexOf(QChar(0xAD)))); // the copy's own
    const SetParagraph wide = set(text, 100);
    wide.runs(0, runs);
    for (const LineRun& run : runs) {
        for (const LineGlyph& glyph : run.glyphs)
            QVERIFY(glyph.glyph != hyphen);
    }
    // Without the soft hyphen the line is as wide: it takes no room.
    QCOMPARE(wide.justified(0).naturalWidth,
        set(QString(text).remove(QChar(0xAD)), 100).justified(0).naturalWidth);
}

void HyphenationTest::theHyphenIsDrawnAndStandsForNothing()
{
    const QString text = QStringLiteral("the administration of responsibility and representation");
    const SetParagraph lines = set(text, 9);
    int hyphens = 0;
    std::vector<LineRun> runs;
    for (std::size_t i = 0; i < lines.lineCount(); ++i) {
        lines.runs(i, runs);
        const LineRun& last = runs.back();
        const JustifiedLine justified = lines.justified(i);
        if (!lines.lines()[i].hyphen)
            continue;
        ++hyphens;
        QCOMPARE(last.glyphs.back().text, last.textEnd);
        const HyphenGlyph& hyphen = lines.paragraph().hyphens[last.font];
        QCOMPARE(last.glyphs.back().glyph, hyphen.glyph);
        QCOMPARE(last.glyphs.back().x + hyphen.advance, justified.offset + justified.width);
    }
    QVERIFY(hyphens > 0);
}

void HyphenationTest::noMoreLinesInARowThanTheStyleAllows_data()
{
    QTest::addColumn<Composer>("composer");
    QTest::addColumn<int>("most");
    for (int most = 1; most <= 3; ++most) {
        QTest::addRow("%d, best breaks over the paragraph", most) << Composer::Paragraph << most;
        QTest::addRow("%d, line by line", most) << Composer::Line << most;
    }
}

void HyphenationTest::noMoreLinesInARowThanTheStyleAllows()
{
    QFETCH(Composer, composer);
    QFETCH(int, most);
    m_style.composer = composer;
    m_style.latin.hyphensInARow = most;
    const QString text = QStringLiteral("Responsible administrations of municipal transportation "
                                        "considered extraordinary representation of agricultural "
                                        "communities and environmental organizations. ")
                             .repeated(8);
    int longest = 0;
    for (int tenths = 80; tenths < 200; tenths += 7) {
        const SetParagraph lines = set(text, tenths / 10.0);
        int row = 0;
        for (const BrokenLine& line : lines.lines()) {
            row = line.hyphen ? row + 1 : 0;
            longest = std::max(longest, row);
        }
    }
    QCOMPARE(longest, most);
}

void HyphenationTest::anExplanationNamesThePart()
{
    const SetParagraph lines = set(QStringLiteral("of the administration of it"), 8);
    QVERIFY(lines.lines()[0].hyphen);
    const LineExplanation explanation = explainLine(lines, 0);
    QCOMPARE(explanation.rule, BreakRule::Hyphenated);
    QVERIFY(QStringLiteral("administration").startsWith(explanation.held));
}

void HyphenationTest::headlinesAreNotParted()
{
    const Result<Paragraph> shaped
        = m_setter.shape(QStringLiteral("administration"), {}, m_style, Length::pt(100));
    QVERIFY(shaped);
    for (const Boundary& boundary : shaped->boundaries)
        QVERIFY(!boundary.hyphen && !boundary.mayBreak);
}

void HyphenationTest::longWordsAreSetInTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word of 100,000 letters") << QString(100'000, u'a');
    QTest::newRow("a word of a million letters")
        << QStringLiteral("administration").repeated(71'428);
    QTest::newRow("only soft hyphens") << QString(100'000, QChar(0xAD));
    QTest::newRow("letters and soft hyphens") << QStringLiteral("a\u00AD").repeated(200'000);
    QTest::newRow("marks on one letter") << u'a' + QString(100'000, QChar(0x301));
    QTest::newRow("a soft hyphen alone") << QString(QChar(0xAD));
    QTest::newRow("hyphens that do not break") << QStringLiteral("a\u2011").repeated(100'000);
    QTest::newRow("no-break spaces") << QStringLiteral("of\u00A0").repeated(100'000);
}

void HyphenationTest::longWordsAreSetInTime()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const SetParagraph lines = set(text, 14);
    QVERIFY(lines.lineCount() > 0);
    QCOMPARE(lines.lines().back().end, lines.paragraph().clusters.size());
    std::vector<LineRun> runs;
    lines.runs(0, runs);
    QVERIFY2(timer.elapsed() < Patience, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(HyphenationTest)
#include "hyphenation_test.moc"
