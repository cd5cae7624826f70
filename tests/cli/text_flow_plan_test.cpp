// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

/// What a plan says about the flow of text, through the program itself.
class TextFlowPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageOfEveryFlowIsLaidOutAndExported();
    void nonsenseIsRefusedWithItsPlace_data();
    void nonsenseIsRefusedWithItsPlace();

private:
    [[nodiscard]] ProgramResult layOut(const QString& plan) const;

    QTemporaryDir m_folder;
    QString m_library;
};

void TextFlowPlanTest::initTestCase()
{
    m_library = m_folder.filePath(QStringLiteral("flow"));
    const QString samples = QStringLiteral(PROJECT_DIR "/resources/samples/");
    QCOMPARE(
        runCli(
            { "new", "--library", m_library, "--newspaper", samples + "zh-daily/newspaper.json" })
            .exitCode,
        0);
    QCOMPARE(runCli({ "picture", "--library", m_library, samples + "pictures/train-station.jpg" })
                 .exitCode,
        0);
    QCOMPARE(runCli({ "import",
                        "--library",
                        m_library,
                        "--edition",
                        "2026-10-15",
                        "--page",
                        "1",
                        samples + "zh-daily/page-1.txt" })
                 .exitCode,
        0);
}

ProgramResult TextFlowPlanTest::layOut(const QString& plan) const
{
    return runCli({ "layout",
        "--library",
        m_library,
        "--edition",
        "2026-10-15",
        "--page",
        "1",
        "--plan",
        plan,
        "--json" });
}

void TextFlowPlanTest::aPageOfEveryFlowIsLaidOutAndExported()
{
    const QString plan = QStringLiteral(TEST_DATA_DIR "/text-flow.plan.json");
    const ProgramResult result = layOut(plan);
    QVERIFY2(result.exitCode == 0, result.err);
    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    QVERIFY2(report[QStringLiteral("overset")].toArray().isEmpty(), result.out);
    QVERIFY2(report[QStringLiteral("problems")].toArray().isEmpty(), result.out);
    const QString pdf = m_folder.filePath(QStringLiteral("flow.pdf"));
    const ProgramResult exported = runCli({ "export",
        "--library",
        m_library,
        "--edition",
        "2026-10-15",
        "--page",
        "1",
        "--pdf",
        pdf });
    QVERIFY2(exported.exitCode == 0, exported.err);
    QVERIFY(QFile::exists(pdf));
    const ProgramResult kept = runCli({ "layout",
        "--library",
        m_library,
        "--edition",
        "2026-10-15",
        "--page",
        "1",
        "--export-plan" });
    QFile source(plan);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(kept.out.trimmed(), source.readAll().trimmed());
}

void TextFlowPlanTest::nonsenseIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a polygon of two points")
        << QByteArray(R"("frames":[{"box":[1,1,2,9]}],"obstacles":[{"box":[1,2,1,3],)"
                      R"("shape":"polygon","points":[[0,0],[1,1]]}])")
        << QByteArray("/placements/0/obstacles/0/points");
    QTest::newRow("a negative standoff") << QByteArray(
        R"("picture":{"box":[1,1,1,4],"picture":"p","runaround":{)"
        R"("standoff_em":[-1,0]}})") << QByteArray("/placements/0/picture/runaround/standoff_em/0");
    QTest::newRow("a head across more legs than the frame has")
        << QByteArray(R"("frames":[{"box":[1,1,4,9],"legs":2,"span":{"legs":3}}])")
        << QByteArray("/placements/0/frames/0/span/legs");
    QTest::newRow("a head in a style that is not there")
        << QByteArray(R"("frames":[{"box":[1,1,4,9],"span":{"legs":3,"style":"subheading"}}])")
        << QByteArray("/placements/0/frames/0/span/style");
    QTest::newRow("leading opened by whole lines")
        << QByteArray(R"("frames":[{"box":[1,1,4,9],"vertical_justify":{"leading_per_mille":9}}])")
        << QByteArray("/placements/0/frames/0/vertical_justify/leading_per_mille");
}

void TextFlowPlanTest::nonsenseIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, inside);
    QFETCH(QByteArray, place);
    QFile plan(m_folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write(R"({"format":"zh-broadsheet","placements":[{"story":1,)" + inside + "}]}");
    plan.close();
    const ProgramResult result = layOut(plan.fileName());
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(place), result.err);
}

QTEST_GUILESS_MAIN(TextFlowPlanTest)
#include "text_flow_plan_test.moc"
