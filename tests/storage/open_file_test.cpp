// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"
#include "storage/library_file.h"
#include "storage/sqlite_library.h"

#include <QTest>

namespace broadsheet {

/// What can happen to the file of a library that is open, and how it is rescued.
class OpenFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLibraryThatLostItsFileRefusesToWrite_data();
    void aLibraryThatLostItsFileRefusesToWrite();
    void aLostLibraryIsRescuedByACopy();
    void aCopyReplacesNothing();
    void aCopyWithoutItsPicturesSaysSo();
    void othersWritesAreNoticed();
    void aFullDiskLosesNothing();
    void aLockedLibrarySaysSo();
};

namespace {

/// One of the sample newspaper's pictures.
QString aPicture()
{
    const QFileInfoList found
        = QDir(QStringLiteral(PROJECT_DIR) + QStringLiteral("/resources/samples/pictures"))
              .entryInfoList(
                  { QStringLiteral("*.jpg"), QStringLiteral("*.png") }, QDir::Files, QDir::Name);
    return found.isEmpty() ? QString() : found.front().filePath();
}

} // namespace

void OpenFileTest::aLibraryThatLostItsFileRefusesToWrite_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("the file was moved") << "moved" << "moved or deleted";
    QTest::newRow("the file was deleted") << "deleted" << "moved or deleted";
    QTest::newRow("another file took its place") << "replaced" << "Another file";
    QTest::newRow("its folder was moved") << "folder" << "folder";
}

void OpenFileTest::aLibraryThatLostItsFileRefusesToWrite()
{
    QFETCH(const QString, what);
    QFETCH(const QString, says);
    QTemporaryDir place;
    LibraryFolder at;
    const QString folder = place.filePath(QStringLiteral("desk"));
    QVERIFY(QDir().mkpath(folder));
    at.file = folder + QStringLiteral("/paper.library");
    const auto library = at.open();
    const StoryPtr saved
        = *library->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文")));
    const EditionPtr paper = *library->saveEdition(edition(Day, 1));
    QVERIFY(library->checkFile().ok());
    QByteArray replaced;
    if (what == QLatin1String("moved")) {
        QVERIFY(QFile::rename(at.file, folder + QStringLiteral("/elsewhere")));
    } else if (what == QLatin1String("deleted")) {
        QVERIFY(QFile::remove(at.file));
    } else if (what == QLatin1String("folder")) {
        QVERIFY(QFile::rename(folder, place.filePath(QStringLiteral("elsewhere"))));
    } else {
        QVERIFY(QFile::rename(at.file, folder + QStringLiteral("/elsewhere")));
        writeFile(at.file, "another file");
        replaced = fileHash(at.file);
    }
    const Result<void> checked = library->checkFile();
    QVERIFY(!checked.ok());
    QVERIFY2(checked.problem().summary.contains(says), qPrintable(checked.problem().summary));
    QVERIFY(!library->saveStory(*saved).ok());
    QVERIFY(!library->journalStory(*saved).ok());
    QVERIFY(!library->clearJournal(saved->id).ok());
    QVERIFY(!library->createStory(story(QStringLiteral("新"), {}), paper->id, 1).ok());
    QVERIFY(!library->retireStory(saved->id).ok());
    QVERIFY(!library->saveEdition(*paper).ok());
    QVERIFY(!library->import(paper->id, 1, {}).ok());
    QVERIFY(!library->addPicture(aPicture()).ok());
    QVERIFY(!QFile::exists(at.file + QStringLiteral(".assets")));
    // What is open can still be read.
    QCOMPARE((*library->story(saved->id))->title(), QStringLiteral("标题"));
    if (!replaced.isEmpty())
        QCOMPARE(fileHash(at.file), replaced);
}

void OpenFileTest::aLostLibraryIsRescuedByACopy()
{
    const LibraryFolder at;
    const auto library = at.open();
    const StoryPtr saved
        = *library->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文")));
    Story typed = *saved;
    typed.parts[1] = part(PartKind::Body, QStringLiteral("刚打的字"));
    QVERIFY(library->journalStory(typed).ok());
    const Result<PictureRecord> picture = library->addPicture(aPicture());
    QVERIFY2(picture.ok(), picture.ok() ? "" : qPrintable(picture.problem().detail));
    QVERIFY(QFile::remove(at.file));
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("rescued.library"));
    const Result<void> copied = library->copyTo(copy);
    QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.problem().summary));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList { QStringLiteral("rescued.library") });
    const Result<std::unique_ptr<Library>> rescued = openLibrary(copy, OpenMode::Existing);
    QVERIFY(rescued.ok());
    QVERIFY(sameStory(**(*rescued)->story(saved->id), *saved));
    QCOMPARE((*rescued)->journal()->front().story->parts[1]->text, QStringLiteral("刚打的字"));
    const PictureRecord kept = *(*rescued)->picture(picture->hash);
    QVERIFY(kept.path.startsWith(elsewhere.path()));
    QCOMPARE(fileHash(kept.path), fileHash(picture->path));
}

