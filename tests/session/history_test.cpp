// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/edition_verbs.h"
#include "history_panel/history_panel.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "session/desk_window.h"
#include "storage/edition_json.h"
#include "storage/story_json.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"
#include "story_library/story_library_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

int bodyOf(const Story& story)
{
    const auto found = std::ranges::find(
        story.parts, PartKind::Body, [](const StoryPartPtr& part) { return part->kind; });
    return int(found - story.parts.begin());
}

} // namespace

/// One order of undo for the page and the stories on it, through the window's own keys.
class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void pageAndStoriesAreUndoneInOneOrder();
    void undoBringsTheTouchedPlaceIntoView();
    void aFieldWithTypingUndoesItsOwn();
    void theListGoesWhereItIsClicked();
    void yesterdaysStepsAreUndoneToday();
    void whatSomebodyElseChangedSinceIsNotUndone();
    void aThousandStepsAreFluent();

private:
    [[nodiscard]] Desk& desk() { return m_desk->window().desk(); }

    StoryId storyOn(int page);
    void write(StoryId story, const QString& words);
    Result<void> dropLastPlacement(int page);
    QByteArray state();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    HistoryPanel* openList();
    bool saved();

    std::unique_ptr<DeskWindow> m_desk;
};

void HistoryTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
}

/// The longest story of the page.
StoryId HistoryTest::storyOn(int page)
{
    StoryId longest;
    int most = 0;
    for (const Copyfit& fit : desk().page(page)->copyfit) {
        const int count = desk().story(fit.story)->characterCount();
        if (count > most) {
            most = count;
            longest = fit.story;
        }
    }
    return longest;
}

/// By an input method, at the end of the first paragraph, as one word.
void HistoryTest::write(StoryId story, const QString& words)
{
    MainWindow& window = m_desk->window();
    window.selection().setStory(story);
    m_desk->trigger(QStringLiteral("story.edit"));
    StoryEditor& editor = *window.workspace().editor;
    const StoryPtr now = desk().story(story);
    const int body = bodyOf(*now);
    editor.goTo(body, int(now->parts[std::size_t(body)]->text.size()));
    QInputMethodEvent chosen;
    chosen.setCommitString(words);
    QCoreApplication::sendEvent(&editor.text(), &chosen);
    QVERIFY(desk().story(story)->parts[std::size_t(body)]->text.endsWith(words));
}

Result<void> HistoryTest::dropLastPlacement(int page)
{
    PagePlan plan = *desk().edition()->page(page)->plan;
    plan.placements.pop_back();
    return desk().setPagePlan(page, std::make_shared<const PagePlan>(std::move(plan)));
}

/// All that a person could lose, byte for byte.
QByteArray HistoryTest::state()
{
    QByteArray bytes;
    for (const PagePtr& page : desk().edition()->pages) {
        bytes += page->section.toUtf8() + '\n';
        if (page->plan)
            bytes += pagePlanToJson(*page->plan) + '\n';
    }
    std::map<StoryId, QByteArray> stories;
    for (const StoryPtr& story : desk().matter().stories)
        stories.emplace(story->id, versionToJson(*story));
    for (const auto& [id, json] : stories)
        bytes += json + '\n';
    return bytes;
}

void HistoryTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* const focus = m_desk->window().focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &m_desk->window(), key, modifiers);
}

HistoryPanel* HistoryTest::openList()
{
    press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    auto* const panel = m_desk->window().findChild<HistoryPanel*>();
    return panel != nullptr && panel->isVisible() ? panel : nullptr;
}

bool HistoryTest::saved()
{
    bool flushed = false;
    desk().saver().flush([&] { desk().editionSaver().flush([&] { flushed = true; }); });
    return QTest::qWaitFor([&] { return flushed; }, Patience);
}

void HistoryTest::pageAndStoriesAreUndoneInOneOrder()
{
    const StoryId story = storyOn(1);
    QList<QByteArray> states { state() };
    write(story, QStringLiteral("第一句。"));
    states << state();
    QVERIFY(dropLastPlacement(1).ok());
    states << state();
    write(story, QStringLiteral("第二句。"));
    states << state();
    // With the keyboard in the editor …
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), states[2]);
    // … and on the page.
    m_desk->window().workspace().pageView->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), states[1]);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), states[0]);
    QVERIFY(!m_desk->window().commands().action(QStringLiteral("edit.undo"))->isEnabled());
    for (int i = 1; i < states.size(); ++i) {
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(state(), states[i]);
    }
    QVERIFY(!m_desk->window().commands().action(QStringLiteral("edit.redo"))->isEnabled());
}

void HistoryTest::undoBringsTheTouchedPlaceIntoView()
{
    MainWindow& window = m_desk->window();
    const StoryId story = storyOn(2);
    window.selection().setPage(2);
    write(story, QStringLiteral("一句。"));
    const Caret after = desk().session(story)->caret();
    QVERIFY(dropLastPlacement(3).ok());
    window.selection().setStory(storyOn(1));
    window.selection().setPage(1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.selection().page(), 3);
    QVERIFY(m_desk->settle());
    window.selection().setPage(2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.selection().page(), 2);
    QCOMPARE(window.selection().story(), story);
    QCOMPARE(window.workspace().editor->session(), desk().session(story));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk().session(story)->caret(), after);
}

