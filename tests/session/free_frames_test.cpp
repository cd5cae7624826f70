// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tools/draw_tool.h"
#include "page_tools/handles.h"
#include "page_tools/measure_field.h"
#include "page_tools/page_ruler.h"
#include "session/page_hands.h"
#include "shared/banner.h"

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

Rect millimetres(double x, double y, double width, double height)
{
    return { Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height) };
}

bool near(Length a, Length b)
{
    return qAbs((a - b).toMm()) < 0.8; // a pixel of a page that is seen whole
}

} // namespace

/// Frames off the grid in the real window: drawn, moved, numbered, linked, filled.
class FreeFramesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aBoxIsDrawnAndSnapsToColumns();
    void escapePutsTheDrawingToolAway();
    void aFrameMovesFreelyAndByKeys();
    void numbersAreTypedInAnyUnit();
    void aNumberThatIsNoneIsSaid();
    void theGapOfAPairIsMetAndDrawn();
    void framesAreAlignedGroupedAndLocked();
    void aThreadIsDrawnFromPortToFrame();
    void aPictureIsDroppedCroppedAndZoomed();
    void aFileThatIsNoPictureIsRefused();
    void aPictureIsGivenToAStory();
    void theRulersChangeTheirUnit();

private:
    [[nodiscard]] PageHands hands() const { return { *m_desk, 1 }; }

    [[nodiscard]] ToolsDesk& tools() const { return m_desk->window().pageWork().hands(); }

    [[nodiscard]] MeasureField& field(const char* name) const
    {
        return *m_desk->window().findChild<MeasureField*>(QLatin1String(name));
    }

    void draw(const char* command, const Rect& rect);

    [[nodiscard]] std::vector<FreeFrame> frames() const { return hands().plan()->free; }

    [[nodiscard]] QString bannerText() const { return m_desk->window().workspace().banner->text(); }

    std::unique_ptr<DeskWindow> m_desk;
};

void FreeFramesTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_desk->trigger(QStringLiteral("view.page"));
    PageHands hand = hands();
    hand.view().setCurrentPage(1);
    hand.view().fitPage();
    PagePlan empty;
    empty.format = hand.plan()->format;
    QVERIFY(m_desk->window().desk().setPagePlan(1, std::make_shared<const PagePlan>(empty)).ok());
    hand.view().setFocus();
    QVERIFY(m_desk->settle());
}

/// Finely: nothing snaps.
void FreeFramesTest::draw(const char* command, const Rect& rect)
{
    PageHands hand = hands();
    m_desk->trigger(QLatin1String(command));
    hand.dragAndDrop(
        hand.at({ rect.x, rect.y }), hand.at({ rect.right(), rect.bottom() }), Qt::AltModifier);
}

void FreeFramesTest::aBoxIsDrawnAndSnapsToColumns()
{
    PageHands hand = hands();
    const PageGrid grid = hand.grid();
    const int steps = hand.undoSteps();
    QTest::keyClick(&m_desk->window(), Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(tools().kindInHand(), std::optional(DrawKind::Box));
    const QPoint from = hand.at({ grid.columnLeft(2), grid.lineTop(20) }) + QPoint(2, 1);
    const QPoint to = hand.at({ grid.columnLeft(4) + grid.columnWidth, grid.lineTop(40) });
    hand.drag(from, to + QPoint(-2, 1));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("draw-box"));
    hand.letGo(to + QPoint(-2, 1));
    QCOMPARE(frames().size(), std::size_t(1));
    QCOMPARE(frames()[0].kind, FreeKind::Box);
    QCOMPARE(frames()[0].rect.x, grid.columnLeft(2));
    QCOMPARE(frames()[0].rect.width, grid.measure(3));
    QCOMPARE(hand.undoSteps(), steps + 1);
    QVERIFY(!tools().kindInHand()); // it drew one and is put away
    QCOMPARE(tools().items().items(), (PageItems { {}, { frames()[0].id } }));
}

void FreeFramesTest::escapePutsTheDrawingToolAway()
{
    m_desk->trigger(QStringLiteral("tools.rule"));
    hands().key(Qt::Key_Escape);
    QVERIFY(!tools().kindInHand());
    QVERIFY(m_desk->window().commands().action(QStringLiteral("tools.select"))->isChecked());
}

