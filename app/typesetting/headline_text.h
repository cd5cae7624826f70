// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace broadsheet {

/// A headline's text as it is set, and what its editor wants of it.
struct HeadlineText {
    QString text; ///< one line: the editor's breaks are spaces
    /// For each UTF-16 unit of `text` where it stands in the headline as it was written.
    std::vector<int> sources;
    std::vector<int> forced; ///< UTF-16 offsets at which the editor begins a new line
    std::vector<int> pauses; ///< offsets of the spaces that stand for a comma: half an em (R54)
};

/// Takes the editor's breaks (line feeds, U+2028) out of the text. A Chinese headline loses its
/// final 。or ，, and a space of half an em stands for every 。and ，inside, which is where it
/// would rather break (R54); ？！…… “” 《》 stay, and so does all that stands inside 《》. What is
/// longer than a headline and has sentences is left as it is.
HeadlineText headlineText(const QString& text, bool chinese);

} // namespace broadsheet
