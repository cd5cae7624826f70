// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export_dialog/export_dialog.h"
#include "flatplan_view/flatplan_pane.h"
#include "flatplan_view/given_edit.h"
#include "import_dialog/import_dialog.h"
#include "inspector/chip_field.h"
#include "inspector/inspector.h"
#include "inspector/suggestion_row.h"
#include "inspector/word_edit.h"
#include "main_window/workspace.h"
#include "page_view/page_strip.h"
#include "page_view/page_view.h"
#include "preview/preview_window.h"
#include "print/print_dialog.h"
#include "session/desk_window.h"
#include "shared/banner.h"
#include "start_page/start_page.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"
#include "story_library/story_library_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

/// The button with this text in a widget, wherever it stands.
QAbstractButton* buttonNamed(const QWidget& inside, const QString& name)
{
    for (QAbstractButton* button : inside.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && (button->objectName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

template <typename Dialog>
Dialog* shownDialog()
{
    Dialog* found = nullptr;
    const bool shown = QTest::qWaitFor(
        [&] {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                if (auto* const dialog = qobject_cast<Dialog*>(widget);
                    dialog && dialog->isVisible())
                    found = dialog;
            }
            // Keys reach a window's shortcuts only when it is the active one. qWaitForWindowActive
            // is content with its parent's being so.
            return found != nullptr && QApplication::activeWindow() == found;
        },
        Patience);
    return shown ? found : nullptr;
}

/// What an input method gives when a person has chosen the words.
void commit(QWidget& widget, const QString& words)
{
    QInputMethodEvent composing(words.left(1), {});
    QCoreApplication::sendEvent(&widget, &composing);
    QInputMethodEvent chosen;
    chosen.setCommitString(words);
    QCoreApplication::sendEvent(&widget, &chosen);
}

/// As it comes from a page: the rest of one story stands before it, two Latin words have strayed
/// in, and one story is cut in two by a line that looks like a head.
const QString RawCopy = QStringLiteral(
    "夏天翻修一新，添了座椅和母婴室，候船的人再也不用站在风里等船。\n"
    "\n"
    "**云汀港新增两条近海航线**\n"
    "\n"
    "本报讯（记者 "
    "陆以宁）昨天上午，云汀港至青屿、云汀港至鹤湾两条近海客货航线同时开通，首航船“云汀六号”"
    "载着一百二十八名旅客 and 驶离三号码头。\n"
    "港务局介绍，两条航线每天各开三班，旺季 will 加密到五班，岛上居民进城办事可以当天往返，港口的"
    "候船大厅也在这个\n"
    "\n"
    "**老城菜场试行夜市**\n"
    "\n"
    "本报讯（记者 "
    "祝青禾）从本周五起，南门菜场每晚七点到十点试行夜市，首批进场的四十二个摊位以本地小吃和手工艺品"
    "为主。\n"
    "\n"
    "**晚班公交多开一小时**\n"
    "\n"
    "本报讯 公交十二路和二十七路在菜场站下车，步行两百米就到，末班车延到夜里十点半。\n");

} // namespace

/// A newcomer's first quarter of an hour, with keys and clicks only.
class NewcomerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theFirstStartOffersTheSample();
    void rawCopyIsPastedCorrectedAndImported();
    void notesAreAcceptedAndIgnored();
    void aJoinIsAccepted();
    void aTextFileIsDropped();
    void aStoryIsTagged();
    void itsStatusIsSetByKey();
    void aStoryIsCutToFit();
    void thePagesArePreviewed();
    void theFlatplanIsKept();
    void aPageIsPrintedToAFile();
    void theEditionIsExported();
    void allOfItIsThereTheNextTime();

private:
    [[nodiscard]] StoryPtr storyNamed(const QString& title) const;
    void select(StoryId story);
    void takeAll(ImportDialog& dialog, qsizetype stories);

    std::unique_ptr<DeskWindow> m_desk;
};

