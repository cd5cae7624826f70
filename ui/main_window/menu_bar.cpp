// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/menu_bar.h"

#include "commands/command_groups.h"
#include "commands/command_registry.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace broadsheet {

namespace {

constexpr const char* SubmenuTexts[] = {
    QT_TRANSLATE_NOOP("Commands", "&Headline"),
    QT_TRANSLATE_NOOP("Commands", "Stackin&g Order"),
    QT_TRANSLATE_NOOP("Commands", "&Align and Distribute"),
    QT_TRANSLATE_NOOP("Commands", "Dra&w"),
    QT_TRANSLATE_NOOP("Commands", "Pict&ure"),
};

/// The layout menu. ">0" begins the submenu of that text, "<" ends it.
QStringList layoutOrder()
{
    static constexpr const char* Order[] = { "tools.select",
        ">3",
        "tools.text",
        "tools.picture",
        "tools.rule",
        "tools.box",
        "tools.tint",
        "<",
        "-",
        "shape.previous",
        "shape.next",
        "shape.legs_fewer",
        "shape.legs_more",
        "shape.fit",
        "shape.boxed",
        "shape.notch",
        "shape.picture",
        "shape.package",
        "-",
        ">0",
        "shape.head_smaller",
        "shape.head_larger",
        "-",
        "shape.head_lines_fewer",
        "shape.head_lines_more",
        "-",
        "shape.head_style",
        "shape.vertical",
        "<",
        "-",
        "tools.select_all",
        "tools.group",
        "tools.ungroup",
        "tools.lock",
        "tools.numbers",
        ">1",
        "tools.front",
        "tools.forward",
        "tools.backward",
        "tools.back",
        "<",
        ">2",
        "tools.align_left",
        "tools.align_center",
        "tools.align_right",
        "-",
        "tools.align_top",
        "tools.align_middle",
        "tools.align_bottom",
        "-",
        "tools.space_across",
        "tools.space_down",
        "<",
        "tools.move_to_page",
        "tools.remove",
        "-",
        ">4",
        "tools.place_picture",
        "tools.crop",
        "-",
        "tools.picture_narrower",
        "tools.picture_wider",
        "<",
        "tools.link",
        "tools.unlink",
        "-",
        "tools.rulers",
        "tools.next_unit" };
    QStringList order;
    for (const char* id : Order)
        order << QLatin1String(id);
    return order;
}

/// "-" is a separator. The group of a command is in its spec; this is only the order.
QStringList order()
{
    return {
        QStringLiteral("file.open"),
        QStringLiteral("file.start"),
        QStringLiteral("-"),
        QStringLiteral("file.new_edition"),
        QStringLiteral("file.publication"),
        QStringLiteral("-"),
        QStringLiteral("file.import"),
        QStringLiteral("file.paste_copy"),
        QStringLiteral("-"),
        QStringLiteral("file.preview"),
        QStringLiteral("file.print"),
        QStringLiteral("file.export_pdf"),
        QStringLiteral("-"),
        QStringLiteral("file.save_copy"),
        QStringLiteral("file.settings"),
        QStringLiteral("-"),
        QStringLiteral("file.quit"),
        QStringLiteral("edit.undo"),
        QStringLiteral("edit.redo"),
        QStringLiteral("edit.history"),
        QStringLiteral("-"),
        QStringLiteral("edit.cut"),
        QStringLiteral("edit.copy"),
        QStringLiteral("edit.paste"),
        QStringLiteral("edit.select_all"),
        QStringLiteral("-"),
        QStringLiteral("edit.find"),
        QStringLiteral("edit.replace"),
        QStringLiteral("edit.find_next"),
        QStringLiteral("edit.find_previous"),
        QStringLiteral("-"),
        QStringLiteral("edit.bold"),
        QStringLiteral("edit.italic"),
        QStringLiteral("edit.kai"),
        QStringLiteral("-"),
        QStringLiteral("edit.emphasis_dots"),
        QStringLiteral("edit.name_line"),
        QStringLiteral("edit.title_line"),
        QStringLiteral("edit.note_mark"),
        QStringLiteral("edit.reading"),
        QStringLiteral("edit.tab"),
        QStringLiteral("story.new"),
        QStringLiteral("story.search"),
        QStringLiteral("-"),
        QStringLiteral("story.edit"),
        QStringLiteral("story.show_on_page"),
        QStringLiteral("story.go_overset"),
        QStringLiteral("-"),
        QStringLiteral("story.jump"),
        QStringLiteral("story.follow_jump"),
        QStringLiteral("story.undo_jump"),
        QStringLiteral("-"),
        QStringLiteral("story.status_draft"),
        QStringLiteral("story.status_edited"),
        QStringLiteral("story.status_ready"),
        QStringLiteral("-"),
        QStringLiteral("story.retire"),
        QStringLiteral("story.bring_back"),
        QStringLiteral("page.previous"),
        QStringLiteral("page.next"),
        QStringLiteral("-"),
        QStringLiteral("page.standard_plan"),
        QStringLiteral("page.settings"),
        QStringLiteral("-"),
        QStringLiteral("page.insert"),
        QStringLiteral("page.insert_two"),
        QStringLiteral("page.take_out"),
        QStringLiteral("page.move_back"),
        QStringLiteral("page.move_on"),
        QStringLiteral("page.swap"),
        QStringLiteral("page.renumber"),
        QStringLiteral("page.join_spread"),
        QStringLiteral("page.split_spread"),
        QStringLiteral("page.begin_section"),
        QStringLiteral("page.join_section"),
        QStringLiteral("-"),
        QStringLiteral("page.state_planned"),
        QStringLiteral("page.state_in_work"),
        QStringLiteral("page.state_proof"),
        QStringLiteral("page.state_clean_proof"),
        QStringLiteral("page.state_released"),
        QStringLiteral("-"),
        QStringLiteral("page.spreads"),
        QStringLiteral("page.hand"),
        QStringLiteral("page.text_tool"),
        QStringLiteral("-"),
        QStringLiteral("page.line_heat"),
        QStringLiteral("page.next_loose_line"),
        QStringLiteral("page.next_problem"),
        QStringLiteral("page.previous_problem"),
        QStringLiteral("-"),
        QStringLiteral("page.fit_page"),
        QStringLiteral("page.fit_width"),
        QStringLiteral("page.actual_size"),
        QStringLiteral("page.zoom_in"),
        QStringLiteral("page.zoom_out"),
        QStringLiteral("view.page"),
        QStringLiteral("view.editor"),
        QStringLiteral("view.both"),
        QStringLiteral("view.flatplan"),
        QStringLiteral("-"),
        QStringLiteral("view.library"),
        QStringLiteral("view.inspector"),
        QStringLiteral("view.problems"),
        QStringLiteral("view.strip"),
        QStringLiteral("view.reset"),
        QStringLiteral("-"),
        QStringLiteral("view.next_pane"),
        QStringLiteral("view.full_screen"),
        QStringLiteral("-"),
        QStringLiteral("view.theme_system"),
        QStringLiteral("view.theme_light"),
        QStringLiteral("view.theme_dark"),
        QStringLiteral("-"),
        QStringLiteral("view.language_zh"),
        QStringLiteral("view.language_en"),
        QStringLiteral("help.palette"),
        QStringLiteral("help.shortcuts"),
        QStringLiteral("-"),
        QStringLiteral("help.about"),
    };
}

void fillMenu(QMenu& menu, const QString& group, const CommandRegistry& registry)
{
    QSet<QString> placed;
    QMenu* into = &menu;
    bool separator = false;
    const auto separate = [&] {
        if (std::exchange(separator, false) && !into->isEmpty())
            into->addSeparator();
    };
    const auto place = [&](const CommandRegistry::Command& command) {
        separate();
        into->addAction(command.action);
        placed.insert(command.spec.id);
    };
    for (const QString& id : group == QLatin1String("layout") ? layoutOrder() : order()) {
        const CommandRegistry::Command* command = registry.command(id);
        if (id == QLatin1String("-")) {
            separator = true;
        } else if (id.startsWith(QLatin1Char('>'))) {
            separate();
            into = menu.addMenu(
                QCoreApplication::translate("Commands", SubmenuTexts[id.mid(1).toInt()]));
            into->setToolTipsVisible(true);
        } else if (id == QLatin1String("<")) {
            into = &menu;
        } else if (command != nullptr && command->spec.group == group) {
            place(*command);
        }
    }
    for (const CommandRegistry::Command& command : registry.commands()) {
        if (command.spec.group == group && !placed.contains(command.spec.id))
            place(command);
    }
}

} // namespace

void fillMenuBar(QMenuBar& bar, const CommandRegistry& registry)
{
    bar.clear();
    for (const QString& group : commandGroups()) {
        QMenu* menu = bar.addMenu(commandGroupMenuText(group));
        menu->setToolTipsVisible(true);
        fillMenu(*menu, group, registry);
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace broadsheet
