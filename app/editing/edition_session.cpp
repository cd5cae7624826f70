// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Whether storage has given `page`, still without an id, one under its number.
bool wantsId(const PagePtr& page, const Edition& stored)
{
    const Page* known = stored.page(page->number);
    return page->id.isNull() && known && !known->id.isNull();
}

} // namespace

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
    adoptStored(sent);
}

AnySnapshot EditionSession::stamped(const AnySnapshot& snapshot) const
{
    const auto edition = std::static_pointer_cast<const Edition>(snapshot);
    const bool pagesKnown = std::none_of(edition->pages.begin(),
        edition->pages.end(),
        [this](const PagePtr& page) { return wantsId(page, *m_stored); });
    if (edition->id == m_stored->id && edition->revision == m_stored->revision
        && edition->modified == m_stored->modified && pagesKnown) {
        return snapshot;
    }
    Edition copy = *edition;
    copy.id = m_stored->id;
    copy.revision = m_stored->revision;
    copy.modified = m_stored->modified;
    for (PagePtr& page : copy.pages) {
        if (wantsId(page, *m_stored)) {
            Page next = *page;
            next.id = m_stored->page(page->number)->id;
            page = std::make_shared<const Page>(std::move(next));
        }
    }
    return std::make_shared<const Edition>(std::move(copy));
}

} // namespace broadsheet
