// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

/// broadsheet-cli shapes, on the first page of the Chinese sample.
class ShapesVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyShapeOfAPlaceIsListed();
    void aStoryCanBeNamedByItsNumber();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();

private:
    [[nodiscard]] ProgramResult shapes(const QString& story, const QString& hole) const
    {
        return runCli(
            { "shapes", "--library", m_library, "--page", "1", "--story", story, "--hole", hole });
    }

    QTemporaryDir m_folder;
    QString m_library;
};

void ShapesVerbTest::initTestCase()
{
    const QString sample = PROJECT_DIR "/resources/samples/zh-daily";
    m_library = m_folder.filePath("library.db");
    QCOMPARE(runCli({ "new", "--library", m_library, "--newspaper", sample + "/newspaper.json" })
                 .exitCode,
        0);
    const QStringList page { "--library", m_library, "--edition", "2026-10-15", "--page", "1" };
    QCOMPARE(
        runCli(QStringList { "import" } + page + QStringList { sample + "/page-1.txt" }).exitCode,
        0);
    // Its pictures are not in the library, which is said and is no hindrance.
    runCli(
        QStringList { "layout" } + page + QStringList { "--plan", sample + "/page-1.plan.json" });
}

void ShapesVerbTest::everyShapeOfAPlaceIsListed()
{
    const ProgramResult result = shapes("3", "1,6,6,60");
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.exitCode, 0);
    QStringList kinds;
    for (const QByteArray& line : result.out.trimmed().split('\n')) {
        const QJsonObject shape = QJsonDocument::fromJson(line).object();
        kinds << shape["shape"].toObject()["kind"].toString("head_over");
        QVERIFY2(shape.contains("lines") && shape["lines_available"].toInt() > 0, line.constData());
        QVERIFY(shape["head"].toObject()["size_pt"].toDouble() > 9);
        QVERIFY(shape["characters_per_leg"].toInt() >= 9);
    }
    QVERIFY(kinds.size() >= 9);
    QCOMPARE(kinds.first(), QString("head_over"));
    for (const char* kind : { "head_over", "head_beside", "head_in_middle", "vertical_head" })
        QVERIFY2(kinds.contains(kind), kind);
}

void ShapesVerbTest::aStoryCanBeNamedByItsNumber()
{
    const ProgramResult result = shapes("id:3", "1,6,6,60");
    QCOMPARE(result.exitCode, 0);
    QVERIFY(!result.out.isEmpty());
}

void ShapesVerbTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("hole");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a place of three numbers")
        << "3" << "1,6,6" << QByteArray("no place on the page");
    QTest::newRow("a story that is no number")
        << "lead" << "1,6,6,60" << QByteArray("names no story");
    QTest::newRow("a story that is not there") << "99" << "1,6,6,60" << QByteArray("gone");
    QTest::newRow("a place that is too low") << "3" << "1,6,6,4" << QByteArray("The head needs");
    QTest::newRow("a place off the page")
        << "3" << "7,6,6,40" << QByteArray("leaves the type area");
}

void ShapesVerbTest::whatIsWrongIsSaid()
{
    QFETCH(QString, story);
    QFETCH(QString, hole);
    QFETCH(QByteArray, says);
    const ProgramResult result = shapes(story, hole);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(says), result.err.constData());
}

QTEST_GUILESS_MAIN(ShapesVerbTest)
#include "shapes_verb_test.moc"
