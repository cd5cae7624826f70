// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <vector>

namespace broadsheet {

/// A stretch of two texts that are compared.
struct TextChange {
    enum class Kind { Same, Gone, New };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextChange&) const = default;
};

/// What has to be taken out of `before` and put in to have `now`: by characters where they are
/// Chinese, by words elsewhere, as few as can be; of several ways the one whose changes begin and
/// end with paragraphs, clauses or words. Texts that have little in common are told as one taken
/// out and one put in.
std::vector<TextChange> differenceOf(const QString& before, const QString& now);

/// The same for the words of two versions of a story, part below part.
std::vector<TextChange> differenceOf(const Story& before, const Story& now);

} // namespace broadsheet
