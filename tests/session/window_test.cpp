// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window/status_line.h"
#include "main_window/workspace.h"
#include "page_view/page_strip.h"
#include "page_view/page_view.h"
#include "session/desk_window.h"
#include "start_page/start_page.h"
#include "story/words_digest.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"
#include "story_library/story_library_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

/// The window as a whole: its panels, the selection that all views follow, the status line.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void panelsComeBackAsTheyWere();
    void panelsGoBackInPlace();
    void theLastLibraryIsAmongTheRecentOnes();
    void theStoryAndPageOfTheLastTimeAreInHandAgain();
    void aStoryChosenInTheListIsSeenEverywhere();
    void keysInTheListChangeNoStory();
    void aStoryDraggedOverTheTextIsNotWrittenIntoIt();
    void aPictureDoubleClickedOnThePageIsCroppedWhereItStands();
    void keysMarkWhatStandsBesideTheTextAndThePageShowsIt();
    void searchingAnswersWhileTyping();
    void thePagesAreTurnedByKeys();
    void aNewStoryCanBeWrittenAtOnce();
    void aStoryGoesToTheBinAndComesBack();
    void theLanguageChangesWhileItRuns();
    void placesAreToldInColumnsAndLines_data();
    void placesAreToldInColumnsAndLines();
    void aFileOnTheCommandLineThatIsGoneIsToldOnThePage();

private:
    std::unique_ptr<DeskWindow> m_desk;
};

void WindowTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
}

void WindowTest::panelsComeBackAsTheyWere()
{
    m_desk->trigger(QStringLiteral("view.inspector"));
    m_desk->trigger(QStringLiteral("view.editor"));
    m_desk->window().addDockWidget(
        Qt::RightDockWidgetArea, m_desk->window().workspace().libraryDock);
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->openSample());
    Workspace& workspace = m_desk->window().workspace();
    QVERIFY(!workspace.inspectorDock->isVisible());
    QVERIFY(workspace.libraryDock->isVisible());
    QCOMPARE(m_desk->window().dockWidgetArea(workspace.libraryDock), Qt::RightDockWidgetArea);
    QCOMPARE(workspace.middleView(), MiddleView::Editor);
    QVERIFY(!workspace.pageView->isVisible());
}

void WindowTest::panelsGoBackInPlace()
{
    Workspace& workspace = m_desk->window().workspace();
    workspace.libraryDock->close();
    workspace.inspectorDock->setFloating(true);
    m_desk->trigger(QStringLiteral("view.page"));
    m_desk->trigger(QStringLiteral("view.reset"));
    QVERIFY(workspace.libraryDock->isVisible());
    QVERIFY(!workspace.inspectorDock->isFloating());
    QCOMPARE(workspace.middleView(), MiddleView::Both);
}

void WindowTest::theLastLibraryIsAmongTheRecentOnes()
{
    const QString file = m_desk->window().desk().file();
    QCOMPARE(m_desk->preferences().recentLibraries().value(0), file);
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->window().workspace().isStartShown());
}

void WindowTest::theStoryAndPageOfTheLastTimeAreInHandAgain()
{
    const StoryId story = m_desk->window().desk().page(3)->copyfit.front().story;
    m_desk->window().selection().setPage(3);
    m_desk->window().selection().setStory(story);
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->openSample());
    QCOMPARE(m_desk->window().selection().page(), 3);
    QCOMPARE(m_desk->window().selection().story(), story);
    QCOMPARE(m_desk->window().workspace().pageView->currentPage(), 3);
}

void WindowTest::aStoryChosenInTheListIsSeenEverywhere()
{
    MainWindow& window = m_desk->window();
    auto* const list
        = window.workspace().library->findChild<QAbstractItemView*>(QStringLiteral("storyList"));
    QVERIFY(list != nullptr);
    const Desk& desk = window.desk();
    const auto current = [&window] { return window.workspace().library->current(); };
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    const int before = window.selection().page();
    QTest::keyClick(list, Qt::Key_End);
    // One that stands nowhere yet leaves the page in hand, for which it may be wanted.
    for (int i = 0; i < 100 && !desk.isPlaced(current()); ++i) {
        QCOMPARE(window.selection().page(), before);
        QTest::keyClick(list, Qt::Key_Up);
    }
    const StoryId story = current();
    QVERIFY(desk.isPlaced(story));
    QCOMPARE(window.selection().story(), story);
    QCOMPARE(window.workspace().editor->session()->current()->id, story);
    QCOMPARE(window.workspace().pageView->selectedStory(), story);
    QCOMPARE(window.selection().page(), window.desk().pageOf(story));
}

