// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "editing/edition_verbs.h"
#include "editing/fix_verbs.h"
#include "newsroom/standard_plan.h"
#include "story/words_digest.h"

namespace broadsheet {

void Desk::openEditionSession(const EditionPtr& edition)
{
    if (!edition && !m_editionSession)
        return;
    m_editionSaver.drop();
    const std::unique_ptr<EditionSession> old = std::move(m_editionSession);
    if (old)
        letGo(*old);
    m_undoJournal.setEdition(edition ? edition->id : EditionId());
    if (edition) {
        m_editionSession = std::make_unique<EditionSession>(edition);
        connect(m_editionSession.get(), &EditionSession::changed, this, &Desk::followEdition);
        m_editionSaver.watch(m_editionSession.get());
        m_undoOrder.follow(*m_editionSession, {});
    }
    Q_EMIT editionSessionReplaced(m_editionSession.get());
}

/// `stored` was just read. What was changed here stays; what was changed elsewhere becomes a step.
void Desk::adoptEdition(const EditionPtr& stored)
{
    const EditionPtr ours = m_editionSession ? m_editionSession->current() : nullptr;
    if (!stored || !ours || ours->id != stored->id) {
        openEditionSession(stored);
        return;
    }
    const QString own = std::exchange(m_storedChange, {});
    if (!m_editionSession->isModified() && ours->revision < stored->revision) {
        const QString label = own.isEmpty() ? tr("Changes from elsewhere") : own;
        static_cast<void>(m_editionSession->takeOver(label, stored).ok());
    }
    // Where a change of ours is on its way to the disk, the saver merges.
    takeEdition(m_editionSession->current());
}

void Desk::takeEdition(const EditionPtr& now)
{
    m_matter.edition = now;
    for (EditionPtr& edition : m_editions) {
        if (edition->id == now->id)
            edition = now;
    }
}

void Desk::followEdition()
{
    const EditionPtr now = m_editionSession->current();
    if (now == m_matter.edition)
        return;
    takeEdition(now);
    followImportOrder();
    forgetPagesThatAreGone();
    compose();
    Q_EMIT editionChanged();
}

/// Of the edition as it was just read, before changes of ours are put over it.
void Desk::learnImportOrder()
{
    if (!m_matter.edition)
        return;
    for (const PagePtr& page : m_matter.edition->pages)
        m_importOrder.insert(page->id, m_matter.importOrder.value(page->number));
}

/// The stories that belong to a page go with it when it gets another number.
void Desk::followImportOrder()
{
    m_matter.importOrder.clear();
    if (!m_matter.edition)
        return;
    for (const PagePtr& page : m_matter.edition->pages) {
        if (!page->id.isNull())
            m_matter.importOrder.insert(page->number, m_importOrder.value(page->id));
    }
}

Result<void> Desk::editEdition(
    const QString& label, const MergeKey& merge, const EditionSession::Edit& edit)
{
    if (!m_editionSession)
        return Problem { tr("The library has no edition. Make one first."), {} };
    const EditionPtr before = m_editionSession->current();
    return m_editionSession->edit(
        label, merge, [this, &edit, &before](EditionTransaction& t) -> Result<void> {
            if (Result<void> done = edit(t); !done)
                return done;
            return rememberWords(t, *before, [this](const StoryRef& ref, int page) {
                const StoryPtr story = m_matter.story(ref, page);
                return story ? wordsDigest(*story) : QString();
            });
        });
}

Result<void> Desk::setPagePlan(int page, const PagePlanPtr& plan)
{
    return editEdition(tr("Page layout"), {}, [page, &plan](EditionTransaction& t) {
        return broadsheet::setPagePlan(t, page, plan);
    });
}

Result<void> Desk::putBackPagePlan(int page, const PagePlanPtr& plan)
{
    if (!m_editionSession)
        return Problem { tr("The library has no edition. Make one first."), {} };
    return m_editionSession->edit(tr("Page layout"), {}, [page, &plan](EditionTransaction& t) {
        return broadsheet::setPagePlan(t, page, plan);
    });
}

Result<void> Desk::layOutPage(int page)
{
    if (!m_matter.edition)
        return Problem { tr("The library has no edition. Make one first."), {} };
    std::vector<StoryPtr> stories;
    for (const StoryId story : m_matter.importOrder.value(page)) {
        if (const StoryPtr found = m_matter.stories.value(story))
            stories.push_back(found);
    }
    const Result<PagePlanPtr> plan = standardPlanOf(*m_matter.edition, page, stories);
    if (!plan)
        return plan.problem();
    return editEdition(tr("Lay out from standard plan"), {}, [page, &plan](EditionTransaction& t) {
        return broadsheet::setPagePlan(t, page, *plan);
    });
}

void Desk::makeEdition(
    EditionId model, const NewEdition& wanted, const LibraryThread::Answer<EditionPtr>& answered)
{
    flushAll([this, model, wanted, answered] {
        m_library.ask<EditionPtr>(
            this,
            [model, wanted](
                Library& library) { return broadsheet::makeEdition(library, model, wanted); },
            [this, answered](const Result<EditionPtr>& made) {
                if (made)
                    showEdition((*made)->id);
                answered(made);
            });
    });
}

void Desk::addPicture(const QString& file, const LibraryThread::Answer<PictureSource>& answered)
{
    m_library.ask<PictureRecord>(
        this,
        [file](Library& library) { return library.addPicture(file); },
        [this, answered](const Result<PictureRecord>& added) {
            if (!added) {
                answered(added.problem());
                return;
            }
            const PictureSource source { added->path,
                added->hash,
                added->pixelWidth,
                added->pixelHeight,
                added->caption,
                added->credit };
            m_matter.pictures.insert(added->hash, source);
            m_matter.pictures.insert(added->fileName, source);
            answered(source);
        });
}

void Desk::bringIn(StoryId story, const LibraryThread::Answer<StoryPtr>& answered)
{
    if (const StoryPtr known = m_matter.stories.value(story)) {
        answered(known);
        return;
    }
    m_library.ask<StoryPtr>(
        this,
        [story](Library& library) { return library.story(story); },
        [this, answered](const Result<StoryPtr>& found) {
            if (found)
                m_matter.stories.insert((*found)->id, *found);
            answered(found);
        });
}

Saving Desk::saving() const
{
    Saving saving { m_saver.state(), m_saver.savedAt(), m_saver.problem() };
    if (m_editionSaver.state() > saving.state) {
        saving.state = m_editionSaver.state();
        saving.problem = m_editionSaver.problem();
    }
    if (!saving.at.isValid() || m_editionSaver.savedAt() > saving.at)
        saving.at = m_editionSaver.savedAt();
    return saving;
}

/// Everything that waits is saved, stories and edition, or was tried.
void Desk::flushAll(const std::function<void()>& done)
{
    m_saver.flush([this, done] { m_editionSaver.flush(done); });
}

} // namespace broadsheet
