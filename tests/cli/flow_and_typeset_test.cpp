// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace broadsheet;

class FlowAndTypesetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flowSetsEveryCharacterAsGiven();
    void flowRunsOnToFurtherPages();
    void flowNamesTheLineThatIsWrong();
    void typesetGoesOnAfterABadLine();
    void typesetFillsInDefaults();
    void typesetTakesAFontAsAStyleSheetDoes();
    void typesetRefusesWhatAStyleSheetRefuses_data();
    void typesetRefusesWhatAStyleSheetRefuses();
    void flowSaysWhichFontStoodIn();
    void flowTakesATraditionalSize();
    void typesetFitsHeadlines();

private:
    QString write(const QByteArray& text);

    QTemporaryDir m_folder;
};

QString FlowAndTypesetTest::write(const QByteArray& text)
{
    QFile file(m_folder.filePath(QStringLiteral("in.tsv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

void FlowAndTypesetTest::flowSetsEveryCharacterAsGiven()
{
    if (!isInstalled("pdftotext"))
        QSKIP("poppler is not installed");
    const QByteArray text = "h\t标题 一⼀·・\ns\t小标题\nb\t他说,“GDP增长12.5%”……真的？！fi ffl "
                            "𠮷——是（真的）。\n\f\nb\t第二页。\n";
    const QString pdf = m_folder.filePath(QStringLiteral("out.pdf"));
    const ProgramResult result
        = runCli({ QStringLiteral("flow"), write(text), QStringLiteral("--pdf"), pdf });
    QVERIFY2(result.exitCode == 0, result.err);
    QString got = QString::fromUtf8(runProgram(
        QStringLiteral("pdftotext"), { QStringLiteral("-raw"), pdf, QStringLiteral("-") })
            .out);
    QString wanted = QStringLiteral(
        "标题一⼀·・小标题他说,“GDP增长12.5%”……真的？！fiffl𠮷——是（真的）。第二页。");
    QCOMPARE(got.remove(QRegularExpression(QStringLiteral("\\s"))), wanted);
}

void FlowAndTypesetTest::flowRunsOnToFurtherPages()
{
    const QByteArray paragraph = "b\t" + QByteArrayLiteral("江水").repeated(400) + '\n';
    const QString pdf = m_folder.filePath(QStringLiteral("long.pdf"));
    const ProgramResult result = runCli(
        { QStringLiteral("flow"), write(paragraph.repeated(40)), QStringLiteral("--pdf"), pdf });
    QVERIFY2(result.exitCode == 0, result.err);
    QVERIFY2(result.out.startsWith("3 "), result.out);
}

void FlowAndTypesetTest::flowNamesTheLineThatIsWrong()
{
    const QString pdf = m_folder.filePath(QStringLiteral("none.pdf"));
    const ProgramResult result
        = runCli({ QStringLiteral("flow"), write("b\t好\nx\t坏\n"), QStringLiteral("--pdf"), pdf });
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("2"), result.err);
    QVERIFY(!QFile::exists(pdf));
}

void FlowAndTypesetTest::typesetGoesOnAfterABadLine()
{
    const ProgramResult result = runCli({ QStringLiteral("typeset") },
        "{\"id\":1,\"text\":\"甲乙，丙丁戊己庚辛壬。癸子丑寅\",\"measure_em\":10}\n"
        "not json\n"
        "{\"id\":3,\"text\":\"甲\",\"kinsoku\":\"loose\"}\n"
        "{\"id\":4,\"text\":\"甲\",\"measure_em\":-1}\n"
        "{\"id\":5,\"text\":\"\"}\n");
    QCOMPARE(result.exitCode, 0);
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].contains("\"lines\""));
    for (const int bad : { 1, 2, 3 })
        QVERIFY2(lines[bad].contains("\"error\""), lines[bad]);
    QVERIFY(lines[4].contains("\"lines\":[]"));
}

void FlowAndTypesetTest::typesetFillsInDefaults()
{
    const ProgramResult result = runCli({ QStringLiteral("typeset") },
        "{\"id\":\"a\",\"text\":\"甲乙，丙丁戊己庚辛壬。癸子丑寅\",\"measure_em\":10}\n");
    const QJsonObject out = QJsonDocument::fromJson(result.out).object();
    const QJsonObject line = out[QStringLiteral("lines")].toArray()[0].toObject();
    QCOMPARE(line[QStringLiteral("text")].toString(), QStringLiteral("甲乙，丙丁戊己庚辛壬。"));
    QCOMPARE(line[QStringLiteral("start")].toInt(), 0);
    QCOMPARE(line[QStringLiteral("end")].toInt(), 11);
    QCOMPARE(line[QStringLiteral("advances_em")].toArray()[2].toDouble(), 0.5);
    QCOMPARE(line[QStringLiteral("width_em")].toDouble(), 10.0);
}

void FlowAndTypesetTest::typesetTakesAFontAsAStyleSheetDoes()
{
    const ProgramResult result = runCli({ QStringLiteral("typeset") },
        "{\"text\":\"国𠮷12\",\"font\":\"AR PL UKai CN\",\"digits\":{\"family\":\"Noto Sans\","
        "\"size\":\"90%\"},\"width\":\"80%\",\"size\":\"小五\",\"justify\":false,"
        "\"features\":{\"figure_width\":\"half\"}}\n");
    const QJsonObject out = QJsonDocument::fromJson(result.out).object();
    const QJsonArray advances = out[QStringLiteral("lines")]
                                    .toArray()[0]
                                    .toObject()[QStringLiteral("advances_em")]
                                    .toArray();
    QCOMPARE(advances.size(), 4);
    QVERIFY(std::abs(advances[0].toDouble() - 0.8) < 0.001);
    QVERIFY(std::abs(advances[2].toDouble() - 0.4) < 0.001);
    const QJsonObject standIn = out[QStringLiteral("fonts")].toArray()[0].toObject();
    QCOMPARE(standIn[QStringLiteral("why")].toString(), QStringLiteral("no-glyph"));
    QCOMPARE(standIn[QStringLiteral("characters")].toString(), QStringLiteral("𠮷"));
    QCOMPARE(standIn[QStringLiteral("count")].toInt(), 1);
}

void FlowAndTypesetTest::typesetRefusesWhatAStyleSheetRefuses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a width without a per cent sign")
        << QByteArray("\"width\":0.8") << QByteArray("/width");
    QTest::newRow("an unknown feature")
        << QByteArray("\"features\":{\"swash\":true}") << QByteArray("/features/swash");
    QTest::newRow("a size that nobody casts")
        << QByteArray("\"size\":\"九号\"") << QByteArray("/size");
    QTest::newRow("a weight beyond black")
        << QByteArray("\"weight\":1200") << QByteArray("/weight");
}

