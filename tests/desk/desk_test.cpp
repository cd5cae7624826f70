// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/desk.h"
#include "desk/rescue_files.h"
#include "editing/story_verbs.h"
#include "style/embedded_resources.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

constexpr int Patience = 20'000;

Result<void> type(StorySession& session, int part, const QString& text)
{
    return session.edit(QStringLiteral("Type"), {}, [&](StoryTransaction& t) {
        return typeText(t, part, int((*t.part(part))->text.size()), text);
    });
}

int bodyOf(const Story& story)
{
    for (std::size_t i = 0; i < story.parts.size(); ++i) {
        if (story.parts[i]->kind == PartKind::Body)
            return int(i);
    }
    return -1;
}

} // namespace

/// The desk with a library of its own; no window.
class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theSampleComesWithItsPagesComposed();
    void aKeyChangesItsPageAndNoOther();
    void wordsAreInTheJournalWithinASecond();
    void aPauseMakesAVersion();
    void anotherProgramsSaveShows();
    void wordsThatSomebodyOvertookAreKeptBeside();
    void aReplacedFileIsToldAndNothingIsWritten();
    void wordsThatTheDiskRefusesAreRescued();
    void anAcceptedJoinIsOneStory();
    void whatIsNoLibraryIsToldAndClosed_data();
    void whatIsNoLibraryIsToldAndClosed();

private:
    bool openSample(Desk& desk);
    StoryId longStory() const;

    FontLibrary m_fonts;
    QTemporaryDir m_folder;
    QString m_sample;
    QString m_file;
    std::unique_ptr<Desk> m_desk;
};

void DeskTest::initTestCase()
{
    loadEmbeddedResources();
    QStandardPaths::setTestModeEnabled(true);
    m_sample = m_folder.filePath(QStringLiteral("sample.broadsheet"));
    Desk desk(m_fonts);
    QSignalSpy opened(&desk, &Desk::opened);
    QSignalSpy failed(&desk, &Desk::openFailed);
    desk.makeSample(m_sample);
    QTRY_VERIFY_WITH_TIMEOUT(opened.count() + failed.count() > 0, Patience);
    QVERIFY2(failed.isEmpty(),
        failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Problem>().summary));
}

/// Every test has the sample in a file of its own.
void DeskTest::init()
{
    static int number = 0;
    const QString name = QStringLiteral("desk-%1").arg(++number);
    m_file = m_folder.filePath(name + QStringLiteral(".broadsheet"));
    QVERIFY(QFile::copy(m_sample, m_file));
    m_desk = std::make_unique<Desk>(m_fonts);
    QVERIFY(openSample(*m_desk));
}

void DeskTest::cleanup()
{
    m_desk.reset();
}

bool DeskTest::openSample(Desk& desk)
{
    desk.openFile(m_file);
    return QTest::qWaitFor([&] { return desk.isOpen() && desk.pages().size() == 4; }, Patience);
}

StoryId DeskTest::longStory() const
{
    StoryId longest;
    int most = 0;
    for (const Copyfit& fit : m_desk->page(1)->copyfit) {
        const int count = m_desk->story(fit.story)->characterCount();
        if (count > most) {
            most = count;
            longest = fit.story;
        }
    }
    return longest;
}

void DeskTest::theSampleComesWithItsPagesComposed()
{
    QCOMPARE(m_desk->edition()->pages.size(), std::size_t(4));
    QVERIFY(!m_desk->isComposing());
    for (const ComposedPagePtr& page : m_desk->pages()) {
        QVERIFY(page->overset.empty());
        QVERIFY(!page->copyfit.empty());
    }
    const StoryId story = longStory();
    QCOMPARE(m_desk->pageOf(story), 1);
    QVERIFY(m_desk->isPlaced(story));
    QVERIFY(m_desk->copyfit(story)->lines <= 0);
}

void DeskTest::aKeyChangesItsPageAndNoOther()
{
    const std::vector<ComposedPagePtr> before = m_desk->pages();
    StorySession* session = m_desk->session(longStory());
    QVERIFY(session != nullptr);
    QVERIFY(type(*session, bodyOf(*session->current()), QStringLiteral("雨")).ok());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page(1) != before[0], Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isComposing(), Patience);
    for (std::size_t i = 1; i < before.size(); ++i)
        QCOMPARE(m_desk->pages()[i], before[i]);
}

void DeskTest::wordsAreInTheJournalWithinASecond()
{
    const StoryId id = longStory();
    StorySession* session = m_desk->session(id);
    const Revision revision = session->current()->revision;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(type(*session, bodyOf(*session->current()), QStringLiteral("雨")).ok());
    QCOMPARE(m_desk->saver().state(), SaveState::Saving);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saver().state(), SaveState::Saved, Patience);
    QVERIFY(m_desk->saver().unsaved().empty());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(session->current()->revision, revision); // no version for every word
}

