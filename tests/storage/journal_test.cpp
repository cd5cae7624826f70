// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"
#include "storage/program_mark.h"

#include <QProcess>
#include <QTest>

namespace broadsheet {

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedComesBackAfterACrash();
    void theNewestStateReplacesTheOlder();
    void savingClearsTheEntry();
    void clearingNeedsNoSave();
    void aRunningProgramKeepsItsEntries();
    void anEndedProgramLeavesItsEntries();
    void joiningClearsBothEntries();
    void aStoryThatWasNeverSavedIsRefused();
};

namespace {

Story everythingSet()
{
    Story made = story(QStringLiteral("清泉湖"), QStringLiteral("水清岸绿"));
    made.parts.push_back(part(PartKind::Body,
        QStringLiteral("加粗与楷体\U00020BB7"),
        { { 0, 2, SpanRole::Bold }, { 3, 2, SpanRole::Kai } }));
    made.type = StoryType::Package;
    made.notes = { { QStringLiteral("breaks_off"), QStringLiteral("and"), 1, 2, 3 } };
    made.language = QStringLiteral("en");
    made.desk = QStringLiteral("夜班");
    made.section = QStringLiteral("城事");
    made.status = StoryStatus::Ready;
    made.tags = { QStringLiteral("水务") };
    made.subjects = { QStringLiteral("环境") };
    made.priority = 2;
    made.role = PageRole::Filler;
    return made;
}

/// A running program's mark, of this boot.
QString markOf(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray fields = stat.readAll();
    const QString start
        = QString::fromLatin1(fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(19));
    const QStringList own = ownProgramMark().split(QLatin1Char('/'));
    return QStringLiteral("%1/%2/%3").arg(own[0]).arg(process).arg(start);
}

} // namespace

void JournalTest::whatWasTypedComesBackAfterACrash()
{
    const LibraryFolder at;
    LibraryOptions options;
    const QDateTime clock(Day, QTime(22, 30, 1, 250), Qt::UTC);
    options.clock = [clock] { return clock; };
    // Never closed before the other looks: as if it had been killed.
    const auto crashed = at.open(options);
    const StoryPtr saved
        = *crashed->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文")));
    Story typed = everythingSet();
    typed.id = saved->id;
    typed.revision = saved->revision;
    QVERIFY(crashed->journalStory(typed).ok());

    const auto next = at.open();
    const Result<std::vector<JournalEntry>> journal = next->journal();
    QVERIFY(journal.ok());
    QCOMPARE(journal->size(), 1U);
    QVERIFY(sameStory(*journal->front().story, typed));
    QCOMPARE(journal->front().base, saved->revision);
    QCOMPARE(journal->front().saved, clock);
    // No version was made of it.
    QVERIFY(sameStory(**next->story(saved->id), *saved));
    OtherProgram other(at.file);
    QCOMPARE(other.text("SELECT COUNT(*) FROM story_version"), QStringLiteral("1"));
}

void JournalTest::theNewestStateReplacesTheOlder()
{
    const LibraryFolder at;
    const auto library = at.open();
    Story typed = **library->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文")));
    for (const char16_t* text : { u"一", u"一二", u"一二三" }) {
        typed.parts[1] = part(PartKind::Body, QString::fromUtf16(text));
        QVERIFY(library->journalStory(typed).ok());
    }
    const std::vector<JournalEntry> journal = *library->journal();
    QCOMPARE(journal.size(), 1U);
    QCOMPARE(journal.front().story->parts[1]->text, QStringLiteral("一二三"));
}

void JournalTest::savingClearsTheEntry()
{
    const LibraryFolder at;
    const auto library = at.open();
    const Story first = **library->saveStory(story(QStringLiteral("甲"), QStringLiteral("原文")));
    const Story second = **library->saveStory(story(QStringLiteral("乙"), QStringLiteral("原文")));
    QVERIFY(library->journalStory(first).ok());
    QVERIFY(library->journalStory(second).ok());
    Story stale = first;
    stale.revision = 7;
    QVERIFY(!library->saveStory(stale).ok());
    QCOMPARE(library->journal()->size(), 2U);
    QVERIFY(library->saveStory(first).ok());
    const std::vector<JournalEntry> journal = *library->journal();
    QCOMPARE(journal.size(), 1U);
    QCOMPARE(journal.front().story->id, second.id);
}

