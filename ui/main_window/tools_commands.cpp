// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/page_work.h"
#include "main_window/tools_desk.h"
#include "main_window/window_commands.h"
#include "page_tools/draw_tool.h"
#include "page_tools/item_bar.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr Qt::KeyboardModifiers Control = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers Alt = Qt::AltModifier;
constexpr Qt::KeyboardModifiers Shift = Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers Three = Control | Alt | Shift;

QKeySequence keys(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    return QKeySequence(QKeyCombination(modifiers, key));
}

class ToolCommands : public QObject {
public:
    ToolCommands(CommandRegistry& registry, ToolsDesk& tools)
        : QObject(&registry)
        , m_registry(registry)
        , m_tools(tools)
    {
    }

    void addTools()
    {
        addTool({ "tools.select",
            QT_TRANSLATE_NOOP("Commands", "&Select and Move"),
            "pointer",
            Qt::Key_1,
            std::nullopt });
        addTool({ "tools.text",
            QT_TRANSLATE_NOOP("Commands", "Draw &Text Frame"),
            "frame-text",
            Qt::Key_2,
            DrawKind::Text });
        addTool({ "tools.picture",
            QT_TRANSLATE_NOOP("Commands", "Draw &Picture Frame"),
            "picture",
            Qt::Key_3,
            DrawKind::Picture });
        addTool({ "tools.rule",
            QT_TRANSLATE_NOOP("Commands", "Draw &Rule"),
            "frame-rule",
            Qt::Key_4,
            DrawKind::Rule });
        addTool({ "tools.box",
            QT_TRANSLATE_NOOP("Commands", "Draw &Box"),
            "frame-box",
            Qt::Key_5,
            DrawKind::Box });
        addTool({ "tools.tint",
            QT_TRANSLATE_NOOP("Commands", "Draw T&int"),
            "frame-tint",
            Qt::Key_6,
            DrawKind::Tint });
        // One tool is in hand at a time, also of those that others have made.
        for (QAction* const other : others()) {
            QObject::connect(other, &QAction::toggled, &m_tools, [this](bool on) {
                if (on)
                    m_tools.select();
                showTools();
            });
        }
        QObject::connect(&m_tools, &ToolsDesk::toolChanged, &m_registry, [this] { showTools(); });
        showTools();
    }

    void addOrder()
    {
        const auto addOrder
            = [&](const char* id,
                  const char* text,
                  const char* icon,
                  const QKeySequence& key,
                  Restack how) { add(id, text, icon, key, [this, how] { m_tools.restack(how); }); };
        addOrder("tools.front",
            QT_TRANSLATE_NOOP("Commands", "Bring to &Front"),
            "to-front",
            keys(Control | Shift, Qt::Key_BracketRight),
            Restack::ToFront);
        addOrder("tools.forward",
            QT_TRANSLATE_NOOP("Commands", "Bring Fo&rward"),
            "forward",
            keys(Control, Qt::Key_BracketRight),
            Restack::Forward);
        addOrder("tools.backward",
            QT_TRANSLATE_NOOP("Commands", "Send Back&ward"),
            "backward",
            keys(Control, Qt::Key_BracketLeft),
            Restack::Backward);
        addOrder("tools.back",
            QT_TRANSLATE_NOOP("Commands", "Send to &Back"),
            "to-back",
            keys(Control | Shift, Qt::Key_BracketLeft),
            Restack::ToBack);
    }

    void addAlignment()
    {
        const auto addEdge
            = [&](const char* id, const char* text, const char* icon, Qt::Key key, FrameEdge edge) {
                  add(id, text, icon, keys(Three, key), [this, edge] { m_tools.align(edge); });
              };
        addEdge("tools.align_left",
            QT_TRANSLATE_NOOP("Commands", "Align Left Edges"),
            "align-left",
            Qt::Key_L,
            FrameEdge::Left);
        addEdge("tools.align_center",
            QT_TRANSLATE_NOOP("Commands", "Align Centers"),
            "align-center",
            Qt::Key_C,
            FrameEdge::Center);
        addEdge("tools.align_right",
            QT_TRANSLATE_NOOP("Commands", "Align Right Edges"),
            "align-right",
            Qt::Key_R,
            FrameEdge::Right);
        addEdge("tools.align_top",
            QT_TRANSLATE_NOOP("Commands", "Align Top Edges"),
            "align-top",
            Qt::Key_T,
            FrameEdge::Top);
        addEdge("tools.align_middle",
            QT_TRANSLATE_NOOP("Commands", "Align Middles"),
            "align-middle",
            Qt::Key_M,
            FrameEdge::Middle);
        addEdge("tools.align_bottom",
            QT_TRANSLATE_NOOP("Commands", "Align Bottom Edges"),
            "align-bottom",
            Qt::Key_B,
            FrameEdge::Bottom);
        add("tools.space_across",
            QT_TRANSLATE_NOOP("Commands", "Space Evenly Across"),
            "space-across",
            keys(Three, Qt::Key_H),
            [this] { m_tools.distribute(FrameAxis::Across); });
        add("tools.space_down",
            QT_TRANSLATE_NOOP("Commands", "Space Evenly Down"),
            "space-down",
            keys(Three, Qt::Key_V),
            [this] { m_tools.distribute(FrameAxis::Down); });
    }

