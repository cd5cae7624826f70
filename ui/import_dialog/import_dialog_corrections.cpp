// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/copy_panel.h"
#include "import_dialog/correction_bar.h"
#include "import_dialog/entry_model.h"
#include "import_dialog/import_dialog.h"
#include "import_dialog/join_strip.h"
#include "import_dialog/part_view.h"

#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int PageMergeKey = -1; // the letters of a page's name are one step

} // namespace

const ImportCopy* ImportDialog::currentCopy() const
{
    const bool there = m_place.copy >= 0 && m_place.copy < int(copies().size());
    return there ? copies()[std::size_t(m_place.copy)].get() : nullptr;
}

const SplitCopy* ImportDialog::currentSplit() const
{
    const ImportCopy* const copy = currentCopy();
    return copy == nullptr ? nullptr : &copy->corrected.split;
}

/// One correction of the copy on view is one step of undo.
void ImportDialog::correct(const Correct& correction, const EntryPlace& then, int part)
{
    const ImportCopy* const copy = currentCopy();
    if (copy == nullptr || m_importing)
        return;
    m_history.changeCopy(m_place.copy, correction(copy->corrected), m_place);
    refresh(then);
    if (part > 0)
        m_parts->setCurrentPart(part);
}

/// The nearest place that is there; the first entry when `place` says nothing.
void ImportDialog::refresh(const EntryPlace& place)
{
    EntryPlace nearest;
    if (!copies().empty()) {
        nearest.copy = std::clamp(place.copy, 0, int(copies().size()) - 1);
        const auto& split = copies()[std::size_t(nearest.copy)]->corrected.split;
        const int wanted = place.copy < 0 ? 0 : place.entry;
        nearest.entry = std::clamp(wanted, -1, int(split.stories.size()) - 1);
    }
    const QScopedValueRollback<bool> quiet(m_refreshing, true);
    const bool sameEntry = nearest == m_place;
    m_model->setCopies(copies());
    m_model->setPage(m_target->page());
    m_place = nearest;
    m_entries->setCurrentIndex(m_model->indexOf(nearest));
    m_stack->setCurrentIndex(copies().empty() ? 0 : 1);
    showEntry(sameEntry);
}

void ImportDialog::goTo(const EntryPlace& place)
{
    m_place = place;
    showEntry(false);
}

void ImportDialog::showEntry(bool sameEntry)
{
    const Story* const story = entryAt(copies(), m_place);
    m_parts->setStory(story == nullptr ? std::nullopt : std::optional(*story), sameEntry);
    m_bar->showType(story == nullptr ? std::nullopt : std::optional(story->type));
    m_join->setEntry(currentSplit(), story == nullptr ? -1 : m_place.entry);
    const ImportCopy* const copy = currentCopy();
    m_panel->setCopy(
        copy == nullptr ? ImportCopyPtr() : copies()[std::size_t(m_place.copy)], story);
    if (copy != nullptr)
        m_target->showPage(pageOf(*copy), copies().size() > 1 ? copy->name : QString());
    updateButtons();
}

void ImportDialog::mergeWith(int step)
{
    const int other = m_place.entry + step;
    correct(
        [&](CorrectedCopy copy) {
            copy.split = mergeEntries(std::move(copy.split), m_place.entry, other);
            return copy;
        },
        { m_place.copy, std::min(m_place.entry, other) });
}

void ImportDialog::splitAt(int part, int offset)
{
    const SplitCopy* const split = currentSplit();
    if (split == nullptr || part < 0)
        return;
    if (splitEntry(*split, m_place.entry, part, offset).stories.size() == split->stories.size())
        return;
    correct(
        [&](CorrectedCopy copy) {
            copy.split = splitEntry(std::move(copy.split), m_place.entry, part, offset);
            return copy;
        },
        { m_place.copy, m_place.entry + 1 });
}

void ImportDialog::setKind(int part, PartKind kind)
{
    const Story* const story = entryAt(copies(), m_place);
    if (story == nullptr || part >= int(story->parts.size())
        || story->parts[std::size_t(part)]->kind == kind)
        return;
    correct(
        [&](CorrectedCopy copy) {
            copy.split = setPartKind(std::move(copy.split), m_place.entry, part, kind);
            return copy;
        },
        m_place,
        part);
}

void ImportDialog::moveBy(int step)
{
    correct(
        [&](CorrectedCopy copy) {
            copy.split = moveEntry(std::move(copy.split), m_place.entry, m_place.entry + step);
            return copy;
        },
        { m_place.copy, m_place.entry + step });
}

/// An entry goes into the bin; with the head of a copy the whole copy goes, and undo brings it
/// back.
void ImportDialog::removeCurrent()
{
    if (currentCopy() == nullptr || m_importing)
        return;
    if (m_place.entry >= 0) {
        correct([&](CorrectedCopy copy) { return removeEntry(std::move(copy), m_place.entry); },
            m_place);
        return;
    }
    ImportCopies rest = copies();
    rest.erase(rest.begin() + m_place.copy);
    m_history.change(std::move(rest), m_place);
    refresh({ m_place.copy, -1 });
}

void ImportDialog::restore(int binned)
{
    const ImportCopy* const copy = currentCopy();
    if (copy == nullptr || binned >= int(copy->corrected.bin.size()))
        return;
    const int place = copy->corrected.bin[std::size_t(binned)].place;
    correct([&](CorrectedCopy old) { return restoreEntry(std::move(old), binned); },
        { m_place.copy, place });
}

void ImportDialog::joinEntries(int join)
{
    const SplitCopy* const split = currentSplit();
    if (split == nullptr || join < 0 || join >= int(split->joins.size()))
        return;
    const SplitCopy::Join& accepted = split->joins[std::size_t(join)];
    const int entry = accepted.fromStory - (accepted.toStory < accepted.fromStory ? 1 : 0);
    const int part = accepted.fromPart;
    correct(
        [&](CorrectedCopy copy) {
            copy.split = acceptJoin(std::move(copy.split), join);
            return copy;
        },
        { m_place.copy, entry },
        part);
}

void ImportDialog::setPage(const QString& page)
{
    const ImportCopy* const copy = currentCopy();
    if (copy != nullptr && copy->page != page) {
        ImportCopies changed = copies();
        ImportCopy other = *copy;
        other.page = page;
        changed[std::size_t(m_place.copy)] = std::make_shared<const ImportCopy>(std::move(other));
        m_history.change(std::move(changed), m_place, PageMergeKey);
        const QScopedValueRollback<bool> quiet(m_refreshing, true);
        m_model->setCopies(copies());
        m_entries->setCurrentIndex(m_model->indexOf(m_place));
    }
    updateButtons();
}

void ImportDialog::undo()
{
    if (const auto place = m_history.undo(m_place))
        refresh(*place);
}

void ImportDialog::redo()
{
    if (const auto place = m_history.redo(m_place))
        refresh(*place);
}

} // namespace broadsheet
