// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edition/length_entry.h"
#include "page_tools/page_ruler.h"
#include "session/page_hands.h"

using namespace broadsheet;

namespace {

bool near(Length a, Length b)
{
    return qAbs((a - b).toMm()) < 1.3; // a pixel of a page that is seen whole
}

/// How many pixels of the column differ from the paper.
int inkedDown(const QImage& image, int x, int from, int to)
{
    int inked = 0;
    for (int y = from; y < to; ++y)
        inked += image.pixelColor(x, y) == QColor(Qt::white) ? 0 : 1;
    return inked;
}

} // namespace

/// The rulers of the real window, in every unit, and the guides that are pulled out of them.
class RulersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void theRulersCountInTheUnit_data();
    void theRulersCountInTheUnit();
    void aGuideIsPulledOutMovedAndThrownAway();
    void escapeGivesUpAGuideInHand();
    void aGuideSnapsAndIsSnappedTo();
    void aGuideIsNeverPrinted();

private:
    [[nodiscard]] PageHands hands() const { return { *m_desk, 1 }; }

    [[nodiscard]] PageRuler& ruler(Qt::Orientation direction) const;

    [[nodiscard]] std::vector<PlanGuide> guides() const { return hands().plan()->guides; }

    /// Pulls a guide out of the ruler to a point of the page's viewport, still in hand.
    void pull(PageRuler& from, const QPoint& to, Qt::KeyboardModifiers keys = {}) const;
    void letGo(PageRuler& from, const QPoint& to) const;

    std::unique_ptr<DeskWindow> m_desk;
};

void RulersTest::init()
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
    FreeFrame box;
    box.id = 1;
    box.rect = { Length::mm(211), Length::mm(330), Length::mm(33), Length::mm(40) };
    empty.free = { box };
    QVERIFY(m_desk->window().desk().setPagePlan(1, std::make_shared<const PagePlan>(empty)).ok());
    hand.view().setFocus();
    QVERIFY(m_desk->settle());
}

PageRuler& RulersTest::ruler(Qt::Orientation direction) const
{
    const auto rulers = m_desk->window().findChildren<PageRuler*>();
    const bool first = (rulers[0]->width() > rulers[0]->height()) == (direction == Qt::Horizontal);
    return *rulers[first ? 0 : 1];
}

void RulersTest::pull(PageRuler& from, const QPoint& to, Qt::KeyboardModifiers keys) const
{
    QTest::mousePress(&from, Qt::LeftButton, keys, from.rect().center());
    const QPoint there = from.mapFromGlobal(hands().view().viewport()->mapToGlobal(to));
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from.rect().center() + (there - from.rect().center()) * step / 4;
        QMouseEvent event(QEvent::MouseMove,
            QPointF(at),
            from.mapToGlobal(QPointF(at)),
            Qt::NoButton,
            Qt::LeftButton,
            keys);
        QApplication::sendEvent(&from, &event);
    }
}

void RulersTest::letGo(PageRuler& from, const QPoint& to) const
{
    QTest::mouseRelease(
        &from, Qt::LeftButton, {}, from.mapFromGlobal(hands().view().viewport()->mapToGlobal(to)));
}

void RulersTest::theRulersCountInTheUnit_data()
{
    QTest::addColumn<EntryUnit>("unit");
    QTest::addColumn<Point>("zero");
    QTest::addColumn<Point>("step");
    const PageGrid grid = *findFormat(QStringLiteral("zh-broadsheet"));
    const Length mm = Length::mm(1);
    const Length pt = Length::pt(1);
    QTest::newRow("millimetres from the sheet's corner")
        << EntryUnit::Millimetres << Point() << Point { mm, mm };
    QTest::newRow("columns and lines from the type area")
        << EntryUnit::Lines << grid.typeArea
        << Point { grid.columnWidth + grid.columnGap, grid.linePitch };
    QTest::newRow("characters from the type area")
        << EntryUnit::Characters << grid.typeArea << Point { grid.em, grid.em };
    QTest::newRow("points from the sheet's corner")
        << EntryUnit::Points << Point() << Point { pt, pt };
}

