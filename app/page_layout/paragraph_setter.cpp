// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/paragraph_setter.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// About 100 bytes are kept per character: a 24-page edition of 150,000 characters stays whole.
constexpr qsizetype MostCharacters = 400'000;
/// Paragraphs that no page of the last so many has asked for go first.
constexpr std::uint64_t PagesKept = 64;

std::size_t keyOf(const QString& text, const ParagraphStyle* style, Length measure)
{
    return qHashMulti(0, text, quintptr(style), qint64(measure.units()));
}

bool sameSpans(const std::vector<FontSpan>& a, const std::vector<FontSpan>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const FontSpan& x, const FontSpan& y) {
            return x.start == y.start && x.length == y.length && x.font == y.font
                && x.keepTogether == y.keepTogether && x.flushRight == y.flushRight;
        });
}

} // namespace

const ParagraphStyle* ParagraphSetter::interned(const ParagraphStyle& style)
{
    const std::size_t key
        = qHashMulti(0, style.name, qint64(style.size.units()), style.indentMilliEm);
    const auto [begin, end] = m_styleIndex.equal_range(key);
    for (auto found = begin; found != end; ++found) {
        if (*found->second == style)
            return found->second;
    }
    m_styles.push_back(style);
    m_styleIndex.emplace(key, &m_styles.back());
    return &m_styles.back();
}

void ParagraphSetter::note(const QString& missing)
{
    for (qsizetype i = 0; i < missing.size();) {
        const qsizetype length = missing[i].isHighSurrogate() && i + 1 < missing.size() ? 2 : 1;
        const QString character = missing.mid(i, length);
        if (!m_missing.contains(character))
            m_missing += character;
        i += length;
    }
}

Result<SetParagraphPtr> ParagraphSetter::set(const QString& text,
    const std::vector<FontSpan>& spans,
    const ParagraphStyle& style,
    Length measure,
    const std::vector<Span>& beside)
{
    const ParagraphStyle* own = interned(style);
    const std::size_t key = keyOf(text, own, measure);
    const auto [begin, end] = m_entries.equal_range(key);
    for (auto found = begin; found != end; ++found) {
        Entry& entry = found->second;
        const bool same = entry.style == own && entry.measure == measure
            && entry.set->paragraph().text == text && sameSpans(entry.spans, spans)
            && entry.beside == beside;
        if (same) {
            entry.used = m_page;
            note(entry.missing);
            return entry.set;
        }
    }
    Result<SetParagraph> made = m_setter.set(text, spans, *own, measure, beside);
    if (!made)
        return made.problem();
    Entry entry { spans,
        beside,
        own,
        measure,
        std::make_shared<const SetParagraph>(std::move(made).value()),
        m_setter.takeMissingCharacters(),
        m_page };
    note(entry.missing);
    m_characters += text.size();
    SetParagraphPtr result = entry.set;
    m_entries.emplace(key, std::move(entry));
    return result;
}

void ParagraphSetter::dropOldest()
{
    const std::uint64_t oldest = m_page > PagesKept ? m_page - PagesKept : 0;
    std::erase_if(m_entries, [&](const auto& item) {
        const bool old = item.second.used < oldest;
        if (old)
            m_characters -= item.second.set->paragraph().text.size();
        return old;
    });
}

void ParagraphSetter::startPage()
{
    m_missing.clear();
    ++m_page;
    if (m_characters > MostCharacters)
        dropOldest();
}

void ParagraphSetter::forget()
{
    m_entries.clear();
    m_characters = 0;
}

} // namespace broadsheet
