// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "flatplan_view/page_state_mark.h"
#include "main_window/flatplan_desk.h"
#include "main_window/window_commands.h"

#include <QKeySequence>
#include <QMenu>

namespace broadsheet {

namespace {

class FlatplanCommands {
public:
    FlatplanCommands(CommandRegistry& registry, FlatplanDesk& flatplan)
        : m_registry(registry)
        , m_flatplan(flatplan)
    {
    }

    void addPlaces()
    {
        FlatplanDesk& flatplan = m_flatplan;
        add("page.insert",
            QT_TRANSLATE_NOOP("Commands", "Insert a Page"),
            "page-insert",
            Qt::ALT | Qt::SHIFT | Qt::Key_I,
            [&flatplan] { flatplan.insertPages(1); });
        add("page.insert_two",
            QT_TRANSLATE_NOOP("Commands", "Insert Two Pages"),
            "page-insert",
            Qt::ALT | Qt::SHIFT | Qt::Key_D,
            [&flatplan] { flatplan.insertPages(2); });
        add("page.take_out",
            QT_TRANSLATE_NOOP("Commands", "Take the Page Out"),
            "page-take-out",
            Qt::CTRL | Qt::SHIFT | Qt::Key_Delete,
            [&flatplan] { flatplan.takeOut(); });
        add("page.move_back",
            QT_TRANSLATE_NOOP("Commands", "Move the Page Back"),
            "page-back",
            Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp,
            [&flatplan] { flatplan.move(-1); });
        add("page.move_on",
            QT_TRANSLATE_NOOP("Commands", "Move the Page On"),
            "page-on",
            Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown,
            [&flatplan] { flatplan.move(1); });
        add("page.swap",
            QT_TRANSLATE_NOOP("Commands", "Swap Two Pages"),
            "page-swap",
            Qt::CTRL | Qt::SHIFT | Qt::Key_X,
            [&flatplan] { flatplan.swap(); });
        add("page.renumber",
            QT_TRANSLATE_NOOP("Commands", "Renumber the Page"),
            "page-number",
            Qt::CTRL | Qt::SHIFT | Qt::Key_R,
            [&flatplan] { flatplan.renumber(); });
    }

    void addSections()
    {
        FlatplanDesk& flatplan = m_flatplan;
        add("page.join_spread",
            QT_TRANSLATE_NOOP("Commands", "Join to a Double Truck"),
            "spread-join",
            Qt::CTRL | Qt::SHIFT | Qt::Key_2,
            [&flatplan] { flatplan.joinSpread(); });
        add("page.split_spread",
            QT_TRANSLATE_NOOP("Commands", "Split the Double Truck"),
            "spread-split",
            Qt::CTRL | Qt::SHIFT | Qt::Key_1,
            [&flatplan] { flatplan.splitSpread(); });
        add("page.begin_section",
            QT_TRANSLATE_NOOP("Commands", "Begin a New Section Here"),
            "section-begin",
            Qt::CTRL | Qt::SHIFT | Qt::Key_3,
            [&flatplan] { flatplan.beginSection(); });
        add("page.join_section",
            QT_TRANSLATE_NOOP("Commands", "Join to the Section Before"),
            "section-join",
            Qt::CTRL | Qt::SHIFT | Qt::Key_4,
            [&flatplan] { flatplan.joinSection(); });
    }

    void addStates()
    {
        addState("page.state_planned",
            QT_TRANSLATE_NOOP("Commands", "Page State: Planned"),
            PageState::Planned);
        addState("page.state_in_work",
            QT_TRANSLATE_NOOP("Commands", "Page State: In Work"),
            PageState::InWork);
        addState("page.state_proof",
            QT_TRANSLATE_NOOP("Commands", "Page State: Page Proof"),
            PageState::Proof);
        addState("page.state_clean_proof",
            QT_TRANSLATE_NOOP("Commands", "Page State: Clean Proof"),
            PageState::CleanProof);
        addState("page.state_released",
            QT_TRANSLATE_NOOP("Commands", "Page State: Released"),
            PageState::Released);
    }

private:
    void add(const char* id,
        const char* text,
        const char* icon,
        QKeyCombination key,
        const std::function<void()>& run)
    {
        m_registry.add({ QLatin1String(id),
                           text,
                           QStringLiteral("page"),
                           QLatin1String(icon),
                           { QKeySequence(key) } },
            run);
    }

    void addState(const char* id, const char* text, PageState state)
    {
        FlatplanDesk& flatplan = m_flatplan;
        add(id,
            text,
            "status",
            Qt::ALT | Qt::SHIFT | Qt::Key(Qt::Key_1 + int(state)),
            [&flatplan, state] { flatplan.setState(state); });
    }

    CommandRegistry& m_registry;
    FlatplanDesk& m_flatplan;
};

constexpr std::array FlatplanMenu { "page.insert",
    "page.insert_two",
    "page.take_out",
    "",
    "page.move_back",
    "page.move_on",
    "page.swap",
    "page.renumber",
    "",
    "page.join_spread",
    "page.split_spread",
    "page.begin_section",
    "page.join_section",
    "",
    "page.state_planned",
    "page.state_in_work",
    "page.state_proof",
    "page.state_clean_proof",
    "page.state_released" };

} // namespace

void addFlatplanCommands(CommandRegistry& registry, FlatplanDesk& flatplan)
{
    FlatplanCommands commands(registry, flatplan);
    commands.addPlaces();
    commands.addSections();
    commands.addStates();
}

void updateFlatplanCommands(CommandRegistry& registry, const QString& whyNot)
{
    for (const char* const id : FlatplanMenu) {
        const QLatin1String command(id);
        if (command.isEmpty())
            continue;
        if (whyNot.isEmpty())
            registry.enable(command);
        else
            registry.disable(command, whyNot);
    }
}

void showFlatplanMenu(const CommandRegistry& registry, const QPoint& at, QWidget* parent)
{
    QMenu menu(parent);
    for (const char* const id : FlatplanMenu) {
        if (QLatin1String(id).isEmpty())
            menu.addSeparator();
        else
            menu.addAction(registry.action(QLatin1String(id)));
    }
    menu.exec(at);
}

} // namespace broadsheet
