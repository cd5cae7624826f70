// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_library.h"

#include <array>
#include <memory>

namespace broadsheet {

/// Glyphs and advances of single characters of one face, filled as they are met.
class GlyphCache {
public:
    struct Entry {
        std::uint32_t glyph = 0; ///< 0: the face does not cover the character
        std::int32_t advance = 0; ///< font units
    };

    explicit GlyphCache(FontFacePtr face)
        : m_face(std::move(face))
    {
    }

    /// `character` is at most U+10FFFF.
    const Entry& of(char32_t character)
    {
        const std::unique_ptr<Block>& block = m_blocks[character >> 8];
        if (block) {
            const Entry& entry = (*block)[character & 0xFF];
            if (entry.advance >= 0)
                return entry;
        }
        return read(character);
    }

    [[nodiscard]] const FontFacePtr& face() const { return m_face; }

private:
    using Block = std::array<Entry, 256>;

    const Entry& read(char32_t character);

    FontFacePtr m_face;
    std::array<std::unique_ptr<Block>, 0x1100> m_blocks;
};

} // namespace broadsheet
