// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/vertical_setting.h"

#include "typesetting/glyph_placing.h"
#include "typesetting/vertical_orientation.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// The em box in thousandths of an em: its top above the baseline, its middle below the top.
constexpr int EmTop = 880;
constexpr int HalfEm = 500;

class VerticalSetting {
public:
    VerticalSetting(Paragraph& paragraph, VerticalGlyphs& glyphs)
        : m_paragraph(paragraph)
        , m_glyphs(glyphs)
    {
        m_paragraph.across.assign(m_paragraph.glyphs.size(), 0);
    }

    void set()
    {
        std::vector<Cluster> whole;
        whole.swap(m_paragraph.clusters);
        m_paragraph.clusters.reserve(whole.size());
        for (std::size_t i = 0; i < whole.size();) {
            const std::size_t count = sharing(whole, i);
            m_paragraph.clusters.push_back(whole[i]);
            Cluster& cluster = m_paragraph.clusters.back();
            for (std::size_t k = 1; k < count; ++k)
                join(cluster, whole[i + k]);
            place(cluster, count);
            i += count;
        }
    }

private:
    [[nodiscard]] const SetFont& font(const Cluster& cluster) const
    {
        return m_paragraph.fonts[cluster.font];
    }

    /// Font units up and down the glyph.
    [[nodiscard]] std::int32_t scaled(std::int64_t fontUnits, const Cluster& cluster) const
    {
        SetFont unscaled = font(cluster);
        unscaled.widthPerMille = 1000;
        return scaledAcross(fontUnits, unscaled);
    }

    /// Font units across the glyph, which 长体 and 扁体 change.
    [[nodiscard]] std::int32_t across(std::int64_t fontUnits, const Cluster& cluster) const
    {
        return scaledAcross(fontUnits, font(cluster));
    }

    [[nodiscard]] std::int32_t em(const Cluster& cluster) const
    {
        return std::int32_t(font(cluster).size.units());
    }

    /// How many clusters from `first` on share one cell: the digits of a number that stands, a pair
    /// of ？ and ！ (R6).
    [[nodiscard]] static std::size_t sharing(
        const std::vector<Cluster>& clusters, std::size_t first)
    {
        const Cluster& cluster = clusters[first];
        const auto joins = [&](std::size_t i) {
            return i < clusters.size() && clusters[i].font == cluster.font;
        };
        if (cluster.cjk && cluster.charClass == CharClass::Exclaim) {
            const bool pair = joins(first + 1) && clusters[first + 1].cjk
                && clusters[first + 1].charClass == CharClass::Exclaim;
            return pair ? 2 : 1;
        }
        std::size_t end = first + 1;
        if (cluster.orientation == Orientation::Combined) {
            while (joins(end) && clusters[end].orientation == Orientation::Combined)
                ++end;
        }
        return end - first;
    }

    static void join(Cluster& cluster, const Cluster& next)
    {
        cluster.textLength = std::uint16_t(next.text + next.textLength - cluster.text);
        cluster.glyphCount = std::uint16_t(cluster.glyphCount + next.glyphCount);
        // A number is asked for as a number, even with its sign in front.
        if (next.charClass == CharClass::Digit)
            cluster.charClass = CharClass::Digit;
    }

    void place(Cluster& cluster, std::size_t sharingIt)
    {
        if (cluster.charClass == CharClass::DashPair) {
            turnDashes(cluster);
            return;
        }
        if (cluster.orientation == Orientation::Rotated)
            return;
        if (cluster.charClass == CharClass::Space || cluster.charClass == CharClass::NoBreakSpace)
            return;
        const bool unit = !font(cluster).face;
        const bool fixed = cluster.cjk && cluster.charClass == CharClass::Interpunct;
        const std::int32_t natural = cluster.advance;
        if (!fixed)
            cluster.advance = cluster.cjk ? em(cluster) : m_paragraph.em;
        if (sharingIt > 1 || cluster.glyphCount > 1) {
            cluster.orientation = Orientation::Combined;
            if (!unit && sharingIt == 1)
                keepTogether(cluster, natural);
            else if (!unit)
                combine(cluster);
            return;
        }
        cluster.orientation = Orientation::Upright;
        if (unit)
            return;
        if (cluster.cjk)
            placeMark(cluster, natural);
        else
            placeLetter(cluster);
    }

    /// R67: a pair of dashes is the horizontal one, turned onto the middle of the line. Where the
    /// face has no long dash, the two short ones are moved together until they touch.
    void turnDashes(Cluster& cluster)
    {
        cluster.orientation = Orientation::Rotated;
        if (!font(cluster).face)
            return;
        const FontFace& face = *font(cluster).face;
        for (std::size_t g = 0; g < cluster.glyphCount; ++g) {
            const std::size_t at = std::size_t(cluster.firstGlyph) + g;
            ShapedGlyph& glyph = m_paragraph.glyphs[at];
            const InkBox ink = VerticalGlyphs::ink(face, glyph.glyph);
            m_paragraph.across[at]
                = scaled(VerticalGlyphs::strokeShift(face, glyph.glyph), cluster);
            if (cluster.glyphCount == 2 && !ink.isEmpty())
                glyph.x
                    += across(g == 0 ? face.advance(glyph.glyph) - ink.right : -ink.left, cluster);
        }
    }

