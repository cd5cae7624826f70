// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/glyph_cache.h"

#include <algorithm>

namespace broadsheet {

const GlyphCache::Entry& GlyphCache::read(char32_t character)
{
    std::unique_ptr<Block>& block = m_blocks[character >> 8];
    if (!block) {
        block = std::make_unique<Block>();
        block->fill({ 0, -1 });
    }
    Entry& entry = (*block)[character & 0xFF];
    entry.glyph = m_face->glyph(character);
    entry.advance = std::max(0, m_face->advance(entry.glyph));
    return entry;
}

} // namespace broadsheet
