// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hardship/other_program.h"
#include "hardship/window_acts.h"
#include "main_window/workspace.h"
#include "shared/banner.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;

/// A program that is killed while a person writes, imports and joins: what the next start finds.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void typingLosesASecondAtMost_data();
    void typingLosesASecondAtMost();
    void whatCameBackCanBeUndone_data();
    void whatCameBackCanBeUndone();
    void aKillWhileAVersionIsMadeLosesNothing_data();
    void aKillWhileAVersionIsMadeLosesNothing();
    void anImportIsWholeOrNotThere_data();
    void anImportIsWholeOrNotThere();
    void aJoinIsWholeOrNotThere_data();
    void aJoinIsWholeOrNotThere();

private:
    bool reopen();
    [[nodiscard]] QString lostSeconds(const OtherProgram& other, int found) const;
    int lettersFound();
    void checkSound();

    QTemporaryDir m_folder;
    QString m_file;
    StoryId m_story;
    QString m_title;
    QString m_before; ///< the story's body as it was
    QByteArray m_plan; ///< of page 1
    std::size_t m_stories = 0;
    std::size_t m_joins = 0;
    std::unique_ptr<DeskWindow> m_desk;
};

/// Every round has the sample in a file of its own.
void KillTest::init()
{
    static int number = 0;
    m_desk.reset();
    m_file = m_folder.filePath(QStringLiteral("killed-%1.broadsheet").arg(++number));
    QVERIFY(copySample(m_file));
    if (m_story.isNull()) {
        QVERIFY(reopen());
        const Desk& desk = m_desk->window().desk();
        m_story = longStory(desk);
        m_title = desk.story(m_story)->title();
        m_before = bodyText(desk, m_story);
        m_plan = pagePlanToJson(*desk.edition()->page(1)->plan);
        m_stories = std::size_t(desk.matter().stories.size());
        m_joins = desk.joins().size();
        m_desk->window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().isVisible(), Patience);
        m_desk.reset();
    }
}

bool KillTest::reopen()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->setLanguage(LanguageChoice::English);
    m_desk->window().openLibrary(m_file);
    return QTest::qWaitFor([this] { return m_desk->window().desk().isOpen(); }, Patience)
        && m_desk->settle();
}

/// How many of the letters are there, none of them changed; -1 when the story is not the letters
/// after what it was.
int KillTest::lettersFound()
{
    const QString body = bodyText(m_desk->window().desk(), m_story);
    if (!body.startsWith(m_before))
        return -1;
    const QString added = body.mid(m_before.size());
    for (int i = 0; i < added.size(); ++i) {
        if (added[i] != OtherProgram::letter(i))
            return -1;
    }
    return int(added.size());
}

/// Empty when all that is missing was typed within the last second before the kill.
QString KillTest::lostSeconds(const OtherProgram& other, int found) const
{
    const std::vector<OtherProgram::Typed>& typed = other.typed();
    if (found >= int(typed.size()))
        return {};
    const qint64 lost = typed.back().at - typed[std::size_t(found)].at;
    return lost <= 1000 ? QString()
                        : QStringLiteral("%1 of %2 letters came back, %3 ms are lost")
                              .arg(found)
                              .arg(typed.size())
                              .arg(lost);
}

void KillTest::checkSound()
{
    const Banner& banner = *m_desk->window().workspace().banner;
    QVERIFY(!m_desk->window().workspace().isStartShown());
    QCOMPARE(m_desk->window().desk().pages().size(), std::size_t(4));
    QCOMPARE(judgement(m_file), QStringLiteral("ok"));
    if (banner.isVisible())
        QVERIFY2(banner.text().contains(m_title), qPrintable(banner.text()));
    // What came back is a version and no longer in the journal.
    const auto library = openLibrary(m_file, OpenMode::Existing);
    QVERIFY(library.ok());
    QVERIFY((*library)->journal()->empty());
}

void KillTest::typingLosesASecondAtMost_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<int>("more");
    QRandomGenerator dice(20261014);
    QTest::newRow("killed at the first letter") << 1 << 0;
    for (int round = 1; round <= 7; ++round) {
        const int letters = dice.bounded(2, 110);
        const int more = dice.bounded(60);
        QTest::addRow("killed %d ms after letter %d", more, letters) << letters << more;
    }
}

void KillTest::typingLosesASecondAtMost()
{
    QFETCH(int, letters);
    QFETCH(int, more);
    OtherProgram other;
    QVERIFY(other.start(m_file));
    other.type(m_story);
    QVERIFY(other.waitForTyped(letters));
    QTest::qWait(more);
    QVERIFY(other.isRunning());
    other.kill();
    QVERIFY(reopen());
    const int found = lettersFound();
    QVERIFY(found >= 0);
    const QString lost = lostSeconds(other, found);
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
    QCOMPARE(m_desk->window().workspace().banner->isVisible(), found > 0);
    if (found > 0) {
        const QString said = m_desk->window().workspace().banner->text();
        QVERIFY2(said.contains(QStringLiteral("Brought back")), qPrintable(said));
    }
    checkSound();
}