    /// Most of them are Han, which stand as they are.
    void placeMark(Cluster& cluster, std::int32_t natural)
    {
        const auto at = std::size_t(cluster.firstGlyph);
        ShapedGlyph& glyph = m_paragraph.glyphs[at];
        glyph.x = 0;
        if (cluster.charClass == CharClass::Han
            && unicodeOrientation(cluster.character) == UnicodeOrientation::Upright)
            return;
        const VerticalGlyph& form
            = m_glyphs.mark(*font(cluster).face, cluster, m_paragraph.style->language);
        glyph.glyph = form.glyph;
        if (form.rotated) {
            m_paragraph.across[at] = scaled(form.across, cluster);
            cluster.orientation = Orientation::Rotated;
            cluster.advance = natural;
            return;
        }
        m_paragraph.across[at] = across(form.across, cluster);
        // In the middle of a cell of another height than its em.
        glyph.x = scaled(form.along, cluster) + (cluster.advance - em(cluster)) / 2;
    }

    /// Capitals and figures have the middle of their height in the middle of the cell, which is the
    /// paragraph's whatever their own size.
    [[nodiscard]] std::int32_t capitalShift(const Cluster& cluster) const
    {
        const FontFace& face = *font(cluster).face;
        // Not every face tells the height of its capitals, or tells it right.
        const InkBox capital = VerticalGlyphs::ink(face, face.glyph(U'H'));
        const int height = capital.isEmpty() ? face.capHeight() : capital.top;
        const std::int64_t down = std::int64_t(em(cluster)) * (HalfEm - EmTop) / 1000;
        return scaled(height / 2, cluster) + std::int32_t(down)
            + (cluster.advance - em(cluster)) / 2;
    }

    void placeLetter(Cluster& cluster)
    {
        m_paragraph.glyphs[std::size_t(cluster.firstGlyph)].x = capitalShift(cluster);
    }

    /// A letter with its marks.
    void keepTogether(const Cluster& cluster, std::int32_t natural)
    {
        for (std::size_t g = 0; g < cluster.glyphCount; ++g) {
            const std::size_t at = std::size_t(cluster.firstGlyph) + g;
            m_paragraph.across[at] = m_paragraph.glyphs[at].x - natural / 2;
            m_paragraph.glyphs[at].x = cluster.cjk ? 0 : capitalShift(cluster);
        }
    }

    void combine(Cluster& cluster)
    {
        if (cluster.charClass == CharClass::Exclaim)
            pairExclaims(cluster);
        else
            combineDigits(cluster);
    }

    /// ？！ side by side, the ink of each in the middle of its half.
    void pairExclaims(const Cluster& cluster)
    {
        const FontFace& face = *font(cluster).face;
        for (std::size_t g = 0; g < cluster.glyphCount; ++g) {
            const std::size_t at = std::size_t(cluster.firstGlyph) + g;
            const InkBox ink = VerticalGlyphs::ink(face, m_paragraph.glyphs[at].glyph);
            const std::int32_t quarter = em(cluster) / 4;
            m_paragraph.glyphs[at].x = 0;
            m_paragraph.across[at] = (g == 0 ? -quarter : quarter) - across(ink.middleX(), cluster);
        }
    }

    /// R63: narrow figures where the face has them, made narrower where they are still too wide.
    void combineDigits(Cluster& cluster)
    {
        const FontFace& face = *font(cluster).face;
        const auto first = std::size_t(cluster.firstGlyph);
        const std::size_t count = cluster.glyphCount;
        std::int64_t width = naturalWidth(cluster);
        if (across(width, cluster) > m_paragraph.em) {
            const std::u32string digits
                = m_paragraph.text.mid(cluster.text, cluster.textLength).toStdU32String();
            const std::vector<std::uint32_t> narrow = m_glyphs.narrow(face, digits);
            if (narrow.size() == count) {
                for (std::size_t g = 0; g < count; ++g)
                    m_paragraph.glyphs[first + g].glyph = narrow[g];
                width = naturalWidth(cluster);
            }
        }
        if (across(width, cluster) > m_paragraph.em)
            cluster.font = narrowerFont(cluster.font, width);
        const std::int32_t down = capitalShift(cluster);
        std::int64_t pen = -width / 2;
        for (std::size_t g = 0; g < count; ++g) {
            ShapedGlyph& glyph = m_paragraph.glyphs[first + g];
            glyph.x = down;
            m_paragraph.across[first + g] = across(pen, cluster);
            pen += face.advance(glyph.glyph);
        }
    }

    [[nodiscard]] std::int64_t naturalWidth(const Cluster& cluster) const
    {
        std::int64_t width = 0;
        for (std::size_t g = 0; g < cluster.glyphCount; ++g)
            width += font(cluster).face->advance(
                m_paragraph.glyphs[std::size_t(cluster.firstGlyph) + g].glyph);
        return width;
    }

    /// The font as wide as lets `width` font units fill an em.
    std::uint16_t narrowerFont(std::uint16_t of, std::int64_t width)
    {
        SetFont wanted = m_paragraph.fonts[of];
        wanted.widthPerMille = int(std::int64_t(wanted.face->unitsPerEm()) * m_paragraph.em * 1000
            / (width * wanted.size.units()));
        std::vector<SetFont>& fonts = m_paragraph.fonts;
        const auto known = std::find(fonts.begin(), fonts.end(), wanted);
        if (known != fonts.end())
            return std::uint16_t(known - fonts.begin());
        fonts.push_back(wanted);
        return std::uint16_t(fonts.size() - 1);
    }

    Paragraph& m_paragraph;
    VerticalGlyphs& m_glyphs;
};

} // namespace

void setVertically(Paragraph& paragraph, VerticalGlyphs& glyphs)
{
    paragraph.vertical = true;
    chooseOrientations(paragraph);
    VerticalSetting(paragraph, glyphs).set();
}

} // namespace broadsheet
