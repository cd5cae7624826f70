// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/justify.h"

#include "typesetting/line_edges.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

/// A place on the line that can give or take: a side of a boundary.
struct PlaceOnLine {
    std::size_t index = 0; ///< cluster within the line
    std::int64_t room = 0;
    bool leftSide = false;
};

constexpr std::array BoundarySteps { SqueezeStep::WordSpace,
    SqueezeStep::Interpunct,
    SqueezeStep::Brackets,
    SqueezeStep::PauseMinor,
    SqueezeStep::HanLatinGap,
    SqueezeStep::PauseMajor };

class LineAdjuster {
public:
    LineAdjuster(const Paragraph& paragraph, const BrokenLine& line, JustifiedLine& result)
        : m_paragraph(paragraph)
        , m_line(line)
        , m_result(result)
    {
    }

    /// Takes up to `need` away, step by step; returns what was taken.
    std::int64_t squeeze(std::int64_t need)
    {
        std::int64_t taken = std::min<std::int64_t>(need, lineEndSqueeze(m_paragraph, m_line.last));
        m_result.endTrim += std::int32_t(taken);
        for (const SqueezeStep step : BoundarySteps) {
            if (taken == need)
                break;
            if (step == SqueezeStep::WordSpace)
                taken += squeezeLetters(need - taken);
            collectSqueeze(step);
            taken += spread(need - taken, -1);
        }
        return taken;
    }

    /// Opens by exactly `need` where anything can be opened: word spaces, then Han–Latin gaps, then
    /// every gap equally.
    std::int64_t stretch(std::int64_t need)
    {
        std::int64_t given = stretchLetters(need);
        for (const bool wordSpaces : { true, false }) {
            collectStretch(wordSpaces);
            given += spread(need - given, 1);
        }
        if (given < need)
            given += openAll(need - given);
        return given;
    }

    /// 均排: every boundary opens equally, whatever it is.
    std::int64_t spreadEvenly(std::int64_t need)
    {
        m_places.clear();
        for (std::size_t i = m_line.first; i < m_line.last; ++i)
            m_places.push_back({ i - m_line.first, need, false });
        return spread(need, 1);
    }

private:
    /// Latin lines: letters close up in the same degree as word spaces. Returns their part.
    std::int64_t squeezeLetters(std::int64_t need)
    {
        collectSqueeze(SqueezeStep::WordSpace);
        const std::int64_t words = roomOfPlaces();
        collectSqueeze(SqueezeStep::LetterSpace);
        const std::int64_t letters = roomOfPlaces();
        if (letters == 0)
            return 0;
        return spread(std::min(need, words + letters) * letters / (words + letters), -1);
    }

    /// … and open in the same degree, until both are at their limits.
    std::int64_t stretchLetters(std::int64_t need)
    {
        collectStretch(true);
        const std::int64_t words = roomOfPlaces();
        m_places.clear();
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            const Boundary& boundary = m_paragraph.boundaries[i];
            if (boundary.stepRight == SqueezeStep::LetterSpace && boundary.stretchFirst > 0)
                m_places.push_back({ i - m_line.first, boundary.stretchFirst, false });
        }
        const std::int64_t letters = roomOfPlaces();
        if (letters == 0)
            return 0;
        return spread(std::min(need, words + letters) * letters / (words + letters), 1);
    }

    [[nodiscard]] std::int64_t roomOfPlaces() const
    {
        std::int64_t room = 0;
        for (const PlaceOnLine& place : m_places)
            room += place.room;
        return room;
    }

    void collectSqueeze(SqueezeStep step)
    {
        m_places.clear();
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            const Boundary& boundary = m_paragraph.boundaries[i];
            if (boundary.stepRight == step && boundary.capRight > 0)
                m_places.push_back({ i - m_line.first, boundary.capRight, false });
            if (boundary.stepLeft == step && boundary.capLeft > 0)
                m_places.push_back({ i + 1 - m_line.first, boundary.capLeft, true });
        }
    }

    void collectStretch(bool wordSpaces)
    {
        m_places.clear();
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            const Boundary& boundary = m_paragraph.boundaries[i];
            if (boundary.stretchFirst > 0 && boundary.isWordSpace == wordSpaces
                && boundary.stepRight != SqueezeStep::LetterSpace)
                m_places.push_back({ i - m_line.first, boundary.stretchFirst, false });
        }
    }

    std::int64_t openAll(std::int64_t need)
    {
        m_places.clear();
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            if (m_paragraph.boundaries[i].mayStretch)
                m_places.push_back({ i - m_line.first, need, false });
        }
        return spread(need, 1);
    }

    /// Equal amounts over the places; one that is full drops out and the others share its rest.
    /// What does not divide goes unit by unit to the first places.
    std::int64_t spread(std::int64_t need, int sign)
    {
        std::sort(m_places.begin(), m_places.end(), [](const auto& a, const auto& b) {
            return a.room != b.room ? a.room < b.room : a.index < b.index;
        });
        std::int64_t left = need;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const auto places = std::int64_t(m_places.size() - i);
            const std::int64_t share = (left + places - 1) / places;
            const std::int64_t amount = std::min(share, m_places[i].room);
            auto& side = m_places[i].leftSide ? m_result.left : m_result.right;
            side[m_places[i].index] += std::int32_t(sign * amount);
            left -= amount;
        }
        return need - left;
    }

    const Paragraph& m_paragraph;
    const BrokenLine& m_line;
    JustifiedLine& m_result;
    std::vector<PlaceOnLine> m_places;
};

