// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_pages.h"
#include "flatplan_view/flatplan_view.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

Q_DECLARE_METATYPE(std::vector<int>)

namespace {

using Numbers = std::vector<int>;

} // namespace

class FlatplanViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_view = std::make_unique<FlatplanView>();
        m_view->resize(760, 1150);
        m_view->setContent(flatplanOf(8, 4));
        m_view->show();
        m_view->setFocus();
        QTRY_VERIFY(m_view->isUpToDate());
    }

    void cleanup() { m_view.reset(); }

    void pagesLieAsThePaperIsFolded()
    {
        // Page 1 alone at the right; 2 and 3 meet at the spine; a section begins anew.
        const auto paper = [this](int number) { return m_view->paperOf(number); };
        QCOMPARE(paper(2).right() + 1, paper(3).left());
        QCOMPARE(paper(2).top(), paper(3).top());
        QVERIFY(paper(4).right() + 1 < paper(5).left() || paper(4).top() != paper(5).top());
        QCOMPARE(paper(5).left(), paper(1).left());
        QVERIFY(paper(5).top() > paper(1).top());
        QCOMPARE(paper(6).right() + 1, paper(7).left());
    }

    void fortyEightPagesAreSeenAtOnceWithoutLag()
    {
        m_view->setContent(flatplanOf(48, 12));
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        for (int number = 1; number <= 48; ++number)
            QVERIFY(m_view->viewport()->rect().contains(m_view->paperOf(number)));
        m_view->viewport()->grab();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isUpToDate(), 1000);
        timer.restart();
        constexpr int Times = 10;
        for (int i = 0; i < Times; ++i)
            m_view->viewport()->grab();
        qInfo("48 pages are drawn in %.1f ms", double(timer.elapsed()) / Times);
        QVERIFY(timer.elapsed() / Times <= 50);
    }

    void onlyAChangedPageIsPaintedAgainWithinASecond()
    {
        const QPoint inPage = m_view->paperOf(2).center();
        const QImage before = m_view->viewport()->grab().toImage();
        const QSignalSpy painted(&m_view->thumbs(), &FlatplanThumbs::painted);
        FlatplanContent content = m_view->content();
        content.sheets[1].composed = shadedPage(2, 900);
        QElapsedTimer timer;
        timer.start();
        m_view->setContent(content);
        QVERIFY(!m_view->isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isUpToDate(), 1000);
        QVERIFY(timer.elapsed() <= 1000);
        QCOMPARE(painted.size(), 1);
        QCOMPARE(painted.front().front().toInt(), 2);
        const QImage after = m_view->viewport()->grab().toImage();
        QVERIFY(qGray(before.pixel(inPage)) > 180);
        QVERIFY(qGray(after.pixel(inPage)) < 80);
    }

    void aMovedPageKeepsItsPicture()
    {
        const QSignalSpy painted(&m_view->thumbs(), &FlatplanThumbs::painted);
        FlatplanContent content = m_view->content();
        Page two = *content.sheets[1].page;
        Page three = *content.sheets[2].page;
        std::swap(two.number, three.number);
        std::swap(two.folio, three.folio);
        std::swap(content.sheets[1], content.sheets[2]);
        content.sheets[1].page = std::make_shared<const Page>(three);
        content.sheets[2].page = std::make_shared<const Page>(two);
        m_view->setContent(content);
        QVERIFY(m_view->isUpToDate());
        QVERIFY(!m_view->thumbs().picture(two).isNull());
        QCOMPARE(painted.size(), 0);
    }

    void arrowsGoFromPageToPage_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("to");
        QTest::newRow("Right goes on") << 1 << int(Qt::Key_Right) << 2;
        QTest::newRow("Left goes back") << 4 << int(Qt::Key_Left) << 3;
        QTest::newRow("Left stays on the first") << 1 << int(Qt::Key_Left) << 1;
        QTest::newRow("Down goes to the row below") << 1 << int(Qt::Key_Down) << 4;
        QTest::newRow("Up goes to the row above") << 6 << int(Qt::Key_Up) << 4;
        QTest::newRow("Home") << 6 << int(Qt::Key_Home) << 1;
        QTest::newRow("End") << 1 << int(Qt::Key_End) << 8;
    }

    void arrowsGoFromPageToPage()
    {
        QFETCH(int, from);
        QFETCH(int, key);
        QFETCH(int, to);
        m_view->setCurrentPage(from);
        QTest::keyClick(m_view.get(), Qt::Key(key));
        QCOMPARE(m_view->currentPage(), to);
        QCOMPARE(m_view->chosenPages(), Numbers { to });
    }

    void shiftAndControlChooseSeveral()
    {
        m_view->setCurrentPage(2);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->chosenPages(), (Numbers { 2, 3, 4 }));
        click(7, Qt::ControlModifier);
        QCOMPARE(m_view->chosenPages(), (Numbers { 2, 3, 4, 7 }));
        click(3, Qt::ControlModifier);
        QCOMPARE(m_view->chosenPages(), (Numbers { 2, 4, 7 }));
        click(5);
        QCOMPARE(m_view->chosenPages(), (Numbers { 5 }));
    }

    void aDigitSetsTheStateOfAllChosen()
    {
        QSignalSpy wanted(m_view.get(), &FlatplanView::stateWanted);
        m_view->choosePages({ 2, 3 });
        QTest::keyClick(m_view.get(), Qt::Key_4);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).value<Numbers>(), (Numbers { 2, 3 }));
        QCOMPARE(wanted.front().at(1).value<PageState>(), PageState::CleanProof);
    }

    void keysMovePutInTakeOutAndOpen()
    {
        QSignalSpy moved(m_view.get(), &FlatplanView::moveWanted);
        QSignalSpy inserted(m_view.get(), &FlatplanView::insertWanted);
        QSignalSpy takenOut(m_view.get(), &FlatplanView::takeOutWanted);
        QSignalSpy opened(m_view.get(), &FlatplanView::pageActivated);
        m_view->choosePages({ 2, 3 });
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(moved.at(0).at(1).toInt(), 3);
        QCOMPARE(moved.at(1).at(1).toInt(), 1);
        QCOMPARE(moved.at(1).at(0).value<Numbers>(), (Numbers { 2, 3 }));
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(takenOut.at(0).at(0).value<Numbers>(), (Numbers { 2, 3 }));
        m_view->setCurrentPage(4);
        QTest::keyClick(m_view.get(), Qt::Key_Insert);
        QTest::keyClick(m_view.get(), Qt::Key_Insert, Qt::ShiftModifier);
        QCOMPARE(inserted.at(0), (QVariantList { 5, 1 }));
        QCOMPARE(inserted.at(1), (QVariantList { 5, 2 }));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.at(0).at(0).toInt(), 4);
    }

    void aDoubleTruckIsPassedAsOne()
    {
        FlatplanContent content = m_view->content();
        Page two = *content.sheets[1].page;
        two.spreadWithNext = true;
        content.sheets[1].page = std::make_shared<const Page>(two);
        m_view->setContent(content);
        QSignalSpy moved(m_view.get(), &FlatplanView::moveWanted);
        m_view->setCurrentPage(1);
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moved.at(0).at(1).toInt(), 3);
        m_view->setCurrentPage(4);
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(moved.at(1).at(1).toInt(), 2);
    }

    void aDoubleClickOpensThePage()
    {
        QSignalSpy opened(m_view.get(), &FlatplanView::pageActivated);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->paperOf(3).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toInt(), 3);
    }

    void draggedPagesMove_data()
    {
        QTest::addColumn<int>("onto");
        QTest::addColumn<double>("across"); // 0 the left edge of the page there, 1 the right
        QTest::addColumn<int>("moved"); // to the place of this page; 0: not
        QTest::addColumn<int>("swapped");
        QTest::newRow("before a page further on") << 4 << 0.1 << 3 << 0;
        QTest::newRow("behind it") << 4 << 0.9 << 4 << 0;
        QTest::newRow("before the first") << 1 << 0.1 << 1 << 0;
        QTest::newRow("behind the last") << 8 << 0.9 << 8 << 0;
        QTest::newRow("onto a page changes places with it") << 4 << 0.5 << 0 << 4;
        QTest::newRow("onto itself does nothing") << 2 << 0.5 << 0 << 0;
    }

    void draggedPagesMove()
    {
        QFETCH(int, onto);
        QFETCH(double, across);
        QFETCH(int, moved);
        QFETCH(int, swapped);
        QSignalSpy moves(m_view.get(), &FlatplanView::moveWanted);
        QSignalSpy swaps(m_view.get(), &FlatplanView::swapWanted);
        const QRect paper = m_view->paperOf(onto);
        const QPoint target(paper.left() + int(paper.width() * across), paper.center().y());
        drag(2, target);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, target);
        QCOMPARE(moves.size(), moved > 0 ? 1 : 0);
        QCOMPARE(swaps.size(), swapped > 0 ? 1 : 0);
        if (moved > 0)
            QCOMPARE(moves.front().at(1).toInt(), moved);
        if (swapped > 0)
            QCOMPARE(swaps.front(), (QVariantList { 2, swapped }));
    }

    void escapeLetsGoOfADraggedPage()
    {
        QSignalSpy moves(m_view.get(), &FlatplanView::moveWanted);
        const QRect paper = m_view->paperOf(4);
        drag(2, paper.topLeft() + QPoint(3, 30));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, paper.center());
        QCOMPARE(moves.size(), 0);
    }

private:
    void click(int number, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(
            m_view->viewport(), Qt::LeftButton, modifiers, m_view->paperOf(number).center());
    }

    void drag(int number, const QPoint& target)
    {
        const QPoint from = m_view->paperOf(number).center();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(20, 0));
        QTest::mouseMove(m_view->viewport(), target);
    }

    std::unique_ptr<FlatplanView> m_view;
};

QTEST_MAIN(FlatplanViewTest)
#include "flatplan_view_test.moc"
