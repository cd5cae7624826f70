// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/explain_line.h"
#include "typesetting/galley_setter.h"
#include "typesetting/typeset_json.h"

#include <QTest>

using namespace broadsheet;

Q_DECLARE_METATYPE(broadsheet::BreakRule)

/// For any line the composer can say which rule placed the break and what was squeezed or opened.
class ExplainLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRuleBehindABreakIsNamed_data();
    void theRuleBehindABreakIsNamed();
    void whatWasNarrowedIsTold();
    void whatWasOpenedIsTold();
    void typesetTellsItWhenAsked();

private:
    [[nodiscard]] SetParagraph set(const QString& text, int ems)
    {
        m_style.font.han = QStringLiteral("unit");
        return m_setter.set(text, {}, m_style, m_style.size * ems).value();
    }

    ParagraphStyle m_style;
    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
};

void ExplainLineTest::theRuleBehindABreakIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BreakRule>("rule");
    QTest::addColumn<QString>("held");
    QTest::newRow("a full line") << QStringLiteral("甲乙丙丁戊己庚辛壬癸子丑寅卯")
                                 << BreakRule::Full << QString();
    QTest::newRow("a comma may not begin the next line")
        << QStringLiteral("甲乙丙丁戊己庚辛壬癸，子丑寅卯") << BreakRule::NotAtStart
        << QStringLiteral("癸");
    QTest::newRow("a bracket may not end the line")
        << QStringLiteral("甲乙丙丁戊己庚辛壬（癸子）丑寅卯") << BreakRule::NotAtEnd
        << QStringLiteral("（");
    QTest::newRow("a paired dash is not parted")
        << QStringLiteral("甲乙丙丁戊己庚辛壬——癸子丑寅") << BreakRule::Full << QString();
    QTest::newRow("a number is not parted")
        << QStringLiteral("甲乙丙丁戊己庚辛2048子丑寅卯") << BreakRule::Unit << QStringLiteral("2");
    QTest::newRow("a mark was narrowed") << QStringLiteral("甲乙，丙丁戊己庚辛壬。癸子丑寅")
                                         << BreakRule::SqueezedIn << QStringLiteral("。");
    QTest::newRow("the last line keeps two characters")
        << QStringLiteral("甲乙丙丁戊己庚辛壬癸子") << BreakRule::Orphan << QStringLiteral("癸");
}

void ExplainLineTest::theRuleBehindABreakIsNamed()
{
    QFETCH(QString, text);
    QFETCH(BreakRule, rule);
    QFETCH(QString, held);
    const SetParagraph paragraph = set(text, 10);
    const LineExplanation explanation = explainLine(paragraph, 0);
    QCOMPARE(int(explanation.rule), int(rule));
    QCOMPARE(explanation.held, held);
    QVERIFY(!explanationText(explanation).isEmpty());
    const LineExplanation last = explainLine(paragraph, paragraph.lineCount() - 1);
    QCOMPARE(int(last.rule), int(BreakRule::ParagraphEnd));
}

void ExplainLineTest::whatWasNarrowedIsTold()
{
    const SetParagraph paragraph = set(QStringLiteral("甲乙，丙丁戊己庚辛壬。癸子丑寅"), 10);
    const std::vector<LineAdjustment> adjustments = explainLine(paragraph, 0).adjustments;
    QCOMPARE(adjustments.size(), std::size_t(1));
    QCOMPARE(int(adjustments[0].squeeze), int(SqueezeStep::PauseMinor));
    QCOMPARE(adjustments[0].places, 1);
    QCOMPARE(adjustments[0].milliEm, 500);
}

void ExplainLineTest::whatWasOpenedIsTold()
{
    const SetParagraph paragraph = set(QStringLiteral("甲乙丙丁戊己庚辛壬癸，子丑寅卯"), 10);
    const LineExplanation explanation = explainLine(paragraph, 0);
    QCOMPARE(explanation.largestGapMilliEm, 125);
    QCOMPARE(explanation.adjustments.size(), std::size_t(1));
    QVERIFY(explanation.adjustments[0].everyGap);
    QCOMPARE(explanation.adjustments[0].places, 8);
    QCOMPARE(explanation.adjustments[0].milliEm, 125);
}

void ExplainLineTest::typesetTellsItWhenAsked()
{
    const QByteArray asked = typesetJsonLine(
        R"({"text": "甲乙丙丁戊己庚辛壬癸，子丑寅卯", "measure_em": 10, "explain": true})",
        m_setter);
    QVERIFY(asked.contains("\"why\""));
    QVERIFY(asked.contains("R1"));
    const QByteArray plain = typesetJsonLine(
        R"({"text": "甲乙丙丁戊己庚辛壬癸，子丑寅卯", "measure_em": 10})", m_setter);
    QVERIFY(!plain.contains("\"why\""));
}

QTEST_APPLESS_MAIN(ExplainLineTest)
#include "explain_line_test.moc"
