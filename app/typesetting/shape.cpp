// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/shape.h"

#include <hb.h>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int BoldWeight = 600;

std::int32_t scaled(std::int64_t fontUnits, const SetFont& font)
{
    const std::int64_t upem = font.face->unitsPerEm();
    const std::int64_t product = fontUnits * font.size.units();
    return std::int32_t((product + (product >= 0 ? upem / 2 : -upem / 2)) / upem);
}

/// Advance of a character in the built-in `unit` metric, in quarters of an em.
int unitQuarters(const Item& item)
{
    if (item.charClass == CharClass::Combining)
        return 0;
    if (item.charClass == CharClass::Space)
        return 1;
    const bool half = item.character == U'·' || item.character == U'/' || item.character == U'–';
    return half ? 2 : 4 * (item.charClass == CharClass::DashPair ? 2 : 1);
}

bool isSimple(const Item& item, const Item* next)
{
    // A lone — is a different glyph in Chinese than the font's first (R35): only shaping finds it.
    return item.cjk && item.charClass != CharClass::DashPair && item.charClass != CharClass::Dash
        && (next == nullptr || next->charClass != CharClass::Combining);
}

Cluster clusterOf(const Paragraph& paragraph, const Item& item, std::uint8_t font)
{
    Cluster cluster;
    cluster.text = item.text;
    cluster.textLength = item.textLength;
    cluster.character = item.character;
    cluster.charClass = item.charClass;
    cluster.cjk = item.cjk;
    cluster.font = font;
    cluster.firstGlyph = std::int32_t(paragraph.glyphs.size());
    return cluster;
}

/// Marks whose width the rules fix (R14): · is half an em in Chinese, a pair of dashes two.
std::int32_t fixedAdvance(const Paragraph& paragraph, const Item& item, std::int32_t natural)
{
    if (!item.cjk)
        return natural;
    if (item.charClass == CharClass::Interpunct)
        return paragraph.em / 2;
    if (item.charClass == CharClass::DashPair)
        return paragraph.em * 2;
    return natural;
}

hb_script_t scriptOf(std::span<const Item> items)
{
    if (items.front().cjk)
        return HB_SCRIPT_HAN;
    hb_unicode_funcs_t* unicode = hb_unicode_funcs_get_default();
    for (const Item& item : items) {
        const hb_script_t script = hb_unicode_script(unicode, item.character);
        if (script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED)
            return script;
    }
    return HB_SCRIPT_LATIN;
}

} // namespace

const GlyphCache::Entry& GlyphCache::of(char32_t character)
{
    std::unique_ptr<Block>& block = m_blocks[(character >> 8) % m_blocks.size()];
    if (!block) {
        block = std::make_unique<Block>();
        block->fill({ 0, -1 });
    }
    Entry& entry = (*block)[character & 0xFF];
    if (entry.advance < 0) {
        entry.glyph = m_face->glyph(character);
        entry.advance = m_face->advance(entry.glyph);
    }
    return entry;
}

Shaper::Shaper(FontLibrary& fonts)
    : m_fonts(fonts)
    , m_buffer(hb_buffer_create())
{
}

Shaper::~Shaper()
{
    hb_buffer_destroy(m_buffer);
}

GlyphCache& Shaper::cacheFor(const FontFacePtr& face)
{
    std::shared_ptr<GlyphCache>& cache = m_caches[face.get()];
    if (!cache)
        cache = std::make_shared<GlyphCache>(face);
    return *cache;
}

std::uint8_t Shaper::fontIndex(Paragraph& paragraph, const FontFacePtr& face, bool bold)
{
    for (std::size_t i = 0; i < paragraph.fonts.size(); ++i) {
        if (paragraph.fonts[i].face == face)
            return std::uint8_t(i);
    }
    paragraph.fonts.push_back({ face, paragraph.style->size, bold });
    return std::uint8_t(paragraph.fonts.size() - 1);
}

Result<FontFacePtr> Shaper::faceOf(
    const QString& family, const FontChoice& choice, const FontFacePtr& otherwise)
{
    if (family.isEmpty())
        return otherwise;
    const Result<FoundFace> found = m_fonts.find(family, choice.weight, choice.italic);
    if (!found)
        return found.problem();
    return found->face;
}

Result<Shaper::FacePair> Shaper::facesFor(Paragraph& paragraph, const FontChoice& choice)
{
    auto known = std::find_if(
        m_choices.begin(), m_choices.end(), [&](const auto& c) { return c.choice == choice; });
    if (known == m_choices.end()) {
        const QString& named = choice.han.isEmpty() ? choice.latin : choice.han;
        const Result<FontFacePtr> han
            = faceOf(named.isEmpty() ? QStringLiteral("serif") : named, choice, nullptr);
        if (!han)
            return han.problem();
        const Result<FontFacePtr> latin = faceOf(choice.latin, choice, *han);
        if (!latin)
            return latin.problem();
        const Result<FontFacePtr> marks = faceOf(choice.marks, choice, *han);
        if (!marks)
            return marks.problem();
        known = m_choices.insert(m_choices.end(), { choice, *han, *latin, *marks });
    }
    const bool bold = choice.weight >= BoldWeight;
    return FacePair { fontIndex(paragraph, known->han, bold),
        fontIndex(paragraph, known->latin, bold),
        fontIndex(paragraph, known->marks, bold) };
}

