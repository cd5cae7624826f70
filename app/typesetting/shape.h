// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_library.h"
#include "typesetting/itemize.h"
#include "typesetting/paragraph.h"

#include <QHash>

#include <array>
#include <memory>
#include <span>
#include <vector>

struct hb_buffer_t;

namespace broadsheet {

/// Glyphs and advances of single characters of one face, filled as they are met.
class GlyphCache {
public:
    struct Entry {
        std::uint32_t glyph = 0;
        std::int32_t advance = 0; ///< font units
    };

    explicit GlyphCache(FontFacePtr face)
        : m_face(std::move(face))
    {
    }

    const Entry& of(char32_t character);

    [[nodiscard]] const FontFacePtr& face() const { return m_face; }

private:
    using Block = std::array<Entry, 256>;

    FontFacePtr m_face;
    std::array<std::unique_ptr<Block>, 0x1100> m_blocks;
};

/// Turns items into clusters with glyphs and advances. Han and its marks come from a table of
/// advances (they never need shaping); Latin runs, pairs of dashes and characters with variation
/// selectors go through HarfBuzz. Not thread-safe: one Shaper per thread.
class Shaper {
public:
    /// `fonts` outlives the shaper.
    explicit Shaper(FontLibrary& fonts);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;
    Shaper(Shaper&&) = delete;
    Shaper& operator=(Shaper&&) = delete;

    /// Fills `paragraph.fonts`, `.clusters` and `.glyphs`; its text, style and em are set.
    Result<void> shape(
        Paragraph& paragraph, const std::vector<Item>& items, const std::vector<FontSpan>& spans);

    /// Characters that no installed font covers, in the order met, each once.
    [[nodiscard]] const QString& missingCharacters() const { return m_missing; }

    /// Hands them over and begins anew.
    QString takeMissingCharacters() { return std::exchange(m_missing, {}); }

private:
    struct FacePair {
        std::uint8_t han = 0;
        std::uint8_t latin = 0;
        std::uint8_t marks = 0;
    };

    struct ChosenFaces {
        FontChoice choice;
        FontFacePtr han;
        FontFacePtr latin;
        FontFacePtr marks;
    };

    Result<FontFacePtr> faceOf(
        const QString& family, const FontChoice& choice, const FontFacePtr& otherwise);

    Result<FacePair> facesFor(Paragraph& paragraph, const FontChoice& choice);
    static std::uint8_t fontIndex(Paragraph& paragraph, const FontFacePtr& face, bool bold);
    GlyphCache& cacheFor(const FontFacePtr& face);
    void addSingle(Paragraph& paragraph, const Item& item, std::uint8_t font);
    static void addUnit(Paragraph& paragraph, const Item& item);
    void addShaped(Paragraph& paragraph, std::span<const Item> items, std::uint8_t font);
    void addRun(Paragraph& paragraph, std::span<const Item> items, FacePair pair);
    std::uint8_t coveringFont(Paragraph& paragraph, const Item& item, FacePair pair);

    FontLibrary& m_fonts;
    hb_buffer_t* m_buffer = nullptr;
    QHash<const FontFace*, std::shared_ptr<GlyphCache>> m_caches;
    std::vector<ChosenFaces> m_choices;
    QString m_missing;
};

} // namespace broadsheet
