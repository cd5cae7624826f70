// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/main_window.h"
#include "settings/interface_language.h"
#include "settings/preferences.h"
#include "shared/line_icon.h"
#include "shared/theme.h"
#include "style/embedded_resources.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QSettings>

#include <cstdio>

using namespace broadsheet;

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

struct Wishes {
    QString library;
    QDate edition;
    bool timesStart = false;
};

/// `broadsheet [FILE]`, and the options that broadsheet-cli has for the same things.
Wishes readCommandLine(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Messages::tr("Write, lay out and export the pages of a newspaper."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("library"), Messages::tr("The library to open."), QStringLiteral("[FILE]"));
    const QCommandLineOption library(QStringLiteral("library"),
        Messages::tr("The library to open; the same as FILE."),
        QStringLiteral("FILE"));
    const QCommandLineOption edition(QStringLiteral("edition"),
        Messages::tr("The edition to show, by its date."),
        QStringLiteral("DATE"));
    const QCommandLineOption times(QStringLiteral("time-start"),
        Messages::tr("Tell on standard error when the window can be used."));
    parser.addOptions({ library, edition, times });
    parser.process(application);
    Wishes wishes;
    wishes.library = parser.value(library);
    if (wishes.library.isEmpty() && !parser.positionalArguments().isEmpty())
        wishes.library = parser.positionalArguments().constFirst();
    wishes.edition = QDate::fromString(parser.value(edition), Qt::ISODate);
    wishes.timesStart = parser.isSet(times);
    return wishes;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("broadsheet"));
    QApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("broadsheet"));
    loadEmbeddedResources();
    QApplication::setWindowIcon(applicationIcon());
    QSettings settings(QSettings::IniFormat,
        QSettings::UserScope,
        QStringLiteral("broadsheet"),
        QStringLiteral("broadsheet"));
    Preferences preferences(settings);
    InterfaceLanguage language;
    language.apply(preferences.language());
    QObject::connect(&preferences, &Preferences::languageChanged, &application, [&] {
        language.apply(preferences.language());
    });
    const Wishes wishes = readCommandLine(application);
    Theme theme(application);
    theme.setChoice(preferences.theme());
    QObject::connect(&preferences, &Preferences::themeChanged, &theme, [&] {
        theme.setChoice(preferences.theme());
    });
    FontLibrary fonts;
    MainWindow window({ fonts, preferences, theme, language });
    if (wishes.timesStart) {
        QObject::connect(&window, &MainWindow::usable, &window, [&] {
            std::fprintf(
                stderr, "usable after %lld ms\n", static_cast<long long>(sinceStart.elapsed()));
        });
    }
    window.show();
    if (!wishes.library.isEmpty())
        window.openLibrary(wishes.library, wishes.edition);
    return QApplication::exec();
}
