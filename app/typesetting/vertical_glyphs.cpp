// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/vertical_glyphs.h"

#include "typesetting/vertical_orientation.h"

#include <hb.h>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

/// The em box in thousandths of an em above the baseline (R84).
constexpr int EmTop = 880;
constexpr int EmMiddle = 380;
constexpr int EmBottom = -120;
/// How far a mark may stand from the middle and still be taken for centred.
constexpr int NearMiddle = 120;
/// A mark in the corner keeps between these from the edges of its cell, as far as it keeps from
/// the edges of a horizontal one.
constexpr int LeastMargin = 60;
constexpr int MostMargin = 150;

/// R65 (GB/T 15834 5.2.3): the corner brackets that stand for quotes, and their presentation forms
/// for faces without a vertical form of the bracket.
struct CornerBracket {
    char32_t quote;
    char32_t bracket;
    char32_t form;
};

constexpr std::array Corners { CornerBracket { U'“', U'『', U'﹃' },
    CornerBracket { U'”', U'』', U'﹄' },
    CornerBracket { U'‘', U'「', U'﹁' },
    CornerBracket { U'’', U'」', U'﹂' } };

int perMille(const FontFace& face, int thousandths)
{
    return thousandths * face.unitsPerEm() / 1000;
}

bool isPause(CharClass c)
{
    return c == CharClass::PauseMinor || c == CharClass::PauseMajor || c == CharClass::Exclaim;
}

/// Dashes, dots and waves, which a horizontal line has on its middle.
bool isStroke(CharClass c)
{
    return c == CharClass::Dash || c == CharClass::Ellipsis || c == CharClass::Connector;
}

/// Upright with the middle of the ink in the middle of the em (R64, Taiwan and Hong Kong).
VerticalGlyph centered(const FontFace& face, std::uint32_t glyph, const InkBox& ink)
{
    VerticalGlyph result { glyph, false, 0, 0 };
    const int right = ink.middleX() - face.advance(glyph) / 2;
    const int up = ink.middleY() - perMille(face, EmMiddle);
    const int near = perMille(face, NearMiddle);
    if (std::abs(right) > near)
        result.across = -right;
    if (std::abs(up) > near)
        result.along = up;
    return result;
}

/// R64, mainland: from the lower left of a horizontal cell to the upper right of a vertical one, as
/// far from its edges; what stands at the upper right already stays.
VerticalGlyph inCorner(const FontFace& face, const Cluster& cluster, std::uint32_t glyph)
{
    VerticalGlyph result { glyph, false, 0, 0 };
    const InkBox ink = VerticalGlyphs::ink(face, glyph);
    const int advance = face.advance(glyph);
    const auto margin = [&](int edge) {
        return std::clamp(edge, perMille(face, LeastMargin), perMille(face, MostMargin));
    };
    if (ink.isEmpty())
        return result;
    if (ink.middleX() <= advance * 11 / 20)
        result.across = advance - margin(ink.left) - ink.right;
    const bool hasBlankBelow = cluster.character != U'：' && cluster.character != U'；'
        && cluster.charClass != CharClass::Exclaim;
    const int half = perMille(face, (EmTop + EmBottom) / 2);
    if (hasBlankBelow ? ink.bottom < half : ink.middleY() < perMille(face, EmMiddle) - advance / 20)
        result.along
            = ink.top - (perMille(face, EmTop) - margin(ink.bottom - perMille(face, EmBottom)));
    return result;
}

} // namespace

VerticalGlyphs::VerticalGlyphs()
    : m_buffer(hb_buffer_create())
{
}

VerticalGlyphs::~VerticalGlyphs()
{
    hb_buffer_destroy(m_buffer);
}

InkBox VerticalGlyphs::ink(const FontFace& face, std::uint32_t glyph)
{
    hb_glyph_extents_t extents {};
    if (hb_font_get_glyph_extents(face.harfBuzzFont(), glyph, &extents) == 0)
        return {};
    return { extents.x_bearing,
        extents.x_bearing + extents.width,
        extents.y_bearing + extents.height,
        extents.y_bearing };
}

/// Turned clockwise the baseline is 0.38 em left of the line's middle, and what was above the
/// baseline is right of it.
int VerticalGlyphs::strokeShift(const FontFace& face, std::uint32_t glyph)
{
    const InkBox box = ink(face, glyph);
    return box.isEmpty() ? 0 : perMille(face, EmMiddle) - box.middleY();
}