void NewcomerTest::initTestCase()
{
    m_desk = std::make_unique<DeskWindow>();
    // A newcomer's documents folder is empty.
    qputenv("HOME", m_desk->path({}).toLocal8Bit());
    // packaging/screenshots plays it in every look.
    if (qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == QLatin1String("en"))
        m_desk->setLanguage(LanguageChoice::English);
    if (qEnvironmentVariable("BROADSHEET_SHOTS_THEME") == QLatin1String("dark"))
        m_desk->setTheme(ThemeChoice::Dark);
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    // Nothing is hovered by a pointer that happens to rest on the window.
    QCursor::setPos(QGuiApplication::primaryScreen()->geometry().bottomRight());
}

void NewcomerTest::theFirstStartOffersTheSample()
{
    MainWindow& window = m_desk->window();
    QVERIFY(window.workspace().isStartShown());
    DeskWindow::shoot(window, QStringLiteral("01-start"));
    QAbstractButton* const sample
        = buttonNamed(*window.workspace().startPage, QStringLiteral("openSample"));
    QVERIFY(sample != nullptr);
    QTest::mouseClick(sample, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window.workspace().isStartShown(), Patience);
    QVERIFY(m_desk->settle());
    QVERIFY(window.desk().file().startsWith(m_desk->path({})));
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().library->current().isNull(), Patience);
    QCOMPARE(window.desk().pages().size(), std::size_t(4));
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().strip->isUpToDate(), Patience);
    DeskWindow::shoot(window, QStringLiteral("02-desk"));
    m_desk->trigger(QStringLiteral("view.page"));
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(window, QStringLiteral("02-page"));
    m_desk->trigger(QStringLiteral("view.both"));
    QVERIFY(m_desk->settle());
}

StoryPtr NewcomerTest::storyNamed(const QString& title) const
{
    for (const StoryPtr& story : m_desk->window().desk().matter().stories) {
        if (story->title().startsWith(title))
            return story;
    }
    return nullptr;
}

/// By a click in the list, where it is searched for.
void NewcomerTest::select(StoryId story)
{
    m_desk->window().selection().setStory(story);
    QVERIFY(m_desk->settle());
}

void NewcomerTest::takeAll(ImportDialog& dialog, qsizetype stories)
{
    Desk& desk = m_desk->window().desk();
    const qsizetype before = desk.matter().stories.size();
    // The dialog takes nothing while copy is still being read.
    QAbstractButton* const take = buttonNamed(dialog, QStringLiteral("import"));
    QVERIFY(take != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), Patience);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.matter().stories.size(), before + stories, Patience);
}

void NewcomerTest::rawCopyIsPastedCorrectedAndImported()
{
    MainWindow& window = m_desk->window();
    QVERIFY(m_desk->activate());
    QGuiApplication::clipboard()->setText(RawCopy);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const dialog = shownDialog<ImportDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->copies().size(), std::size_t(1), Patience);
    const auto split
        = [dialog]() -> const SplitCopy& { return dialog->copies().front()->corrected.split; };
    QCOMPARE(split().stories.size(), std::size_t(4));
    QCOMPARE(split().joins.size(), std::size_t(1));
    DeskWindow::shoot(*dialog, QStringLiteral("03-import"));
    // The third entry goes on in the fourth, whose head is a subhead.
    auto* const entries = dialog->findChild<QListView*>(QStringLiteral("entries"));
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_End);
    QTest::keyClick(entries, Qt::Key_Up);
    QTest::keyClick(entries, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(split().stories.size(), std::size_t(3));
    QTest::keyClick(entries, Qt::Key_Return);
    auto* const parts = dialog->findChild<QAbstractItemView*>(QStringLiteral("parts"));
    QVERIFY(parts->hasFocus());
    const auto part = [&split](const QString& text) {
        const auto& all = split().stories.back().parts;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i]->text == text)
                return int(i);
        }
        return -1;
    };
    const int head = part(QStringLiteral("晚班公交多开一小时"));
    QVERIFY(head > 0);
    QTest::keyClick(parts, Qt::Key_Home);
    for (int i = 0; i < head; ++i)
        QTest::keyClick(parts, Qt::Key_Down);
    QTest::keyClick(parts, Qt::Key_7); // as its menu says
    QCOMPARE(split().stories.back().parts[std::size_t(head)]->kind, PartKind::Subhead);
    DeskWindow::shoot(*dialog, QStringLiteral("03-corrected"));
    takeAll(*dialog, 3);
    QVERIFY(window.workspace().banner->isVisible());
    const StoryPtr market = storyNamed(QStringLiteral("老城菜场"));
    QVERIFY(market != nullptr);
    QVERIFY(market->parts.back()->text.contains(QStringLiteral("末班车")));
    DeskWindow::shoot(window, QStringLiteral("04-imported"));
}

