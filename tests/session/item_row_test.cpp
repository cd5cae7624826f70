// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tools/draw_tool.h"
#include "page_tools/entry_field.h"
#include "page_tools/item_bar.h"
#include "session/page_hands.h"
#include "shared/banner.h"

using namespace broadsheet;

namespace {

Rect millimetres(double x, double y, double width, double height)
{
    return { Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height) };
}

} // namespace

/// The row above the page in the real window: how frames look, and where stories stand.
class ItemRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aTintIsDrawn();
    void aTintLiesBelowAStory();
    void aBoxHasItsTintAndEdgeInTheRow();
    void aRuleHasItsWeightInTheRow();
    void textHasLegsAndADirectionInTheRow();
    void aLookThatCannotBeIsRefused();
    void aStoryIsMovedAndResizedInNumbers();
    void aMeasureOffTheGridGoesToTheNearestColumn();
    void aPlaceWhereAStoryCannotStandIsRefused();

private:
    [[nodiscard]] PageHands hands() const { return { *m_desk, 1 }; }

    [[nodiscard]] ToolsDesk& tools() const { return m_desk->window().pageWork().hands(); }

    /// One story alone on the page, selected. The box that it stands in.
    GridBox takeStory();

    [[nodiscard]] GridBox storyBox() const { return *outlineOf(hands().plan()->placements[0]); }

    /// The page with nothing on it.
    void clearPage();
    /// Finely: nothing snaps.
    void draw(const char* command, const Rect& rect);
    /// Types into a field of the row above the page, as a keyboard does.
    void type(const char* name, const QString& text) const;

    [[nodiscard]] EntryField& entry(const char* name) const
    {
        return *m_desk->window().findChild<EntryField*>(QLatin1String(name));
    }

    /// The names of the fields in the row that one frame alone has.
    [[nodiscard]] QStringList looks() const;

    [[nodiscard]] std::vector<FreeFrame> frames() const { return hands().plan()->free; }

    [[nodiscard]] QString bannerText() const { return m_desk->window().workspace().banner->text(); }

    std::unique_ptr<DeskWindow> m_desk;
};

void ItemRowTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_desk->trigger(QStringLiteral("view.page"));
    hands().view().setCurrentPage(1);
    hands().view().fitPage();
    hands().view().setFocus();
    QVERIFY(m_desk->settle());
}

void ItemRowTest::clearPage()
{
    PagePlan empty;
    empty.format = hands().plan()->format;
    QVERIFY(m_desk->window().desk().setPagePlan(1, std::make_shared<const PagePlan>(empty)).ok());
    QVERIFY(m_desk->settle());
}

void ItemRowTest::draw(const char* command, const Rect& rect)
{
    PageHands hand = hands();
    m_desk->trigger(QLatin1String(command));
    hand.dragAndDrop(
        hand.at({ rect.x, rect.y }), hand.at({ rect.right(), rect.bottom() }), Qt::AltModifier);
}

void ItemRowTest::type(const char* name, const QString& text) const
{
    entry(name).setFocus();
    entry(name).selectAll();
    QTest::keyClicks(&entry(name), text);
    QTest::keyClick(&entry(name), Qt::Key_Return);
}

QStringList ItemRowTest::looks() const
{
    QStringList names;
    const auto* const bar = m_desk->window().findChild<ItemBar*>();
    for (const char* name : { "itemTint", "itemEdge", "itemWeight", "itemLegs", "itemWriting" }) {
        if (bar->findChild<QWidget*>(QLatin1String(name))->isVisible())
            names << QLatin1String(name);
    }
    return names;
}

void ItemRowTest::aTintIsDrawn()
{
    clearPage();
    PageHands hand = hands();
    QTest::keyClick(&m_desk->window(), Qt::Key_6, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(tools().kindInHand(), std::optional(DrawKind::Tint));
    hand.dragAndDrop(hand.at({ Length::mm(60), Length::mm(100) }),
        hand.at({ Length::mm(140), Length::mm(160) }),
        Qt::AltModifier);
    QCOMPARE(frames().size(), std::size_t(1));
    QCOMPARE(frames()[0].kind, FreeKind::Box);
    QCOMPARE(frames()[0].edge, BoxEdge::None);
    QVERIFY(frames()[0].tintPerMille > 0);
    QTRY_COMPARE(looks(), QStringList({ QStringLiteral("itemTint"), QStringLiteral("itemEdge") }));
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("tint"));
}

