// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/theme.h"
#include "story/story_words.h"
#include "story_library/filter_chip.h"
#include "story_library/story_library_view.h"
#include "story_library/story_list.h"

#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(broadsheet::LibraryFilter)
Q_DECLARE_METATYPE(broadsheet::StoryId)

namespace broadsheet {

namespace {

std::vector<StoryRow> manyRows(int count)
{
    std::vector<StoryRow> rows;
    for (int i = 1; i <= count; ++i) {
        StoryRow row;
        row.id = StoryId(i);
        row.title = QStringLiteral("清泉湖治理见成效 %1").arg(i);
        row.section = QStringLiteral("要闻");
        row.characters = 758;
        row.page = QString::number(1 + i % 4);
        rows.push_back(row);
    }
    return rows;
}

/// The menu that is open now.
QMenu* openMenuOf(const QWidget& view)
{
    for (QMenu* menu : view.findChildren<QMenu*>()) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

} // namespace

class StoryLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itAsksWhileOneTypes();
    void chineseInputIsAskedForOnceItIsTaken();
    void theArrowGoesIntoTheListAndBack();
    void enterOpensTheFirstThatIsFound();
    void whatIsTypedInTheListGoesToTheSearch();
    void escapeClearsTheSearchWordsOnly();
    void newRowsKeepTheChosenStory();
    void aStoryThatComesBackIsChosenAgain();
    void theOwnerChoosesSilently();
    void aDoubleClickOpens();
    void theMenuKeyNamesTheStory();
    void aFilterIsChosenByKeysAndTakenBack();
    void aFilterIsTakenBackByItsCross();
    void emptyLibrariesSayWhatToDo();
    void anEmptyEditionSaysWhatToDo();
    void nothingFoundOffersToClear();
    void theCountsAreOfTheList();
    void filesAreTakenOthersAreNot();
    void fiftyThousandRowsScroll();
    void everyControlHasAName();

private:
    [[nodiscard]] QLineEdit* search() const;
    [[nodiscard]] StoryList* list() const;
    [[nodiscard]] FilterChip* chip(const char* name) const;
    /// Offers an edition and asks for it.
    void chooseEdition(LibraryFilter& filter);

    std::unique_ptr<StoryLibraryView> m_view;
};

void StoryLibraryTest::init()
{
    qRegisterMetaType<LibraryFilter>();
    m_view = std::make_unique<StoryLibraryView>();
    m_view->resize(320, 600);
    m_view->setRows(manyRows(36));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    search()->setFocus();
}

void StoryLibraryTest::cleanup()
{
    m_view.reset();
}

QLineEdit* StoryLibraryTest::search() const
{
    return m_view->findChild<QLineEdit*>(QStringLiteral("storySearch"));
}

StoryList* StoryLibraryTest::list() const
{
    return m_view->findChild<StoryList*>();
}

FilterChip* StoryLibraryTest::chip(const char* name) const
{
    return m_view->findChild<FilterChip*>(QLatin1String(name));
}

void StoryLibraryTest::chooseEdition(LibraryFilter& filter)
{
    LibraryChoices choices;
    choices.editions.push_back({ EditionId(4), QStringLiteral("2026-10-15") });
    m_view->setChoices(choices);
    filter.edition = EditionId(4);
}

void StoryLibraryTest::itAsksWhileOneTypes()
{
    QSignalSpy asked(m_view.get(), &StoryLibraryView::queryChanged);
    QTest::keyClicks(search(), QStringLiteral("lake"));
    QCOMPARE(asked.count(), 0); // not for every letter
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<LibraryFilter>().search, QStringLiteral("lake"));
    QTest::keyClick(search(), Qt::Key_Space); // asks for nothing else
    QTest::keyClicks(search(), QStringLiteral("x"));
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(m_view->filter().search, QStringLiteral("lake x"));
}

void StoryLibraryTest::chineseInputIsAskedForOnceItIsTaken()
{
    QSignalSpy asked(m_view.get(), &StoryLibraryView::queryChanged);
    QInputMethodEvent composing(QStringLiteral("qing'quan"), {});
    QCoreApplication::sendEvent(search(), &composing);
    QInputMethodEvent taken;
    taken.setCommitString(QStringLiteral("清泉"));
    QCoreApplication::sendEvent(search(), &taken);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<LibraryFilter>().search, QStringLiteral("清泉"));
}

void StoryLibraryTest::theArrowGoesIntoTheListAndBack()
{
    QSignalSpy selected(m_view.get(), &StoryLibraryView::storySelected);
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QCOMPARE(selected.count(), 1);
    QCOMPARE(m_view->current(), StoryId(1));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_view->current(), StoryId(2));
    QTest::keyClick(list(), Qt::Key_Up);
    QTest::keyClick(list(), Qt::Key_Up);
    QVERIFY(search()->hasFocus());
    QCOMPARE(m_view->current(), StoryId(1));
}