void RulersTest::theRulersCountInTheUnit()
{
    QFETCH(EntryUnit, unit);
    QFETCH(Point, zero);
    QFETCH(Point, step);
    PageHands hand = hands();
    auto* const corner = m_desk->window().findChild<QToolButton*>(QStringLiteral("rulerUnit"));
    for (int i = 0; i < int(unit); ++i)
        QTest::mouseClick(corner, Qt::LeftButton);
    QCOMPARE(corner->text(), PageRuler::unitSign(unit));
    QVERIFY(corner->toolTip().contains(PageRuler::unitName(unit)));
    // The row above the page counts with them.
    hand.click(hand.at({ Length::mm(211), Length::mm(350) }));
    const auto* const x = m_desk->window().findChild<QLineEdit*>(QStringLiteral("itemX"));
    QCOMPARE(x->text(), entryText(Length::mm(211), EntryKind::X, unit, hand.grid()));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("ruler-%1").arg(int(unit)));
    // Long ticks stand where counting begins and at every number after it.
    const QPointF one = QPointF(hand.view().viewportPoint(1, { zero.x + step.x, zero.y + step.y }))
        - hand.view().viewportPoint(1, zero);
    const QPoint edge = hand.view().viewport()->mapTo(&hand.view(), QPoint());
    for (const Qt::Orientation direction : { Qt::Horizontal, Qt::Vertical }) {
        const bool across = direction == Qt::Horizontal;
        const QImage image = ruler(direction).grab().toImage();
        const QColor ground = image.pixelColor(across ? QPoint(0, 3) : QPoint(3, 0));
        const double pixels = across ? one.x() : one.y();
        int numbered = 1;
        for (const int next : { 1, 2, 5, 10, 20, 50, 100, 200 }) {
            numbered = next;
            if (pixels * next >= 38)
                break;
        }
        for (const int count : { 0, 1, 2 }) {
            const double start = across ? hand.view().viewportPoint(1, zero).x() + edge.x()
                                        : hand.view().viewportPoint(1, zero).y() + edge.y();
            const int at = int(std::floor(start + count * numbered * pixels));
            const QPoint place = across ? QPoint(at, PageRuler::Thickness - 10)
                                        : QPoint(PageRuler::Thickness - 10, at);
            QVERIFY2(image.pixelColor(place) != ground, qPrintable(QString::number(count)));
        }
    }
}

void RulersTest::aGuideIsPulledOutMovedAndThrownAway()
{
    PageHands hand = hands();
    const int steps = hand.undoSteps();
    const QPoint there = hand.at({ Length::mm(120), Length::mm(200) });
    pull(ruler(Qt::Vertical), there, Qt::AltModifier);
    QVERIFY(guides().empty()); // not before it is let go
    DeskWindow::shoot(m_desk->window(), QStringLiteral("guide-in-hand"));
    letGo(ruler(Qt::Vertical), there);
    QCOMPARE(guides().size(), std::size_t(1));
    QCOMPARE(guides()[0].direction, RuleDirection::Vertical);
    QVERIFY(near(guides()[0].at, Length::mm(120)));
    QCOMPARE(hand.undoSteps(), steps + 1);
    const QPoint low = hand.at({ Length::mm(150), Length::mm(300) });
    pull(ruler(Qt::Horizontal), low, Qt::AltModifier);
    letGo(ruler(Qt::Horizontal), low);
    QCOMPARE(guides().size(), std::size_t(2));
    QCOMPARE(guides()[1].direction, RuleDirection::Horizontal);
    QVERIFY(near(guides()[1].at, Length::mm(300)));
    // Seen on the page from one end to the other.
    const QImage seen = hand.view().viewport()->grab().toImage();
    const QPoint top = hand.at({ guides()[0].at, Length::mm(5) });
    const QPoint foot = hand.at({ guides()[0].at, Length::mm(540) });
    QVERIFY(std::max(inkedDown(seen, top.x(), top.y(), foot.y()),
                inkedDown(seen, top.x() - 1, top.y(), foot.y()))
        == foot.y() - top.y());
    // Moved …
    const QPoint to = hand.at({ Length::mm(90), Length::mm(240) });
    hand.dragAndDrop(hand.at({ guides()[0].at, Length::mm(240) }), to, Qt::AltModifier);
    QCOMPARE(guides().size(), std::size_t(2));
    QVERIFY(near(guides()[1].at, Length::mm(90)));
    QCOMPARE(hand.undoSteps(), steps + 3);
    DeskWindow::shoot(m_desk->window(), QStringLiteral("guides"));
    // … and thrown away, back onto the ruler.
    const QPoint held = hand.at({ guides()[1].at, Length::mm(240) });
    hand.dragAndDrop(held, QPoint(-PageRuler::Thickness / 2, held.y()), Qt::AltModifier);
    QCOMPARE(guides().size(), std::size_t(1));
    QCOMPARE(guides()[0].direction, RuleDirection::Horizontal);
    QCOMPARE(hand.undoSteps(), steps + 4);
    hand.undo();
    QCOMPARE(guides().size(), std::size_t(2));
}

