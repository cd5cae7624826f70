// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_pages.h"
#include "drawn_pages.h"
#include "export/decoded_pictures.h"
#include "export/page_painter.h"
#include "fonts/font_library.h"
#include "page_view/page_marks.h"
#include "page_view/page_view.h"
#include "shared/theme.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace broadsheet;

namespace {

Point pt(double x, double y)
{
    return { Length::pt(x), Length::pt(y) };
}

double distance(Point a, Point b)
{
    return std::hypot((a.x - b.x).toPt(), (a.y - b.y).toPt());
}

void turnWheel(PageView& view, const QPointF& at, int angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent wheel(at,
        view.viewport()->mapToGlobal(at),
        {},
        { 0, angle },
        Qt::NoButton,
        modifiers,
        Qt::NoScrollPhase,
        false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
}

void moveMouse(PageView& view, const QPointF& at, Qt::MouseButtons pressed = {})
{
    QMouseEvent move(
        QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, pressed, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
}

} // namespace

class PageViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fitPageShowsTheWholePageInTheMiddle();
    void zoomKeepsThePointUnderThePointer_data();
    void zoomKeepsThePointUnderThePointer();
    void zoomStaysBetween10And1600Percent();
    void theHandPans_data();
    void theHandPans();
    void theMouseFindsStories_data();
    void theMouseFindsStories();
    void tabGoesThroughTheStoriesInReadingOrder();
    void pageDownGoesToTheEndAndThenTurns();
    void theWheelTurnsAPageThatFits();
    void spreadsShowTwoPages();
    void whatIsInViewStaysWhenPagesAreSwapped();
    void oversetIsMarkedAtTheFrame();
    void theSquaresAreThePrintedPage();
    void onlyTheChangedFrameIsPaintedAnew();
    void thePointerTellsItsPlace();
    void theContextMenuIsAskedForWithItsStory();

private:
    void showPages(int count);

    [[nodiscard]] QPoint at(Point point, int page = 1) const
    {
        return m_view->viewportPoint(page, point).toPoint();
    }

    std::unique_ptr<PageView> m_view;
};

void PageViewTest::init()
{
    m_view = std::make_unique<PageView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void PageViewTest::cleanup()
{
    m_view.reset();
}

void PageViewTest::showPages(int count)
{
    m_view->setPages(drawnPages(count));
    QTRY_VERIFY(m_view->isSharp());
}

void PageViewTest::fitPageShowsTheWholePageInTheMiddle()
{
    showPages(1);
    const QPointF first = m_view->viewportPoint(1, {});
    const QPointF last = m_view->viewportPoint(1, pt(400, 560));
    QVERIFY(first.y() >= 0 && last.y() <= 600);
    QVERIFY(std::abs(first.x() + last.x() - 800) <= 2);
    QVERIFY(last.y() - first.y() > 500);
}

void PageViewTest::zoomKeepsThePointUnderThePointer_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QPointF>("pointer");
    QTest::addColumn<int>("angle");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("zooming in near the page's corner") << control << QPointF(230, 40) << 960;
    QTest::newRow("zooming in at the middle") << control << QPointF(400, 300) << 480;
    QTest::newRow("zooming in near the page's foot") << control << QPointF(560, 560) << 720;
}

void PageViewTest::zoomKeepsThePointUnderThePointer()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QPointF, pointer);
    QFETCH(int, angle);
    showPages(1);
    const PageView::PagePoint before = m_view->pagePoint(pointer);
    QCOMPARE(before.page, 1);
    const QSignalSpy told(m_view.get(), &PageView::zoomChanged);
    const double zoom = m_view->zoom();
    turnWheel(*m_view, pointer, angle, modifiers);
    QVERIFY(m_view->zoom() > zoom * 2);
    QCOMPARE(told.size(), 1);
    QVERIFY(distance(m_view->pagePoint(pointer).point, before.point) < 1);
    turnWheel(*m_view, pointer, -240, modifiers);
    QVERIFY(distance(m_view->pagePoint(pointer).point, before.point) < 1);
}

void PageViewTest::zoomStaysBetween10And1600Percent()
{
    showPages(1);
    m_view->setZoom(1);
    QCOMPARE(m_view->zoom(), 10.0);
    m_view->setZoom(99999);
    QCOMPARE(m_view->zoom(), 1600.0);
    m_view->zoomOut();
    QCOMPARE(m_view->zoom(), 1200.0);
    m_view->zoomIn();
    QCOMPARE(m_view->zoom(), 1600.0);
    m_view->actualSize();
    QCOMPARE(m_view->zoom(), 100.0);
    const QPointF across = m_view->viewportPoint(1, pt(72, 0)) - m_view->viewportPoint(1, pt(0, 0));
    QVERIFY(std::abs(across.x() - m_view->logicalDpiX()) <= 1);
}

