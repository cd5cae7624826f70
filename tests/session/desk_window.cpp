// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desk_window.h"

#include "main_window/workspace.h"
#include "newsroom/sample_newspaper.h"
#include "page_view/page_view.h"
#include "style/embedded_resources.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace broadsheet {

namespace {

constexpr int Patience = 30'000;

QApplication& application()
{
    loadEmbeddedResources();
    QStandardPaths::setTestModeEnabled(true);
    return *qApp;
}

} // namespace

DeskWindow::DeskWindow()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_theme(application())
{
    QObject::connect(&m_preferences, &Preferences::languageChanged, &m_preferences, [this] {
        m_language.apply(m_preferences.language());
    });
    QObject::connect(&m_preferences, &Preferences::themeChanged, &m_preferences, [this] {
        m_theme.setChoice(m_preferences.theme());
    });
    // For pictures; what a test expects to read is Chinese.
    const bool english = qEnvironmentVariable("BROADSHEET_SHOTS_LANGUAGE") == QLatin1String("en");
    m_language.apply(english ? LanguageChoice::English : LanguageChoice::Chinese);
    m_theme.setChoice(ThemeChoice::Light);
    open();
    m_window->resize(1280, 800);
}

void DeskWindow::open()
{
    m_window = std::make_unique<MainWindow>(
        MainWindowServices { m_fonts, m_preferences, m_theme, m_language });
    m_window->show();
}

bool DeskWindow::restart()
{
    m_window->close();
    if (!QTest::qWaitFor([this] { return !m_window->isVisible(); }, Patience))
        return false;
    m_window.reset();
    open();
    return true;
}

DeskWindow::~DeskWindow() = default;

bool DeskWindow::openSample()
{
    const QString file = path(QStringLiteral("样报.broadsheet"));
    if (!QFile::exists(file)) {
        const Result<QString> samples = samplesFolder();
        if (!samples || !makeSampleNewspaper(file, *samples))
            return false;
    }
    QSignalSpy opened(&m_window->desk(), &Desk::opened);
    m_window->openLibrary(file);
    return QTest::qWaitFor([&] { return !opened.isEmpty(); }, Patience) && settle();
}

bool DeskWindow::settle()
{
    return QTest::qWaitFor(
        [this] {
            const PageView& view = *m_window->workspace().pageView;
            return !m_window->desk().isComposing() && (!view.isVisible() || view.isSharp());
        },
        Patience);
}

void DeskWindow::setLanguage(LanguageChoice language)
{
    m_preferences.setLanguage(language);
    m_language.apply(language);
}

void DeskWindow::setTheme(ThemeChoice theme)
{
    m_preferences.setTheme(theme);
    m_theme.setChoice(theme);
}

void DeskWindow::trigger(const QString& command)
{
    QAction* const action = m_window->commands().action(command);
    if (action == nullptr || !action->isEnabled())
        QTest::qFail(qPrintable(command), __FILE__, __LINE__);
    else
        action->trigger();
}

bool DeskWindow::activate()
{
    m_window->activateWindow();
    // qWaitForWindowActive() is content with a dialog of it; shortcuts are not.
    return QTest::qWaitFor(
        [this] { return QApplication::activeWindow() == m_window.get(); }, Patience);
}

void DeskWindow::shoot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("BROADSHEET_SHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QTest::qWait(0);
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace broadsheet
