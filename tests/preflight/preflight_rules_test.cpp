// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflight/preflight_rules.h"
#include "style/embedded_resources.h"
#include "style/style_sheet.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

/// Rules and limits are data, read strictly, and a house changes what it does otherwise.
class PreflightRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void everyHouseHasItsRules();
    void aHouseChangesWhatItSays();
    void whatIsWrongIsRefusedWithItsPlace_data();
    void whatIsWrongIsRefusedWithItsPlace();
};

void PreflightRulesTest::everyHouseHasItsRules()
{
    const QStringList sheets = styleSheetNames();
    QVERIFY(!sheets.isEmpty());
    for (const QString& sheet : sheets) {
        const Result<PreflightRules> rules = findPreflightRules(sheet);
        QVERIFY2(rules.ok(), rules ? "" : qPrintable(rules.problem().summary));
        QVERIFY(rules->printed.isValid());
    }
}

void PreflightRulesTest::aHouseChangesWhatItSays()
{
    const Result<PreflightRules> base = findPreflightRules(u"zh-broadsheet"_s);
    QVERIFY(base);
    const Result<PreflightRules> house = preflightRulesFromJson(
        R"({"checks": {"widow_line": "off", "embargo": "hint"}, "limits": {"picture_warn_ppi": 180},
            "required_tags": ["desk"]})",
        *base);
    QVERIFY2(house.ok(), house ? "" : qPrintable(house.problem().summary));
    QVERIFY(base->severity(u"widow_line"_s).has_value());
    QVERIFY(!house->severity(u"widow_line"_s).has_value());
    QCOMPARE(house->severity(u"embargo"_s), std::optional(Severity::Hint));
    QCOMPARE(house->severity(u"overset_text"_s), std::optional(Severity::Error));
    QCOMPARE(house->pictureWarnPpi, 180);
    QCOMPARE(house->pictureErrorPpi, base->pictureErrorPpi);
    QCOMPARE(house->requiredTags, QStringList(u"desk"_s));
    QCOMPARE(house->requiredParts, base->requiredParts);
}

void PreflightRulesTest::whatIsWrongIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("a check that is not there")
        << QByteArray(R"({"checks": {"horoscope": "error"}})") << u"/checks/horoscope"_s;
    QTest::newRow("a word that is no severity")
        << QByteArray(R"({"checks": {"embargo": "grave"}})") << u"/checks/embargo"_s;
    QTest::newRow("a limit out of range")
        << QByteArray(R"({"limits": {"picture_warn_ppi": 0}})") << u"/limits/picture_warn_ppi"_s;
    QTest::newRow("a time that is none")
        << QByteArray(R"({"limits": {"printed_at": "late"}})") << u"/limits/printed_at"_s;
    QTest::newRow("a part that is not there")
        << QByteArray(R"({"required_parts": [{"type": "story", "any_of": ["song"]}]})")
        << u"/required_parts/0/any_of"_s;
    QTest::newRow("a tag that is not there")
        << QByteArray(R"({"required_tags": ["mood"]})") << u"/required_tags"_s;
    QTest::newRow("another key") << QByteArray(R"({"chekcs": {}})") << u"/chekcs"_s;
}

void PreflightRulesTest::whatIsWrongIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<PreflightRules> base = findPreflightRules(u"zh-broadsheet"_s);
    const Result<PreflightRules> rules = preflightRulesFromJson(json, *base);
    QVERIFY(!rules);
    const Problem problem = rules.problem();
    QVERIFY2((problem.summary + problem.detail).contains(place), qPrintable(problem.summary));
    QVERIFY2(!preflightRulesFromJson("{}"), "without a base everything has to be said");
}

QTEST_GUILESS_MAIN(PreflightRulesTest)
#include "preflight_rules_test.moc"
