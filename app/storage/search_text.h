// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/library.h"
#include "story/story.h"

#include <QString>

#include <optional>

namespace broadsheet {

/// All words of a story as the search index holds them: separated by spaces, folded (width, case,
/// Latin accents). A run of Han, kana or Hangul gives each pair of neighbours and its last
/// character alone, so that words of one, two and more characters can be found without a
/// dictionary: 清泉湖 gives 清泉 泉湖 湖. Parts are kept apart by a mark that no query holds.
QString searchText(const Story& story);

/// The full-text query for words that all must occur, each in any part. None when the search holds
/// nothing but white space (every story matches), empty when it holds only marks (no story does).
std::optional<QString> searchExpression(const QString& search, SearchEnd end = SearchEnd::Word);

} // namespace broadsheet
