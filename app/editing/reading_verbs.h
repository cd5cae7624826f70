// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/text_range_verbs.h"

#include <optional>

namespace broadsheet {

/// The reading that stands over some of the stretch, or around the caret when it is empty.
struct ReadingPlace {
    TextStretch stretch; ///< within one part
    QString text; ///< of the stretch
    QString reading; ///< empty: none stands there yet
};

/// What a person who wants to write a reading means: the reading that the selection or the caret
/// stands in, else the selected text without one. Nothing when the selection is empty and no
/// reading stands there, or when it goes over several paragraphs.
std::optional<ReadingPlace> readingPlace(const Story& story, const TextStretch& selection);

/// Puts `reading` over the stretch in the place of what stands over any of it; an empty one takes
/// those away. Problem: the stretch is empty or goes over several paragraphs.
Result<void> setReading(StoryTransaction& t, const TextStretch& stretch, const QString& reading);

} // namespace broadsheet
