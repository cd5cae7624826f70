// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/raw_page_copy.h"
#include "story/story.h"

#include <QJsonObject>

#include <vector>

namespace broadsheet {

/// {"id", "type", "parts": [{"kind", "text", "spans"?: [{"start", "length", "role"}]}],
/// "notes": [{"kind", "text", "part", "offset", "length"}]}. Offsets and lengths count Unicode code
/// points, `part` counts from 0 (-1 = the whole story).
QJsonObject storyToJson(const Story& story);

/// What an import made: {"input_characters", "stories" (as above, each with "characters" and
/// "language"), "normalised": {rule: times}, "dropped_characters" and "added_characters":
/// {rule: code points}, "suggestions": [{"id", "kind": "join", "from": {"story", "part", "offset"},
/// "to", "why"}]}. `split` gives the counts; `stories` are the same stories as stored, in the same
/// order, and `suggestions` the joins as stored. The sum is exact:
/// input_characters = Σ characters + Σ dropped_characters − Σ added_characters.
QJsonObject importReportJson(const SplitCopy& split,
    const std::vector<Story>& stories,
    const std::vector<JoinSuggestion>& suggestions);

} // namespace broadsheet