void ItemRowTest::aTintLiesBelowAStory()
{
    PageHands hand = hands();
    takeStory();
    const Rect story = hand.rectOfStory(0);
    const Length over = Length::mm(8);
    draw("tools.tint",
        { story.x - over, story.y - over, story.width + over * 2, story.height + over * 2 });
    QCOMPARE(frames().size(), std::size_t(1));
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("tint-below"));
    const std::vector<DrawOp>& ops = m_desk->window().desk().page(1)->ops;
    QVERIFY(std::holds_alternative<FillRect>(ops.front()));
    QCOMPARE(std::get<FillRect>(ops.front()).rect, frames()[0].rect);
    // A click on the story takes the story, one beside it the tint.
    hand.key(Qt::Key_Escape);
    hand.click(hand.middleOf(story));
    QCOMPARE(tools().items().items(), (PageItems { { 0 }, {} }));
    hand.key(Qt::Key_Escape);
    hand.click(hand.at({ story.x + story.width / 2, story.y - over / 2 }));
    QCOMPARE(tools().items().items(), (PageItems { {}, { frames()[0].id } }));
}

void ItemRowTest::aBoxHasItsTintAndEdgeInTheRow()
{
    clearPage();
    PageHands hand = hands();
    draw("tools.box", millimetres(60, 100, 80, 60));
    QTRY_COMPARE(looks(),
        QStringList({ QStringLiteral("itemTint"),
            QStringLiteral("itemEdge"),
            QStringLiteral("itemWeight") }));
    const int steps = hand.undoSteps();
    type("itemTint", QStringLiteral("12.5%"));
    QCOMPARE(frames()[0].tintPerMille, 125);
    QCOMPARE(hand.undoSteps(), steps + 1);
    QTest::keyClick(&entry("itemTint"), Qt::Key_Up);
    QCOMPARE(frames()[0].tintPerMille, 175);
    type("itemWeight", QStringLiteral("1"));
    QCOMPARE(frames()[0].weightMilliPt, 1000);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("box-look"));
    auto* const edge = m_desk->window().findChild<QComboBox*>(QStringLiteral("itemEdge"));
    edge->setFocus();
    QTest::keyClick(edge, Qt::Key_Down);
    QCOMPARE(frames()[0].edge, BoxEdge::Double);
    QTest::keyClick(edge, Qt::Key_Home);
    QCOMPARE(frames()[0].edge, BoxEdge::None);
    QTRY_COMPARE(looks(),
        QStringList(
            { QStringLiteral("itemTint"), QStringLiteral("itemEdge") })); // no edge, no weight
    QCOMPARE(hand.undoSteps(), steps + 5);
    hand.undo();
    QCOMPARE(frames()[0].edge, BoxEdge::Double);
    QCOMPARE(edge->currentIndex(), int(BoxEdge::Double));
}

void ItemRowTest::aRuleHasItsWeightInTheRow()
{
    clearPage();
    draw("tools.rule", millimetres(60, 100, 80, 0));
    QTRY_COMPARE(looks(), QStringList({ QStringLiteral("itemWeight") }));
    type("itemWeight", QStringLiteral("0.5mm"));
    QCOMPARE(frames()[0].weightMilliPt, 1417);
    // What is locked keeps its look.
    m_desk->trigger(QStringLiteral("tools.lock"));
    QVERIFY(!entry("itemWeight").isEnabled());
}

void ItemRowTest::textHasLegsAndADirectionInTheRow()
{
    clearPage();
    PageHands hand = hands();
    draw("tools.text", millimetres(60, 100, 120, 80));
    draw("tools.text", millimetres(200, 200, 80, 60));
    m_desk->trigger(QStringLiteral("tools.select_all"));
    QTRY_VERIFY(looks().isEmpty());
    m_desk->trigger(QStringLiteral("tools.link"));
    hand.click(hand.middleOf(frames()[0].rect));
    QTRY_COMPARE(
        looks(), QStringList({ QStringLiteral("itemLegs"), QStringLiteral("itemWriting") }));
    const int steps = hand.undoSteps();
    type("itemLegs", QStringLiteral("3"));
    QCOMPARE(frames()[0].legs, 3);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("text-look"));
    auto* const writing = m_desk->window().findChild<QComboBox*>(QStringLiteral("itemWriting"));
    writing->setFocus();
    QTest::keyClick(writing, Qt::Key_Down);
    QVERIFY2(frames()[0].writing == WritingMode::Vertical, qPrintable(bannerText()));
    QCOMPARE(frames()[1].writing, WritingMode::Vertical); // of the same thread
    QTRY_COMPARE(looks(), QStringList({ QStringLiteral("itemWriting") }));
    QCOMPARE(hand.undoSteps(), steps + 2);
}

