// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "newsroom/sample_newspaper.h"
#include "page_layout/flatplan_fill.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// How soon another program's changes show.
constexpr auto WatchInterval = 1s;

} // namespace

Desk::Desk(FontLibrary& fonts)
    : m_composer(fonts)
    , m_saver(m_library)
    , m_editionSaver(m_library)
    , m_undoJournal(m_library)
{
    connect(&m_composer, &ComposeThread::composed, this, &Desk::takePages);
    connect(&m_composer, &ComposeThread::finished, this, [this](quint64 generation) {
        m_composed = std::max(m_composed, generation);
        if (!isComposing())
            Q_EMIT composingFinished();
    });
    connect(&m_saver, &StorySaver::overtaken, this, &Desk::keepOvertaken);
    connect(&m_editionSaver, &EditionSaver::merged, this, &Desk::editionMerged);
    connect(&m_saver, &StorySaver::sending, this, [this](const StorySession& session) {
        m_undoJournal.record(session, session.current()->id);
    });
    connect(&m_editionSaver, &EditionSaver::sending, this, [this](const EditionSession& session) {
        m_undoJournal.record(session, {});
    });
    connect(&m_saver, &StorySaver::stateChanged, this, &Desk::savingChanged);
    connect(&m_editionSaver, &EditionSaver::stateChanged, this, &Desk::savingChanged);
    m_watch.setInterval(WatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &Desk::watchLibrary);
}

Desk::~Desk()
{
    for (const auto& [id, session] : m_sessions)
        m_saver.drop(id);
    m_editionSaver.drop();
}

void Desk::closeSessions()
{
    const auto closing = std::exchange(m_sessions, {});
    for (const auto& [id, session] : closing) {
        m_saver.drop(id);
        letGo(*session);
        Q_EMIT sessionReplaced(id, nullptr);
    }
    openEditionSession(nullptr);
    m_importOrder.clear();
}

/// No key goes into a story of the old library while the new one is on its way: it would be saved
/// in the wrong place.
void Desk::leaveLibrary(const std::function<void()>& then)
{
    finish([this, then] {
        m_open = false;
        m_watch.stop();
        closeSessions();
        then();
    });
}

void Desk::openFile(const QString& file, EditionId edition)
{
    leaveLibrary([this, file, edition] {
        m_library.open<LibraryMatter>(
            this,
            file,
            OpenMode::Existing,
            [edition](Library& library) -> Result<LibraryMatter> {
                Result<std::vector<BroughtBack>> back = bringBack(library);
                if (!back)
                    return back.problem();
                Result<LibraryMatter> matter = openLibraryMatter(library, edition);
                if (matter)
                    matter.value().broughtBack = std::move(back).value();
                return matter;
            },
            [this, file](Result<LibraryMatter> matter) { answerOpen(file, std::move(matter)); });
    });
}

void Desk::makeSample(const QString& file)
{
    m_library.run<bool>(
        this,
        [file]() -> Result<bool> {
            const Result<QString> samples = samplesFolder();
            if (!samples)
                return samples.problem();
            const Result<void> made = makeSampleNewspaper(file, *samples);
            return made ? Result<bool>(true) : Result<bool>(made.problem());
        },
        [this, file](const Result<bool>& made) {
            if (made)
                openFile(file);
            else
                Q_EMIT openFailed(made.problem(), file);
        });
}

void Desk::makePaper(const NewNewspaper& newspaper, const QString& file)
{
    leaveLibrary([this, newspaper, file] {
        m_library.open<LibraryMatter>(
            this,
            file,
            OpenMode::CreateIfMissing,
            [newspaper](Library& library) -> Result<LibraryMatter> {
                const Result<EditionPtr> made = makeNewspaper(library, newspaper);
                if (!made)
                    return made.problem();
                return openLibraryMatter(library, (*made)->id);
            },
            [this, file](Result<LibraryMatter> matter) { answerOpen(file, std::move(matter)); });
    });
}

void Desk::answerOpen(const QString& file, Result<LibraryMatter> result)
{
    closeSessions();
    m_pages.clear();
    m_open = result.ok();
    if (!result) {
        m_watch.stop();
        m_matter = {};
        m_editions.clear();
        Q_EMIT openFailed(result.problem(), file);
        return;
    }
    m_file = QFileInfo(file).absoluteFilePath();
    m_matter = {};
    m_inTrouble = false;
    m_pageOnView = 1;
    const std::vector<BroughtBack> back = std::move(result.value().broughtBack);
    const PastSteps past = std::move(result.value().past);
    adopt(std::move(result).value());
    takePast(past);
    m_watch.start();
    Q_EMIT opened(back);
    Q_EMIT editionChanged();
}

void Desk::showEdition(EditionId edition)
{
    flushAll([this, edition] {
        m_library.ask<LibraryMatter>(
            this,
            [edition](Library& library) { return openLibraryMatter(library, edition); },
            [this](Result<LibraryMatter> matter) {
                if (!matter) {
                    Q_EMIT fileTrouble(matter.problem());
                    return;
                }
                closeSessions();
                m_pages.clear();
                m_matter = {};
                m_pageOnView = 1;
                const PastSteps past = std::move(matter.value().past);
                adopt(std::move(matter).value());
                takePast(past);
                Q_EMIT editionChanged();
            });
    });
}

