// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <optional>

namespace broadsheet {

struct ToolOutput {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end; nothing when it is not installed.
inline std::optional<ToolOutput> runTool(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000)) {
        return ToolOutput { -1, {}, process.errorString().toUtf8() };
    }
    return ToolOutput { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(),
        process.readAllStandardError() };
}

} // namespace broadsheet
