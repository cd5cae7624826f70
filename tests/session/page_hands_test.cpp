// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tools/item_bar.h"
#include "session/page_hands.h"
#include "shared/banner.h"
#include "shared/story_mime.h"

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

} // namespace

/// Stories on a page in the real window: selected, moved, resized, brought in from the library.
class PageHandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aClickSelectsAStoryEverywhere();
    void aDragMovesAStoryByColumnsAndLines();
    void escapeBacksOutOfADrag();
    void whereAStoryCannotStandItIsRefused();
    void aHandleResizesByLines();
    void deleteTakesAStoryOffThePage();
    void tabGoesOnAndShiftAddsAndARubberBandTakesAll();
    void controlAndArrowsMoveAStory();
    void arrowsStepThroughTheShapesOfAStory();
    void aStoryIsDroppedFromTheLibrary();
    void severalStoriesAreDroppedAtOnce();
    void aStoryIsNotDroppedOnAnother();
    void theBarTellsShapeSizeAndFit();

private:
    [[nodiscard]] PageHands hands() const { return { *m_desk, 1 }; }

    [[nodiscard]] ToolsDesk& tools() const;

    [[nodiscard]] QString bannerText() const { return m_desk->window().workspace().banner->text(); }

    [[nodiscard]] QString barText(const char* name) const;

    std::unique_ptr<DeskWindow> m_desk;
};

void PageHandsTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    // packaging/screenshots plays it in every look.
    if (qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == QLatin1String("en"))
        m_desk->setLanguage(LanguageChoice::English);
    if (qEnvironmentVariable("BROADSHEET_SHOTS_THEME") == QLatin1String("dark"))
        m_desk->setTheme(ThemeChoice::Dark);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_desk->trigger(QStringLiteral("view.page"));
    hands().view().setCurrentPage(1);
    hands().view().fitPage();
    hands().view().setFocus();
    QVERIFY(m_desk->settle());
}

ToolsDesk& PageHandsTest::tools() const
{
    return m_desk->window().pageWork().hands();
}

QString PageHandsTest::barText(const char* name) const
{
    return m_desk->window().findChild<QLabel*>(QLatin1String(name))->text();
}

void PageHandsTest::aClickSelectsAStoryEverywhere()
{
    PageHands hand = hands();
    const Placement first = hand.plan()->placements.front();
    hand.click(hand.middleOf(rectOf(first.frames.front().box, hand.grid())));
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
    const StoryId story = m_desk->window().desk().matter().story(first.story, 1)->id;
    QCOMPARE(m_desk->window().selection().story(), story);
    QCOMPARE(hand.view().selectedStory(), story);
    hand.key(Qt::Key_Escape);
    QVERIFY(tools().items().isEmpty());
    QVERIFY(m_desk->window().selection().story().isNull());
    // Chosen in a list, it is selected on the page.
    m_desk->window().selection().setStory(story);
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
}

void PageHandsTest::aDragMovesAStoryByColumnsAndLines()
{
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    const PageGrid grid = hand.grid();
    const GridBox before = *outlineOf(hand.plan()->placements[0]);
    const Rect rect = hand.rectOfStory(0);
    const int columns = before.column > 1 ? -1 : 1;
    const QPoint from = hand.middleOf(rect);
    const QPointF step = hand.view().viewportPoint(1,
                             { (grid.columnWidth + grid.columnGap) * columns, grid.linePitch * 4 })
        - hand.view().viewportPoint(1, {});
    const int steps = hand.undoSteps();
    // Half a line more than four, which the grid takes back.
    const QPoint to = from + step.toPoint() + QPoint(2, 0);
    hand.drag(from, to);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("drag"));
    QCOMPARE(*outlineOf(hand.plan()->placements[0]), before); // not before the drop
    hand.letGo(to);
    const GridBox after = *outlineOf(hand.plan()->placements[0]);
    QCOMPARE(after,
        (GridBox { before.column + columns, before.line + 4, before.columns, before.lines }));
    QCOMPARE(hand.undoSteps(), steps + 1);
    hand.undo();
    QCOMPARE(*outlineOf(hand.plan()->placements[0]), before);
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
}