    void addRulers()
    {
        QAction* const rulers = add("tools.rulers",
            QT_TRANSLATE_NOOP("Commands", "R&ulers"),
            "ruler",
            keys(Three, Qt::Key_D),
            {},
            true);
        rulers->setChecked(true);
        QObject::connect(rulers, &QAction::toggled, &m_tools, &ToolsDesk::showRulers);
        add("tools.next_unit",
            QT_TRANSLATE_NOOP("Commands", "Ne&xt Unit of the Rulers"),
            "measure",
            keys(Control | Shift, Qt::Key_U),
            [this] { m_tools.nextUnit(); });
    }

private:
    struct Tool {
        const char* id;
        const char* text;
        const char* icon;
        Qt::Key key;
        std::optional<DrawKind> kind; ///< nothing: the one that selects
        QAction* action = nullptr;
    };

    void addTool(Tool tool)
    {
        tool.action = add(
            tool.id,
            tool.text,
            tool.icon,
            keys(Control | Alt, tool.key),
            [this, kind = tool.kind] {
                for (QAction* const other : others())
                    other->setChecked(false);
                if (kind)
                    m_tools.draw(*kind);
                else
                    m_tools.select();
                showTools();
            },
            true);
        m_all.push_back(tool);
    }

    /// Tools that are no matter of this desk.
    [[nodiscard]] QList<QAction*> others() const
    {
        QList<QAction*> found;
        for (const char* id : { "page.hand", "page.text_tool" }) {
            if (QAction* const action = m_registry.action(QLatin1String(id)))
                found.append(action);
        }
        return found;
    }

    void showTools()
    {
        const QList<QAction*> other = others();
        const bool elsewhere = std::any_of(
            other.begin(), other.end(), [](const QAction* each) { return each->isChecked(); });
        for (const Tool& tool : m_all)
            tool.action->setChecked(!elsewhere && m_tools.kindInHand() == tool.kind);
    }

    QAction* add(const char* id,
        const char* text,
        const char* icon,
        const QKeySequence& key,
        const std::function<void()>& run,
        bool checkable = false)
    {
        return m_registry.add({ QLatin1String(id),
                                  text,
                                  QStringLiteral("layout"),
                                  QLatin1String(icon),
                                  { key },
                                  checkable },
            run);
    }

    CommandRegistry& m_registry;
    ToolsDesk& m_tools;
    std::vector<Tool> m_all;
};

QList<QAction*> actions(const CommandRegistry& registry, std::initializer_list<const char*> ids)
{
    QList<QAction*> found;
    for (const char* id : ids) {
        if (QAction* const action = registry.action(QLatin1String(id)))
            found.append(action);
    }
    return found;
}

} // namespace

void addToolsCommands(CommandRegistry& registry, const WindowParts& parts)
{
    ToolsDesk& tools = parts.work.hands();
    auto* const commands = new ToolCommands(registry, tools); // the registry's
    commands->addTools();
    addShapeCommands(registry, tools);
    addItemCommands(registry, tools);
    commands->addOrder();
    commands->addAlignment();
    commands->addRulers();
    tools.setActions(actions(registry,
                         { "tools.select",
                             "page.hand",
                             "tools.text",
                             "tools.picture",
                             "tools.rule",
                             "tools.box",
                             "tools.tint" }),
        { .story = actions(registry,
              { "shape.previous",
                  "shape.next",
                  "shape.head_smaller",
                  "shape.head_larger",
                  "shape.vertical",
                  "shape.boxed",
                  "shape.legs_fewer",
                  "shape.legs_more",
                  "shape.notch",
                  "shape.picture",
                  "shape.fit",
                  "tools.lock",
                  "tools.remove",
                  "tools.crop",
                  "tools.picture_narrower",
                  "tools.picture_wider" }),
            .frame = actions(registry,
                { "tools.front",
                    "tools.back",
                    "shape.package",
                    "tools.group",
                    "tools.lock",
                    "tools.remove" }),
            .picture
            = actions(registry, { "tools.crop", "tools.picture_narrower", "tools.picture_wider" }),
            .several = actions(registry,
                { "tools.align_left",
                    "tools.align_center",
                    "tools.align_right",
                    "tools.align_top",
                    "tools.align_middle",
                    "tools.align_bottom",
                    "tools.space_across",
                    "tools.space_down" }) });
    QObject::connect(&tools, &ToolsDesk::changed, &registry, [&registry, &tools] {
        updateToolsAvailability(registry, tools);
    });
}

void updateToolsAvailability(CommandRegistry& registry, const ToolsDesk& tools)
{
    setReason(registry,
        { "tools.select",
            "tools.text",
            "tools.picture",
            "tools.rule",
            "tools.box",
            "tools.tint",
            "tools.rulers",
            "tools.next_unit" },
        tools.whyNoPage());
    updateItemAvailability(registry, tools);
    setReason(registry, { "tools.move_to_page" }, tools.whyNotMove());
    setReason(registry,
        { "tools.front", "tools.forward", "tools.backward", "tools.back" },
        tools.whyNotFrames(1));
    setReason(registry,
        { "tools.align_left",
            "tools.align_center",
            "tools.align_right",
            "tools.align_top",
            "tools.align_middle",
            "tools.align_bottom" },
        tools.whyNotFrames(2));
    setReason(registry, { "tools.space_across", "tools.space_down" }, tools.whyNotFrames(3));
    setReason(registry,
        { "shape.previous",
            "shape.next",
            "shape.head_smaller",
            "shape.head_larger",
            "shape.head_lines_fewer",
            "shape.head_lines_more",
            "shape.head_style",
            "shape.vertical",
            "shape.boxed",
            "shape.legs_fewer",
            "shape.legs_more",
            "shape.notch",
            "shape.fit" },
        tools.whyNoStory());
    setReason(registry, { "shape.picture" }, tools.whyNoStoryPicture());
    setReason(registry, { "shape.package" }, tools.whyNoPackage());
}

} // namespace broadsheet