void OpenFileTest::aCopyReplacesNothing()
{
    const LibraryFolder at;
    const auto library = at.open();
    QVERIFY(!library->copyTo(at.file).ok());
    QVERIFY(library->checkFile().ok());
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.library"));
    // A log that another library left would be read into this one.
    writeFile(copy + QStringLiteral("-wal"), "left behind");
    QVERIFY(!library->copyTo(copy).ok());
    QVERIFY(!QFile::exists(copy));
    QVERIFY(!library->copyTo(elsewhere.filePath(QStringLiteral("no/such/folder"))).ok());
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        QStringList { QStringLiteral("copy.library-wal") });
}

void OpenFileTest::aCopyWithoutItsPicturesSaysSo()
{
    const LibraryFolder at;
    const auto library = at.open();
    QVERIFY(library->addPicture(aPicture()).ok());
    QVERIFY(QDir(at.file + QStringLiteral(".assets")).removeRecursively());
    const QString copy = at.folder.filePath(QStringLiteral("copy.library"));
    const Result<void> copied = library->copyTo(copy);
    QVERIFY(!copied.ok());
    QVERIFY2(copied.problem().summary.contains(QStringLiteral("is made")),
        qPrintable(copied.problem().summary));
    QVERIFY(openLibrary(copy, OpenMode::Existing).ok());
}

void OpenFileTest::othersWritesAreNoticed()
{
    const LibraryFolder at;
    const auto mine = at.open();
    const auto theirs = at.open();
    const StoryPtr saved = *mine->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文")));
    const qint64 before = *mine->changeNumber();
    QCOMPARE(*mine->changeNumber(), before);
    QVERIFY((*mine->stories({})).size() == 1U);
    QVERIFY(mine->journalStory(*saved).ok()); // typing is no news
    QCOMPARE(*mine->changeNumber(), before);
    const Result<StoryPtr> again = theirs->saveStory(*saved);
    QVERIFY(again.ok());
    const qint64 noticed = *mine->changeNumber();
    QVERIFY(noticed != before);
    QVERIFY(mine->saveStory(**again).ok());
    QVERIFY(*mine->changeNumber() != noticed);
}

void OpenFileTest::aFullDiskLosesNothing()
{
    const LibraryFolder at;
    StoryId id;
    {
        const auto library = at.open();
        id = (*library->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文"))))->id;
    }
    Result<std::unique_ptr<Database>> opened = openLibraryFile(at.file, {});
    QVERIFY(opened.ok());
    Database& database = **opened;
    const auto limit = [&database](const QString& pages) {
        return database.rows(QStringLiteral("PRAGMA max_page_count = ") + pages).ok();
    };
    SqliteLibrary library(std::move(opened).value(), LibraryOptions().clock);
    QVERIFY(limit((*database.rows(QStringLiteral("PRAGMA page_count")))[0][0].toString()));
    Story typed = **library.story(id);
    typed.parts[1] = part(PartKind::Body, QString(200000, QChar(0x6C34)));
    for (const Result<void>& refused :
        { library.journalStory(typed), [&]() -> Result<void> {
             const Result<StoryPtr> stored = library.saveStory(typed);
             return stored ? Result<void>() : Result<void>(stored.problem());
         }() }) {
        QVERIFY(!refused.ok());
        QVERIFY2(refused.problem().summary.contains(QStringLiteral("disk is full")),
            qPrintable(refused.problem().summary));
    }
    QCOMPARE((*library.story(id))->parts[1]->text, QStringLiteral("原文"));
    QVERIFY(library.journal()->empty());
    // Room was made: the same words are taken.
    QVERIFY(limit(QStringLiteral("1000000")));
    QVERIFY(library.saveStory(typed).ok());
    QCOMPARE((*library.story(id))->parts[1]->text.size(), 200000);
}

void OpenFileTest::aLockedLibrarySaysSo()
{
    const LibraryFolder at;
    LibraryOptions options;
    options.busyMilliseconds = 20;
    const auto library = at.open(options);
    const StoryPtr saved
        = *library->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文")));
    OtherProgram other(at.file);
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    const Result<void> refused = library->journalStory(*saved);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().summary.contains(QStringLiteral("in use")));
    QVERIFY(other.run("COMMIT"));
    QVERIFY(library->journalStory(*saved).ok());
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::OpenFileTest)
#include "open_file_test.moc"
