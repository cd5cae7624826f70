// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace broadsheet {

/// A set of glyph numbers.
class GlyphSet {
public:
    void add(std::uint32_t glyph)
    {
        const std::size_t word = glyph / 64;
        if (word >= m_words.size()) {
            m_words.resize(word + 1);
        }
        m_words[word] |= std::uint64_t(1) << (glyph % 64);
    }

    [[nodiscard]] bool contains(std::uint32_t glyph) const
    {
        const std::size_t word = glyph / 64;
        return word < m_words.size() && (m_words[word] >> (glyph % 64) & 1U) != 0;
    }

    void unite(const GlyphSet& other)
    {
        if (other.m_words.size() > m_words.size()) {
            m_words.resize(other.m_words.size());
        }
        for (std::size_t i = 0; i < other.m_words.size(); ++i) {
            m_words[i] |= other.m_words[i];
        }
    }

    [[nodiscard]] bool covers(const GlyphSet& other) const
    {
        for (std::size_t i = 0; i < other.m_words.size(); ++i) {
            const std::uint64_t mine = i < m_words.size() ? m_words[i] : 0;
            if ((other.m_words[i] & ~mine) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Calls `visit` with every glyph, in rising order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t rest = m_words[i]; rest != 0; rest &= rest - 1) {
                visit(std::uint32_t(i * 64) + std::uint32_t(__builtin_ctzll(rest)));
            }
        }
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace broadsheet
