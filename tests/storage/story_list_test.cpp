// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library_fixture.h"

#include <QElapsedTimer>
#include <QTest>

namespace broadsheet {

class StoryListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewStoryBelongsToItsPage();
    void theBinKeepsAndGivesBack();
    void aStoryInTheBinTakesItsJoinsAlong();
    void anIgnoredJoinIsGone();
    void theListKnowsPlaces();
    void filters_data();
    void filters();
    void wordsAreCountedByUse();
    void searchingAsOneTypes_data();
    void searchingAsOneTypes();
    void fiftyThousandStoriesFollowTyping();
};

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 SearchLimit = 3000; // ms; checking every access takes its time
#else
constexpr qint64 SearchLimit = 150; // ms
#endif

QStringList titles(const std::vector<StoryListRow>& rows)
{
    QStringList all;
    for (const StoryListRow& row : rows)
        all += row.story->title();
    return all;
}

Story tagged(const QString& headline,
    const QString& section,
    StoryStatus status,
    const QStringList& keywords,
    const QStringList& subjects)
{
    Story made = story(headline, QStringLiteral("Roadside 正文"));
    made.section = section;
    made.status = status;
    made.tags = keywords;
    made.subjects = subjects;
    return made;
}

} // namespace

void StoryListTest::aNewStoryBelongsToItsPage()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr paper = *library->saveEdition(edition(Day, 2));
    ImportBatch batch;
    batch.stories = { story(QStringLiteral("来稿"), QStringLiteral("正文")) };
    const StoryPtr imported = library->import(paper->id, 2, batch)->front();
    const Result<StoryPtr> made
        = library->createStory(story(QStringLiteral("自写"), QString()), paper->id, 2);
    QVERIFY(made.ok());
    QCOMPARE((*made)->revision, 1);
    QCOMPARE(*library->importOrder(paper->id, 2), (std::vector { imported->id, (*made)->id }));
    StoryQuery page;
    page.edition = paper->id;
    page.page = 2;
    QCOMPARE(library->stories(page)->size(), 2U);
    // A later import comes after it.
    QCOMPARE(library->import(paper->id, 2, batch)->size(), 1U);
    QCOMPARE((*library->importOrder(paper->id, 2))[1], (*made)->id);
    QVERIFY(!library->createStory(**made, paper->id, 2).ok());
    QVERIFY(!library->createStory(story(QStringLiteral("丙"), {}), paper->id, 9).ok());
    QCOMPARE(library->stories({})->size(), 3U);
}

void StoryListTest::theBinKeepsAndGivesBack()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr paper = *library->saveEdition(edition(Day, 1));
    const StoryPtr made
        = *library->createStory(story(QStringLiteral("旧闻"), QString()), paper->id, 1);
    QVERIFY(library->retireStory(made->id).ok());
    QVERIFY(library->stories({})->empty());
    QCOMPARE(*library->importOrder(paper->id, 1), std::vector { StoryId() });
    QVERIFY(!library->retireStory(made->id).ok());
    QVERIFY(library->saveStory(*made).problem().summary.contains(QStringLiteral("bin")));
    StoryQuery bin;
    bin.shelf = StoryShelf::Bin;
    QCOMPARE(titles(*library->storyList(bin)), QStringList { QStringLiteral("旧闻") });
    QVERIFY(library->restoreStory(made->id).ok());
    QVERIFY(!library->restoreStory(made->id).ok());
    QVERIFY(!library->retireStory(StoryId(99)).ok());
    QCOMPARE(*library->importOrder(paper->id, 1), std::vector { made->id });
    QVERIFY(library->storyList(bin)->empty());
    QVERIFY(library->saveStory(*made).ok());
}

void StoryListTest::aStoryInTheBinTakesItsJoinsAlong()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr paper = *library->saveEdition(edition(Day, 1));
    ImportBatch batch;
    batch.stories = { story(QStringLiteral("甲"), QStringLiteral("断在")),
        story(QStringLiteral("乙"), QStringLiteral("这里")) };
    batch.joins = { { 0, 1, 2, 1, 1, 0, QString() } };
    const std::vector<StoryPtr> stories = *library->import(paper->id, 1, batch);
    QCOMPARE(library->joinSuggestions(paper->id)->size(), 1U);
    QVERIFY(library->retireStory(stories[1]->id).ok());
    QVERIFY(library->joinSuggestions(paper->id)->empty());
    QVERIFY(library->joinSuggestions({})->empty());
    QVERIFY(library->restoreStory(stories[1]->id).ok());
    QCOMPARE(library->joinSuggestions(paper->id)->size(), 1U);
}

