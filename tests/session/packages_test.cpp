// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/command_registry.h"
#include "page_tools/ghost.h"
#include "session/page_hands.h"
#include "shared/banner.h"
#include "shared/story_mime.h"

using namespace broadsheet;

/// Stories under one head, and columns set as other legs, in the real window.
class PackagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void theBarAndTheGhostTellWhatALegHolds_data();
    void theBarAndTheGhostTellWhatALegHolds();
    void storiesBecomeAPackageUnderOneHead();
    void whyAPackageCannotBeMadeIsSaid();

private:
    [[nodiscard]] PageHands hands() const { return { *m_desk, 1 }; }

    [[nodiscard]] ToolsDesk& tools() const { return m_desk->window().pageWork().hands(); }

    [[nodiscard]] QString bannerText() const { return m_desk->window().workspace().banner->text(); }

    [[nodiscard]] QString barText(const char* name) const;
    /// Gives the first story of the page a plain shape.
    [[nodiscard]] bool giveShape(const GridBox& box);
    /// Why the command cannot be done now.
    [[nodiscard]] QString whyNot(const QString& command) const;
    /// The page with one story, and two more dropped together where it is free.
    [[nodiscard]] bool dropTwoMore() const;

    std::unique_ptr<DeskWindow> m_desk;
};

void PackagesTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    // packaging/screenshots plays it in every look.
    if (qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == QLatin1String("en"))
        m_desk->setLanguage(LanguageChoice::English);
    if (qEnvironmentVariable("BROADSHEET_SHOTS_THEME") == QLatin1String("dark"))
        m_desk->setTheme(ThemeChoice::Dark);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_desk->trigger(QStringLiteral("view.page"));
    hands().view().setCurrentPage(1);
    hands().view().fitPage();
    hands().view().setFocus();
    QVERIFY(m_desk->settle());
}

QString PackagesTest::barText(const char* name) const
{
    return m_desk->window().findChild<QLabel*>(QLatin1String(name))->text();
}

QString PackagesTest::whyNot(const QString& command) const
{
    for (const CommandRegistry::Command& each : m_desk->window().commands().commands()) {
        if (each.spec.id == command)
            return each.disabledReason;
    }
    return {};
}

bool PackagesTest::giveShape(const GridBox& box)
{
    Desk& desk = m_desk->window().desk();
    FontLibrary fonts;
    ShapeFitter fitter(fonts);
    StoryShape shape;
    shape.box = box;
    if (!fitter.setPage(desk.matter(), 1))
        return false;
    PagePlan plan = *hands().plan();
    const Result<ShapedStory> made = fitter.boxes(plan.placements.front().story, shape);
    if (!made)
        return false;
    plan.placements.front() = made->placement;
    return desk.setPagePlan(1, std::make_shared<const PagePlan>(plan)).ok() && m_desk->settle();
}

bool PackagesTest::dropTwoMore() const
{
    PageHands hand = hands();
    std::vector<StoryId> stories;
    for (const std::size_t index : { 0, 2 }) {
        stories.push_back(
            m_desk->window().desk().matter().story(hand.plan()->placements[index].story, 1)->id);
    }
    if (!hand.keepOnly(1))
        return false;
    QMimeData dragged;
    putStories(dragged, stories);
    const bool below = hand.rectOfStory(0).y < hand.grid().lineTop(60);
    const int steps = hand.undoSteps();
    hand.drop(
        dragged, hand.at({ hand.grid().columnLeft(2), hand.grid().lineTop(below ? 100 : 20) }));
    return hand.plan()->placements.size() == 3 && hand.undoSteps() == steps + 1;
}

void PackagesTest::theBarAndTheGhostTellWhatALegHolds_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("fewer");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("odd");
    QTest::newRow("three columns as two legs") << 3 << 1 << 20 << 0;
    QTest::newRow("five columns as three legs leave an odd one") << 5 << 2 << 22 << 1;
}

void PackagesTest::theBarAndTheGhostTellWhatALegHolds()
{
    QFETCH(int, columns);
    QFETCH(int, fewer);
    QFETCH(int, characters);
    QFETCH(int, odd);
    PageHands hand = hands();
    QVERIFY(hand.keepOnly(1));
    QVERIFY(giveShape({ 1, 30, columns, 40 }));
    hand.click(hand.middleOf(hand.rectOfStory(0)));
    QVERIFY2(barText("itemMeasure").isEmpty(), qPrintable(barText("itemMeasure")));
    for (int i = 0; i < fewer; ++i)
        hand.key(Qt::Key_Comma, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(hand.plan()->placements[0].shape->legs == columns - fewer, qPrintable(bannerText()));
    const QString told = barText("itemMeasure");
    QVERIFY2(told.contains(QString::number(characters)), qPrintable(told));
    QCOMPARE(told.contains(QChar(u'·')), odd > 0);
    if (odd > 0)
        QVERIFY2(told.section(QChar(u'·'), 1).contains(QString::number(odd)), qPrintable(told));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("broken-columns-%1").arg(columns));
    // The ghost says the same while the story is moved, and anew while it is resized.
    const Rect rect = hand.rectOfStory(0);
    hand.drag(hand.middleOf(rect), hand.middleOf(rect) + QPoint(0, 30));
    DeskWindow::shoot(m_desk->window(), QStringLiteral("broken-columns-ghost-%1").arg(columns));
    QVERIFY(tools().inHand() != nullptr);
    QCOMPARE(tools().inHand()->detail, told);
    hand.key(Qt::Key_Escape);
    const QPoint foot = hand.at({ rect.x + rect.width / 2, rect.bottom() });
    hand.drag(foot, foot + QPoint(0, 30));
    QVERIFY(tools().inHand() != nullptr);
    QCOMPARE(tools().inHand()->detail, told);
    hand.key(Qt::Key_Escape);
}

