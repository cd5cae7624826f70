// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/list_number.h"
#include "typesetting/typeset_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace broadsheet;

namespace {

/// Numbers as a person writes them: at most three decimals.
QString written(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(std::round(value.toDouble() * 1000) / 1000);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue item : value.toArray())
            items << written(item);
        return items.join(u' ');
    }
    if (value.isObject()) {
        QStringList items;
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            items << item.key() + u'=' + written(item.value());
        return u'{' + items.join(u' ') + u'}';
    }
    return value.toString();
}

} // namespace

/// Paragraphs as the command line takes them, in the built-in metric: every character is 1 em wide,
/// a reading's half an em.
class BesideTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void lines_data();
    void lines();
    void refusals_data();
    void refusals();
    void dotsAndLinesMoveNothing();
    void readingsKeepTheirDistanceOnEveryMeasure();
    void listNumbers_data();
    void listNumbers();

private:
    QJsonObject set(const QJsonObject& in);

    QJsonObject set(const QString& in)
    {
        return set(QJsonDocument::fromJson(in.toUtf8()).object());
    }

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

QJsonObject BesideTextTest::set(const QJsonObject& in)
{
    const QByteArray line = QJsonDocument(in).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(typesetJsonLine(line, m_setter)).object();
}

void BesideTextTest::marks_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key"); // of "beside", or of the line
    QTest::addColumn<QString>("value");
    const auto row =
        [](const char* name, const char16_t* in, int line, const char* key, const char16_t* value) {
            QTest::newRow(name) << QString::fromUtf16(in) << line << QString::fromLatin1(key)
                                << QString::fromUtf16(value);
        };
    // R71
    row("a dot stands under the middle of each Han and under no mark",
        uR"({"text": "甲乙，丙", "dots": [[0, 4]]})",
        0,
        "dots_em",
        u"0.5 1.5 3.5");
    row("a dot stays under its Han when the line is opened",
        uR"({"text": "甲乙丙丁戊己庚", "measure_em": 5.4, "dots": [[1, 3]]})",
        0,
        "dots_em",
        u"1.6 2.7 3.8");
    row("a dot stays on its line",
        uR"({"text": "甲乙丙丁戊己庚", "measure_em": 4, "dots": [[3, 2]]})",
        1,
        "dots_em",
        u"0.5");
    row("no dot stands under Latin letters and spaces",
        uR"({"text": "甲 A B乙", "gap_em": 0, "dots": [[0, 6]]})",
        0,
        "dots_em",
        u"0.5 3.75");
    // R72
    row("a name's line is as long as the name",
        uR"({"text": "甲乙丙丁", "names": [[1, 2]]})",
        0,
        "lines",
        u"{from_em=1 to_em=3 wavy=no}");
    row("two names that touch show a break",
        uR"({"text": "甲乙丙丁", "names": [[0, 2], [2, 2]]})",
        0,
        "lines",
        u"{from_em=0 to_em=1.938 wavy=no} {from_em=2.062 to_em=4 wavy=no}");
    row("a name and a title that touch show a break",
        uR"({"text": "甲乙丙丁", "names": [[0, 2]], "titles": [[2, 2]]})",
        0,
        "lines",
        u"{from_em=0 to_em=1.938 wavy=no} {from_em=2.062 to_em=4 wavy=yes}");
    row("two names with a mark between them are not shortened",
        uR"({"text": "甲乙、丙丁", "names": [[0, 2], [3, 2]]})",
        0,
        "lines",
        u"{from_em=0 to_em=2 wavy=no} {from_em=3 to_em=5 wavy=no}");
    row("a name's line leaves out the gaps between Han and Latin",
        uR"({"text": "甲AB乙", "gap_em": 0.25, "names": [[1, 2]]})",
        0,
        "lines",
        u"{from_em=1.25 to_em=3.25 wavy=no}");
    row("a name's line grows with the letter-spacing inside it and not behind it",
        uR"({"text": "甲乙丙丁戊己庚", "measure_em": 5.4, "names": [[1, 2]]})",
        0,
        "lines",
        u"{from_em=1.1 to_em=3.2 wavy=no}");
    row("a name over two lines has a line on both",
        uR"({"text": "甲乙丙丁戊己庚", "measure_em": 4, "titles": [[2, 4]]})",
        1,
        "lines",
        u"{from_em=0 to_em=2 wavy=yes}");
    // R73
    row("a reading stands over the middle of its Han",
        uR"({"text": "甲乙丙", "ruby": [[1, 1, "a"]]})",
        0,
        "ruby",
        u"{text=a width_em=0.5 x_em=1.25}");
    row("a reading may lie over its neighbours",
        uR"({"text": "甲乙丙", "ruby": [[1, 1, "abc"]]})",
        0,
        "ruby",
        u"{text=abc width_em=1.5 x_em=0.75}");
    row("a reading that lies over its neighbours does not part them",
        uR"({"text": "甲乙丙", "ruby": [[1, 1, "abc"]]})",
        0,
        "x_em",
        u"0 1 2");
    row("a word for each Han is a reading for each",
        uR"({"text": "甲乙", "ruby": [[0, 2, "a b"]]})",
        0,
        "ruby",
        u"{text=a width_em=0.5 x_em=0.25} {text=b width_em=0.5 x_em=1.25}");
    row("any other number of words is a reading over the whole",
        uR"({"text": "甲乙丙", "ruby": [[0, 3, "abcd"]]})",
        0,
        "ruby",
        u"{text=abcd width_em=2 x_em=0.5}");
    row("two wide readings open their bases to a quarter of an em",
        uR"({"text": "甲乙", "ruby": [[0, 2, "abc def"]]})",
        0,
        "ruby",
        u"{text=abc width_em=1.5 x_em=0} {text=def width_em=1.5 x_em=1.75}");
    row("a wide reading at a line's beginning is flush and its Han stands in its middle",
        uR"({"text": "甲乙", "ruby": [[0, 2, "abc def"]]})",
        0,
        "x_em",
        u"0.25 2");
    row("readings over words keep half an em apart",
        uR"({"text": "甲乙丙丁", "ruby": [[0, 2, "abcdef"], [2, 2, "ghijkl"]]})",
        0,
        "ruby",
        u"{text=abcdef width_em=3 x_em=0} {text=ghijkl width_em=3 x_em=3.5}");
    row("a wide reading at a line's end is flush with it",
        uR"({"text": "甲乙丙丁戊己", "measure_em": 4, "ruby": [[3, 1, "abc"]]})",
        1,
        "ruby",
        u"{text=abc width_em=1.5 x_em=0}");
    row("what is squeezed between two readings does not bring them together",
        uR"({"text": "甲，乙丙丁戊己庚辛壬", "measure_em": 4, "ruby": [[0, 1, "abc"], [2, 1, "def"]]})",
        0,
        "ruby",
        u"{text=abc width_em=1.5 x_em=0} {text=def width_em=1.5 x_em=1.75}");
    // R12, R33
    row("a note mark is small and raised",
        uR"({"text": "甲[1]乙", "notes": [[1, 3]]})",
        0,
        "raised",
        u"{baseline_down_em=-0.36 size_em=0.6 text=[1] x_em=1}");
    row("a note mark has no gap before and behind it",
        uR"({"text": "甲12乙", "gap_em": 0.25, "notes": [[1, 2]]})",
        0,
        "x_em",
        u"0 1 1.6 2.2");
    // drop caps
    row("a drop cap of two lines reaches from the first em box to the second baseline",
        uR"({"text": "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉", "measure_em": 10,
             "size_pt": 8.8, "leading_pt": 11, "drop_cap": {"characters": 1, "lines": 2}})",
        0,
        "raised",
        u"{baseline_down_em=1.25 size_em=2.42 text=甲 x_em=0}");
    row("the first line goes on behind the drop cap",
        uR"({"text": "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申", "measure_em": 6,
             "size_pt": 8.8, "leading_pt": 11, "drop_cap": {"characters": 1, "lines": 2}})",
        0,
        "x_em",
        u"0 3 4 5");
    row("the second line stands beside the drop cap",
        uR"({"text": "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申", "measure_em": 6,
             "size_pt": 8.8, "leading_pt": 11, "drop_cap": {"characters": 1, "lines": 2}})",
        1,
        "x_em",
        u"3 4 5");
    row("the line below the drop cap begins at the edge",
        uR"({"text": "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申", "measure_em": 6,
             "size_pt": 8.8, "leading_pt": 11, "drop_cap": {"characters": 1, "lines": 2}})",
        2,
        "x_em",
        u"0 1 2 3 4 5");
    row("a drop cap takes two characters",
        uR"({"text": "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉", "measure_em": 12,
             "size_pt": 8.8, "leading_pt": 11, "drop_cap": {"characters": 2, "lines": 2}})",
        1,
        "x_em",
        u"5 6 7 8 9 10 11");
    row("an opening mark grows with the drop cap and keeps only its half",
        uR"({"text": "“甲乙丙丁戊己庚辛”壬癸子丑寅卯", "measure_em": 10,
             "size_pt": 8.8, "leading_pt": 11, "drop_cap": {"characters": 1, "lines": 2}})",
        1,
        "x_em",
        u"4 5 6 7 8 9");
    row("a paragraph shorter than its drop cap has none",
        uR"({"text": "甲乙丙", "measure_em": 10, "drop_cap": {"characters": 1, "lines": 2}})",
        0,
        "x_em",
        u"0 1 2");
    row("a drop cap takes no more than half of the measure",
        uR"({"text": "甲乙丙丁戊己庚", "measure_em": 4, "drop_cap": {"characters": 1, "lines": 2}})",
        1,
        "x_em",
        u"0 1 2");
    // tabs
    row("a tab goes to its stop",
        uR"({"text": "甲\t乙", "tabs": [{"at_em": 5}]})",
        0,
        "x_em",
        u"0 1 5");
    row("a tab goes to the next stop that is not passed yet",
        uR"({"text": "甲乙丙\t丁\t戊", "tabs": [{"at_em": 2}, {"at_em": 5}, {"at_em": 9}]})",
        0,
        "x_em",
        u"0 1 2 3 5 6 9");
    row("text at a right stop ends there",
        uR"({"text": "甲\t乙丙", "tabs": [{"at_em": 8, "align": "right"}]})",
        0,
        "x_em",
        u"0 1 6 7");
    row("text at a centre stop has its middle there",
        uR"({"text": "甲\t乙丙", "tabs": [{"at_em": 8, "align": "center"}]})",
        0,
        "x_em",
        u"0 1 7 8");
    row("figures at a decimal stop have their points there",
        uR"({"text": "甲\t3.5", "tabs": [{"at_em": 6, "align": "decimal"}]})",
        0,
        "x_em",
        u"0 1 5 6 7");
    row("text at the measure's end is flush with it",
        uR"({"text": "甲\t12", "measure_em": 10, "tabs": [{}]})",
        0,
        "x_em",
        u"0 1 8 9");
    row("leaders stand in cells counted from the measure's edge",
        uR"({"text": "甲\t12", "measure_em": 8, "tabs": [{"leader": "…"}]})",
        0,
        "leaders",
        u"{text=… width_em=1 x_em=2} {text=… width_em=1 x_em=3} {text=… width_em=1 x_em=4}");
    row("without a stop a tab goes on by two ems",
        uR"({"text": "甲\t乙\t丙"})",
        0,
        "x_em",
        u"0 1 2 3 4");
    row("a tab on the second line is measured there",
        uR"({"text": "甲乙丙丁戊己\t12", "measure_em": 4, "tabs": [{}]})",
        1,
        "x_em",
        u"0 1 2 2 3");
    // R48, R49
    row("the names of a list take the width of the longest",
        uR"({"text": "丁声树、黎锦熙、李荣、陆志韦", "even_names": true})",
        0,
        "advances_em",
        u"1 1 1 1 1 1 1 1 2 1 1 1 1 1");
    row("a speaker's name takes three ems and its colon one",
        uR"({"text": "李荣：甲乙丙丁戊己庚辛壬", "measure_em": 10, "speaker_em": 3})",
        0,
        "x_em",
        u"0 2 3 4 5 6 7 8 9");
    row("what a speaker says stands behind the colon on every line",
        uR"({"text": "李荣：甲乙丙丁戊己庚辛壬", "measure_em": 10, "speaker_em": 3})",
        1,
        "x_em",
        u"4 5 6");
    row("a quotation hugs the place behind the colon",
        uR"({"text": "李荣：“甲乙丙”", "measure_em": 10, "speaker_em": 3})",
        0,
        "x_em",
        u"0 2 3 3.5 4.5 5.5 6.5 7.5");
    row("a paragraph without a speaker stands with the words of the others",
        uR"({"text": "甲乙丙", "measure_em": 10, "speaker_em": 3})",
        0,
        "x_em",
        u"4 5 6");
    // R76, R77
    row("a list number hangs in its box",
        uR"({"text": "1.甲乙丙丁戊己庚辛壬", "measure_em": 8, "list_hang_em": 3})",
        0,
        "x_em",
        u"0 1 3 4 5 6 7");
    row("lines below stand behind the list number",
        uR"({"text": "1.甲乙丙丁戊己庚辛壬", "measure_em": 8, "list_hang_em": 3})",
        1,
        "x_em",
        u"3 4 5 6");
    row("a number that is wider than its box takes another em",
        uR"({"text": "十二、甲乙丙丁戊己庚", "measure_em": 8, "list_hang_em": 2})",
        1,
        "x_em",
        u"3 4");
    row("a list number may stand behind the indent",
        uR"({"text": "①甲乙丙丁戊己庚辛壬", "measure_em": 8, "indent_em": 2, "list_hang_em": 1})",
        0,
        "x_em",
        u"2 3 4 5 6 7");
}

