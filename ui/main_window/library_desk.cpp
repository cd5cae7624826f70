// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/library_desk.h"

#include "main_window/desk_selection.h"
#include "story_library/story_library_view.h"

#include <QLocale>

#include <chrono>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

constexpr auto RefreshDelay = 250ms;

} // namespace

QString editionTitle(const Edition& edition)
{
    const QString date = QLocale().toString(edition.date, QLocale::LongFormat);
    return edition.name.isEmpty() ? date : date + QLatin1Char(' ') + edition.name;
}

LibraryDesk::LibraryDesk(Desk& desk, DeskSelection& selection, StoryLibraryView& view)
    : m_desk(desk)
    , m_selection(selection)
    , m_view(view)
{
    connect(&desk, &Desk::opened, this, &LibraryDesk::startOver);
    connect(&desk, &Desk::editionChanged, this, [this] {
        setChoices();
        LibraryFilter filter = m_view.filter();
        const EditionPtr edition = m_desk.edition();
        const EditionId shown = edition ? edition->id : EditionId();
        if (!filter.edition.isNull() && filter.edition != shown) {
            filter.edition = shown;
            filter.page = 0;
            m_view.setFilter(filter);
        }
        ask();
    });
    connect(&desk, &Desk::storiesChanged, this, [this] {
        setChoices();
        ask();
    });
    // Once for many keys: a list may be long, and it is not what a person looks at while typing.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &LibraryDesk::show);
    connect(&desk, &Desk::pagesComposed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&view, &StoryLibraryView::queryChanged, this, [this](const LibraryFilter& filter) {
        const EditionPtr edition = m_desk.edition();
        const bool other = edition && !filter.edition.isNull() && filter.edition != edition->id;
        if (other)
            m_desk.showEdition(filter.edition);
        else
            ask();
    });
    connect(&view, &StoryLibraryView::storySelected, &selection, &DeskSelection::setStory);
    connect(&view, &StoryLibraryView::storySelected, this, [this](StoryId story) {
        // One that stands nowhere yet may be on its way to the page that is in hand.
        const int page = m_desk.isPlaced(story) ? m_desk.pageOf(story) : 0;
        if (page > 0)
            m_selection.setPage(page);
    });
    connect(&view, &StoryLibraryView::storyActivated, this, &LibraryDesk::storyActivated);
    connect(&view, &StoryLibraryView::contextMenuWanted, this, &LibraryDesk::contextMenuWanted);
    connect(&view, &StoryLibraryView::importWanted, this, &LibraryDesk::importWanted);
    connect(&view, &StoryLibraryView::filesDropped, this, &LibraryDesk::filesDropped);
    connect(&selection, &DeskSelection::storyChanged, &view, &StoryLibraryView::setCurrent);
}

/// A library that is opened begins with the stories of the edition that is shown.
void LibraryDesk::startOver()
{
    m_filled = false;
    m_rows.clear();
    LibraryFilter filter;
    if (const EditionPtr edition = m_desk.edition())
        filter.edition = edition->id;
    setChoices();
    m_view.setFilter(filter);
}

void LibraryDesk::retranslate()
{
    setChoices();
    show();
}

void LibraryDesk::setChoices()
{
    LibraryChoices choices;
    for (const EditionPtr& edition : m_desk.editions())
        choices.editions.insert(choices.editions.begin(), { edition->id, editionTitle(*edition) });
    if (const EditionPtr edition = m_desk.edition()) {
        for (const PagePtr& page : edition->pages) {
            QString title = page->folio.isEmpty() ? QString::number(page->number) : page->folio;
            if (!page->section.isEmpty())
                title += QLatin1Char(' ') + page->section;
            choices.pages.push_back({ page->number, title });
        }
    }
    choices.tags = m_desk.words().keywords;
    for (const QString& subject : m_desk.words().subjects) {
        if (!choices.tags.contains(subject))
            choices.tags.append(subject);
    }
    m_view.setChoices(choices);
}

void LibraryDesk::ask()
{
    const LibraryFilter filter = m_view.filter();
    StoryQuery query;
    query.search = filter.search;
    query.searchEnd = SearchEnd::Open;
    query.edition = filter.edition;
    query.page = filter.page;
    query.status = filter.status;
    query.tag = filter.tag;
    m_desk.listStories(
        query, [this, number = ++m_asked](const Result<std::vector<StoryListRow>>& rows) {
            if (!rows || number != m_asked)
                return;
            m_rows = *rows;
            m_filled = true;
            show();
            Q_EMIT filled();
        });
}

StoryRow LibraryDesk::rowOf(const StoryListRow& listed) const
{
    // What is being written is newer than what is stored.
    const StoryPtr open = m_desk.story(listed.story->id);
    const Story& story = open ? *open : *listed.story;
    StoryRow row;
    row.id = story.id;
    row.title = story.title();
    row.section = story.section;
    row.status = story.status;
    row.type = story.type;
    row.characters = story.characterCount();
    row.page
        = listed.folio.isEmpty() && listed.page > 0 ? QString::number(listed.page) : listed.folio;
    row.edition
        = listed.date.isValid() ? QLocale().toString(listed.date, QLocale::LongFormat) : QString();
    row.tags = story.tags;
    row.modified = listed.modified;
    row.placed = m_desk.isPlaced(story.id);
    if (const std::optional<Copyfit> fit = m_desk.copyfit(story.id))
        row.oversetLines = std::max(0, fit->lines);
    return row;
}

void LibraryDesk::show()
{
    if (!m_filled)
        return;
    std::vector<StoryRow> rows;
    rows.reserve(m_rows.size());
    for (const StoryListRow& listed : m_rows)
        rows.push_back(rowOf(listed));
    m_view.setRows(std::move(rows));
}

} // namespace broadsheet