void FlowAndTypesetTest::typesetRefusesWhatAStyleSheetRefuses()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, says);
    const ProgramResult result
        = runCli({ QStringLiteral("typeset") }, "{\"text\":\"国\"," + field + "}\n");
    const QJsonObject out = QJsonDocument::fromJson(result.out).object();
    QVERIFY2(out[QStringLiteral("error")].toString().toUtf8().contains(says), result.out);
}

void FlowAndTypesetTest::flowSaysWhichFontStoodIn()
{
    const ProgramResult result = runCli({ QStringLiteral("flow"),
        write("b\t江城新闻\n\f\nb\t今日\n"),
        QStringLiteral("--font"),
        QStringLiteral("No Such Song"),
        QStringLiteral("--pdf"),
        m_folder.filePath(QStringLiteral("stood-in.pdf")) });
    QCOMPARE(result.exitCode, 0); // never blocks
    QVERIFY2(result.err.contains("No Such Song"), result.err);
    QVERIFY2(result.err.contains("6"), result.err); // characters on both pages
}

void FlowAndTypesetTest::flowTakesATraditionalSize()
{
    const auto flow = [&](const char* size, const QString& name) {
        const QString pdf = m_folder.filePath(name);
        const ProgramResult result = runCli({ QStringLiteral("flow"),
            write("b\t江城新闻\n"),
            QStringLiteral("--size"),
            QString::fromUtf8(size),
            QStringLiteral("--pdf"),
            pdf });
        QFile file(pdf);
        return result.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                      : QByteArray();
    };
    QVERIFY(!flow("五号", QStringLiteral("hao.pdf")).isEmpty());
    QCOMPARE(flow("五号", QStringLiteral("hao.pdf")).size(),
        flow("10.5pt", QStringLiteral("pt.pdf")).size());
    QVERIFY(flow("九号", QStringLiteral("none.pdf")).isEmpty());
}

void FlowAndTypesetTest::typesetFitsHeadlines()
{
    const ProgramResult result = runCli({ QStringLiteral("typeset") },
        "{\"id\":1,\"headline\":\"夏粮再获丰收，全年稳产有基础。\",\"lines\":2,\"width_em\":9,"
        "\"size_pt\":22}\n"
        "{\"id\":2,\"headline\":{\"text\":\"江心岛上的守岛夫妻\",\"lines\":1,\"width_em\":8,"
        "\"sizes_pt\":[20,18]},\"size_pt\":22}\n"
        "{\"id\":3,\"headline\":\"汀江\",\"lines\":0}\n"
        "{\"id\":4,\"headline\":{\"text\":\"汀江\",\"sizes_pt\":\"all\"}}\n"
        "{\"id\":5,\"headline\":true}\n");
    const QList<QByteArray> answers = result.out.trimmed().split('\n');
    QCOMPARE(answers.size(), 5);
    const QJsonObject two = QJsonDocument::fromJson(answers[0]).object();
    const QJsonArray lines = two[QStringLiteral("lines")].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].toObject()[QStringLiteral("text")].toString().trimmed(),
        QStringLiteral("夏粮再获丰收"));
    QCOMPARE(lines[1].toObject()[QStringLiteral("width_em")].toDouble(), 7.0);
    QCOMPARE(two[QStringLiteral("size_pt")].toDouble(), 22.0);
    QCOMPARE(two[QStringLiteral("fits")].toBool(), true);
    const QJsonObject smaller = QJsonDocument::fromJson(answers[1]).object();
    QCOMPARE(smaller[QStringLiteral("size_pt")].toDouble(), 20.0);
    QVERIFY(smaller[QStringLiteral("tracking_em")].toDouble() < 0);
    for (const int bad : { 2, 3, 4 })
        QVERIFY2(answers[bad].contains("\"error\""), answers[bad]);
}

QTEST_GUILESS_MAIN(FlowAndTypesetTest)
#include "flow_and_typeset_test.moc"
