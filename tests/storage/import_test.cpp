// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace broadsheet {

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesFollowTheCopy();
    void aSecondImportComesAfterTheFirst();
    void anImportThatFailsLeavesNothing_data();
    void anImportThatFailsLeavesNothing();
    void whatIsCommittedSurvivesAKill();
    void aKillInTheMiddleLeavesNothing();
    void anAcceptedJoinRetiresTheFragment();
    void aJoinTakenApartLeavesEverythingAsItWas();
    void aJoinWithAStaleFragmentChangesNothing();
    void aChainOfFragmentsFollowsTheJoin();
    void aRivalOfAnAcceptedJoinIsClosed();
};

namespace {

ImportBatch threeStories()
{
    ImportBatch batch;
    batch.stories = { story(QStringLiteral("甲"), QStringLiteral("甲的正文没有完")),
        story(QStringLiteral("乙"), QStringLiteral("乙的正文。")) };
    Story fragment;
    fragment.type = StoryType::Fragment;
    fragment.parts = { part(PartKind::Body, QStringLiteral("的那一半。")),
        part(PartKind::Byline, QStringLiteral("记者")) };
    batch.stories.push_back(fragment);
    batch.joins = { { 0, 1, 7, 2, 0, 0, QStringLiteral("句子未完") } };
    batch.sourceName = QStringLiteral("page-1.txt");
    batch.sourceText = QStringLiteral("原稿");
    return batch;
}

int rowsIn(const QString& file, const char* table)
{
    OtherProgram other(file);
    return other
        .text(qPrintable(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table))))
        .toInt();
}

/// As the importer joins: the broken paragraph closed, the further parts after it.
Story joined(const Story& from, int at, const Story& fragment)
{
    Story result = from;
    result.parts[std::size_t(at)]
        = part(PartKind::Body, from.parts[std::size_t(at)]->text + fragment.parts[0]->text);
    result.parts.insert(
        result.parts.begin() + at + 1, fragment.parts.begin() + 1, fragment.parts.end());
    return result;
}

} // namespace

void ImportTest::placesFollowTheCopy()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 2));
    const std::vector<StoryPtr> stored = *library->import(made->id, 2, threeStories());
    QCOMPARE(stored.size(), 3U);
    const std::vector<StoryId> order = *library->importOrder(made->id, 2);
    QCOMPARE(order, (std::vector<StoryId> { stored[0]->id, stored[1]->id, stored[2]->id }));
    QVERIFY((*library->importOrder(made->id, 1)).empty());
    QCOMPARE((*library->stories(queryFor(made->id, 2, {}))).size(), 3U);
    QVERIFY((*library->stories(queryFor(made->id, 1, {}))).empty());
    QCOMPARE((*library->stories(queryFor(made->id, 0, QStringLiteral("乙")))).front()->id,
        stored[1]->id);
    const std::vector<JoinSuggestion> joins = *library->joinSuggestions(made->id);
    QCOMPARE(joins.size(), 1U);
    QVERIFY((joins[0].from == JoinSuggestion::Place { stored[0]->id, 1, 7 }));
    QVERIFY((joins[0].to == JoinSuggestion::Place { stored[2]->id, 0, 0 }));
    QCOMPARE(joins[0].why, QStringLiteral("句子未完"));
    OtherProgram other(at.file);
    QCOMPARE(other.text("SELECT source_text FROM copy_import"), QStringLiteral("原稿"));
}

void ImportTest::aSecondImportComesAfterTheFirst()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    const std::vector<StoryPtr> first = *library->import(made->id, 1, threeStories());
    const std::vector<StoryPtr> second = *library->import(made->id, 1, threeStories());
    const std::vector<StoryId> order = *library->importOrder(made->id, 1);
    QCOMPARE(order.size(), 6U);
    QCOMPARE(order[2], first[2]->id);
    QCOMPARE(order[3], second[0]->id);
}

