// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_pages.h"
#include "page_view/page_strip.h"

#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class PageStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_strip = std::make_unique<PageStrip>(Qt::Horizontal);
        m_strip->resize(600, 170);
        m_strip->show();
        m_strip->setPages(drawnPages(4));
        m_strip->setCurrentPage(1);
        QTRY_VERIFY(m_strip->isUpToDate());
    }

    void cleanup() { m_strip.reset(); }

    void aClickChoosesAPage_data()
    {
        QTest::addColumn<Qt::Orientation>("direction");
        QTest::newRow("in a strip along the foot") << Qt::Horizontal;
        QTest::newRow("in a strip along the side") << Qt::Vertical;
    }

    void aClickChoosesAPage()
    {
        QFETCH(Qt::Orientation, direction);
        m_strip->setDirection(direction);
        m_strip->resize(direction == Qt::Horizontal ? QSize(600, 170) : QSize(120, 700));
        const QSignalSpy chosen(m_strip.get(), &PageStrip::pageChosen);
        QTest::mouseClick(m_strip->viewport(), Qt::LeftButton, {}, m_strip->cellOf(3).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toInt(), 3);
        QCOMPARE(m_strip->currentPage(), 3);
    }

    void arrowsGoFromPageToPage()
    {
        const QSignalSpy chosen(m_strip.get(), &PageStrip::pageChosen);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QTest::keyClick(m_strip.get(), Qt::Key_Left);
        QCOMPARE(m_strip->currentPage(), 2);
        QTest::keyClick(m_strip.get(), Qt::Key_End);
        QCOMPARE(m_strip->currentPage(), 4);
        QTest::keyClick(m_strip.get(), Qt::Key_Right);
        QCOMPARE(m_strip->currentPage(), 4);
        QCOMPARE(chosen.size(), 4);
    }

    void aChangedPageIsShownWithinASecond()
    {
        const QPoint inFrame = m_strip->cellOf(2).topLeft() + QPoint(46, 8 + 78);
        const QImage before = m_strip->viewport()->grab().toImage();
        std::vector<ComposedPagePtr> pages = drawnPages(4);
        const auto changed = drawnPage(2);
        std::get<FillRect>(changed->ops.back()).ink = Ink::tint(1000);
        pages[1] = changed;
        QElapsedTimer timer;
        timer.start();
        m_strip->setPages(pages);
        QVERIFY(!m_strip->isUpToDate());
        QTRY_VERIFY_WITH_TIMEOUT(m_strip->isUpToDate(), 1000);
        QVERIFY(timer.elapsed() <= 1000);
        const QImage after = m_strip->viewport()->grab().toImage();
        QVERIFY(qGray(before.pixel(inFrame)) > 200);
        QVERIFY(qGray(after.pixel(inFrame)) < 100);
    }

private:
    std::unique_ptr<PageStrip> m_strip;
};

QTEST_MAIN(PageStripTest)
#include "page_strip_test.moc"
