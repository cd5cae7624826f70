// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command_registry.h"
#include "editing/edition_verbs.h"
#include "page_tools/ghost.h"
#include "page_view/page_strip.h"
#include "session/page_hands.h"
#include "shared/banner.h"
#include "shared/story_mime.h"

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

} // namespace

/// Stories go from one page to another: by the hand, by a command, and out of the library.
class PageMovesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aStoryIsDraggedOntoTheSmallPictureOfAPage();
    void aStoryIsDraggedAcrossASpread();
    void aStoryIsMovedByKeys();
    void aPageThatIsFullSaysSo();
    void aStoryThatJumpsStays();
    void aStoryOfAnotherPageIsDroppedOnce();

private:
    [[nodiscard]] PageHands hands(int page = 1) const { return { *m_desk, page }; }

    [[nodiscard]] Desk& desk() const { return m_desk->window().desk(); }

    [[nodiscard]] ToolsDesk& tools() const { return m_desk->window().pageWork().hands(); }

    [[nodiscard]] PageStrip& strip() const { return *m_desk->window().workspace().strip; }

    [[nodiscard]] StoryId storyOn(int page, std::size_t placement) const
    {
        return desk().matter().story(hands(page).plan()->placements.at(placement).story, page)->id;
    }

    /// In the status line.
    [[nodiscard]] QString told() const { return m_desk->window().statusBar()->currentMessage(); }

    [[nodiscard]] static QString nameOf(int page)
    {
        return QCoreApplication::translate("broadsheet::JumpsDesk", "Page %1").arg(page);
    }

    [[nodiscard]] QString whyNot(const QString& command) const;
    /// The page loses all its stories.
    [[nodiscard]] bool clear(int page) const;
    /// The middle of the page's cell in the strip, for the page view.
    [[nodiscard]] QPoint inStrip(int page) const;
    [[nodiscard]] QDialog* chooser() const;

    std::unique_ptr<DeskWindow> m_desk;
};

void PageMovesTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    if (qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == QLatin1String("en"))
        m_desk->setLanguage(LanguageChoice::English);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_desk->trigger(QStringLiteral("view.page"));
    hands().view().setCurrentPage(1);
    hands().view().fitPage();
    hands().view().setFocus();
    QVERIFY(m_desk->settle());
}

QString PageMovesTest::whyNot(const QString& command) const
{
    for (const CommandRegistry::Command& each : m_desk->window().commands().commands()) {
        if (each.spec.id == command)
            return each.disabledReason;
    }
    return {};
}

bool PageMovesTest::clear(int page) const
{
    PagePlan empty = *hands(page).plan();
    empty.placements.clear();
    empty.rules.clear();
    empty.free.clear();
    empty.source.clear();
    return desk().setPagePlan(page, std::make_shared<const PagePlan>(empty)).ok()
        && m_desk->settle();
}

QPoint PageMovesTest::inStrip(int page) const
{
    const QPoint middle = strip().cellOf(page).center();
    return hands().view().viewport()->mapFromGlobal(strip().viewport()->mapToGlobal(middle));
}

QDialog* PageMovesTest::chooser() const
{
    auto* const found = m_desk->window().findChild<QDialog*>(QStringLiteral("move_chooser"));
    return found != nullptr && found->isVisible() && QApplication::activeWindow() == found
        ? found
        : nullptr;
}

void PageMovesTest::aStoryIsDraggedOntoTheSmallPictureOfAPage()
{
    QVERIFY(clear(3));
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    const StoryId story = storyOn(1, 0);
    const Placement before = hand.plan()->placements[0];
    const int steps = hand.undoSteps();
    const QPoint from = hand.middleOf(hand.rectOfStory(0));
    hand.drag(from, inStrip(3));
    QCOMPARE(strip().dropTarget(), 3);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("drag-to-strip"));
    // Escape backs out of it.
    hand.key(Qt::Key_Escape);
    hand.letGo(inStrip(3));
    QCOMPARE(strip().dropTarget(), 0);
    QCOMPARE(hand.plan()->placements.size(), std::size_t(1));
    hand.dragAndDrop(from, inStrip(3));
    QVERIFY(hand.plan()->placements.empty());
    QCOMPARE(hands(3).plan()->placements.size(), std::size_t(1));
    QCOMPARE(storyOn(3, 0), story);
    QCOMPARE(hand.undoSteps(), steps + 1);
    QCOMPARE(strip().dropTarget(), 0);
    QVERIFY2(told().contains(nameOf(3)), qPrintable(told()));
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("moved-to-page"));
    // As it stood, as the page has room for that.
    QCOMPARE(hands(3).plan()->placements[0].frames, before.frames);
    hand.undo();
    QCOMPARE(hand.plan()->placements, std::vector<Placement> { before });
    QVERIFY(hands(3).plan()->placements.empty());
}

