// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/rescue_files.h"
#include "hardship/full_disk.h"
#include "hardship/other_program.h"
#include "hardship/window_acts.h"
#include "main_window/status_line.h"
#include "main_window/workspace.h"
#include "shared/banner.h"
#include "start_page/start_page.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isTold(MainWindow& window, const QString& words)
{
    const Banner& banner = *window.workspace().banner;
    return banner.isVisible() && banner.text().contains(words);
}

bool statusSays(MainWindow& window, const QString& words)
{
    for (const QLabel* label : window.statusBar()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

/// The library's disk is full, its file goes away, somebody else writes in it.
class LibraryTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFullDiskIsToldAndLosesNothing_data();
    void aFullDiskIsToldAndLosesNothing();
    void wordsOutliveClosingWithAFullDisk();
    void nothingIsClosedWhenWordsCanGoNowhere();
    void aLostFileIsToldAndTheWordsComeBack_data();
    void aLostFileIsToldAndTheWordsComeBack();
    void aCopyOfALostLibraryHasTheLastWords();
    void anotherLibraryGetsNoneOfTheseWords();
    void closingRightAfterAKeyKeepsIt();
    void twoProgramsOnOneStoryKeepBothWords();
    void twoProgramsSeeEachOther();

private:
    bool open();
    bool close();

    [[nodiscard]] MainWindow& window() { return m_desk->window(); }

    QTemporaryDir m_folder;
    QString m_file;
    StoryId m_story;
    QString m_before;
    std::unique_ptr<DeskWindow> m_desk;
};

void LibraryTroubleTest::init()
{
    static int number = 0;
    const QString folder = m_folder.filePath(QStringLiteral("desk-%1").arg(++number));
    QVERIFY(QDir().mkpath(folder));
    m_file = folder + QStringLiteral("/paper.broadsheet");
    QVERIFY(copySample(m_file));
    QVERIFY(open());
    m_story = longStory(window().desk());
    m_before = bodyText(window().desk(), m_story);
}

void LibraryTroubleTest::cleanup()
{
    m_desk.reset();
}

bool LibraryTroubleTest::open()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->setLanguage(LanguageChoice::English);
    window().openLibrary(m_file);
    return QTest::qWaitFor([this] { return window().desk().isOpen(); }, Patience)
        && m_desk->settle();
}

bool LibraryTroubleTest::close()
{
    window().close();
    return QTest::qWaitFor([this] { return !window().isVisible(); }, Patience);
}

void LibraryTroubleTest::aFullDiskIsToldAndLosesNothing_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("told");
    QTest::newRow("the disk is full") << ENOSPC << "disk is full";
    QTest::newRow("the person's quota is used up") << EDQUOT << "disk is full";
    QTest::newRow("the disk answers with errors") << EIO << "cannot be read or written";
}

void LibraryTroubleTest::aFullDiskIsToldAndLosesNothing()
{
    QFETCH(int, error);
    QFETCH(QString, told);
    QVERIFY(writeWords(window(), m_story, QStringLiteral("第一句。")));
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Saved, Patience);
    {
        const FullDisk full(QFileInfo(m_file).path(), error);
        QVERIFY(full.works());
        QVERIFY(writeWords(window(), m_story, QStringLiteral("第二句。")));
        QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Failed, Patience);
        QVERIFY2(isTold(window(), told), qPrintable(window().workspace().banner->text()));
        QVERIFY(isTold(window(), QStringLiteral("stays in the program")));
        QVERIFY(statusSays(window(), QStringLiteral("Not saved")));
        QVERIFY(writeWords(window(), m_story, QStringLiteral("第三句。")));
        QVERIFY(m_desk->settle());
    }
    // Room again: nobody has to do anything.
    QTRY_VERIFY_WITH_TIMEOUT(!window().workspace().banner->isVisible(), Patience);
    QVERIFY(!statusSays(window(), QStringLiteral("Not saved")));
    QTRY_VERIFY_WITH_TIMEOUT(window().desk().saver().modified().empty(), Patience);
    const auto library = openLibrary(m_file, OpenMode::Existing);
    QVERIFY(library.ok());
    const StoryPtr stored = *(*library)->story(m_story);
    QCOMPARE(stored->parts[std::size_t(bodyOf(*stored))]->text,
        m_before + QStringLiteral("第一句。第二句。第三句。"));
    QCOMPARE(judgement(m_file), QStringLiteral("ok"));
}

