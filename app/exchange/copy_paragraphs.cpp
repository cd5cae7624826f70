// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_paragraphs.h"

#include "exchange/copy_patterns.h"

#include <QStringList>

namespace broadsheet {

namespace {

constexpr int WidestWrappedLine = 120; // half-width cells; longer lines were not broken by hand
constexpr int PhraseWidth = 20; // ten ideographs: shorter than any column's line of body text
constexpr int VerseWidth = 34;

struct CopyLine {
    QString text; ///< trimmed
    int width = 0; ///< cells: an ideograph is two
    bool indented = false;
    int blankLinesBefore = 0;
};

using CopyLines = std::vector<CopyLine>;
using LineIndex = std::size_t;

int cellWidth(QStringView text)
{
    int cells = 0;
    for (const QChar c : text)
        cells += c.isLowSurrogate() || c == u'*' ? 0 : (c.unicode() >= 0x2E80 ? 2 : 1);
    return cells;
}

bool isIndent(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces].isSpace())
        ++spaces;
    if (spaces == 0 || spaces == line.size())
        return false;
    return spaces > 1 || line[0] == QChar(0x3000) || line[0] == u'\t';
}

/// A rule drawn with a keyboard: three and more of one sign and nothing else.
bool isSeparator(const QString& line)
{
    return line.size() >= 3 && QStringLiteral("-*#=_~").contains(line.front())
        && line.count(line.front()) == line.size();
}

/// A headline in capitals: no lower-case letter, two words at least.
bool isInCapitals(const QString& text)
{
    return text.contains(u' ') && text != text.toLower() && text == text.toUpper()
        && !endsSentence(text) && !QStringLiteral("—–-,").contains(text.back());
}

CopyLines copyLines(const QString& copy, CleaningTally& tally)
{
    CopyLines lines;
    int blank = 0;
    for (const QStringView raw : QStringView(copy).split(u'\n')) {
        CopyLine line;
        line.indented = isIndent(raw);
        line.text = trimmedLine(raw, tally);
        if (isSeparator(line.text)) {
            tally.count(copy_rule::SeparatorLine, 1, line.text.size());
            line.text.clear();
        }
        if (line.text.isEmpty()) {
            ++blank;
            continue;
        }
        line.width = cellWidth(line.text);
        line.blankLinesBefore = blank;
        blank = 0;
        lines.push_back(std::move(line));
    }
    return lines;
}

bool endsWithAny(const QString& text, QStringView marks)
{
    return !text.isEmpty() && marks.contains(text.back());
}

QString withoutStars(const QString& text)
{
    return QString(text).remove(QLatin1String("**"));
}

/// Running text, not a headline: it has a dateline, a full stop, several commas or much length.
bool isRunningText(const CopyLine& line)
{
    constexpr int LongLine = 80;
    const QString text = withoutStars(line.text);
    if (line.width >= LongLine || openingDateline(text) || text.contains(u'。')
        || text.contains(u'；') || text.contains(QLatin1String(". ")))
        return true;
    return text.count(u'，') + text.count(u',') >= 2;
}

/// Lines between two blank lines.
class Block {
public:
    Block(const CopyLines& lines, LineIndex first, LineIndex last)
        : m_lines(lines)
        , m_first(first)
        , m_last(last)
    {
        for (LineIndex i = first; i <= last; ++i)
            m_widest = std::max(m_widest, lines[i].width);
        m_verse = looksLikeVerse();
        m_filled = filledLines();
    }

    /// True when line i goes on with the paragraph of line i − 1.
    [[nodiscard]] bool goesOn(LineIndex i, bool everyLineIsAParagraph) const
    {
        const CopyLine& above = m_lines[i - 1];
        const CopyLine& line = m_lines[i];
        if (m_verse || startsParagraph(above, line))
            return false;
        const bool wrapped = m_widest <= WidestWrappedLine;
        if (!wrapped && everyLineIsAParagraph)
            return false;
        const bool forced = wrapped && wasFull(i - 1);
        if (endsSentence(withoutStars(above.text)))
            return forced && m_filled >= 2;
        if (endsWithAny(above.text, u")）")) // a byline or a source
            return false;
        if (forced)
            return isRunningText(above) || m_filled >= 2
                || (above.width >= PhraseWidth && endsSentence(line.text));
        return endsWithAny(above.text, u"，,、；;-") || isRunningText(above);
    }

private:
    /// The break was forced: the first word of the next line had no room in this one.
    [[nodiscard]] bool wasFull(LineIndex i) const
    {
        constexpr int Slack = 4; // marks that may not begin a line leave up to two places empty
        const QString& next = m_lines[i + 1].text;
        int word = 2;
        if (!next.isEmpty() && next[0].unicode() < 0x2E80) {
            qsizetype end = 0;
            while (end < next.size() && !next[end].isSpace() && next[end].unicode() < 0x2E80)
                ++end;
            word = 1 + int(end);
        }
        return m_lines[i].width + std::max(word, Slack) > m_widest;
    }

