// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_library.h"
#include "typesetting/paragraph.h"

#include <map>
#include <tuple>

struct hb_buffer_t;

namespace broadsheet {

/// How a face draws a Chinese mark in a vertical line.
struct VerticalGlyph {
    std::uint32_t glyph = 0;
    bool rotated = false; ///< the horizontal glyph, turned 90° clockwise
    int along = 0; ///< font units, down: how far it stands from its place in the cell
    int across = 0; ///< font units, to the right
};

/// What of a glyph's em its ink fills, font units, y up.
struct InkBox {
    int left = 0;
    int right = 0;
    int bottom = 0;
    int top = 0;

    [[nodiscard]] bool isEmpty() const { return right <= left || top <= bottom; }

    [[nodiscard]] int middleX() const { return (left + right) / 2; }

    [[nodiscard]] int middleY() const { return (bottom + top) / 2; }
};

/// Finds the vertical forms of marks and the narrow digits of faces, and puts right what a face
/// does not do by itself: corner brackets for quotes (R65), marks in their corner or their middle
/// (R64), dashes on the middle of the line (R67). Remembers what it has found. One per thread.
class VerticalGlyphs {
public:
    VerticalGlyphs();
    ~VerticalGlyphs();
    VerticalGlyphs(const VerticalGlyphs&) = delete;
    VerticalGlyphs& operator=(const VerticalGlyphs&) = delete;
    VerticalGlyphs(VerticalGlyphs&&) = delete;
    VerticalGlyphs& operator=(VerticalGlyphs&&) = delete;

    /// The cluster's first character, which is set as Chinese and stands; not for pairs of dashes.
    /// `language` as in ParagraphStyle.
    const VerticalGlyph& mark(
        const FontFace& face, const Cluster& cluster, const QString& language);

    /// The glyphs of two or three characters as narrow as the face has them (hwid, twid); empty
    /// where it does not give one glyph for each.
    std::vector<std::uint32_t> narrow(const FontFace& face, std::u32string_view characters);

    static InkBox ink(const FontFace& face, std::uint32_t glyph);
    /// What brings a rotated dash, ellipsis or wave onto the middle of the line: font units to the
    /// right.
    static int strokeShift(const FontFace& face, std::uint32_t glyph);

private:
    using Key = std::tuple<const FontFace*, char32_t, QString>;

    VerticalGlyph find(const FontFace& face, const Cluster& cluster, const QString& language);
    VerticalGlyph pause(const FontFace& face, const Cluster& cluster, const QString& language);
    std::uint32_t shaped(const FontFace& face, char32_t character, const QString& language);
    std::uint32_t verticalForm(const FontFace& face, char32_t character, const QString& language);

    hb_buffer_t* m_buffer = nullptr;
    std::map<Key, VerticalGlyph> m_found;
};

} // namespace broadsheet
