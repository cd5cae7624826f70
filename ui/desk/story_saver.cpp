// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/story_saver.h"

#include <algorithm>
#include <chrono>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

/// With the time that the disk takes, words are safe within a second of their key.
constexpr auto JournalDelay = 400ms;
/// A pause in writing worth a version of its own.
constexpr auto SaveDelay = 4s;
constexpr auto RetryDelay = 2s;

} // namespace

StorySaver::StorySaver(LibraryThread& library)
    : m_library(library)
{
    m_journalTimer.setSingleShot(true);
    m_journalTimer.setInterval(JournalDelay);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveDelay);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(RetryDelay);
    connect(&m_journalTimer, &QTimer::timeout, this, &StorySaver::journalAll);
    connect(&m_saveTimer, &QTimer::timeout, this, &StorySaver::saveAll);
    connect(&m_retryTimer, &QTimer::timeout, this, &StorySaver::retry);
}

void StorySaver::watch(StorySession& session)
{
    const StoryId id = session.current()->id;
    m_watched[id] = { &session, session.isModified() ? 0 : session.generation(), false };
    connect(&session, &StorySession::changed, this, [this, id] { noteChange(id); });
    noteChange(id);
}

void StorySaver::drop(StoryId story)
{
    const auto found = m_watched.find(story);
    if (found == m_watched.end())
        return;
    found->second.session->disconnect(this);
    m_watched.erase(found);
}

void StorySaver::noteChange(StoryId story)
{
    const auto found = m_watched.find(story);
    if (found == m_watched.end() || !found->second.session->isModified())
        return;
    if (m_state != SaveState::Failed)
        setState(SaveState::Saving);
    if (!m_journalTimer.isActive())
        m_journalTimer.start();
    m_saveTimer.start();
}

void StorySaver::retry()
{
    journalAll();
    if (isAllJournaled())
        saveAll();
    if (!isBusy() && modified().empty()) // what could not be saved was undone
        setState(SaveState::Saved);
}

bool StorySaver::isBusy() const
{
    return std::any_of(
        m_watched.begin(), m_watched.end(), [](const auto& item) { return item.second.busy; });
}

bool StorySaver::isAllJournaled() const
{
    return std::all_of(m_watched.begin(), m_watched.end(), [](const auto& item) {
        const Watched& watched = item.second;
        return !watched.session->isModified() || watched.journaled == watched.session->generation();
    });
}

bool StorySaver::isAllSaved() const
{
    return std::all_of(m_watched.begin(), m_watched.end(), [](const auto& item) {
        return !item.second.session->isModified() && !item.second.busy;
    });
}

std::vector<StoryPtr> StorySaver::unsaved() const
{
    std::vector<StoryPtr> stories;
    for (const auto& [id, watched] : m_watched) {
        if (watched.session->isModified() && watched.journaled != watched.session->generation())
            stories.push_back(watched.session->current());
    }
    return stories;
}

std::vector<StoryPtr> StorySaver::modified() const
{
    std::vector<StoryPtr> stories;
    for (const auto& [id, watched] : m_watched) {
        if (watched.session->isModified())
            stories.push_back(watched.session->current());
    }
    return stories;
}

void StorySaver::journalAll()
{
    for (auto& [story, watched] : m_watched) {
        const quint64 generation = watched.session->generation();
        if (!watched.session->isModified() || watched.journaled == generation || watched.busy)
            continue;
        watched.busy = true;
        Q_EMIT sending(*watched.session);
        const StoryPtr sent = watched.session->current();
        m_library.ask<bool>(
            this,
            [sent](Library& library) -> Result<bool> {
                const Result<void> done = library.journalStory(*sent);
                return done ? Result<bool>(true) : Result<bool>(done.problem());
            },
            [this, id = story, generation](const Result<bool>& done) {
                const auto found = m_watched.find(id);
                if (found == m_watched.end())
                    return;
                found->second.busy = false;
                if (done) {
                    found->second.journaled = generation;
                    succeed();
                    if (found->second.session->generation() != generation)
                        m_journalTimer.start();
                    if (!m_saveTimer.isActive()) // words that waited for the disk
                        m_saveTimer.start();
                } else {
                    fail(done.problem());
                }
                finishFlush();
            });
    }
}

void StorySaver::saveAll()
{
    std::vector<StoryId> modified;
    for (const auto& [story, watched] : m_watched) {
        if (watched.session->isModified())
            modified.push_back(story);
    }
    for (const StoryId story : modified)
        save(story);
}

void StorySaver::save(StoryId story)
{
    Watched& watched = m_watched[story];
    if (watched.busy) {
        m_saveTimer.start();
        return;
    }
    watched.busy = true;
    Q_EMIT sending(*watched.session);
    const StoryPtr sent = watched.session->current();
    m_library.ask<StoryPtr>(
        this,
        [sent](Library& library) { return library.saveStory(*sent); },
        [this, story, sent](const Result<StoryPtr>& stored) { answerSave(story, sent, stored); });
}

void StorySaver::answerSave(StoryId story, const StoryPtr& sent, const Result<StoryPtr>& stored)
{
    const auto found = m_watched.find(story);
    if (found == m_watched.end())
        return finishFlush();
    if (!stored)
        return lookForNewer(sent, stored.problem());
    found->second.busy = false;
    found->second.session->saved(sent, *stored);
    found->second.journaled = found->second.session->generation();
    if (found->second.session->isModified()) {
        found->second.journaled = 0;
        m_journalTimer.start();
        m_saveTimer.start();
    }
    succeed();
    finishFlush();
}

/// A save that is refused because the library has a newer version is no failure of the disk.
void StorySaver::lookForNewer(const StoryPtr& sent, const Problem& problem)
{
    m_library.ask<StoryPtr>(
        this,
        [sent](Library& library) { return library.story(sent->id); },
        [this, sent, problem](const Result<StoryPtr>& stored) {
            const auto found = m_watched.find(sent->id);
            const bool newer = stored && (*stored)->revision != sent->revision;
            if (found != m_watched.end())
                found->second.busy = false;
            if (!newer || found == m_watched.end()) {
                fail(problem);
                finishFlush();
                return;
            }
            const StoryPtr ours = found->second.session->current();
            drop(sent->id);
            Q_EMIT overtaken(ours);
            succeed();
            finishFlush();
        });
}

void StorySaver::succeed()
{
    m_savedAt = QDateTime::currentDateTime();
    m_problem = {};
    setState(isAllJournaled() ? SaveState::Saved : SaveState::Saving);
    Q_EMIT stateChanged();
}

void StorySaver::fail(const Problem& problem)
{
    m_problem = problem;
    m_retryTimer.start();
    setState(SaveState::Failed);
    Q_EMIT stateChanged();
}

void StorySaver::setState(SaveState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void StorySaver::flush(const std::function<void()>& done)
{
    if (done)
        m_flushed.push_back(done);
    saveAll();
    finishFlush();
}

void StorySaver::finishFlush()
{
    if (m_flushed.empty() || isBusy())
        return;
    if (!isAllSaved() && m_state != SaveState::Failed) {
        saveAll(); // what was on its way into the journal, or typed meanwhile
        return;
    }
    const auto waiting = std::exchange(m_flushed, {});
    for (const auto& done : waiting)
        done();
}

} // namespace broadsheet