void RulersTest::escapeGivesUpAGuideInHand()
{
    PageHands hand = hands();
    const int steps = hand.undoSteps();
    const QPoint there = hand.at({ Length::mm(120), Length::mm(200) });
    pull(ruler(Qt::Vertical), there);
    hand.key(Qt::Key_Escape);
    letGo(ruler(Qt::Vertical), there);
    QVERIFY(guides().empty());
    // Nor does one that comes back to the ruler leave anything.
    pull(ruler(Qt::Vertical), there);
    pull(ruler(Qt::Vertical), QPoint(-5, there.y()));
    letGo(ruler(Qt::Vertical), QPoint(-5, there.y()));
    QVERIFY(guides().empty());
    QCOMPARE(hand.undoSteps(), steps);
}

void RulersTest::aGuideSnapsAndIsSnappedTo()
{
    PageHands hand = hands();
    const PageGrid grid = hand.grid();
    // To a column.
    const QPoint column = hand.at({ grid.columnLeft(3), Length::mm(200) }) + QPoint(2, 0);
    pull(ruler(Qt::Vertical), column);
    letGo(ruler(Qt::Vertical), column);
    QCOMPARE(guides()[0].at, grid.columnLeft(3));
    // To nothing, where no column, line or frame is; then the frame to it.
    const Length free = grid.columnLeft(2) + grid.columnWidth / 3;
    const QPoint nowhere = hand.at({ free, Length::mm(200) });
    pull(ruler(Qt::Vertical), nowhere, Qt::AltModifier);
    letGo(ruler(Qt::Vertical), nowhere);
    QCOMPARE(guides().size(), std::size_t(2));
    const Rect box = hand.plan()->free[0].rect;
    const QPoint edge = hand.at({ box.x, box.y + box.height / 3 });
    const QPoint near = hand.at({ guides()[1].at, box.y + box.height / 3 }) + QPoint(2, 0);
    hand.dragAndDrop(edge, near);
    QCOMPARE(hand.plan()->free[0].rect.x, guides()[1].at);
    // The handle of a frame that stands on a guide is still the frame's.
    const Rect moved = hand.plan()->free[0].rect;
    const std::vector<PlanGuide> before = guides();
    hand.dragAndDrop(hand.at({ moved.x, moved.y }),
        hand.at({ moved.x - Length::mm(25), moved.y }),
        Qt::AltModifier);
    QVERIFY(hand.plan()->free[0].rect.x < moved.x);
    QCOMPARE(guides(), before);
}

void RulersTest::aGuideIsNeverPrinted()
{
    PageHands hand = hands();
    const ComposedPagePtr before = m_desk->window().desk().page(1);
    const QPoint there = hand.at({ Length::mm(120), Length::mm(200) });
    pull(ruler(Qt::Vertical), there);
    letGo(ruler(Qt::Vertical), there);
    QCOMPARE(guides().size(), std::size_t(1));
    QVERIFY(m_desk->settle());
    const ComposedPagePtr after = m_desk->window().desk().page(1);
    QCOMPARE(after->ops.size(), before->ops.size());
}

QTEST_MAIN(RulersTest)
#include "rulers_test.moc"
