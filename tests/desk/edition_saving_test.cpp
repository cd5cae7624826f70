// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desk.h"
#include "editing/edition_verbs.h"
#include "newsroom/sample_newspaper.h"
#include "style/embedded_resources.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

} // namespace

/// Pages that are changed on the desk and the library that they go into; no window.
class EditionSavingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aChangeIsComposedAndSavedWithinASecond();
    void aRefusedChangeLeavesNoTrace();
    void whatIsUndoneOnItsWayToTheDiskIsSavedUndone();
    void aLostFileIsToldAndTriedAgain();
    void twoDesksOnOneFileKeepBothPages();
    void twoDesksOnOnePageKeepOursAndSaySo();
    void whatAnotherDeskSavesShowsAndCanBeUndone();
    void pagesThatTheDiskRefusesAreRescued();
    void rescuedPagesAreMergedWithWhatCameSince();
    void aCopyOfALostLibraryHasThePages();
    void thePlanOfALibraryThatCannotBeReadIsKept();

private:
    bool open(Desk& desk);
    Result<void> rename(Desk& desk, int page, const QString& section);
    EditionPtr stored();

    FontLibrary m_fonts;
    QTemporaryDir m_folder;
    QString m_sample;
    QString m_file;
    std::unique_ptr<Desk> m_desk;
};

void EditionSavingTest::initTestCase()
{
    loadEmbeddedResources();
    QStandardPaths::setTestModeEnabled(true);
    m_sample = m_folder.filePath(QStringLiteral("sample.broadsheet"));
    const Result<QString> samples = samplesFolder();
    QVERIFY(samples.ok());
    QVERIFY(makeSampleNewspaper(m_sample, *samples).ok());
}

void EditionSavingTest::init()
{
    static int number = 0;
    m_file = m_folder.filePath(QStringLiteral("pages-%1.broadsheet").arg(++number));
    QVERIFY(QFile::copy(m_sample, m_file));
    m_desk = std::make_unique<Desk>(m_fonts);
    QVERIFY(open(*m_desk));
}

void EditionSavingTest::cleanup()
{
    m_desk.reset();
}

bool EditionSavingTest::open(Desk& desk)
{
    desk.openFile(m_file);
    return QTest::qWaitFor([&] { return desk.isOpen() && !desk.isComposing(); }, Patience);
}

Result<void> EditionSavingTest::rename(Desk& desk, int page, const QString& section)
{
    return desk.editEdition(
        QStringLiteral("Rename"), {}, [&](EditionTransaction& t) -> Result<void> {
            const Result<PagePtr> old = t.page(page);
            if (!old)
                return old.problem();
            Page next = **old;
            next.section = section;
            return t.exchangePages({ page }, { next });
        });
}

/// What stands in the file.
EditionPtr EditionSavingTest::stored()
{
    const auto library = openLibrary(m_file, OpenMode::Existing);
    if (!library)
        return nullptr;
    const auto all = (*library)->editions();
    return all && !all->empty() ? all->back() : nullptr;
}

void EditionSavingTest::aChangeIsComposedAndSavedWithinASecond()
{
    const std::vector<ComposedPagePtr> before = m_desk->pages();
    const Revision revision = m_desk->edition()->revision;
    QSignalSpy changed(m_desk.get(), &Desk::editionChanged);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(rename(*m_desk, 1, QStringLiteral("新闻")).ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_desk->saving().state, SaveState::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Saved, Patience);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_desk->saving().at.isValid());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isComposing(), Patience);
    QVERIFY(m_desk->page(1) != before[0]);
    QCOMPARE(m_desk->page(2), before[1]);
    QCOMPARE(m_desk->edition()->revision, revision + 1);
    QCOMPARE(stored()->page(1)->section, QStringLiteral("新闻"));
}

void EditionSavingTest::aRefusedChangeLeavesNoTrace()
{
    const EditionPtr before = m_desk->edition();
    const Result<void> refused = m_desk->editEdition(
        QStringLiteral("Remove"), {}, [](EditionTransaction& t) { return removePage(t, 99); });
    QVERIFY(!refused.ok());
    QCOMPARE(m_desk->edition(), before);
    QCOMPARE(m_desk->saving().state, SaveState::Saved);
}