void FreeFramesTest::aFrameMovesFreelyAndByKeys()
{
    PageHands hand = hands();
    draw("tools.text", millimetres(60, 100, 80, 60));
    const Rect before = frames()[0].rect;
    const QPoint from = hand.middleOf(before);
    const QPoint to = hand.at({ before.x + before.width / 2 + Length::mm(33),
        before.y + before.height / 2 + Length::mm(21) });
    hand.dragAndDrop(from, to, Qt::AltModifier);
    QVERIFY(near(frames()[0].rect.x, before.x + Length::mm(33)));
    QVERIFY(near(frames()[0].rect.y, before.y + Length::mm(21)));
    const Rect moved = frames()[0].rect;
    hand.key(Qt::Key_Right);
    QCOMPARE(frames()[0].rect.x, moved.x + Length::mm(1));
    hand.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(frames()[0].rect.y, moved.y + Length::mm(0.1));
    hand.key(Qt::Key_Delete);
    QVERIFY(frames().empty());
}

void FreeFramesTest::numbersAreTypedInAnyUnit()
{
    PageHands hand = hands();
    const PageGrid grid = hand.grid();
    draw("tools.box", millimetres(60, 100, 80, 60));
    m_desk->trigger(QStringLiteral("tools.numbers"));
    const auto type = [&](const char* name, const QString& text) {
        field(name).setFocus();
        field(name).selectAll();
        QInputMethodEvent committed; // as an input method gives it
        committed.setCommitString(text);
        QApplication::sendEvent(&field(name), &committed);
        QTest::keyClick(&field(name), Qt::Key_Return);
    };
    QVERIFY(field("itemX").hasFocus());
    type("itemX", QStringLiteral("3栏+2mm"));
    QCOMPARE(frames()[0].rect.x, grid.columnLeft(3) + Length::mm(2));
    type("itemY", QStringLiteral("60行"));
    QCOMPARE(frames()[0].rect.y, grid.lineTop(60));
    type("itemWidth", QStringLiteral("2栏"));
    QCOMPARE(frames()[0].rect.width, grid.measure(2));
    type("itemHeight", QStringLiteral("1p6"));
    QCOMPARE(frames()[0].rect.height, Length::pt(18));
    QTest::keyClick(&field("itemHeight"), Qt::Key_Escape);
    QVERIFY(hand.view().hasFocus());
}

void FreeFramesTest::aNumberThatIsNoneIsSaid()
{
    draw("tools.box", millimetres(60, 100, 80, 60));
    const Rect before = frames()[0].rect;
    field("itemX").setFocus();
    field("itemX").selectAll();
    QTest::keyClicks(&field("itemX"), QStringLiteral("12 foo"));
    QTest::keyClick(&field("itemX"), Qt::Key_Return);
    QVERIFY(field("itemX").isWrong());
    QVERIFY(bannerText().contains(QStringLiteral("12 foo")));
    QCOMPARE(frames()[0].rect, before);
    // What leaves the sheet is refused too.
    field("itemX").selectAll();
    QTest::keyClicks(&field("itemX"), QStringLiteral("900mm"));
    QTest::keyClick(&field("itemX"), Qt::Key_Return);
    QCOMPARE(frames()[0].rect, before);
}

