// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/galley_setter.h"

#include <deque>
#include <unordered_map>

namespace broadsheet {

/// Sets paragraphs and remembers them: the same words in the same style on the same measure are set
/// once, so that a key typed into one paragraph sets one paragraph. What it gives depends on its
/// arguments alone, never on what it remembers. One per thread; what it gives must not outlive it.
class ParagraphSetter {
public:
    /// `fonts` outlives the setter.
    explicit ParagraphSetter(FontLibrary& fonts)
        : m_setter(fonts)
    {
    }

    /// As GalleySetter::set, but `style` need not live on.
    Result<SetParagraphPtr> set(const QString& text,
        const std::vector<FontSpan>& spans,
        const ParagraphStyle& style,
        Length measure,
        const std::vector<Span>& beside = {});

    /// Begins to collect missing characters anew; forgets long unused paragraphs when there are
    /// many.
    void startPage();

    /// Characters of the paragraphs asked for since startPage() that no installed font covers.
    [[nodiscard]] const QString& missingCharacters() const { return m_missing; }

    /// Forgets everything: fonts have come or gone.
    void forget();

private:
    struct Entry {
        std::vector<FontSpan> spans;
        std::vector<Span> beside;
        const ParagraphStyle* style = nullptr;
        Length measure;
        SetParagraphPtr set;
        QString missing;
        std::uint64_t used = 0;
    };

    const ParagraphStyle* interned(const ParagraphStyle& style);
    void note(const QString& missing);
    void dropOldest();

    GalleySetter m_setter;
    std::deque<ParagraphStyle> m_styles;
    std::unordered_multimap<std::size_t, const ParagraphStyle*> m_styleIndex;
    std::unordered_multimap<std::size_t, Entry> m_entries;
    std::uint64_t m_page = 0;
    qsizetype m_characters = 0;
    QString m_missing;
};

} // namespace broadsheet
