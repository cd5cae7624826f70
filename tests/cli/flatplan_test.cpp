// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class FlatplanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void pagesSectionsAndSumsArePrinted()
    {
        const QTemporaryDir folder;
        const QString library = folder.filePath("library.db");
        const QString samples = PROJECT_DIR "/resources/samples/zh-daily";
        QCOMPARE(runCli({ "new", "--library", library, "--newspaper", samples + "/newspaper.json" })
                     .exitCode,
            0);
        QCOMPARE(runCli({ "import",
                            "--library",
                            library,
                            "--edition",
                            "2026-10-15",
                            "--page",
                            "2",
                            samples + "/page-2.txt" })
                     .exitCode,
            0);
        const ProgramResult printed = runCli({ "flatplan", "--library", library });
        QCOMPARE(printed.exitCode, 0);
        const QJsonObject plan = QJsonDocument::fromJson(printed.out).object();
        const QJsonArray sections = plan["sections"].toArray();
        QCOMPARE(sections.size(), 1);
        const QJsonArray pages = sections[0]["pages"].toArray();
        QCOMPARE(pages.size(), 4);
        QCOMPARE(pages[1]["section"].toString(), QStringLiteral("综合·民生"));
        QCOMPARE(pages[1]["state"].toString(), "planned");
        QVERIFY(!pages[0]["laid_out"].toBool());
        QVERIFY(pages[1]["fill"]["waiting_stories"].toInt() > 2);
        QCOMPARE(plan["sum"]["fill"]["waiting_stories"], pages[1]["fill"]["waiting_stories"]);
        QCOMPARE(plan["sum"]["pages"].toInt(), 4);
    }
};

QTEST_GUILESS_MAIN(FlatplanTest)
#include "flatplan_test.moc"