void LibraryTroubleTest::wordsOutliveClosingWithAFullDisk()
{
    {
        const FullDisk full(QFileInfo(m_file).path());
        QVERIFY(writeWords(window(), m_story, QStringLiteral("没有丢")));
        QVERIFY(close());
        QCOMPARE(readRescueFiles(m_file).size(), std::size_t(1));
        m_desk.reset();
    }
    QVERIFY(open());
    QCOMPARE(bodyText(window().desk(), m_story), m_before + QStringLiteral("没有丢"));
    QVERIFY(isTold(window(), QStringLiteral("Brought back")));
    QVERIFY(readRescueFiles(m_file).empty());
}

void LibraryTroubleTest::nothingIsClosedWhenWordsCanGoNowhere()
{
    QSignalSpy danger(&window().desk(), &Desk::wordsInDanger);
    {
        const FullDisk full(QDir::tempPath());
        QVERIFY(full.works());
        QVERIFY(writeWords(window(), m_story, QStringLiteral("还在")));
        window().close();
        QTRY_COMPARE_WITH_TIMEOUT(danger.count(), 1, Patience);
        QVERIFY(window().isVisible());
        QVERIFY(bodyText(window().desk(), m_story).endsWith(QStringLiteral("还在")));
        // Nor does another library take its place.
        window().openLibrary(m_folder.filePath(QStringLiteral("another.broadsheet")));
        QTRY_COMPARE_WITH_TIMEOUT(danger.count(), 2, Patience);
        QVERIFY(window().desk().isOpen());
        QVERIFY(bodyText(window().desk(), m_story).endsWith(QStringLiteral("还在")));
    }
    QVERIFY(close());
    QVERIFY(open());
    QCOMPARE(bodyText(window().desk(), m_story), m_before + QStringLiteral("还在"));
}

void LibraryTroubleTest::aLostFileIsToldAndTheWordsComeBack_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    QTest::newRow("the file is deleted") << "deleted" << "moved or deleted";
    QTest::newRow("an older copy takes its place") << "replaced" << "Another file";
    QTest::newRow("its folder is moved away") << "folder" << "folder";
}

void LibraryTroubleTest::aLostFileIsToldAndTheWordsComeBack()
{
    QFETCH(QString, what);
    QFETCH(QString, told);
    QVERIFY(writeWords(window(), m_story, QStringLiteral("先写的")));
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Saved, Patience);
    const QString folder = QFileInfo(m_file).path();
    if (what == QLatin1String("folder"))
        QVERIFY(QFile::rename(folder, folder + QStringLiteral("-away")));
    else
        QVERIFY(QFile::remove(m_file));
    if (what == QLatin1String("replaced"))
        QVERIFY(copySample(m_file));
    const QByteArray other = contents(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(window(), told), Patience);
    QVERIFY(buttonNamed(*window().workspace().banner, QStringLiteral("Save a Copy…")) != nullptr);
    QVERIFY(writeWords(window(), m_story, QStringLiteral("后写的")));
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Failed, Patience);
    QVERIFY(statusSays(window(), QStringLiteral("Not saved")));
    QCOMPARE(contents(m_file), other);
    QAbstractButton* const anew
        = buttonNamed(*window().workspace().banner, QStringLiteral("Open the File Anew"));
    QVERIFY(anew != nullptr);
    QSignalSpy opened(&window().desk(), &Desk::opened);
    anew->click();
    if (what != QLatin1String("replaced")) {
        QTRY_VERIFY_WITH_TIMEOUT(window().workspace().isStartShown(), Patience);
        QAbstractButton* retry = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (retry = buttonNamed(*window().workspace().startPage, QStringLiteral("problemRetry")))
                != nullptr,
            Patience);
        if (what == QLatin1String("folder"))
            QVERIFY(QFile::rename(folder + QStringLiteral("-away"), folder));
        else
            QVERIFY(copySample(m_file));
        retry->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, Patience);
    QCOMPARE(
        bodyText(window().desk(), m_story).mid(m_before.size()), QStringLiteral("先写的后写的"));
    QVERIFY(isTold(window(), QStringLiteral("Brought back")));
    QVERIFY(readRescueFiles(m_file).empty());
}