void NewcomerTest::notesAreAcceptedAndIgnored()
{
    MainWindow& window = m_desk->window();
    const StoryPtr story = storyNamed(QStringLiteral("云汀港"));
    QVERIFY(story != nullptr);
    QCOMPARE(story->notes.size(), std::size_t(2));
    select(story->id);
    Inspector& inspector = *window.workspace().inspector;
    const auto answer = [&inspector](const char* button, const QString& word) {
        for (SuggestionRow* row : inspector.findChildren<SuggestionRow*>()) {
            const QString name = row->accessibleName();
            if (row->isVisible() && name.contains(word) && !name.contains(QStringLiteral(" | ")))
                QTest::mouseClick(
                    row->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
        }
    };
    const auto text = [&] {
        QString all;
        for (const StoryPartPtr& part : window.desk().story(story->id)->parts)
            all += part->text;
        return all;
    };
    answer("accept", QStringLiteral("and"));
    QTRY_COMPARE(window.desk().story(story->id)->notes.size(), std::size_t(1));
    QVERIFY(!text().contains(QStringLiteral("and")));
    answer("ignore", QStringLiteral("will"));
    QTRY_COMPARE(window.desk().story(story->id)->notes.size(), std::size_t(0));
    QVERIFY(text().contains(QStringLiteral("will")));
}

void NewcomerTest::aJoinIsAccepted()
{
    MainWindow& window = m_desk->window();
    const StoryPtr story = storyNamed(QStringLiteral("云汀港"));
    select(story->id);
    const auto joins = [&window, &story] {
        int count = 0;
        for (const JoinSuggestion& join : window.desk().joins())
            count += join.from.story == story->id ? 1 : 0;
        return count;
    };
    QCOMPARE(joins(), 1);
    Inspector& inspector = *window.workspace().inspector;
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(inspector, QStringLiteral("accept")) != nullptr, Patience);
    DeskWindow::shoot(window, QStringLiteral("05-join"));
    QTest::mouseClick(buttonNamed(inspector, QStringLiteral("accept")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(joins(), 0, Patience);
    const auto isWhole = [&window, &story] {
        const auto& parts = window.desk().story(story->id)->parts;
        return std::any_of(parts.begin(), parts.end(), [](const StoryPartPtr& part) {
            return part->text.contains(QStringLiteral("也在这个夏天翻修一新"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), Patience);
}

void NewcomerTest::aTextFileIsDropped()
{
    MainWindow& window = m_desk->window();
    QFile file(m_desk->path(QStringLiteral("晚到的稿子.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QStringLiteral("**小学生量出一条河**\n\n本报讯（记者 戴春桥）石桥小学的三十名学生用一"
                       "年时间量完了流过校门口的河。\n")
            .toUtf8());
    file.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    QDragEnterEvent enter({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 400, 300 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    auto* const dialog = shownDialog<ImportDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->copies().size(), std::size_t(1), Patience);
    takeAll(*dialog, 1);
    QVERIFY(storyNamed(QStringLiteral("小学生")) != nullptr);
}

void NewcomerTest::aStoryIsTagged()
{
    MainWindow& window = m_desk->window();
    const StoryId story = window.desk().page(1)->copyfit.front().story;
    window.selection().setStory(story);
    QVERIFY(m_desk->settle());
    const QList<ChipField*> fields = window.workspace().inspector->findChildren<ChipField*>();
    QVERIFY(!fields.isEmpty());
    WordEdit* const line = fields.constLast()->line();
    line->setFocus();
    commit(*line, QStringLiteral("港口"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(window.desk().story(story)->tags.contains(QStringLiteral("港口")));
    DeskWindow::shoot(window, QStringLiteral("06-tagged"));
    m_desk->trigger(QStringLiteral("edit.undo"));
    QVERIFY(!window.desk().story(story)->tags.contains(QStringLiteral("港口")));
    m_desk->trigger(QStringLiteral("edit.redo"));
    QVERIFY(window.desk().story(story)->tags.contains(QStringLiteral("港口")));
}

void NewcomerTest::itsStatusIsSetByKey()
{
    MainWindow& window = m_desk->window();
    const StoryId story = window.selection().story();
    QVERIFY(m_desk->activate());
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.desk().story(story)->status, StoryStatus::Ready);
    // Nobody has to save it.
    const auto* const saved = window.findChild<QLabel*>(QStringLiteral("saved"));
    static const QRegularExpression time(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"));
    QTRY_VERIFY_WITH_TIMEOUT(time.match(saved->text()).hasMatch(), Patience);
}

void NewcomerTest::aStoryIsCutToFit()
{
    MainWindow& window = m_desk->window();
    const StoryId story = window.selection().story();
    StoryTextEdit& text = window.workspace().editor->text();
    m_desk->trigger(QStringLiteral("story.edit"));
    const StoryPtr before = window.desk().story(story);
    int last = int(before->parts.size()) - 1;
    while (last > 0 && before->parts[std::size_t(last)]->kind != PartKind::Body)
        --last;
    window.workspace().editor->goTo(last, int(before->parts[std::size_t(last)]->text.size()));
    text.setFocus();
    int keys = 0;
    while (window.desk().copyfit(story)->lines <= 0 && keys < 60) {
        commit(text, QStringLiteral("写多了就放不下，"));
        ++keys;
        QVERIFY(m_desk->settle());
    }
    QVERIFY(window.desk().copyfit(story)->lines > 0);
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().strip->isUpToDate(), Patience);
    DeskWindow::shoot(window, QStringLiteral("07-over"));
    m_desk->trigger(QStringLiteral("story.go_overset"));
    while (window.desk().copyfit(story)->lines > 0 && keys > 0) {
        m_desk->trigger(QStringLiteral("edit.undo"));
        QVERIFY(m_desk->settle());
    }
    QVERIFY(window.desk().copyfit(story)->lines <= 0);
    DeskWindow::shoot(window, QStringLiteral("08-fits"));
}

void NewcomerTest::thePagesArePreviewed()
{
    MainWindow& window = m_desk->window();
    window.selection().setPage(1);
    QVERIFY(m_desk->activate());
    QTest::keyClick(&window, Qt::Key_F5);
    auto* const preview = shownDialog<PreviewWindow>();
    QVERIFY(preview != nullptr);
    QCOMPARE(preview->currentPage(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(preview->pageView().isSharp(), Patience);
    DeskWindow::shoot(*preview, QStringLiteral("09-preview"));
    QTest::keyClick(preview, Qt::Key_Space);
    QCOMPARE(preview->currentPage(), 2);
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_COMPARE(window.selection().page(), 2);
}

void NewcomerTest::theFlatplanIsKept()
{
    MainWindow& window = m_desk->window();
    QVERIFY(m_desk->activate());
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    FlatplanView& view = window.workspace().flatplan->view();
    QTRY_VERIFY_WITH_TIMEOUT(view.isVisible() && view.isUpToDate(), Patience);
    const std::array keys { Qt::Key_4, Qt::Key_3, Qt::Key_3, Qt::Key_2 };
    for (int page = 1; page <= int(keys.size()); ++page) {
        view.setCurrentPage(page);
        QTest::keyClick(&view, keys[std::size_t(page) - 1]);
    }
    view.choosePages({ 1, 2, 3, 4 });
    GivenEdit& deadline
        = window.workspace().flatplan->details().field(FlatplanDetails::Field::Deadline);
    deadline.setFocus();
    QTest::keyClicks(&deadline, QStringLiteral("23:30"));
    QTest::keyClick(&deadline, Qt::Key_Return);
    view.setCurrentPage(2);
    QTRY_VERIFY_WITH_TIMEOUT(!window.desk().isComposing() && view.isUpToDate(), Patience);
    QCOMPARE(window.desk().edition()->page(1)->state, PageState::CleanProof);
    DeskWindow::shoot(window, QStringLiteral("13-flatplan"));
    QTest::keyClick(&view, Qt::Key_Return);
    QTRY_VERIFY(window.workspace().pageView->isVisible());
}

void NewcomerTest::aPageIsPrintedToAFile()
{
    MainWindow& window = m_desk->window();
    QVERIFY(m_desk->activate());
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    auto* const dialog = shownDialog<PrintDialog>();
    QVERIFY(dialog != nullptr);
    DeskWindow::shoot(*dialog, QStringLiteral("10-print"));
    const QString file = m_desk->path(QStringLiteral("printed.pdf"));
    QTest::mouseClick(buttonNamed(*dialog, QStringLiteral("printToPdf")), Qt::LeftButton);
    auto* const files = shownDialog<QFileDialog>();
    QVERIFY(files != nullptr);
    QSignalSpy printed(dialog, &PrintDialog::printed);
    auto* const name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name != nullptr);
    name->selectAll();
    QTest::keyClicks(name, file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, Patience);
    QVERIFY(QFileInfo(file).size() > 10'000);
    // Before the job is over Escape would cancel it.
    const QPointer<PrintDialog> open = dialog;
    QTRY_VERIFY_WITH_TIMEOUT(([&open] {
        if (open && open->isVisible())
            QTest::keyClick(open.data(), Qt::Key_Escape);
        return !open || !open->isVisible();
    }()),
        Patience);
}

void NewcomerTest::theEditionIsExported()
{
    MainWindow& window = m_desk->window();
    QVERIFY(m_desk->activate());
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    auto* const dialog = shownDialog<ExportDialog>();
    QVERIFY(dialog != nullptr);
    auto* const folder = dialog->findChild<QLineEdit*>(QStringLiteral("folder"));
    QVERIFY(folder != nullptr);
    folder->setFocus();
    folder->selectAll();
    QTest::keyClicks(folder, m_desk->path({}));
    DeskWindow::shoot(*dialog, QStringLiteral("11-export"));
    QSignalSpy exported(dialog, &ExportDialog::exported);
    QTest::mouseClick(buttonNamed(*dialog, QStringLiteral("export")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, Patience);
    const QString file = exported.first().first().toString();
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    DeskWindow::shoot(*dialog, QStringLiteral("12-exported"));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void NewcomerTest::allOfItIsThereTheNextTime()
{
    MainWindow& window = m_desk->window();
    const StoryId story = window.selection().story();
    const QString title = window.desk().story(story)->title();
    window.close();
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), Patience);
    const QString file = window.desk().file();
    Desk* again = &window.desk();
    again->openFile(file);
    QTRY_VERIFY_WITH_TIMEOUT(again->story(story) != nullptr, Patience);
    QCOMPARE(again->story(story)->title(), title);
    QVERIFY(again->story(story)->tags.contains(QStringLiteral("港口")));
}

QTEST_MAIN(NewcomerTest)
#include "newcomer_test.moc"
