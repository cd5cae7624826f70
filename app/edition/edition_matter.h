// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"
#include "story/story.h"

#include <QHash>

#include <optional>
#include <vector>

namespace broadsheet {

/// An original that can be placed.
struct PictureSource {
    QString file; ///< path of the original
    QString hash;
    int pixelWidth = 0;
    int pixelHeight = 0;
    QString caption; ///< as the file says itself (IPTC/XMP)
    QString credit;
};

/// A snapshot of everything that an edition's pages are composed from: read once from the library,
/// never changed, free to be handed to any thread.
struct EditionMatter {
    EditionPtr edition;
    QHash<StoryId, StoryPtr> stories;
    QHash<int, std::vector<StoryId>>
        importOrder; ///< by page number; place 1 first, null = merged away
    QHash<QString, PictureSource> pictures; ///< by hash and by file name

    /// nullptr: there is no such story any more.
    [[nodiscard]] StoryPtr story(const StoryRef& ref, int page) const;
    [[nodiscard]] std::optional<PictureSource> picture(const QString& hashOrFileName) const;
    /// The page's 责编 版式 校对 as imported; empty when its copy held none.
    [[nodiscard]] QString pageCredits(int page) const;
};

} // namespace broadsheet
