// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/latin_style.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace broadsheet {

class HyphenPatterns;

/// Where words may be parted: by the lists of exceptions first, else by the patterns that the
/// machine has (libhyphen's, Debian's packages hyphen-*). Keeps patterns and words that it has met;
/// not thread-safe: one per thread.
class Hyphenator {
public:
    Hyphenator();
    ~Hyphenator();
    Hyphenator(const Hyphenator&) = delete;
    Hyphenator& operator=(const Hyphenator&) = delete;
    Hyphenator(Hyphenator&&) = delete;
    Hyphenator& operator=(Hyphenator&&) = delete;

    /// Longer words are never parted: no dictionary has them.
    static constexpr std::size_t LongestWord = 63;

    /// Turns to a language ("en-US") and a style's exceptions. False: the machine has no patterns
    /// for it, and only the exceptions part words.
    bool use(const QString& language, const HyphenExceptionsPtr& exceptions);

    /// Bit n: the word, in small letters, may be parted after its n-th UTF-16 unit (from 1).
    [[nodiscard]] std::uint64_t places(std::u16string_view word);

private:
    struct WordHash : std::hash<std::u16string_view> {
        using is_transparent = void;
    };

    using Words = std::unordered_map<std::u16string, std::uint64_t, WordHash, std::equal_to<>>;

    /// What is known of one language with one list of exceptions.
    struct Known {
        QString language;
        HyphenExceptionsPtr exceptions;
        std::shared_ptr<HyphenPatterns> patterns; ///< nullptr: none on this machine
        Words words;
    };

    [[nodiscard]] std::shared_ptr<HyphenPatterns> patternsOf(const QString& language) const;
    [[nodiscard]] std::uint64_t look(std::u16string_view word) const;

    std::vector<std::unique_ptr<Known>> m_known;
    Known* m_used = nullptr;
};

} // namespace broadsheet
