// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/word_table.h"

namespace broadsheet {

/// Where the words of a text begin (R51): the most probable way through all words of the table that
/// the text allows, with rules for numbers and for names that no dictionary has. Words in other
/// scripts, numbers and marks stand for themselves. Without a general dictionary it is ICU that
/// finds the words. Immutable, safe to use from several threads; linear in the text.
class WordSplitter {
public:
    /// With the words that the program carries.
    WordSplitter();
    explicit WordSplitter(WordTable table);

    /// False: the words are ICU's, and a headline may break inside a name.
    [[nodiscard]] bool hasDictionary() const { return m_table.isComplete(); }

    [[nodiscard]] const WordTable& table() const { return m_table; }

    /// UTF-16 offsets at which words begin, ascending, 0 among them. Nothing for an empty text.
    [[nodiscard]] std::vector<int> split(QStringView text) const;

private:
    WordTable m_table;
};

} // namespace broadsheet
