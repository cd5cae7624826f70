// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QTest>

namespace broadsheet {

class LibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryComesBackAsItWasSaved();
    void aStaleStoryIsRefused();
    void everyVersionIsKept();
    void aSpanOutsideItsTextIsRefused();
    void anEditionComesBackAsItWasSaved();
    void aStaleEditionIsRefused();
    void twoEditionsOfADayNeedNames();
    void pagesKeepTheirIds();
    void aRemovedPageKeepsItsImport();
    void aPlanComesBack();
    void idsAreNeverGivenTwice();
};

void LibraryTest::aStoryComesBackAsItWasSaved()
{
    const LibraryFolder at;
    Story made = story(QStringLiteral("清泉湖治理"), QStringLiteral("水清岸绿。**"));
    made.parts.push_back(part(PartKind::Body,
        QStringLiteral("加粗与楷体"),
        { { 0, 2, SpanRole::Bold }, { 3, 2, SpanRole::Kai } }));
    made.type = StoryType::Package;
    made.notes = { { QStringLiteral("stray_latin"), QStringLiteral("and"), 1, 2, 3 } };
    made.tags = { QStringLiteral("水务"), QStringLiteral("本地") };
    made.desk = QStringLiteral("要闻");
    made.section = QStringLiteral("城事");
    made.status = StoryStatus::Ready;
    made.priority = 3;
    made.role = PageRole::Lead;
    made.subjects = { QStringLiteral("环境"), QStringLiteral("民生") };
    StoryPtr saved;
    {
        const auto library = at.open();
        const Result<StoryPtr> result = library->saveStory(made);
        QVERIFY(result.ok());
        saved = *result;
        QCOMPARE(saved->revision, 1);
        QVERIFY(!saved->id.isNull());
    }
    const auto library = at.open();
    const Result<StoryPtr> loaded = library->story(saved->id);
    QVERIFY(loaded.ok());
    QVERIFY(sameStory(**loaded, *saved));
    QVERIFY(!library->story(StoryId(99)).ok());
}

void LibraryTest::aStaleStoryIsRefused()
{
    const LibraryFolder at;
    const auto mine = at.open();
    const auto theirs = at.open();
    const Result<StoryPtr> first
        = mine->saveStory(story(QStringLiteral("标题"), QStringLiteral("原文")));
    Story changed = **first;
    changed.parts[1] = part(PartKind::Body, QStringLiteral("他们的改动"));
    const Result<StoryPtr> second = theirs->saveStory(changed);
    QVERIFY(second.ok());
    QCOMPARE((*second)->revision, 2);
    changed.parts[1] = part(PartKind::Body, QStringLiteral("我的改动"));
    const Result<StoryPtr> refused = mine->saveStory(changed);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().summary.contains(QStringLiteral("revision 2")));
    QCOMPARE((*mine->story((*first)->id))->parts[1]->text, QStringLiteral("他们的改动"));
    changed.id = StoryId(77);
    QVERIFY(
        mine->saveStory(changed).problem().summary.contains(QStringLiteral("not in the library")));
}

void LibraryTest::everyVersionIsKept()
{
    const LibraryFolder at;
    {
        const auto library = at.open();
        Story changed
            = **library->saveStory(story(QStringLiteral("标题"), QStringLiteral("第一稿")));
        changed.parts[1] = part(PartKind::Body, QStringLiteral("第二稿"));
        QVERIFY(library->saveStory(changed).ok());
    }
    OtherProgram other(at.file);
    QVERIFY(other.text("SELECT content FROM story_version WHERE revision = 1")
            .contains(QStringLiteral("第一稿")));
    QVERIFY(other.text("SELECT content FROM story_version WHERE revision = 2")
            .contains(QStringLiteral("第二稿")));
}

void LibraryTest::aSpanOutsideItsTextIsRefused()
{
    const LibraryFolder at;
    const auto library = at.open();
    Story wrong;
    wrong.parts
        = { part(PartKind::Body, QStringLiteral("四个汉字"), { { 3, 2, SpanRole::Bold } }) };
    QVERIFY(!library->saveStory(wrong).ok());
    wrong.parts = { nullptr };
    QVERIFY(!library->saveStory(wrong).ok());
    QVERIFY((*library->stories({})).empty());
}

void LibraryTest::anEditionComesBackAsItWasSaved()
{
    const LibraryFolder at;
    LibraryOptions options;
    const QDateTime clock(Day, QTime(22, 30, 1, 250), Qt::UTC);
    options.clock = [clock] { return clock.toOffsetFromUtc(8 * 3600); };
    Edition made = edition(Day, 0);
    made.issue = QStringLiteral("总第12846期");
    made.publication.title = QStringLiteral("云汀日报");
    made.publication.titleLatin = QStringLiteral("YUNTING RIBAO");
    made.publication.postalCode = QStringLiteral("1-234");
    made.publication.masters = { { QStringLiteral("内版"), {}, {}, {}, {} } };
    for (const int number : { 2, 1 }) {
        Page page;
        page.number = number;
        page.folio = QStringLiteral("A0%1").arg(number);
        page.section = QStringLiteral("要闻");
        page.state = PageState::Proof;
        page.editor = QStringLiteral("许明");
        page.deadline = clock;
        page.master = QStringLiteral("内版");
        page.overrides = { { QStringLiteral("folio"), std::nullopt } };
        made.pages.push_back(std::make_shared<const Page>(page));
    }
    EditionPtr saved;
    {
        const auto library = at.open(options);
        saved = *library->saveEdition(made);
    }
    QCOMPARE(saved->modified, clock);
    QCOMPARE(saved->pages[0]->number, 1);
    const auto library = at.open();
    const EditionPtr loaded = *library->edition(Day);
    QCOMPARE(loaded->modified, clock);
    QCOMPARE(loaded->id, saved->id);
    QCOMPARE(loaded->revision, 1);
    QCOMPARE(loaded->issue, made.issue);
    QVERIFY(loaded->publication == made.publication);
    QCOMPARE(loaded->pages.size(), 2U);
    QVERIFY(*loaded->pages[1] == *saved->pages[1]);
    QVERIFY(loaded->pages[1]->state == PageState::Proof);
    QVERIFY(!library->edition(Day.addDays(1)).ok());
    QCOMPARE((*library->editions()).size(), 1U);
}

