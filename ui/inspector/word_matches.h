// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace broadsheet {

/// Words to choose from while one types: by their beginning, then by a piece of them, then by
/// pinyin initials (shz finds 水环治) and by whole pinyin (shui finds 水务).
class WordMatches {
public:
    explicit WordMatches(const QStringList& words = {});

    [[nodiscard]] QStringList words() const;

    /// The best first, words of equal rank in the order given; all words for an empty `typed`.
    [[nodiscard]] QStringList find(const QString& typed) const;

private:
    struct Word {
        QString text;
        QString folded;
        QString initials;
        QString pinyin;
    };

    std::vector<Word> m_words;
};

} // namespace broadsheet
