// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/main_window.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"
#include "page_view/page_strip.h"
#include "settings/interface_language.h"
#include "settings/preferences.h"
#include "shared/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QKeySequence>

namespace broadsheet {

namespace {

using Keys = QList<QKeySequence>;

class ViewCommands {
public:
    ViewCommands(CommandRegistry& registry, const WindowParts& parts)
        : m_registry(registry)
        , m_parts(parts)
    {
    }

    void addPanes()
    {
        Workspace& workspace = m_parts.workspace;
        auto* const views = new QActionGroup(&m_registry);
        const auto addView = [&](const char* id,
                                 const char* text,
                                 const char* icon,
                                 const Keys& keys,
                                 MiddleView view) {
            QAction* const action = add(
                id, text, icon, keys, [&workspace, view] { workspace.setMiddleView(view); }, true);
            views->addAction(action);
            const auto show = [action, &workspace, view] {
                action->setChecked(workspace.middleView() == view);
            };
            QObject::connect(&workspace, &Workspace::middleViewChanged, action, show);
            show();
        };
        addView("view.page",
            QT_TRANSLATE_NOOP("Commands", "&Page Alone"),
            "page",
            { QKeySequence(Qt::CTRL | Qt::Key_1) },
            MiddleView::Page);
        addView("view.editor",
            QT_TRANSLATE_NOOP("Commands", "&Editor Alone"),
            "editor",
            { QKeySequence(Qt::CTRL | Qt::Key_2) },
            MiddleView::Editor);
        addView("view.both",
            QT_TRANSLATE_NOOP("Commands", "Page &and Editor"),
            "spread",
            { QKeySequence(Qt::CTRL | Qt::Key_3) },
            MiddleView::Both);
        addView("view.flatplan",
            QT_TRANSLATE_NOOP("Commands", "Fla&tplan"),
            "flatplan",
            { QKeySequence(Qt::CTRL | Qt::Key_4) },
            MiddleView::Flatplan);
        addDock("view.library",
            QT_TRANSLATE_NOOP("Commands", "Story &Library"),
            "library",
            { QKeySequence(Qt::Key_F9) },
            *workspace.libraryDock);
        addDock("view.inspector",
            QT_TRANSLATE_NOOP("Commands", "&Inspector"),
            "inspector",
            { QKeySequence(Qt::Key_F8) },
            *workspace.inspectorDock);
        QAction* const strip = add("view.strip",
            QT_TRANSLATE_NOOP("Commands", "Page &Strip"),
            "pages",
            { QKeySequence(Qt::Key_F7) },
            {},
            true);
        strip->setChecked(true);
        QObject::connect(strip, &QAction::toggled, workspace.strip, &QWidget::setVisible);
        add("view.reset",
            QT_TRANSLATE_NOOP("Commands", "Panels &Back in Place"),
            "refresh",
            {},
            [&workspace] { workspace.resetPlaces(); });
        add("view.next_pane",
            QT_TRANSLATE_NOOP("Commands", "&Next Pane"),
            "",
            { QKeySequence(Qt::Key_F6) },
            [&workspace] { workspace.focusNextPane(); });
        add("view.full_screen",
            QT_TRANSLATE_NOOP("Commands", "&Full Screen"),
            "fit-page",
            { QKeySequence(Qt::Key_F11) },
            [&window = m_parts.window] { window.toggleFullScreen(); });
    }

