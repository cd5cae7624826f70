// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/font_picker.h"
#include "typesetting/letter_forms.h"

#include <span>
#include <vector>

struct hb_buffer_t;
struct hb_language_impl_t;

namespace broadsheet {

/// Turns items into clusters with glyphs and advances. Han and its marks come from a table of
/// advances (they never need shaping); Latin runs, pairs of dashes and characters with combining
/// marks go through HarfBuzz. A variation selector and its base are one cluster. Not thread-safe:
/// one Shaper per thread.
class Shaper {
public:
    /// `fonts` outlives the shaper.
    explicit Shaper(FontLibrary& fonts);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;
    Shaper(Shaper&&) = delete;
    Shaper& operator=(Shaper&&) = delete;

    /// Fills `paragraph.fonts`, `.clusters` and `.glyphs`; its text, style and em are set. What
    /// stands in for what is said by the fonts. Problem: no font is installed at all.
    Result<void> shape(
        Paragraph& paragraph, const std::vector<Item>& items, const std::vector<FontSpan>& spans);

private:
    /// One stretch of a composite font.
    struct Stretch {
        std::span<const Item> items;
        PickedComponents fonts;
        TypeFeatures features;
    };

    /// How one run goes through HarfBuzz.
    struct RunForm {
        PickedFont font;
        LetterForm form = LetterForm::Plain;
    };

    static void addUnit(Paragraph& paragraph, const Item& item);
    void addStretch(Paragraph& paragraph, const Stretch& stretch);
    void addSingle(Paragraph& paragraph, const Stretch& stretch, std::size_t at);
    void addVariant(Paragraph& paragraph, const Stretch& stretch, std::size_t at);
    RunForm formOf(Paragraph& paragraph, const Stretch& stretch, std::size_t at);
    std::size_t runEnd(
        Paragraph& paragraph, const Stretch& stretch, std::size_t first, const RunForm& form);
    void addShaped(Paragraph& paragraph,
        const Stretch& stretch,
        std::span<const Item> items,
        const RunForm& form);
    void fillBuffer(std::span<const Item> items, LetterForm form);
    void takeClusters(
        Paragraph& paragraph, std::span<const Item> items, const RunForm& form, std::int32_t cell);
    std::int32_t cellWidth(
        const Paragraph& paragraph, const TypeFeatures& features, const RunForm& form);
    void useLanguage(const QString& language);

    FontPicker m_picker;
    LetterForms m_forms;
    hb_buffer_t* m_buffer = nullptr;
    QString m_languageName;
    QByteArray m_languageTag;
    const hb_language_impl_t* m_language = nullptr;
};

} // namespace broadsheet
