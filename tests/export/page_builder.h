// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fonts/font_face.h"
#include "page_layout/composed_page.h"

#include <QFileInfo>

#include <map>

namespace broadsheet {

/// Sets text by hand, one glyph a character, for tests of what comes after composing.
class PageBuilder {
public:
    PageBuilder(Length width, Length height, Length bleed = {})
    {
        m_page.sheet = { width, height };
        m_page.bleed = bleed;
        m_page.language = QStringLiteral("zh-Hans");
    }

    /// The face, or nullptr where it is not installed.
    static std::shared_ptr<const FontFace> face(const QString& path, int index = 0)
    {
        // One object a face, as a FontLibrary has.
        static std::map<std::pair<QString, int>, std::shared_ptr<const FontFace>> opened;
        std::shared_ptr<const FontFace>& known = opened[{ path, index }];
        if (!known && QFileInfo::exists(path)) {
            Result<std::unique_ptr<FontFace>> face = FontFace::open(path, index);
            if (face) {
                known = std::move(face).value();
            }
        }
        return known;
    }

    static std::shared_ptr<const FontFace> serifCjk()
    {
        return face(QStringLiteral("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"), 2);
    }

    static std::shared_ptr<const FontFace> sansCjkBold()
    {
        return face(QStringLiteral("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"), 2);
    }

    /// A run whose glyphs stand at their advances and `gap` more. A variation selector belongs to
    /// the character before it.
    GlyphRun& text(const std::shared_ptr<const FontFace>& face,
        const QString& text,
        Length size,
        Point at,
        Length gap = {},
        int widthPerMille = 1000)
    {
        GlyphRun run;
        run.face = face;
        run.size = size;
        run.widthPerMille = widthPerMille;
        run.baseline = at.y;
        run.text = text;
        Length x = at.x;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype begin = i;
            char32_t character = text[i].unicode();
            if (text[i].isHighSurrogate()) {
                character = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            if (QChar::category(character) == QChar::Mark_NonSpacing) {
                continue;
            }
            const std::uint32_t glyph = face->glyph(character);
            run.glyphs.push_back({ glyph, std::int32_t(begin), x });
            x += size.scaled(std::int64_t(face->advance(glyph)) * widthPerMille,
                     std::int64_t(face->unitsPerEm()) * 1000)
                + gap;
        }
        m_page.ops.emplace_back(std::move(run));
        return std::get<GlyphRun>(m_page.ops.back());
    }

    /// A run down the page whose glyphs stand at their advances and `gap` more: `at` is on the
    /// line's middle, or where the run is rotated on its baseline.
    GlyphRun& down(RunDirection direction,
        const std::shared_ptr<const FontFace>& face,
        const QString& text,
        Length size,
        Point at,
        Length gap = {})
    {
        GlyphRun run;
        run.face = face;
        run.size = size;
        run.direction = direction;
        run.baseline = at.x;
        run.text = text;
        Length y = at.y;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const std::uint32_t glyph = face->glyph(text[i].unicode());
            run.glyphs.push_back({ glyph, std::int32_t(i), y });
            y += gap
                + (direction == RunDirection::Vertical
                        ? size
                        : size.scaled(face->advance(glyph), face->unitsPerEm()));
        }
        m_page.ops.emplace_back(std::move(run));
        return std::get<GlyphRun>(m_page.ops.back());
    }

    /// Digits side by side, `at` in the middle between them on the top of their em box.
    GlyphRun& combined(const std::shared_ptr<const FontFace>& face,
        const QString& text,
        Length size,
        Point at,
        int widthPerMille)
    {
        GlyphRun& run = this->text(
            face, text, size, { Length(), at.y + size.scaled(88, 100) }, {}, widthPerMille);
        run.direction = RunDirection::Combined;
        const Length width = run.glyphs.back().x
            + size.scaled(std::int64_t(face->advance(run.glyphs.back().glyph)) * widthPerMille,
                std::int64_t(face->unitsPerEm()) * 1000);
        for (PlacedGlyph& glyph : run.glyphs) {
            glyph.x += at.x - width / 2;
        }
        return run;
    }

    void fill(const Rect& rect, Ink ink) { m_page.ops.emplace_back(FillRect { rect, ink }); }

    ComposedPage& page() { return m_page; }

    [[nodiscard]] ComposedPagePtr shared() const
    {
        return std::make_shared<const ComposedPage>(m_page);
    }

private:
    ComposedPage m_page;
};

} // namespace broadsheet