void BesideTextTest::marks()
{
    QFETCH(QString, in);
    QFETCH(int, line);
    QFETCH(QString, key);
    const QJsonObject out = set(in);
    QVERIFY2(!out.contains(QLatin1String("error")),
        qPrintable(out.value(QLatin1String("error")).toString()));
    const QJsonObject found = out.value(QLatin1String("lines")).toArray().at(line).toObject();
    const QJsonObject beside = found.value(QLatin1String("beside")).toObject();
    QTEST(written(beside.contains(key) ? beside.value(key) : found.value(key)), "value");
}

void BesideTextTest::lines_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("texts");
    QTest::newRow("a note mark stays with the word before it") << QStringLiteral(
        R"({"text": "甲乙丙丁[1]戊己庚", "measure_em": 4, "justify": false, "notes": [[4, 3]]})")
                                                               << QStringLiteral(
                                                                      "甲乙丙|丁[1]戊|己庚");
    QTest::newRow("a note mark in a circle stays with the word before it")
        << QStringLiteral(
               R"({"text": "甲乙丙丁①戊己", "measure_em": 4, "justify": false, "notes": [[4, 1]]})")
        << QStringLiteral("甲乙丙|丁①戊己");
    QTest::newRow("Han under one reading stay together") << QStringLiteral(
        R"({"text": "甲乙丙丁戊己", "measure_em": 4, "justify": false, "ruby": [[3, 2, "abc"]]})")
                                                         << QStringLiteral("甲乙丙|丁戊己");
    QTest::newRow("Han with a reading each may part") << QStringLiteral(
        R"({"text": "甲乙丙丁戊己", "measure_em": 4, "justify": false, "ruby": [[3, 2, "a b"]]})")
                                                      << QStringLiteral("甲乙丙丁|戊己");
    QTest::newRow("the names of an even list are not broken") << QStringLiteral(
        R"({"text": "丁声树、黎锦熙、李荣", "measure_em": 6, "justify": false,
                              "even_names": true})") << QStringLiteral("丁声树、|黎锦熙、|李荣");
}

