// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/shape.h"

#include "typesetting/glyph_placing.h"
#include "typesetting/plain_han.h"

#include <hb.h>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

/// Longer runs are cut at a space, or anywhere at twice this length: cluster lengths are 16 bits.
constexpr std::size_t LongRun = 4096;
/// No script stacks more on a letter; HarfBuzz takes quadratic time over one letter's marks.
constexpr std::size_t MostMarks = 64;

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

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// A Han with a variation selector and nothing more.
bool isVariant(std::span<const Item> items, std::size_t at)
{
    return items[at].charClass == CharClass::Han && at + 1 < items.size()
        && isVariationSelector(items[at + 1].character)
        && (at + 2 == items.size() || items[at + 2].charClass != CharClass::Combining);
}

/// Digits, and the points inside a number.
bool isNumberPart(std::span<const Item> items, std::size_t at)
{
    const auto isDigit
        = [&](std::size_t i) { return i < items.size() && items[i].charClass == CharClass::Digit; };
    const char32_t c = items[at].character;
    const bool point = c == U'.' || c == U',' || c == U':';
    return isDigit(at) || (point && at > 0 && isDigit(at - 1) && isDigit(at + 1));
}

/// What a text asks of the face's features, as HarfBuzz takes it.
class FeatureList {
public:
    FeatureList(const TypeFeatures& wanted, LetterForm form, bool tracked)
    {
        if (!wanted.kerning || form == LetterForm::InCell)
            add(HB_TAG('k', 'e', 'r', 'n'), 0);
        if (!wanted.ligatures || tracked) { // tracking opens a word evenly or not at all
            add(HB_TAG('l', 'i', 'g', 'a'), 0);
            add(HB_TAG('c', 'l', 'i', 'g'), 0);
        }
        const bool caps = form != LetterForm::MadeSmallCap;
        if (caps && wanted.letterCase != LetterCase::AsTyped)
            add(HB_TAG('s', 'm', 'c', 'p'), 1);
        if (caps && wanted.letterCase == LetterCase::AllSmallCaps)
            add(HB_TAG('c', '2', 's', 'c'), 1);
        if (wanted.figureStyle == FigureStyle::Lining)
            add(HB_TAG('l', 'n', 'u', 'm'), 1);
        if (wanted.figureStyle == FigureStyle::OldStyle)
            add(HB_TAG('o', 'n', 'u', 'm'), 1);
        if (wanted.figureWidth == FigureWidth::Proportional)
            add(HB_TAG('p', 'n', 'u', 'm'), 1);
        if (wanted.figureWidth == FigureWidth::Tabular)
            add(HB_TAG('t', 'n', 'u', 'm'), 1);
        if (form == LetterForm::InCell && wanted.figureWidth == FigureWidth::Half)
            add(HB_TAG('h', 'w', 'i', 'd'), 1);
    }

    [[nodiscard]] const hb_feature_t* data() const { return m_features.data(); }

    [[nodiscard]] unsigned size() const { return m_size; }

private:
    void add(hb_tag_t tag, std::uint32_t value)
    {
        m_features[m_size++] = { tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END };
    }

    std::array<hb_feature_t, 10> m_features {};
    unsigned m_size = 0;
};

void addOne(Paragraph& paragraph,
    Cluster cluster,
    const Item& item,
    std::uint32_t glyph,
    std::int32_t natural)
{
    cluster.advance = fixedAdvance(paragraph, item, natural);
    paragraph.glyphs.push_back({ glyph, (cluster.advance - natural) / 2, item.text });
    paragraph.clusters.push_back(cluster);
}

} // namespace

Shaper::Shaper(FontLibrary& fonts)
    : m_picker(fonts)
    , m_buffer(hb_buffer_create())
{
}

Shaper::~Shaper()
{
    hb_buffer_destroy(m_buffer);
}

void Shaper::addUnit(Paragraph& paragraph, const Item& item)
{
    constexpr int LongestCluster = 0xFFFF;
    Cluster cluster = clusterOf(paragraph, item, 0);
    cluster.advance = paragraph.em * unitQuarters(item) / 4;
    if (item.charClass == CharClass::Combining && !paragraph.clusters.empty()) {
        Cluster& base = paragraph.clusters.back();
        if (base.textLength + item.textLength <= LongestCluster) {
            base.textLength = std::uint16_t(base.textLength + item.textLength);
            return;
        }
    }
    paragraph.glyphs.push_back({ 0, 0, item.text });
    paragraph.clusters.push_back(cluster);
}

