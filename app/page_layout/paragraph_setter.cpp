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

std::shared_ptr<const ParagraphStyle> ParagraphSetter::interned(const ParagraphStyle& style)
{
    const std::size_t key
        = qHashMulti(0, style.name, qint64(style.size.units()), style.indentMilliEm);
    const auto [begin, end] = m_styleIndex.equal_range(key);
    for (auto found = begin; found != end; ++found) {
        if (*found->second == style)
            return found->second;
    }
    return m_styleIndex.emplace(key, std::make_shared<const ParagraphStyle>(style))->second;
}

Result<SetParagraphPtr> ParagraphSetter::set(const QString& text,
    const std::vector<FontSpan>& spans,
    const ParagraphStyle& style,
    Length measure,
    const std::vector<Span>& beside)
{
    const std::shared_ptr<const ParagraphStyle> held = interned(style);
    const ParagraphStyle* own = held.get();
    const std::size_t key = keyOf(text, own, measure);
    const auto [begin, end] = m_entries.equal_range(key);
    for (auto found = begin; found != end; ++found) {
        Entry& entry = found->second;
        const bool same = entry.style == own && entry.measure == measure
            && entry.set->paragraph().text == text && sameSpans(entry.spans, spans)
            && entry.beside == beside;
        if (same) {
            entry.used = m_page;
            return entry.set;
        }
    }
    Result<SetParagraph> made = m_setter.set(text, spans, *own, measure, beside);
    if (!made)
        return made.problem();
    made.value().keepStyle(held);
    Entry entry { spans,
        beside,
        own,
        measure,
        std::make_shared<const SetParagraph>(std::move(made).value()),
        m_page };
    m_characters += text.size();
    SetParagraphPtr result = entry.set;
    m_entries.emplace(key, std::move(entry));
    return result;
}

Result<SetParagraphPtr> ParagraphSetter::makeHeadline(const QString& text,
    const ParagraphStyle& style,
    Length measure,
    const HeadlineRequest& request)
{
    const Result<ShapedHeadline> shaped = m_headlines.shape(text, style, measure);
    if (!shaped)
        return shaped.problem();
    const HeadlinePlan plan = HeadlineSetter::fit(*shaped, request);
    const std::shared_ptr<const ParagraphStyle> held = interned(plan.style);
    Result<SetParagraph> set = m_headlines.set(plan, *held, measure);
    if (!set)
        return set.problem();
    set.value().keepStyle(held);
    return std::make_shared<const SetParagraph>(std::move(set).value());
}

Result<SetParagraphPtr> ParagraphSetter::setHeadline(const QString& text,
    const ParagraphStyle& style,
    Length measure,
    const HeadlineRequest& request)
{
    const std::shared_ptr<const ParagraphStyle> own = interned(style);
    const std::size_t key = keyOf(text, own.get(), measure);
    const auto [begin, end] = m_heads.equal_range(key);
    for (auto found = begin; found != end; ++found) {
        Head& head = found->second;
        const bool same = head.style == own && head.measure == measure && head.text == text
            && head.request == request;
        if (same) {
            head.used = m_page;
            return head.set;
        }
    }
    const Result<SetParagraphPtr> made = makeHeadline(text, *own, measure, request);
    if (!made)
        return made.problem();
    m_characters += text.size();
    m_heads.emplace(key, Head { text, own, measure, request, *made, m_page });
    return *made;
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
    std::erase_if(m_heads, [&](const auto& item) {
        const bool old = item.second.used < oldest;
        if (old)
            m_characters -= item.second.text.size();
        return old;
    });
}

void ParagraphSetter::startPage()
{
    ++m_page;
    if (m_characters > MostCharacters)
        dropOldest();
}

void ParagraphSetter::forget()
{
    m_entries.clear();
    m_heads.clear();
    m_characters = 0;
}

} // namespace broadsheet