void HistoryTest::aFieldWithTypingUndoesItsOwn()
{
    write(storyOn(1), QStringLiteral("一句。"));
    const QByteArray before = state();
    m_desk->trigger(QStringLiteral("story.search"));
    auto* const field = qobject_cast<QLineEdit*>(m_desk->window().focusWidget());
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("abc"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), before);
    QVERIFY(field->text().isEmpty());
}

void HistoryTest::theListGoesWhereItIsClicked()
{
    const QByteArray start = state();
    const StoryId story = storyOn(1);
    write(story, QStringLiteral("第一句。"));
    const QByteArray first = state();
    QVERIFY(dropLastPlacement(1).ok());
    write(storyOn(2), QStringLiteral("别页一句。"));
    const QByteArray end = state();
    HistoryPanel* const panel = openList();
    QVERIFY(panel != nullptr);
    QListView& list = panel->list();
    QCOMPARE(list.model()->rowCount(), 4);
    QCOMPARE(list.currentIndex().row(), 3);
    const QString told = list.model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.contains(desk().story(story)->title()), qPrintable(told));
    DeskWindow::shoot(*panel, QStringLiteral("history"));
    const auto click = [&list](int row) {
        QTest::mouseClick(list.viewport(),
            Qt::LeftButton,
            Qt::NoModifier,
            list.visualRect(list.model()->index(row, 0)).center());
    };
    click(1);
    QCOMPARE(state(), first);
    QCOMPARE(list.currentIndex().row(), 1);
    click(0);
    QCOMPARE(state(), start);
    QTest::keyClick(&list, Qt::Key_End);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(state(), end);
    QTest::keyClick(&list, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void HistoryTest::yesterdaysStepsAreUndoneToday()
{
    const QByteArray start = state();
    const StoryId story = storyOn(1);
    write(story, QStringLiteral("昨天写的。"));
    const QByteArray first = state();
    QVERIFY(dropLastPlacement(1).ok());
    const QByteArray second = state();
    write(storyOn(2), QStringLiteral("昨天写的另一句。"));
    QVERIFY(dropLastPlacement(2).ok());
    m_desk->trigger(QStringLiteral("edit.undo")); // what was undone is no step of yesterday
    const QByteArray end = state();
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    QCOMPARE(state(), end);
    HistoryPanel* const panel = openList();
    QVERIFY(panel != nullptr);
    QCOMPARE(panel->list().model()->rowCount(), 4);
    QTest::keyClick(&panel->list(), Qt::Key_Escape);
    m_desk->window().selection().setPage(2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), second);
    m_desk->window().selection().setPage(1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), first);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), start);
    // It is the same tomorrow: what was undone today is undone, and today's typing can be.
    write(story, QStringLiteral("今天写的。"));
    const QByteArray today = state();
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    QCOMPARE(state(), today);
    m_desk->window().selection().setStory(story);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), start);
    QVERIFY(!m_desk->window().commands().action(QStringLiteral("edit.undo"))->isEnabled());
}

void HistoryTest::whatSomebodyElseChangedSinceIsNotUndone()
{
    const StoryId story = storyOn(1);
    write(story, QStringLiteral("昨天写的。"));
    QVERIFY(dropLastPlacement(2).ok());
    QVERIFY(saved());
    const QString file = desk().file();
    m_desk->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().isVisible(), Patience);
    {
        const auto other = openLibrary(file, OpenMode::Existing);
        Story theirs = **(*other)->story(story);
        theirs.tags << QStringLiteral("别处");
        QVERIFY((*other)->saveStory(theirs).ok());
    }
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    const auto entries = desk().undoOrder().entries();
    QCOMPARE(entries.size(), std::size_t(1)); // the page's; the story is not what it was
    QVERIFY(entries.front().story.isNull());
}

void HistoryTest::aThousandStepsAreFluent()
{
    const QByteArray start = state();
    for (int i = 0; i < 1000; ++i) {
        const Result<void> done = desk().editEdition(
            QStringLiteral("Rename"), {}, [i](EditionTransaction& t) -> Result<void> {
                Page page = **t.page(1 + i % 4);
                page.section = QString::number(i);
                return t.exchangePages({ page.number }, { page });
            });
        QVERIFY(done.ok());
    }
    const QByteArray end = state();
    QElapsedTimer timer;
    timer.start();
    HistoryPanel* const panel = openList();
    QVERIFY(panel != nullptr);
    panel->repaint();
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    QListView& list = panel->list();
    QCOMPARE(list.model()->rowCount(), 1001);
    timer.start();
    QTest::keyClick(&list, Qt::Key_Home);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(state(), start);
    QTest::keyClick(&list, Qt::Key_End);
    QTest::keyClick(&list, Qt::Key_Return);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(state(), end);
    // All of them are there after the next start.
    QTest::keyClick(&list, Qt::Key_Escape);
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->openSample());
    QCOMPARE(desk().undoOrder().position(), 1000);
    desk().undoOrder().goTo(0);
    QCOMPARE(state(), start);
}

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