void PageViewTest::theHandPans_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("space");
    QTest::addColumn<bool>("handMode");
    QTest::newRow("the middle button drags the page") << int(Qt::MiddleButton) << false << false;
    QTest::newRow("Space and the left button drag it") << int(Qt::LeftButton) << true << false;
    QTest::newRow("the hand tool drags it") << int(Qt::LeftButton) << false << true;
}

void PageViewTest::theHandPans()
{
    QFETCH(int, button);
    QFETCH(bool, space);
    QFETCH(bool, handMode);
    showPages(1);
    m_view->setZoom(300);
    const QSignalSpy selected(m_view.get(), &PageView::storySelected);
    m_view->setHandMode(handMode);
    if (space)
        QTest::keyPress(m_view.get(), Qt::Key_Space);
    const QPointF before = m_view->viewportPoint(1, pt(200, 200));
    const auto pressed = Qt::MouseButton(button);
    QTest::mousePress(m_view->viewport(), pressed, {}, { 300, 300 });
    moveMouse(*m_view, { 340, 270 }, pressed);
    QTest::mouseRelease(m_view->viewport(), pressed, {}, { 340, 270 });
    if (space)
        QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->viewportPoint(1, pt(200, 200)) - before, QPointF(40, -30));
    QCOMPARE(selected.size(), 0);
}

void PageViewTest::theMouseFindsStories_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<int>("story");
    QTest::newRow("a headline belongs to its story") << 100.0 << 40.0 << 11;
    QTest::newRow("the text below it too") << 100.0 << 300.0 << 11;
    QTest::newRow("the right frame is another story") << 300.0 << 200.0 << 12;
    QTest::newRow("the margin is none") << 5.0 << 5.0 << 0;
}

void PageViewTest::theMouseFindsStories()
{
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(int, story);
    showPages(1);
    m_view->setSelectedStory(StoryId(13));
    const QSignalSpy selected(m_view.get(), &PageView::storySelected);
    const QSignalSpy activated(m_view.get(), &PageView::storyActivated);
    const QPoint place = at(pt(x, y));
    moveMouse(*m_view, place);
    QCOMPARE(m_view->hoveredStory(), StoryId(story));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.at(0).at(0).value<StoryId>(), StoryId(story));
    QCOMPARE(m_view->selectedStory(), StoryId(story));
    QCOMPARE(activated.size(), 0);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), story == 0 ? 0 : 1);
}

void PageViewTest::tabGoesThroughTheStoriesInReadingOrder()
{
    showPages(1);
    m_view->setFocus();
    const QSignalSpy activated(m_view.get(), &PageView::storyActivated);
    for (const int story : { 11, 12, 13 }) {
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_view->selectedStory(), StoryId(story));
    }
    QTest::keyClick(m_view.get(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedStory(), StoryId(12));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).value<StoryId>(), StoryId(12));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selectedStory().isNull());
}

void PageViewTest::pageDownGoesToTheEndAndThenTurns()
{
    showPages(3);
    m_view->fitWidth();
    const QSignalSpy turned(m_view.get(), &PageView::currentPageChanged);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentPage(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->viewportPoint(1, pt(0, 560)).y() <= 600);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_view->currentPage(), 2);
    QVERIFY(m_view->viewportPoint(2, {}).y() >= 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(m_view->currentPage(), 1);
    QVERIFY(m_view->viewportPoint(1, pt(0, 560)).y() <= 600);
    QCOMPARE(turned.size(), 2);
}

void PageViewTest::theWheelTurnsAPageThatFits()
{
    showPages(3);
    turnWheel(*m_view, { 400, 300 }, -120, {});
    QCOMPARE(m_view->currentPage(), 2);
    turnWheel(*m_view, { 400, 300 }, 120, {});
    QCOMPARE(m_view->currentPage(), 1);
}

void PageViewTest::spreadsShowTwoPages()
{
    showPages(4);
    m_view->setSpreads(true);
    m_view->setCurrentPage(3);
    QCOMPARE(m_view->currentPage(), 3);
    const QPointF left = m_view->viewportPoint(2, {});
    const QPointF right = m_view->viewportPoint(3, {});
    QVERIFY(left.x() >= 0 && right.x() > left.x() + 100);
    QCOMPARE(right.y(), left.y());
    QVERIFY(m_view->viewportPoint(3, pt(400, 0)).x() <= 800);
    QTRY_VERIFY(m_view->isSharp());
}

void PageViewTest::whatIsInViewStaysWhenPagesAreSwapped()
{
    showPages(2);
    turnWheel(*m_view, { 300, 200 }, 600, Qt::ControlModifier);
    const PageView::PagePoint before = m_view->pagePoint({ 300, 200 });
    std::vector<ComposedPagePtr> pages = drawnPages(2);
    const auto changed = drawnPage(1);
    changed->ops.pop_back();
    pages.front() = changed;
    m_view->setPages(pages);
    QVERIFY(m_view->pagePoint({ 300, 200 }).point == before.point);
}