void PageMovesTest::aStoryIsDraggedAcrossASpread()
{
    QVERIFY(clear(3));
    m_desk->trigger(QStringLiteral("page.spreads"));
    PageHands left = hands(2);
    left.view().setCurrentPage(2);
    left.view().fitPage();
    QVERIFY(left.keepOnly(0));
    PageHands right = hands(3);
    const StoryId story = storyOn(2, 0);
    const int steps = left.undoSteps();
    const GridBox box = *outlineOf(left.plan()->placements[0]);
    const Rect rect = left.rectOfStory(0);
    // To the same place of the other page, ten lines further down or up.
    const int by = box.line + box.lines + 10 <= left.grid().lines ? 10 : -10;
    const QPoint to = right.at(
        { rect.x + rect.width / 2, rect.y + rect.height / 2 + right.grid().linePitch * by });
    QVERIFY2(left.view().viewport()->rect().contains(to), "the spread is on view");
    left.drag(left.middleOf(rect), to);
    QVERIFY(tools().inHand() != nullptr);
    QCOMPARE(tools().inHand()->page, 3);
    QVERIFY2(tools().inHand()->problem.isEmpty(), qPrintable(tools().inHand()->problem));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("drag-across"));
    left.letGo(to);
    QVERIFY(left.plan()->placements.empty());
    QCOMPARE(storyOn(3, 0), story);
    const GridBox after = *outlineOf(right.plan()->placements[0]);
    QCOMPARE(after, (GridBox { box.column, box.line + by, box.columns, box.lines }));
    QCOMPARE(left.undoSteps(), steps + 1);
}

void PageMovesTest::aStoryIsMovedByKeys()
{
    QVERIFY(clear(4));
    PageHands hand = hands();
    const std::size_t count = hand.plan()->placements.size();
    hand.key(Qt::Key_Tab);
    const StoryId story = m_desk->window().selection().story();
    const int steps = hand.undoSteps();
    hand.key(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(chooser() != nullptr);
    DeskWindow::shoot(*chooser(), QStringLiteral("page-chooser"));
    auto* const list = chooser()->findChild<QListWidget*>(QStringLiteral("move_pages"));
    QCOMPARE(list->count(), 3);
    for (int row = 0; row < list->count(); ++row) {
        const bool room = list->item(row)->data(Qt::UserRole).toInt() == 4;
        if (room)
            QCOMPARE(list->currentRow(), row);
    }
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(hand.plan()->placements.size(), count - 1);
    QCOMPARE(storyOn(4, 0), story);
    QCOMPARE(hand.undoSteps(), steps + 1);
    QVERIFY(m_desk->settle());
    const auto fit = desk().copyfit(story);
    QVERIFY(fit && fit->lines <= 0);
}

void PageMovesTest::aPageThatIsFullSaysSo()
{
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    const PagePlanPtr before = hand.plan();
    const PagePlanPtr full = hands(2).plan();
    hand.dragAndDrop(hand.middleOf(hand.rectOfStory(0)), inStrip(2));
    QCOMPARE(hand.plan(), before);
    QCOMPARE(hands(2).plan(), full);
    QVERIFY(!m_desk->window().workspace().banner->text().isEmpty());
}

void PageMovesTest::aStoryThatJumpsStays()
{
    const QString command = QStringLiteral("tools.move_to_page");
    QVERIFY(!whyNot(command).isEmpty()); // nothing is selected
    const QString nothing = whyNot(command);
    PageHands hand = hands();
    hand.key(Qt::Key_Tab);
    QVERIFY(whyNot(command).isEmpty());
    PagePlan jumping = *hand.plan();
    jumping.placements[0].jump.toId = desk().edition()->page(3)->id;
    jumping.source.clear();
    QVERIFY(desk().setPagePlan(1, std::make_shared<const PagePlan>(jumping)).ok());
    QTRY_VERIFY(!whyNot(command).isEmpty());
    const QString jumps = whyNot(command);
    QVERIFY(jumps != nothing);
    // Nor does it go when it is dropped on another page.
    QVERIFY(clear(2));
    QMimeData dragged;
    putStories(dragged, { storyOn(1, 0) });
    PageHands other = hands(2);
    other.view().setCurrentPage(2);
    QVERIFY(m_desk->settle());
    other.drop(dragged, other.at({ other.grid().columnLeft(2), other.grid().lineTop(30) }));
    QVERIFY(other.plan()->placements.empty());
    QCOMPARE(m_desk->window().workspace().banner->text(), jumps);
}

void PageMovesTest::aStoryOfAnotherPageIsDroppedOnce()
{
    QVERIFY(clear(3));
    PageHands hand = hands(3);
    hand.view().setCurrentPage(3);
    QVERIFY(m_desk->settle());
    const std::size_t count = hands(2).plan()->placements.size();
    std::size_t pictured = count; // one with a picture, which comes along
    for (std::size_t i = 0; i < count; ++i) {
        if (pictured == count && hands(2).plan()->placements[i].picture)
            pictured = i;
    }
    QVERIFY(pictured < count);
    const StoryId story = storyOn(2, pictured);
    const QString picture = hands(2).plan()->placements[pictured].picture->picture;
    QMimeData dragged;
    putStories(dragged, { story });
    const QPoint at = hand.at({ hand.grid().columnLeft(2), hand.grid().lineTop(40) });
    const int steps = hand.undoSteps();
    hand.hover(dragged, at);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("drop-from-page"));
    hand.drop(dragged, at);
    QVERIFY2(hand.plan()->placements.size() == 1,
        qPrintable(m_desk->window().workspace().banner->text()));
    QCOMPARE(hands(2).plan()->placements.size(), count - 1);
    QCOMPARE(storyOn(3, 0), story);
    QVERIFY(hand.plan()->placements[0].picture.has_value());
    QCOMPARE(hand.plan()->placements[0].picture->picture, picture);
    QCOMPARE(hand.undoSteps(), steps + 1);
    QVERIFY2(told().contains(nameOf(2)), qPrintable(told()));
    hand.undo();
    QVERIFY(hand.plan()->placements.empty());
    QCOMPARE(hands(2).plan()->placements.size(), count);
}

QTEST_MAIN(PageMovesTest)
#include "page_moves_test.moc"