/// The first of the wanted face, its partner and the machine's other fonts that has the character.
std::uint8_t Shaper::coveringFont(Paragraph& paragraph, const Item& item, FacePair pair)
{
    const bool mark
        = item.cjk && (isRightBlankMark(item.charClass) || item.charClass == CharClass::Opener);
    const std::uint8_t han = mark ? pair.marks : pair.han;
    const std::uint8_t wanted = item.cjk ? han : pair.latin;
    const std::uint8_t partner = item.cjk ? pair.latin : pair.han;
    const auto covers = [&](std::uint8_t font) {
        return cacheFor(paragraph.fonts[font].face).of(item.character).glyph != 0;
    };
    if (covers(wanted) || item.charClass == CharClass::Combining)
        return wanted;
    if (covers(partner))
        return partner;
    const SetFont& font = paragraph.fonts[wanted];
    const FontFacePtr other = m_fonts.fallback(item.character, *font.face, font.bold ? 700 : 400);
    if (other)
        return fontIndex(paragraph, other, font.bold);
    const QString character = QString::fromUcs4(&item.character, 1);
    if (!m_missing.contains(character))
        m_missing += character;
    return wanted;
}

void Shaper::addUnit(Paragraph& paragraph, const Item& item)
{
    Cluster cluster = clusterOf(paragraph, item, 0);
    cluster.advance = paragraph.em * unitQuarters(item) / 4;
    if (item.charClass == CharClass::Combining && !paragraph.clusters.empty()) {
        paragraph.clusters.back().textLength
            = std::uint16_t(paragraph.clusters.back().textLength + item.textLength);
        return;
    }
    cluster.glyphCount = 1;
    paragraph.glyphs.push_back({ 0, 0, item.text });
    paragraph.clusters.push_back(cluster);
}

void Shaper::addSingle(Paragraph& paragraph, const Item& item, std::uint8_t font)
{
    const SetFont& set = paragraph.fonts[font];
    const GlyphCache::Entry& entry = cacheFor(set.face).of(item.character);
    Cluster cluster = clusterOf(paragraph, item, font);
    const std::int32_t natural = scaled(entry.advance, set);
    cluster.advance = fixedAdvance(paragraph, item, natural);
    paragraph.glyphs.push_back({ entry.glyph, (cluster.advance - natural) / 2, item.text });
    paragraph.clusters.push_back(cluster);
}

void Shaper::addShaped(Paragraph& paragraph, std::span<const Item> items, std::uint8_t font)
{
    const SetFont set = paragraph.fonts[font];
    hb_buffer_clear_contents(m_buffer);
    for (std::size_t i = 0; i < items.size(); ++i) {
        hb_buffer_add(m_buffer, items[i].character, unsigned(i));
        if (items[i].charClass == CharClass::DashPair && items[i].textLength == 2)
            hb_buffer_add(m_buffer, items[i].character, unsigned(i));
    }
    hb_buffer_set_content_type(m_buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(m_buffer, scriptOf(items));
    const QByteArray language = paragraph.style->language.toLatin1();
    hb_buffer_set_language(m_buffer, hb_language_from_string(language.constData(), -1));
    hb_shape(set.face->harfBuzzFont(), m_buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    for (unsigned g = 0; g < count;) {
        const unsigned first = infos[g].cluster;
        unsigned end = g;
        while (end < count && infos[end].cluster == first)
            ++end;
        const unsigned next = end < count ? infos[end].cluster : unsigned(items.size());
        Cluster cluster = clusterOf(paragraph, items[first], font);
        const Item& last = items[next - 1];
        cluster.textLength = std::uint16_t(last.text + last.textLength - cluster.text);
        cluster.glyphCount = std::uint16_t(end - g);
        std::int64_t pen = 0;
        for (; g < end; ++g) {
            paragraph.glyphs.push_back(
                { infos[g].codepoint, scaled(pen + positions[g].x_offset, set), cluster.text });
            pen += positions[g].x_advance;
        }
        const std::int32_t natural = scaled(pen, set);
        cluster.advance = fixedAdvance(paragraph, items[first], natural);
        paragraph.clusters.push_back(cluster);
    }
}

/// A stretch of one span: the simple characters one by one, the rest in runs of one font.
void Shaper::addRun(Paragraph& paragraph, std::span<const Item> items, FacePair pair)
{
    for (std::size_t i = 0; i < items.size();) {
        const Item* next = i + 1 < items.size() ? &items[i + 1] : nullptr;
        const std::uint8_t font = coveringFont(paragraph, items[i], pair);
        if (isSimple(items[i], next)) {
            addSingle(paragraph, items[i], font);
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        const bool cjk = items[i].cjk;
        while (end < items.size()
            && (items[end].charClass == CharClass::Combining
                || (!cjk && !items[end].cjk && coveringFont(paragraph, items[end], pair) == font)))
            ++end;
        addShaped(paragraph, items.subspan(i, end - i), font);
        i = end;
    }
}

Result<void> Shaper::shape(
    Paragraph& paragraph, const std::vector<Item>& items, const std::vector<FontSpan>& spans)
{
    paragraph.clusters.reserve(items.size());
    paragraph.glyphs.reserve(items.size());
    if (paragraph.style->font.han == QLatin1String("unit")) {
        paragraph.fonts.push_back({ nullptr, paragraph.style->size, false });
        for (const Item& item : items)
            addUnit(paragraph, item);
        return {};
    }
    for (std::size_t i = 0; i < items.size();) {
        std::size_t end = i + 1;
        while (end < items.size() && items[end].span == items[i].span)
            ++end;
        const FontChoice& choice
            = items[i].span == 0 ? paragraph.style->font : spans[items[i].span - 1U].font;
        const Result<FacePair> pair = facesFor(paragraph, choice);
        if (!pair)
            return pair.problem();
        addRun(paragraph, std::span(items).subspan(i, end - i), pair.value());
        i = end;
    }
    return {};
}

} // namespace broadsheet
