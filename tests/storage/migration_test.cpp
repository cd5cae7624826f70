// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QTest>

namespace broadsheet {

class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepsAreNumberedWithoutAGap();
    void anOlderLibraryIsMigratedBesideACopy();
    void aFailingStepChangesNothing();
    void aDamagedOlderLibraryIsNotMigrated();
    void brokenReferencesAreNotMigrated();
};

namespace {

LibraryOptions upTo2(const QString& statement)
{
    LibraryOptions options;
    const int next = options.migrations.back().number + 1;
    options.migrations.push_back({ next, { statement } });
    return options;
}

const QString NewColumn = QStringLiteral("ALTER TABLE story ADD COLUMN embargo TEXT");

StoryId makeOlder(const LibraryFolder& at)
{
    const auto library = at.open();
    return (*library->saveStory(story(QStringLiteral("旧稿"), QStringLiteral("正文"))))->id;
}

QString backupName(const LibraryFolder& at)
{
    return QStringLiteral("%1.v%2.bak").arg(at.file).arg(libraryMigrations().back().number);
}

} // namespace

void MigrationTest::theStepsAreNumberedWithoutAGap()
{
    int number = 0;
    for (const Migration& migration : libraryMigrations())
        QCOMPARE(migration.number, ++number);
}

void MigrationTest::anOlderLibraryIsMigratedBesideACopy()
{
    const LibraryFolder at;
    const StoryId id = makeOlder(at);
    const LibraryOptions newer = upTo2(NewColumn);
    {
        const auto library = at.open(newer);
        QVERIFY(library != nullptr);
        QVERIFY((*library->story(id))->title() == QStringLiteral("旧稿"));
    }
    OtherProgram migrated(at.file);
    QCOMPARE(migrated.text("PRAGMA user_version"), QString::number(newer.migrations.back().number));
    QVERIFY(migrated.run("SELECT embargo FROM story"));
    {
        OtherProgram copy(backupName(at));
        QCOMPARE(copy.text("SELECT title FROM story"), QStringLiteral("旧稿"));
        QVERIFY(!copy.run("SELECT embargo FROM story"));
    }
    // What this program no longer knows it refuses; what is new is not migrated again.
    QVERIFY(!openLibrary(at.file, OpenMode::Existing).ok());
    QVERIFY(at.open(newer) != nullptr);
    QCOMPARE(at.files().filter(QStringLiteral(".bak")).size(), 1);
}

void MigrationTest::aFailingStepChangesNothing()
{
    const LibraryFolder at;
    makeOlder(at);
    LibraryOptions newer = upTo2(NewColumn);
    newer.migrations.back().statements += QStringLiteral("CREATE TABLE broken (");
    const Result<std::unique_ptr<Library>> refused
        = openLibrary(at.file, OpenMode::Existing, newer);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().detail.contains(QStringLiteral("migration")));
    QVERIFY(at.open() != nullptr);
    OtherProgram unchanged(at.file);
    QVERIFY(!unchanged.run("SELECT embargo FROM story"));
}

void MigrationTest::aDamagedOlderLibraryIsNotMigrated()
{
    const LibraryFolder at;
    makeOlder(at);
    {
        // The index no longer agrees with its table: only the full check sees it.
        OtherProgram vandal(at.file);
        QVERIFY(vandal.run("PRAGMA writable_schema = ON; "
                           "UPDATE sqlite_schema SET sql = 'CREATE INDEX story_by_tag ON "
                           "story_tag (position)' WHERE name = 'story_by_tag'; "
                           "PRAGMA writable_schema = RESET; "
                           "INSERT INTO story_tag VALUES (1, 0, 'a'), (1, 1, 'b'); "
                           "PRAGMA writable_schema = ON; "
                           "UPDATE sqlite_schema SET sql = 'CREATE INDEX story_by_tag ON "
                           "story_tag (tag)' WHERE name = 'story_by_tag'"));
    }
    const QByteArray before = fileHash(at.file);
    const Result<std::unique_ptr<Library>> refused
        = openLibrary(at.file, OpenMode::Existing, upTo2(NewColumn));
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().summary.contains(QStringLiteral("damaged")),
        qPrintable(refused.problem().summary));
    QCOMPARE(fileHash(at.file), before);
    QCOMPARE(at.files(), QStringList { QStringLiteral("paper.library") });
}

void MigrationTest::brokenReferencesAreNotMigrated()
{
    const LibraryFolder at;
    makeOlder(at);
    {
        OtherProgram vandal(at.file);
        QVERIFY(vandal.run("INSERT INTO story_tag VALUES (4711, 0, 'lost')"));
    }
    const QByteArray before = fileHash(at.file);
    QVERIFY(!openLibrary(at.file, OpenMode::Existing, upTo2(NewColumn)).ok());
    QCOMPARE(fileHash(at.file), before);
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::MigrationTest)
#include "migration_test.moc"
