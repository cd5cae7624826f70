// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command_registry.h"
#include "main_window/desk_selection.h"
#include "main_window/history_desk.h"
#include "main_window/jumps_desk.h"
#include "main_window/page_desk.h"
#include "main_window/page_work.h"
#include "main_window/story_desk.h"
#include "main_window/window_commands.h"
#include "main_window/workspace.h"
#include "story_editor/story_editor.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(CommandReasons)
};

class Availability {
public:
    explicit Availability(CommandRegistry& registry)
        : m_registry(registry)
    {
    }

    /// Enabled when every `reason` is empty; else the first says why not.
    void set(std::initializer_list<const char*> ids, std::initializer_list<QString> reasons)
    {
        QString first;
        for (const QString& reason : reasons) {
            if (first.isEmpty())
                first = reason;
        }
        for (const char* id : ids) {
            if (first.isEmpty())
                m_registry.enable(QLatin1String(id));
            else
                m_registry.disable(QLatin1String(id), first);
        }
    }

private:
    CommandRegistry& m_registry;
};

QString unless(bool condition, const QString& reason)
{
    return condition ? QString() : reason;
}

} // namespace

void updateAvailability(CommandRegistry& registry, const WindowParts& parts)
{
    Availability can(registry);
    const bool open = parts.desk.isOpen() && !parts.workspace.isStartShown();
    const QString library = unless(open, Reasons::tr("Open a library first."));
    const QString edition
        = unless(parts.desk.edition() != nullptr, Reasons::tr("The library has no edition yet."));
    const QString pages = unless(
        !parts.desk.pages().empty(), Reasons::tr("No page of this edition is laid out yet."));
    const StorySession* const session = parts.stories.session();
    const QString story = unless(session != nullptr, Reasons::tr("Choose a story first."));
    const StoryId id = session != nullptr ? session->current()->id : StoryId();
    const std::optional<Copyfit> fit = parts.desk.copyfit(id);
    can.set({ "story.jump" }, { library, edition, story, parts.jumps.whyNotJump() });
    can.set({ "story.follow_jump", "story.undo_jump" },
        { library, edition, story, parts.jumps.whyNotFollow() });
    can.set(
        { "page.next_problem", "page.previous_problem", "view.problems" }, { library, edition });
    can.set({ "file.import",
                "file.paste_copy",
                "story.new",
                "file.new_edition",
                "file.publication",
                "page.settings" },
        { library, edition });
    can.set({ "file.preview", "file.print", "file.export_pdf" }, { library, edition, pages });
    can.set({ "file.save_copy",
                "story.search",
                "view.page",
                "view.editor",
                "view.both",
                "view.flatplan",
                "view.library",
                "view.inspector",
                "view.strip",
                "view.reset",
                "view.next_pane" },
        { library });
    can.set({ "page.previous",
                "page.next",
                "page.spreads",
                "page.hand",
                "page.text_tool",
                "page.line_heat",
                "page.next_loose_line",
                "page.fit_page",
                "page.fit_width",
                "page.actual_size",
                "page.zoom_in",
                "page.zoom_out" },
        { library, pages });
    updateFlatplanCommands(registry, library.isEmpty() ? edition : library);
    can.set({ "page.standard_plan" }, { library, edition, parts.pages.whyNotLayOut() });
    can.set({ "story.edit",
                "story.status_draft",
                "story.status_edited",
                "story.status_ready",
                "story.retire",
                "edit.cut",
                "edit.copy",
                "edit.paste",
                "edit.select_all",
                "edit.find",
                "edit.replace",
                "edit.find_next",
                "edit.find_previous",
                "edit.bold",
                "edit.italic",
                "edit.kai",
                "edit.emphasis_dots",
                "edit.name_line",
                "edit.title_line",
                "edit.note_mark",
                "edit.reading",
                "edit.tab" },
        { library, story });
    can.set({ "story.show_on_page" },
        { library,
            story,
            unless(parts.desk.pageOf(id) > 0, Reasons::tr("The story belongs to no page.")) });
    can.set({ "story.go_overset" },
        { library, story, unless(fit && fit->lines > 0, Reasons::tr("All of the story fits.")) });
    can.set({ "story.bring_back" },
        { library,
            unless(parts.stories.canBringBack(),
                Reasons::tr("Nothing was put into the bin since the library was opened.")) });
    const bool canUndo = parts.history.canUndo();
    const bool canRedo = parts.history.canRedo();
    can.set(
        { "edit.undo" }, { library, unless(canUndo, Reasons::tr("There is nothing to undo.")) });
    can.set(
        { "edit.redo" }, { library, unless(canRedo, Reasons::tr("There is nothing to redo.")) });
    can.set({ "edit.history" }, { library, edition });
    updateToolsAvailability(registry, parts.work.hands());
}

} // namespace broadsheet