void setNatural(const Paragraph& paragraph, const BrokenLine& line, JustifiedLine& result)
{
    const std::size_t count = line.last - line.first + 1;
    result = {};
    result.right.assign(count, 0);
    result.left.assign(count, 0);
    result.startTrim = lineStartTrim(paragraph, line.first);
    result.endTrim = lineEndTrim(paragraph, line.last);
    result.naturalWidth = -result.startTrim - result.endTrim;
    for (std::size_t i = line.first; i <= line.last; ++i) {
        result.naturalWidth += paragraph.clusters[i].advance;
        if (i == line.last)
            break;
        const Boundary& boundary = paragraph.boundaries[i];
        result.right[i - line.first] += boundary.gap - boundary.lossRight;
        result.left[i + 1 - line.first] -= boundary.lossLeft;
        result.naturalWidth += boundary.natural();
    }
    if (!line.hyphen)
        return;
    const HyphenGlyph& hyphen = *lineHyphen(paragraph, line.last);
    result.naturalWidth += result.endTrim + hyphenWidth(paragraph, hyphen);
    result.endTrim = 0;
}

std::int64_t alignmentOffset(Alignment alignment, std::int64_t free)
{
    if (alignment == Alignment::Right)
        return free;
    return alignment == Alignment::Center ? free / 2 : 0;
}

std::int32_t largestGap(
    const Paragraph& paragraph, const BrokenLine& line, const std::vector<std::int32_t>& right)
{
    std::int32_t largest = 0;
    for (std::size_t i = line.first; i < line.last; ++i) {
        const Boundary& boundary = paragraph.boundaries[i];
        const std::int32_t opened = right[i - line.first];
        if (!paragraph.chinese && boundary.isWordSpace)
            largest = std::max(largest, opened - boundary.natural() - boundary.stretchFirst);
        else if (boundary.stretchFirst == 0)
            largest = std::max(largest, opened);
    }
    return largest;
}

} // namespace

void justifyLine(
    const Paragraph& paragraph, const BrokenLine& line, Measure measure, JustifiedLine& result)
{
    setNatural(paragraph, line, result);
    const Alignment alignment = paragraph.style->alignment;
    const std::int64_t slack = measure.width - measure.indent - result.naturalWidth;
    LineAdjuster adjuster(paragraph, line, result);
    result.width = result.naturalWidth;
    const bool fills = alignment == Alignment::Justify && !line.isLastOfParagraph;
    if (slack < 0 && (alignment == Alignment::Justify || line.isLastOfParagraph))
        result.width -= adjuster.squeeze(-slack);
    else if (slack < 0)
        result.width -= adjuster.squeeze(
            std::min<std::int64_t>(-slack, lineEndSqueeze(paragraph, line.last)));
    else if (slack > 0 && fills)
        result.width += adjuster.stretch(slack);
    else if (slack > 0 && alignment == Alignment::Spread)
        result.width += adjuster.spreadEvenly(slack);
    const std::int64_t free = measure.width - measure.indent - result.width;
    const bool flushRight = line.isLastOfParagraph && paragraph.flushRightFrom >= 0
        && paragraph.clusters[line.first].text >= paragraph.flushRightFrom;
    result.offset = measure.left + measure.indent
        + alignmentOffset(
            flushRight ? Alignment::Right : alignment, std::max<std::int64_t>(free, 0));
    result.largestGap = largestGap(paragraph, line, result.right);
}

} // namespace broadsheet