void LibraryTroubleTest::aCopyOfALostLibraryHasTheLastWords()
{
    QVERIFY(writeWords(window(), m_story, QStringLiteral("先写的")));
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Saved, Patience);
    QVERIFY(QFile::remove(m_file));
    QVERIFY(writeWords(window(), m_story, QStringLiteral("后写的")));
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Failed, Patience);
    const QString copy = m_folder.filePath(QStringLiteral("copy.broadsheet"));
    bool answered = false;
    window().desk().copyLibraryTo(copy, [&](const Result<bool>& /*done*/) { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(answered, Patience);
    window().openLibrary(copy);
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().file(), copy, Patience);
    QCOMPARE(
        bodyText(window().desk(), m_story).mid(m_before.size()), QStringLiteral("先写的后写的"));
}

/// Words that wait for a full disk must not go into the library that is opened next: it has other
/// stories under the same numbers.
void LibraryTroubleTest::anotherLibraryGetsNoneOfTheseWords()
{
    const QString other = m_folder.filePath(QStringLiteral("other.broadsheet"));
    QVERIFY(copySample(other));
    {
        const FullDisk full(QFileInfo(m_file).path());
        QVERIFY(writeWords(window(), m_story, QStringLiteral("只属于这里")));
        QTRY_COMPARE_WITH_TIMEOUT(window().desk().saver().state(), SaveState::Failed, Patience);
        window().openLibrary(other);
        QTRY_COMPARE_WITH_TIMEOUT(window().desk().file(), other, Patience);
    }
    QCOMPARE(bodyText(window().desk(), m_story), m_before);
    QTRY_VERIFY_WITH_TIMEOUT(window().desk().saver().state() != SaveState::Failed, Patience);
    const auto library = openLibrary(other, OpenMode::Existing);
    QVERIFY((*library)->journal()->empty());
    window().openLibrary(m_file);
    QTRY_COMPARE_WITH_TIMEOUT(window().desk().file(), m_file, Patience);
    QCOMPARE(bodyText(window().desk(), m_story), m_before + QStringLiteral("只属于这里"));
}

void LibraryTroubleTest::closingRightAfterAKeyKeepsIt()
{
    QVERIFY(writeWords(window(), m_story, QStringLiteral("甲")));
    // Until the first word is on its way into the journal.
    QTest::qWait(405);
    QVERIFY(writeWords(window(), m_story, QStringLiteral("乙")));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(close());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    const auto library = openLibrary(m_file, OpenMode::Existing);
    const StoryPtr stored = *(*library)->story(m_story);
    QVERIFY(stored->parts[std::size_t(bodyOf(*stored))]->text.endsWith(QStringLiteral("甲乙")));
}

void LibraryTroubleTest::twoProgramsOnOneStoryKeepBothWords()
{
    OtherProgram other;
    QVERIFY(other.start(m_file));
    QVERIFY(other.write(m_story, QStringLiteral("他们的话")));
    QVERIFY(writeWords(window(), m_story, QStringLiteral("我们的话")));
    QVERIFY(other.leave());
    QTest::qWait(300);
    window().selection().setStory({});
    QTRY_VERIFY_WITH_TIMEOUT(
        isTold(window(), QStringLiteral("was saved in another program")), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        bodyText(window().desk(), m_story), m_before + QStringLiteral("他们的话"), Patience);
    const auto beside = [this] {
        int copies = 0;
        for (const StoryPtr& story : window().desk().matter().stories)
            copies += story->id != m_story
                && story->parts[std::size_t(bodyOf(*story))]->text
                    == m_before + QStringLiteral("我们的话");
        return copies;
    };
    QTRY_COMPARE_WITH_TIMEOUT(beside(), 1, Patience);
    // Once, also after the next start.
    QVERIFY(close());
    m_desk.reset();
    QVERIFY(open());
    QCOMPARE(beside(), 1);
    other.kill();
}

void LibraryTroubleTest::twoProgramsSeeEachOther()
{
    const StoryId theirs = window().desk().page(2)->copyfit.front().story;
    OtherProgram other;
    QVERIFY(other.start(m_file));
    QVERIFY(other.write(theirs, QStringLiteral("他们写这篇")));
    QVERIFY(writeWords(window(), m_story, QStringLiteral("我们写这篇")));
    QVERIFY(other.leave());
    window().selection().setStory({});
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        bodyText(window().desk(), theirs).endsWith(QStringLiteral("他们写这篇")), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(other.tail(m_story).endsWith(QStringLiteral("我们写这篇")), Patience);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!window().workspace().banner->isVisible());
    other.kill();
}

int main(int argc, char** argv)
{
    if (!OtherProgram::isWanted())
        moveHome();
    QApplication application(argc, argv);
    if (OtherProgram::isWanted())
        return OtherProgram::play();
    LibraryTroubleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "library_trouble_test.moc"
