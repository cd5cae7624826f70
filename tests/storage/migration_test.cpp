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
    void aLibraryOfVersionOneComesAlong();
    void aLibraryOfVersionTwoComesAlong();
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

void MigrationTest::aLibraryOfVersionOneComesAlong()
{
    const LibraryFolder at;
    LibraryOptions first;
    first.migrations.resize(1);
    QCOMPARE(first.migrations.back().number, 1);
    QVERIFY(at.open(first) != nullptr);
    {
        OtherProgram old(at.file);
        QVERIFY(old.run(
            "INSERT INTO edition VALUES (1, 1, '2026-10-15', '', '', '{}', "
            "'2026-10-14T16:30:00.000Z');"
            "INSERT INTO page VALUES (1, 1, 3, 'A03', '', NULL, 0);"
            "INSERT INTO copy_import VALUES (1, 1, 'copy.txt', '旧稿', '2026-10-14T16:30:00.000Z');"
            "INSERT INTO story VALUES (1, 1, 'story', 'zh-Hans', '', '要闻', 'ready', 2, '旧稿', "
            "2, "
            "'旧稿 稿', '2026-10-14T16:30:00.000Z', '2026-10-14T16:30:00.000Z', NULL);"
            "INSERT INTO story VALUES (2, 1, 'fragment', 'zh-Hans', '', '', 'draft', 0, '断稿', 2, "
            "'断稿 稿', '2026-10-14T16:30:00.000Z', '2026-10-14T16:30:00.000Z', "
            "'2026-10-14T16:31:00.000Z');"
            "INSERT INTO story_part VALUES (1, 0, 'headline', '旧稿', '[]');"
            "INSERT INTO story_tag VALUES (1, 0, '水务');"
            "INSERT INTO import_place VALUES (1, 1, 1, 1), (1, 2, 1, 2);"
            "UPDATE id_series SET last_id = 2"));
    }
    const auto library = at.open();
    QVERIFY(library != nullptr);
    const Result<StoryPtr> old = library->story(StoryId(1));
    QVERIFY(old.ok());
    QCOMPARE((*old)->title(), QStringLiteral("旧稿"));
    QCOMPARE((*old)->tags, QStringList { QStringLiteral("水务") });
    QVERIFY((*old)->role == PageRole::None);
    QVERIFY((*old)->subjects.isEmpty());
    // The joined fragment stays joined and is not in the bin.
    QCOMPARE(*library->importOrder(EditionId(1), 3), (std::vector { StoryId(1), StoryId() }));
    QVERIFY(!library->restoreStory(StoryId(2)).ok());
    const Result<StoryPtr> added
        = library->createStory(story(QStringLiteral("新稿"), QString()), EditionId(1), 3);
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.problem().detail));
    QCOMPARE((*library->importOrder(EditionId(1), 3)).back(), (*added)->id);
    QVERIFY(QFile::exists(at.file + QStringLiteral(".v1.bak")));
}

/// Its pages have no state, people or master, its publication three fields.
void MigrationTest::aLibraryOfVersionTwoComesAlong()
{
    const LibraryFolder at;
    LibraryOptions second;
    second.migrations.resize(2);
    QVERIFY(at.open(second) != nullptr);
    {
        OtherProgram old(at.file);
        QVERIFY(old.run(
            "INSERT INTO edition VALUES (1, 4, '2026-10-15', '', '总第12846期', "
            "'{\"language\":\"zh-Hans\",\"title\":\"云汀日报\",\"title_latin\":\"\"}', "
            "'2026-10-14T16:30:00.000Z');"
            "INSERT INTO page VALUES (1, 1, 1, '', '要闻', '{\"format\": \"zh-broadsheet\"}', 0);"
            "UPDATE id_series SET last_id = 1"));
    }
    const auto library = at.open();
    QVERIFY(library != nullptr);
    const Result<EditionPtr> edition = library->edition(QDate(2026, 10, 15));
    QVERIFY2(edition.ok(), edition.ok() ? "" : qPrintable(edition.problem().detail));
    QCOMPARE((*edition)->publication.title, QStringLiteral("云汀日报"));
    QCOMPARE((*edition)->pages.front()->plan->format, QStringLiteral("zh-broadsheet"));
    QVERIFY((*edition)->pages.front()->state == PageState::Planned);
    QVERIFY((*edition)->pages.front()->overrides.empty());
    QVERIFY(library->saveEdition(**edition).ok());
    QVERIFY(QFile::exists(at.file + QStringLiteral(".v2.bak")));
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