    /// How many lines are full without a sentence's end: what only wrapped text has.
    [[nodiscard]] int filledLines() const
    {
        int filled = 0;
        for (LineIndex i = m_first; i < m_last; ++i) {
            const CopyLine& line = m_lines[i];
            if (line.width >= PhraseWidth && wasFull(i) && !endsSentence(line.text))
                ++filled;
        }
        return filled;
    }

    /// Short lines that all end with a mark, or four and more of nearly one length.
    [[nodiscard]] bool looksLikeVerse() const
    {
        const LineIndex count = m_last - m_first + 1;
        if (count < 2 || m_widest > VerseWidth)
            return false;
        for (LineIndex i = m_first; i <= m_last; ++i) {
            const QString text = withoutStars(m_lines[i].text);
            if (text.isEmpty() || !QStringLiteral("，。；！？,.;!?").contains(text.back()))
                return false;
        }
        return count >= 4 || m_lines[m_first].width == m_lines[m_last].width;
    }

    [[nodiscard]] static bool startsParagraph(const CopyLine& above, const CopyLine& line)
    {
        if (line.indented)
            return true;
        const QString text = withoutStars(line.text);
        const QString aboveText = withoutStars(above.text);
        const bool boldLine = line.text.startsWith(QLatin1String("**"))
            && (line.text.endsWith(QLatin1String("**")) || openingDateline(text));
        const bool aboveBold = above.text.startsWith(QLatin1String("**"))
            && above.text.endsWith(QLatin1String("**"));
        const bool deck = isInCapitals(aboveText) && text != text.toUpper();
        return boldLine || aboveBold || deck || startsOwnParagraph(text) || standsAlone(aboveText)
            || standsAlone(text);
    }

    const CopyLines& m_lines;
    LineIndex m_first;
    LineIndex m_last;
    int m_widest = 0;
    int m_filled = 0;
    bool m_verse = false;
};

CopyParagraph cleanParagraph(const QString& raw, int blankLinesBefore, CleaningTally& tally)
{
    CopyParagraph paragraph;
    paragraph.blankLinesBefore = blankLinesBefore;
    paragraph.marked = withoutBoldMarks(widenedPunctuation(raw, tally), tally);
    const QString& text = paragraph.text();
    qsizetype from = 0;
    qsizetype to = text.size();
    while (to > from && text[to - 1].isSpace())
        --to;
    while (from < to && text[from].isSpace())
        ++from;
    if (to - from < text.size()) { // spaces that stood inside the marks
        tally.count(cleaning_rule::TrailingSpace, 1, text.size() - (to - from));
        paragraph.marked = paragraph.marked.slice(from, to - from);
    }
    paragraph.chinese = isChinese(paragraph.text());
    return paragraph;
}

/// Copy without blank lines between its paragraphs.
bool isLinePerParagraph(const CopyLines& lines)
{
    std::size_t close = 0;
    for (std::size_t i = 1; i < lines.size(); ++i)
        close += lines[i].blankLinesBefore == 0 ? 1 : 0;
    return close * 2 > lines.size();
}

} // namespace

std::vector<CopyParagraph> copyParagraphs(const QString& copy, CleaningTally& tally)
{
    const CopyLines lines = copyLines(copy, tally);
    const bool everyLine = isLinePerParagraph(lines);
    qint64 newlines = copy.count(u'\n');
    std::vector<CopyParagraph> paragraphs;
    LineIndex first = 0;
    while (first < lines.size()) {
        LineIndex last = first;
        while (last + 1 < lines.size() && lines[last + 1].blankLinesBefore == 0)
            ++last;
        const Block block(lines, first, last);
        QString raw = lines[first].text;
        int blank = lines[first].blankLinesBefore;
        for (LineIndex i = first + 1; i <= last; ++i) {
            if (block.goesOn(i, everyLine)) {
                appendLine(raw, lines[i].text, tally);
                --newlines;
                continue;
            }
            paragraphs.push_back(cleanParagraph(raw, blank, tally));
            raw = lines[i].text;
            blank = 0;
        }
        paragraphs.push_back(cleanParagraph(raw, blank, tally));
        first = last + 1;
    }
    if (newlines > 0)
        tally.count(copy_rule::ParagraphBreak, int(paragraphs.size()), newlines);
    std::erase_if(paragraphs, [](const CopyParagraph& p) { return p.text().isEmpty(); });
    return paragraphs;
}

} // namespace broadsheet