void StoryLibraryTest::enterOpensTheFirstThatIsFound()
{
    QSignalSpy opened(m_view.get(), &StoryLibraryView::storyActivated);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<StoryId>(), StoryId(1));
}

void StoryLibraryTest::whatIsTypedInTheListGoesToTheSearch()
{
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClicks(list(), QStringLiteral("a"));
    QVERIFY(search()->hasFocus());
    QCOMPARE(search()->text(), QStringLiteral("a"));
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(list()->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent taken;
    taken.setCommitString(QStringLiteral("湖"));
    QCoreApplication::sendEvent(list(), &taken);
    QVERIFY(search()->hasFocus());
    QCOMPARE(search()->text(), QStringLiteral("a湖"));
}

void StoryLibraryTest::escapeClearsTheSearchWordsOnly()
{
    LibraryFilter filter;
    filter.search = QStringLiteral("清泉");
    filter.status = StoryStatus::Ready;
    chooseEdition(filter);
    m_view->setFilter(filter);
    QCOMPARE(m_view->filter(), filter);
    QSignalSpy asked(m_view.get(), &StoryLibraryView::queryChanged);
    QTest::keyClick(search(), Qt::Key_Escape);
    filter.search.clear();
    QCOMPARE(m_view->filter(), filter);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(m_view->filter(), filter);
    QCOMPARE(asked.count(), 1);
}

void StoryLibraryTest::newRowsKeepTheChosenStory()
{
    m_view->setCurrent(StoryId(30));
    QSignalSpy selected(m_view.get(), &StoryLibraryView::storySelected);
    std::vector<StoryRow> rows = manyRows(60);
    rows.erase(rows.begin(), rows.begin() + 5);
    m_view->setRows(rows);
    QCOMPARE(m_view->current(), StoryId(30));
    QCOMPARE(list()->currentIndex().row(), 24);
    QVERIFY(list()->viewport()->rect().intersects(list()->visualRect(list()->currentIndex())));
    QCOMPARE(selected.count(), 0);
}

void StoryLibraryTest::aStoryThatComesBackIsChosenAgain()
{
    m_view->setCurrent(StoryId(30));
    QSignalSpy selected(m_view.get(), &StoryLibraryView::storySelected);
    m_view->setRows(manyRows(10));
    QVERIFY(!list()->currentIndex().isValid()); // no neighbour steps into its place
    m_view->setRows(manyRows(36));
    QCOMPARE(list()->currentIndex().row(), 29);
    QCOMPARE(selected.count(), 0);
}

void StoryLibraryTest::theOwnerChoosesSilently()
{
    QSignalSpy selected(m_view.get(), &StoryLibraryView::storySelected);
    m_view->setCurrent(StoryId(20));
    QCOMPARE(list()->currentIndex().row(), 19);
    m_view->setCurrent({});
    QVERIFY(!list()->currentIndex().isValid());
    QCOMPARE(selected.count(), 0);
}

void StoryLibraryTest::aDoubleClickOpens()
{
    QSignalSpy selected(m_view.get(), &StoryLibraryView::storySelected);
    QSignalSpy opened(m_view.get(), &StoryLibraryView::storyActivated);
    const QPoint at = list()->visualRect(list()->model()->index(2, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(opened.count(), 0);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<StoryId>(), StoryId(3));
}

void StoryLibraryTest::theMenuKeyNamesTheStory()
{
    m_view->setCurrent(StoryId(2));
    QSignalSpy wanted(m_view.get(), &StoryLibraryView::contextMenuWanted);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(3, 500), QPoint(3, 500));
    QCoreApplication::sendEvent(list()->viewport(), &event);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).value<StoryId>(), StoryId(2));
}

void StoryLibraryTest::aFilterIsChosenByKeysAndTakenBack()
{
    QSignalSpy asked(m_view.get(), &StoryLibraryView::queryChanged);
    FilterChip* status = chip("statusFilter");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QMenu* menu = openMenuOf(*status);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 7); // any, a line, five
    for (int i = 0; i < 3; ++i) // from "any" to the third status
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_view->filter().status == StoryStatus::Ready);
    QCOMPARE(status->text(), storyStatusTitle(StoryStatus::Ready));
    QTest::keyClick(status, Qt::Key_Delete);
    QCOMPARE(asked.count(), 2);
    QVERIFY(!m_view->filter().status);
}

