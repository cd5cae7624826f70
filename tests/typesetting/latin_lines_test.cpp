// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"
#include "typesetting/line_colour.h"
#include "typesetting/typeset_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace broadsheet;

/// How lines of a Latin language are filled: word and letter spaces within their limits, marks in
/// the margin, what is counted.
class LatinLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullLinesAreTheMeasureAndSpacesKeepTheirLimits_data();
    void fullLinesAreTheMeasureAndSpacesKeepTheirLimits();
    void lettersAndWordsOpenInOneDegree();
    void hyphensMakeLinesEvener();
    void wholeParagraphsTakeNoMoreLinesThanLineByLine();
    void aParagraphDoesNotEndWithTheRestOfAWord();
    void aNoBreakSpaceHoldsAndOpensLikeAnyOther();
    void aNoBreakHyphenHolds();
    void marksHangInTheMargin_data();
    void marksHangInTheMargin();
    void aRiverIsCountedOnce();
    void typesetSaysWhereWordsAreParted();
    void typesetRefuses_data();
    void typesetRefuses();

private:
    SetParagraph set(const QString& text, double ems);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
    ParagraphStyle m_style;
};

namespace {

QString news()
{
    return QStringLiteral(
        "The harbor commission voted Tuesday night to postpone its long-awaited decision on the "
        "redevelopment of the municipal waterfront, after residents of three neighborhoods asked "
        "for an independent review of the environmental report. Commissioners said the "
        "administration would need at least six weeks to examine the alternatives, and that "
        "representatives of the fishing cooperative and of the ferry operators would be invited "
        "to the next meeting. “We have heard you,” the chairwoman said, “and we will not hurry.” ");
}

double spread(const SetParagraph& lines)
{
    std::vector<double> gaps;
    for (std::size_t n = 0; n < lines.lineCount(); ++n) {
        const BrokenLine& line = lines.lines()[n];
        const JustifiedLine justified = lines.justified(n);
        for (std::size_t i = line.first; i < line.last && !line.isLastOfParagraph; ++i) {
            if (lines.paragraph().boundaries[i].isWordSpace)
                gaps.push_back(double(justified.right[i - line.first]));
        }
    }
    double mean = 0;
    for (const double gap : gaps)
        mean += gap / double(gaps.size());
    double squares = 0;
    for (const double gap : gaps)
        squares += (gap - mean) * (gap - mean);
    return std::sqrt(squares / double(gaps.size()));
}

} // namespace

void LatinLinesTest::init()
{
    m_style = {};
    m_style.size = Length::pt(9);
    m_style.font.han = QStringLiteral("Noto Serif CJK SC");
    m_style.font.latin = QStringLiteral("Noto Serif");
    m_style.language = QStringLiteral("en-US");
    m_style.punctuation = PunctuationStyle::Plain;
    m_style.lineEnd = LineEndMarks::Full;
    m_style.latin.hyphenate = true;
    m_style.latin.letterSpaceMinMilliEm = -5;
    m_style.latin.letterSpaceMaxMilliEm = 15;
}

SetParagraph LatinLinesTest::set(const QString& text, double ems)
{
    const Length measure = Length::fromUnits(std::int64_t(ems * double(m_style.size.units())));
    const Result<SetParagraph> result = m_setter.set(text, {}, m_style, measure);
    return result ? *result : SetParagraph({}, {}, {});
}

void LatinLinesTest::fullLinesAreTheMeasureAndSpacesKeepTheirLimits_data()
{
    QTest::addColumn<Composer>("composer");
    QTest::addColumn<bool>("optical");
    QTest::newRow("best breaks over the paragraph") << Composer::Paragraph << false;
    QTest::newRow("line by line") << Composer::Line << false;
    QTest::newRow("with marks in the margin") << Composer::Paragraph << true;
}

void LatinLinesTest::fullLinesAreTheMeasureAndSpacesKeepTheirLimits()
{
    QFETCH(Composer, composer);
    QFETCH(bool, optical);
    m_style.composer = composer;
    m_style.latin.opticalMargins = optical;
    const auto em = std::int32_t(m_style.size.units());
    for (int ems = 8; ems <= 40; ++ems) {
        const SetParagraph lines = set(news().repeated(2), ems);
        for (std::size_t n = 0; n < lines.lineCount(); ++n) {
            const BrokenLine& line = lines.lines()[n];
            const JustifiedLine justified = lines.justified(n);
            QVERIFY(justified.width <= std::int64_t(ems) * em);
            bool spaces = false;
            for (std::size_t i = line.first; i < line.last; ++i) {
                const Boundary& boundary = lines.paragraph().boundaries[i];
                const std::int32_t right = justified.right[i - line.first];
                spaces = spaces || boundary.isWordSpace;
                QVERIFY(right >= -boundary.capRight);
                if (boundary.stepRight == SqueezeStep::LetterSpace)
                    QVERIFY(right <= boundary.stretchFirst);
                else if (!boundary.isWordSpace)
                    QCOMPARE(right, 0);
            }
            if (spaces && !line.isLastOfParagraph)
                QCOMPARE(justified.width, std::int64_t(ems) * em);
        }
    }
}