void JournalTest::clearingNeedsNoSave()
{
    const LibraryFolder at;
    const auto library = at.open();
    const Story saved = **library->saveStory(story(QStringLiteral("甲"), QStringLiteral("原文")));
    QVERIFY(library->journalStory(saved).ok());
    QVERIFY(library->clearJournal(saved.id).ok());
    QVERIFY(library->journal()->empty());
    QVERIFY(library->clearJournal(saved.id).ok());
}

void JournalTest::aRunningProgramKeepsItsEntries()
{
    const LibraryFolder at;
    const auto library = at.open();
    const Story saved = **library->saveStory(story(QStringLiteral("甲"), QStringLiteral("原文")));
    QVERIFY(library->journalStory(saved).ok());
    QProcess other;
    other.start(QStringLiteral("cat"), {}); // runs until its input ends
    QVERIFY(other.waitForStarted());
    const QString mark = markOf(other.processId());
    QVERIFY(isRunningElsewhere(mark));
    {
        OtherProgram writer(at.file);
        QVERIFY(writer.run(
            qPrintable(QStringLiteral("UPDATE story_journal SET writer = '%1'").arg(mark))));
    }
    QVERIFY(library->journal()->empty());
    QVERIFY(library->saveStory(saved).ok()); // not its business
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QCOMPARE(library->journal()->size(), 1U);
}

void JournalTest::anEndedProgramLeavesItsEntries()
{
    QVERIFY(!isRunningElsewhere(ownProgramMark()));
    QVERIFY(!isRunningElsewhere(QString()));
    const LibraryFolder at;
    const auto library = at.open();
    const Story saved = **library->saveStory(story(QStringLiteral("甲"), QStringLiteral("原文")));
    QVERIFY(library->journalStory(saved).ok());
    {
        OtherProgram writer(at.file);
        QVERIFY(writer.run("UPDATE story_journal SET writer = 'an/earlier/boot'"));
    }
    // Nobody was shown it, so that a save must not drop it.
    const Result<StoryPtr> again = library->saveStory(saved);
    QVERIFY(again.ok());
    QCOMPARE(library->journal()->size(), 1U);
    QCOMPARE(library->journal()->front().base, saved.revision);
    QVERIFY(library->saveStory(**again).ok());
    QVERIFY(library->journal()->empty());
}

void JournalTest::joiningClearsBothEntries()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr paper = *library->saveEdition(edition(Day, 1));
    ImportBatch batch;
    batch.stories = { story(QStringLiteral("甲"), QStringLiteral("断在")),
        story(QStringLiteral("乙"), QStringLiteral("这里")) };
    batch.joins = { { 0, 1, 2, 1, 1, 0, QString() } };
    const std::vector<StoryPtr> stories = *library->import(paper->id, 1, batch);
    for (const StoryPtr& imported : stories)
        QVERIFY(library->journalStory(*imported).ok());
    const std::int64_t join = library->joinSuggestions(paper->id)->front().id;
    QVERIFY(library->acceptJoin(join, *stories[0], *stories[1]).ok());
    QVERIFY(library->journal()->empty());
}

void JournalTest::aStoryThatWasNeverSavedIsRefused()
{
    const LibraryFolder at;
    const auto library = at.open();
    QVERIFY(!library->journalStory(story(QStringLiteral("甲"), QString())).ok());
    Story unknown = story(QStringLiteral("甲"), QString());
    unknown.id = StoryId(77);
    QVERIFY(!library->journalStory(unknown).ok());
    QVERIFY(library->journal()->empty());
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::JournalTest)
#include "journal_test.moc"
