// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/edition_composer.h"
#include "page_layout/flatplan_fill.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;

namespace {

const QString Words = QStringLiteral("云汀市政府昨天召开新闻发布会，通报前三季度的城市建设情况。");

StoryPtr storyOf(int id, int sentences)
{
    Story story;
    story.id = StoryId(id);
    const auto add = [&](PartKind kind, const QString& text) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    };
    add(PartKind::Headline, QStringLiteral("云汀老城更新"));
    add(PartKind::Body, Words.repeated(sentences));
    return std::make_shared<const Story>(story);
}

/// Page 1 holds story 1 in 20 lines of one column; stories 2 and 3 belong to it too, 3 stands on
/// page 2, and 4 is the page's credits.
EditionMatter matterOf(int sentences)
{
    EditionMatter matter;
    Edition edition;
    edition.id = EditionId(1);
    for (int number = 1; number <= 2; ++number) {
        PagePlan plan;
        plan.format = QStringLiteral("zh-broadsheet");
        Placement placement;
        placement.story.id = StoryId(number == 1 ? 1 : 3);
        placement.frames.push_back({ { 1, 1, 1, 20 }, 0, false, {} });
        plan.placements = { placement };
        Page page;
        page.number = number;
        page.plan = std::make_shared<const PagePlan>(plan);
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    matter.edition = std::make_shared<const Edition>(edition);
    for (int id = 1; id <= 3; ++id)
        matter.stories.insert(StoryId(id), storyOf(id, sentences));
    Story credits;
    credits.id = StoryId(4);
    credits.parts = { std::make_shared<const StoryPart>(
        StoryPart { PartKind::PageCredits, QStringLiteral("责编 陈默"), {} }) };
    matter.stories.insert(StoryId(4), std::make_shared<const Story>(credits));
    matter.importOrder[1] = { StoryId(1), StoryId(2), StoryId(), StoryId(3), StoryId(4) };
    return matter;
}

} // namespace

class FlatplanFillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void placedAndWaitingMatterIsCounted_data()
    {
        QTest::addColumn<int>("sentences");
        QTest::addColumn<bool>("over");
        QTest::newRow("a story that leaves lines free") << 4 << false;
        QTest::newRow("a story that is too long") << 40 << true;
    }

    void placedAndWaitingMatterIsCounted()
    {
        QFETCH(int, sentences);
        QFETCH(bool, over);
        const EditionMatter matter = matterOf(sentences);
        FontLibrary fonts;
        const Result<std::vector<ComposedPagePtr>> pages = composeEdition(matter, fonts);
        QVERIFY(pages.ok());
        const PageFill fill = fillsOf(matter, *pages).front();
        const int words = int(Words.size()) * sentences + 6; // with the headline
        int oversetCharacters = 0;
        for (const Overset& overset : pages->front()->overset)
            oversetCharacters += overset.characters;
        QCOMPARE(fill.stories, 1);
        QCOMPARE(fill.characters, words - oversetCharacters);
        QCOMPARE(fill.lines, 20);
        QCOMPARE(fill.oversetLines > 0, over);
        QCOMPARE(fill.freeLines > 0, !over);
        QCOMPARE(fill.waitingStories, 1); // story 2: one that stands elsewhere does not wait
        QCOMPARE(fill.waitingCharacters, words);
        QCOMPARE(fill.filledPart(), double(20 - fill.freeLines) / 20);
    }

    void aCaptionThatIsPrintedWithItsPictureDoesNotWait()
    {
        EditionMatter matter = matterOf(4);
        Edition edition = *matter.edition;
        Page page = *edition.pages.back();
        PagePlan plan = *page.plan;
        PictureBox picture;
        picture.box = { 1, 30, 2, 20 };
        picture.caption.id = StoryId(2);
        picture.captionLines = 2;
        plan.placements.front().picture = picture;
        page.plan = std::make_shared<const PagePlan>(plan);
        edition.pages.back() = std::make_shared<const Page>(page);
        matter.edition = std::make_shared<const Edition>(edition);
        FontLibrary fonts;
        const Result<std::vector<ComposedPagePtr>> pages = composeEdition(matter, fonts);
        QVERIFY(pages.ok());
        QCOMPARE(fillsOf(matter, *pages).front().waitingStories, 0);
        QVERIFY(printsAsCaption(matter, page, StoryId(2)));
        QVERIFY(!printsAsCaption(matter, page, StoryId(3)));
        QCOMPARE(fillsOf(matter, {}).front().waitingStories, 3); // nothing is printed yet
    }

    void aPageThatIsNotComposedOnlyWaits()
    {
        const EditionMatter matter = matterOf(4);
        const PageFill fill = fillsOf(matter, {}).front();
        QCOMPARE(fill.characters, 0);
        QCOMPARE(fill.waitingStories, 3);
    }

    void theNextDeadlineIsOfAPageThatIsNotReleased()
    {
        const auto at
            = [](int hour) { return QDateTime(QDate(2026, 10, 14), QTime(hour, 0), Qt::UTC); };
        FlatplanSum sum;
        Page page;
        for (const int hour : { 15, 12, 14 }) {
            page.deadline = at(hour);
            page.state = hour == 12 ? PageState::Released : PageState::Proof;
            sum.add(page, {});
        }
        page.deadline = {};
        sum.add(page, {});
        QCOMPARE(sum.nextDeadline, at(14));
        QCOMPARE(sum.pages, 4);
        QCOMPARE(sum.released, 1);
    }
};

QTEST_GUILESS_MAIN(FlatplanFillTest)
#include "flatplan_fill_test.moc"
