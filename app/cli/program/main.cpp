// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "style/embedded_resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QString optionText(const broadsheet::OptionSpec& option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value == nullptr ? name : name + QLatin1Char(' ') + QLatin1String(option.value);
}

void printHelp()
{
    broadsheet::printOut(Messages::tr("Usage: broadsheet-cli COMMAND [OPTIONS]"));
    for (const broadsheet::Verb& verb : broadsheet::verbs())
        broadsheet::printOut(
            QStringLiteral("  %1  %2").arg(QLatin1String(verb.name), -9).arg(verb.help()));
}

int runVerb(const broadsheet::Verb& verb, const QStringList& words)
{
    if (words.contains(QLatin1String("--help"))) {
        broadsheet::printOut(verb.help());
        for (const broadsheet::OptionSpec& option : verb.options)
            broadsheet::printOut(QStringLiteral("  ") + optionText(option));
        return broadsheet::ExitOk;
    }
    const broadsheet::Result<broadsheet::Arguments> arguments
        = broadsheet::Arguments::parse(words, verb.options);
    if (!arguments) {
        broadsheet::fail(arguments.problem());
        return broadsheet::ExitUsage;
    }
    return verb.run(arguments.value());
}

/// Chinese where the person's language is Chinese, else English; the English file holds plurals.
void loadLanguage(QTranslator& translator)
{
    const bool chinese = QLocale::system().language() == QLocale::Chinese;
    const QString name = chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (translator.load(QStringLiteral(":/broadsheet/translations/broadsheet_%1.qm").arg(name)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet-cli"));
    loadEmbeddedResources();
    QTranslator translator;
    loadLanguage(translator);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2 || words[1] == QLatin1String("--help")) {
        printHelp();
        return words.size() < 2 ? broadsheet::ExitUsage : broadsheet::ExitOk;
    }
    for (const broadsheet::Verb& verb : broadsheet::verbs()) {
        if (words[1] == QLatin1String(verb.name))
            return runVerb(verb, words.mid(2));
    }
    broadsheet::fail({ Messages::tr("There is no command \"%1\". Run broadsheet-cli --help to see "
                                    "all.")
                           .arg(words[1]),
        {} });
    return broadsheet::ExitUsage;
}
