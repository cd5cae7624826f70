// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace broadsheet {

class LibraryFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foreignFilesAreRefusedUnchanged_data();
    void foreignFilesAreRefusedUnchanged();
    void damagedLibrariesAreRefusedUnchanged_data();
    void damagedLibrariesAreRefusedUnchanged();
    void aNewerLibraryIsRefusedUnchanged();
    void aNewerLibraryOfACrashedProgramIsRefusedUnchanged();
    void aLibraryHeldByAnotherProgramIsInUse();
    void aSaveBesideAnotherWriterIsInUse();
    void aReadOnlyLibraryIsRefused();
    void aMissingLibraryStaysMissing();
    void aFailedCreateLeavesNothing();
    void aNewLibraryIsOneFile();
    void addresses_data();
    void addresses();
};

namespace {

Problem refusal(const QString& name, OpenMode mode)
{
    const Result<std::unique_ptr<Library>> library = openLibrary(name, mode);
    return library ? Problem() : library.problem();
}

/// A library with a hundred stories in it.
void fill(const LibraryFolder& at)
{
    const auto library = at.open();
    QVERIFY(library != nullptr);
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    ImportBatch batch;
    for (int i = 0; i < 100; ++i)
        batch.stories.push_back(
            story(QStringLiteral("标题%1").arg(i), QStringLiteral("正文。").repeated(200)));
    QVERIFY(library->import(made->id, 1, batch).ok());
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void LibraryFileTest::foreignFilesAreRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file is no library") << QByteArray("");
    QTest::newRow("a text file is no library") << QByteArray("raw copy of a page\n").repeated(300);
    QTest::newRow("a cut-off head is damage") << QByteArray("SQLite format 3\0\x10", 17);
    QByteArray other;
    {
        const LibraryFolder at;
        OtherProgram program(at.file);
        QVERIFY(program.run("CREATE TABLE notes (text TEXT)"));
        other = contentOf(at.file);
    }
    QTest::newRow("another program's database is no library") << other;
}

void LibraryFileTest::foreignFilesAreRefusedUnchanged()
{
    QFETCH(const QByteArray, content);
    for (const OpenMode mode : { OpenMode::Existing, OpenMode::CreateIfMissing }) {
        const LibraryFolder at;
        writeFile(at.file, content);
        const Problem problem = refusal(at.file, mode);
        QVERIFY(!problem.summary.isEmpty());
        QCOMPARE(contentOf(at.file), content);
        QCOMPARE(at.files(), QStringList { QStringLiteral("paper.library") });
    }
    const QTemporaryDir folder;
    QVERIFY(refusal(folder.path(), OpenMode::CreateIfMissing)
            .summary.contains(QStringLiteral("not a Broadsheet library")));
}

void LibraryFileTest::damagedLibrariesAreRefusedUnchanged_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("cut");
    QTest::newRow("a tree page of zeros") << 8 * 4096 << 40 * 4096 << false;
    QTest::newRow("noise in the schema") << 100 << 3000 << false;
    QTest::newRow("broken off in the middle") << 60 * 4096 << 0 << true;
    QTest::newRow("broken off after the head") << 100 << 0 << true;
}

void LibraryFileTest::damagedLibrariesAreRefusedUnchanged()
{
    QFETCH(const int, from);
    QFETCH(const int, length);
    QFETCH(const bool, cut);
    const LibraryFolder at;
    fill(at);
    QByteArray content = contentOf(at.file);
    QVERIFY(content.size() > 100 * 4096);
    if (cut)
        content.truncate(from);
    else
        content.replace(from, length, QByteArray(length, from == 100 ? '\x5a' : '\0'));
    writeFile(at.file, content);
    const Problem problem = refusal(at.file, OpenMode::CreateIfMissing);
    QVERIFY2(problem.summary.contains(QStringLiteral("damaged")), qPrintable(problem.summary));
    QVERIFY(contentOf(at.file) == content);
    QCOMPARE(at.files(), QStringList { QStringLiteral("paper.library") });
}

void LibraryFileTest::aNewerLibraryIsRefusedUnchanged()
{
    const LibraryFolder at;
    fill(at);
    {
        OtherProgram newer(at.file);
        QVERIFY(newer.run("PRAGMA user_version = 999"));
    }
    const QByteArray before = fileHash(at.file);
    const Problem problem = refusal(at.file, OpenMode::Existing);
    QVERIFY2(
        problem.summary.contains(QStringLiteral("newer Broadsheet")), qPrintable(problem.summary));
    QCOMPARE(fileHash(at.file), before);
    QCOMPARE(at.files(), QStringList { QStringLiteral("paper.library") });
}

void LibraryFileTest::aNewerLibraryOfACrashedProgramIsRefusedUnchanged()
{
    const LibraryFolder at;
    fill(at);
    // The newer program dies: its version stands only in the write-ahead log.
    const pid_t child = fork();
    if (child == 0) {
        OtherProgram newer(at.file);
        newer.run("PRAGMA user_version = 999");
        raise(SIGKILL);
    }
    waitpid(child, nullptr, 0);
    const QByteArray before = fileHash(at.file);
    const QByteArray logBefore = fileHash(at.file + QStringLiteral("-wal"));
    QVERIFY(!logBefore.isEmpty());
    const Problem problem = refusal(at.file, OpenMode::Existing);
    QVERIFY2(
        problem.summary.contains(QStringLiteral("newer Broadsheet")), qPrintable(problem.summary));
    QCOMPARE(fileHash(at.file), before);
    QCOMPARE(fileHash(at.file + QStringLiteral("-wal")), logBefore);
}

