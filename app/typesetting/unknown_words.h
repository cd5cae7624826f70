// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/word_table.h"

namespace broadsheet {

/// Words that begin at a place of a Chinese text and that no dictionary has: numbers, the names of
/// people and places, foreign names in Chinese characters. Costs are WordTable's.
class UnknownWords {
public:
    /// Both outlive it.
    UnknownWords(const WordTable& table, QStringView text)
        : m_table(table)
        , m_text(text)
    {
    }

    /// Adds them to `result`.
    void at(qsizetype start, std::vector<WordTable::Match>& result) const;

private:
    void addNumber(qsizetype start, std::vector<WordTable::Match>& result) const;
    void addPerson(qsizetype start, std::vector<WordTable::Match>& result) const;
    void addPerson(qsizetype start, qsizetype surname, std::vector<WordTable::Match>& result) const;
    void addPlace(qsizetype start, std::vector<WordTable::Match>& result) const;
    void addForeignName(qsizetype start, std::vector<WordTable::Match>& result) const;
    [[nodiscard]] bool mayStandInName(qsizetype at) const;
    [[nodiscard]] int contextCost(qsizetype start, qsizetype end) const;

    const WordTable& m_table;
    QStringView m_text;
};

/// A Han character, or a half of one beyond the BMP.
bool isHanUnit(QChar c);
/// Letters and digits that make a word or number of another script.
bool isWordCharacter(QChar c);

} // namespace broadsheet
