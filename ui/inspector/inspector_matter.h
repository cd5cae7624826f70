// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace broadsheet {

/// Words that the fields offer, the most used first.
struct InspectorCompletions {
    QStringList sections;
    QStringList desks;
    QStringList subjects;
    QStringList keywords;

    bool operator==(const InspectorCompletions&) const = default;
};

/// A join suggestion about the story that is shown.
struct JoinRow {
    std::int64_t id = 0;
    QString why; ///< translated
    QString fromTitle; ///< of the story that the rest would come from
    QString before; ///< the joined paragraph up to the joint
    QString after; ///< the joined paragraph from the joint on
    int following = 0; ///< paragraphs that come with it

    bool operator==(const JoinRow&) const = default;
};

} // namespace broadsheet
