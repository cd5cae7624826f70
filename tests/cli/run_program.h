// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace broadsheet {

struct ProgramResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

inline ProgramResult runProgram(
    const QString& program, const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(240'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(),
        process.readAllStandardError() };
}

inline ProgramResult runCli(const QStringList& words, const QByteArray& input = {})
{
    return runProgram(QStringLiteral(BROADSHEET_CLI), words, input);
}

inline bool isInstalled(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

} // namespace broadsheet