void PageHandsTest::escapeBacksOutOfADrag()
{
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    const PagePlanPtr before = hand.plan();
    const QPoint from = hand.middleOf(hand.rectOfStory(0));
    hand.drag(from, from + QPoint(80, 80));
    hand.key(Qt::Key_Escape);
    hand.letGo(from + QPoint(80, 80));
    QCOMPARE(hand.plan(), before);
    QVERIFY(!tools().items().isEmpty()); // only the drag was given up
}

void PageHandsTest::whereAStoryCannotStandItIsRefused()
{
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    const PagePlanPtr before = hand.plan();
    const QPoint from = hand.middleOf(hand.rectOfStory(0));
    const QPoint to = hand.at({ {}, {} });
    hand.drag(from, to);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("drag-refused"));
    hand.letGo(to);
    QCOMPARE(hand.plan(), before);
    QVERIFY(!bannerText().isEmpty());
}

void PageHandsTest::aHandleResizesByLines()
{
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    const PageGrid grid = hand.grid();
    const Rect rect = hand.rectOfStory(0);
    const GridBox before = *outlineOf(hand.plan()->placements[0]);
    hand.click(hand.middleOf(rect));
    const QPoint foot = hand.at({ rect.x + rect.width / 2, rect.bottom() });
    const Length by = grid.linePitch * 10;
    const bool room = before.line + before.lines + 10 <= grid.lines;
    const QPoint to
        = hand.at({ rect.x + rect.width / 2, room ? rect.bottom() + by : rect.bottom() - by });
    const int steps = hand.undoSteps();
    hand.dragAndDrop(foot, to);
    const GridBox after = *outlineOf(hand.plan()->placements[0]);
    QCOMPARE(after.lines, before.lines + (room ? 10 : -10));
    QCOMPARE(after.columns, before.columns);
    QVERIFY(hand.plan()->placements[0].shape.has_value());
    QCOMPARE(hand.undoSteps(), steps + 1);
}

void PageHandsTest::deleteTakesAStoryOffThePage()
{
    PageHands hand = hands();
    const std::size_t count = hand.plan()->placements.size();
    const StoryId story
        = m_desk->window().desk().matter().story(hand.plan()->placements[0].story, 1)->id;
    hand.click(hand.middleOf(rectOf(hand.plan()->placements[0].frames[0].box, hand.grid())));
    hand.key(Qt::Key_Delete);
    QCOMPARE(hand.plan()->placements.size(), count - 1);
    QVERIFY(tools().items().isEmpty());
    QVERIFY(m_desk->settle());
    QVERIFY(!m_desk->window().desk().isPlaced(story));
    QVERIFY(m_desk->window().desk().story(story) != nullptr); // still in the library
    hand.undo();
    QCOMPARE(hand.plan()->placements.size(), count);
}

void PageHandsTest::tabGoesOnAndShiftAddsAndARubberBandTakesAll()
{
    PageHands hand = hands();
    hand.key(Qt::Key_Tab);
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
    hand.key(Qt::Key_Tab);
    QCOMPARE(tools().items().items(), (PageItems { { 1 }, {} }));
    hand.key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
    const Placement& second = hand.plan()->placements[1];
    hand.click(hand.middleOf(rectOf(second.frames[0].box, hand.grid())), Qt::ShiftModifier);
    QCOMPARE(tools().items().items().stories.size(), std::size_t(2));
    // From the corner of the sheet, where nothing stands.
    hand.dragAndDrop(
        hand.at({ Length::mm(2), Length::mm(2) }), hand.at({ Length::mm(388), Length::mm(548) }));
    QCOMPARE(tools().items().items().stories.size(), hand.plan()->placements.size());
}

void PageHandsTest::controlAndArrowsMoveAStory()
{
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    const GridBox before = *outlineOf(hand.plan()->placements[0]);
    hand.click(hand.middleOf(hand.rectOfStory(0)));
    const bool up = before.line + before.lines > hand.grid().lines;
    hand.key(up ? Qt::Key_Up : Qt::Key_Down, Qt::ControlModifier);
    hand.key(up ? Qt::Key_Up : Qt::Key_Down, Qt::ControlModifier);
    const GridBox after = *outlineOf(hand.plan()->placements[0]);
    QCOMPARE(after.line, before.line + (up ? -2 : 2));
    QCOMPARE(after.column, before.column);
}

