// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardship/other_program.h"

#include "hardship/window_acts.h"
#include "import_dialog/import_dialog.h"
#include "inspector/inspector.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <unistd.h>

namespace broadsheet {

namespace {

constexpr const char* Wanted = "BROADSHEET_TEST_OTHER_PROGRAM";

void say(const QString& line)
{
    std::fputs(line.toUtf8().append('\n').constData(), stdout);
    std::fflush(stdout);
}

/// Raw copy with so many stories that a page's import takes its time.
QString muchCopy()
{
    QString copy;
    for (int i = 1; i <= 200; ++i) {
        copy += QStringLiteral("**第%1条新闻的标题**\n\n本报讯（记者 林知远）").arg(i);
        copy += QStringLiteral("昨天上午，河堤改造工程第%1标段完工，岸边新铺了步道。")
                    .arg(i)
                    .repeated(8)
            + QStringLiteral("\n\n");
    }
    return copy;
}

class Player : public QObject {
public:
    explicit Player(DeskWindow& desk);

private:
    void hear();
    void obey(const QString& command, const QString& rest);
    void typeOne();
    void import();
    void join();
    void compose();

    [[nodiscard]] StoryTextEdit& text() { return m_desk.window().workspace().editor->text(); }

    DeskWindow& m_desk;
    QSocketNotifier m_ear { STDIN_FILENO, QSocketNotifier::Read };
    QTimer m_keys;
    QByteArray m_heard;
    StoryId m_story;
    int m_letters = 0;
};

Player::Player(DeskWindow& desk)
    : m_desk(desk)
{
    m_keys.setInterval(30);
    m_keys.setTimerType(Qt::PreciseTimer);
    connect(&m_keys, &QTimer::timeout, this, &Player::typeOne);
    connect(&m_ear, &QSocketNotifier::activated, this, &Player::hear);
}

void Player::hear()
{
    std::array<char, 4096> bytes {};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) {
        QCoreApplication::exit(0); // the test has gone
        return;
    }
    m_heard.append(bytes.data(), qsizetype(count));
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_heard.left(end));
        m_heard.remove(0, end + 1);
        obey(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    }
}

void Player::obey(const QString& command, const QString& rest)
{
    MainWindow& window = m_desk.window();
    const StoryId story(rest.section(QLatin1Char(' '), 0, 0).toLongLong());
    if (command == QLatin1String("type")) {
        m_story = story;
        beginWriting(window, story);
        m_keys.start();
    } else if (command == QLatin1String("rest")) {
        m_keys.stop();
    } else if (command == QLatin1String("write")) {
        const bool taken = writeWords(window, story, rest.section(QLatin1Char(' '), 1));
        say(QStringLiteral("write ") + (taken ? QStringLiteral("taken") : QString()));
    } else if (command == QLatin1String("leave")) {
        window.selection().setStory({});
        say(QStringLiteral("leave done"));
    } else if (command == QLatin1String("tail")) {
        say(QStringLiteral("tail ") + bodyText(window.desk(), story).right(20));
    } else if (command == QLatin1String("import")) {
        import();
    } else if (command == QLatin1String("join")) {
        join();
    } else if (command == QLatin1String("bold")) {
        text().selectAll();
        window.workspace().editor->toggleBold();
        say(QStringLiteral("bold done"));
    } else if (command == QLatin1String("plan")) {
        const Result<void> laid = window.desk().layOutPage(1);
        say(QStringLiteral("plan ") + (laid ? QStringLiteral("laid") : QString()));
    } else if (command == QLatin1String("compose")) {
        compose();
    }
}

void Player::typeOne()
{
    const QString letter(OtherProgram::letter(m_letters));
    if (m_letters % 2 == 0)
        commitWords(text(), letter);
    else
        pressKey(text(), letter);
    if (!bodyText(m_desk.window().desk(), m_story).endsWith(letter))
        return;
    ++m_letters;
    say(QStringLiteral("typed %1 %2").arg(m_letters).arg(QDateTime::currentMSecsSinceEpoch()));
}

void Player::import()
{
    m_desk.window().commands().action(QStringLiteral("file.import"))->trigger();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* const dialog = qobject_cast<ImportDialog*>(widget);
        if (dialog == nullptr)
            continue;
        dialog->addCopy(QStringLiteral("much.txt"), muchCopy());
        const bool read = QTest::qWaitFor(
            [dialog] { return dialog->copies().size() == 1 && !dialog->sources().isBusy(); },
            Patience);
        const std::size_t stories
            = read ? dialog->copies().front()->corrected.split.stories.size() : 0;
        say(QStringLiteral("import %1").arg(stories));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    }
}