void ItemRowTest::aLookThatCannotBeIsRefused()
{
    clearPage();
    draw("tools.box", millimetres(60, 100, 80, 60));
    const FreeFrame box = frames()[0];
    type("itemTint", QStringLiteral("120"));
    QVERIFY(entry("itemTint").isWrong());
    QVERIFY2(bannerText().contains(QStringLiteral("120")), qPrintable(bannerText()));
    QTest::keyClick(&entry("itemTint"), Qt::Key_Escape);
    type("itemWeight", QStringLiteral("thick"));
    QVERIFY(entry("itemWeight").isWrong());
    QVERIFY2(bannerText().contains(QStringLiteral("thick")), qPrintable(bannerText()));
    QTest::keyClick(&entry("itemWeight"), Qt::Key_Escape);
    QCOMPARE(frames()[0], box);
    // So many legs have no room in this frame, though there are frames that have.
    draw("tools.text", millimetres(60, 200, 80, 60));
    type("itemLegs", QStringLiteral("40"));
    QCOMPARE(frames()[1].legs, 1);
    QCOMPARE(entry("itemLegs").text(), QStringLiteral("1"));
    QVERIFY(!bannerText().contains(QStringLiteral("thick")));
}

GridBox ItemRowTest::takeStory()
{
    PageHands hand = hands();
    if (!hand.keepOnly(1))
        return {};
    hand.click(hand.middleOf(hand.rectOfStory(0)));
    return storyBox();
}

void ItemRowTest::aStoryIsMovedAndResizedInNumbers()
{
    PageHands hand = hands();
    GridBox box = takeStory();
    const int steps = hand.undoSteps();
    m_desk->trigger(QStringLiteral("tools.numbers"));
    QVERIFY(entry("itemStoryX").hasFocus());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("story-numbers"));
    type("itemStoryX", QStringLiteral("2"));
    box.column = 2;
    QCOMPARE(storyBox(), box);
    type("itemStoryY", QStringLiteral("40ln"));
    box.line = 40;
    QCOMPARE(storyBox(), box);
    type("itemStoryHeight", QStringLiteral("50"));
    box.lines = 50;
    QVERIFY2(storyBox() == box, qPrintable(bannerText()));
    type("itemStoryWidth", QStringLiteral("3col"));
    box.columns = 3;
    QVERIFY2(storyBox() == box, qPrintable(bannerText()));
    QVERIFY(hand.plan()->placements[0].shape.has_value()); // as by its handles
    QCOMPARE(hand.undoSteps(), steps + 4);
    QTest::keyClick(&entry("itemStoryHeight"), Qt::Key_Up);
    QCOMPARE(storyBox().lines, 51);
    hand.undo();
    hand.undo();
    QVERIFY(entry("itemStoryHeight").text().startsWith(QStringLiteral("50 ")));
    QTest::keyClick(&entry("itemStoryHeight"), Qt::Key_Escape);
    QVERIFY(hand.view().hasFocus());
}

void ItemRowTest::aMeasureOffTheGridGoesToTheNearestColumn()
{
    const PageGrid grid = hands().grid();
    takeStory();
    type("itemStoryX", QStringLiteral("1"));
    const double wide = grid.measure(2).toMm() + 3;
    type("itemStoryWidth", QStringLiteral("%1mm").arg(wide, 0, 'f', 2));
    QVERIFY2(storyBox().columns == 2, qPrintable(bannerText()));
    QVERIFY(entry("itemStoryWidth").text().startsWith(QStringLiteral("2 ")));
    const double high = (grid.linePitch * 60).toPt() + 2;
    type("itemStoryHeight", QStringLiteral("%1p%2").arg(int(high) / 12).arg(int(high) % 12));
    QVERIFY2(storyBox().lines == 60, qPrintable(bannerText()));
}

void ItemRowTest::aPlaceWhereAStoryCannotStandIsRefused()
{
    PageHands hand = hands();
    const GridBox box = takeStory();
    const PagePlanPtr before = hand.plan();
    const QString shown = entry("itemStoryWidth").text();
    const auto refused = [&](const char* name, const QString& text) {
        Banner& banner = *m_desk->window().workspace().banner;
        banner.dismiss();
        type(name, text);
        const bool plain = !bannerText().contains(QStringLiteral("/placements"));
        return hand.plan() == before && banner.isVisible() && plain;
    };
    QVERIFY(refused("itemStoryX", QStringLiteral("30")));
    QVERIFY(refused("itemStoryWidth", QStringLiteral("0")));
    QVERIFY(refused("itemStoryWidth", QStringLiteral("40")));
    QCOMPARE(entry("itemStoryWidth").text(), shown);
    QVERIFY(refused("itemStoryHeight", QStringLiteral("1")));
    QVERIFY(refused("itemStoryHeight", QStringLiteral("900")));
    QVERIFY(refused("itemStoryHeight", QStringLiteral("deep")));
    QVERIFY(entry("itemStoryHeight").isWrong());
    QTest::keyClick(&entry("itemStoryHeight"), Qt::Key_Escape);
    QCOMPARE(storyBox(), box);
    m_desk->trigger(QStringLiteral("tools.lock"));
    QVERIFY(!entry("itemStoryX").isEnabled());
}

QTEST_MAIN(ItemRowTest)
#include "item_row_test.moc"
