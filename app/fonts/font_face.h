// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace broadsheet {

enum class OutlineFormat { TrueType, CffNameKeyed, CffCidKeyed };

/// One command of a glyph's outline in font units, y up.
struct OutlineCommand {
    enum class Kind : std::uint8_t { MoveTo, LineTo, QuadTo, CubicTo, Close };
    Kind kind = Kind::MoveTo;
    float x[3] = { 0, 0, 0 }; ///< control points first, end point last
    float y[3] = { 0, 0, 0 };
};

/// One face of one font file. Immutable and safe to use from several threads at once; owned by
/// its FontLibrary, which outlives every page composed with it.
class FontFace {
public:
    /// Problem: no file, no such face in it, a file that is cut short or lies about its tables, or
    /// a font without outlines.
    static Result<std::unique_ptr<FontFace>> open(const QString& path, int index);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;
    FontFace(FontFace&&) = delete;
    FontFace& operator=(FontFace&&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }

    /// OS/2 typographic ascent and descent in font units (descent positive); never hhea (R84).
    [[nodiscard]] int ascent() const { return m_ascent; }

    [[nodiscard]] int descent() const { return m_descent; }

    [[nodiscard]] int capHeight() const { return m_capHeight; }

    [[nodiscard]] int xHeight() const { return m_xHeight; }

    [[nodiscard]] int italicAngle() const { return m_italicAngle; }

    [[nodiscard]] OutlineFormat outlineFormat() const { return m_outlineFormat; }

    /// PostScript name, unique enough to be a PDF base font name: "NotoSerifCJKsc-Regular".
    [[nodiscard]] const QByteArray& postScriptName() const { return m_postScriptName; }

    /// The family as people know it, without weight and slope: "Noto Serif CJK SC".
    [[nodiscard]] const QString& familyName() const { return m_familyName; }

    [[nodiscard]] bool isSerif() const;

    /// 0 when the face does not cover the character.
    [[nodiscard]] std::uint32_t glyph(char32_t character) const;
    /// The form of `character` that a variation selector asks for; 0 when the face has none.
    [[nodiscard]] std::uint32_t variantGlyph(char32_t character, char32_t selector) const;
    /// Horizontal advance in font units.
    [[nodiscard]] int advance(std::uint32_t glyph) const;
    /// The character identifier under which a CID-keyed font knows the glyph; the glyph's own
    /// number for every other format. It is the code that a PDF content stream uses.
    [[nodiscard]] std::uint32_t cid(std::uint32_t glyph) const;
    /// Empty for a glyph without ink and for one whose outline cannot be meant.
    [[nodiscard]] std::vector<OutlineCommand> outline(std::uint32_t glyph) const;

    /// For shaping and subsetting; immutable HarfBuzz objects scaled to font units.
    [[nodiscard]] hb_face_t* harfBuzzFace() const { return m_face; }

    [[nodiscard]] hb_font_t* harfBuzzFont() const { return m_font; }

private:
    FontFace() = default;
    void readMetrics();
    [[nodiscard]] bool draws() const;

    QString m_path;
    int m_index = 0;
    int m_unitsPerEm = 1000;
    int m_ascent = 880;
    int m_descent = 120;
    int m_capHeight = 700;
    int m_xHeight = 500;
    int m_italicAngle = 0;
    OutlineFormat m_outlineFormat = OutlineFormat::TrueType;
    QByteArray m_postScriptName;
    QString m_familyName;
    std::vector<std::uint16_t> m_cids; ///< empty where glyph number and CID agree
    hb_face_t* m_face = nullptr;
    hb_font_t* m_font = nullptr;
};

} // namespace broadsheet
