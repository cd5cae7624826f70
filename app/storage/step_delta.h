// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"
#include "story/story.h"

#include <QByteArray>

#include <optional>
#include <unordered_map>

namespace broadsheet {

/// Marks of content: equal for stories and editions that say the same, whatever ids and revisions
/// storage has stamped onto them. Marks of pages are remembered, since most pages of two
/// snapshots are the same. One per thread.
class ContentMarks {
public:
    [[nodiscard]] static QByteArray of(const Story& story);
    QByteArray of(const Edition& edition);
    QByteArray of(const PagePtr& page);

private:
    std::unordered_map<PagePtr, QByteArray> m_pages;
};

/// What is needed to make `before` from `after`: the parts that differ and all that is beside the
/// parts.
QByteArray storyDelta(const Story& before, const Story& after);
/// The story before, with the id and the revision of `after`; none: the delta does not fit it.
std::optional<Story> storyBefore(const Story& after, const QByteArray& delta);

/// The same for editions: the pages that differ, and the edition's own fields where they do.
QByteArray editionDelta(const Edition& before, const Edition& after, ContentMarks& marks);
std::optional<Edition> editionBefore(const Edition& after, const QByteArray& delta);

} // namespace broadsheet
