// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/edition_json.h"
#include "storage/library.h"
#include "storage/step_delta.h"
#include "storage/story_json.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

Story storyOf(const QStringList& paragraphs)
{
    Story story;
    story.id = StoryId(5);
    story.revision = 3;
    story.tags = { QStringLiteral("水利") };
    for (const QString& text : paragraphs)
        story.parts.push_back(
            std::make_shared<const StoryPart>(StoryPart { PartKind::Body, text, {} }));
    return story;
}

PagePtr pageOf(int number, const QString& section, const QByteArray& plan = {})
{
    Page page;
    page.id = PageId(100 + number);
    page.number = number;
    page.section = section;
    page.state = PageState::Proof;
    page.editor = QStringLiteral("林知远");
    if (!plan.isEmpty())
        page.plan = storedPagePlan(plan);
    return std::make_shared<const Page>(page);
}

Edition editionOf(const std::vector<PagePtr>& pages)
{
    Edition edition;
    edition.id = EditionId(1);
    edition.date = QDate(2026, 10, 15);
    edition.publication.title = QStringLiteral("云汀日报");
    edition.pages = pages;
    return edition;
}

const QByteArray Plan = "{ \"format\": \"zh-broadsheet\", \"placements\": [ ] }";

} // namespace

class KeptStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryComesBackFromItsDelta_data();
    void aStoryComesBackFromItsDelta();
    void anEditionComesBackFromItsDelta_data();
    void anEditionComesBackFromItsDelta();
    void aDeltaThatDoesNotFitIsRefused();
    void marksSeeContentOnly();
    void aWholeEditionReadsBack();
    void stepsAreKeptForOneEdition();
    void ofVeryManyTheOldestGo();

private:
    QTemporaryDir m_folder;
};

void KeptStepsTest::aStoryComesBackFromItsDelta_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList three { QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙") };
    QTest::newRow("a letter typed")
        << three << QStringList { three[0], QStringLiteral("乙一"), three[2] };
    QTest::newRow("a paragraph split")
        << three << QStringList { three[0], three[1], QString(), three[2] };
    QTest::newRow("a paragraph joined") << three << QStringList { three[0], three[1] + three[2] };
    QTest::newRow("everything cut") << three << QStringList();
    QTest::newRow("everything pasted") << QStringList() << three;
    QTest::newRow("a paragraph doubled")
        << three << QStringList { three[0], three[0], three[1], three[2] };
    QTest::newRow("only the tags") << three << three;
}

void KeptStepsTest::aStoryComesBackFromItsDelta()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const Story then = storyOf(before);
    Story now = storyOf(after);
    now.tags = { QStringLiteral("水利"), QStringLiteral("防汛") };
    now.revision = 8;
    const std::optional<Story> back = storyBefore(now, storyDelta(then, now));
    QVERIFY(back.has_value());
    QCOMPARE(versionToJson(*back), versionToJson(then));
    QCOMPARE(back->revision, Revision(8));
    QCOMPARE(back->id, now.id);
}

void KeptStepsTest::anEditionComesBackFromItsDelta_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a plan changed") << 0;
    QTest::newRow("a page added") << 1;
    QTest::newRow("a page removed") << 2;
    QTest::newRow("pages swapped") << 3;
    QTest::newRow("the issue changed") << 4;
    QTest::newRow("a plan that cannot be read was replaced") << 5;
}

void KeptStepsTest::anEditionComesBackFromItsDelta()
{
    QFETCH(int, what);
    const PagePtr one = pageOf(1, QStringLiteral("要闻"), Plan);
    const PagePtr two = pageOf(2, QStringLiteral("体育"));
    const PagePtr odd = pageOf(3, QStringLiteral("副刊"), "{ \"format\": 7 }");
    const Edition before = editionOf({ one, two, odd });
    Edition after = before;
    if (what == 0)
        after.pages[0] = pageOf(1, QStringLiteral("要闻"), "{\"format\": \"zh-tabloid\"}");
    if (what == 1)
        after.pages.push_back(pageOf(4, QStringLiteral("国际")));
    if (what == 2)
        after.pages.erase(after.pages.begin());
    if (what == 3) {
        after.pages[0] = pageOf(1, QStringLiteral("体育"));
        after.pages[1] = pageOf(2, QStringLiteral("要闻"), Plan);
    }
    if (what == 4)
        after.issue = QStringLiteral("总第2期");
    if (what == 5)
        after.pages[2] = pageOf(3, QStringLiteral("副刊"), Plan);
    ContentMarks marks;
    const QByteArray delta = editionDelta(before, after, marks);
    const std::optional<Edition> back = editionBefore(after, delta);
    QVERIFY(back.has_value());
    QCOMPARE(editionToJson(*back), editionToJson(before));
    QVERIFY(marks.of(after) != marks.of(before));
    QCOMPARE(ContentMarks().of(*back), marks.of(before));
}

void KeptStepsTest::aDeltaThatDoesNotFitIsRefused()
{
    const Story story = storyOf({ QStringLiteral("甲") });
    QVERIFY(!storyBefore(story, "nothing"));
    const QByteArray longer = storyDelta(
        storyOf({ QStringLiteral("甲") }), storyOf({ QStringLiteral("乙"), QStringLiteral("丙") }));
    QVERIFY(!storyBefore(story, longer));
    QVERIFY(!editionBefore(editionOf({}), "nothing"));
}