void PackagesTest::storiesBecomeAPackageUnderOneHead()
{
    QVERIFY2(dropTwoMore(), qPrintable(bannerText()));
    PageHands hand = hands();
    const StoryRef head = hand.plan()->placements[2].story;
    const StoryRef member = hand.plan()->placements[1].story;
    const auto press
        = [&] { QTest::keyClick(&hand.view(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier); };
    hand.click(hand.middleOf(rectOf(hand.plan()->placements[2].frames[0].box, hand.grid())));
    hand.click(hand.middleOf(rectOf(hand.plan()->placements[1].frames[0].box, hand.grid())),
        Qt::ShiftModifier);
    const PagePlanPtr before = hand.plan();
    const int steps = hand.undoSteps();
    press();
    QVERIFY2(hand.undoSteps() == steps + 1, qPrintable(bannerText()));
    const std::vector<Placement> made = hand.plan()->placements;
    QCOMPARE(made.size(), std::size_t(3));
    QCOMPARE(made[1].story, head); // the first that was selected
    QCOMPARE(made[2].story, member);
    QVERIFY(made[1].box && made[1].head && made[2].head);
    QVERIFY(made[1].head->box.columns > made[2].head->box.columns || made[1].frames.empty()
        || made[1].head->box.line + made[1].head->box.lines <= made[2].head->box.line);
    QVERIFY(made[1].group != 0);
    QCOMPARE(made[2].group, made[1].group);
    QCOMPARE(tools().items().items().stories.size(), std::size_t(2));
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("package"));
    // It moves as one …
    const int by = made[1].box->box.line > 1 ? -1 : 1;
    hand.click(hand.at({ hand.grid().columnLeft(1) - Length::mm(3), Length::mm(3) }));
    hand.click(hand.middleOf(rectOf(made[2].head->box, hand.grid())));
    hand.key(by < 0 ? Qt::Key_Up : Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(hand.plan()->placements[1].box->box.line, made[1].box->box.line + by);
    QCOMPARE(hand.plan()->placements[2].head->box.line, made[2].head->box.line + by);
    hand.undo();
    // … the same key again turns its stories, and ungrouped they are two again.
    press();
    QVERIFY2(hand.plan()->placements[2].head != made[2].head, qPrintable(bannerText()));
    hand.undo();
    QTest::keyClick(&hand.view(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(hand.plan()->placements[1].group, 0);
    QCOMPARE(hand.plan()->placements[2].group, 0);
    hand.undo();
    hand.undo();
    QCOMPARE(*hand.plan(), *before);
}

void PackagesTest::whyAPackageCannotBeMadeIsSaid()
{
    PageHands hand = hands();
    const auto& commands = m_desk->window().commands();
    const QString id = QStringLiteral("shape.package");
    hand.key(Qt::Key_Tab);
    QVERIFY(!commands.action(id)->isEnabled());
    const QString one = whyNot(id);
    QVERIFY(!one.isEmpty());
    // Something stands in the box around the two.
    QVERIFY2(dropTwoMore(), qPrintable(bannerText()));
    PagePlan plan = *hand.plan();
    FreeFrame wall;
    wall.id = 1;
    const Rect first = hand.rectOfStory(1);
    const Rect second = hand.rectOfStory(2);
    wall.rect = { std::min(first.x, second.x),
        std::min(first.y, second.y),
        hand.grid().em,
        hand.grid().linePitch };
    plan.free = { wall };
    QVERIFY(m_desk->window().desk().setPagePlan(1, std::make_shared<const PagePlan>(plan)).ok());
    QVERIFY(m_desk->settle());
    hand.key(Qt::Key_Escape);
    for (const std::size_t index : { 1, 2 }) {
        hand.click(hand.middleOf(rectOf(hand.plan()->placements[index].frames[0].box, hand.grid())),
            Qt::ShiftModifier);
    }
    QVERIFY(!commands.action(id)->isEnabled());
    QVERIFY(!whyNot(id).isEmpty());
    QVERIFY(whyNot(id) != one);
}

QTEST_MAIN(PackagesTest)
#include "packages_test.moc"