void PageViewTest::oversetIsMarkedAtTheFrame()
{
    showPages(1);
    const std::vector<OversetMark> marks = oversetMarks(*drawnPage(1));
    QCOMPARE(marks.size(), std::size_t(1));
    QVERIFY(marks.front().text.contains(QLatin1Char('3')));
    QVERIFY(marks.front().tip.contains(QStringLiteral("41")));
    const QPoint corner = at(pt(380, 390));
    const QImage shown = m_view->grab().toImage();
    const QColor danger = themeColors(false).danger;
    const auto color = [&](const QPoint& point) {
        return shown.pixelColor((QPointF(point) * shown.devicePixelRatio()).toPoint());
    };
    QCOMPARE(color(corner - QPoint(4, 4)), danger);
    QVERIFY(color(at(pt(200, 390)) - QPoint(4, 4)) != danger);
}

void PageViewTest::theSquaresAreThePrintedPage()
{
    FontLibrary fonts;
    const Result<std::vector<ComposedPagePtr>> pages
        = composeSample(QStringLiteral("zh-daily"), fonts);
    QVERIFY(pages.ok());
    m_view->setPages(*pages);
    m_view->actualSize();
    QTRY_VERIFY(m_view->isSharp());
    const QImage shown = m_view->viewport()->grab().toImage();
    const double ratio = shown.devicePixelRatio();
    const QImage page = renderPage(*pages->front(), int(m_view->logicalDpiX() * ratio));
    const QPoint corner = (m_view->viewportPoint(1, {}) * ratio).toPoint();
    qint64 difference = 0;
    qint64 ink = 0;
    int pixels = 0;
    for (int y = 100; y < 500; ++y) {
        for (int x = 100; x < 700; ++x) {
            const QPoint onPage = QPoint(x, y) - corner;
            QVERIFY(page.rect().contains(onPage));
            const int printed = qGray(page.pixel(onPage));
            difference += std::abs(qGray(shown.pixel(x, y)) - printed);
            ink += 255 - printed;
            ++pixels;
        }
    }
    QVERIFY(ink / pixels > 10); // not an empty part of the page
    QVERIFY2(
        double(difference) / pixels < 2, qPrintable(QString::number(double(difference) / pixels)));
}

void PageViewTest::onlyTheChangedFrameIsPaintedAnew()
{
    TileWorkers workers(1, std::make_shared<DecodedPictures>());
    TileStore store(workers);
    std::vector<ComposedPagePtr> pages = drawnPages(1);
    store.setPages(pages);
    const PageSight sight { 1, 2.0, { 0, 0, 800, 1120 } };
    store.look({ sight }, {});
    QTRY_VERIFY(store.isSharp(sight));
    const auto changed = drawnPage(1);
    std::get<FillRect>(changed->ops.back()).ink = Ink::tint(900);
    store.setPages({ changed });
    QVERIFY(!store.isSharp(sight));
    QSignalSpy painted(&store, &TileStore::painted);
    store.look({ sight }, {});
    QTRY_VERIFY(store.isSharp(sight));
    const QRect frame = QRect(40, 820, 720, 260).adjusted(-3, -3, 3, 3);
    for (const QList<QVariant>& told : painted) {
        if (told.at(1).toDouble() == sight.scale)
            QVERIFY(frame.contains(told.at(2).toRect()));
    }
    QImage image(800, 1120, QImage::Format_RGB32);
    QPainter painter(&image);
    store.paint(painter, sight);
    painter.end();
    QVERIFY(qGray(image.pixel(400, 1000)) < 80);
    QVERIFY(qGray(image.pixel(100, 300)) > 200);
}

void PageViewTest::thePointerTellsItsPlace()
{
    showPages(1);
    const QSignalSpy told(m_view.get(), &PageView::positionChanged);
    moveMouse(*m_view, at(pt(150, 250)));
    QVERIFY(!told.isEmpty());
    QVERIFY(distance(told.last().at(0).value<Point>(), pt(150, 250)) < 2);
    QCOMPARE(told.last().at(1).toInt(), 1);
}

void PageViewTest::theContextMenuIsAskedForWithItsStory()
{
    showPages(1);
    const QSignalSpy wanted(m_view.get(), &PageView::contextMenuWanted);
    const QPoint place = at(pt(300, 200));
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, place, m_view->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).value<StoryId>(), StoryId(12));
    QCOMPARE(m_view->selectedStory(), StoryId(12));
}

QTEST_MAIN(PageViewTest)
#include "page_view_test.moc"