void FreeFramesTest::theGapOfAPairIsMetAndDrawn()
{
    PageHands hand = hands();
    const PageGrid grid = hand.grid();
    const Length gap = Length::mm(17);
    const Length wide = grid.columnWidth * 2 / 5;
    const Length met = grid.columnLeft(4) + grid.columnWidth / 3; // no column and no middle is near
    PagePlan plan = *hand.plan();
    const auto add = [&](Length x, Length y, Length width) {
        FreeFrame frame;
        frame.id = int(plan.free.size()) + 1;
        frame.tintPerMille = 100;
        frame.rect = { x, y, width, Length::mm(50) };
        plan.free.push_back(frame);
    };
    add(met - gap * 2 - Length::mm(80), Length::mm(200), Length::mm(40));
    add(met - gap - Length::mm(40), Length::mm(200), Length::mm(40));
    add(met + Length::mm(30), Length::mm(205), wide);
    QVERIFY(m_desk->window().desk().setPagePlan(1, std::make_shared<const PagePlan>(plan)).ok());
    QVERIFY(m_desk->settle());
    const QPoint from = hand.middleOf(frames()[2].rect);
    const QPoint to = hand.at({ met + Length::mm(1) + wide / 2, Length::mm(230) });
    hand.drag(from, to);
    const QImage seen = hand.view().viewport()->grab().toImage();
    DeskWindow::shoot(m_desk->window(), QStringLiteral("equal-gap"));
    hand.letGo(to);
    const Rect moved = frames()[2].rect;
    QCOMPARE(moved.x, met);
    // Both distances, as lines across the gaps at the middle of what is moved.
    const QColor accent = themeColors(false).accent;
    const Length y = moved.y + moved.height / 2;
    QCOMPARE(seen.pixelColor(hand.at({ met - gap / 2, y })), accent);
    QCOMPARE(seen.pixelColor(hand.at({ met - gap / 2 * 3 - Length::mm(40), y })), accent);
    // The guide, dashed from one end of the sheet to the other.
    int inked = 0;
    const QPoint top = hand.at({ met, Length::mm(300) });
    const QPoint foot = hand.at({ met, Length::mm(500) });
    for (int at = top.y(); at < foot.y(); ++at) {
        const bool white = seen.pixelColor(top.x(), at) == QColor(Qt::white)
            && seen.pixelColor(top.x() - 1, at) == QColor(Qt::white);
        inked += white ? 0 : 1;
    }
    QVERIFY2(inked > (foot.y() - top.y()) / 3, qPrintable(QString::number(inked)));
    QCOMPARE(seen.pixelColor(top + QPoint(8, 0)), QColor(Qt::white));
}

void FreeFramesTest::framesAreAlignedGroupedAndLocked()
{
    PageHands hand = hands();
    draw("tools.box", millimetres(60, 100, 40, 40));
    draw("tools.box", millimetres(150, 180, 60, 40));
    m_desk->trigger(QStringLiteral("tools.select_all"));
    QCOMPARE(tools().items().items().frames.size(), std::size_t(2));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("frames"));
    m_desk->trigger(QStringLiteral("tools.align_top"));
    QCOMPARE(frames()[0].rect.y, frames()[1].rect.y);
    m_desk->trigger(QStringLiteral("tools.group"));
    hand.key(Qt::Key_Escape);
    const QPoint edge = hand.at({ frames()[0].rect.x, frames()[0].rect.y + Length::mm(20) });
    hand.click(edge);
    QCOMPARE(tools().items().items().frames.size(), std::size_t(2));
    m_desk->trigger(QStringLiteral("tools.lock"));
    QVERIFY(frames()[0].locked && frames()[1].locked);
    const auto before = frames();
    hand.dragAndDrop(edge, edge + QPoint(60, 30));
    QCOMPARE(frames(), before);
    QVERIFY(!bannerText().isEmpty());
    m_desk->trigger(QStringLiteral("tools.lock"));
    QVERIFY(!frames()[0].locked);
}

void FreeFramesTest::aThreadIsDrawnFromPortToFrame()
{
    PageHands hand = hands();
    draw("tools.text", millimetres(60, 100, 80, 60));
    draw("tools.text", millimetres(200, 200, 80, 60));
    const int second = frames()[1].id;
    hand.click(hand.middleOf(frames()[0].rect));
    const QRectF first = hand.view().rectInView(1, frames()[0].rect);
    const QPoint port = threadPort(first).center().toPoint();
    hand.drag(port, hand.middleOf(frames()[1].rect));
    hand.letGo(hand.middleOf(frames()[1].rect));
    QVERIFY2(frames()[0].next == second, qPrintable(bannerText()));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("thread"));
    m_desk->trigger(QStringLiteral("tools.unlink"));
    QCOMPARE(frames()[0].next, 0);
}

