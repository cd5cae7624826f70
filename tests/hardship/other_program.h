// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QMap>
#include <QProcess>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// The program with its window once more, in a process of its own, that a test steers by lines and
/// can kill. main() of a test that uses it begins with
/// `if (OtherProgram::isWanted()) return OtherProgram::play();`, once there is a QApplication.
class OtherProgram {
public:
    /// A letter that its story has taken.
    struct Typed {
        int letters = 0;
        qint64 at = 0; ///< milliseconds since 1970
    };

    /// Opens the library; true when its pages are composed.
    bool start(const QString& file, const QMap<QString, QString>& environment = {});
    /// Types letter after letter, one about every 30 ms, at the end of the story's body.
    void type(StoryId story);
    void stopTyping();
    /// The words at the end of the story's body, kept by the session when it returns true.
    bool write(StoryId story, const QString& words);
    /// Lets go of the story, which saves it as a version.
    bool leave();
    /// The end of the story's body as the other window has it.
    QString tail(StoryId story);
    /// Sends a command and waits for the answer with the same first word; empty: none came.
    QString ask(const QString& command);
    void tell(const QString& command);
    /// SIGKILL; what it has said until then is read.
    void kill();

    bool waitForTyped(int letters);

    [[nodiscard]] const std::vector<Typed>& typed() const { return m_typed; }

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// The n-th letter that is typed.
    static QChar letter(int number);

    static bool isWanted();
    static int play();

private:
    void read();

    QProcess m_process;
    QByteArray m_rest;
    QStringList m_answers;
    std::vector<Typed> m_typed;
};

} // namespace broadsheet