void StoryListTest::anIgnoredJoinIsGone()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr paper = *library->saveEdition(edition(Day, 1));
    ImportBatch batch;
    batch.stories = { story(QStringLiteral("甲"), QStringLiteral("断在")),
        story(QStringLiteral("乙"), QStringLiteral("这里")) };
    batch.joins = { { 0, 1, 2, 1, 1, 0, QString() } };
    QVERIFY(library->import(paper->id, 1, batch).ok());
    const std::int64_t join = library->joinSuggestions(paper->id)->front().id;
    QVERIFY(library->ignoreJoin(join).ok());
    QVERIFY(library->joinSuggestions(paper->id)->empty());
    QCOMPARE(library->stories({})->size(), 2U);
    QVERIFY(!library->ignoreJoin(join).ok());
}

void StoryListTest::theListKnowsPlaces()
{
    const LibraryFolder at;
    LibraryOptions options;
    QDateTime clock(Day, QTime(22, 30), Qt::UTC);
    options.clock = [clock] { return clock; };
    const auto library = at.open(options);
    const EditionPtr older = *library->saveEdition(edition(Day, 2));
    Edition next = edition(Day.addDays(1), 1);
    Page third;
    third.number = 3;
    third.folio = QStringLiteral("B01");
    next.pages = { std::make_shared<const Page>(third) };
    const EditionPtr newer = *library->saveEdition(next);
    QVERIFY(library->saveStory(story(QStringLiteral("无处"), {})).ok());
    QVERIFY(library->createStory(story(QStringLiteral("二版"), {}), older->id, 2).ok());
    QVERIFY(library->createStory(story(QStringLiteral("一版"), {}), older->id, 1).ok());
    QVERIFY(library->createStory(story(QStringLiteral("明天"), {}), newer->id, 3).ok());
    const std::vector<StoryListRow> rows = *library->storyList({});
    QCOMPARE(titles(rows).join(QLatin1Char(' ')), QStringLiteral("明天 一版 二版 无处"));
    QCOMPARE(rows[0].edition, newer->id);
    QCOMPARE(rows[0].date, Day.addDays(1));
    QCOMPARE(rows[0].page, 3);
    QCOMPARE(rows[0].folio, QStringLiteral("B01"));
    QCOMPARE(rows[0].modified, clock);
    QCOMPARE(rows[2].page, 2);
    QVERIFY(rows[3].edition.isNull());
    QCOMPARE(rows[3].page, 0);
    StoryQuery two;
    two.limit = 2;
    QCOMPARE(library->storyList(two)->size(), 2U);
    // A page that was taken out leaves its stories in the edition.
    Edition without = *older;
    without.pages.pop_back();
    QVERIFY(library->saveEdition(without).ok());
    StoryQuery ofOlder;
    ofOlder.edition = older->id;
    QCOMPARE(library->storyList(ofOlder)->back().page, 0);
}

void StoryListTest::filters_data()
{
    QTest::addColumn<StoryQuery>("query");
    QTest::addColumn<QString>("found");
    StoryQuery query;
    QTest::newRow("no filter") << query << QStringLiteral("丙 乙 甲");
    query.status = StoryStatus::Ready;
    QTest::newRow("a status") << query << QStringLiteral("丙 甲");
    query.section = QStringLiteral("要闻");
    QTest::newRow("a status and a section") << query << QStringLiteral("甲");
    query = {};
    query.tag = QStringLiteral("水务");
    QTest::newRow("a word that is a keyword here and a subject there")
        << query << QStringLiteral("乙 甲");
    query.tag = QStringLiteral("水");
    QTest::newRow("a piece of a tag is no tag") << query << QString();
    query = {};
    query.search = QStringLiteral("roadside 丙");
    QTest::newRow("words") << query << QStringLiteral("丙");
    query.section = QStringLiteral("要闻");
    QTest::newRow("words and a section that has none of them") << query << QString();
    query = {};
    query.search = QStringLiteral("。");
    QTest::newRow("only marks") << query << QString();
}

