// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/font_subset.h"
#include "export/glyph_set.h"

#include <QString>

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace broadsheet {

class Deflater;
class FontFace;
class PdfFile;

/// A face in a document: the glyphs that were set, their codes and widths, and the characters each
/// stands for. Written as a Type 0 font with Identity-H, one subset per face; where vertical runs
/// use it, with a twin over the same subset with Identity-V, whose glyphs have the default origin
/// and advance for vertical writing: the top middle of an em box of 0.88 / 0.12, one em. Where one
/// glyph stands for different characters in different places (一 and the radical ⼀) the font has
/// further readings: Type 0 fonts over the same subset with a ToUnicode of their own. ActualText
/// alone does not do, since not every reader heeds it.
class PdfFont {
public:
    struct Glyph {
        std::uint16_t cid = 0;
        std::int32_t width = 0; ///< as written: hundredths of 1/1000 em
    };

    PdfFont(std::shared_ptr<const FontFace> face, int number, PdfFile& file);

    [[nodiscard]] const FontFace& face() const { return *m_face; }

    [[nodiscard]] const std::shared_ptr<const FontFace>& sharedFace() const { return m_face; }

    [[nodiscard]] int readings() const { return int(m_readings.size()); }

    [[nodiscard]] int object(int reading) const { return m_readings[std::size_t(reading)].object; }

    [[nodiscard]] const std::string& resourceName(int reading) const
    {
        return m_readings[std::size_t(reading)].resourceName;
    }

    /// The name of the reading's twin for vertical writing.
    const std::string& verticalName(int reading);

    /// 0 where no vertical run has used the reading.
    [[nodiscard]] int verticalObject(int reading) const
    {
        return m_readings[std::size_t(reading)].verticalObject;
    }

    [[nodiscard]] const GlyphSet& used() const { return m_used; }

    /// Marks the glyph as used.
    Glyph use(std::uint32_t glyph) { return m_entries[entryOf(glyph)].glyph; }

    /// The reading in which the used glyph stands for `text`, which is not empty. The first text
    /// asked for is in reading 0.
    int reading(std::uint32_t glyph, QStringView text);

    void write(const FontSubset& subset, const Deflater& deflater) const;

private:
    struct Entry {
        std::uint32_t number = 0; ///< of the glyph in the face
        Glyph glyph;
        char32_t text = 0; ///< in reading 0: one character, or NoText or LongText
    };

    struct Reading {
        int object = 0;
        std::string resourceName;
        int verticalObject = 0;
        std::string verticalName;
        std::unordered_map<std::uint32_t, QString> texts; ///< what Entry::text cannot hold
    };

    int furtherReading(std::uint32_t glyph, QStringView text);
    void addReading();
    std::size_t entryOf(std::uint32_t glyph);
    [[nodiscard]] std::string toUnicode(int reading, const std::vector<Entry>& byCid) const;
    [[nodiscard]] std::string subsetName() const;
    [[nodiscard]] int commonWidth() const;
    [[nodiscard]] static std::string widths(const std::vector<Entry>& byCid, int common);
    [[nodiscard]] std::string descriptor(const std::string& name, int program) const;
    [[nodiscard]] std::vector<Entry> entriesByCid() const;

    std::shared_ptr<const FontFace> m_face;
    int m_number;
    PdfFile& m_file;
    std::deque<Reading> m_readings; ///< at least one
    std::vector<std::uint16_t> m_slots; ///< by glyph number: index in m_entries + 1
    std::vector<Entry> m_entries;
    GlyphSet m_used;
};

} // namespace broadsheet