void KillTest::whatCameBackCanBeUndone_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<bool>("pages");
    QTest::newRow("killed in the middle of a word") << 40 << false;
    QTest::newRow("killed after a page was laid out and in the middle of a word") << 55 << true;
}

void KillTest::whatCameBackCanBeUndone()
{
    QFETCH(int, letters);
    QFETCH(bool, pages);
    OtherProgram other;
    QVERIFY(other.start(m_file));
    if (pages)
        QCOMPARE(other.ask(QStringLiteral("plan")), QStringLiteral("laid"));
    other.type(m_story);
    QVERIFY(other.waitForTyped(letters));
    other.kill();
    const auto library = openLibrary(m_file, OpenMode::Existing);
    QVERIFY(library.ok());
    const QByteArray laid = pagePlanToJson(*(*library)->editions()->back()->page(1)->plan);
    QVERIFY(reopen());
    QVERIFY(lettersFound() > 0);
    Desk& desk = m_desk->window().desk();
    QVERIFY(desk.undoOrder().position() > 0);
    desk.undoOrder().goTo(0);
    QCOMPARE(bodyText(desk, m_story), m_before);
    QCOMPARE(pagePlanToJson(*desk.edition()->page(1)->plan) != laid, pages);
    QCOMPARE(pagePlanToJson(*desk.edition()->page(1)->plan), m_plan);
}

void KillTest::aKillWhileAVersionIsMadeLosesNothing_data()
{
    QTest::addColumn<int>("pause");
    QRandomGenerator dice(4);
    for (int round = 0; round < 4; ++round) {
        const int pause = 3950 + dice.bounded(120);
        QTest::addRow("killed %d ms after the last letter", pause) << pause;
    }
}

void KillTest::aKillWhileAVersionIsMadeLosesNothing()
{
    QFETCH(int, pause);
    OtherProgram other;
    QVERIFY(other.start(m_file));
    other.type(m_story);
    QVERIFY(other.waitForTyped(12));
    other.stopTyping();
    QTest::qWait(pause);
    other.kill();
    QVERIFY(reopen());
    QCOMPARE(lettersFound(), int(other.typed().size()));
    checkSound();
}

void KillTest::anImportIsWholeOrNotThere_data()
{
    QTest::addColumn<int>("pause");
    for (const int pause : { 0, 8, 25, 60, 150 })
        QTest::addRow("killed %d ms after the import began", pause) << pause;
}

void KillTest::anImportIsWholeOrNotThere()
{
    QFETCH(int, pause);
    OtherProgram other;
    QVERIFY(other.start(m_file));
    QVERIFY(other.write(m_story, QStringLiteral("一句")));
    QTest::qWait(1000); // within which words are on the disk
    const std::size_t imported = other.ask(QStringLiteral("import")).toULong();
    QVERIFY2(imported > 100, qPrintable(QString::number(imported)));
    QTest::qWait(pause);
    other.kill();
    QVERIFY(reopen());
    const auto now = std::size_t(m_desk->window().desk().matter().stories.size());
    QVERIFY2(now == m_stories || now == m_stories + imported, qPrintable(QString::number(now)));
    QCOMPARE(bodyText(m_desk->window().desk(), m_story), m_before + QStringLiteral("一句"));
    checkSound();
}

void KillTest::aJoinIsWholeOrNotThere_data()
{
    QTest::addColumn<int>("pause");
    for (const int pause : { 0, 5, 15, 40 })
        QTest::addRow("killed %d ms after the join was accepted", pause) << pause;
}

void KillTest::aJoinIsWholeOrNotThere()
{
    QFETCH(int, pause);
    QVERIFY(m_joins > 0);
    OtherProgram other;
    QVERIFY(other.start(m_file));
    QCOMPARE(other.ask(QStringLiteral("join")), QStringLiteral("begun"));
    QTest::qWait(pause);
    other.kill();
    QVERIFY(reopen());
    const Desk& desk = m_desk->window().desk();
    const auto now = std::size_t(desk.matter().stories.size());
    const bool joined = desk.joins().size() == m_joins - 1 && now == m_stories - 1;
    const bool untouched = desk.joins().size() == m_joins && now == m_stories;
    QVERIFY2(joined || untouched,
        qPrintable(QStringLiteral("%1 joins, %2 stories").arg(desk.joins().size()).arg(now)));
    checkSound();
}

int main(int argc, char** argv)
{
    if (!OtherProgram::isWanted())
        moveHome();
    QApplication application(argc, argv);
    if (OtherProgram::isWanted())
        return OtherProgram::play();
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