void BesideTextTest::lines()
{
    QFETCH(QString, in);
    QStringList texts;
    for (const QJsonValue line : set(in).value(QLatin1String("lines")).toArray())
        texts << line.toObject().value(QLatin1String("text")).toString();
    QTEST(texts.join(u'|'), "texts");
}

void BesideTextTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("dots behind the text") << QStringLiteral(R"("dots": [[2, 9]])");
    QTest::newRow("dots of no length") << QStringLiteral(R"("dots": [[0, 0]])");
    QTest::newRow("a reading without words") << QStringLiteral(R"("ruby": [[0, 1, " "]])");
    QTest::newRow("a reading of the wrong form") << QStringLiteral(R"("ruby": [[0, 1]])");
    QTest::newRow("names over each other") << QStringLiteral(R"("names": [[0, 2], [1, 2]])");
    QTest::newRow("a drop cap of one line") << QStringLiteral(R"("drop_cap": {"lines": 1})");
    QTest::newRow("a tab before the measure") << QStringLiteral(R"("tabs": [{"at_em": -1}])");
    QTest::newRow("a tab of unknown kind") << QStringLiteral(R"("tabs": [{"align": "up"}])");
    QTest::newRow("a name wider than any page") << QStringLiteral(R"("speaker_em": 1e9)");
}

