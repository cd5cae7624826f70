// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_view.h"
#include "preview/preview_window.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

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

/// L*a*b* under D50 of an sRGB colour (IEC 61966-2-1, adapted by Bradford).
std::array<double, 3> labOf(const QColor& color)
{
    const auto linear
        = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const auto bent
        = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = bent((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / 0.96422);
    const double y = bent(0.2225045 * r + 0.7168786 * g + 0.0606169 * b);
    const double z = bent((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / 0.82521);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

/// Page 1 with a patch of magenta in the middle.
std::vector<ComposedPagePtr> pagesWithMagenta()
{
    std::vector<ComposedPagePtr> pages = emptyPages(4);
    auto first = std::make_shared<ComposedPage>(*pages.front());
    first->ops.emplace_back(
        FillRect { { Length::pt(100), Length::pt(100), Length::pt(200), Length::pt(360) },
            { 0, 1000, 0, 0 } });
    pages.front() = first;
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

    void newsprintIsTheStandardsWhite()
    {
        const std::array<double, 3> lab = labOf(newsprintWhite());
        QVERIFY(std::abs(lab[0] - 82) < 0.5);
        QVERIFY(std::abs(lab[1]) < 0.5);
        QVERIFY(std::abs(lab[2] - 3) < 0.5);
    }

    void pShowsThePageOnNewsprint()
    {
        QCOMPARE(colorAt({ 50, 50 }), QColor(Qt::white));
        QTest::keyClick(&m_window->pageView(), Qt::Key_P);
        QCOMPARE(colorAt({ 50, 50 }), newsprintWhite());
        QTest::keyClick(&m_window->pageView(), Qt::Key_P);
        QCOMPARE(colorAt({ 50, 50 }), QColor(Qt::white));
    }

    void gShowsThePageInBlackAlone()
    {
        m_window->setPages(pagesWithMagenta());
        m_window->showPage(1);
        QTRY_VERIFY(m_window->pageView().isSharp());
        QVERIFY(colorAt({ 200, 280 }).saturation() > 100);
        QTest::keyClick(&m_window->pageView(), Qt::Key_G);
        const QColor grey = colorAt({ 200, 280 });
        QCOMPARE(grey.saturation(), 0);
        QVERIFY(grey.lightness() > 60 && grey.lightness() < 160);
        QCOMPARE(colorAt({ 50, 50 }), QColor(Qt::white));
        QTest::keyClick(&m_window->pageView(), Qt::Key_P); // both together
        QCOMPARE(colorAt({ 50, 50 }), newsprintWhite());
    }

    void sShowsTheNextPageBesideAnEvenOne()
    {
        m_window->showPage(2);
        QTest::keyClick(&m_window->pageView(), Qt::Key_S);
        QVERIFY(m_window->pageView().pageOnView(2) != nullptr);
        QVERIFY(m_window->pageView().pageOnView(3) != nullptr);
        QTest::keyClick(&m_window->pageView(), Qt::Key_Space);
        QCOMPARE(m_window->currentPage(), 4);
        QVERIFY(m_window->pageView().pageOnView(3) == nullptr);
    }

    void theWindowSaysWhatItsKeysDo()
    {
        const auto* const keys = m_window->findChild<QLabel*>(QStringLiteral("keys"));
        QVERIFY(keys->isVisible());
        for (const QChar key : { u'S', u'P', u'G', u'F', u'H' })
            QVERIFY(keys->text().contains(key + QStringLiteral(":")));
        QTest::keyClick(&m_window->pageView(), Qt::Key_H);
        QVERIFY(!keys->isVisible());
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
    /// Of page 1, in points.
    QColor colorAt(const QPointF& point)
    {
        PageView& view = m_window->pageView();
        const QPointF at = view.viewportPoint(1, { Length::pt(point.x()), Length::pt(point.y()) });
        return view.viewport()->grab().toImage().pixelColor(at.toPoint());
    }

    std::unique_ptr<PreviewWindow> m_window;
};

QTEST_MAIN(PreviewWindowTest)
#include "preview_window_test.moc"
