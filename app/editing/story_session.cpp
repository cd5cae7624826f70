// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_session.h"

namespace broadsheet {

StorySession::StorySession(const StoryPtr& story)
    : EditingSession(story)
    , m_storedId(story->id)
    , m_storedRevision(story->revision)
{
}

StoryPtr StorySession::current() const
{
    return std::static_pointer_cast<const Story>(snapshot());
}

Result<void> StorySession::edit(const QString& label, const MergeKey& merge, const Edit& edit)
{
    return run(label, merge, [&]() -> Result<std::optional<Draft>> {
        StoryTransaction transaction(current(), caret());
        if (const Result<void> done = edit(transaction); !done) {
            return done.problem();
        }
        if (!transaction.hasChanged()) {
            return std::optional<Draft>();
        }
        return std::optional(Draft { transaction.finish(), transaction.caret() });
    });
}

void StorySession::saved(const StoryPtr& sent, const StoryPtr& stored)
{
    m_storedId = stored->id;
    m_storedRevision = stored->revision;
    adoptStored(sent);
}

AnySnapshot StorySession::stamped(const AnySnapshot& snapshot) const
{
    const auto story = std::static_pointer_cast<const Story>(snapshot);
    if (story->id == m_storedId && story->revision == m_storedRevision) {
        return snapshot;
    }
    Story copy = *story;
    copy.id = m_storedId;
    copy.revision = m_storedRevision;
    return std::make_shared<const Story>(std::move(copy));
}

} // namespace broadsheet