void BesideTextTest::refusals()
{
    QFETCH(QString, field);
    const QJsonObject out = set(QStringLiteral(R"({"text": "甲乙丙", %1})").arg(field));
    QVERIFY(!out.value(QLatin1String("error")).toString().isEmpty());
}

void BesideTextTest::dotsAndLinesMoveNothing()
{
    const QString text
        = QStringLiteral("他在《史记》里读到：“天下熙熙，皆为利来；天下攘攘，皆为利往。”")
        + QStringLiteral("于是 2024 年再去看 Sima Qian 的墓。");
    for (int measure = 8; measure <= 30; ++measure) {
        QJsonObject plain { { QStringLiteral("text"), text },
            { QStringLiteral("measure_em"), measure } };
        QJsonObject marked = plain;
        marked.insert(QStringLiteral("dots"), QJsonArray { QJsonArray { 0, 40 } });
        marked.insert(QStringLiteral("names"), QJsonArray { QJsonArray { 10, 3 } });
        marked.insert(QStringLiteral("titles"), QJsonArray { QJsonArray { 3, 2 } });
        const QJsonArray before = set(plain).value(QLatin1String("lines")).toArray();
        QJsonArray after;
        for (const QJsonValue line : set(marked).value(QLatin1String("lines")).toArray()) {
            QJsonObject rest = line.toObject();
            rest.remove(QStringLiteral("beside"));
            after.append(rest);
        }
        QCOMPARE(after, before);
    }
}

