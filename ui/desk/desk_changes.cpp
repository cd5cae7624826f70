// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/edition_rescue.h"
#include "desk/rescue_files.h"
#include "newsroom/standard_plan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace broadsheet {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(DeskChanges)
};

Result<bool> done(const Result<void>& result)
{
    return result ? Result<bool>(true) : Result<bool>(result.problem());
}

/// As it is stored now: what the desk knows may be older by a write that is on its way.
Result<EditionPtr> findEdition(Library& library, EditionId id)
{
    const Result<std::vector<EditionPtr>> editions = library.editions();
    if (!editions)
        return editions.problem();
    for (const EditionPtr& edition : *editions) {
        if (edition->id == id)
            return edition;
    }
    return Problem { ChangeText::tr("The edition is gone. Choose another one."), {} };
}

Result<std::vector<StoryPtr>> importAndLayOut(
    Library& library, EditionId id, const QString& page, const ImportBatch& batch)
{
    const Result<EditionPtr> edition = findEdition(library, id);
    if (!edition)
        return edition.problem();
    const Page* const before = (*edition)->page(page);
    const Result<bool> free = before != nullptr
        ? isLaidOutByNobody(library, *edition, before->number)
        : Result<bool>(true);
    const Result<ImportOutcome> outcome = importCopy(library, *edition, page, batch);
    if (!outcome)
        return outcome.problem();
    // The copy is in the library whatever becomes of the page; a page without text stays empty.
    if (free && *free)
        static_cast<void>(layOutFromStandardPlan(library, outcome->edition, outcome->page).ok());
    return outcome->stories;
}

struct Unsaved {
    std::vector<StoryPtr> stories;
    EditionPtr base; ///< nullptr: the edition is saved
    EditionPtr edition;
};

/// Opening the file brings the words back; pages stand in it at once.
Result<bool> keepIn(const QString& file, const Unsaved& unsaved)
{
    if (unsaved.stories.empty() && !unsaved.edition)
        return true;
    const Result<std::unique_ptr<Library>> library = openLibrary(file, OpenMode::Existing);
    if (!library)
        return library.problem();
    for (const StoryPtr& story : unsaved.stories) {
        if (const Result<void> kept = (*library)->journalStory(*story); !kept)
            return kept.problem();
    }
    if (unsaved.edition) {
        const Result<EditionPtr> kept = putBackEdition(**library, *unsaved.base, *unsaved.edition);
        if (!kept)
            return kept.problem();
    }
    return true;
}

} // namespace

