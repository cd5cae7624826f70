// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/source_ranges.h"

namespace broadsheet {

namespace {

/// A sign as it is compared; null for signs that the cleaning may drop or put in.
QChar folded(QChar sign)
{
    if (sign.isSpace() || sign.category() == QChar::Other_Control
        || sign.category() == QChar::Other_Format)
        return {};
    if (sign == u'*')
        return {};
    const char16_t unit = sign.unicode();
    constexpr char16_t WideFirst = 0xFF01; // Unicode, Halfwidth and Fullwidth Forms
    constexpr char16_t WideLast = 0xFF5E;
    constexpr char16_t WideShift = 0xFEE0;
    if (unit >= WideFirst && unit <= WideLast)
        return QChar(char16_t(unit - WideShift));
    return sign;
}

QString foldedText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar sign : text) {
        if (const QChar kept = folded(sign); !kept.isNull())
            result += kept;
    }
    return result;
}

} // namespace

SourceFinder::SourceFinder(const QString& source)
{
    m_folded.reserve(source.size());
    m_places.reserve(std::size_t(source.size()));
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar kept = folded(source[i]);
        if (kept.isNull())
            continue;
        m_folded += kept;
        m_places.push_back(int(i));
    }
}

TextRange SourceFinder::sourceRange(qsizetype start, qsizetype length) const
{
    const int first = m_places[std::size_t(start)];
    const int last = m_places[std::size_t(start + length - 1)];
    return { first, last - first + 1 };
}

std::vector<TextRange> SourceFinder::rangesOf(const Story& story) const
{
    constexpr qsizetype LongestBeginning = 24; // enough to know a paragraph by
    std::vector<TextRange> ranges;
    qsizetype at = 0;
    // the longest part is the surest: it tells where the short ones (a name, a place) are sought
    const StoryPart* longest = nullptr;
    for (const StoryPartPtr& part : story.parts) {
        if (longest == nullptr || part->text.size() > longest->text.size())
            longest = part.get();
    }
    if (longest != nullptr) {
        qsizetype before = 0;
        for (const StoryPartPtr& part : story.parts) {
            if (part.get() == longest)
                break;
            before += part->text.size() * 2;
        }
        const qsizetype anchor = m_folded.indexOf(foldedText(longest->text).left(LongestBeginning));
        at = std::max<qsizetype>(0, anchor - before);
    }
    for (const StoryPartPtr& part : story.parts) {
        const QString sought = foldedText(part->text);
        if (sought.isEmpty())
            continue;
        qsizetype length = sought.size();
        qsizetype found = m_folded.indexOf(sought, at);
        if (found < 0 && sought.size() > LongestBeginning) {
            length = LongestBeginning;
            found = m_folded.indexOf(sought.left(length), at);
        }
        if (found < 0)
            continue;
        ranges.push_back(sourceRange(found, length));
        at = found + length;
    }
    return ranges;
}

} // namespace broadsheet