void PageHandsTest::arrowsStepThroughTheShapesOfAStory()
{
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    hand.click(hand.middleOf(hand.rectOfStory(0)));
    const int steps = hand.undoSteps();
    hand.key(Qt::Key_Right);
    QVERIFY2(hand.undoSteps() == steps + 1, qPrintable(bannerText()));
    QVERIFY(hand.plan()->placements[0].shape.has_value());
    const Placement one = hand.plan()->placements[0];
    hand.key(Qt::Key_Right);
    QVERIFY2(!(hand.plan()->placements[0] == one), qPrintable(bannerText()));
    hand.key(Qt::Key_Left);
    QCOMPARE(*hand.plan()->placements[0].shape, *one.shape);
    QTRY_VERIFY(!barText("itemShape").isEmpty());
}

void PageHandsTest::aStoryIsDroppedFromTheLibrary()
{
    PageHands hand = hands();
    const StoryId story
        = m_desk->window().desk().matter().story(hand.plan()->placements[2].story, 1)->id;
    QVERIFY(hand.keepOnly(1));
    QMimeData dragged;
    putStories(dragged, { story });
    const Rect stands = hand.rectOfStory(0);
    const bool below = stands.y < hand.grid().lineTop(60);
    const QPoint free
        = hand.at({ hand.grid().columnLeft(2), hand.grid().lineTop(below ? 100 : 20) });
    const int steps = hand.undoSteps();
    hand.hover(dragged, free);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("drop-ghost"));
    QCOMPARE(hand.plan()->placements.size(), std::size_t(1));
    hand.drop(dragged, free);
    QVERIFY2(hand.plan()->placements.size() == 2, qPrintable(bannerText()));
    QCOMPARE(hand.undoSteps(), steps + 1);
    QCOMPARE(m_desk->window().selection().story(), story);
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->window().desk().isPlaced(story));
    const auto fit = m_desk->window().desk().copyfit(story);
    QVERIFY(fit && fit->lines <= 0);
}

void PageHandsTest::severalStoriesAreDroppedAtOnce()
{
    PageHands hand = hands();
    std::vector<StoryId> stories;
    for (const std::size_t index : { 2, 3 }) {
        stories.push_back(
            m_desk->window().desk().matter().story(hand.plan()->placements[index].story, 1)->id);
    }
    QVERIFY(hand.keepOnly(1));
    QMimeData dragged;
    putStories(dragged, stories);
    const bool below = hand.rectOfStory(0).y < hand.grid().lineTop(60);
    const int steps = hand.undoSteps();
    hand.drop(
        dragged, hand.at({ hand.grid().columnLeft(2), hand.grid().lineTop(below ? 100 : 20) }));
    QVERIFY2(hand.plan()->placements.size() == 3, qPrintable(bannerText()));
    QCOMPARE(hand.undoSteps(), steps + 1);
}

void PageHandsTest::aStoryIsNotDroppedOnAnother()
{
    PageHands hand = hands();
    const StoryId story
        = m_desk->window().desk().matter().story(hand.plan()->placements[2].story, 1)->id;
    QVERIFY(hand.keepOnly(1));
    const PagePlanPtr before = hand.plan();
    QMimeData dragged;
    putStories(dragged, { story });
    hand.drop(dragged, hand.middleOf(hand.rectOfStory(0)));
    QCOMPARE(hand.plan(), before);
    QVERIFY(!bannerText().isEmpty());
}

void PageHandsTest::theBarTellsShapeSizeAndFit()
{
    PageHands hand = hands();
    QVERIFY(!barText("itemHint").isEmpty());
    QVERIFY(hand.keepOnly(1));
    hand.click(hand.middleOf(hand.rectOfStory(0)));
    QVERIFY(!barText("itemFit").isEmpty());
    const GridBox box = *outlineOf(hand.plan()->placements[0]);
    const auto* const height
        = m_desk->window().findChild<QLineEdit*>(QStringLiteral("itemStoryHeight"));
    QVERIFY2(height->text().contains(QString::number(box.lines)), qPrintable(height->text()));
    m_desk->trigger(QStringLiteral("shape.vertical"));
    QVERIFY2(hand.plan()->placements[0].shape.has_value(), qPrintable(bannerText()));
    QCOMPARE(hand.plan()->placements[0].shape->kind, ShapeKind::VerticalHead);
    QTRY_VERIFY_WITH_TIMEOUT(!barText("itemHead").isEmpty(), Patience);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("vertical-head"));
}

QTEST_MAIN(PageHandsTest)
#include "page_hands_test.moc"