void ImportTest::anImportThatFailsLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("joinTo");
    QTest::newRow("the edition has no such page") << QByteArray() << 9 << 2;
    QTest::newRow("a join names a story that is not there") << QByteArray() << 1 << 3;
    QTest::newRow("the second story cannot be written") << QByteArray(
        "CREATE TRIGGER fault BEFORE INSERT ON story WHEN new.title = '乙' "
        "BEGIN SELECT RAISE(ABORT, 'fault'); END") << 1 << 2;
    QTest::newRow("the last row cannot be written")
        << QByteArray("CREATE TRIGGER fault BEFORE INSERT ON join_suggestion "
                      "BEGIN SELECT RAISE(ABORT, 'fault'); END")
        << 1 << 2;
}

void ImportTest::anImportThatFailsLeavesNothing()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, page);
    QFETCH(const int, joinTo);
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    if (!fault.isEmpty()) {
        OtherProgram other(at.file);
        QVERIFY(other.run(fault.constData()));
    }
    ImportBatch batch = threeStories();
    batch.joins[0].toStory = joinTo;
    const Result<std::vector<StoryPtr>> refused = library->import(made->id, page, batch);
    QVERIFY(!refused.ok());
    QVERIFY(!refused.problem().summary.isEmpty());
    for (const char* table : { "story",
             "story_part",
             "story_version",
             "copy_import",
             "import_place",
             "join_suggestion",
             "story_search_docsize" })
        QCOMPARE(rowsIn(at.file, table), 0);
}

void ImportTest::whatIsCommittedSurvivesAKill()
{
    const LibraryFolder at;
    const pid_t child = fork();
    if (child == 0) {
        const auto library = at.open();
        const EditionPtr made = *library->saveEdition(edition(Day, 1));
        for (int i = 0; i < 20; ++i)
            static_cast<void>(library->import(made->id, 1, threeStories()).ok());
        raise(SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    const auto library = at.open();
    QVERIFY(library != nullptr);
    QCOMPARE((*library->stories({})).size(), 60U);
    QCOMPARE((*library->edition(Day))->pages.size(), 1U);
}

void ImportTest::aKillInTheMiddleLeavesNothing()
{
    const LibraryFolder at;
    {
        const auto library = at.open();
        QVERIFY(library->saveEdition(edition(Day, 1)).ok());
    }
    // The child kills itself inside the import: the clock is read when its transaction is open.
    const pid_t child = fork();
    if (child == 0) {
        LibraryOptions options;
        options.clock = []() -> QDateTime {
            raise(SIGKILL);
            return {};
        };
        const auto library = at.open(options);
        const EditionPtr made = *library->edition(Day);
        static_cast<void>(library->import(made->id, 1, threeStories()).ok());
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    const auto library = at.open();
    QVERIFY((*library->stories({})).empty());
    QVERIFY(library->import((*library->edition(Day))->id, 1, threeStories()).ok());
}

void ImportTest::anAcceptedJoinRetiresTheFragment()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    const std::vector<StoryPtr> stored = *library->import(made->id, 1, threeStories());
    const JoinSuggestion join = (*library->joinSuggestions(made->id)).front();
    QVERIFY(!library->acceptJoin(join.id, *stored[1], *stored[2]).ok());
    QVERIFY(!library->acceptJoin(join.id + 1, *stored[0], *stored[2]).ok());
    const Story whole = joined(*stored[0], 1, *stored[2]);
    const Result<StoryPtr> accepted = library->acceptJoin(join.id, whole, *stored[2]);
    QVERIFY(accepted.ok());
    QCOMPARE((*accepted)->revision, 2);
    QCOMPARE((*accepted)->parts.size(), 3U);
    QVERIFY((*library->joinSuggestions(made->id)).empty());
    QCOMPARE((*library->stories(queryFor(made->id, 0, {}))).size(), 2U);
    const std::vector<StoryId> order = *library->importOrder(made->id, 1);
    QCOMPARE(order, (std::vector<StoryId> { stored[0]->id, stored[1]->id, StoryId() }));
    QCOMPARE((*library->stories(queryFor({}, 0, QStringLiteral("一半")))).size(), 1U);
    // Nothing is lost: the fragment can be read, but not changed.
    const Result<StoryPtr> fragment = library->story(stored[2]->id);
    QVERIFY(fragment.ok());
    QVERIFY(library->saveStory(**fragment).problem().summary.contains(QStringLiteral("joined")));
    QVERIFY(!library->acceptJoin(join.id, **accepted, **fragment).ok());
}

void ImportTest::aJoinTakenApartLeavesEverythingAsItWas()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    ImportBatch batch = threeStories();
    batch.joins.push_back({ 1, 1, 5, 2, 0, 0, {} }); // a rival that the join closes
    const std::vector<StoryPtr> stored = *library->import(made->id, 1, batch);
    const std::vector<JoinSuggestion> open = *library->joinSuggestions(made->id);
    const std::vector<StoryId> order = *library->importOrder(made->id, 1);
    const auto id = open.front().id;
    QVERIFY(!library->takeJoinApart(id, *stored[0], open).ok()); // not joined yet
    const Result<StoryPtr> whole
        = library->acceptJoin(id, joined(*stored[0], 1, *stored[2]), *stored[2]);
    QVERIFY(whole.ok());
    Story before = *stored[0];
    QVERIFY(!library->takeJoinApart(id, before, open).ok()); // an older revision
    before.revision = (*whole)->revision;
    QVERIFY(library->takeJoinApart(id, before, open).ok());
    QCOMPARE(*library->joinSuggestions(made->id), open);
    QCOMPARE(*library->importOrder(made->id, 1), order);
    QCOMPARE((*library->stories({})).size(), 3U);
    const StoryPtr again = *library->story(stored[0]->id);
    QCOMPARE(again->parts.size(), stored[0]->parts.size());
    for (std::size_t i = 0; i < again->parts.size(); ++i)
        QCOMPARE(again->parts[i]->text, stored[0]->parts[i]->text);
    QVERIFY(library->saveStory(**library->story(stored[2]->id)).ok());
    QVERIFY(!library->takeJoinApart(id, before, open).ok()); // it is apart
}

void ImportTest::aJoinWithAStaleFragmentChangesNothing()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    const std::vector<StoryPtr> stored = *library->import(made->id, 1, threeStories());
    QVERIFY(library->saveStory(*stored[2]).ok());
    const JoinSuggestion join = (*library->joinSuggestions(made->id)).front();
    const Story whole = joined(*stored[0], 1, *stored[2]);
    QVERIFY(!library->acceptJoin(join.id, whole, *stored[2]).ok());
    QCOMPARE((*library->story(stored[0]->id))->revision, 1);
    QCOMPARE((*library->stories({})).size(), 3U);
    QCOMPARE((*library->joinSuggestions(made->id)).size(), 1U);
}

