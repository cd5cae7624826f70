// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_view.h"
#include "preview/preview_window.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

namespace {

std::vector<ComposedPagePtr> emptyPages(int count)
{
    std::vector<ComposedPagePtr> pages;
    for (int number = 1; number <= count; ++number) {
        auto page = std::make_shared<ComposedPage>();
        page->number = number;
        page->sheet = { Length::pt(400), Length::pt(560) };
        page->stories
            = { { StoryId(number), {}, { { {}, {}, page->sheet.width, page->sheet.height } } } };
        pages.push_back(page);
    }
    return pages;
}

} // namespace

class PreviewWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_window = std::make_unique<PreviewWindow>();
        m_window->setPages(emptyPages(4));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(1);
    }

    void cleanup() { m_window.reset(); }

    void keysTurnPages_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("Space turns on") << int(Qt::Key_Space) << false << 1 << 2;
        QTest::newRow("Shift+Space turns back") << int(Qt::Key_Space) << true << 3 << 2;
        QTest::newRow("Right turns on") << int(Qt::Key_Right) << false << 2 << 3;
        QTest::newRow("Left turns back") << int(Qt::Key_Left) << false << 2 << 1;
        QTest::newRow("Page Down turns on") << int(Qt::Key_PageDown) << false << 1 << 2;
        QTest::newRow("Page Up turns back") << int(Qt::Key_PageUp) << false << 4 << 3;
        QTest::newRow("Space stays on the last page") << int(Qt::Key_Space) << false << 4 << 4;
        QTest::newRow("Home shows the first page") << int(Qt::Key_Home) << false << 3 << 1;
        QTest::newRow("End shows the last page") << int(Qt::Key_End) << false << 1 << 4;
    }

    void keysTurnPages()
    {
        QFETCH(int, key);
        QFETCH(bool, shift);
        QFETCH(int, from);
        QFETCH(int, to);
        m_window->showPage(from);
        QTest::keyClick(
            m_window->focusWidget(), Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(m_window->currentPage(), to);
        QCOMPARE(m_window->counterText(), QStringLiteral("%1 / 4").arg(to));
    }

    void plusMinusAndNoughtZoom()
    {
        PageView& view = m_window->pageView();
        const double whole = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > whole);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), whole);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.zoom() < whole);
    }

    void fFillsTheScreenAndEscapeCloses()
    {
        QTest::keyClick(&m_window->pageView(), Qt::Key_F);
        QVERIFY(m_window->isFullScreen());
        QTest::keyClick(&m_window->pageView(), Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
        QTest::keyClick(&m_window->pageView(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void nothingCanBeSelected()
    {
        PageView& view = m_window->pageView();
        const QSignalSpy selected(&view, &PageView::storySelected);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.viewport()->rect().center());
        QTest::keyClick(&view, Qt::Key_Tab);
        QCOMPARE(selected.size(), 0);
        QVERIFY(view.hoveredStory().isNull());
    }

private:
    std::unique_ptr<PreviewWindow> m_window;
};

QTEST_MAIN(PreviewWindowTest)
#include "preview_window_test.moc"
