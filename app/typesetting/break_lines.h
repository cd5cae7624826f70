// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

#include <vector>

namespace broadsheet {

/// One line as a range of clusters, without the spaces that fall away at its edges.
struct BrokenLine {
    std::size_t first = 0; ///< first cluster set
    std::size_t last = 0; ///< last cluster set (inclusive)
    std::size_t end = 0; ///< where the next line's text begins (exclusive)
    bool isLastOfParagraph = false;
};

/// What a line has to fill.
struct Measure {
    std::int64_t width = 0; ///< Length units
    std::int64_t indent = 0; ///< of the first line; negative where it hangs
    std::int64_t left = 0; ///< what all lines keep free at the left, not part of the width

    int narrowLines = 0; ///< so many lines stand beside a drop cap, which is in the first of them
    std::int64_t narrowBy = 0; ///< what the others of them leave free for it

    [[nodiscard]] std::int64_t widthOf(std::size_t line) const
    {
        return line > 0 && line < std::size_t(narrowLines) ? width - narrowBy : width;
    }
};

/// Breaks a paragraph into lines: composer `paragraph` minimises a cost over all legal breaks and
/// never takes more lines than first fit does (R27); composer `line` sets line by line, squeezing
/// in before pushing out (R8). Both keep R39. Reuse one object: its buffers are kept.
class LineBreaker {
public:
    void breakLines(const Paragraph& paragraph, Measure measure, std::vector<BrokenLine>& lines);

private:
    /// A legal break: after cluster `after`. Prefix sums make a line's width one subtraction.
    struct Node {
        std::int64_t startWidth = 0; ///< sum before the first cluster of a line that starts here
        std::int64_t endWidth = 0; ///< sum up to the last cluster of a line that ends here
        std::int64_t startSqueeze = 0;
        std::int64_t endSqueeze = 0;
        std::int64_t startStretch = 0;
        std::int64_t endStretch = 0;
        std::int32_t startGaps = 0;
        std::int32_t endGaps = 0;
        std::int32_t startHan = 0;
        std::int32_t endHan = 0;
        std::int32_t first = 0; ///< first cluster of a line that starts here
        std::int32_t last = 0; ///< last cluster of a line that ends here
        std::int32_t next = 0; ///< cluster after the break
        float penalty = 0;
    };

    struct Fit {
        double cost = 0;
        bool overfull = false;
        bool short_ = false; ///< so loose that shorter lines need not be tried
    };

    void collectNodes(const Paragraph& paragraph, Measure measure);
    void addNode(const Paragraph& paragraph, std::size_t after, float penalty);
    void sumUp(const Paragraph& paragraph);
    [[nodiscard]] static std::int64_t natural(const Node& from, const Node& to);
    [[nodiscard]] bool isOrphan(const Node& from, const Node& to) const;
    [[nodiscard]] Fit fit(const Node& from, const Node& to, bool isLast) const;
    std::size_t firstFit(std::vector<std::size_t>& chosen);
    [[nodiscard]] std::size_t choose(std::size_t from) const;
    std::int32_t bestStart(std::size_t j, std::size_t& head, double lineCost);
    std::size_t totalFit(std::vector<std::size_t>& chosen, double lineCost);

    const Paragraph* m_paragraph = nullptr;
    Measure m_measure;
    std::int64_t m_lineWidth = 0; ///< of the line that is being looked at
    bool m_justify = true;
    std::vector<Node> m_nodes;
    std::vector<std::int64_t> m_width;
    std::vector<std::int64_t> m_squeeze;
    std::vector<std::int64_t> m_stretch;
    std::vector<std::int32_t> m_gaps;
    std::vector<std::int32_t> m_han;
    std::vector<double> m_cost;
    std::vector<std::int32_t> m_from;
    std::vector<std::int32_t>
        m_lineNumber; ///< of a line that begins at the node; beside a drop cap
    std::vector<std::size_t> m_chosen;
    std::vector<std::size_t> m_greedy;
};

/// What falls away at the edges of a line (R18, R20 and the options of P4).
std::int32_t lineStartTrim(const Paragraph& paragraph, std::size_t first);
std::int32_t lineEndTrim(const Paragraph& paragraph, std::size_t last);
/// What the mark at the line's end can still give in squeeze step 1 (half-if-needed).
std::int32_t lineEndSqueeze(const Paragraph& paragraph, std::size_t last);

} // namespace broadsheet
