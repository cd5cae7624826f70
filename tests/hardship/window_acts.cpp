// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardship/window_acts.h"

#include "main_window/workspace.h"
#include "newsroom/sample_newspaper.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace broadsheet {

StoryId longStory(const Desk& desk)
{
    StoryId longest;
    int most = 0;
    for (const Copyfit& fit : desk.page(1)->copyfit) {
        const int count = desk.story(fit.story)->characterCount();
        if (count > most) {
            most = count;
            longest = fit.story;
        }
    }
    return longest;
}

int bodyOf(const Story& story)
{
    int last = int(story.parts.size()) - 1;
    while (last > 0 && story.parts[std::size_t(last)]->kind != PartKind::Body)
        --last;
    return last;
}

QString bodyText(const Desk& desk, StoryId story)
{
    const StoryPtr found = desk.story(story);
    return found && !found->parts.empty() ? found->parts[std::size_t(bodyOf(*found))]->text
                                          : QString();
}

bool beginWriting(MainWindow& window, StoryId story)
{
    window.selection().setStory(story);
    window.commands().action(QStringLiteral("story.edit"))->trigger();
    const StoryPtr found = window.desk().story(story);
    if (!found || window.workspace().editor->session() == nullptr)
        return false;
    const int body = bodyOf(*found);
    window.workspace().editor->goTo(body, int(found->parts[std::size_t(body)]->text.size()));
    return true;
}

void pressKey(QWidget& widget, const QString& letter)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&widget, &release);
}

void commitWords(QWidget& widget, const QString& words)
{
    QInputMethodEvent composing(words.left(1), {});
    QCoreApplication::sendEvent(&widget, &composing);
    QInputMethodEvent chosen;
    chosen.setCommitString(words);
    QCoreApplication::sendEvent(&widget, &chosen);
}

bool writeWords(MainWindow& window, StoryId story, const QString& words)
{
    if (!beginWriting(window, story))
        return false;
    commitWords(window.workspace().editor->text(), words);
    return bodyText(window.desk(), story).endsWith(words);
}

QAbstractButton* buttonNamed(const QWidget& inside, const QString& name)
{
    for (QAbstractButton* button : inside.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && (button->objectName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

QString judgement(const QString& file)
{
    QStringList said;
    {
        QSqlDatabase database
            = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("judge"));
        database.setDatabaseName(file);
        if (!database.open())
            said << QStringLiteral("not opened");
        QSqlQuery check(QStringLiteral("PRAGMA integrity_check"), database);
        while (check.next())
            said << check.value(0).toString();
        QSqlQuery keys(QStringLiteral("PRAGMA foreign_key_check"), database);
        while (keys.next())
            said << QStringLiteral("lost key in ") + keys.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("judge"));
    return said.join(QLatin1Char('\n'));
}

bool copySample(const QString& file)
{
    static const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("sample.broadsheet"));
    if (!QFile::exists(made)) {
        const Result<QString> samples = samplesFolder();
        if (!samples || !makeSampleNewspaper(made, *samples))
            return false;
    }
    return QFile::copy(made, file);
}

void moveHome()
{
    static const QTemporaryDir home;
    qputenv("HOME", QFile::encodeName(home.path()));
    for (const char* place : { "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" })
        qunsetenv(place);
}

} // namespace broadsheet
