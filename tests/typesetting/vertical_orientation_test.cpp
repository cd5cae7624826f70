// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"
#include "typesetting/typeset_json.h"
#include "typesetting/vertical_orientation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace broadsheet;

/// R62, R63, R67, R69: how characters stand in a vertical line, by the built-in `unit` metric.
class VerticalOrientationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterStandsAsItShould_data();
    void everyCharacterStandsAsItShould();
    void theLineIsAsLongAsItsCells_data();
    void theLineIsAsLongAsItsCells();
    void whatSharesACellIsNeverParted();
    void aHorizontalParagraphIsLeftAlone();
    void wordsOfALatinParagraphLie();

private:
    QJsonObject line(const QString& text, double measureEm = 0);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

QJsonObject VerticalOrientationTest::line(const QString& text, double measureEm)
{
    QJsonObject in { { QStringLiteral("text"), text }, { QStringLiteral("vertical"), true } };
    if (measureEm > 0)
        in[QStringLiteral("measure_em")] = measureEm;
    const QByteArray out
        = typesetJsonLine(QJsonDocument(in).toJson(QJsonDocument::Compact), m_setter);
    return QJsonDocument::fromJson(out)[QStringLiteral("lines")].toArray().first().toObject();
}

void VerticalOrientationTest::everyCharacterStandsAsItShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("orientation"); // U upright, V vertical form, R rotated, T together
    const auto row = [](const char* name, const char16_t* text, const char* orientation) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(orientation);
    };
    row("Han stand", u"江城报", "UUU");
    row("pauses and brackets have vertical forms", u"好，（好）。", "UVVUVV");
    row("Chinese quotes have vertical forms", u"说“好”了", "UVUVU");
    row("a colon, a question and an exclamation mark too", u"问：谁？来！", "UVUVUV");
    row("a Latin word lies", u"在London住", "URRRRRRU");
    row("a single letter stands", u"到A座", "UUU");
    row("an acronym stands letter by letter", u"是GDP的", "UUUUU");
    row("five capitals stand", u"是ASEAN的", "UUUUUUU");
    row("six capitals lie", u"是UNESCO的", "URRRRRRU");
    row("capitals with small letters lie", u"用WiFi上", "URRRRU");
    row("one digit stands", u"有5人", "UUU");
    row("two digits share a cell", u"有12人", "UTTU");
    row("three digits share a cell", u"有365人", "UTTTU");
    row("four digits lie", u"在2024年", "URRRRU");
    row("a number with a point lies", u"约17.7公里", "URRRRUU");
    row("a number with grouped digits lies", u"约12,000人", "URRRRRRU");
    row("a per cent sign stands under two digits", u"涨12%了", "UTTUU");
    row("a per cent sign lies with a long number", u"涨12.5%了", "URRRRRU");
    row("a full-width per cent sign always stands", u"涨12.5％了", "URRRRUU");
    row("a minus shares the cell of its digits", u"零下-12度", "UUTTTU");
    row("a currency sign stands above its digits", u"付$50整", "UUTTU");
    row("a yuan sign lies with a long number", u"付¥5000整", "URRRRRU");
    row("a yuan sign stands above a short number", u"付¥50整", "UUTTU");
    row("digits of an acronym share a cell", u"开G20会", "UUTTU");
    row("a digit before a capital stands", u"用5G网", "UUUU");
    row("letters with four digits lie", u"按ISO9001办", "URRRRRRRU");
    row("a name with a number lies as a whole", u"买iPhone 15用", "URRRRRRRRRU");
    row("a word makes its neighbours lie", u"看GDP Report去", "URRRRRRRRRRU");
    row("two acronyms both stand", u"与IBM HP谈", "UUUUUUUU");
    row("a fraction lies", u"占1/3强", "URRRU");
    row("a hyphen makes a word lie", u"防COVID-19用", "URRRRRRRRU");
    row("a pair of dashes is turned", u"是——好", "URRU");
    row("an ellipsis is turned", u"是……好", "UVVU");
    row("a wave is turned", u"京～沪", "UVU");
    row("a middle dot stands", u"约翰·米勒", "UUUUU");
    row("a slash between Han is turned", u"和/或", "URU");
    row("two ？！ share a cell", u"真？！", "UTT");
    row("of three ！ the third has a cell of its own", u"真！！！", "UTTV");
    row("full-width letters stand", u"ＡＢ型", "UUU");
    row("circled numbers stand", u"①好", "UU");
    row("a degree sign stands under its digits", u"约38°吧", "UTTUU");
    row("a Greek letter stands", u"用α波", "UUU");
    row("a Han beyond the basic plane stands", u"𠮷野", "UU");
}