void Shaper::addSingle(Paragraph& paragraph, const Stretch& stretch, std::size_t at)
{
    const Item& item = stretch.items[at];
    const PickedFont font
        = m_picker.covering(paragraph, item, stretch.fonts.of(item, false), stretch.fonts);
    const GlyphCache::Entry& entry = font.cache->of(item.character);
    addOne(paragraph,
        clusterOf(paragraph, item, font.index),
        item,
        entry.glyph,
        scaledAcross(entry.advance, paragraph.fonts[font.index]));
}

/// The selector chooses the glyph and stays with its base.
void Shaper::addVariant(Paragraph& paragraph, const Stretch& stretch, std::size_t at)
{
    const Item& item = stretch.items[at];
    const Item& selector = stretch.items[at + 1];
    const PickedFont usual
        = m_picker.covering(paragraph, item, stretch.fonts.of(item, false), stretch.fonts);
    std::uint32_t glyph = 0;
    const PickedFont font = m_picker.withVariant(paragraph, item, selector.character, usual, glyph);
    Cluster cluster = clusterOf(paragraph, item, font.index);
    cluster.textLength = std::uint16_t(item.textLength + selector.textLength);
    const SetFont& set = paragraph.fonts[font.index];
    addOne(paragraph, cluster, item, glyph, scaledAcross(set.face->advance(glyph), set));
}

Shaper::RunForm Shaper::formOf(Paragraph& paragraph, const Stretch& stretch, std::size_t at)
{
    const Item& item = stretch.items[at];
    const PickedComponents& fonts = stretch.fonts;
    const bool number = fonts.digits.index != fonts.latin.index && isNumberPart(stretch.items, at);
    RunForm result;
    result.font = m_picker.covering(paragraph, item, fonts.of(item, number), fonts);
    if (item.cjk)
        return result;
    result.form = m_forms.of(item, *result.font.cache, stretch.features);
    if (result.form == LetterForm::MadeSmallCap) {
        result.font = m_picker.standIn(paragraph,
            result.font,
            StandIn::MadeSmallCaps,
            madeSmallCapSize(*result.font.cache->face()));
    }
    return result;
}

std::size_t Shaper::runEnd(
    Paragraph& paragraph, const Stretch& stretch, std::size_t first, const RunForm& form)
{
    const std::span<const Item> items = stretch.items;
    std::size_t end = first + 1;
    std::size_t marks = 0;
    for (; end < items.size() && end - first < 2 * LongRun; ++end) {
        if (items[end].charClass == CharClass::Combining) {
            if (++marks > MostMarks)
                break;
            continue;
        }
        marks = 0;
        const bool cut = end - first >= LongRun && items[end].charClass == CharClass::Space;
        if (cut || items[first].cjk || items[end].cjk)
            break;
        const RunForm next = formOf(paragraph, stretch, end);
        if (next.font.index != form.font.index || next.form != form.form)
            break;
    }
    return end;
}

void Shaper::useLanguage(const QString& language)
{
    if (m_language != nullptr && m_languageName == language)
        return;
    m_languageName = language;
    m_languageTag = language.toLatin1();
    m_language = hb_language_from_string(m_languageTag.constData(), -1);
}

void Shaper::fillBuffer(std::span<const Item> items, LetterForm form)
{
    hb_buffer_clear_contents(m_buffer);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        if (form == LetterForm::MadeSmallCap) {
            for (const char32_t capital : capitalOf(item.character, m_languageTag))
                hb_buffer_add(m_buffer, capital, unsigned(i));
            continue;
        }
        hb_buffer_add(m_buffer, item.character, unsigned(i));
        if (item.charClass == CharClass::DashPair && item.textLength == 2)
            hb_buffer_add(m_buffer, item.character, unsigned(i));
    }
    hb_buffer_set_content_type(m_buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(m_buffer, scriptOf(items));
    hb_buffer_set_language(m_buffer, m_language);
}

/// Width that a digit is given; 0 where it keeps its own.
std::int32_t Shaper::cellWidth(
    const Paragraph& paragraph, const TypeFeatures& features, const RunForm& form)
{
    if (form.form != LetterForm::InCell)
        return 0;
    if (features.figureWidth == FigureWidth::Half)
        return paragraph.em / 2;
    return scaledAcross(m_forms.tabularCell(*form.font.cache), paragraph.fonts[form.font.index]);
}

