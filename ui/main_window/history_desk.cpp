// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/history_desk.h"

#include "desk/desk.h"
#include "history_panel/history_panel.h"
#include "main_window/desk_selection.h"
#include "main_window/main_window.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "story_editor/story_editor.h"

#include <QWidget>

#include <algorithm>

namespace broadsheet {

HistoryDesk::HistoryDesk(Desk& desk, DeskSelection& selection, Workspace& workspace)
    : m_desk(desk)
    , m_selection(selection)
    , m_workspace(workspace)
{
    workspace.editor->setUndo([this] { undo(); }, [this] { redo(); });
    connect(&desk.undoOrder(), &UndoOrder::changed, this, [this] {
        if (m_panel != nullptr && m_panel->isVisible())
            fillList();
    });
}

/// A story is on view in the editor, or where it stands on the page in hand.
UndoOrder::OnView HistoryDesk::onView() const
{
    return [this](StoryId story) {
        if (story == m_selection.story())
            return true;
        const ComposedPagePtr page = m_desk.page(m_selection.page());
        return page && std::ranges::any_of(page->stories, [story](const StoryRegion& region) {
            return region.story == story;
        });
    };
}

bool HistoryDesk::canUndo() const
{
    return m_desk.undoOrder().nextUndo(onView()).has_value();
}

bool HistoryDesk::canRedo() const
{
    return m_desk.undoOrder().nextRedo(onView()).has_value();
}

QString HistoryDesk::undoText() const
{
    const auto next = m_desk.undoOrder().nextUndo(onView());
    return next ? next->label : QString();
}

QString HistoryDesk::redoText() const
{
    const auto next = m_desk.undoOrder().nextRedo(onView());
    return next ? next->label : QString();
}

void HistoryDesk::undo()
{
    show(m_desk.undoOrder().undo(onView()));
}

void HistoryDesk::redo()
{
    show(m_desk.undoOrder().redo(onView()));
}

void HistoryDesk::show(const std::optional<UndoOrder::Entry>& touched)
{
    if (!touched)
        return;
    if (touched->story.isNull()) {
        const EditionPtr edition = m_desk.edition();
        if (edition && edition->page(touched->page) != nullptr)
            m_selection.setPage(touched->page);
        return;
    }
    if (const int page = m_desk.pageOf(touched->story); page > 0)
        m_selection.setPage(page);
    m_selection.setStory(touched->story);
}

QString HistoryDesk::placeOf(const UndoOrder::Entry& entry) const
{
    if (!entry.story.isNull()) {
        const StoryPtr story = m_desk.story(entry.story);
        const QString title = story ? story->title() : QString();
        return title.isEmpty() ? tr("Untitled story") : title;
    }
    const EditionPtr edition = m_desk.edition();
    const Page* const page = edition ? edition->page(entry.page) : nullptr;
    if (page != nullptr && !page->folio.isEmpty())
        return page->folio;
    return entry.page > 0 ? tr("Page %1").arg(entry.page) : QString();
}

void HistoryDesk::fillList()
{
    std::vector<HistoryRow> rows;
    for (const UndoOrder::Entry& entry : m_desk.undoOrder().entries())
        rows.push_back({ entry.label, placeOf(entry), entry.made });
    m_panel->setSteps(std::move(rows), m_desk.undoOrder().position());
}

void HistoryDesk::showList(QWidget* button)
{
    QWidget* const window = m_workspace.pageView->window();
    if (m_panel == nullptr) {
        m_panel = new HistoryPanel(window);
        connect(m_panel, &HistoryPanel::wanted, this, &HistoryDesk::goTo);
    }
    fillList();
    const QPoint at = button != nullptr
        ? button->mapToGlobal(QPoint(0, button->height() + 4))
        : window->mapToGlobal(window->rect().center() - m_panel->rect().center());
    m_panel->openAt(at);
}

void HistoryDesk::goTo(int position)
{
    show(m_desk.undoOrder().goTo(position));
}

HistoryDesk* makeHistoryDesk(
    Desk& desk, DeskSelection& selection, Workspace& workspace, MainWindow& window)
{
    auto* const history = new HistoryDesk(desk, selection, workspace);
    history->setParent(&window);
    return history;
}

} // namespace broadsheet
