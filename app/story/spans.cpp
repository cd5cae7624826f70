// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/spans.h"

#include <algorithm>
#include <iterator>

namespace broadsheet {

namespace {

constexpr qsizetype LongestReading = 200; ///< more is no reading but a text of its own

constexpr std::array RoleNames {
    "bold", "italic", "kai", "emphasis_dots", "name_line", "title_line", "note_mark", "reading"
};
static_assert(RoleNames.size() == AllSpanRoles.size());

bool isSoundReading(const QString& reading)
{
    return !reading.trimmed().isEmpty() && reading.size() <= LongestReading
        && std::all_of(reading.begin(), reading.end(), [](QChar c) {
               return c == u' ' || c.isSurrogate() || (c.isPrint() && !c.isSpace());
           });
}

} // namespace

SpanLayer layerOf(SpanRole role)
{
    switch (role) {
    case SpanRole::EmphasisDots:
        return SpanLayer::Dots;
    case SpanRole::NameLine:
    case SpanRole::TitleLine:
        return SpanLayer::Line;
    case SpanRole::NoteMark:
        return SpanLayer::Note;
    case SpanRole::Reading:
        return SpanLayer::Reading;
    case SpanRole::Bold:
    case SpanRole::Italic:
    case SpanRole::Kai:
        break;
    }
    return SpanLayer::Type;
}

QString spanRoleName(SpanRole role)
{
    return QString::fromLatin1(RoleNames.at(std::size_t(role)));
}

std::optional<SpanRole> spanRoleFromName(const QString& name)
{
    for (const SpanRole role : AllSpanRoles) {
        if (name == QLatin1String(RoleNames.at(std::size_t(role))))
            return role;
    }
    return std::nullopt;
}

bool runsTogether(SpanRole role)
{
    return layerOf(role) == SpanLayer::Type || role == SpanRole::EmphasisDots;
}

bool standsBefore(const Span& a, const Span& b)
{
    return a.start != b.start ? a.start < b.start : a.role < b.role;
}

bool areSound(const std::vector<Span>& spans, qsizetype textLength)
{
    std::array<qsizetype, 5> free {}; // where the layer's next span may begin
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span& span = spans[i];
        qsizetype& next = free.at(std::size_t(layerOf(span.role)));
        const bool inPlace = span.length > 0 && span.start >= next
            && span.length <= textLength - span.start
            && (i == 0 || !standsBefore(span, spans[i - 1]));
        const bool readable = span.role == SpanRole::Reading ? isSoundReading(span.reading)
                                                             : span.reading.isEmpty();
        if (!inPlace || !readable)
            return false;
        next = span.start + span.length;
    }
    return true;
}

std::vector<Span> spansBeside(const std::vector<Span>& spans)
{
    std::vector<Span> beside;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(beside), [](const Span& span) {
        return layerOf(span.role) != SpanLayer::Type;
    });
    return beside;
}

QStringList readingWords(const QString& reading)
{
    return reading.split(u' ', Qt::SkipEmptyParts);
}

Span spanWithin(const Span& span, int from, int to)
{
    const int start = std::max(span.start, from);
    const int end = std::min(span.start + span.length, to);
    Span part { start, end - start, span.role, span.reading };
    if (span.role == SpanRole::Reading && part.length < span.length) {
        const QStringList words = readingWords(span.reading);
        if (words.size() == span.length)
            part.reading = words.mid(start - span.start, part.length).join(u' ');
    }
    return part;
}

} // namespace broadsheet
