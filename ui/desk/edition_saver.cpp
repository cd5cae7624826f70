// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/edition_saver.h"

#include "editing/edition_merge.h"

#include <algorithm>
#include <chrono>

namespace broadsheet {

using namespace std::chrono_literals;

namespace {

constexpr auto SaveDelay = 400ms;
constexpr auto RetryDelay = 2s;

} // namespace

EditionSaver::EditionSaver(LibraryThread& library)
    : m_library(library)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EditionSaver::save);
}

void EditionSaver::watch(EditionSession* session)
{
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    ++m_watched;
    m_busy = false;
    m_timer.stop();
    m_problem = {};
    setState(SaveState::Saved);
    if (m_session != nullptr) {
        connect(m_session, &EditionSession::changed, this, &EditionSaver::noteChange);
        noteChange();
    }
    finishFlush();
}

void EditionSaver::noteChange()
{
    if (!m_session->isModified())
        return;
    if (m_state != SaveState::Failed)
        setState(SaveState::Saving);
    if (!m_timer.isActive())
        m_timer.start(SaveDelay);
}

void EditionSaver::save()
{
    m_timer.stop();
    if (m_session == nullptr || m_busy)
        return;
    if (!m_session->isModified()) { // undone meanwhile
        m_problem = {};
        setState(SaveState::Saved);
        finishFlush();
        return;
    }
    m_busy = true;
    Q_EMIT sending(*m_session);
    const EditionPtr sent = m_session->current();
    m_library.ask<EditionPtr>(
        this,
        [sent](Library& library) { return library.saveEdition(*sent); },
        [this, sent, watched = m_watched](const Result<EditionPtr>& stored) {
            if (watched == m_watched)
                answer(sent, stored);
        });
}

void EditionSaver::answer(const EditionPtr& sent, const Result<EditionPtr>& stored)
{
    if (!stored)
        return lookForNewer(sent, stored.problem());
    m_busy = false;
    m_problem = {};
    m_savedAt = QDateTime::currentDateTime();
    m_session->saved(sent, *stored);
    const bool more = m_session->isModified();
    if (more)
        m_timer.start(SaveDelay);
    m_state = more ? SaveState::Saving : SaveState::Saved;
    Q_EMIT stateChanged();
    finishFlush();
}

/// A save that is refused because the library has a newer version is no failure of the disk.
void EditionSaver::lookForNewer(const EditionPtr& sent, const Problem& problem)
{
    m_library.ask<std::vector<EditionPtr>>(
        this,
        [](Library& library) { return library.editions(); },
        [this, sent, problem, watched = m_watched](const Result<std::vector<EditionPtr>>& all) {
            if (watched != m_watched)
                return;
            m_busy = false;
            const auto theirs = all
                ? std::ranges::find(*all, sent->id, [](const EditionPtr& each) { return each->id; })
                : std::vector<EditionPtr>::const_iterator();
            if (!all || theirs == all->end() || (*theirs)->revision == sent->revision) {
                fail(problem);
                finishFlush();
                return;
            }
            merge(*theirs);
        });
}

void EditionSaver::merge(const EditionPtr& theirs)
{
    const MergedEdition both = mergeEditions(*m_session->stored(), *m_session->current(), *theirs);
    if (!m_session->rebase(tr("Changes of another desk"), theirs, both.edition)) {
        m_timer.start(RetryDelay); // in the middle of an edit: again when it is done
        return;
    }
    Q_EMIT merged(both.bothChanged);
    save();
}

void EditionSaver::fail(const Problem& problem)
{
    m_problem = problem;
    m_timer.start(RetryDelay);
    setState(SaveState::Failed);
    Q_EMIT stateChanged();
}

void EditionSaver::setState(SaveState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void EditionSaver::flush(const std::function<void()>& done)
{
    m_flushed.push_back(done);
    save();
    finishFlush();
}

void EditionSaver::finishFlush()
{
    if (m_flushed.empty() || m_busy)
        return;
    if (m_session != nullptr && m_session->isModified() && m_state != SaveState::Failed) {
        save();
        return;
    }
    const auto waiting = std::exchange(m_flushed, {});
    for (const auto& each : waiting)
        each();
}

} // namespace broadsheet