void KeptStepsTest::marksSeeContentOnly()
{
    Story story = storyOf({ QStringLiteral("甲") });
    const QByteArray mark = ContentMarks::of(story);
    story.revision = 99;
    QCOMPARE(ContentMarks::of(story), mark);
    story.status = StoryStatus::Ready;
    QVERIFY(ContentMarks::of(story) != mark);
    Edition edition = editionOf({ pageOf(1, QStringLiteral("要闻")) });
    const QByteArray pages = ContentMarks().of(edition);
    Page page = *edition.pages[0];
    page.id = PageId(7);
    edition.pages[0] = std::make_shared<const Page>(page);
    QCOMPARE(ContentMarks().of(edition), pages);
    page.state = PageState::Released;
    edition.pages[0] = std::make_shared<const Page>(page);
    QVERIFY(ContentMarks().of(edition) != pages);
}

void KeptStepsTest::aWholeEditionReadsBack()
{
    const Edition edition = editionOf({ pageOf(1, QStringLiteral("要闻"), Plan) });
    const std::optional<Edition> back = editionFromJson(editionToJson(edition));
    QVERIFY(back.has_value());
    QVERIFY(back->pages[0]->plan != nullptr);
    QCOMPARE(pagePlanToJson(*back->pages[0]->plan), Plan);
    QCOMPARE(back->pages[0]->editor, QStringLiteral("林知远"));
    QCOMPARE(editionToJson(*back), editionToJson(edition));
}

void KeptStepsTest::stepsAreKeptForOneEdition()
{
    auto library = openLibrary(
        m_folder.filePath(QStringLiteral("kept.broadsheet")), OpenMode::CreateIfMissing);
    QVERIFY(library.ok());
    Edition edition;
    edition.date = QDate(2026, 10, 15);
    const auto first = (*library)->saveEdition(edition);
    edition.date = QDate(2026, 10, 16);
    const auto second = (*library)->saveEdition(edition);
    QVERIFY(first.ok() && second.ok());
    const qint64 number = *(*library)->changeNumber();
    KeptStep step { {},
        {},
        4,
        QStringLiteral("移动《新闻》"),
        QDateTime(QDate(2026, 10, 15), QTime(21, 0), Qt::UTC),
        "a",
        "b",
        QByteArray("\0\x01\xff", 3),
        QStringLiteral("0 1 0 1"),
        QStringLiteral("0 2 0 2") };
    QVERIFY((*library)->keepSteps((*first)->id, { step }).ok());
    const auto kept = (*library)->keptSteps((*first)->id);
    QCOMPARE(kept->size(), std::size_t(1));
    QCOMPARE(kept->front().label, step.label);
    QCOMPARE(kept->front().made, step.made);
    QCOMPARE(kept->front().delta, step.delta);
    QCOMPARE(kept->front().before, step.before);
    QCOMPARE(kept->front().caretAfter, step.caretAfter);
    QVERIFY(!kept->front().run.isEmpty());
    QVERIFY(kept->front().story.isNull());
    QCOMPARE(*(*library)->changeNumber(), number); // nothing that views would have to read anew
    QVERIFY((*library)->keepSteps((*second)->id, { step }).ok());
    QVERIFY((*library)->keptSteps((*first)->id)->empty());
    QCOMPARE((*library)->keptSteps((*second)->id)->size(), std::size_t(1));
}

void KeptStepsTest::ofVeryManyTheOldestGo()
{
    auto library = openLibrary(
        m_folder.filePath(QStringLiteral("many.broadsheet")), OpenMode::CreateIfMissing);
    Edition edition;
    edition.date = QDate(2026, 10, 15);
    const auto stored = (*library)->saveEdition(edition);
    std::vector<KeptStep> steps(1000);
    for (int round = 0; round < 9; ++round) {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            steps[i].number = round * 1000 + qint64(i);
            steps[i].before = "a";
            steps[i].after = "b";
            steps[i].delta = QByteArray(16, 'x');
            steps[i].made = QDateTime::currentDateTimeUtc();
        }
        QVERIFY((*library)->keepSteps((*stored)->id, steps).ok());
    }
    const auto kept = (*library)->keptSteps((*stored)->id);
    QCOMPARE(kept->size(), std::size_t(6000));
    QCOMPARE(kept->back().number, qint64(8999));
    // A step with much in it pushes others out, too.
    KeptStep large = steps.back();
    large.delta = QByteArray(15'999'000, 'x');
    QVERIFY((*library)->keepSteps((*stored)->id, std::vector<KeptStep>(64, steps.back())).ok());
    QVERIFY((*library)->keepSteps((*stored)->id, { large }).ok());
    QVERIFY((*library)->keepSteps((*stored)->id, std::vector<KeptStep>(64, steps.back())).ok());
    QVERIFY((*library)->keptSteps((*stored)->id)->size() < 1000);
}

QTEST_GUILESS_MAIN(KeptStepsTest)
#include "kept_steps_test.moc"