/// A change of the library that is not a story's text: what is shown is read anew behind it.
void Desk::write(const LibraryThread::Task<bool>& task, const LibraryThread::Answer<bool>& answered)
{
    flushAll([this, task, answered] {
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
    m_library.ask<StoryPtr>(
        this,
        [ours](Library& library) -> Result<StoryPtr> {
            Result<StoryPtr> kept = keepAsCopy(library, *ours);
            // Else the next start keeps the same words once more, which is the lesser evil.
            if (kept)
                static_cast<void>(library.clearJournal(ours->id).ok());
            return kept;
        },
        [this, ours](const Result<StoryPtr>& kept) { answerOvertaken(ours, kept); });
}

void Desk::answerOvertaken(const StoryPtr& ours, const Result<StoryPtr>& kept)
{
    const auto open = m_sessions.find(ours->id);
    if (!kept) {
        if (open != m_sessions.end())
            m_saver.watch(*open->second); // tried again
        Q_EMIT fileTrouble(kept.problem());
        return;
    }
    if (open != m_sessions.end()) {
        // Our session goes; the stored story takes its place.
        const std::unique_ptr<StorySession> old = std::move(open->second);
        letGo(*old);
        m_sessions.erase(open);
        m_matter.stories.remove(ours->id);
        if (const StoryPtr now = old->current(); now != ours) { // typed since
            Story copy = **kept;
            copy.parts = now->parts;
            m_library.ask<StoryPtr>(
                this,
                [copy](Library& library) { return library.saveStory(copy); },
                [this](const Result<StoryPtr>& saved) {
                    if (!saved)
                        Q_EMIT fileTrouble(saved.problem());
                });
        }
        Q_EMIT sessionReplaced(ours->id, nullptr);
    }
    reload();
    Q_EMIT keptAsCopy(ours->title());
}

void Desk::finish(const std::function<void()>& finished)
{
    flushAll([this, finished] {
        // A journal may be in a file that is gone; those that are not needed are dropped later.
        const bool failed = m_saver.state() == SaveState::Failed;
        for (const StoryPtr& story : failed ? m_saver.modified() : m_saver.unsaved()) {
            if (!writeRescueFile(m_file, *story)) {
                tellDanger(m_saver.problem());
                return;
            }
        }
        if (!rescueEdition()) {
            tellDanger(m_editionSaver.problem());
            return;
        }
        finished();
    });
}

/// False when pages that are not saved cannot be kept anywhere.
bool Desk::rescueEdition() const
{
    return m_editionSession == nullptr || !m_editionSession->isModified()
        || writeEditionRescue(m_file, *m_editionSession->stored(), *m_editionSession->current());
}

void Desk::tellDanger(const Problem& cause)
{
    Q_EMIT wordsInDanger(
        { tr("Neither the library nor your own data folder can take your last words, "
             "so nothing was closed. Make room on the disk, or save a copy of the "
             "library elsewhere."),
            cause.detail });
}

void Desk::copyLibraryTo(const QString& file, const LibraryThread::Answer<bool>& answered)
{
    Unsaved unsaved { m_saver.unsaved(), nullptr, nullptr };
    if (m_editionSession && m_editionSession->isModified()) {
        unsaved.base = m_editionSession->stored();
        unsaved.edition = m_editionSession->current();
    }
    m_library.ask<bool>(
        this,
        [file, unsaved](Library& library) -> Result<bool> {
            const bool free = !QFileInfo::exists(file);
            const Result<void> copied = library.copyTo(file);
            // A copy stands even when pictures are missing.
            if (free && QFileInfo::exists(file)) {
                if (const Result<bool> kept = keepIn(file, unsaved); !kept)
                    return kept;
            }
            return done(copied);
        },
        answered);
}

void Desk::findWords(
    StoryId story, const QString& words, const LibraryThread::Answer<StoryPtr>& answered)
{
    m_library.ask<StoryPtr>(
        this,
        [story, words](Library& library) { return library.versionWithWords(story, words); },
        answered);
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
    // The page may have got its number a moment ago.
    m_editionSaver.flush([this, story, edition = m_matter.edition->id, page, answered] {
        m_library.ask<StoryPtr>(
            this,
            [story, edition, page](
                Library& library) { return library.createStory(story, edition, page); },
            [this, answered](const Result<StoryPtr>& made) {
                if (made)
                    m_matter.stories.insert((*made)->id, *made);
                reload();
                answered(made);
            });
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

void Desk::acceptJoin(std::int64_t join, const LibraryThread::Answer<AcceptedJoin>& answered)
{
    m_saver.flush([this, join, answered] {
        m_library.ask<AcceptedJoin>(
            this,
            [join](Library& library) { return acceptJoinReversibly(library, join); },
            [this, answered](const Result<AcceptedJoin>& accepted) {
                reload();
                answered(accepted);
            });
    });
}

void Desk::takeJoinApart(const AcceptedJoin& join, const LibraryThread::Answer<bool>& answered)
{
    write([join](Library& library) { return done(broadsheet::takeJoinApart(library, join)); },
        answered);
}

void Desk::importCopy(EditionId edition,
    const QString& page,
    const std::vector<ImportBatch>& batches,
    const LibraryThread::Answer<std::vector<StoryPtr>>& answered)
{
    // The page is laid out by what the stories say now.
    flushAll([this, edition, page, batches, answered] {
        m_library.ask<std::vector<StoryPtr>>(
            this,
            [edition, page, batches](Library& library) -> Result<std::vector<StoryPtr>> {
                std::vector<StoryPtr> stories;
                for (const ImportBatch& batch : batches) {
                    const Result<std::vector<StoryPtr>> some
                        = importAndLayOut(library, edition, page, batch);
                    if (!some)
                        return some.problem();
                    stories.insert(stories.end(), some->begin(), some->end());
                }
                return stories;
            },
            [this, answered](const Result<std::vector<StoryPtr>>& stories) {
                m_storedChange = tr("Import copy");
                reload();
                answered(stories);
            });
    });
}

} // namespace broadsheet
