// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "editing/story_transaction.h"

#include <QCoreApplication>

#include <vector>

namespace broadsheet {

struct SearchOptions {
    bool matchCase = false;
    bool wholeWord = false; ///< of Latin words; Han has no word ends
    bool anyWidth = true; ///< full-width and half-width forms are the same; not in expressions
    bool expression = false; ///< a regular expression

    bool operator==(const SearchOptions&) const = default;
};

struct StoryHit {
    int part = 0;
    int start = 0; ///< UTF-16
    int length = 0;
    QStringList captured; ///< of an expression: what \0, \1 … stand for

    bool operator==(const StoryHit&) const = default;
};

/// Finding in one story: pure functions of a snapshot.
class StorySearch {
    Q_DECLARE_TR_FUNCTIONS(StorySearch)

public:
    /// In reading order, not overlapping, never empty. Problem: an expression that is none.
    static Result<std::vector<StoryHit>> find(
        const Story& story, const QString& text, const SearchOptions& options);

    /// What the hit becomes; \1 or $1 in `with` is a capture when the hit has any.
    static QString replacement(const StoryHit& hit, const QString& with);

    /// Replaces all `hits`, which must be those of the draft.
    static Result<void> replaceAll(
        StoryTransaction& t, const std::vector<StoryHit>& hits, const QString& with);
};

} // namespace broadsheet
