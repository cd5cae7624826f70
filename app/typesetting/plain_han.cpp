// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/plain_han.h"

#include "typesetting/glyph_placing.h"

namespace broadsheet {

PlainHan::PlainHan(Paragraph& paragraph, std::span<const Item> items, const PickedComponents& fonts)
    : m_paragraph(paragraph)
    , m_items(items)
    , m_han { fonts.han, paragraph.fonts[fonts.han.index] }
    , m_marks { fonts.marks, paragraph.fonts[fonts.marks.index] }
{
}

std::size_t PlainHan::add(std::size_t at)
{
    std::vector<Cluster>& clusters = m_paragraph.clusters;
    std::vector<ShapedGlyph>& glyphs = m_paragraph.glyphs;
    for (; at < m_items.size() && isPlain(at); ++at) {
        const Item& item = m_items[at];
        const bool mark = isRightBlankMark(item.charClass) || item.charClass == CharClass::Opener;
        Component& component = mark ? m_marks : m_han;
        const GlyphCache::Entry& entry = component.font.cache->of(item.character);
        if (entry.glyph == 0)
            break;
        if (entry.advance != component.units) {
            component.units = entry.advance;
            component.advance = scaledAcross(entry.advance, component.set);
        }
        Cluster cluster = clusterOf(m_paragraph, item, component.font.index);
        cluster.advance = component.advance;
        std::int32_t x = 0;
        if (item.charClass == CharClass::Interpunct) {
            cluster.advance = fixedAdvance(m_paragraph, item, component.advance);
            x = (cluster.advance - component.advance) / 2;
        }
        glyphs.push_back({ entry.glyph, x, item.text });
        clusters.push_back(cluster);
    }
    return at;
}

} // namespace broadsheet