void FreeFramesTest::aPictureIsDroppedCroppedAndZoomed()
{
    PageHands hand = hands();
    const QString file = m_desk->path(QStringLiteral("照片.png"));
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(file));
    QMimeData dragged;
    dragged.setUrls({ QUrl::fromLocalFile(file) });
    const QPoint at = hand.at({ hand.grid().columnLeft(3), hand.grid().lineTop(50) });
    hand.drop(dragged, at);
    QTRY_COMPARE_WITH_TIMEOUT(frames().size(), std::size_t(1), Patience);
    QCOMPARE(frames()[0].kind, FreeKind::Picture);
    QVERIFY(!frames()[0].picture.isEmpty());
    QCOMPARE(frames()[0].rect.width, hand.grid().measure(3));
    QVERIFY(m_desk->settle());
    QVERIFY(m_desk->window().desk().page(1)->problems.empty());
    const QPoint middle = hand.middleOf(frames()[0].rect);
    const int steps = hand.undoSteps();
    QTest::mouseDClick(hand.view().viewport(), Qt::LeftButton, {}, middle);
    QWheelEvent wheel(QPointF(middle),
        hand.view().viewport()->mapToGlobal(QPointF(middle)),
        {},
        QPoint(0, 240),
        Qt::NoButton,
        Qt::NoModifier,
        Qt::NoScrollPhase,
        false);
    QApplication::sendEvent(hand.view().viewport(), &wheel);
    QVERIFY(frames()[0].cropping.zoomPerMille > 1150);
    hand.dragAndDrop(middle, middle + QPoint(30, 0));
    QVERIFY(frames()[0].cropping.focusX < 500); // the picture followed the hand
    QCOMPARE(hand.undoSteps(), steps + 1); // all of it is one step
    hand.key(Qt::Key_Return);
    hand.key(Qt::Key_Delete);
    QVERIFY(frames().empty());
}

void FreeFramesTest::aFileThatIsNoPictureIsRefused()
{
    PageHands hand = hands();
    const QString name = m_desk->path(QStringLiteral("not.jpg"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no picture");
    file.close();
    QMimeData dragged;
    dragged.setUrls({ QUrl::fromLocalFile(name) });
    hand.drop(dragged, hand.at({ hand.grid().columnLeft(3), hand.grid().lineTop(50) }));
    QVERIFY(bannerText().contains(QStringLiteral("not.jpg")));
    QVERIFY(frames().empty());
}

void FreeFramesTest::aPictureIsGivenToAStory()
{
    PageHands hand = hands();
    hand.undo(); // the page as the sample has it
    QVERIFY(m_desk->settle());
    std::size_t largest = 0;
    int cells = 0;
    for (std::size_t i = 0; i < hand.plan()->placements.size(); ++i) {
        const Placement& placement = hand.plan()->placements[i];
        const GridBox box = *outlineOf(placement);
        if (!placement.picture && box.columns * box.lines > cells) {
            largest = i;
            cells = box.columns * box.lines;
        }
    }
    QVERIFY(hand.keepOnly(largest));
    const QString file = m_desk->path(QStringLiteral("照片.png"));
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(file));
    QMimeData dragged;
    dragged.setUrls({ QUrl::fromLocalFile(file) });
    hand.drop(dragged, hand.middleOf(hand.rectOfStory(0)));
    QTRY_VERIFY_WITH_TIMEOUT(
        hand.plan()->placements[0].picture.has_value() || !bannerText().isEmpty(), Patience);
    QVERIFY2(hand.plan()->placements[0].picture.has_value(), qPrintable(bannerText()));
    QVERIFY(hand.plan()->placements[0].shape->picture.has_value());
}

void FreeFramesTest::theRulersChangeTheirUnit()
{
    const auto rulers = m_desk->window().findChildren<PageRuler*>();
    QCOMPARE(rulers.size(), 2);
    QCOMPARE(rulers.front()->unit(), EntryUnit::Millimetres);
    auto* const corner = m_desk->window().findChild<QToolButton*>(QStringLiteral("rulerUnit"));
    QTest::mouseClick(corner, Qt::LeftButton);
    QCOMPARE(rulers.front()->unit(), EntryUnit::Lines);
    m_desk->trigger(QStringLiteral("tools.rulers"));
    QVERIFY(!rulers.front()->isVisible());
}

QTEST_MAIN(FreeFramesTest)
#include "free_frames_test.moc"
