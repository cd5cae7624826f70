// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/glyph_cache.h"
#include "typesetting/itemize.h"
#include "typesetting/paragraph.h"

#include <QHash>

#include <vector>

namespace broadsheet {

/// One of a paragraph's fonts, with the glyphs of its face.
struct PickedFont {
    std::uint16_t index = 0; ///< into Paragraph::fonts
    GlyphCache* cache = nullptr; ///< the picker's

    [[nodiscard]] bool covers(char32_t character) const { return cache->of(character).glyph != 0; }
};

/// The components of one composite font in one paragraph.
struct PickedComponents {
    PickedFont han;
    PickedFont latin;
    PickedFont digits;
    PickedFont marks;

    /// The component that sets an item; `isDigit` also for the points inside a number.
    [[nodiscard]] const PickedFont& of(const Item& item, bool isDigit) const
    {
        if (!item.cjk)
            return isDigit ? digits : latin;
        const bool mark = isRightBlankMark(item.charClass) || item.charClass == CharClass::Opener;
        return mark ? marks : han;
    }
};

/// Finds the faces of composite fonts, what stands in for those that are not installed, and who
/// has the characters that a composite font lacks; enters them into a paragraph's fonts. Keeps
/// faces and glyphs from paragraph to paragraph. Not thread-safe.
class FontPicker {
public:
    /// `fonts` outlives the picker.
    explicit FontPicker(FontLibrary& fonts)
        : m_fonts(fonts)
    {
    }

    /// Problem: no font is installed at all.
    Result<PickedComponents> components(Paragraph& paragraph, const FontChoice& choice);

    /// The first of `wanted`, the other components and the machine's other fonts that has the
    /// item's character; `wanted`, marked as Missing, when none does.
    PickedFont covering(Paragraph& paragraph,
        const Item& item,
        const PickedFont& wanted,
        const PickedComponents& others);

    /// The first of `usual` and the machine's other fonts that has the form which a variation
    /// selector asks for; `usual`, marked as NoVariant, when none does. `glyph` is that form or the
    /// usual one.
    PickedFont withVariant(Paragraph& paragraph,
        const Item& item,
        char32_t selector,
        const PickedFont& usual,
        std::uint32_t& glyph);

    /// `font` in another size, marked as a stand-in.
    PickedFont standIn(
        Paragraph& paragraph, const PickedFont& font, StandIn why, int sizePerMille = 1000);

private:
    /// What a FontChoice asks of the machine, and what there was.
    struct Faces {
        FontChoice choice;
        QString language;
        FoundFace han;
        FoundFace latin;
        FoundFace marks;
        FoundFace digits;
    };

    Result<const Faces*> facesOf(const FontChoice& choice, const QString& language);
    PickedFont enter(Paragraph& paragraph, const SetFont& font);
    PickedFont enterOther(Paragraph& paragraph, const PickedFont& font, const FontFacePtr& face);

    FontLibrary& m_fonts;
    QHash<const FontFace*, std::shared_ptr<GlyphCache>> m_caches;
    std::vector<std::unique_ptr<const Faces>> m_faces;
};

} // namespace broadsheet