void LatinLinesTest::lettersAndWordsOpenInOneDegree()
{
    const SetParagraph lines = set(news(), 20);
    for (std::size_t n = 0; n < lines.lineCount(); ++n) {
        const BrokenLine& line = lines.lines()[n];
        const JustifiedLine justified = lines.justified(n);
        double words = -1;
        double letters = -1;
        for (std::size_t i = line.first; i < line.last; ++i) {
            const Boundary& boundary = lines.paragraph().boundaries[i];
            const double degree = double(justified.right[i - line.first]) / boundary.stretchFirst;
            if (boundary.isWordSpace)
                words = degree;
            else if (boundary.stepRight == SqueezeStep::LetterSpace)
                letters = degree;
        }
        if (words > 0 && words < 1)
            QVERIFY(std::abs(words - letters) < 0.01);
        else if (words > 1)
            QCOMPARE(letters, 1.0);
    }
}

void LatinLinesTest::hyphensMakeLinesEvener()
{
    for (const double ems : { 12.0, 14.0, 20.0, 30.0 }) {
        m_style.latin.hyphenate = true;
        const double parted = spread(set(news().repeated(8), ems));
        m_style.latin.hyphenate = false;
        QVERIFY(parted < spread(set(news().repeated(8), ems)));
    }
}

void LatinLinesTest::wholeParagraphsTakeNoMoreLinesThanLineByLine()
{
    for (int ems = 8; ems <= 40; ++ems) {
        m_style.composer = Composer::Line;
        const std::size_t most = set(news(), ems).lineCount();
        m_style.composer = Composer::Paragraph;
        QVERIFY(set(news(), ems).lineCount() <= most);
    }
}

void LatinLinesTest::aParagraphDoesNotEndWithTheRestOfAWord()
{
    const QString text = QStringLiteral("The committee will hold its meetings on the waterfront "
                                        "every Monday and from November on Wednesday.");
    for (int tenths = 100; tenths < 300; tenths += 3) {
        const SetParagraph lines = set(text, tenths / 10.0);
        const std::size_t count = lines.lineCount();
        if (count < 2 || !lines.lines()[count - 2].hyphen)
            continue;
        QVERIFY2(text.mid(lines.lineStart(count - 1)).contains(QLatin1Char(' ')),
            qPrintable(text.mid(lines.lineStart(count - 1))));
    }
}

void LatinLinesTest::aNoBreakSpaceHoldsAndOpensLikeAnyOther()
{
    const SetParagraph lines = set(QStringLiteral("one two Dr.\u00A0Smith three four five"), 8);
    for (std::size_t n = 0; n < lines.lineCount(); ++n) {
        const QString text = lines.paragraph().text.mid(
            lines.lineStart(n), lines.lineStart(n + 1) - lines.lineStart(n));
        QVERIFY(text.contains(QStringLiteral("Dr.")) == text.contains(QStringLiteral("Smith")));
        const BrokenLine& line = lines.lines()[n];
        const JustifiedLine justified = lines.justified(n);
        std::vector<std::int32_t> gaps;
        for (std::size_t i = line.first; i < line.last; ++i) {
            const CharClass c = lines.paragraph().clusters[i].charClass;
            if (c == CharClass::Space || c == CharClass::NoBreakSpace)
                gaps.push_back(justified.right[i - line.first]);
        }
        if (text.contains(QStringLiteral("Dr.")) && gaps.size() > 1)
            QVERIFY(std::abs(gaps.front() - gaps.back()) <= 1);
    }
}

void LatinLinesTest::aNoBreakHyphenHolds()
{
    for (int ems = 5; ems < 12; ++ems) {
        const SetParagraph lines = set(QStringLiteral("one two X\u2011ray three four"), ems);
        for (std::size_t n = 1; n < lines.lineCount(); ++n)
            QVERIFY(lines.paragraph().text[lines.lineStart(n) - 1] == QLatin1Char(' '));
    }
}