void LibraryTest::aStaleEditionIsRefused()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr first = *library->saveEdition(edition(Day, 2));
    Edition changed = *first;
    changed.issue = QStringLiteral("1");
    QVERIFY(library->saveEdition(changed).ok());
    changed.issue = QStringLiteral("2");
    changed.pages.clear();
    const Result<EditionPtr> refused = library->saveEdition(changed);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().summary.contains(QStringLiteral("revision 2")));
    QCOMPARE((*library->edition(Day))->issue, QStringLiteral("1"));
    QCOMPARE((*library->edition(Day))->pages.size(), 2U);
}

void LibraryTest::twoEditionsOfADayNeedNames()
{
    const LibraryFolder at;
    const auto library = at.open();
    QVERIFY(library->saveEdition(edition(Day, 1)).ok());
    QVERIFY(!library->saveEdition(edition(Day, 1)).ok());
    Edition late = edition(Day, 1);
    late.name = QStringLiteral("晚版");
    QVERIFY(library->saveEdition(late).ok());
    QCOMPARE((*library->edition(Day, QStringLiteral("晚版")))->name, late.name);
    Edition twice = edition(Day.addDays(1), 1);
    twice.pages.push_back(twice.pages[0]);
    QVERIFY(!library->saveEdition(twice).ok());
    QVERIFY(!library->saveEdition(Edition()).ok());
}

void LibraryTest::pagesKeepTheirIds()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr first = *library->saveEdition(edition(Day, 3));
    // Pages without ids take those of the stored pages of their numbers.
    Edition again = edition(Day, 3);
    again.id = first->id;
    again.revision = first->revision;
    const EditionPtr second = *library->saveEdition(again);
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(second->pages[i]->id, first->pages[i]->id);
    // Two pages change places, and a new one takes the number of neither.
    Edition swapped = *second;
    Page one = *second->pages[0];
    Page two = *second->pages[1];
    std::swap(one.number, two.number);
    swapped.pages = {
        std::make_shared<const Page>(two), std::make_shared<const Page>(one), second->pages[2]
    };
    const EditionPtr third = *library->saveEdition(swapped);
    QCOMPARE(third->pages[0]->id, second->pages[1]->id);
    QCOMPARE(third->pages[1]->id, second->pages[0]->id);
    QCOMPARE(third->pages[2], second->pages[2]);
    // A page of another edition is refused.
    Edition other = edition(Day.addDays(1), 0);
    other.pages = { second->pages[0] };
    QVERIFY(!library->saveEdition(other).ok());
    QVERIFY(!library->edition(Day.addDays(1)).ok());
}

void LibraryTest::aRemovedPageKeepsItsImport()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr first = *library->saveEdition(edition(Day, 2));
    ImportBatch batch;
    batch.stories = { story(QStringLiteral("标题"), QStringLiteral("正文")) };
    QVERIFY(library->import(first->id, 2, batch).ok());
    Edition shorter = *first;
    shorter.pages.pop_back();
    const EditionPtr second = *library->saveEdition(shorter);
    QVERIFY(!library->importOrder(first->id, 2).ok());
    QCOMPARE((*library->stories(queryFor(first->id, 0, {}))).size(), 1U);
    Edition longer = *second;
    longer.pages.push_back(edition(Day, 2).pages[1]);
    QVERIFY(library->saveEdition(longer).ok());
    QVERIFY((*library->importOrder(first->id, 2)).empty());
}

void LibraryTest::aPlanComesBack()
{
    const LibraryFolder at;
    const auto library = at.open();
    auto plan = std::make_shared<PagePlan>();
    plan->format = QStringLiteral("zh-broadsheet");
    Placement placement;
    placement.story.importPlace = 3;
    placement.frames = { { { 1, 1, 2, 40 }, 0, true, {} } };
    plan->placements = { placement };
    Edition made = edition(Day, 1);
    Page page = *made.pages[0];
    page.plan = plan;
    made.pages = { std::make_shared<const Page>(page) };
    QVERIFY(library->saveEdition(made).ok());
    const EditionPtr loaded = *library->edition(Day);
    QVERIFY(loaded->pages[0]->plan != nullptr);
    QVERIFY(*loaded->pages[0]->plan == *plan);
}

void LibraryTest::idsAreNeverGivenTwice()
{
    const LibraryFolder at;
    StoryId last;
    {
        const auto library = at.open();
        last = (*library->saveStory(story(QStringLiteral("一"), QStringLiteral("二"))))->id;
    }
    {
        OtherProgram other(at.file);
        QVERIFY(other.run("DELETE FROM story_part; DELETE FROM story_version; DELETE FROM story"));
    }
    const auto library = at.open();
    QVERIFY((*library->saveStory(story(QStringLiteral("三"), QStringLiteral("四"))))->id > last);
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::LibraryTest)
#include "library_test.moc"