void BesideTextTest::readingsKeepTheirDistanceOnEveryMeasure()
{
    QRandomGenerator random(20260729); // NOLINT(*-msc51-cpp): the same every time
    const QString characters = QStringLiteral("国家大事人民日报，。“”（）a1");
    for (int round = 0; round < 400; ++round) {
        QString text;
        QJsonArray ruby;
        for (int i = 0; i < 120; ++i) {
            text += characters.at(random.bounded(int(characters.size())));
            const bool han = text.back().unicode() >= 0x4E00 && text.back().unicode() < 0xA000;
            if (han && random.bounded(2) == 0)
                ruby.append(QJsonArray { i, 1, QString(1 + random.bounded(6), u'x') });
        }
        const double measure = 8 + random.bounded(23);
        const QJsonObject out = set(QJsonObject { { QStringLiteral("text"), text },
            { QStringLiteral("measure_em"), measure },
            { QStringLiteral("ruby"), ruby } });
        int placed = 0;
        for (const QJsonValue line : out.value(QLatin1String("lines")).toArray()) {
            double end = -0.25;
            const QJsonArray readings
                = line[QLatin1String("beside")][QLatin1String("ruby")].toArray();
            for (const QJsonValue reading : readings) {
                const double x = reading[QLatin1String("x_em")].toDouble();
                QVERIFY2(x - end > 0.249, qPrintable(written(line) + text));
                end = x + reading[QLatin1String("width_em")].toDouble();
                ++placed;
            }
            const double width = line[QLatin1String("width_em")].toDouble();
            QVERIFY2(readings.isEmpty() || end < width + 0.001, qPrintable(written(readings)));
        }
        QCOMPARE(placed, int(ruby.size()));
    }
}

void BesideTextTest::listNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    const auto row = [](const char* name, const char16_t* text, int length) {
        QTest::newRow(name) << QString::fromUtf16(text) << length;
    };
    row("一 takes a pause", u"一、总则", 2);
    row("二十一 takes a pause", u"二十一、附则", 4);
    row("（一） takes nothing", u"（一）总则", 3);
    row("（一）、 is a bracket and then text", u"（一）、总则", 3);
    row("① takes nothing", u"①总则", 1);
    row("⑴ takes nothing", u"⑴总则", 1);
    row("1 takes a full-width point", u"1．总则", 2);
    row("1 takes a point and a space", u"1. Scope", 3);
    row("12 takes a pause", u"12、总则", 3);
    row("A takes a point", u"A．总则", 2);
    row("(3) takes nothing", u"(3)总则", 3);
    row("2) is a number", u"2)总则", 2);
    row("a figure in the text is none", u"1.5万人", 0);
    row("a year is none", u"2024年", 0);
    row("a Han numeral in the text is none", u"一家三口", 0);
    row("a word is none", u"A股上涨", 0);
    row("a bracket with words is none", u"（记者 李青）", 0);
    row("nothing is none", u"", 0);
}

void BesideTextTest::listNumbers()
{
    QFETCH(QString, text);
    QTEST(listNumberLength(text), "length");
}

QTEST_GUILESS_MAIN(BesideTextTest)
#include "beside_text_test.moc"