void Player::join()
{
    MainWindow& window = m_desk.window();
    window.selection().setStory(window.desk().joins().front().from.story);
    QAbstractButton* accept = nullptr;
    // Notes stand before joins.
    for (QAbstractButton* button :
        window.workspace().inspector->findChildren<QAbstractButton*>(QStringLiteral("accept")))
        accept = button;
    say(QStringLiteral("join ") + (accept != nullptr ? QStringLiteral("begun") : QString()));
    if (accept != nullptr)
        accept->click();
}

/// All pages afresh: how many there are, and what is told of them.
void Player::compose()
{
    Desk& desk = m_desk.window().desk();
    desk.composeAfresh();
    QStringList told;
    if (!QTest::qWaitFor([&] { return !desk.isComposing(); }, Patience))
        told << QStringLiteral("not finished");
    for (const auto& [number, result] : desk.pageResults()) {
        if (!result.page)
            told << result.problem.summary;
        else
            std::copy(result.page->problems.begin(),
                result.page->problems.end(),
                std::back_inserter(told));
    }
    told.removeDuplicates();
    say(QStringLiteral("compose %1 %2").arg(desk.pages().size()).arg(told.join(QLatin1Char(' '))));
}

} // namespace

QChar OtherProgram::letter(int number)
{
    return QChar(0x4E00 + number % 0x5000);
}

bool OtherProgram::isWanted()
{
    return qEnvironmentVariableIsSet(Wanted);
}

int OtherProgram::play()
{
    DeskWindow desk;
    desk.setLanguage(LanguageChoice::English);
    desk.window().openLibrary(qEnvironmentVariable(Wanted));
    const bool open
        = QTest::qWaitFor([&] { return desk.window().desk().isOpen(); }, Patience) && desk.settle();
    say(QStringLiteral("open ") + (open ? QStringLiteral("done") : QString()));
    const Player player(desk);
    return QCoreApplication::exec();
}

bool OtherProgram::start(const QString& file, const QMap<QString, QString>& environment)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QString::fromLatin1(Wanted), file);
    for (const auto& [name, value] : environment.asKeyValueRange())
        own.insert(name, value);
    m_process.setProcessEnvironment(own);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(
        &m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    m_process.start(QCoreApplication::applicationFilePath(), {});
    return ask(QStringLiteral("open")) == QLatin1String("done");
}

void OtherProgram::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_rest.left(end));
        m_rest.remove(0, end + 1);
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.front() == QLatin1String("typed"))
            m_typed.push_back({ words.value(1).toInt(), words.value(2).toLongLong() });
        else
            m_answers << line;
    }
}

void OtherProgram::tell(const QString& command)
{
    m_process.write(command.toUtf8() + '\n');
}

QString OtherProgram::ask(const QString& command)
{
    const QString name = command.section(QLatin1Char(' '), 0, 0);
    m_answers.clear();
    tell(command);
    QString answer;
    const bool answered = QTest::qWaitFor(
        [&] {
            for (const QString& line : m_answers) {
                if (line.section(QLatin1Char(' '), 0, 0) == name)
                    answer = line.section(QLatin1Char(' '), 1);
            }
            return !answer.isEmpty() || m_process.state() == QProcess::NotRunning;
        },
        2 * Patience);
    return answered ? answer : QString();
}

void OtherProgram::type(StoryId story)
{
    tell(QStringLiteral("type %1").arg(story.number()));
}

void OtherProgram::stopTyping()
{
    tell(QStringLiteral("rest"));
}

bool OtherProgram::write(StoryId story, const QString& words)
{
    return !ask(QStringLiteral("write %1 %2").arg(story.number()).arg(words)).isEmpty();
}

bool OtherProgram::leave()
{
    return !ask(QStringLiteral("leave")).isEmpty();
}

QString OtherProgram::tail(StoryId story)
{
    return ask(QStringLiteral("tail %1").arg(story.number()));
}

bool OtherProgram::waitForTyped(int letters)
{
    return QTest::qWaitFor([&] { return int(m_typed.size()) >= letters; }, 2 * Patience);
}

void OtherProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    read();
}

} // namespace broadsheet