void LibraryFileTest::aLibraryHeldByAnotherProgramIsInUse()
{
    const LibraryFolder at;
    fill(at);
    const QByteArray before = fileHash(at.file);
    OtherProgram other(at.file);
    QVERIFY(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT"));
    QElapsedTimer timer;
    timer.start();
    const Problem problem = refusal(at.file, OpenMode::Existing);
    QVERIFY2(problem.summary.contains(QStringLiteral("in use")), qPrintable(problem.summary));
    QVERIFY(problem.summary.contains(QStringLiteral("try again")));
    QVERIFY(timer.elapsed() <= 2000);
    QCOMPARE(fileHash(at.file), before);
}

void LibraryFileTest::aSaveBesideAnotherWriterIsInUse()
{
    const LibraryFolder at;
    fill(at);
    const auto library = at.open();
    OtherProgram other(at.file);
    QVERIFY(other.run("BEGIN EXCLUSIVE"));
    QElapsedTimer timer;
    timer.start();
    const Result<StoryPtr> saved
        = library->saveStory(story(QStringLiteral("标题"), QStringLiteral("正文")));
    QVERIFY(!saved.ok());
    QVERIFY2(saved.problem().summary.contains(QStringLiteral("in use")),
        qPrintable(saved.problem().summary));
    QVERIFY(timer.elapsed() <= 2000);
    QCOMPARE((*library->stories({})).size(), 100U);
    QVERIFY(other.run("COMMIT"));
    QVERIFY(library->saveStory(story(QStringLiteral("标题"), QStringLiteral("正文"))).ok());
}

void LibraryFileTest::aReadOnlyLibraryIsRefused()
{
    const LibraryFolder at;
    fill(at);
    QVERIFY(chmod(qPrintable(at.folder.path()), 0755) == 0);
    QVERIFY(chmod(qPrintable(at.file), 0444) == 0);
    const QByteArray before = fileHash(at.file);
    // Root may write everything, so somebody else tries.
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t Nobody = 65534;
        if (geteuid() == 0 && setuid(Nobody) != 0)
            _exit(3);
        const Problem problem = refusal(at.file, OpenMode::CreateIfMissing);
        _exit(problem.summary.contains(QStringLiteral("cannot be written")) ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(fileHash(at.file), before);
}

void LibraryFileTest::aMissingLibraryStaysMissing()
{
    const LibraryFolder at;
    QVERIFY(refusal(at.file, OpenMode::Existing).summary.contains(QStringLiteral("no library")));
    QVERIFY(at.files().isEmpty());
}

void LibraryFileTest::aFailedCreateLeavesNothing()
{
    const LibraryFolder at;
    LibraryOptions options;
    options.migrations.back().statements += QStringLiteral("CREATE TABLE broken (");
    QVERIFY(!openLibrary(at.file, OpenMode::CreateIfMissing, options).ok());
    QVERIFY(at.files().isEmpty());
    const QString nowhere = at.folder.filePath(QStringLiteral("absent/paper.library"));
    QVERIFY(
        refusal(nowhere, OpenMode::CreateIfMissing).summary.contains(QStringLiteral("no folder")));
    QVERIFY(at.files().isEmpty());
}

void LibraryFileTest::aNewLibraryIsOneFile()
{
    const LibraryFolder at;
    QVERIFY(at.open() != nullptr);
    QCOMPARE(at.files(), QStringList { QStringLiteral("paper.library") });
    OtherProgram other(at.file);
    QCOMPARE(other.text("PRAGMA journal_mode"), QStringLiteral("wal"));
    QCOMPARE(other.text("PRAGMA application_id"), QString::number(LibraryApplicationId));
    QCOMPARE(other.text("PRAGMA user_version"), QString::number(libraryMigrations().back().number));
}

void LibraryFileTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("a path") << QStringLiteral("%1") << QString();
    QTest::newRow("sqlite: and a path") << QStringLiteral("sqlite:%1") << QString();
    QTest::newRow("an sqlite address") << QStringLiteral("sqlite://%1") << QString();
    QTest::newRow("a file address") << QStringLiteral("file://%1") << QString();
    QTest::newRow("PostgreSQL is not served") << QStringLiteral(
        "postgresql://desk:secret@host/paper") << QStringLiteral("SQLite libraries only");
    QTest::newRow("a web address is none")
        << QStringLiteral("https://host/%1") << QStringLiteral("no address");
    QTest::newRow("no name") << QStringLiteral("sqlite:") << QStringLiteral("No library is named");
}

void LibraryFileTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(const QString, said);
    const LibraryFolder at;
    QVERIFY(at.open() != nullptr);
    if (address.contains(QStringLiteral("%1")))
        address = address.arg(at.file);
    const Problem problem = refusal(address, OpenMode::Existing);
    QCOMPARE(problem.summary.isEmpty(), said.isEmpty());
    QVERIFY2(problem.summary.contains(said), qPrintable(problem.summary));
    QVERIFY(!problem.detail.contains(QStringLiteral("secret")));
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::LibraryFileTest)
#include "library_file_test.moc"
