// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace broadsheet {

/// One line of the story library, as the list shows it.
struct StoryRow {
    StoryId id;
    QString title;
    QString section;
    StoryStatus status = StoryStatus::Draft;
    StoryType type = StoryType::Story;
    int characters = 0;
    QString page; ///< number or folio, "3" or "A03"; empty: none
    QString edition; ///< translated, "15 October"; shown in the tool tip
    QStringList tags;
    int oversetLines = 0; ///< lines that have no room on the page
    bool placed = false; ///< stands in a page's layout
    QDateTime modified; ///< UTC; what "newest" sorts by

    bool operator==(const StoryRow&) const = default;
};

enum class StoryOrder {
    Page, ///< as setRows() gave them
    Newest,
    Longest,
};

} // namespace broadsheet