    void addLooks()
    {
        addTheme("view.theme_system",
            QT_TRANSLATE_NOOP("Commands", "Theme: &System"),
            "theme",
            ThemeChoice::System);
        addTheme("view.theme_light",
            QT_TRANSLATE_NOOP("Commands", "Theme: Li&ght"),
            "sun",
            ThemeChoice::Light);
        addTheme("view.theme_dark",
            QT_TRANSLATE_NOOP("Commands", "Theme: &Dark"),
            "moon",
            ThemeChoice::Dark);
        addLanguage("view.language_zh",
            QT_TRANSLATE_NOOP("Commands", "Language: &Chinese"),
            LanguageChoice::Chinese);
        addLanguage("view.language_en",
            QT_TRANSLATE_NOOP("Commands", "Language: &English"),
            LanguageChoice::English);
    }

private:
    QAction* add(const char* id,
        const char* text,
        const char* icon,
        const Keys& keys,
        const std::function<void()>& run,
        bool checkable = false)
    {
        return m_registry.add({ QLatin1String(id),
                                  text,
                                  QStringLiteral("view"),
                                  QLatin1String(icon),
                                  keys,
                                  checkable },
            run);
    }

    void addDock(
        const char* id, const char* text, const char* icon, const Keys& keys, QDockWidget& dock)
    {
        QAction* const action = add(id, text, icon, keys, {}, true);
        QAction* const toggle = dock.toggleViewAction();
        QObject::connect(action, &QAction::triggered, toggle, &QAction::trigger);
        QObject::connect(toggle, &QAction::toggled, action, &QAction::setChecked);
        action->setChecked(toggle->isChecked());
    }

    void addTheme(const char* id, const char* text, const char* icon, ThemeChoice choice)
    {
        Preferences& preferences = m_parts.preferences;
        QAction* const action = add(
            id, text, icon, {}, [&preferences, choice] { preferences.setTheme(choice); }, true);
        m_themes->addAction(action);
        const auto show
            = [&preferences, action, choice] { action->setChecked(preferences.theme() == choice); };
        QObject::connect(&preferences, &Preferences::themeChanged, action, show);
        show();
    }

    /// The language that the interface speaks is checked, also when it is the system's.
    void addLanguage(const char* id, const char* text, LanguageChoice language)
    {
        Preferences& preferences = m_parts.preferences;
        QAction* const action = add(
            id,
            text,
            "language",
            {},
            [&preferences, language] { preferences.setLanguage(language); },
            true);
        m_languages->addAction(action);
        const auto show = [&preferences, action, language] {
            LanguageChoice spoken = preferences.language();
            if (spoken == LanguageChoice::System) {
                const bool english = InterfaceLanguage::systemLanguage() == QLatin1String("en");
                spoken = english ? LanguageChoice::English : LanguageChoice::Chinese;
            }
            action->setChecked(spoken == language);
        };
        QObject::connect(&preferences, &Preferences::languageChanged, action, show);
        show();
    }

    CommandRegistry& m_registry;
    const WindowParts& m_parts;
    QActionGroup* m_themes = new QActionGroup(&m_registry);
    QActionGroup* m_languages = new QActionGroup(&m_registry);
};

} // namespace

void addViewCommands(CommandRegistry& registry, const WindowParts& parts)
{
    ViewCommands commands(registry, parts);
    commands.addPanes();
    commands.addLooks();
}

void addHelpCommands(CommandRegistry& registry, const WindowParts& parts)
{
    MainWindow& window = parts.window;
    const QString group = QStringLiteral("help");
    registry.add({ QStringLiteral("help.palette"),
                     QT_TRANSLATE_NOOP("Commands", "&Find a Command"),
                     group,
                     QStringLiteral("palette"),
                     { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                         QKeySequence(Qt::CTRL | Qt::Key_K) } },
        [&window] { window.togglePalette(); });
    registry.add({ QStringLiteral("help.shortcuts"),
                     QT_TRANSLATE_NOOP("Commands", "&Keyboard Shortcuts"),
                     group,
                     QStringLiteral("keyboard"),
                     { QKeySequence(Qt::Key_F1) } },
        [&window] { window.showShortcuts(); });
    registry.add({ QStringLiteral("help.about"),
                     QT_TRANSLATE_NOOP("Commands", "&About Broadsheet"),
                     group,
                     QStringLiteral("info"),
                     {} },
        [&window] { window.showAbout(); });
}

} // namespace broadsheet