void StoryListTest::filters()
{
    QFETCH(const StoryQuery, query);
    QFETCH(const QString, found);
    const LibraryFolder at;
    const auto library = at.open();
    const QString water = QStringLiteral("水务");
    const QString news = QStringLiteral("要闻");
    const QString city = QStringLiteral("城事");
    for (const Story& made :
        { tagged(QStringLiteral("甲"), news, StoryStatus::Ready, { water }, {}),
            tagged(QStringLiteral("乙"), news, StoryStatus::Draft, {}, { water }),
            tagged(QStringLiteral("丙"), city, StoryStatus::Ready, {}, {}) })
        QVERIFY(library->saveStory(made).ok());
    QCOMPARE(titles(*library->storyList(query)).join(QLatin1Char(' ')), found);
}

void StoryListTest::wordsAreCountedByUse()
{
    const LibraryFolder at;
    const auto library = at.open();
    for (const char16_t* section : { u"要闻", u"城事", u"城事", u"" }) {
        QVERIFY(library
                ->saveStory(tagged(QStringLiteral("题"),
                    QString::fromUtf16(section),
                    StoryStatus::Draft,
                    { QStringLiteral("水务") },
                    { QStringLiteral("环境") }))
                .ok());
    }
    const WordsInUse words = *library->wordsInUse();
    QCOMPARE(words.sections, (QStringList { QStringLiteral("城事"), QStringLiteral("要闻") }));
    QVERIFY(words.desks.isEmpty());
    QCOMPARE(words.keywords, QStringList { QStringLiteral("水务") });
    QCOMPARE(words.subjects, QStringList { QStringLiteral("环境") });
}

void StoryListTest::searchingAsOneTypes_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("the beginning of a Latin word") << "roa" << true;
    QTest::newRow("one letter") << "r" << true;
    QTest::newRow("the middle of a word") << "oad" << false;
    QTest::newRow("an open word that is not the last") << "roa 正文" << false;
    QTest::newRow("a word and an open one") << "正文 roa" << true;
    QTest::newRow("one Han character") << "正" << true;
    QTest::newRow("Han characters") << "正文" << true;
}

void StoryListTest::searchingAsOneTypes()
{
    QFETCH(const QString, search);
    QFETCH(const bool, found);
    const LibraryFolder at;
    const auto library = at.open();
    QVERIFY(library->saveStory(tagged(QStringLiteral("题"), {}, {}, {}, {})).ok());
    StoryQuery query;
    query.search = search;
    query.searchEnd = SearchEnd::Open;
    QCOMPARE(library->storyList(query)->size() == 1U, found);
}

void StoryListTest::fiftyThousandStoriesFollowTyping()
{
    const LibraryFolder at;
    const auto library = at.open();
    const EditionPtr paper = *library->saveEdition(edition(Day, 4));
    constexpr int Stories = 50000;
    ImportBatch batch;
    for (int i = 0; i < Stories; ++i) {
        QString body = QStringLiteral("第%1条稿件，说的是清泉湖的水。").arg(i);
        body += QString(i % 50, QChar(0x4E00 + i % 5000));
        if (i % 997 == 0)
            body += QStringLiteral("云汀大桥通车");
        batch.stories.push_back(story(QStringLiteral("标题%1").arg(i), body));
    }
    QVERIFY(library->import(paper->id, 1, batch).ok());
    for (const char16_t* typed :
        { u"", u"清", u"清泉", u"云", u"云汀大桥", u"标题4", u"没有的词" }) {
        StoryQuery query;
        query.search = QString::fromUtf16(typed);
        query.searchEnd = SearchEnd::Open;
        query.limit = 300;
        QElapsedTimer timer;
        timer.start();
        const Result<std::vector<StoryListRow>> rows = library->storyList(query);
        const qint64 took = timer.elapsed();
        QVERIFY(rows.ok());
        qInfo("50,000 stories, “%s”: %zu rows in %lld ms",
            qPrintable(query.search),
            rows->size(),
            static_cast<long long>(took));
        QVERIFY2(took < SearchLimit, qPrintable(query.search));
    }
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::StoryListTest)
#include "story_list_test.moc"
