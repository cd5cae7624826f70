// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badCopyIsRefusedAndChangesNothing_data();
    void badCopyIsRefusedAndChangesNothing();
    void gb18030CopyIsTakenAndSaid();
    void wrongCallsSayWhatToDo_data();
    void wrongCallsSayWhatToDo();

private:
    QString write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
};

QString BadInputTest::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

void BadInputTest::badCopyIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an empty file") << QByteArray() << QByteArray("empty");
    QTest::newRow("white space only") << QByteArray(" \n\n\t\n") << QByteArray("empty");
    QTest::newRow("punctuation only") << QByteArray("，。！？\n……\n") << QByteArray("punctuation");
    QTest::newRow("NUL bytes") << QByteArray("ab\0cd", 5) << QByteArray("byte offset 2");
    QTest::newRow("neither UTF-8 nor GB 18030")
        << QByteArray("abc\xFF\xFE\x81") << QByteArray("byte offset 3");
    QTest::newRow("70 MB") << QByteArray(70'000'000, 'a') << QByteArray("too large");
}

void BadInputTest::badCopyIsRefusedAndChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const QString copy = write(QStringLiteral("bad.txt"), bytes);
    const QString fresh = m_folder.filePath(QStringLiteral("fresh"));
    const ProgramResult result
        = runCli({ QStringLiteral("import"), QStringLiteral("--library"), fresh, copy });
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(says), result.err);
    QVERIFY(!QFile::exists(fresh));
}

void BadInputTest::gb18030CopyIsTakenAndSaid()
{
    // 江城新闻 and a sentence, in GB 18030.
    const QByteArray gb = QByteArray::fromHex("bdadb3c7d0c2cec5") + "\n\n"
        + QByteArray::fromHex("bdadcbaec7e5c1cba3acc4f1d2b2b6e0c1cba1a3") + '\n';
    const ProgramResult result = runCli({ QStringLiteral("import"),
        QStringLiteral("--library"),
        m_folder.filePath(QStringLiteral("gb")),
        write(QStringLiteral("gb.txt"), gb) });
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("GB 18030"), result.err);
    QVERIFY2(result.out.contains("江"), result.out);
}

void BadInputTest::wrongCallsSayWhatToDo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no command") << QStringList() << 2;
    QTest::newRow("an unknown command") << QStringList { QStringLiteral("print") } << 2;
    QTest::newRow("an unknown option")
        << QStringList { QStringLiteral("stories"), QStringLiteral("--colour") } << 2;
    QTest::newRow("no library") << QStringList { QStringLiteral("stories") } << 1;
    QTest::newRow("a library that is not there") << QStringList {
        QStringLiteral("stories"), QStringLiteral("--library"), QStringLiteral("/nowhere/at/all")
    } << 1;
    QTest::newRow("no file to import") << QStringList {
        QStringLiteral("import"), QStringLiteral("--library"), QStringLiteral("/nowhere/at/all")
    } << 1;
    QTest::newRow("a date that is none") << QStringList { QStringLiteral("import"),
        QStringLiteral("--library"),
        QStringLiteral("/nowhere/x"),
        QStringLiteral("--edition"),
        QStringLiteral("2026-13-40"),
        QStringLiteral("copy.txt") } << 1;
}

void BadInputTest::wrongCallsSayWhatToDo()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    const ProgramResult result = runCli(words);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(!result.err.isEmpty() || !result.out.isEmpty());
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
