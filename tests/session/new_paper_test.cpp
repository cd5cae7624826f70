// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/raw_page_copy.h"
#include "import_dialog/import_dialog.h"
#include "main_window/workspace.h"
#include "newsroom/copy_import.h"
#include "newsroom/newspaper.h"
#include "page_view/page_view.h"
#include "session/desk_window.h"
#include "shared/banner.h"
#include "shared/empty_state.h"
#include "start_page/start_page.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

const QString FirstCopy = QStringLiteral(
    "**云汀港新增两条近海航线**\n\n本报讯（记者 陆以宁）昨天上午，云汀港至青屿、云汀港至鹤湾两条"
    "近海客货航线同时开通，首航船载着一百二十八名旅客驶离三号码头。\n港务局介绍，两条航线每天各开"
    "三班，旺季加密到五班。\n\n**老城菜场试行夜市**\n\n本报讯（记者 祝青禾）从本周五起，南门菜场"
    "每晚七点到十点试行夜市，首批进场的四十二个摊位以本地小吃为主。\n");
const QString SecondCopy
    = QStringLiteral("**小学生量出一条河**\n\n本报讯（记者 "
                     "戴春桥）石桥小学的三十名学生用一年时间量完了流过校门口的河。\n");

} // namespace

/// From a paper that does not exist yet to pages that can be printed.
class NewPaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void aPaperIsMadeByKeys();
    void importedCopyStandsOnThePageAtOnce();
    void aPageLaidOutByHandIsLeftAloneByAnImport();
    void aPageIsLaidOutAnewAndPutBack();
    void pagesWithoutAPlanOfferTheStandardOne();
    void theChosenEditionOutlastsAnotherProgramsChange();

private:
    void makePaper();
    void importByPaste(const QString& copy);
    [[nodiscard]] PagePlanPtr plan(int page) const;

    std::unique_ptr<DeskWindow> m_desk;
};

void NewPaperTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->activate());
}

/// Nothing but keys from the start page on.
void NewPaperTest::makePaper()
{
    MainWindow& window = m_desk->window();
    StartPage& start = *window.workspace().startPage;
    auto* const wanted = start.findChild<QAbstractButton*>(QStringLiteral("newNewspaper"));
    QVERIFY(wanted != nullptr);
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Space);
    auto* const title = start.findChild<QLineEdit*>(QStringLiteral("paperTitle"));
    QTRY_VERIFY(title != nullptr && title->hasFocus());
    QInputMethodEvent words;
    words.setCommitString(QStringLiteral("云汀晚报"));
    QCoreApplication::sendEvent(title, &words);
    auto* const file = start.findChild<QLineEdit*>(QStringLiteral("libraryFile"));
    for (int keys = 0; keys < 20 && !file->hasFocus(); ++keys)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(file->hasFocus());
    file->selectAll();
    QTest::keyClicks(file, m_desk->path(QStringLiteral("evening.broadsheet")));
    QSignalSpy opened(&window.desk(), &Desk::opened);
    QTest::keyClick(file, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, Patience);
    QVERIFY(m_desk->settle());
}

void NewPaperTest::importByPaste(const QString& copy)
{
    MainWindow& window = m_desk->window();
    const auto before = window.desk().matter().stories.size();
    QVERIFY(m_desk->activate());
    QGuiApplication::clipboard()->setText(copy);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    ImportDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = window.findChild<ImportDialog*>()) != nullptr);
    QTRY_VERIFY(QApplication::activeWindow() == dialog);
    auto* const take = dialog->findChild<QAbstractButton*>(QStringLiteral("import"));
    QTRY_VERIFY_WITH_TIMEOUT(take->isEnabled(), Patience);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.desk().matter().stories.size() > before, Patience);
    QVERIFY(m_desk->settle());
}

PagePlanPtr NewPaperTest::plan(int page) const
{
    return m_desk->window().desk().edition()->page(page)->plan;
}

void NewPaperTest::aPaperIsMadeByKeys()
{
    makePaper();
    MainWindow& window = m_desk->window();
    QCOMPARE(window.desk().edition()->publication.title, QStringLiteral("云汀晚报"));
    QCOMPARE(window.desk().pages().size(), window.desk().edition()->pages.size());
    for (const char* id : { "file.preview", "file.print", "file.export_pdf", "file.import" })
        QVERIFY2(window.commands().action(QLatin1String(id))->isEnabled(), id);
    QAction* const layOut = window.commands().action(QStringLiteral("page.standard_plan"));
    QVERIFY(!layOut->isEnabled());
    QVERIFY(
        !window.commands().command(QStringLiteral("page.standard_plan"))->disabledReason.isEmpty());
    DeskWindow::shoot(window, QStringLiteral("new-paper"));
}

