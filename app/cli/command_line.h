// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <cstdio>
#include <vector>

namespace broadsheet {

/// What a verb takes, for parsing and for its help.
struct OptionSpec {
    const char* name; ///< without the dashes
    const char* value; ///< what its value is called in the help; nullptr: a switch
    bool repeats = false;
};

/// Parsed arguments of one verb: --name VALUE, --name=VALUE, switches, and the rest.
class Arguments {
public:
    static Result<Arguments> parse(const QStringList& words, const std::vector<OptionSpec>& specs);

    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] QString value(const char* name, const QString& otherwise = {}) const;
    [[nodiscard]] QStringList values(const char* name) const;
    /// The value, or a Problem that names the option that is missing.
    [[nodiscard]] Result<QString> required(const char* name) const;
    [[nodiscard]] Result<int> number(const char* name, int otherwise) const;

    [[nodiscard]] const QStringList& rest() const { return m_rest; }

private:
    QHash<QString, QStringList> m_values;
    QStringList m_rest;
};

/// Exit codes of every verb.
constexpr int ExitOk = 0;
constexpr int ExitProblem = 1; ///< a Problem: bad input, nothing changed
constexpr int ExitUsage = 2; ///< the words of the call are off

/// Writes UTF-8 lines to the standard streams.
void printOut(const QString& text);
void printOut(const QByteArray& text);
void printError(const QString& text);
/// "broadsheet-cli: summary (detail)"; returns ExitProblem.
int fail(const Problem& problem);

/// Whole contents; "-" is the standard input. Problem: it cannot be read.
Result<QByteArray> readFile(const QString& path);

} // namespace broadsheet
