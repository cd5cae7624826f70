// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace broadsheet {

EditionSession::EditionSession(EditionPtr edition)
    : EditingSession(edition)
    , m_stored(std::move(edition))
{
}

EditionPtr EditionSession::current() const
{
    return std::static_pointer_cast<const Edition>(snapshot());
}

Result<void> EditionSession::edit(const QString& label, const MergeKey& merge, const Edit& edit)
{
    return run(label, merge, [&]() -> Result<std::optional<Draft>> {
        EditionTransaction transaction(current());
        if (const Result<void> done = edit(transaction); !done) {
            return done.problem();
        }
        if (!transaction.hasChanged()) {
            return std::optional<Draft>();
        }
        return std::optional(Draft { transaction.finish(), caret() });
    });
}

void EditionSession::saved(const EditionPtr& sent, const EditionPtr& stored)
{
    m_stored = stored;
    for (const PagePtr& page : sent->pages) {
        const Page* const known = page->id.isNull() ? stored->page(page->number) : nullptr;
        if (known != nullptr && !known->id.isNull())
            m_given.push_back({ page->number, known->id });
    }
    adoptStored(sent);
}

/// The id that storage has given to `page` of `edition`, still without one; null: none yet. Never
/// one that another page has: pages change their numbers.
PageId EditionSession::idFor(const Page& page, const Edition& edition) const
{
    if (!page.id.isNull())
        return {};
    for (const auto& given : m_given | std::views::reverse) {
        const bool taken = std::any_of(edition.pages.begin(),
            edition.pages.end(),
            [&given](const PagePtr& other) { return other->id == given.id; });
        if (given.number == page.number && !taken)
            return given.id;
    }
    return {};
}

Result<void> EditionSession::takeOver(const QString& label, const EditionPtr& stored)
{
    Result<void> done = rebase(label, stored, stored);
    if (done)
        adoptStored(current());
    return done;
}

Result<void> EditionSession::rebase(
    const QString& label, const EditionPtr& theirs, const EditionPtr& merged)
{
    const EditionPtr before = std::exchange(m_stored, theirs);
    Result<void> done = run(label, {}, [&]() -> Result<std::optional<Draft>> {
        return std::optional(Draft { merged, caret() });
    });
    if (!done)
        m_stored = before;
    return done;
}

AnySnapshot EditionSession::stamped(const AnySnapshot& snapshot) const
{
    const auto edition = std::static_pointer_cast<const Edition>(snapshot);
    const bool pagesKnown = std::none_of(edition->pages.begin(),
        edition->pages.end(),
        [&](const PagePtr& page) { return !idFor(*page, *edition).isNull(); });
    if (edition->id == m_stored->id && edition->revision == m_stored->revision
        && edition->modified == m_stored->modified && pagesKnown) {
        return snapshot;
    }
    Edition copy = *edition;
    copy.id = m_stored->id;
    copy.revision = m_stored->revision;
    copy.modified = m_stored->modified;
    for (PagePtr& page : copy.pages) {
        if (const PageId id = idFor(*page, copy); !id.isNull()) {
            Page next = *page;
            next.id = id;
            page = std::make_shared<const Page>(std::move(next));
        }
    }
    return std::make_shared<const Edition>(std::move(copy));
}

} // namespace broadsheet