/// Cut and paste act on the text that has the keyboard, never on one that is only chosen.
void WindowTest::keysInTheListChangeNoStory()
{
    MainWindow& window = m_desk->window();
    auto* const list
        = window.workspace().library->findChild<QAbstractItemView*>(QStringLiteral("storyList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    const StoryId story = window.workspace().library->current();
    const StoryPtr before = window.desk().story(story);
    QVERIFY(before);
    QVERIFY(m_desk->activate());
    list->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("不该进来的字"));
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list->selectionModel()->selectedRows().size(), list->model()->rowCount());
    QTest::keyClick(list, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(wordsDigest(*window.desk().story(story)), wordsDigest(*before));
}

void WindowTest::aStoryDraggedOverTheTextIsNotWrittenIntoIt()
{
    MainWindow& window = m_desk->window();
    auto* const list
        = window.workspace().library->findChild<QAbstractItemView*>(QStringLiteral("storyList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    const StoryId story = window.workspace().library->current();
    const StoryPtr before = window.desk().story(story);
    const std::unique_ptr<QMimeData> dragged(
        list->model()->mimeData({ list->model()->index(1, 0) }));
    QWidget* const text = window.workspace().editor->text().viewport();
    const QPoint at = text->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(text, &enter);
    QDropEvent drop(QPointF(at), Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(text, &drop);
    QCOMPARE(wordsDigest(*window.desk().story(story)), wordsDigest(*before));
}

void WindowTest::aPictureDoubleClickedOnThePageIsCroppedWhereItStands()
{
    MainWindow& window = m_desk->window();
    PageView& view = *window.workspace().pageView;
    m_desk->trigger(QStringLiteral("view.page"));
    QVERIFY(m_desk->settle());
    const ComposedPagePtr page = window.desk().page(1);
    const auto found = std::find_if(page->ops.begin(), page->ops.end(), [](const DrawOp& op) {
        return std::holds_alternative<PlacedPicture>(op);
    });
    QVERIFY(found != page->ops.end());
    const Rect rect = std::get<PlacedPicture>(*found).rect;
    const Point middle { rect.x + rect.width / 2, rect.y + rect.height / 2 };
    QTest::mouseDClick(
        view.viewport(), Qt::LeftButton, {}, view.viewportPoint(1, middle).toPoint());
    QVERIFY(!window.selection().story().isNull());
    QVERIFY(!window.workspace().editor->isVisible()); // its words are elsewhere
    const auto picture = [&window] {
        for (const Placement& placement : window.desk().edition()->page(1)->plan->placements) {
            const StoryPtr story = window.desk().matter().story(placement.story, 1);
            if (story && story->id == window.selection().story())
                return placement.picture.value_or(PictureBox());
        }
        return PictureBox();
    };
    const PictureCropping before = picture().cropping;
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(picture().cropping.zoomPerMille > before.zoomPerMille);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(picture().cropping, before);
}

void WindowTest::keysMarkWhatStandsBesideTheTextAndThePageShowsIt()
{
    MainWindow& window = m_desk->window();
    StoryEditor& editor = *window.workspace().editor;
    window.selection().setPage(1);
    window.selection().setStory(window.desk().page(1)->copyfit.front().story);
    QVERIFY(editor.session() != nullptr);
    const Story& story = *editor.session()->current();
    const auto body = std::find_if(story.parts.begin(), story.parts.end(), [](const auto& part) {
        return part->kind == PartKind::Body && part->text.size() > 12;
    });
    QVERIFY(body != story.parts.end());
    const auto part = int(body - story.parts.begin());
    QVERIFY(m_desk->activate());
    editor.text().setFocus();
    editor.text().select({ { part, 2 }, { part, 6 } });
    const auto paths = [&window] {
        const auto& ops = window.desk().page(1)->ops;
        return std::count_if(ops.begin(), ops.end(), [](const DrawOp& op) {
            return std::holds_alternative<FillPath>(op);
        });
    };
    QCOMPARE(paths(), 0);
    const auto held = Qt::ControlModifier | Qt::AltModifier;
    // Held down together they type nothing; with a text the key would be AltGr's.
    for (const Qt::Key key : { Qt::Key_E, Qt::Key_W })
        QTest::sendKeyEvent(QTest::Click, &editor.text(), key, QString(), held);
    const std::vector<Span> spans = editor.session()->current()->parts[std::size_t(part)]->spans;
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[0].role, SpanRole::EmphasisDots);
    QCOMPARE(spans[1].role, SpanRole::TitleLine);
    QTRY_VERIFY_WITH_TIMEOUT(paths() >= 2, 20'000);
    QTest::keyClick(&editor.text(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&editor.text(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(paths(), 0, 20'000);
}

void WindowTest::searchingAnswersWhileTyping()
{
    MainWindow& window = m_desk->window();
    m_desk->trigger(QStringLiteral("story.search"));
    auto* const field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    auto* const list
        = window.workspace().library->findChild<QAbstractItemView*>(QStringLiteral("storyList"));
    const int all = list->model()->rowCount();
    QInputMethodEvent words;
    words.setCommitString(QStringLiteral("公交"));
    QCoreApplication::sendEvent(field, &words);
    QTRY_VERIFY(list->model()->rowCount() < all && list->model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(list->model()->rowCount(), all);
}

void WindowTest::thePagesAreTurnedByKeys()
{
    MainWindow& window = m_desk->window();
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(window.selection().page(), 2);
    QCOMPARE(window.workspace().pageView->currentPage(), 2);
    QCOMPARE(window.workspace().strip->currentPage(), 2);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(window.selection().page(), 1);
}

void WindowTest::aNewStoryCanBeWrittenAtOnce()
{
    MainWindow& window = m_desk->window();
    const auto before = window.desk().matter().stories.size();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(window.desk().matter().stories.size(), before + 1);
    QTRY_VERIFY(window.workspace().editor->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Late news"));
    const StoryPtr story = window.desk().story(window.selection().story());
    QVERIFY(story != nullptr);
    QCOMPARE(story->title(), QStringLiteral("Late news"));
}

void WindowTest::aStoryGoesToTheBinAndComesBack()
{
    MainWindow& window = m_desk->window();
    const StoryId story = window.desk().page(1)->copyfit.front().story;
    window.selection().setStory(story);
    m_desk->trigger(QStringLiteral("story.retire"));
    QTRY_VERIFY(window.desk().story(story) == nullptr);
    QTRY_VERIFY(window.commands().action(QStringLiteral("story.bring_back"))->isEnabled());
    m_desk->trigger(QStringLiteral("story.bring_back"));
    QTRY_VERIFY(window.desk().story(story) != nullptr);
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(window.desk().isPlaced(story));
}

void WindowTest::theLanguageChangesWhileItRuns()
{
    QAction* const undo = m_desk->window().commands().action(QStringLiteral("edit.undo"));
    const QString chinese = undo->text();
    m_desk->trigger(QStringLiteral("view.language_en"));
    QTRY_COMPARE(undo->text(), QStringLiteral("&Undo"));
    QTRY_COMPARE(
        m_desk->window().workspace().libraryDock->windowTitle(), QStringLiteral("Story Library"));
    m_desk->trigger(QStringLiteral("view.language_zh"));
    QTRY_COMPARE(undo->text(), chinese);
}

void WindowTest::placesAreToldInColumnsAndLines_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("line");
    QTest::newRow("the first line of the first column") << 1 << 1;
    QTest::newRow("the last line of the last column") << 8 << 120;
    QTest::newRow("a line in the middle") << 4 << 57;
}

void WindowTest::placesAreToldInColumnsAndLines()
{
    QFETCH(int, column);
    QFETCH(int, line);
    m_desk->setLanguage(LanguageChoice::English);
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    line = std::min(line, grid->lines);
    column = std::min(column, grid->columns);
    const Point place { grid->columnLeft(column) + grid->columnWidth / 2,
        grid->lineTop(line) + grid->linePitch / 2 };
    QCOMPARE(placeText(place, *grid, UnitChoice::LinesAndCharacters),
        QStringLiteral("Column %1, line %2").arg(column).arg(line));
    QCOMPARE(placeText({}, *grid, UnitChoice::LinesAndCharacters), QStringLiteral("Margin"));
    QVERIFY(placeText(place, *grid, UnitChoice::Millimetres).endsWith(QStringLiteral(" mm")));
}

void WindowTest::aFileOnTheCommandLineThatIsGoneIsToldOnThePage()
{
    MainWindow& window = m_desk->window();
    window.openLibrary(m_desk->path(QStringLiteral("gone.broadsheet")));
    QTRY_VERIFY(window.workspace().isStartShown());
    bool told = false;
    for (const QLabel* label : window.workspace().startPage->findChildren<QLabel*>())
        told = told
            || (label->isVisible() && label->text().contains(QStringLiteral("gone.broadsheet")));
    QVERIFY(told);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(!window.commands().action(QStringLiteral("file.export_pdf"))->isEnabled());
    QVERIFY(
        !window.commands().command(QStringLiteral("file.export_pdf"))->disabledReason.isEmpty());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
