// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/guide_verbs.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;

namespace {

const PlanGuide First { RuleDirection::Vertical, Length::mm(50) };
const PlanGuide Second { RuleDirection::Horizontal, Length::mm(80) };

EditionPtr editionWith(const std::vector<PlanGuide>& guides)
{
    PagePlan plan;
    plan.format = QStringLiteral("zh-broadsheet");
    plan.guides = guides;
    Page page;
    page.id = PageId(1);
    page.plan = std::make_shared<const PagePlan>(plan);
    Edition edition;
    edition.id = EditionId(1);
    edition.pages = { std::make_shared<const Page>(page) };
    return std::make_shared<const Edition>(edition);
}

Result<void> edit(EditionSession& session, const EditionSession::Edit& verb)
{
    return session.edit(QStringLiteral("edit"), {}, verb);
}

const std::vector<PlanGuide>& guidesOf(const EditionSession& session)
{
    return session.current()->page(1)->plan->guides;
}

} // namespace

/// What hands do to the guides of a page.
class GuideVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void guidesAreAddedMovedAndRemoved();
    void aGuideIsThereOnce();
    void whatIsGoneOrOffTheSheetIsRefused();
};

void GuideVerbsTest::guidesAreAddedMovedAndRemoved()
{
    EditionSession session(editionWith({ First }));
    QVERIFY(edit(session, [](EditionTransaction& t) { return addGuide(t, 1, Second); }).ok());
    QCOMPARE(guidesOf(session), (std::vector<PlanGuide> { First, Second }));
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return moveGuide(t, 1, First, Length::mm(60));
    }).ok());
    const PlanGuide moved { RuleDirection::Vertical, Length::mm(60) };
    QCOMPARE(guidesOf(session), (std::vector<PlanGuide> { Second, moved }));
    QVERIFY(edit(session, [&](EditionTransaction& t) { return removeGuide(t, 1, moved); }).ok());
    QCOMPARE(guidesOf(session), (std::vector<PlanGuide> { Second }));
    session.undo();
    session.undo();
    QCOMPARE(guidesOf(session), (std::vector<PlanGuide> { First, Second }));
}

void GuideVerbsTest::aGuideIsThereOnce()
{
    const EditionPtr first = editionWith({ First });
    EditionSession session(first);
    QVERIFY(edit(session, [](EditionTransaction& t) { return addGuide(t, 1, First); }).ok());
    QCOMPARE(guidesOf(session).size(), std::size_t(1));
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return addGuide(t, 1, { RuleDirection::Vertical, Length::mm(60) });
    }).ok());
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return moveGuide(t, 1, First, Length::mm(60));
    }).ok());
    QCOMPARE(guidesOf(session).size(), std::size_t(1));
}

void GuideVerbsTest::whatIsGoneOrOffTheSheetIsRefused()
{
    const EditionPtr first = editionWith({ First });
    EditionSession session(first);
    QVERIFY(!edit(session, [](EditionTransaction& t) { return removeGuide(t, 1, Second); }).ok());
    QVERIFY(!edit(session, [](EditionTransaction& t) {
        return moveGuide(t, 1, Second, Length::mm(60));
    }).ok());
    QVERIFY(!edit(session, [](EditionTransaction& t) {
        return moveGuide(t, 1, First, Length::mm(6000));
    }).ok());
    QCOMPARE(session.current(), first);
}

QTEST_GUILESS_MAIN(GuideVerbsTest)
#include "guide_verbs_test.moc"