void LatinLinesTest::marksHangInTheMargin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("start");
    QTest::newRow("a quote at the start") << QStringLiteral("“aaa") << true;
    QTest::newRow("a comma at the end") << QStringLiteral("aaa, aaaaaaa") << false;
    QTest::newRow("a full stop at the end") << QStringLiteral("aaa. aaaaaaa") << false;
    QTest::newRow("a dash at the end") << QStringLiteral("aaa– aaaaaaa") << false;
}

void LatinLinesTest::marksHangInTheMargin()
{
    QFETCH(QString, text);
    QFETCH(bool, start);
    m_style.latin.hyphenate = false;
    m_style.alignment = start ? Alignment::Left : Alignment::Right;
    const auto edge = [&](bool optical) {
        m_style.latin.opticalMargins = optical;
        const SetParagraph lines = set(text, 4);
        std::vector<LineRun> runs;
        lines.runs(0, runs);
        return start ? runs.front().glyphs.front().x : runs.back().glyphs.back().x;
    };
    const std::int64_t moved = edge(true) - edge(false);
    QVERIFY(start ? moved < 0 : moved > 0);
    QVERIFY(std::abs(moved) < m_style.size.units() / 2);
}

void LatinLinesTest::aRiverIsCountedOnce()
{
    m_style.font.han = QStringLiteral("unit");
    m_style.latin = {};
    // Spaces of a quarter em opened to two ems, one below the other.
    QString text;
    for (int line = 0; line < 6; ++line)
        text += QStringLiteral("aaaa aaaa ");
    const SetParagraph lines = set(text, 10);
    QCOMPARE(lines.lineCount(), std::size_t(6));
    const LineColour colour = colourOf(lines, 0, lines.lineCount());
    QCOMPARE(colour.rivers, 1);
    QCOMPARE(colour.loose, 5);
    QCOMPARE(colour.tight, 0);
    QCOMPARE(colourOf(lines, 0, 3).rivers, 0);
}

void LatinLinesTest::typesetSaysWhereWordsAreParted()
{
    const QByteArray answer = typesetJsonLine(
        QByteArrayLiteral(R"({"text":"the administration of the state","lang":"en-US",
            "hyphenate":true,"measure_em":8,"font":"Noto Serif"})")
            .replace('\n', ' '),
        m_setter);
    const QJsonObject out = QJsonDocument::fromJson(answer).object();
    const QJsonArray lines = out[QStringLiteral("lines")].toArray();
    QVERIFY2(lines.first().toObject()[QStringLiteral("hyphen")].toBool(), answer);
    QVERIFY(!lines.last().toObject()[QStringLiteral("hyphen")].toBool());
    const QJsonObject latin = out[QStringLiteral("latin")].toObject();
    QVERIFY(latin[QStringLiteral("hyphenated")].toInt() >= 1);
    QVERIFY(!latin.contains(QStringLiteral("patterns_missing")));
    const QByteArray unknown = typesetJsonLine(
        R"({"text":"administration","lang":"xx","hyphenate":true,"measure_em":5})", m_setter);
    QVERIFY2(unknown.contains(R"("patterns_missing":"xx")"), unknown);
}

void LatinLinesTest::typesetRefuses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("a hyphenate that is neither true nor false")
        << QByteArrayLiteral(R"("hyphenate":1)");
    QTest::newRow("no letters before a hyphen")
        << QByteArrayLiteral(R"("letters_before_hyphen":0)");
    QTest::newRow("word spaces of nothing") << QByteArrayLiteral(R"("word_space_min":0)");
    QTest::newRow("letters on top of each other")
        << QByteArrayLiteral(R"("letter_space_min_em":-1)");
    QTest::newRow("a text for a number") << QByteArrayLiteral(R"("hyphens_in_a_row":"2")");
    QTest::newRow("an exception that is no word")
        << QByteArrayLiteral(R"("hyphen_exceptions":["a--b"])");
}

void LatinLinesTest::typesetRefuses()
{
    QFETCH(QByteArray, field);
    const QByteArray answer
        = typesetJsonLine("{\"text\":\"a\",\"lang\":\"en\"," + field + '}', m_setter);
    const QString error
        = QJsonDocument::fromJson(answer).object()[QStringLiteral("error")].toString();
    QVERIFY2(error.contains(QString::fromLatin1(field.mid(1, field.indexOf(':') - 2))), answer);
}

QTEST_GUILESS_MAIN(LatinLinesTest)
#include "latin_lines_test.moc"
