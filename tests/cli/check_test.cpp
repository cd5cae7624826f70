// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

/// The sample newspaper is looked through from a script.
class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSamplePageHasNoErrors();
    void anErrorEndsTheScript();

private:
    [[nodiscard]] QStringList onPage(const char* verb) const
    {
        return { QLatin1String(verb), "--library", m_library, "--page", "2" };
    }

    QTemporaryDir m_folder;
    QString m_library;
};

void CheckTest::initTestCase()
{
    const QString samples = PROJECT_DIR "/resources/samples";
    m_library = m_folder.filePath("library.db");
    QCOMPARE(
        runCli(
            { "new", "--library", m_library, "--newspaper", samples + "/zh-daily/newspaper.json" })
            .exitCode,
        0);
    const QStringList pictures { "bridge-dawn",
        "county-fair",
        "dragon-boats",
        "harbour-lighthouse",
        "old-street-lanterns",
        "rice-harvest",
        "school-kites",
        "train-station" };
    for (const QString& picture : pictures)
        runCli({ "picture", "--library", m_library, samples + "/pictures/" + picture + ".jpg" });
    QCOMPARE(runCli(onPage("import") + QStringList(samples + "/zh-daily/page-2.txt")).exitCode, 0);
    QCOMPARE(
        runCli(onPage("layout") + QStringList { "--plan", samples + "/zh-daily/page-2.plan.json" })
            .exitCode,
        0);
}

void CheckTest::aSamplePageHasNoErrors()
{
    const ProgramResult result = runCli(onPage("check") + QStringList("--json"));
    QVERIFY2(result.exitCode == 0, result.out + result.err);
    const QJsonDocument findings = QJsonDocument::fromJson(result.out);
    QVERIFY2(findings.isArray(), result.out);
    const QJsonArray list = findings.array();
    for (const QJsonValue finding : list) {
        QVERIFY2(finding[QStringLiteral("severity")].toString() != "error", result.out);
        QCOMPARE(finding[QStringLiteral("page")].toInt(), 2);
    }
}

void CheckTest::anErrorEndsTheScript()
{
    QFile plan(PROJECT_DIR "/resources/samples/zh-daily/page-2.plan.json");
    QVERIFY(plan.open(QIODevice::ReadOnly));
    QJsonObject page = QJsonDocument::fromJson(plan.readAll()).object();
    QJsonArray placements = page["placements"].toArray();
    QJsonObject first = placements[0].toObject();
    first["jump"] = QJsonObject { { "to_id", 4711 } };
    placements[0] = first;
    page["placements"] = placements;
    QFile broken(m_folder.filePath("broken.json"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QJsonDocument(page).toJson());
    broken.close();
    QCOMPARE(runCli(onPage("layout") + QStringList { "--plan", broken.fileName() }).exitCode, 0);
    const ProgramResult result = runCli(onPage("check"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("error"), result.out);
    QVERIFY2(result.out.contains("jumps to a page that is gone"), result.out);
}

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
