// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/tools_desk.h"
#include "main_window/window_commands.h"
#include "page_layout/head_changes.h"

#include <QKeySequence>

namespace broadsheet {

namespace {

constexpr Qt::KeyboardModifiers Two = Qt::ControlModifier | Qt::AltModifier;
constexpr Qt::KeyboardModifiers Three = Two | Qt::ShiftModifier;

class ShapeCommands {
public:
    ShapeCommands(CommandRegistry& registry, ToolsDesk& tools)
        : m_registry(registry)
        , m_tools(tools)
    {
    }

    void addSteps()
    {
        ToolsDesk& tools = m_tools;
        add("shape.previous",
            QT_TRANSLATE_NOOP("Commands", "Previous Shape"),
            "chevron-left",
            Two | Qt::Key_BracketLeft,
            [&tools] { tools.stepShape(-1); });
        add("shape.next",
            QT_TRANSLATE_NOOP("Commands", "Next Shape"),
            "chevron-right",
            Two | Qt::Key_BracketRight,
            [&tools] { tools.stepShape(1); });
    }

    void addHeads()
    {
        ToolsDesk& tools = m_tools;
        add("shape.head_smaller",
            QT_TRANSLATE_NOOP("Commands", "Smaller Headline"),
            "head-smaller",
            Two | Qt::Key_Minus,
            [&tools] { tools.changeHead(HeadChange::Smaller); });
        add("shape.head_larger",
            QT_TRANSLATE_NOOP("Commands", "Larger Headline"),
            "head-larger",
            Two | Qt::Key_Equal,
            [&tools] { tools.changeHead(HeadChange::Larger); });
        add("shape.head_lines_fewer",
            QT_TRANSLATE_NOOP("Commands", "Headline in Fewer Lines"),
            "head-lines-fewer",
            Three | Qt::Key_Minus,
            [&tools] { tools.changeHead(HeadChange::FewerLines); });
        add("shape.head_lines_more",
            QT_TRANSLATE_NOOP("Commands", "Headline in More Lines"),
            "head-lines-more",
            Three | Qt::Key_Equal,
            [&tools] { tools.changeHead(HeadChange::MoreLines); });
        add("shape.head_style",
            QT_TRANSLATE_NOOP("Commands", "Next Style of the Headline"),
            "head-style",
            Two | Qt::Key_D,
            [&tools] { tools.changeHead(HeadChange::NextStyle); });
        add("shape.vertical",
            QT_TRANSLATE_NOOP("Commands", "Vertical Head"),
            "head-vertical",
            Two | Qt::Key_V,
            [&tools] { tools.toggleVertical(); });
    }

    void addShapes()
    {
        ToolsDesk& tools = m_tools;
        add("shape.boxed",
            QT_TRANSLATE_NOOP("Commands", "Box around the Story"),
            "boxed",
            Two | Qt::Key_B,
            [&tools] { tools.toggleBoxed(); });
        add("shape.legs_fewer",
            QT_TRANSLATE_NOOP("Commands", "Fewer Legs"),
            "legs-fewer",
            Two | Qt::Key_Comma,
            [&tools] { tools.changeLegs(-1); });
        add("shape.legs_more",
            QT_TRANSLATE_NOOP("Commands", "More Legs"),
            "legs-more",
            Two | Qt::Key_Period,
            [&tools] { tools.changeLegs(1); });
        add("shape.notch",
            QT_TRANSLATE_NOOP("Commands", "Cut Out a Corner"),
            "notch",
            Two | Qt::Key_O,
            [&tools] { tools.turnNotch(); });
        add("shape.picture",
            QT_TRANSLATE_NOOP("Commands", "Next Place of the Story's Picture"),
            "picture-place",
            Two | Qt::Key_I,
            [&tools] { tools.turnPicture(); });
        add("shape.fit",
            QT_TRANSLATE_NOOP("Commands", "Fit Depth to Text"),
            "fit-depth",
            Two | Qt::Key_F,
            [&tools] { tools.fitDepth(); });
    }

    /// … and where whole stories stand.
    void addPlaces()
    {
        ToolsDesk& tools = m_tools;
        add("shape.package",
            QT_TRANSLATE_NOOP("Commands", "Package under One Head"),
            "package",
            Two | Qt::Key_P,
            [&tools] { tools.makePackage(); });
        add("tools.move_to_page",
            QT_TRANSLATE_NOOP("Commands", "&Move to Page…"),
            "move-page",
            Two | Qt::Key_X,
            [&tools] { tools.chooseMoveTarget(); });
    }

private:
    void add(const char* id,
        const char* text,
        const char* icon,
        QKeyCombination keys,
        const std::function<void()>& run)
    {
        m_registry.add({ QLatin1String(id),
                           text,
                           QStringLiteral("layout"),
                           QLatin1String(icon),
                           { QKeySequence(keys) } },
            run);
    }

    CommandRegistry& m_registry;
    ToolsDesk& m_tools;
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
