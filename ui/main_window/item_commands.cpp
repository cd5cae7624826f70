// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/layout_commands.h"
#include "main_window/tools_desk.h"
#include "main_window/window_commands.h"

#include <QKeySequence>
#include <QMenu>

// What stands on the page as a whole: taken off, grouped, locked, linked; and its pictures.

namespace broadsheet {

namespace {

constexpr Qt::KeyboardModifiers Two = Qt::ControlModifier | Qt::AltModifier;
constexpr Qt::KeyboardModifiers Three = Two | Qt::ShiftModifier;

class ItemCommands : public LayoutCommands {
public:
    using LayoutCommands::LayoutCommands;

    void addItems()
    {
        ToolsDesk& desk = tools();
        add("tools.remove",
            QT_TRANSLATE_NOOP("Commands", "Take &off the Page"),
            "trash",
            Two | Qt::Key_Backspace,
            [&desk] { desk.remove(); });
        add("tools.select_all",
            QT_TRANSLATE_NOOP("Commands", "Select &All on the Page"),
            "select-all",
            Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_A,
            [&desk] { desk.selectAll(); });
        add("tools.group",
            QT_TRANSLATE_NOOP("Commands", "&Group"),
            "group",
            Qt::ControlModifier | Qt::Key_G,
            [&desk] { desk.group(); });
        add("tools.ungroup",
            QT_TRANSLATE_NOOP("Commands", "&Ungroup"),
            "ungroup",
            Two | Qt::Key_G,
            [&desk] { desk.ungroup(); });
        add("tools.lock",
            QT_TRANSLATE_NOOP("Commands", "&Lock or Unlock"),
            "lock",
            Two | Qt::Key_L,
            [&desk] { desk.toggleLock(); });
        add("tools.numbers",
            QT_TRANSLATE_NOOP("Commands", "Place and Size in &Numbers"),
            "measure",
            Two | Qt::Key_M,
            [&desk] { desk.enterNumbers(); });
    }

    void addPictures()
    {
        ToolsDesk& desk = tools();
        add("tools.place_picture",
            QT_TRANSLATE_NOOP("Commands", "&Place Picture…"),
            "picture-add",
            Three | Qt::Key_I,
            [&desk] { desk.placePicture(); });
        add("tools.crop",
            QT_TRANSLATE_NOOP("Commands", "&Crop Picture in Its Frame"),
            "crop",
            Two | Qt::Key_C,
            [&desk] { desk.crop(); });
        add("tools.picture_narrower",
            QT_TRANSLATE_NOOP("Commands", "Narrower Picture by a Column"),
            "picture-narrower",
            Three | Qt::Key_Comma,
            [&desk] { desk.widenPicture(-1); });
        add("tools.picture_wider",
            QT_TRANSLATE_NOOP("Commands", "Wider Picture by a Column"),
            "picture-wider",
            Three | Qt::Key_Period,
            [&desk] { desk.widenPicture(1); });
    }

    void addThreads()
    {
        ToolsDesk& desk = tools();
        add("tools.link",
            QT_TRANSLATE_NOOP("Commands", "Lin&k Text Frames"),
            "thread",
            Two | Qt::Key_Y,
            [&desk] { desk.link(); });
        add("tools.unlink",
            QT_TRANSLATE_NOOP("Commands", "&End Thread Here"),
            "thread-end",
            Three | Qt::Key_Y,
            [&desk] { desk.unlink(); });
    }
};

} // namespace

void addItemCommands(CommandRegistry& registry, ToolsDesk& tools)
{
    ItemCommands commands(registry, tools);
    commands.addItems();
    commands.addPictures();
    commands.addThreads();
}

void setReason(
    CommandRegistry& registry, std::initializer_list<const char*> ids, const QString& reason)
{
    for (const char* id : ids) {
        if (reason.isEmpty())
            registry.enable(QLatin1String(id));
        else
            registry.disable(QLatin1String(id), reason);
    }
}

void updateItemAvailability(CommandRegistry& registry, const ToolsDesk& tools)
{
    setReason(registry, { "tools.select_all" }, tools.whyNoPage());
    setReason(registry, { "tools.remove", "tools.lock", "tools.ungroup" }, tools.whyNothing());
    setReason(registry, { "tools.group" }, tools.whyNotItems(2));
    setReason(registry, { "tools.numbers" }, tools.whyNoNumbers());
    setReason(registry, { "tools.place_picture" }, tools.whyNoPictureTarget());
    setReason(registry, { "tools.crop" }, tools.whyNoPicture());
    setReason(
        registry, { "tools.picture_narrower", "tools.picture_wider" }, tools.whyNoPictureWidth());
    setReason(registry, { "tools.link" }, tools.whyNoLink());
    setReason(registry, { "tools.unlink" }, tools.whyNoThread());
}

void showFrameMenu(const CommandRegistry& registry, const QPoint& at, QWidget* parent)
{
    QMenu menu(parent);
    for (const char* id : { "tools.place_picture",
             "tools.crop",
             "tools.picture_narrower",
             "tools.picture_wider",
             "-",
             "tools.numbers",
             "tools.front",
             "tools.back",
             "tools.lock",
             "-",
             "tools.remove" }) {
        if (*id == '-')
            menu.addSeparator();
        else
            menu.addAction(registry.action(QLatin1String(id)));
    }
    menu.exec(at);
}

} // namespace broadsheet