void Shaper::addShaped(
    Paragraph& paragraph, const Stretch& stretch, std::span<const Item> items, const RunForm& form)
{
    fillBuffer(items, form.form);
    const FeatureList features(stretch.features, form.form, paragraph.style->trackingMilliEm != 0);
    hb_shape(form.font.cache->face()->harfBuzzFont(),
        m_buffer,
        features.data(),
        items.front().cjk ? 0 : features.size());
    takeClusters(paragraph, items, form, cellWidth(paragraph, stretch.features, form));
}

void Shaper::takeClusters(
    Paragraph& paragraph, std::span<const Item> items, const RunForm& form, std::int32_t cell)
{
    const SetFont set = paragraph.fonts[form.font.index];
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    for (unsigned g = 0; g < count;) {
        const unsigned first = infos[g].cluster;
        unsigned end = g;
        bool missing = false;
        for (; end < count && infos[end].cluster == first; ++end)
            missing = missing || infos[end].codepoint == 0;
        const unsigned next = end < count ? infos[end].cluster : unsigned(items.size());
        const std::uint16_t font = missing
            ? m_picker.standIn(paragraph, form.font, StandIn::Missing).index
            : form.font.index;
        Cluster cluster = clusterOf(paragraph, items[first], font);
        const Item& last = items[next - 1];
        cluster.textLength = std::uint16_t(last.text + last.textLength - cluster.text);
        cluster.glyphCount = std::uint16_t(end - g);
        std::int64_t pen = 0;
        for (; g < end; ++g) {
            paragraph.glyphs.push_back({ infos[g].codepoint,
                scaledAcross(pen + positions[g].x_offset, set),
                cluster.text });
            pen += positions[g].x_advance;
        }
        const std::int32_t natural = scaledAcross(pen, set);
        cluster.advance = fixedAdvance(paragraph, items[first], natural);
        if (cell > 0) {
            cluster.advance = cell;
            for (std::size_t i = std::size_t(cluster.firstGlyph); i < paragraph.glyphs.size(); ++i)
                paragraph.glyphs[i].x += (cell - natural) / 2;
        }
        paragraph.clusters.push_back(cluster);
    }
}

/// A stretch of one composite font: the simple characters one by one, the rest in runs of one font.
void Shaper::addStretch(Paragraph& paragraph, const Stretch& stretch)
{
    PlainHan plain(paragraph, stretch.items, stretch.fonts);
    for (std::size_t i = 0; i < stretch.items.size();) {
        i = plain.add(i);
        if (i == stretch.items.size())
            break;
        if (plain.isPlain(i)) {
            addSingle(paragraph, stretch, i);
            ++i;
        } else if (isVariant(stretch.items, i)) {
            addVariant(paragraph, stretch, i);
            i += 2;
        } else {
            const RunForm form = formOf(paragraph, stretch, i);
            const std::size_t end = runEnd(paragraph, stretch, i, form);
            addShaped(paragraph, stretch, stretch.items.subspan(i, end - i), form);
            i = end;
        }
    }
}

Result<void> Shaper::shape(
    Paragraph& paragraph, const std::vector<Item>& items, const std::vector<FontSpan>& spans)
{
    paragraph.clusters.reserve(items.size());
    paragraph.glyphs.reserve(items.size());
    const FontChoice& house = paragraph.style->font;
    if (house.han == QLatin1String("unit")) {
        SetFont unit;
        unit.size = paragraph.style->size;
        paragraph.fonts.push_back(unit);
        for (const Item& item : items)
            addUnit(paragraph, item);
        return {};
    }
    useLanguage(paragraph.style->language);
    for (std::size_t i = 0; i < items.size();) {
        std::size_t end = spans.empty() ? items.size() : i + 1;
        while (end < items.size() && items[end].span == items[i].span)
            ++end;
        const FontChoice& choice = items[i].span == 0 ? house : spans[items[i].span - 1U].font;
        const Result<PickedComponents> fonts = m_picker.components(paragraph, choice);
        if (!fonts)
            return fonts.problem();
        addStretch(
            paragraph, { std::span(items).subspan(i, end - i), fonts.value(), choice.features });
        i = end;
    }
    return {};
}

} // namespace broadsheet