void NewPaperTest::importedCopyStandsOnThePageAtOnce()
{
    makePaper();
    MainWindow& window = m_desk->window();
    importByPaste(FirstCopy);
    QTRY_COMPARE_WITH_TIMEOUT(plan(1)->placements.size(), std::size_t(2), Patience);
    QVERIFY(m_desk->settle());
    for (const StoryPtr& story : window.desk().matter().stories) {
        QVERIFY(window.desk().isPlaced(story->id));
        QVERIFY(window.desk().copyfit(story->id)->lines <= 0);
    }
    // What comes later finds its place beside the first.
    importByPaste(SecondCopy);
    QTRY_COMPARE_WITH_TIMEOUT(plan(1)->placements.size(), std::size_t(3), Patience);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(window, QStringLiteral("new-paper-imported"));
    QVERIFY(plan(2)->placements.empty());
}

void NewPaperTest::aPageLaidOutByHandIsLeftAloneByAnImport()
{
    QVERIFY(m_desk->openSample());
    const PagePlan before = *plan(1);
    importByPaste(FirstCopy);
    QCOMPARE(*plan(1), before);
    QVERIFY(!m_desk->window().desk().isPlaced(m_desk->window().selection().story()));
}

void NewPaperTest::aPageIsLaidOutAnewAndPutBack()
{
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    MainWindow& window = m_desk->window();
    const PagePlan before = *plan(1);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(*plan(1) != before, Patience);
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(window.workspace().banner->isVisible());
    DeskWindow::shoot(window, QStringLiteral("standard-plan"));
    QAbstractButton* back = nullptr;
    for (auto* button : window.workspace().banner->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("恢复原版式"))
            back = button;
    }
    QVERIFY(back != nullptr);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(*plan(1) == before, Patience);
}

void NewPaperTest::pagesWithoutAPlanOfferTheStandardOne()
{
    const QString file = m_desk->path(QStringLiteral("no-plans.broadsheet"));
    {
        const auto library = openLibrary(file, OpenMode::CreateIfMissing);
        const auto edition
            = findOrMakeEdition(**library, QDate(2026, 10, 15), {}, QStringLiteral("zh-Hans"));
        QVERIFY(importCopy(**library,
            *edition,
            QStringLiteral("1"),
            batchOf(*splitRawPageCopy(FirstCopy), QStringLiteral("a"), FirstCopy))
                .ok());
    }
    MainWindow& window = m_desk->window();
    QSignalSpy opened(&window.desk(), &Desk::opened);
    window.openLibrary(file);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, Patience);
    QVERIFY(QTest::qWaitFor([&] { return !window.desk().isComposing(); }, Patience));
    EmptyState& empty = window.workspace().pageView->emptyState();
    QTRY_VERIFY(empty.isVisible());
    QPushButton* const button = empty.findChild<QPushButton*>();
    QTRY_VERIFY(button->isVisible());
    DeskWindow::shoot(window, QStringLiteral("no-plan"));
    for (const QLabel* label : empty.findChildren<QLabel*>()) {
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
        QVERIFY2(!latin.match(label->text()).hasMatch(), qPrintable(label->text()));
    }
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(plan(1) != nullptr, Patience);
    QVERIFY(m_desk->settle());
    QTRY_VERIFY(!empty.isVisible());
    QVERIFY(window.commands().action(QStringLiteral("file.export_pdf"))->isEnabled());
}

void NewPaperTest::theChosenEditionOutlastsAnotherProgramsChange()
{
    makePaper();
    MainWindow& window = m_desk->window();
    const auto other = openLibrary(window.desk().file(), OpenMode::Existing);
    QVERIFY(other.ok());
    QVERIFY(findOrMakeEdition(**other, QDate(2027, 1, 2), {}, QStringLiteral("zh-Hans")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(window.desk().editions().size(), std::size_t(2), Patience);
    const EditionPtr shown = window.desk().edition();
    m_desk->trigger(QStringLiteral("file.import"));
    auto* const dialog = window.findChild<ImportDialog*>();
    auto* const choice = dialog->findChild<QComboBox*>(QStringLiteral("edition"));
    QCOMPARE(choice->count(), 2);
    const int chosen = 1 - choice->currentIndex();
    choice->setFocus();
    QTest::keyClick(choice, chosen == 1 ? Qt::Key_End : Qt::Key_Home);
    QCOMPARE(choice->currentIndex(), chosen);
    const QString text = choice->currentText();
    QSignalSpy changed(&window.desk(), &Desk::editionChanged);
    Edition edition = *shown;
    edition.issue = QStringLiteral("第2号");
    QVERIFY((*other)->saveEdition(edition).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
    QCOMPARE(choice->currentText(), text);
}

QTEST_MAIN(NewPaperTest)
#include "new_paper_test.moc"
