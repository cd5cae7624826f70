// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/headline_setter.h"

#include <memory>
#include <unordered_map>

namespace broadsheet {

/// Sets paragraphs and remembers them: the same words in the same style on the same measure are set
/// once, so that a key typed into one paragraph sets one paragraph. What it gives depends on its
/// arguments alone, never on what it remembers. One per thread; what it gives may
/// outlive it, but not the font library.
class ParagraphSetter {
public:
    /// `fonts` outlives the setter.
    explicit ParagraphSetter(FontLibrary& fonts, WordSplitter words = WordSplitter())
        : m_setter(fonts)
        , m_headlines(m_setter, std::move(words))
    {
    }

    /// As GalleySetter::set, but `style` need not live on.
    Result<SetParagraphPtr> set(const QString& text,
        const std::vector<FontSpan>& spans,
        const ParagraphStyle& style,
        Length measure,
        const std::vector<Span>& beside = {});

    /// As GalleySetter::setRest. Not remembered: breaking is cheap where nothing is shaped.
    SetParagraphPtr setRest(const SetParagraph& whole, int from, Length measure, int lines)
    {
        return std::make_shared<const SetParagraph>(m_setter.setRest(whole, from, measure, lines));
    }

    /// A headline in the best setting that HeadlineSetter finds; `style` is the wanted one.
    Result<SetParagraphPtr> setHeadline(const QString& text,
        const ParagraphStyle& style,
        Length measure,
        const HeadlineRequest& request);

    /// False: Chinese headlines break by general rules, for want of a dictionary.
    [[nodiscard]] bool hasDictionary() const { return m_headlines.hasDictionary(); }

    /// Forgets long unused paragraphs when there are many.
    void startPage();

    /// Forgets everything: fonts have come or gone.
    void forget();

private:
    struct Entry {
        std::vector<FontSpan> spans;
        std::vector<Span> beside;
        const ParagraphStyle* style = nullptr;
        Length measure;
        SetParagraphPtr set;
        std::uint64_t used = 0;
    };

    struct Head {
        QString text;
        std::shared_ptr<const ParagraphStyle> style; ///< the wanted one
        Length measure;
        HeadlineRequest request;
        SetParagraphPtr set;
        std::uint64_t used = 0;
    };

    Result<SetParagraphPtr> makeHeadline(const QString& text,
        const ParagraphStyle& style,
        Length measure,
        const HeadlineRequest& request);
    std::shared_ptr<const ParagraphStyle> interned(const ParagraphStyle& style);
    void dropOldest();

    GalleySetter m_setter;
    HeadlineSetter m_headlines;
    std::unordered_multimap<std::size_t, std::shared_ptr<const ParagraphStyle>> m_styleIndex;
    std::unordered_multimap<std::size_t, Entry> m_entries;
    std::unordered_multimap<std::size_t, Head> m_heads;
    std::uint64_t m_page = 0;
    qsizetype m_characters = 0;
};

} // namespace broadsheet
