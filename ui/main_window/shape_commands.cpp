// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/layout_commands.h"
#include "main_window/tools_desk.h"
#include "main_window/window_commands.h"
#include "page_layout/head_changes.h"

#include <QKeySequence>

namespace broadsheet {

namespace {

constexpr Qt::KeyboardModifiers Two = Qt::ControlModifier | Qt::AltModifier;
constexpr Qt::KeyboardModifiers Three = Two | Qt::ShiftModifier;

class ShapeCommands : public LayoutCommands {
public:
    using LayoutCommands::LayoutCommands;

    void addSteps()
    {
        ToolsDesk& desk = tools();
        add("shape.previous",
            QT_TRANSLATE_NOOP("Commands", "Previous Shape"),
            "chevron-left",
            Two | Qt::Key_BracketLeft,
            [&desk] { desk.stepShape(-1); });
        add("shape.next",
            QT_TRANSLATE_NOOP("Commands", "Next Shape"),
            "chevron-right",
            Two | Qt::Key_BracketRight,
            [&desk] { desk.stepShape(1); });
    }

    void addHeads()
    {
        ToolsDesk& desk = tools();
        add("shape.head_smaller",
            QT_TRANSLATE_NOOP("Commands", "Smaller Headline"),
            "head-smaller",
            Two | Qt::Key_Minus,
            [&desk] { desk.changeHead(HeadChange::Smaller); });
        add("shape.head_larger",
            QT_TRANSLATE_NOOP("Commands", "Larger Headline"),
            "head-larger",
            Two | Qt::Key_Equal,
            [&desk] { desk.changeHead(HeadChange::Larger); });
        add("shape.head_lines_fewer",
            QT_TRANSLATE_NOOP("Commands", "Headline in Fewer Lines"),
            "head-lines-fewer",
            Three | Qt::Key_Minus,
            [&desk] { desk.changeHead(HeadChange::FewerLines); });
        add("shape.head_lines_more",
            QT_TRANSLATE_NOOP("Commands", "Headline in More Lines"),
            "head-lines-more",
            Three | Qt::Key_Equal,
            [&desk] { desk.changeHead(HeadChange::MoreLines); });
        add("shape.head_style",
            QT_TRANSLATE_NOOP("Commands", "Next Style of the Headline"),
            "head-style",
            Two | Qt::Key_D,
            [&desk] { desk.changeHead(HeadChange::NextStyle); });
        add("shape.vertical",
            QT_TRANSLATE_NOOP("Commands", "Vertical Head"),
            "head-vertical",
            Two | Qt::Key_V,
            [&desk] { desk.toggleVertical(); });
    }

    void addShapes()
    {
        ToolsDesk& desk = tools();
        add("shape.boxed",
            QT_TRANSLATE_NOOP("Commands", "Box around the Story"),
            "boxed",
            Two | Qt::Key_B,
            [&desk] { desk.toggleBoxed(); });
        add("shape.legs_fewer",
            QT_TRANSLATE_NOOP("Commands", "Fewer Legs"),
            "legs-fewer",
            Two | Qt::Key_Comma,
            [&desk] { desk.changeLegs(-1); });
        add("shape.legs_more",
            QT_TRANSLATE_NOOP("Commands", "More Legs"),
            "legs-more",
            Two | Qt::Key_Period,
            [&desk] { desk.changeLegs(1); });
        add("shape.notch",
            QT_TRANSLATE_NOOP("Commands", "Cut Out a Corner"),
            "notch",
            Two | Qt::Key_O,
            [&desk] { desk.turnNotch(); });
        add("shape.picture",
            QT_TRANSLATE_NOOP("Commands", "Next Place of the Story's Picture"),
            "picture-place",
            Two | Qt::Key_I,
            [&desk] { desk.turnPicture(); });
        add("shape.fit",
            QT_TRANSLATE_NOOP("Commands", "Fit Depth to Text"),
            "fit-depth",
            Two | Qt::Key_F,
            [&desk] { desk.fitDepth(); });
    }

    /// … and where whole stories stand.
    void addPlaces()
    {
        ToolsDesk& desk = tools();
        add("shape.package",
            QT_TRANSLATE_NOOP("Commands", "Package under One Head"),
            "package",
            Two | Qt::Key_P,
            [&desk] { desk.makePackage(); });
        add("tools.move_to_page",
            QT_TRANSLATE_NOOP("Commands", "&Move to Page…"),
            "move-page",
            Two | Qt::Key_X,
            [&desk] { desk.chooseMoveTarget(); });
    }
};

} // namespace

void addShapeCommands(CommandRegistry& registry, ToolsDesk& tools)
{
    ShapeCommands commands(registry, tools);
    commands.addSteps();
    commands.addHeads();
    commands.addShapes();
    commands.addPlaces();
}

} // namespace broadsheet