void ImportTest::aChainOfFragmentsFollowsTheJoin()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    ImportBatch batch = threeStories();
    Story middle;
    middle.type = StoryType::Fragment;
    middle.parts = { part(PartKind::Body, QStringLiteral("中间一段也没有完")) };
    batch.stories.push_back(middle);
    batch.joins = { { 0, 1, 7, 3, 0, 0, {} }, { 3, 0, 8, 2, 0, 0, {} } };
    const std::vector<StoryPtr> stored = *library->import(made->id, 1, batch);
    const JoinSuggestion first = (*library->joinSuggestions(made->id)).front();
    const Story whole = joined(*stored[0], 1, *stored[3]);
    QVERIFY(library->acceptJoin(first.id, whole, *stored[3]).ok());
    const std::vector<JoinSuggestion> left = *library->joinSuggestions(made->id);
    QCOMPARE(left.size(), 1U);
    QVERIFY((left[0].from == JoinSuggestion::Place { stored[0]->id, 1, 15 }));
    QVERIFY((left[0].to == JoinSuggestion::Place { stored[2]->id, 0, 0 }));
}

void ImportTest::aRivalOfAnAcceptedJoinIsClosed()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr made = *library->saveEdition(edition(Day, 1));
    ImportBatch batch = threeStories();
    batch.joins.push_back({ 1, 1, 5, 2, 0, 0, {} });
    const std::vector<StoryPtr> stored = *library->import(made->id, 1, batch);
    const JoinSuggestion first = (*library->joinSuggestions(made->id)).front();
    QVERIFY(library->acceptJoin(first.id, joined(*stored[0], 1, *stored[2]), *stored[2]).ok());
    QVERIFY((*library->joinSuggestions(made->id)).empty());
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::ImportTest)
#include "import_test.moc"