std::uint32_t VerticalGlyphs::shaped(
    const FontFace& face, char32_t character, const QString& language)
{
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add(m_buffer, character, 0);
    hb_buffer_set_content_type(m_buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(m_buffer, HB_DIRECTION_TTB);
    hb_buffer_set_script(m_buffer, HB_SCRIPT_HAN);
    const QByteArray tag = language.toLatin1();
    hb_buffer_set_language(m_buffer, hb_language_from_string(tag.constData(), int(tag.size())));
    hb_shape(face.harfBuzzFont(), m_buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    return count == 1 ? infos[0].codepoint : 0;
}

/// The glyph that the face's `vert` gives for the character, or 0. A form without ink is none: old
/// faces have lists of forms that nobody has drawn.
std::uint32_t VerticalGlyphs::verticalForm(
    const FontFace& face, char32_t character, const QString& language)
{
    const std::uint32_t plain = face.glyph(character);
    const std::uint32_t form = plain == 0 ? 0 : shaped(face, character, language);
    if (form == 0 || form == plain || ink(face, form).isEmpty())
        return 0;
    return form;
}

VerticalGlyph VerticalGlyphs::pause(
    const FontFace& face, const Cluster& cluster, const QString& language)
{
    const std::uint32_t plain = face.glyph(cluster.character);
    std::uint32_t glyph = verticalForm(face, cluster.character, language);
    const InkBox form = glyph == 0 ? InkBox {} : ink(face, glyph);
    // A colon that lies is the Japanese one; in Chinese it stands (R66).
    const bool lies = form.right - form.left > form.top - form.bottom
        && (cluster.character == U'：' || cluster.character == U'；');
    const bool chinese = language.startsWith(QLatin1String("zh"));
    if (glyph == 0 || (lies && chinese))
        glyph = plain;
    if (!chinese && glyph != plain)
        return { glyph, false, 0, 0 };
    return markRegion(language) == MarkRegion::Taiwan ? centered(face, glyph, ink(face, glyph))
                                                      : inCorner(face, cluster, glyph);
}

VerticalGlyph VerticalGlyphs::find(
    const FontFace& face, const Cluster& cluster, const QString& language)
{
    const char32_t character = cluster.character;
    const std::uint32_t plain = face.glyph(character);
    if (isPause(cluster.charClass))
        return pause(face, cluster, language);
    if (cluster.charClass == CharClass::Interpunct) {
        VerticalGlyph dot { plain, false, 0, 0 };
        const InkBox box = ink(face, plain);
        if (!box.isEmpty()) {
            dot.across = face.advance(plain) / 2 - box.middleX();
            dot.along = box.middleY() - perMille(face, EmMiddle);
        }
        return dot;
    }
    const auto* const corner = std::find_if(
        Corners.begin(), Corners.end(), [&](const auto& c) { return c.quote == character; });
    if (corner != Corners.end() && language.startsWith(QLatin1String("zh"))) {
        if (const std::uint32_t form = verticalForm(face, corner->bracket, language))
            return { form, false, 0, 0 };
        const std::uint32_t form = face.glyph(corner->form);
        if (form != 0 && !ink(face, form).isEmpty())
            return { form, false, 0, 0 };
        if (const std::uint32_t bracket = face.glyph(corner->bracket))
            return { bracket, true, 0, 0 };
    }
    const UnicodeOrientation orientation = unicodeOrientation(character);
    if (orientation == UnicodeOrientation::Upright && cluster.charClass != CharClass::Solidus)
        return { plain, false, 0, 0 };
    if (const std::uint32_t form = verticalForm(face, character, language))
        return { form, false, 0, 0 };
    if (orientation == UnicodeOrientation::TransformedOrUpright)
        return { plain, false, 0, 0 };
    return { plain, true, 0, isStroke(cluster.charClass) ? strokeShift(face, plain) : 0 };
}

const VerticalGlyph& VerticalGlyphs::mark(
    const FontFace& face, const Cluster& cluster, const QString& language)
{
    const auto [known, fresh]
        = m_found.try_emplace({ &face, cluster.character, language }, VerticalGlyph {});
    if (fresh)
        known->second = find(face, cluster, language);
    return known->second;
}

std::vector<std::uint32_t> VerticalGlyphs::narrow(
    const FontFace& face, std::u32string_view characters)
{
    hb_buffer_clear_contents(m_buffer);
    for (std::size_t i = 0; i < characters.size(); ++i)
        hb_buffer_add(m_buffer, characters[i], unsigned(i));
    hb_buffer_set_content_type(m_buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(m_buffer, HB_SCRIPT_LATIN);
    hb_buffer_set_language(m_buffer, hb_language_from_string("zh", -1));
    std::vector<hb_feature_t> features;
    for (const hb_tag_t tag : { HB_TAG('h', 'w', 'i', 'd'), HB_TAG('t', 'w', 'i', 'd') }) {
        if (tag == HB_TAG('h', 'w', 'i', 'd') || characters.size() > 2)
            features.push_back({ tag, 1, 0, unsigned(-1) });
    }
    hb_shape(face.harfBuzzFont(), m_buffer, features.data(), unsigned(features.size()));
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    std::vector<std::uint32_t> glyphs;
    for (unsigned i = 0; i < count && count == characters.size(); ++i)
        glyphs.push_back(infos[i].codepoint);
    return glyphs;
}

} // namespace broadsheet
