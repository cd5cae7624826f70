// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/break_nodes.h"
#include "typesetting/latin_lines.h"

#include <vector>

namespace broadsheet {

/// One line as a range of clusters, without the spaces that fall away at its edges.
struct BrokenLine {
    std::size_t first = 0; ///< first cluster set
    std::size_t last = 0; ///< last cluster set (inclusive)
    std::size_t end = 0; ///< where the next line's text begins (exclusive)
    bool isLastOfParagraph = false;
    bool hyphen = false; ///< it parts a word and shows a hyphen behind its last cluster
};

/// Breaks a paragraph into lines: composer `paragraph` minimises a cost over all legal breaks and
/// never takes more lines than first fit does (R27); composer `line` sets line by line, squeezing
/// in before pushing out (R8). Both keep R39. Lines of a Latin language are LatinLines'. Reuse one
/// object: its buffers are kept.
class LineBreaker {
public:
    void breakLines(const Paragraph& paragraph, Measure measure, std::vector<BrokenLine>& lines);

private:
    using Node = BreakNode;

    struct Fit {
        double cost = 0;
        bool overfull = false;
        bool short_ = false; ///< so loose that shorter lines need not be tried
    };

    [[nodiscard]] bool isOrphan(const Node& from, const Node& to) const;
    [[nodiscard]] bool isShort(std::int64_t slack) const;
    [[nodiscard]] Fit fit(const Node& from, const Node& to, bool isLast) const;

    [[nodiscard]] const std::vector<Node>& nodes() const { return m_breaks.nodes(); }

    const std::vector<std::size_t>& chooseBreaks();
    std::size_t firstFit(std::vector<std::size_t>& chosen);
    [[nodiscard]] std::size_t choose(std::size_t from) const;
    std::int32_t bestStart(std::size_t j, std::size_t& head, double lineCost);
    std::size_t totalFit(std::vector<std::size_t>& chosen, double lineCost);

    const Paragraph* m_paragraph = nullptr;
    Measure m_measure;
    std::int64_t m_lineWidth = 0; ///< of the line that is being looked at
    bool m_justify = true;
    BreakNodes m_breaks;
    LatinLines m_latin;
    std::vector<double> m_cost;
    std::vector<std::int32_t> m_from;
    std::vector<std::int32_t>
        m_lineNumber; ///< of a line that begins at the node; beside a drop cap
    std::vector<std::size_t> m_chosen;
    std::vector<std::size_t> m_greedy;
};

} // namespace broadsheet
