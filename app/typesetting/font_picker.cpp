// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/font_picker.h"

#include <algorithm>
#include <limits>

namespace broadsheet {

namespace {

/// Substitutes for Latin are looked for among fonts made for it, whatever the paragraph's language.
QString latinLanguage(const QString& language)
{
    const bool asian = language.startsWith(QLatin1String("zh"))
        || language.startsWith(QLatin1String("ja")) || language.startsWith(QLatin1String("ko"));
    return asian ? QStringLiteral("en") : language;
}

StandIn standInOf(Substitution substitution)
{
    switch (substitution) {
    case Substitution::None:
        break;
    case Substitution::NotInstalled:
        return StandIn::NotInstalled;
    case Substitution::Damaged:
        return StandIn::Damaged;
    }
    return StandIn::None;
}

bool asksForSameFaces(const FontChoice& a, const FontChoice& b)
{
    return a.han == b.han && a.latin == b.latin && a.marks == b.marks && a.digits == b.digits
        && a.weight == b.weight && a.italic == b.italic;
}

bool saysNothing(const QString& family, const ComponentFit& fit)
{
    return family.isEmpty() && fit == ComponentFit();
}

QString hanFamily(const FontChoice& choice)
{
    if (!choice.han.isEmpty())
        return choice.han;
    return choice.latin.isEmpty() ? QStringLiteral("serif") : choice.latin;
}

/// One component as the paragraph's style sizes it.
SetFont setFont(const Paragraph& paragraph,
    const FontChoice& choice,
    const ComponentFit& fit,
    const FoundFace& found,
    const QString& family)
{
    SetFont font;
    font.face = found.face;
    font.size = paragraph.style->size.scaled(fit.sizePerMille, 1000);
    font.weight = choice.weight;
    font.widthPerMille = choice.widthPerMille;
    font.raise = paragraph.style->size.scaled(fit.raisePerMille, 1000);
    font.standIn = standInOf(found.substitution);
    if (font.standIn != StandIn::None)
        font.wanted = family;
    return font;
}

} // namespace

PickedFont FontPicker::enter(Paragraph& paragraph, const SetFont& font)
{
    std::shared_ptr<GlyphCache>& cache = m_caches[font.face.get()];
    if (!cache)
        cache = std::make_shared<GlyphCache>(font.face);
    std::vector<SetFont>& fonts = paragraph.fonts;
    const auto known = std::find(fonts.begin(), fonts.end(), font);
    const auto index = std::size_t(known - fonts.begin());
    if (known == fonts.end()) {
        if (fonts.size() > std::numeric_limits<std::uint16_t>::max())
            return { 0, m_caches[fonts.front().face.get()].get() };
        fonts.push_back(font);
    }
    return { std::uint16_t(index), cache.get() };
}

Result<const FontPicker::Faces*> FontPicker::facesOf(
    const FontChoice& choice, const QString& language)
{
    for (const auto& known : m_faces) {
        if (asksForSameFaces(known->choice, choice) && known->language == language)
            return known.get();
    }
    auto faces = std::make_unique<Faces>();
    faces->choice = choice;
    faces->language = language;
    const FontWish wish { choice.weight, choice.italic, language };
    const FontWish latinWish { choice.weight, choice.italic, latinLanguage(language) };
    const auto find = [&](const QString& family,
                          const FontWish& how,
                          const FoundFace& otherwise,
                          FoundFace& face) -> Result<void> {
        face = otherwise;
        if (family.isEmpty())
            return {};
        const Result<FoundFace> found = m_fonts.find(family, how);
        if (!found)
            return found.problem();
        face = *found;
        return {};
    };
    const Result<void> han = find(hanFamily(choice), wish, {}, faces->han);
    if (!han)
        return han.problem();
    const Result<void> latin = find(choice.latin, latinWish, faces->han, faces->latin);
    if (!latin)
        return latin.problem();
    const Result<void> digits = find(choice.digits, latinWish, faces->latin, faces->digits);
    if (!digits)
        return digits.problem();
    const Result<void> marks = find(choice.marks, wish, faces->han, faces->marks);
    if (!marks)
        return marks.problem();
    m_faces.push_back(std::move(faces));
    return m_faces.back().get();
}

Result<PickedComponents> FontPicker::components(Paragraph& paragraph, const FontChoice& choice)
{
    const Result<const Faces*> found = facesOf(choice, paragraph.style->language);
    if (!found)
        return found.problem();
    const Faces& faces = **found;
    const QString han = hanFamily(choice);
    const QString& latin = choice.latin.isEmpty() ? han : choice.latin;
    const auto enterOne
        = [&](const ComponentFit& fit, const FoundFace& face, const QString& family) {
              return enter(paragraph, setFont(paragraph, choice, fit, face, family));
          };
    PickedComponents picked;
    picked.han = enterOne(choice.hanFit, faces.han, han);
    picked.latin = saysNothing(choice.latin, choice.latinFit)
        ? picked.han
        : enterOne(choice.latinFit, faces.latin, latin);
    picked.digits = saysNothing(choice.digits, choice.digitsFit)
        ? picked.latin
        : enterOne(choice.digitsFit, faces.digits, choice.digits.isEmpty() ? latin : choice.digits);
    picked.marks = saysNothing(choice.marks, choice.marksFit)
        ? picked.han
        : enterOne(choice.marksFit, faces.marks, choice.marks.isEmpty() ? han : choice.marks);
    return picked;
}

PickedFont FontPicker::standIn(
    Paragraph& paragraph, const PickedFont& font, StandIn why, int sizePerMille)
{
    SetFont other = paragraph.fonts[font.index];
    if (other.wanted.isEmpty())
        other.wanted = other.face->familyName();
    other.standIn = why;
    other.size = other.size.scaled(sizePerMille, 1000);
    return enter(paragraph, other);
}

/// `face` in the place of `font`, which lacks a character.
PickedFont FontPicker::enterOther(
    Paragraph& paragraph, const PickedFont& font, const FontFacePtr& face)
{
    SetFont other = paragraph.fonts[font.index];
    if (other.wanted.isEmpty())
        other.wanted = other.face->familyName();
    other.standIn = StandIn::NoGlyph;
    other.face = face;
    return enter(paragraph, other);
}

PickedFont FontPicker::covering(Paragraph& paragraph,
    const Item& item,
    const PickedFont& wanted,
    const PickedComponents& others)
{
    if (wanted.covers(item.character) || item.charClass == CharClass::Combining)
        return wanted;
    const PickedFont& first = item.cjk ? others.han : others.latin;
    if (first.covers(item.character))
        return first;
    const PickedFont& second = item.cjk ? others.latin : others.han;
    if (second.covers(item.character))
        return second;
    const SetFont& font = paragraph.fonts[wanted.index];
    const FontWish wish { font.weight, false, paragraph.style->language };
    if (const FontFacePtr other = m_fonts.fallback(item.character, *font.face, wish))
        return enterOther(paragraph, wanted, other);
    return standIn(paragraph, wanted, StandIn::Missing);
}

PickedFont FontPicker::withVariant(Paragraph& paragraph,
    const Item& item,
    char32_t selector,
    const PickedFont& usual,
    std::uint32_t& glyph)
{
    const SetFont& font = paragraph.fonts[usual.index];
    glyph = font.face->variantGlyph(item.character, selector);
    if (glyph != 0)
        return usual;
    const FontWish wish { font.weight, false, paragraph.style->language };
    const FontFacePtr other = m_fonts.fallbackVariant(item.character, selector, *font.face, wish);
    if (other) {
        glyph = other->variantGlyph(item.character, selector);
        return enterOther(paragraph, usual, other);
    }
    glyph = usual.cache->of(item.character).glyph;
    return standIn(
        paragraph, usual, font.standIn == StandIn::Missing ? StandIn::Missing : StandIn::NoVariant);
}

} // namespace broadsheet