void DeskTest::aPauseMakesAVersion()
{
    const StoryId id = longStory();
    StorySession* session = m_desk->session(id);
    const Revision revision = session->current()->revision;
    QVERIFY(type(*session, bodyOf(*session->current()), QStringLiteral("雨")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(session->current()->revision, revision + 1, Patience);
    QVERIFY(!session->isModified());
    session->undo();
    QVERIFY(session->isModified());
    bool flushed = false;
    m_desk->saver().flush([&] { flushed = true; });
    QTRY_VERIFY_WITH_TIMEOUT(flushed, Patience);
    QCOMPARE(session->current()->revision, revision + 2);
}

void DeskTest::anotherProgramsSaveShows()
{
    const StoryId id = longStory();
    QSignalSpy replaced(m_desk.get(), &Desk::sessionReplaced);
    QVERIFY(m_desk->session(id) != nullptr);
    const auto other = openLibrary(m_file, OpenMode::Existing);
    QVERIFY(other.ok());
    Story theirs = **(*other)->story(id);
    theirs.parts.front() = std::make_shared<const StoryPart>(
        StoryPart { theirs.parts.front()->kind, QStringLiteral("别处改过的标题"), {} });
    QVERIFY((*other)->saveStory(theirs).ok());
    QTRY_COMPARE_WITH_TIMEOUT(replaced.count(), 1, Patience);
    QCOMPARE(m_desk->story(id)->parts.front()->text, QStringLiteral("别处改过的标题"));
    QCOMPARE(m_desk->session(id)->current(), m_desk->story(id));
}

void DeskTest::wordsThatSomebodyOvertookAreKeptBeside()
{
    const StoryId id = longStory();
    QSignalSpy kept(m_desk.get(), &Desk::keptAsCopy);
    StorySession* session = m_desk->session(id);
    const int body = bodyOf(*session->current());
    QVERIFY(type(*session, body, QStringLiteral("我们的话")).ok());
    const auto other = openLibrary(m_file, OpenMode::Existing);
    Story theirs = **(*other)->story(id);
    theirs.tags = QStringList { QStringLiteral("他们的标签") };
    QVERIFY((*other)->saveStory(theirs).ok());
    m_desk->saver().flush();
    QTRY_COMPARE_WITH_TIMEOUT(kept.count(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->story(id) && m_desk->story(id)->tags == theirs.tags, Patience);
    const auto all = (*other)->stories({});
    const bool found = std::any_of(all->begin(), all->end(), [&](const StoryPtr& story) {
        return story->id != id && int(story->parts.size()) > body
            && story->parts[std::size_t(body)]->text.endsWith(QStringLiteral("我们的话"));
    });
    QVERIFY(found);
}

void DeskTest::aReplacedFileIsToldAndNothingIsWritten()
{
    QSignalSpy trouble(m_desk.get(), &Desk::fileTrouble);
    StorySession* session = m_desk->session(longStory());
    QVERIFY(QFile::remove(m_file));
    QVERIFY(QFile::copy(m_sample, m_file));
    QTRY_VERIFY_WITH_TIMEOUT(!trouble.isEmpty(), Patience);
    QVERIFY(type(*session, bodyOf(*session->current()), QStringLiteral("雨")).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->saver().state(), SaveState::Failed, Patience);
    QCOMPARE(m_desk->saver().unsaved().size(), std::size_t(1));
    // All of it can go into a new file.
    const QString rescue = m_folder.filePath(QStringLiteral("rescue.broadsheet"));
    QFile::remove(rescue);
    bool copied = false;
    m_desk->copyLibraryTo(rescue, [&](const Result<bool>&) { copied = QFile::exists(rescue); });
    QTRY_VERIFY_WITH_TIMEOUT(copied, Patience);
}

void DeskTest::wordsThatTheDiskRefusesAreRescued()
{
    const StoryId id = longStory();
    StorySession* session = m_desk->session(id);
    const int body = bodyOf(*session->current());
    const QString elsewhere = m_file + QStringLiteral(".moved");
    QVERIFY(QFile::rename(m_file, elsewhere));
    QVERIFY(type(*session, body, QStringLiteral("没有丢")).ok());
    bool finished = false;
    m_desk->finish([&] { finished = true; });
    QTRY_VERIFY_WITH_TIMEOUT(finished, Patience);
    QCOMPARE(readRescueFiles(m_file).size(), std::size_t(1));
    m_desk.reset();
    QVERIFY(QFile::rename(elsewhere, m_file));
    m_desk = std::make_unique<Desk>(m_fonts);
    QSignalSpy opened(m_desk.get(), &Desk::opened);
    QVERIFY(openSample(*m_desk));
    QCOMPARE(opened.first().first().value<std::vector<BroughtBack>>().size(), std::size_t(1));
    QVERIFY(m_desk->story(id)->parts[std::size_t(body)]->text.endsWith(QStringLiteral("没有丢")));
    QVERIFY(readRescueFiles(m_file).empty());
}

void DeskTest::anAcceptedJoinIsOneStory()
{
    if (m_desk->joins().empty())
        QSKIP("the sample has no open join");
    const JoinSuggestion join = m_desk->joins().front();
    const std::size_t before = m_desk->joins().size();
    bool accepted = false;
    m_desk->acceptJoin(join.id, [&](const Result<AcceptedJoin>& story) { accepted = story.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(accepted, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->joins().size(), before - 1, Patience);
    QVERIFY(m_desk->session(join.to.story) == nullptr);
}

void DeskTest::whatIsNoLibraryIsToldAndClosed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text file is refused") << QByteArray("three lines\nof words\n");
    QTest::newRow("an empty file is refused") << QByteArray();
    QTest::newRow("a missing file is refused") << QByteArray("-");
}

void DeskTest::whatIsNoLibraryIsToldAndClosed()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(QStringLiteral("no-library.broadsheet"));
    QFile::remove(path);
    if (content != "-") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QSignalSpy failed(m_desk.get(), &Desk::openFailed);
    m_desk->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Patience);
    QVERIFY(!failed.first().first().value<Problem>().summary.isEmpty());
    QVERIFY(!m_desk->isOpen());
}

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