void Desk::adopt(LibraryMatter&& matter)
{
    m_changeNumber = matter.changeNumber;
    m_editions = std::move(matter.editions);
    m_words = std::move(matter.words);
    mergeStories(matter.matter);
    const EditionPtr before = m_matter.edition;
    m_matter = std::move(matter.matter);
    m_joins = std::move(matter.joins);
    learnImportOrder();
    adoptEdition(m_matter.edition);
    followImportOrder();
    forgetPagesThatAreGone();
    compose();
    if (before && m_matter.edition && before != m_matter.edition)
        Q_EMIT editionChanged();
    Q_EMIT joinsChanged();
    Q_EMIT storiesChanged();
}

void Desk::forgetPagesThatAreGone()
{
    std::erase_if(m_pages, [this](const auto& page) {
        return !m_matter.edition || m_matter.edition->page(page.first) == nullptr;
    });
}

/// What was just read goes in; words that are being written stay, and a story that is what it was
/// stays the same pointer.
void Desk::mergeStories(EditionMatter& loaded)
{
    for (auto [id, story] : loaded.stories.asKeyValueRange()) {
        const StoryPtr known = m_matter.stories.value(id);
        if (known && known->revision == story->revision)
            story = known;
        const auto open = m_sessions.find(id);
        if (open == m_sessions.end())
            continue;
        StorySession& session = *open->second;
        if (session.isModified() || session.current()->revision == story->revision) {
            story = session.current();
            continue;
        }
        m_saver.drop(id);
        letGo(session);
        const std::unique_ptr<StorySession> old = std::move(open->second);
        m_sessions.erase(open);
        m_matter.stories.insert(id, story);
        StorySession* made = &openStorySession(story);
        Q_EMIT sessionReplaced(id, made);
    }
    std::vector<StoryId> gone;
    for (const auto& [id, session] : m_sessions) {
        if (!loaded.stories.contains(id) && !session->isModified())
            gone.push_back(id);
    }
    for (const StoryId id : gone) {
        m_saver.drop(id);
        letGo(*m_sessions[id]);
        Q_EMIT sessionReplaced(id, nullptr);
        m_sessions.erase(id);
    }
}

StorySession* Desk::session(StoryId story)
{
    if (const auto open = m_sessions.find(story); open != m_sessions.end())
        return open->second.get();
    const StoryPtr current = m_matter.stories.value(story);
    if (!current || !m_open)
        return nullptr;
    return &openStorySession(current);
}

StorySession& Desk::openStorySession(const StoryPtr& story)
{
    auto made = std::make_unique<StorySession>(story);
    StorySession& session = *made;
    connect(&session, &StorySession::changed, this, [this, id = story->id, &session] {
        m_matter.stories.insert(id, session.current());
        compose();
    });
    m_saver.watch(session);
    m_undoOrder.follow(session, story->id);
    m_sessions.emplace(story->id, std::move(made));
    return session;
}

/// The session goes: nobody undoes anything in it any more.
void Desk::letGo(EditingSession& session)
{
    m_undoOrder.drop(session);
    m_undoJournal.forget(session);
}

void Desk::takePast(const PastSteps& past)
{
    const auto give = [this](EditingSession* session, StoryId story, const auto& steps) {
        if (session == nullptr || steps.empty())
            return;
        m_undoOrder.drop(*session);
        session->takePast(steps);
        m_undoOrder.follow(*session, story);
    };
    give(m_editionSession.get(), {}, past.edition);
    for (const auto& [id, steps] : past.stories)
        give(session(id), id, steps);
}

void Desk::compose()
{
    ++m_generation;
    if (!m_matter.edition) {
        m_composed = m_generation;
        return;
    }
    m_composer.compose(std::make_shared<const EditionMatter>(m_matter), m_pageOnView, m_generation);
}

void Desk::composeAfresh()
{
    m_composer.forget();
    compose();
}

void Desk::takePages(const std::vector<PageResult>& pages)
{
    if (!m_matter.edition)
        return;
    bool changed = false;
    for (const PageResult& page : pages) {
        if (m_matter.edition->page(page.number) == nullptr)
            continue;
        PageResult& known = m_pages[page.number];
        changed = changed || known.number == 0 || known.page != page.page
            || known.problem != page.problem;
        known = page;
    }
    if (changed)
        Q_EMIT pagesComposed();
}

std::vector<ComposedPagePtr> Desk::pages() const
{
    std::vector<ComposedPagePtr> pages;
    for (const auto& [number, result] : m_pages) {
        if (result.page)
            pages.push_back(result.page);
    }
    return pages;
}

ComposedPagePtr Desk::page(int number) const
{
    const auto found = m_pages.find(number);
    return found == m_pages.end() ? nullptr : found->second.page;
}

std::optional<Copyfit> Desk::copyfit(StoryId story) const
{
    for (const auto& [number, result] : m_pages) {
        if (!result.page)
            continue;
        for (const Copyfit& fit : result.page->copyfit) {
            if (fit.story == story)
                return fit;
        }
    }
    return std::nullopt;
}

bool Desk::isPlaced(StoryId story) const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [this, story](const auto& item) {
        const ComposedPagePtr& composed = item.second.page;
        if (!composed)
            return false;
        const Page* const page = m_matter.edition ? m_matter.edition->page(item.first) : nullptr;
        return std::ranges::any_of(composed->stories, [story](const StoryRegion& region) {
            return region.story == story;
        }) || (page != nullptr && printsAsCaption(m_matter, *page, story));
    });
}

int Desk::pageOf(StoryId story) const
{
    for (const auto& [number, result] : m_pages) {
        if (!result.page)
            continue;
        for (const StoryRegion& region : result.page->stories) {
            if (region.story == story)
                return number;
        }
    }
    for (const auto [page, stories] : m_matter.importOrder.asKeyValueRange()) {
        if (std::find(stories.begin(), stories.end(), story) != stories.end())
            return page;
    }
    return 0;
}

} // namespace broadsheet
