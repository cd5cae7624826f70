// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export_dialog/export_dialog.h"
#include "import_dialog/import_dialog.h"
#include "inspector/chip_field.h"
#include "inspector/inspector.h"
#include "inspector/word_edit.h"
#include "main_window/workspace.h"
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

const QString RawCopy = QStringLiteral(
    "**云汀港新增两条近海航线**\n"
    "\n"
    "本报讯（记者 "
    "陆以宁）昨天上午，云汀港至青屿、云汀港至鹤湾两条近海客货航线同时开通，首航船“云汀六号”"
    "载着一百二十八名旅客驶离三号码头。\n"
    "港务局介绍，两条航线每天各开三班，旺季加密到五班，岛上居民进城办事可以当天往返。\n"
    "\n"
    "**老城菜场试行夜市**\n"
    "\n"
    "本报讯（记者 "
    "祝青禾）从本周五起，南门菜场每晚七点到十点试行夜市，首批进场的四十二个摊位以本地小吃和手工艺品"
    "为主。\n");

} // namespace

/// A newcomer's first quarter of an hour, with keys and clicks only.
class NewcomerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theFirstStartOffersTheSample();
    void rawCopyIsPastedCorrectedAndImported();
    void aJoinIsAccepted();
    void aStoryIsTagged();
    void aStoryIsCutToFit();
    void thePagesArePreviewed();
    void aPageIsPrintedToAFile();
    void theEditionIsExported();
    void allOfItIsThereTheNextTime();

private:
    std::unique_ptr<DeskWindow> m_desk;
};

void NewcomerTest::initTestCase()
{
    m_desk = std::make_unique<DeskWindow>();
    // packaging/screenshots plays it in every look.
    if (qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == QLatin1String("en"))
        m_desk->setLanguage(LanguageChoice::English);
    if (qEnvironmentVariable("BROADSHEET_SHOTS_THEME") == QLatin1String("dark"))
        m_desk->setTheme(ThemeChoice::Dark);
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
}

void NewcomerTest::theFirstStartOffersTheSample()
{
    MainWindow& window = m_desk->window();
    QVERIFY(window.workspace().isStartShown());
    DeskWindow::shoot(window, QStringLiteral("01-start"));
    QVERIFY(m_desk->openSample());
    QVERIFY(!window.workspace().isStartShown());
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace().library->current().isNull(), Patience);
    QCOMPARE(window.desk().pages().size(), std::size_t(4));
    DeskWindow::shoot(window, QStringLiteral("02-desk"));
}

void NewcomerTest::rawCopyIsPastedCorrectedAndImported()
{
    MainWindow& window = m_desk->window();
    const std::size_t before = std::size_t(window.desk().matter().stories.size());
    QVERIFY(m_desk->activate());
    QGuiApplication::clipboard()->setText(RawCopy);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const dialog = shownDialog<ImportDialog>();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->copies().size(), std::size_t(1), Patience);
    DeskWindow::shoot(*dialog, QStringLiteral("03-import"));
    // The dialog takes nothing while copy is still being read.
    QAbstractButton* const take = buttonNamed(*dialog, QStringLiteral("import"));
    QVERIFY(take != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), Patience);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        std::size_t(window.desk().matter().stories.size()), before + 2, Patience);
    QVERIFY(window.workspace().banner->isVisible());
    DeskWindow::shoot(window, QStringLiteral("04-imported"));
}

void NewcomerTest::aJoinIsAccepted()
{
    MainWindow& window = m_desk->window();
    if (window.desk().joins().empty())
        QSKIP("the sample has no open join");
    const JoinSuggestion join = window.desk().joins().front();
    const std::size_t before = window.desk().joins().size();
    window.selection().setStory(join.from.story);
    QVERIFY(m_desk->settle());
    Inspector& inspector = *window.workspace().inspector;
    QTRY_VERIFY_WITH_TIMEOUT(buttonNamed(inspector, QStringLiteral("accept")) != nullptr, Patience);
    DeskWindow::shoot(window, QStringLiteral("05-join"));
    QList<QAbstractButton*> accepts
        = inspector.findChildren<QAbstractButton*>(QStringLiteral("accept"));
    // Notes stand before joins.
    QTest::mouseClick(accepts.constLast(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.desk().joins().size(), before - 1, Patience);
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
    auto* const name = files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name != nullptr);
    name->selectAll();
    QTest::keyClicks(name, file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 10'000, Patience);
    QTest::keyClick(dialog, Qt::Key_Escape);
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