void StoryLibraryTest::aFilterIsTakenBackByItsCross()
{
    LibraryChoices choices;
    choices.editions.push_back({ EditionId(4), QStringLiteral("2026-10-15") });
    choices.pages.push_back({ 3, QStringLiteral("3 文教") });
    choices.tags << QStringLiteral("水务");
    m_view->setChoices(choices);
    LibraryFilter filter;
    filter.edition = EditionId(4);
    filter.page = 3;
    filter.tag = QStringLiteral("水务");
    m_view->setFilter(filter);
    QCOMPARE(m_view->filter(), filter);
    FilterChip* page = chip("pageFilter");
    QCOMPARE(page->text(), QStringLiteral("3 文教"));
    QTRY_VERIFY(page->width() == page->sizeHint().width());
    QTest::mouseClick(page, Qt::LeftButton, {}, QPoint(page->width() - 10, page->height() / 2));
    QCOMPARE(m_view->filter().page, 0);
    QCOMPARE(m_view->filter().edition, EditionId(4));
}

void StoryLibraryTest::emptyLibrariesSayWhatToDo()
{
    m_view->setRows({});
    QVERIFY(!list()->isVisible());
    QSignalSpy wanted(m_view.get(), &StoryLibraryView::importWanted);
    for (QPushButton* button : m_view->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.count(), 1);
    m_view->setRows(manyRows(1));
    QVERIFY(list()->isVisible());
}

void StoryLibraryTest::anEmptyEditionSaysWhatToDo()
{
    LibraryFilter filter;
    chooseEdition(filter);
    m_view->setFilter(filter);
    m_view->setRows({});
    QSignalSpy imported(m_view.get(), &StoryLibraryView::importWanted);
    for (QPushButton* button : m_view->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(imported.count(), 1);
    QCOMPARE(m_view->filter(), filter);
}

void StoryLibraryTest::nothingFoundOffersToClear()
{
    QTest::keyClicks(search(), QStringLiteral("nowhere"));
    QSignalSpy asked(m_view.get(), &StoryLibraryView::queryChanged);
    QTRY_COMPARE(asked.count(), 1);
    m_view->setRows({});
    QSignalSpy imported(m_view.get(), &StoryLibraryView::importWanted);
    for (QPushButton* button : m_view->findChildren<QPushButton*>()) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(imported.count(), 0);
    QCOMPARE(search()->text(), QString());
    QCOMPARE(asked.count(), 2);
}

void StoryLibraryTest::theCountsAreOfTheList()
{
    const auto* counts = m_view->findChild<QLabel*>(QStringLiteral("storyCounts"));
    QVERIFY(counts->text().contains(QStringLiteral("36")));
    QVERIFY(counts->text().contains(QStringLiteral("27,288")));
    m_view->setRows(manyRows(1));
    QVERIFY(counts->text().contains(QStringLiteral("758")));
}

void StoryLibraryTest::filesAreTakenOthersAreNot()
{
    QSignalSpy dropped(m_view.get(), &StoryLibraryView::filesDropped);
    QMimeData text;
    text.setText(QStringLiteral("text"));
    QDragEnterEvent words({ 10, 10 }, Qt::CopyAction, &text, Qt::LeftButton, {});
    words.ignore();
    QCoreApplication::sendEvent(m_view.get(), &words);
    QVERIFY(!words.isAccepted());
    QMimeData files;
    files.setUrls({ QUrl::fromLocalFile(QStringLiteral("/a/page-1.txt")) });
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 10, 10 }, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view.get(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.at(0).at(0).value<QList<QUrl>>().size(), 1);
}

void StoryLibraryTest::fiftyThousandRowsScroll()
{
    m_view->setRows(manyRows(50'000));
    QCoreApplication::processEvents();
    QScrollBar* bar = list()->verticalScrollBar();
    QVERIFY(bar->maximum() > 1'000'000);
    QElapsedTimer timer;
    timer.start();
    constexpr int Steps = 60;
    for (int i = 0; i < Steps; ++i) {
        bar->setValue(bar->maximum() / Steps * i);
        QCoreApplication::processEvents();
    }
    // A frame takes a few milliseconds; without uniform rows the first alone takes seconds.
    QVERIFY2(timer.elapsed() < Steps * 50, qPrintable(QString::number(timer.elapsed())));
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(m_view->current(), StoryId(50'000));
}

void StoryLibraryTest::everyControlHasAName()
{
    for (const QWidget* widget : m_view->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && !widget->objectName().startsWith(QStringLiteral("qt_"))
            && widget->metaObject()->className() != QByteArray("QScrollBar"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

} // namespace broadsheet

QTEST_MAIN(broadsheet::StoryLibraryTest)
#include "story_library_test.moc"