void VerticalOrientationTest::everyCharacterStandsAsItShould()
{
    QFETCH(QString, text);
    QFETCH(QString, orientation);
    QString got;
    for (const QJsonValue v : line(text)[QStringLiteral("orientation")].toArray())
        got += v.toString();
    QCOMPARE(got, orientation);
}

void VerticalOrientationTest::theLineIsAsLongAsItsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    const auto row = [](const char* name, const char16_t* text, double ems) {
        QTest::newRow(name) << QString::fromUtf16(text) << ems;
    };
    row("two digits take one em", u"有12人", 3);
    row("three digits take one em", u"有365人", 3);
    row("every letter of an acronym takes one em", u"是GDP的", 5);
    row("a middle dot takes half an em", u"约翰·米勒", 4.5);
    row("a pair of dashes takes two", u"是——好", 4);
    row("no gap beside a combined number", u"第12届", 3);
    row("no gap beside an upright letter", u"到A座", 3);
    row("a gap of a quarter beside a rotated word", u"在Bonn住", 6.5);
    row("a typed space beside a combined number falls away", u"第 12 届", 3);
    row("a typed space beside an upright letter falls away", u"到 A 座", 3);
    row("a typed space beside a rotated word is the gap", u"在 Bonn 住", 6.5);
    row("？！ together take one em", u"真？！好", 3);
    row("！！！ together take two", u"真！！！好", 4);
}

void VerticalOrientationTest::theLineIsAsLongAsItsCells()
{
    QFETCH(QString, text);
    QFETCH(double, ems);
    const QJsonObject json = line(text);
    QCOMPARE(json[QStringLiteral("width_em")].toDouble(), ems);
    double sum = 0;
    for (const QJsonValue v : json[QStringLiteral("advances_em")].toArray())
        sum += v.toDouble();
    QVERIFY(std::abs(sum - ems) < 1e-9);
}

void VerticalOrientationTest::whatSharesACellIsNeverParted()
{
    const QJsonObject json = line(QStringLiteral("江城有365人来"), 3.5);
    QCOMPARE(json[QStringLiteral("text")].toString(), QStringLiteral("江城有"));
    const QJsonObject pair = line(QStringLiteral("有12人"));
    const QJsonArray down = pair[QStringLiteral("y_em")].toArray();
    const QJsonArray across = pair[QStringLiteral("x_em")].toArray();
    QCOMPARE(down[1].toDouble(), 1.0);
    QCOMPARE(down[2].toDouble(), 1.0);
    QCOMPARE(across[1].toDouble(), -0.25);
    QCOMPARE(across[2].toDouble(), 0.25);
    QCOMPARE(down[3].toDouble(), 2.0);
}

void VerticalOrientationTest::aHorizontalParagraphIsLeftAlone()
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    const Result<SetParagraph> set
        = m_setter.set(QStringLiteral("有12人，GDP"), {}, style, Length::pt(900));
    QVERIFY(!set->isVertical());
    QVERIFY(set->paragraph().across.empty());
    for (const Cluster& cluster : set->paragraph().clusters)
        QVERIFY(cluster.orientation == Orientation::Horizontal);
}

void VerticalOrientationTest::wordsOfALatinParagraphLie()
{
    ParagraphStyle style;
    style.font.han = QStringLiteral("unit");
    style.language = QStringLiteral("en");
    style.writing = WritingMode::Vertical;
    const Result<SetParagraph> set
        = m_setter.set(QStringLiteral("A 12 GDP day"), {}, style, Length::pt(900));
    QVERIFY(set->isVertical());
    for (const Cluster& cluster : set->paragraph().clusters)
        QVERIFY(cluster.orientation == Orientation::Rotated);
}

QTEST_GUILESS_MAIN(VerticalOrientationTest)
#include "vertical_orientation_test.moc"
