// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/typeset_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace broadsheet;

namespace {

constexpr double Tolerance = 0.001;

struct Line {
    QString text;
    QStringList characters;
    std::vector<double> advances;
    std::vector<double> x;
    double natural = 0;
    double width = 0;
};

std::vector<double> numbers(const QJsonValue& value)
{
    std::vector<double> result;
    for (const QJsonValue v : value.toArray())
        result.push_back(v.toDouble());
    return result;
}

QStringList characters(const QString& text)
{
    QStringList result;
    for (const char32_t c : text.toUcs4())
        result.append(QString::fromUcs4(&c, 1));
    return result;
}

std::vector<Line> set(const QJsonObject& testCase, GalleySetter& setter)
{
    QJsonObject in = testCase;
    in.remove(QStringLiteral("lines"));
    in.remove(QStringLiteral("style"));
    const QByteArray out
        = typesetJsonLine(QJsonDocument(in).toJson(QJsonDocument::Compact), setter);
    std::vector<Line> lines;
    for (const QJsonValue v :
        QJsonDocument::fromJson(out).object()[QStringLiteral("lines")].toArray()) {
        const QJsonObject o = v.toObject();
        const QString text = o[QStringLiteral("text")].toString();
        lines.push_back({ text,
            characters(text),
            numbers(o[QStringLiteral("advances_em")]),
            numbers(o[QStringLiteral("x_em")]),
            o[QStringLiteral("natural_em")].toDouble(),
            o[QStringLiteral("width_em")].toDouble() });
    }
    return lines;
}

double sum(const std::vector<double>& values)
{
    double total = 0;
    for (const double v : values)
        total += v;
    return total;
}

} // namespace

class AuthoredCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCase_data();
    void everyCase();

private:
    void checkLines(const QJsonObject& testCase, const std::vector<Line>& lines);
    void checkEdges(const QJsonObject& testCase, const std::vector<Line>& lines);
    void checkGaps(const QJsonObject& testCase, const Line& line);
    void checkUnbroken(const QJsonObject& testCase, const std::vector<Line>& lines);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

void AuthoredCasesTest::everyCase_data()
{
    QTest::addColumn<QJsonObject>("testCase");
    QFile file(QStringLiteral(TEST_DATA_DIR "/authored-clreq.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row.isEmpty())
            continue;
        ++count;
        QTest::newRow(qPrintable(row[QStringLiteral("id")].toString() + QLatin1Char(' ')
            + row[QStringLiteral("req")].toString()))
            << row;
    }
    QCOMPARE(count, 64);
}

void AuthoredCasesTest::checkLines(const QJsonObject& testCase, const std::vector<Line>& lines)
{
    if (testCase.contains(QStringLiteral("lines"))) {
        QStringList got;
        for (const Line& line : lines)
            got.append(line.text);
        QStringList wanted;
        for (const QJsonValue v : testCase[QStringLiteral("lines")].toArray())
            wanted.append(v.toString());
        QCOMPARE(got, wanted);
    }
    const QJsonArray advances = testCase[QStringLiteral("advances")].toArray();
    for (qsizetype i = 0; i < advances.size(); ++i) {
        if (!advances[i].isArray())
            continue;
        const std::vector<double> wanted = numbers(advances[i]);
        const std::vector<double>& got = lines[std::size_t(i)].advances;
        QCOMPARE(got.size(), wanted.size());
        for (std::size_t k = 0; k < got.size(); ++k)
            QVERIFY(std::abs(got[k] - wanted[k]) <= Tolerance);
    }
    if (testCase.contains(QStringLiteral("total_em"))) {
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY2(std::abs(lines[0].natural - testCase[QStringLiteral("total_em")].toDouble())
                <= Tolerance,
            qPrintable(QString::number(lines[0].natural)));
        QVERIFY(std::abs(sum(lines[0].advances) - lines[0].width) <= Tolerance);
    }
    const double measure = testCase[QStringLiteral("measure_em")].toDouble();
    for (std::size_t i = 0; measure > 0 && i + 1 < lines.size(); ++i) {
        if (lines[i].text == QLatin1String("100"))
            continue; // one number alone on its line has nothing that may open
        const double indent = i == 0 ? testCase[QStringLiteral("indent_em")].toDouble() : 0;
        QVERIFY(std::abs(lines[i].width + indent - measure) <= Tolerance);
    }
}

void AuthoredCasesTest::checkEdges(const QJsonObject& testCase, const std::vector<Line>& lines)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString start = testCase[QStringLiteral("forbid_line_start")].toString();
        const QString end = testCase[QStringLiteral("forbid_line_end")].toString();
        QVERIFY(start.isEmpty() || i == 0 || !lines[i].text.startsWith(start));
        QVERIFY(end.isEmpty() || i + 1 == lines.size() || !lines[i].text.endsWith(end));
    }
    if (testCase.contains(QStringLiteral("line2_first_advance_em")))
        QCOMPARE(
            lines[1].advances[0], testCase[QStringLiteral("line2_first_advance_em")].toDouble());
    if (testCase.contains(QStringLiteral("first_glyph_origin_em"))) {
        QCOMPARE(lines[0].x[0], testCase[QStringLiteral("first_glyph_origin_em")].toDouble());
        QCOMPARE(lines[0].x[1], testCase[QStringLiteral("second_char_origin_em")].toDouble());
    }
    if (testCase.contains(QStringLiteral("last_line_min_han"))) {
        int han = 0;
        for (const QChar c : lines.back().text)
            han += c.script() == QChar::Script_Han ? 1 : 0;
        QVERIFY(han >= testCase[QStringLiteral("last_line_min_han")].toInt());
    }
    if (testCase[QStringLiteral("grid")].toBool()) {
        for (const Line& line : lines) {
            for (const double x : line.x)
                QVERIFY(std::abs(x - std::round(x)) <= Tolerance);
        }
    }
}

