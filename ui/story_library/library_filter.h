// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "story/story.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace broadsheet {

/// What the list is asked for.
struct LibraryFilter {
    QString search; ///< trimmed words, all must occur; the last one may go on
    EditionId edition; ///< null: every edition
    int page = 0; ///< 0: every page
    std::optional<StoryStatus> status;
    QString tag; ///< empty: any

    bool operator==(const LibraryFilter&) const = default;
};

/// What the filters offer.
struct LibraryChoices {
    struct OfEdition {
        EditionId id;
        QString title; ///< translated date and name
    };

    struct OfPage {
        int number = 0;
        QString title; ///< "3 News"
    };

    std::vector<OfEdition> editions; ///< newest first
    std::vector<OfPage> pages; ///< of the edition on the desk
    QStringList tags; ///< the most used first
};

} // namespace broadsheet
