// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/rescue_files.h"
#include "newsroom/join_acceptance.h"

#include <algorithm>

namespace broadsheet {

namespace {

Result<bool> done(const Result<void>& result)
{
    return result ? Result<bool>(true) : Result<bool>(result.problem());
}

} // namespace

/// A change of the library that is not a story's text: what is shown is read anew behind it.
void Desk::write(const LibraryThread::Task<bool>& task, const LibraryThread::Answer<bool>& answered)
{
    m_saver.flush([this, task, answered] {
        m_library.ask<bool>(this, task, [this, answered](const Result<bool>& result) {
            reload();
            answered(result);
        });
    });
}

void Desk::reload()
{
    if (!m_open)
        return;
    const EditionId shown = m_matter.edition ? m_matter.edition->id : EditionId();
    m_library.ask<LibraryMatter>(
        this,
        [shown](Library& library) { return readLibraryMatter(library, shown); },
        [this, shown](Result<LibraryMatter> matter) {
            const EditionId now = m_matter.edition ? m_matter.edition->id : EditionId();
            if (matter && shown == now)
                adopt(std::move(matter).value());
        });
}

/// Looks for other programs' changes and for the file itself.
void Desk::watchLibrary()
{
    if (m_watching)
        return;
    m_watching = true;
    m_library.ask<qint64>(
        this,
        [](Library& library) -> Result<qint64> {
            if (const Result<void> sound = library.checkFile(); !sound)
                return sound.problem();
            return library.changeNumber();
        },
        [this](const Result<qint64>& number) {
            m_watching = false;
            if (!m_open)
                return;
            if (!number) {
                m_inTrouble = true;
                Q_EMIT fileTrouble(number.problem());
                return;
            }
            if (std::exchange(m_inTrouble, false))
                Q_EMIT fileSound();
            if (*number != m_changeNumber) {
                m_changeNumber = *number;
                reload();
            }
        });
}

void Desk::keepOvertaken(const StoryPtr& ours)
{
    m_library.ask<bool>(
        this,
        [ours](Library& library) { return done(keepAsCopy(library, *ours)); },
        [this, ours](const Result<bool>& kept) {
            if (!kept) {
                Q_EMIT fileTrouble(kept.problem());
                return;
            }
            // Our session goes; the stored story takes its place.
            const auto open = m_sessions.find(ours->id);
            if (open != m_sessions.end()) {
                const std::unique_ptr<StorySession> old = std::move(open->second);
                m_sessions.erase(open);
                m_matter.stories.remove(ours->id);
                Q_EMIT sessionReplaced(ours->id, nullptr);
            }
            reload();
            Q_EMIT keptAsCopy(ours->title());
        });
}

void Desk::finish(const std::function<void()>& finished)
{
    m_saver.flush([this, finished] {
        for (const StoryPtr& story : m_saver.unsaved())
            writeRescueFile(m_file, *story);
        finished();
    });
}

void Desk::copyLibraryTo(const QString& file, const LibraryThread::Answer<bool>& answered)
{
    m_library.ask<bool>(
        this, [file](Library& library) { return done(library.copyTo(file)); }, answered);
}

void Desk::listStories(
    const StoryQuery& query, const LibraryThread::Answer<std::vector<StoryListRow>>& answered)
{
    m_library.ask<std::vector<StoryListRow>>(
        this, [query](Library& library) { return library.storyList(query); }, answered);
}

void Desk::createStory(int page, const LibraryThread::Answer<StoryPtr>& answered)
{
    if (!m_matter.edition) {
        answered(Problem { tr("The library has no edition. Make one first."), {} });
        return;
    }
    Story story;
    story.language = m_matter.edition->publication.language;
    if (const Page* on = m_matter.edition->page(page); on != nullptr)
        story.section = on->section;
    for (const PartKind kind : { PartKind::Headline, PartKind::Body })
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, {}, {} }));
    m_library.ask<StoryPtr>(
        this,
        [story, edition = m_matter.edition->id, page](
            Library& library) { return library.createStory(story, edition, page); },
        [this, answered](const Result<StoryPtr>& made) {
            if (made)
                m_matter.stories.insert((*made)->id, *made);
            reload();
            answered(made);
        });
}

void Desk::retireStory(StoryId story, const LibraryThread::Answer<bool>& answered)
{
    write([story](Library& library) { return done(library.retireStory(story)); }, answered);
}

void Desk::restoreStory(StoryId story, const LibraryThread::Answer<bool>& answered)
{
    write([story](Library& library) { return done(library.restoreStory(story)); }, answered);
}

void Desk::ignoreJoin(std::int64_t join, const LibraryThread::Answer<bool>& answered)
{
    write([join](Library& library) { return done(library.ignoreJoin(join)); }, answered);
}

void Desk::acceptJoin(std::int64_t join, const LibraryThread::Answer<StoryPtr>& answered)
{
    m_saver.flush([this, join, answered] {
        m_library.ask<StoryPtr>(
            this,
            [join](Library& library) { return acceptJoinSuggestion(library, join); },
            [this, answered](const Result<StoryPtr>& joined) {
                reload();
                answered(joined);
            });
    });
}

void Desk::importCopy(EditionId edition,
    const QString& page,
    const std::vector<ImportBatch>& batches,
    const LibraryThread::Answer<std::vector<StoryPtr>>& answered)
{
    EditionPtr target;
    for (const EditionPtr& known : m_editions) {
        if (known->id == edition)
            target = known;
    }
    if (!target) {
        answered(Problem { tr("The edition is gone. Choose another one."), {} });
        return;
    }
    m_library.ask<std::vector<StoryPtr>>(
        this,
        [target, page, batches](Library& library) -> Result<std::vector<StoryPtr>> {
            std::vector<StoryPtr> stories;
            EditionPtr now = target;
            for (const ImportBatch& batch : batches) {
                Result<ImportOutcome> outcome = broadsheet::importCopy(library, now, page, batch);
                if (!outcome)
                    return outcome.problem();
                now = outcome->edition;
                stories.insert(stories.end(), outcome->stories.begin(), outcome->stories.end());
            }
            return stories;
        },
        [this, answered](const Result<std::vector<StoryPtr>>& stories) {
            reload();
            answered(stories);
        });
}

} // namespace broadsheet