void AuthoredCasesTest::checkGaps(const QJsonObject& testCase, const Line& line)
{
    const auto gapAfter = [&](std::size_t i) { return line.x[i + 1] - line.x[i] - 1; };
    const QJsonArray both = testCase[QStringLiteral("gap_before_after_em")].toArray();
    if (!both.isEmpty()) {
        QVERIFY(std::abs(gapAfter(0) - both[0].toDouble()) <= Tolerance);
        QVERIFY(std::abs(gapAfter(line.x.size() - 2) - both[1].toDouble()) <= Tolerance);
    }
    const QJsonObject gaps = testCase[QStringLiteral("gaps")].toObject();
    for (auto it = gaps.begin(); it != gaps.end(); ++it) {
        bool found = false;
        for (std::size_t i = 0; i + 1 < line.x.size(); ++i) {
            std::size_t next = i + 1;
            while (
                next + 1 < line.x.size() && line.characters[qsizetype(next)] == QLatin1String(" "))
                ++next;
            if (line.characters[qsizetype(i)] + line.characters[qsizetype(next)] != it.key())
                continue;
            found = true;
            // A full-width mark's own blank half is not a gap.
            double gap = line.x[next] - line.x[i] - 1;
            QVERIFY2(std::abs(gap - it.value().toDouble()) <= Tolerance,
                qPrintable(QStringLiteral("%1: %2").arg(it.key()).arg(gap)));
        }
        QVERIFY2(found, qPrintable(it.key()));
    }
    if (testCase.contains(QStringLiteral("gaps")) && gaps.isEmpty()) {
        for (std::size_t i = 0; i + 1 < line.x.size(); ++i)
            QVERIFY(line.x[i + 1] - line.x[i] <= 1 + Tolerance);
    }
    const QJsonArray opened = testCase[QStringLiteral("expect_gap_em")].toArray();
    if (!opened.isEmpty()) {
        for (std::size_t i = 0; i + 1 < line.x.size(); ++i)
            QVERIFY(std::abs(gapAfter(i) - opened[0].toDouble()) <= Tolerance);
    }
}

/// Set on every measure from 1 to 12 ems, no line may begin inside what must stay whole; where a
/// piece is wider than the measure it cannot stay whole.
void AuthoredCasesTest::checkUnbroken(
    const QJsonObject& testCase, const std::vector<Line>& /*lines*/)
{
    for (const QJsonValue v : testCase[QStringLiteral("forbid_break_inside")].toArray()) {
        const QString whole = v.toString();
        for (int measure = int(whole.size()); measure <= 12; ++measure) {
            QJsonObject narrow = testCase;
            narrow[QStringLiteral("measure_em")] = measure;
            qsizetype at = 0;
            const qsizetype from = testCase[QStringLiteral("text")].toString().indexOf(whole);
            for (const Line& line : set(narrow, m_setter)) {
                QVERIFY2(at <= from || at >= from + whole.size(), qPrintable(whole));
                at += line.text.size();
            }
        }
    }
}

void AuthoredCasesTest::everyCase()
{
    QFETCH(QJsonObject, testCase);
    const std::vector<Line> lines = set(testCase, m_setter);
    QVERIFY(!lines.empty());
    checkLines(testCase, lines);
    checkEdges(testCase, lines);
    checkGaps(testCase, lines[0]);
    checkUnbroken(testCase, lines);
}

QTEST_GUILESS_MAIN(AuthoredCasesTest)
#include "authored_cases_test.moc"
