// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/line_colour.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// A tight line's spaces gave more than three quarters of what they may.
constexpr int TightQuarters = 3;
/// Narrower spaces are part of the texture and no river.
constexpr int RiverMilliEm = 300;

/// A word space on its line, from the measure's left edge.
struct WordGap {
    std::int64_t from = 0;
    std::int64_t to = 0;
    int lines = 1; ///< of the river that it is the foot of
};

/// Whether one space runs into the other: by half of the narrower one.
bool runInto(const WordGap& a, const WordGap& b)
{
    const std::int64_t shared = std::min(a.to, b.to) - std::max(a.from, b.from);
    return shared * 2 >= std::min(a.to - a.from, b.to - b.from);
}

class ColourFinder {
public:
    explicit ColourFinder(const SetParagraph& set)
        : m_set(set)
        , m_paragraph(set.paragraph())
    {
    }

    LineColour find(std::size_t first, std::size_t end)
    {
        for (std::size_t line = first; line < end; ++line)
            add(line);
        return m_result;
    }

private:
    void add(std::size_t number)
    {
        const BrokenLine& line = m_set.lines()[number];
        const JustifiedLine set = m_set.justified(number);
        ++m_result.lines;
        m_result.hyphenated += line.hyphen ? 1 : 0;
        m_result.loose += set.largestGap > 0 ? 1 : 0;
        std::int64_t given = 0;
        std::int64_t room = 0;
        m_gaps.clear();
        std::int64_t pen = set.offset - set.startTrim;
        for (std::size_t i = line.first; i < line.last; ++i) {
            const Boundary& boundary = m_paragraph.boundaries[i];
            const std::int64_t right = set.right[i - line.first];
            const std::int64_t start = pen;
            pen += m_paragraph.clusters[i].advance + right;
            if (!boundary.isWordSpace)
                continue;
            given += std::max<std::int64_t>(0, boundary.natural() - right);
            room += boundary.capRight;
            if ((pen - start) * 1000 >= std::int64_t(m_paragraph.em) * RiverMilliEm)
                m_gaps.push_back({ start, pen, 1 });
        }
        m_result.tight += room > 0 && given * 4 > room * TightQuarters ? 1 : 0;
        follow();
    }

    void follow()
    {
        for (WordGap& gap : m_gaps) {
            for (const WordGap& above : m_above) {
                if (runInto(above, gap))
                    gap.lines = std::max(gap.lines, above.lines + 1);
            }
            m_result.rivers += gap.lines == LineColour::RiverLines ? 1 : 0;
        }
        std::swap(m_gaps, m_above);
    }

    const SetParagraph& m_set;
    const Paragraph& m_paragraph;
    LineColour m_result;
    std::vector<WordGap> m_gaps;
    std::vector<WordGap> m_above;
};

} // namespace

LineColour colourOf(const SetParagraph& set, std::size_t first, std::size_t end)
{
    if (!set.paragraph().chinese && !set.isVertical())
        return ColourFinder(set).find(first, end);
    LineColour result;
    result.lines = int(end - first);
    return result;
}

LineColour& operator+=(LineColour& sum, const LineColour& more)
{
    sum.lines += more.lines;
    sum.hyphenated += more.hyphenated;
    sum.tight += more.tight;
    sum.loose += more.loose;
    sum.rivers += more.rivers;
    return sum;
}

} // namespace broadsheet
