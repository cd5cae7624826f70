// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/history_desk.h"
#include "main_window/page_work.h"
#include "main_window/tools_desk.h"
#include "main_window/typing_desk.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "story_editor/story_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeySequence>
#include <QLineEdit>

namespace broadsheet {

namespace {

/// Menus act on what has the keyboard: a text that is not looked at is never changed.
template <typename Widget, typename Action>
bool actOn(Action action)
{
    auto* const field = qobject_cast<Widget*>(QApplication::focusWidget());
    if (field == nullptr)
        return false;
    (field->*action)();
    return true;
}

/// A field in which nothing is typed has nothing of its own to undo.
bool actOnTyping(void (QLineEdit::*action)())
{
    const auto* const field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return field != nullptr && !field->text().isEmpty() && actOn<QLineEdit>(action);
}

/// Where the keyboard is in the text of the page, the page's text tool acts.
template <typename Action>
bool actOnPage(PageTextTool& tool, Action action)
{
    if (!tool.hasKeyboard())
        return false;
    action(tool);
    return true;
}

bool isInEditor(const StoryEditor& editor)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && editor.isAncestorOf(focus)
        && qobject_cast<const QLineEdit*>(focus) == nullptr;
}

} // namespace

void addEditCommands(CommandRegistry& registry, const WindowParts& parts)
{
    const QString group = QStringLiteral("edit");
    StoryEditor& editor = *parts.workspace.editor;
    PageTextTool& page = parts.work.typing().tool();
    const auto add = [&](const char* id,
                         const char* text,
                         const char* icon,
                         const QList<QKeySequence>& keys,
                         const std::function<void()>& run) {
        registry.add({ QLatin1String(id), text, group, QLatin1String(icon), keys }, run);
    };
    add("edit.undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        "undo",
        { QKeySequence(Qt::CTRL | Qt::Key_Z) },
        [&editor, &history = parts.history] {
            if (isInEditor(editor) || !actOnTyping(&QLineEdit::undo))
                history.undo();
        });
    add("edit.redo",
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        "redo",
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) },
        [&editor, &history = parts.history] {
            if (isInEditor(editor) || !actOnTyping(&QLineEdit::redo))
                history.redo();
        });
    add("edit.cut",
        QT_TRANSLATE_NOOP("Commands", "Cu&t"),
        "cut",
        { QKeySequence(Qt::CTRL | Qt::Key_X) },
        [&editor, &page] {
            if (actOnPage(page, [](PageTextTool& tool) { tool.cut(); }))
                return;
            if (isInEditor(editor))
                editor.cut();
            else
                actOn<QLineEdit>(&QLineEdit::cut);
        });
    add("edit.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy"),
        "copy",
        { QKeySequence(Qt::CTRL | Qt::Key_C) },
        [&editor, &page] {
            if (actOnPage(page, [](PageTextTool& tool) { tool.copy(); }))
                return;
            if (isInEditor(editor))
                editor.copy();
            else
                actOn<QLineEdit>(&QLineEdit::copy);
        });
    add("edit.paste",
        QT_TRANSLATE_NOOP("Commands", "&Paste"),
        "paste",
        { QKeySequence(Qt::CTRL | Qt::Key_V) },
        [&editor, &page] {
            if (actOnPage(page, [](PageTextTool& tool) { tool.paste(); }))
                return;
            if (isInEditor(editor))
                editor.paste();
            else
                actOn<QLineEdit>(&QLineEdit::paste);
        });
    add("edit.select_all",
        QT_TRANSLATE_NOOP("Commands", "Select &All"),
        "",
        { QKeySequence(Qt::CTRL | Qt::Key_A) },
        [&editor, &page, &hands = parts.work.hands(), &view = *parts.workspace.pageView] {
            if (actOnPage(page, [](PageTextTool& tool) { tool.selectAll(); }))
                return;
            if (isInEditor(editor))
                editor.selectAll();
            else if (!actOn<QLineEdit>(&QLineEdit::selectAll)
                && !actOn<QAbstractItemView>(&QAbstractItemView::selectAll) && view.hasFocus())
                hands.selectAll();
        });
    add("edit.find",
        QT_TRANSLATE_NOOP("Commands", "&Find in Story"),
        "find",
        { QKeySequence(Qt::CTRL | Qt::Key_F) },
        [&editor] { editor.find(); });
    add("edit.replace",
        QT_TRANSLATE_NOOP("Commands", "R&eplace in Story"),
        "replace",
        { QKeySequence(Qt::CTRL | Qt::Key_H) },
        [&editor] { editor.replace(); });
    add("edit.find_next",
        QT_TRANSLATE_NOOP("Commands", "Find &Next"),
        "chevron-down",
        { QKeySequence(Qt::Key_F3) },
        [&editor] { editor.findNext(); });
    add("edit.find_previous",
        QT_TRANSLATE_NOOP("Commands", "Find Pre&vious"),
        "chevron-up",
        { QKeySequence(Qt::SHIFT | Qt::Key_F3) },
        [&editor] { editor.findPrevious(); });
    add("edit.bold",
        QT_TRANSLATE_NOOP("Commands", "&Bold"),
        "bold",
        { QKeySequence(Qt::CTRL | Qt::Key_B) },
        [&editor, &page] {
            const auto onPage = [](PageTextTool& tool) { tool.input().toggle(SpanRole::Bold); };
            if (!actOnPage(page, onPage) && editor.isVisible())
                editor.toggleBold();
        });
    add("edit.italic",
        QT_TRANSLATE_NOOP("Commands", "&Italic"),
        "italic",
        { QKeySequence(Qt::CTRL | Qt::Key_I) },
        [&editor, &page] {
            const auto onPage = [](PageTextTool& tool) { tool.input().toggle(SpanRole::Italic); };
            if (!actOnPage(page, onPage) && editor.isVisible())
                editor.toggleItalic();
        });
    add("edit.kai",
        QT_TRANSLATE_NOOP("Commands", "&Kai Type"),
        "kai",
        { QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K) },
        [&editor, &page] {
            const auto onPage = [](PageTextTool& tool) { tool.input().toggle(SpanRole::Kai); };
            if (!actOnPage(page, onPage) && editor.isVisible())
                editor.toggleKai();
        });
}

} // namespace broadsheet
