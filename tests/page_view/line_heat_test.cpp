// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_pages.h"
#include "fonts/font_library.h"
#include "page_layout/loose_lines.h"
#include "page_view/page_view.h"
#include "typesetting/galley.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace broadsheet;

/// The page view shows how evenly lines are set: as colours, and in words where the pointer rests.
class LineHeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLoosestLinesComeFirst();
    void aLooseLineIsColouredOnlyWhenAskedFor();
    void theTipOfALineSaysWhy();

private:
    FontLibrary m_fonts;
    std::vector<ComposedPagePtr> m_pages;
};

void LineHeatTest::initTestCase()
{
    Result<std::vector<ComposedPagePtr>> pages = composeSample(QStringLiteral("zh-daily"), m_fonts);
    QVERIFY(pages.ok());
    m_pages = std::move(pages).value();
    QVERIFY(!m_pages.empty());
}

void LineHeatTest::theLoosestLinesComeFirst()
{
    std::size_t all = 0;
    for (const ComposedPagePtr& page : m_pages)
        all += page->lines.size();
    QVERIFY(all > 1000);
    const std::vector<LooseLine> loose = loosestLines(m_pages, 10);
    QVERIFY(!loose.empty());
    QVERIFY(loose.size() <= all / 100);
    for (std::size_t i = 0; i + 1 < loose.size(); ++i)
        QVERIFY(loose[i].gapMilliEm >= loose[i + 1].gapMilliEm);
    int more = 0;
    for (const ComposedPagePtr& page : m_pages) {
        for (const PageLine& line : page->lines)
            more += loosenessMilliEm(line) > loose.front().gapMilliEm ? 1 : 0;
    }
    QCOMPARE(more, 0);
}

void LineHeatTest::aLooseLineIsColouredOnlyWhenAskedFor()
{
    PageView view;
    view.resize(900, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setPages(m_pages);
    const LooseLine loose = loosestLines(m_pages, 10).front();
    const Rect rect = rectOfLine(m_pages[loose.page]->lines[loose.line]);
    view.setZoom(200);
    view.showPlace(m_pages[loose.page]->number, rect);
    QTRY_VERIFY(view.isSharp());
    // Between the em box's top and the ink of the first character the paper is bare.
    const QPoint corner
        = view.viewportPoint(m_pages[loose.page]->number, { rect.x, rect.y }).toPoint();
    const auto paper = [&] { return view.viewport()->grab().toImage().pixelColor(corner); };
    QVERIFY(view.viewport()->rect().contains(corner));
    QCOMPARE(paper(), QColor(Qt::white));
    view.setLineHeat(true);
    QVERIFY(paper().red() > paper().blue() + 20);
    view.setLineHeat(false);
    QCOMPARE(paper(), QColor(Qt::white));
}

void LineHeatTest::theTipOfALineSaysWhy()
{
    PageView view;
    view.resize(900, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setPages(m_pages);
    const LooseLine loose = loosestLines(m_pages, 10).front();
    const Rect rect = rectOfLine(m_pages[loose.page]->lines[loose.line]);
    view.showPlace(m_pages[loose.page]->number, rect);
    view.setLineHeat(true);
    const Point middle { rect.x + rect.width / 2, rect.y + rect.height / 2 };
    const QPoint at = view.viewportPoint(m_pages[loose.page]->number, middle).toPoint();
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QLatin1Char('R')), qPrintable(QToolTip::text()));
    QVERIFY2(QToolTip::text().contains(QStringLiteral("em")), qPrintable(QToolTip::text()));
}

QTEST_MAIN(LineHeatTest)
#include "line_heat_test.moc"
