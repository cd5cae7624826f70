// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/explain_line.h"

#include "typesetting/kinsoku.h"
#include "typesetting/line_edges.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

/// Characters shown of what a rule held back.
constexpr int MostShown = 8;

class Explainer {
public:
    Explainer(const SetParagraph& set, std::size_t number)
        : m_set(set)
        , m_number(number)
        , m_paragraph(set.paragraph())
        , m_line(set.lines()[number])
        , m_justified(set.justified(number))
    {
    }

    LineExplanation explain()
    {
        m_result.largestGapMilliEm = milliEm(m_justified.largestGap);
        findRule();
        addSqueezes();
        addOpenings();
        return std::move(m_result);
    }

private:
    [[nodiscard]] int milliEm(std::int64_t units) const
    {
        return int(units * 1000 / std::max(m_paragraph.em, 1));
    }

    [[nodiscard]] QString textOf(std::size_t first, std::size_t last) const
    {
        const Cluster& from = m_paragraph.clusters[first];
        const Cluster& to = m_paragraph.clusters[last];
        const int length = to.text + to.textLength - from.text;
        return m_paragraph.text.mid(from.text, std::min(length, MostShown));
    }

    /// What the line keeps of the word that it parts.
    [[nodiscard]] QString partBefore() const
    {
        std::size_t first = m_line.last;
        while (first > m_line.first && m_line.last - first < std::size_t(MostShown) - 1
            && m_paragraph.clusters[first - 1].charClass == CharClass::Letter)
            --first;
        return textOf(first, m_line.last);
    }

    /// How many clusters behind the line would still have fitted, squeezing aside.
    [[nodiscard]] std::size_t wouldFit() const
    {
        const Measure measure = m_set.measureOf(m_number);
        std::int64_t width = m_justified.naturalWidth + m_justified.endTrim;
        std::size_t next = m_line.last;
        while (next + 1 < m_paragraph.clusters.size()) {
            width
                += m_paragraph.boundaries[next].natural() + m_paragraph.clusters[next + 1].advance;
            if (width - lineEndTrim(m_paragraph, next + 1) > measure.width - measure.indent)
                break;
            ++next;
        }
        return next - m_line.last;
    }

    void findRule()
    {
        if (m_line.isLastOfParagraph) {
            m_result.rule = BreakRule::ParagraphEnd;
            return;
        }
        if (m_line.hyphen) {
            m_result.rule = BreakRule::Hyphenated;
            m_result.held = partBefore();
            return;
        }
        if (m_justified.width < m_justified.naturalWidth) {
            m_result.rule = BreakRule::SqueezedIn;
            m_result.held = textOf(m_line.last, m_line.last);
            return;
        }
        if (!m_paragraph.boundaries[m_line.last].mayBreak && m_line.end == m_line.last + 1) {
            m_result.rule = BreakRule::InsideWord;
            m_result.held = textOf(m_line.last, m_line.last);
            return;
        }
        const std::size_t fitting = wouldFit();
        if (fitting == 0 || m_line.last + fitting < m_line.end)
            return; // full
        m_result.held = textOf(m_line.end, m_line.last + fitting);
        m_result.rule = heldBack(m_line.last + fitting);
    }

    /// The line could have gone on to cluster `last`.
    [[nodiscard]] BreakRule heldBack(std::size_t last) const
    {
        for (std::size_t i = m_line.end; i <= last; ++i) {
            if (i + 1 < m_paragraph.clusters.size() && m_paragraph.boundaries[i].mayBreak)
                return isLastButOne() ? BreakRule::Orphan : BreakRule::Even;
        }
        const std::size_t next = std::min(last + 1, m_paragraph.clusters.size() - 1);
        if (!mayEndLine(m_paragraph, m_paragraph.clusters[last]))
            return BreakRule::NotAtEnd;
        if (!mayStartLine(m_paragraph, m_paragraph.clusters[next]))
            return BreakRule::NotAtStart;
        return BreakRule::Unit;
    }

    [[nodiscard]] bool isLastButOne() const
    {
        return m_number + 2 == m_set.lineCount() && m_paragraph.style->minLastLineHan > 1
            && m_paragraph.chinese;
    }

    void addSqueezes()
    {
        std::array<LineAdjustment, 9> steps;
        const auto take = [&](SqueezeStep step, std::int64_t amount) {
            if (amount <= 0)
                return;
            LineAdjustment& adjustment = steps[std::size_t(step)];
            adjustment.squeeze = step;
            ++adjustment.places;
            adjustment.milliEm = std::max(adjustment.milliEm, milliEm(amount));
        };
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            const Boundary& b = m_paragraph.boundaries[i];
            take(b.stepRight, b.gap - b.lossRight - m_justified.right[i - m_line.first]);
            take(b.stepLeft, -b.lossLeft - m_justified.left[i + 1 - m_line.first]);
        }
        take(SqueezeStep::LineEndMark, m_justified.endTrim - lineEndTrim(m_paragraph, m_line.last));
        for (const LineAdjustment& adjustment : steps) {
            if (adjustment.places > 0)
                m_result.adjustments.push_back(adjustment);
        }
    }

    void addOpenings()
    {
        std::array<LineAdjustment, 4> steps;
        steps[0].wordSpaces = true;
        steps[2].letterSpaces = true;
        steps[3].everyGap = true;
        const auto give = [&](LineAdjustment& adjustment, std::int64_t amount) {
            if (amount <= 0)
                return;
            ++adjustment.places;
            adjustment.milliEm = std::max(adjustment.milliEm, milliEm(amount));
        };
        for (std::size_t i = m_line.first; i < m_line.last; ++i) {
            const Boundary& b = m_paragraph.boundaries[i];
            const std::int64_t opened = m_justified.right[i - m_line.first] - (b.gap - b.lossRight);
            const bool latinSpace = b.isWordSpace && !m_paragraph.chinese;
            const std::int64_t first
                = latinSpace ? opened : std::min<std::int64_t>(opened, b.stretchFirst);
            const bool letters = b.stepRight == SqueezeStep::LetterSpace;
            give(steps[b.isWordSpace ? 0 : letters ? 2 : 1], first);
            give(steps[3], opened - std::max<std::int64_t>(first, 0));
        }
        for (const LineAdjustment& adjustment : steps) {
            if (adjustment.places > 0)
                m_result.adjustments.push_back(adjustment);
        }
    }

    const SetParagraph& m_set;
    std::size_t m_number;
    const Paragraph& m_paragraph;
    const BrokenLine& m_line;
    JustifiedLine m_justified;
    LineExplanation m_result;
};

} // namespace

LineExplanation explainLine(const SetParagraph& set, std::size_t line)
{
    return Explainer(set, line).explain();
}

} // namespace broadsheet
