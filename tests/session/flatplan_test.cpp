// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flatplan_view/flatplan_details.h"
#include "flatplan_view/flatplan_head.h"
#include "flatplan_view/flatplan_pane.h"
#include "flatplan_view/flatplan_view.h"
#include "flatplan_view/given_edit.h"
#include "main_window/desk_selection.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "session/desk_window.h"
#include "shared/banner.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

} // namespace

/// The flatplan in the real window, on the sample newspaper.
class FlatplanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->openSample());
        QVERIFY(m_desk->activate());
        QTest::keyClick(&m_desk->window(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(view().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(
            view().content().sheets.size() == 4 && view().isUpToDate(), Patience);
    }

    void cleanup() { m_desk.reset(); }

    void itShowsTheEditionAndItsSum()
    {
        QVERIFY(!m_desk->window().workspace().pageView->isVisible());
        const FlatplanSheet& first = view().content().sheets.front();
        QVERIFY(first.composed != nullptr);
        QVERIFY(first.fill.characters > 1000);
        int characters = 0;
        for (const FlatplanSheet& sheet : view().content().sheets)
            characters += sheet.fill.characters;
        const QString head = pane().head().text();
        QVERIFY2(head.contains(QLocale().toString(characters)), qPrintable(head));
        DeskWindow::shoot(m_desk->window(), QStringLiteral("flatplan"));
    }

    void aDoubleClickOpensThePage()
    {
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().paperOf(3).center());
        PageView& pages = *m_desk->window().workspace().pageView;
        QTRY_VERIFY(pages.isVisible());
        QVERIFY(!view().isVisible());
        QTRY_COMPARE(pages.currentPage(), 3);
    }

    /// The raw copy that belongs to a page goes with it.
    void aMovedPageTakesItsStoriesAlong()
    {
        const std::vector<StoryId> stories = desk().matter().importOrder.value(2);
        const QString section = desk().edition()->page(2)->section;
        QVERIFY(!stories.empty());
        view().setCurrentPage(2);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view().currentPage(), 3);
        QCOMPARE(desk().edition()->page(3)->section, section);
        QCOMPARE(desk().matter().importOrder.value(3), stories);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isComposing(), Patience);
        QVERIFY(desk().page(3) != nullptr);
        QCOMPARE(desk().pageOf(stories.front()), 3);
        for (const StoryRegion& region : desk().page(3)->stories)
            QVERIFY(desk().pageOf(region.story) == 3);
        QTRY_VERIFY_WITH_TIMEOUT(view().isUpToDate(), 1000);
        desk().editionSession()->undo();
        QCOMPARE(desk().edition()->page(2)->section, section);
        QCOMPARE(desk().matter().importOrder.value(2), stories);
    }

    void aPageIsPutInAndTakenOutWithoutAQuestion()
    {
        view().setCurrentPage(2);
        QTest::keyClick(&view(), Qt::Key_Insert);
        QCOMPARE(desk().edition()->pages.size(), std::size_t(5));
        QCOMPARE(view().currentPage(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isComposing() && desk().page(3) != nullptr, Patience);
        QVERIFY(desk().page(3)->stories.empty());
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(desk().edition()->pages.size(), std::size_t(4));
        Banner& banner = *m_desk->window().workspace().banner;
        QVERIFY(banner.isVisible());
        QPushButton* back = nullptr;
        for (QPushButton* const button : banner.findChildren<QPushButton*>()) {
            if (button->isVisible())
                back = button;
        }
        QVERIFY(back != nullptr);
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(desk().edition()->pages.size(), std::size_t(5));
    }

    void whatWasTakenOutIsNamedAndOfferedUntilTheNextChange()
    {
        view().setCurrentPage(2);
        const QString name = pageName(*desk().edition()->page(2));
        QTest::keyClick(&view(), Qt::Key_Delete);
        const Banner& banner = *m_desk->window().workspace().banner;
        QVERIFY(banner.isVisible());
        QVERIFY2(banner.text().contains(name), qPrintable(banner.text()));
        QTest::keyClick(&view(), Qt::Key_3);
        QVERIFY(!banner.isVisible());
        QCOMPARE(desk().edition()->pages.size(), std::size_t(3));
    }

    /// The night before the edition's date.
    void aTimeAloneIsThatBeforeThePaperIsOut()
    {
        const QDate date = desk().edition()->date;
        view().choosePages({ 2 });
        type(FlatplanDetails::Field::Deadline, QStringLiteral("22:30"));
        QCOMPARE(desk().edition()->page(2)->deadline,
            QDateTime(date.addDays(-1), QTime(22, 30)).toUTC());
        QCOMPARE(pane().details().field(FlatplanDetails::Field::Deadline).text(),
            QStringLiteral("22:30"));
        view().choosePages({ 3 });
        type(FlatplanDetails::Field::Deadline, QStringLiteral("01:30"));
        QCOMPARE(desk().edition()->page(3)->deadline, QDateTime(date, QTime(1, 30)).toUTC());
    }

    void storiesOfAPageThatComesBackAreItsOwn()
    {
        const std::vector<StoryId> stories = desk().matter().importOrder.value(2);
        view().setCurrentPage(2);
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(desk().matter().importOrder.value(2) != stories);
        QTRY_VERIFY_WITH_TIMEOUT(desk().editionSaver().state() == SaveState::Saved, Patience);
        desk().editionSession()->undo();
        QCOMPARE(desk().matter().importOrder.value(2), stories);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().isComposing() && desk().page(2) != nullptr, Patience);
        QVERIFY(!desk().page(2)->stories.empty());
    }

    void statesPeopleAndDeadlinesAreSetForAllChosen()
    {
        view().choosePages({ 2, 3 });
        QTest::keyClick(&view(), Qt::Key_3);
        QCOMPARE(desk().edition()->page(2)->state, PageState::Proof);
        QCOMPARE(desk().edition()->page(3)->state, PageState::Proof);
        QCOMPARE(desk().edition()->page(1)->state, PageState::Planned);
        type(FlatplanDetails::Field::Editor, QStringLiteral("陈默"));
        type(FlatplanDetails::Field::Deadline, QStringLiteral("2026-10-14 22:30"));
        QCOMPARE(desk().edition()->page(3)->editor, QStringLiteral("陈默"));
        QCOMPARE(desk().edition()->page(3)->deadline,
            QDateTime(QDate(2026, 10, 14), QTime(22, 30)).toUTC());
        QVERIFY(pane().head().text().contains(QStringLiteral("22:30")));
        QCOMPARE(desk().editionSession()->undoStack().count(), 3);
    }

    void whatCannotBeIsSaidWithItsReason()
    {
        view().setCurrentPage(2);
        m_desk->trigger(QStringLiteral("page.join_spread"));
        QVERIFY(desk().edition()->page(2)->spreadWithNext);
        QTest::keyClick(&view(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(desk().edition()->page(2)->spreadWithNext);
        QVERIFY(m_desk->window().workspace().banner->isVisible());
        QVERIFY(m_desk->window().workspace().banner->text().contains(QLatin1Char('2')));
        m_desk->trigger(QStringLiteral("page.split_spread"));
        QTest::keyClick(&view(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(view().currentPage(), 1);
    }

    void anotherNumberChangesPlaces()
    {
        const QString section = desk().edition()->page(1)->section;
        view().setCurrentPage(1);
        m_desk->trigger(QStringLiteral("page.renumber"));
        QCOMPARE(
            QApplication::focusWidget(), &pane().details().field(FlatplanDetails::Field::Number));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk().edition()->page(4)->section, section);
        QCOMPARE(view().currentPage(), 4);
    }

    void aSectionBeginsWithLettersOfItsOwn()
    {
        view().setCurrentPage(3);
        m_desk->trigger(QStringLiteral("page.begin_section"));
        QCOMPARE(desk().edition()->page(1)->folio, QStringLiteral("A01"));
        QCOMPARE(desk().edition()->page(3)->folio, QStringLiteral("B01"));
        m_desk->trigger(QStringLiteral("page.join_section"));
        QCOMPARE(desk().edition()->page(3)->folio, QStringLiteral("A03"));
    }

    void allOfItIsThereAtTheNextStart()
    {
        const QString section = desk().edition()->page(4)->section;
        const std::vector<StoryId> stories = desk().matter().importOrder.value(4);
        view().setCurrentPage(2);
        QTest::keyClick(&view(), Qt::Key_5);
        type(FlatplanDetails::Field::Editor, QStringLiteral("陈默"));
        type(FlatplanDetails::Field::Deadline, QStringLiteral("2026-10-14 22:30"));
        m_desk->trigger(QStringLiteral("page.join_spread"));
        view().setCurrentPage(3);
        QTest::keyClick(&view(), Qt::Key_Insert, Qt::ShiftModifier);
        QCOMPARE(desk().edition()->page(6)->section, section);
        QVERIFY(m_desk->restart());
        QVERIFY(m_desk->openSample());
        const EditionPtr edition = desk().edition();
        QCOMPARE(edition->pages.size(), std::size_t(6));
        QCOMPARE(edition->page(2)->state, PageState::Released);
        QCOMPARE(edition->page(2)->editor, QStringLiteral("陈默"));
        QCOMPARE(edition->page(2)->deadline, QDateTime(QDate(2026, 10, 14), QTime(22, 30)).toUTC());
        QVERIFY(edition->page(2)->spreadWithNext);
        QCOMPARE(edition->page(6)->section, section);
        QCOMPARE(desk().matter().importOrder.value(6), stories);
        QVERIFY(desk().page(6) != nullptr && !desk().page(6)->stories.empty());
    }

private:
    [[nodiscard]] Desk& desk() { return m_desk->window().desk(); }

    [[nodiscard]] FlatplanPane& pane() { return *m_desk->window().workspace().flatplan; }

    [[nodiscard]] FlatplanView& view() { return pane().view(); }

    void type(FlatplanDetails::Field field, const QString& words)
    {
        GivenEdit& edit = pane().details().field(field);
        edit.setFocus();
        QInputMethodEvent taken; // as an input method gives what has no key of its own
        taken.setCommitString(words);
        QCoreApplication::sendEvent(&edit, &taken);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    std::unique_ptr<DeskWindow> m_desk;
};

QTEST_MAIN(FlatplanTest)
#include "flatplan_test.moc"
