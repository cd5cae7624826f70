// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class EditionSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layingOutSharesOtherPages();
    void aPlanOffThePageIsRefused();
    void addingAndRemoving();
    void renumbering();
    void renumberingToAFreeNumber();
    void refusedEditsLeaveNoTrace_data();
    void refusedEditsLeaveNoTrace();
    void idsOfStorageSurviveUndo();
    void whatIsUndoneWhileItIsSavedIsUnsaved();
    void whatAnotherDeskStoredIsOneStep();
    void aMergeIsOneStepThatWaitsToBeSaved();
    void aPageOfAnotherDeskIsNotTakenForOurs();
    void whatCannotStandIsMendedOneByOne();
};

namespace {

EditionPtr fourPages()
{
    Edition edition;
    edition.id = EditionId(1);
    for (int number = 1; number <= 4; ++number) {
        Page page;
        page.id = PageId(100 + number);
        page.number = number;
        page.folio = QStringLiteral("A0%1").arg(number);
        page.section = QStringLiteral("版%1").arg(number);
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    return std::make_shared<const Edition>(edition);
}

PagePlanPtr plan(const GridBox& box)
{
    PagePlan result;
    result.format = QStringLiteral("zh-broadsheet");
    result.placements.resize(1);
    result.placements[0].story.importPlace = 1;
    result.placements[0].frames = { TextFrame { box, 0, false, {} } };
    return std::make_shared<const PagePlan>(result);
}

Page newPage(int number, const QString& folio = {})
{
    Page page;
    page.number = number;
    page.folio = folio;
    return page;
}

/// As storage hands it back.
EditionPtr stamped(const Edition& edition, Revision revision)
{
    Edition stored = edition;
    stored.revision = revision;
    return std::make_shared<const Edition>(stored);
}

Result<void> edit(EditionSession& session, const EditionSession::Edit& verb)
{
    return session.edit(QStringLiteral("Edit"), {}, verb);
}

} // namespace

void EditionSessionTest::layingOutSharesOtherPages()
{
    const EditionPtr first = fourPages();
    EditionSession session(first);
    QSignalSpy changed(&session, &EditionSession::changed);
    const PagePlanPtr sound = plan({ 1, 1, 8, 120 });
    QVERIFY(edit(session, [&](EditionTransaction& t) { return setPagePlan(t, 2, sound); }).ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.current()->page(2)->plan.get(), sound.get());
    QCOMPARE(session.current()->page(2)->id, PageId(102));
    QCOMPARE(session.current()->pages[0].get(), first->pages[0].get());
    QCOMPARE(session.current()->pages[3].get(), first->pages[3].get());
    QCOMPARE(first->page(2)->plan.get(), nullptr);
    QVERIFY(edit(session, [&](EditionTransaction& t) { return setPagePlan(t, 2, sound); }).ok());
    QCOMPARE(changed.count(), 1); // the same plan again is no change
    QVERIFY(edit(session, [](EditionTransaction& t) { return setPagePlan(t, 2, nullptr); }).ok());
    QCOMPARE(session.current()->page(2)->plan.get(), nullptr);
    session.undo();
    session.undo();
    QCOMPARE(session.current().get(), first.get());
}

void EditionSessionTest::aPlanOffThePageIsRefused()
{
    EditionSession session(fourPages());
    const Result<void> refused = edit(
        session, [](EditionTransaction& t) { return setPagePlan(t, 2, plan({ 1, 1, 9, 1 })); });
    QCOMPARE(refused.problem().detail, QStringLiteral("/placements/0/frames/0"));
    QCOMPARE(session.undoStack().count(), 0);
}

void EditionSessionTest::addingAndRemoving()
{
    const EditionPtr first = fourPages();
    EditionSession session(first);
    QVERIFY(edit(session, [](EditionTransaction& t) { return removePage(t, 2); }).ok());
    QCOMPARE(session.current()->pages.size(), std::size_t(3));
    QCOMPARE(session.current()->page(2), nullptr);
    QVERIFY(edit(session, [](EditionTransaction& t) { return addPage(t, newPage(2)); }).ok());
    QCOMPARE(session.current()->pages[1]->number, 2); // sorted in
    session.undo();
    session.undo();
    QCOMPARE(session.current().get(), first.get());
}

void EditionSessionTest::renumbering()
{
    const EditionPtr first = fourPages();
    EditionSession session(first);
    QVERIFY(edit(session, [](EditionTransaction& t) { return renumber(t, 1, 3); }).ok());
    const EditionPtr now = session.current();
    QCOMPARE(now->page(3)->section, QStringLiteral("版1")); // the matter has moved
    QCOMPARE(now->page(3)->folio, QStringLiteral("A03")); // the place's name has not
    QCOMPARE(now->page(1)->section, QStringLiteral("版3"));
    QCOMPARE(now->page(1)->folio, QStringLiteral("A01"));
    QCOMPARE(now->pages[1].get(), first->pages[1].get());
    QCOMPARE(now->pages[0]->number, 1);
}

void EditionSessionTest::renumberingToAFreeNumber()
{
    EditionSession session(fourPages());
    QVERIFY(edit(session, [](EditionTransaction& t) { return renumber(t, 1, 9); }).ok());
    QCOMPARE(session.current()->page(1), nullptr);
    QCOMPARE(session.current()->pages[3]->id, PageId(101));
    QSignalSpy changed(&session, &EditionSession::changed);
    QVERIFY(edit(session, [](EditionTransaction& t) { return renumber(t, 9, 9); }).ok());
    QCOMPARE(changed.count(), 0);
}

using Verb = Result<void> (*)(EditionTransaction&);
Q_DECLARE_METATYPE(Verb)

void EditionSessionTest::refusedEditsLeaveNoTrace_data()
{
    QTest::addColumn<Verb>("verb");
    const auto row = [](const char* name, Verb verb) { QTest::newRow(name) << verb; };
    row("a number twice", [](EditionTransaction& t) { return addPage(t, newPage(3)); });
    row("a folio twice",
        [](EditionTransaction& t) { return addPage(t, newPage(5, QStringLiteral("A03"))); });
    row("page 0", [](EditionTransaction& t) { return addPage(t, newPage(0)); });
    row("removing a page that is not there",
        [](EditionTransaction& t) { return removePage(t, 5); });
    row("laying out a page that is not there",
        [](EditionTransaction& t) { return setPagePlan(t, 5, nullptr); });
    row("renumbering a page that is not there",
        [](EditionTransaction& t) { return renumber(t, 5, 1); });
    row("renumbering to 0", [](EditionTransaction& t) { return renumber(t, 1, 0); });
    row("a format that is not there", [](EditionTransaction& t) {
        PagePlan strange;
        strange.format = QStringLiteral("gazette");
        return setPagePlan(t, 1, std::make_shared<const PagePlan>(strange));
    });
}

void EditionSessionTest::refusedEditsLeaveNoTrace()
{
    QFETCH(Verb, verb);
    const EditionPtr first = fourPages();
    EditionSession session(first);
    QSignalSpy changed(&session, &EditionSession::changed);
    const Result<void> refused = edit(session, verb);
    QVERIFY(!refused.ok());
    QVERIFY(!refused.problem().summary.isEmpty());
    QCOMPARE(session.current().get(), first.get());
    QCOMPARE(session.undoStack().count(), 0);
    QCOMPARE(changed.count(), 0);
}

void EditionSessionTest::idsOfStorageSurviveUndo()
{
    EditionSession session(fourPages());
    QVERIFY(edit(session, [](EditionTransaction& t) { return addPage(t, newPage(5)); }).ok());
    QVERIFY(edit(session, [](EditionTransaction& t) { return removePage(t, 1); }).ok());
    const EditionPtr sent = session.current();
    Edition stored = *sent;
    stored.revision = 8;
    stored.modified = QDateTime(QDate(2026, 10, 15), QTime(1, 2), Qt::UTC);
    stored.pages.back() = std::make_shared<const Page>([&] {
        Page page = *sent->pages.back();
        page.id = PageId(105);
        return page;
    }());
    session.saved(sent, std::make_shared<const Edition>(stored));
    QVERIFY(!session.isModified());
    QCOMPARE(session.current()->page(5)->id, PageId(105));
    session.undo();
    QCOMPARE(session.current()->pages.size(), std::size_t(5));
    QCOMPARE(session.current()->page(5)->id, PageId(105));
    QCOMPARE(session.current()->revision, Revision(8));
    QCOMPARE(session.current()->modified, stored.modified);
}

/// Typed, on its way to the disk, undone: the disk then has what nobody wants.
void EditionSessionTest::whatIsUndoneWhileItIsSavedIsUnsaved()
{
    EditionSession session(fourPages());
    QVERIFY(edit(session, [](EditionTransaction& t) { return removePage(t, 2); }).ok());
    const EditionPtr sent = session.current();
    session.undo();
    QVERIFY(!session.isModified());
    session.saved(sent, stamped(*sent, 2));
    QVERIFY(session.isModified());
    QCOMPARE(session.current()->pages.size(), std::size_t(4));
    QCOMPARE(session.current()->revision, Revision(2));
    const EditionPtr again = session.current();
    session.saved(again, stamped(*again, 3));
    QVERIFY(!session.isModified());
}

void EditionSessionTest::whatAnotherDeskStoredIsOneStep()
{
    EditionSession session(fourPages());
    QSignalSpy changed(&session, &EditionSession::changed);
    Edition theirs = *fourPages();
    theirs.pages.erase(theirs.pages.begin());
    const EditionPtr stored = stamped(theirs, 5);
    QVERIFY(session.takeOver(QStringLiteral("Elsewhere"), stored).ok());
    QCOMPARE(changed.count(), 1);
    QVERIFY(!session.isModified());
    QCOMPARE(session.current().get(), stored.get());
    QCOMPARE(session.stored().get(), stored.get());
    session.undo(); // it can be undone as everything else, and is then to be saved over it
    QCOMPARE(session.current()->pages.size(), std::size_t(4));
    QCOMPARE(session.current()->revision, Revision(5));
    QVERIFY(session.isModified());
}

void EditionSessionTest::aMergeIsOneStepThatWaitsToBeSaved()
{
    EditionSession session(fourPages());
    QVERIFY(edit(session, [](EditionTransaction& t) { return removePage(t, 2); }).ok());
    const EditionPtr theirs = stamped(*fourPages(), 7);
    Edition merged = *session.current();
    merged.revision = 7;
    QVERIFY(session.rebase(QStringLiteral("Merge"), theirs, std::make_shared<const Edition>(merged))
            .ok());
    QVERIFY(session.isModified());
    QCOMPARE(session.stored().get(), theirs.get());
    QCOMPARE(session.current()->pages.size(), std::size_t(3));
    session.undo();
    session.undo();
    QCOMPARE(session.current()->pages.size(), std::size_t(4));
    QCOMPARE(session.current()->revision, Revision(7));
}

void EditionSessionTest::aPageOfAnotherDeskIsNotTakenForOurs()
{
    EditionSession session(fourPages());
    QVERIFY(edit(session, [](EditionTransaction& t) { return addPage(t, newPage(5)); }).ok());
    Edition theirs = *fourPages();
    Page added = newPage(5);
    added.id = PageId(205);
    theirs.pages.push_back(std::make_shared<const Page>(added));
    Edition merged = *session.current();
    added.number = 6;
    merged.pages.push_back(std::make_shared<const Page>(added));
    QVERIFY(session
            .rebase(QStringLiteral("Merge"),
                stamped(theirs, 2),
                std::make_shared<const Edition>(merged))
            .ok());
    QVERIFY(session.current()->page(5)->id.isNull());
    QCOMPARE(session.current()->page(6)->id, PageId(205));
}

/// A library may hold a page that no hand of today would make.
void EditionSessionTest::whatCannotStandIsMendedOneByOne()
{
    const auto pageOf = [](const std::vector<GridBox>& boxes) {
        PagePlan result;
        result.format = QStringLiteral("zh-broadsheet");
        for (const GridBox& box : boxes) {
            Placement placement;
            placement.story.importPlace = int(result.placements.size()) + 1;
            placement.frames = { TextFrame { box, 0, false, {} } };
            result.placements.push_back(placement);
        }
        return std::make_shared<const PagePlan>(result);
    };
    Edition edition = *fourPages();
    Page bad = *edition.pages[1];
    bad.plan = pageOf({ { 1, 1, 4, 30 }, { 1, 10, 4, 30 }, { 1, 20, 4, 30 } });
    edition.pages[1] = std::make_shared<const Page>(bad);
    EditionSession session(std::make_shared<const Edition>(edition));
    const auto set = [&](const PagePlanPtr& next) {
        return edit(session, [&](EditionTransaction& t) { return setPagePlan(t, 2, next); }).ok();
    };
    QVERIFY(set(pageOf({ { 1, 1, 4, 30 }, { 5, 10, 4, 30 }, { 1, 20, 4, 30 } })));
    QVERIFY(!set(pageOf({ { 1, 1, 4, 30 }, { 4, 10, 4, 30 }, { 1, 20, 4, 30 } })));
    QVERIFY(set(pageOf({ { 1, 1, 4, 30 }, { 5, 10, 4, 30 }, { 1, 40, 4, 30 } })));
    QVERIFY(!set(pageOf({ { 1, 1, 4, 30 }, { 5, 10, 4, 30 }, { 1, 30, 4, 30 } })));
}

QTEST_GUILESS_MAIN(EditionSessionTest)
#include "edition_session_test.moc"
