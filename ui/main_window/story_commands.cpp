// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/desk_selection.h"
#include "main_window/page_desk.h"
#include "main_window/story_desk.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "story_editor/story_editor.h"
#include "story_library/story_library_view.h"

#include <QAction>
#include <QDockWidget>
#include <QKeySequence>

namespace broadsheet {

void addStoryCommands(CommandRegistry& registry, const WindowParts& parts)
{
    const QString group = QStringLiteral("story");
    Workspace& workspace = parts.workspace;
    StoryDesk& stories = parts.stories;
    const auto add = [&](const char* id,
                         const char* text,
                         const char* icon,
                         const QList<QKeySequence>& keys,
                         const std::function<void()>& run) {
        registry.add({ QLatin1String(id), text, group, QLatin1String(icon), keys }, run);
    };
    add("story.new",
        QT_TRANSLATE_NOOP("Commands", "&New Story"),
        "plus",
        { QKeySequence(Qt::CTRL | Qt::Key_N) },
        [&stories] { stories.makeStory(); });
    add("story.search",
        QT_TRANSLATE_NOOP("Commands", "&Search the Library"),
        "search",
        { QKeySequence(Qt::CTRL | Qt::Key_L) },
        [&workspace] {
            workspace.libraryDock->show();
            workspace.library->focusSearch();
        });
    add("story.edit",
        QT_TRANSLATE_NOOP("Commands", "&Edit Story"),
        "editor",
        { QKeySequence(Qt::Key_F2) },
        [&workspace] {
            workspace.leaveFlatplan();
            if (workspace.middleView() == MiddleView::Page)
                workspace.setMiddleView(MiddleView::Both);
            workspace.editor->setFocus(Qt::ShortcutFocusReason);
        });
    add("story.show_on_page",
        QT_TRANSLATE_NOOP("Commands", "Show on &Page"),
        "page",
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J) },
        [&parts = parts.pages, &selection = parts.selection, &workspace] {
            workspace.leaveFlatplan();
            if (workspace.middleView() == MiddleView::Editor)
                workspace.setMiddleView(MiddleView::Both);
            parts.showStory(selection.story());
        });
    add("story.go_overset",
        QT_TRANSLATE_NOOP("Commands", "Go to &Overset Text"),
        "overset",
        { QKeySequence(Qt::Key_F4) },
        [&workspace] { workspace.editor->goToOverset(); });
    add("story.status_draft",
        QT_TRANSLATE_NOOP("Commands", "Status: &Draft"),
        "status",
        {},
        [&stories] { stories.setStatus(StoryStatus::Draft); });
    add("story.status_edited",
        QT_TRANSLATE_NOOP("Commands", "Status: Ed&ited"),
        "status",
        {},
        [&stories] { stories.setStatus(StoryStatus::Edited); });
    add("story.status_ready",
        QT_TRANSLATE_NOOP("Commands", "Status: &Ready"),
        "check",
        { QKeySequence(Qt::CTRL | Qt::Key_Return) },
        [&stories] { stories.setStatus(StoryStatus::Ready); });
    add("story.retire",
        QT_TRANSLATE_NOOP("Commands", "Put into the &Bin"),
        "trash",
        { QKeySequence(Qt::CTRL | Qt::Key_Backspace) },
        [&stories] { stories.retireStory(); });
    add("story.bring_back",
        QT_TRANSLATE_NOOP("Commands", "Bring Back from the Bin"),
        "undo",
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace) },
        [&stories] { stories.bringBackLast(); });
}

void addPageCommands(CommandRegistry& registry, const WindowParts& parts)
{
    const QString group = QStringLiteral("page");
    PageView& view = *parts.workspace.pageView;
    PageDesk& pages = parts.pages;
    const auto add = [&](const char* id,
                         const char* text,
                         const char* icon,
                         const QList<QKeySequence>& keys,
                         const std::function<void()>& run,
                         bool checkable = false) {
        return registry.add(
            { QLatin1String(id), text, group, QLatin1String(icon), keys, checkable }, run);
    };
    add("page.previous",
        QT_TRANSLATE_NOOP("Commands", "&Previous Page"),
        "chevron-left",
        { QKeySequence(Qt::CTRL | Qt::Key_PageUp) },
        [&pages] { pages.turnPage(-1); });
    add("page.next",
        QT_TRANSLATE_NOOP("Commands", "&Next Page"),
        "chevron-right",
        { QKeySequence(Qt::CTRL | Qt::Key_PageDown) },
        [&pages] { pages.turnPage(1); });
    QAction* const spreads = add("page.spreads",
        QT_TRANSLATE_NOOP("Commands", "&Spreads"),
        "spread",
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D) },
        {},
        true);
    QObject::connect(spreads, &QAction::toggled, &view, [&view](bool on) { view.setSpreads(on); });
    QAction* const hand = add("page.hand",
        QT_TRANSLATE_NOOP("Commands", "&Hand"),
        "hand",
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H) },
        {},
        true);
    QObject::connect(hand, &QAction::toggled, &view, [&view](bool on) { view.setHandMode(on); });
    QAction* const heat = add("page.line_heat",
        QT_TRANSLATE_NOOP("Commands", "L&oose Lines in Colour"),
        "heat",
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G) },
        {},
        true);
    QObject::connect(heat, &QAction::toggled, &view, [&view](bool on) { view.setLineHeat(on); });
    add("page.next_loose_line",
        QT_TRANSLATE_NOOP("Commands", "Ne&xt Loosest Line"),
        "heat",
        { QKeySequence(Qt::SHIFT | Qt::Key_F4) },
        [&pages] { pages.showLooseLine(); });
    add("page.standard_plan",
        QT_TRANSLATE_NOOP("Commands", "&Lay Out from Standard Plan"),
        "grid",
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L) },
        [&pages] { pages.layOutPage(); });
    add("page.fit_page",
        QT_TRANSLATE_NOOP("Commands", "&Fit Page"),
        "fit-page",
        { QKeySequence(Qt::CTRL | Qt::Key_0) },
        [&view] { view.fitPage(); });
    add("page.fit_width",
        QT_TRANSLATE_NOOP("Commands", "Fit &Width"),
        "fit-width",
        { QKeySequence(Qt::CTRL | Qt::Key_9) },
        [&view] { view.fitWidth(); });
    add("page.actual_size",
        QT_TRANSLATE_NOOP("Commands", "&Actual Size"),
        "page",
        { QKeySequence(Qt::CTRL | Qt::Key_8) },
        [&view] { view.actualSize(); });
    add("page.zoom_in",
        QT_TRANSLATE_NOOP("Commands", "Zoom &In"),
        "zoom-in",
        { QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus) },
        [&view] { view.zoomIn(); });
    add("page.zoom_out",
        QT_TRANSLATE_NOOP("Commands", "Zoom &Out"),
        "zoom-out",
        { QKeySequence(Qt::CTRL | Qt::Key_Minus) },
        [&view] { view.zoomOut(); });
}

} // namespace broadsheet
