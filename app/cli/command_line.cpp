// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void write(std::FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const std::vector<OptionSpec>& specs)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(QLatin1String("--")) || word.size() == 2) {
            result.m_rest.append(word);
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec& s) {
            return name == QLatin1String(s.name);
        });
        if (spec == specs.end()) {
            return Problem { Messages::tr("This command does not know the option %1. Run it with "
                                          "--help to see its options.")
                                 .arg(word),
                {} };
        }
        QString value;
        if (spec->value != nullptr) {
            const bool inWord = word.contains(QLatin1Char('='));
            if (!inWord && i + 1 >= words.size()) {
                return Problem { Messages::tr("The option --%1 needs a value.").arg(name), {} };
            }
            value = inWord ? word.section(QLatin1Char('='), 1) : words[++i];
        }
        result.m_values[name].append(value);
    }
    return result;
}

bool Arguments::has(const char* name) const
{
    return m_values.contains(QLatin1String(name));
}

QString Arguments::value(const char* name, const QString& otherwise) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? otherwise : all.last();
}

QStringList Arguments::values(const char* name) const
{
    return m_values.value(QLatin1String(name));
}

Result<QString> Arguments::required(const char* name) const
{
    if (!has(name)) {
        return Problem { Messages::tr(
                             "This command needs the option --%1. Run it with --help to see "
                             "its options.")
                             .arg(QLatin1String(name)),
            {} };
    }
    return value(name);
}

Result<int> Arguments::number(const char* name, int otherwise) const
{
    if (!has(name))
        return otherwise;
    bool ok = false;
    const int result = value(name).toInt(&ok);
    if (!ok || result <= 0) {
        return Problem { Messages::tr("The option --%1 needs a whole number above 0, not \"%2\".")
                             .arg(QLatin1String(name), value(name)),
            {} };
    }
    return result;
}

void printOut(const QString& text)
{
    write(stdout, text.toUtf8());
}

void printOut(const QByteArray& text)
{
    write(stdout, text);
}

void printError(const QString& text)
{
    write(stderr, text.toUtf8());
}

int fail(const Problem& problem)
{
    const QString detail
        = problem.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(problem.detail);
    printError(QStringLiteral("broadsheet-cli: ") + problem.summary + detail);
    return ExitProblem;
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    const bool open = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                 : file.open(QIODevice::ReadOnly);
    if (!open) {
        return Problem {
            Messages::tr("The file %1 cannot be read. Check its name and rights.").arg(path),
            file.errorString()
        };
    }
    return file.readAll();
}

} // namespace broadsheet
