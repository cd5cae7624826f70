// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/page_work.h"
#include "main_window/typing_desk.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"
#include "story_editor/story_editor.h"

#include <QKeySequence>

namespace broadsheet {

void addBesideCommands(CommandRegistry& registry, const WindowParts& parts)
{
    StoryEditor& editor = *parts.workspace.editor;
    PageTextTool& page = parts.work.typing().tool();
    const auto toggle = [&editor, &page](SpanRole role) {
        if (page.hasKeyboard())
            page.input().toggle(role);
        else
            editor.toggleBeside(role);
    };
    const auto add = [&](const char* id,
                         const char* text,
                         const char* icon,
                         const QKeySequence& keys,
                         const std::function<void()>& run) {
        registry.add(
            { QLatin1String(id), text, QStringLiteral("edit"), QLatin1String(icon), { keys } },
            run);
    };
    add("edit.emphasis_dots",
        QT_TRANSLATE_NOOP("Commands", "E&mphasis Dots"),
        "emphasis-dots",
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
        [toggle] { toggle(SpanRole::EmphasisDots); });
    add("edit.name_line",
        QT_TRANSLATE_NOOP("Commands", "&Line under a Name"),
        "name-line",
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U),
        [toggle] { toggle(SpanRole::NameLine); });
    add("edit.title_line",
        QT_TRANSLATE_NOOP("Commands", "&Wavy Line under a Title"),
        "title-line",
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
        [toggle] { toggle(SpanRole::TitleLine); });
    add("edit.note_mark",
        QT_TRANSLATE_NOOP("Commands", "N&ote Mark"),
        "note-mark",
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
        [toggle] { toggle(SpanRole::NoteMark); });
    add("edit.reading",
        QT_TRANSLATE_NOOP("Commands", "Rea&ding over the Text…"),
        "reading",
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R),
        [&editor] { editor.editReading(); });
    add("edit.tab",
        QT_TRANSLATE_NOOP("Commands", "In&sert Tab"),
        "tab",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        [&editor, &page] {
            if (page.hasKeyboard())
                page.input().insertTab();
            else
                editor.insertTab();
        });
}

} // namespace broadsheet