void EditionSavingTest::whatIsUndoneOnItsWayToTheDiskIsSavedUndone()
{
    const QString section = m_desk->edition()->page(1)->section;
    QVERIFY(rename(*m_desk, 1, QStringLiteral("新闻")).ok());
    m_desk->editionSaver().flush([] { }); // on its way
    m_desk->editionSession()->undo();
    bool flushed = false;
    m_desk->editionSaver().flush([&] { flushed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(flushed, Patience);
    QCOMPARE(stored()->page(1)->section, section);
}

void EditionSavingTest::aLostFileIsToldAndTriedAgain()
{
    const QString elsewhere = m_file + QStringLiteral(".moved");
    QVERIFY(QFile::rename(m_file, elsewhere));
    QVERIFY(rename(*m_desk, 1, QStringLiteral("新闻")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Failed, Patience);
    QVERIFY(!m_desk->saving().problem.summary.isEmpty());
    QVERIFY(QFile::rename(elsewhere, m_file));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Saved, Patience);
    QCOMPARE(stored()->page(1)->section, QStringLiteral("新闻"));
}

void EditionSavingTest::twoDesksOnOneFileKeepBothPages()
{
    Desk other(m_fonts);
    QVERIFY(open(other));
    QSignalSpy merged(m_desk.get(), &Desk::editionMerged);
    QVERIFY(rename(*m_desk, 1, QStringLiteral("这边")).ok());
    QVERIFY(rename(other, 2, QStringLiteral("那边")).ok());
    bool flushed = false;
    other.editionSaver().flush([&] { flushed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(flushed, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Saved, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(merged.count(), 1, Patience);
    QVERIFY(merged.front().front().value<std::vector<int>>().empty());
    QCOMPARE(stored()->page(1)->section, QStringLiteral("这边"));
    QCOMPARE(stored()->page(2)->section, QStringLiteral("那边"));
    QCOMPARE(m_desk->edition()->page(2)->section, QStringLiteral("那边"));
    QTRY_COMPARE_WITH_TIMEOUT(other.edition()->page(1)->section, QStringLiteral("这边"), Patience);
}

void EditionSavingTest::twoDesksOnOnePageKeepOursAndSaySo()
{
    QSignalSpy merged(m_desk.get(), &Desk::editionMerged);
    {
        Desk other(m_fonts);
        QVERIFY(open(other));
        QVERIFY(rename(*m_desk, 1, QStringLiteral("这边")).ok());
        QVERIFY(rename(other, 1, QStringLiteral("那边")).ok());
        bool flushed = false;
        other.editionSaver().flush([&] { flushed = true; });
        QTRY_VERIFY_WITH_TIMEOUT(flushed, Patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(merged.count(), 1, Patience);
    QCOMPARE(merged.front().front().value<std::vector<int>>(), std::vector<int> { 1 });
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Saved, Patience);
    QCOMPARE(stored()->page(1)->section, QStringLiteral("这边"));
}

void EditionSavingTest::whatAnotherDeskSavesShowsAndCanBeUndone()
{
    const QString section = m_desk->edition()->page(2)->section;
    {
        const auto library = openLibrary(m_file, OpenMode::Existing);
        Edition theirs = *(*library)->editions()->back();
        Page page = *theirs.page(2);
        page.section = QStringLiteral("那边");
        theirs.pages[1] = std::make_shared<const Page>(page);
        QVERIFY((*library)->saveEdition(theirs).ok());
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        m_desk->edition()->page(2)->section, QStringLiteral("那边"), Patience);
    QVERIFY(!m_desk->editionSession()->isModified());
    m_desk->editionSession()->undo();
    QCOMPARE(m_desk->edition()->page(2)->section, section);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Saved, Patience);
    QCOMPARE(stored()->page(2)->section, section);
}

void EditionSavingTest::pagesThatTheDiskRefusesAreRescued()
{
    const QString elsewhere = m_file + QStringLiteral(".moved");
    QVERIFY(QFile::rename(m_file, elsewhere));
    QVERIFY(rename(*m_desk, 1, QStringLiteral("没有丢")).ok());
    bool finished = false;
    m_desk->finish([&] { finished = true; });
    QTRY_VERIFY_WITH_TIMEOUT(finished, Patience);
    m_desk.reset();
    QVERIFY(QFile::rename(elsewhere, m_file));
    m_desk = std::make_unique<Desk>(m_fonts);
    QSignalSpy opened(m_desk.get(), &Desk::opened);
    QVERIFY(open(*m_desk));
    QCOMPARE(opened.first().first().value<std::vector<BroughtBack>>().size(), std::size_t(1));
    QCOMPARE(m_desk->edition()->page(1)->section, QStringLiteral("没有丢"));
    QCOMPARE(stored()->page(1)->section, QStringLiteral("没有丢"));
    // Only once.
    m_desk = std::make_unique<Desk>(m_fonts);
    QSignalSpy again(m_desk.get(), &Desk::opened);
    QVERIFY(open(*m_desk));
    QVERIFY(again.first().first().value<std::vector<BroughtBack>>().empty());
}

void EditionSavingTest::rescuedPagesAreMergedWithWhatCameSince()
{
    const QString elsewhere = m_file + QStringLiteral(".moved");
    QVERIFY(QFile::rename(m_file, elsewhere));
    QVERIFY(rename(*m_desk, 1, QStringLiteral("没有丢")).ok());
    bool finished = false;
    m_desk->finish([&] { finished = true; });
    QTRY_VERIFY_WITH_TIMEOUT(finished, Patience);
    m_desk.reset();
    QVERIFY(QFile::rename(elsewhere, m_file));
    {
        const auto library = openLibrary(m_file, OpenMode::Existing);
        Edition theirs = *(*library)->editions()->back();
        Page page = *theirs.page(3);
        page.section = QStringLiteral("后来");
        theirs.pages[2] = std::make_shared<const Page>(page);
        QVERIFY((*library)->saveEdition(theirs).ok());
    }
    m_desk = std::make_unique<Desk>(m_fonts);
    QVERIFY(open(*m_desk));
    QCOMPARE(m_desk->edition()->page(1)->section, QStringLiteral("没有丢"));
    QCOMPARE(m_desk->edition()->page(3)->section, QStringLiteral("后来"));
}

void EditionSavingTest::aCopyOfALostLibraryHasThePages()
{
    const QString elsewhere = m_file + QStringLiteral(".moved");
    QVERIFY(QFile::rename(m_file, elsewhere));
    QVERIFY(rename(*m_desk, 1, QStringLiteral("没有丢")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Failed, Patience);
    const QString copy = m_file + QStringLiteral(".copy.broadsheet");
    bool copied = false;
    m_desk->copyLibraryTo(copy, [&](const Result<bool>&) { copied = true; });
    QTRY_VERIFY_WITH_TIMEOUT(copied, Patience);
    m_file = copy;
    QCOMPARE(stored()->page(1)->section, QStringLiteral("没有丢"));
}

void EditionSavingTest::thePlanOfALibraryThatCannotBeReadIsKept()
{
    const QByteArray damaged = "{\"format\": \"zh-broadsheet\", \"placements\": 7}";
    {
        const auto library = openLibrary(m_file, OpenMode::Existing);
        Edition edition = *(*library)->editions()->back();
        Page page = *edition.page(2);
        page.plan = storedPagePlan(damaged);
        edition.pages[1] = std::make_shared<const Page>(page);
        QVERIFY((*library)->saveEdition(edition).ok());
    }
    m_desk = std::make_unique<Desk>(m_fonts);
    QVERIFY(open(*m_desk));
    QCOMPARE(m_desk->pages().size(), std::size_t(3));
    const Problem problem = m_desk->pageResults().at(2).problem;
    QVERIFY2(problem.detail.contains(QStringLiteral("/placements")), qPrintable(problem.detail));
    QVERIFY(rename(*m_desk, 2, QStringLiteral("要闻")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Saved, Patience);
    QCOMPARE(stored()->page(2)->section, QStringLiteral("要闻"));
    QCOMPARE(pagePlanToJson(*stored()->page(2)->plan), damaged);
    // Laid out anew, and taken back: what could not be read is there again.
    QVERIFY(m_desk->layOutPage(2).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->pages().size(), std::size_t(4), Patience);
    m_desk->editionSession()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saving().state, SaveState::Saved, Patience);
    QCOMPARE(pagePlanToJson(*stored()->page(2)->plan), damaged);
}

QTEST_MAIN(EditionSavingTest)
#include "edition_saving_test.moc"
