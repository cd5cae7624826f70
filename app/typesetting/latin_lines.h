// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/break_nodes.h"

#include <vector>

namespace broadsheet {

/// Chooses the breaks of a paragraph in a Latin language. Its lines have few gaps and wide ones, so
/// that what counts is how far the word spaces are from their own width; a word is parted where
/// that is worth a hyphen, and never more lines in a row end in one than the style allows, as long
/// as there is any other way. Composer `paragraph` takes the cheapest chain of lines and no more
/// lines than composer `line`, which goes line by line. Reuse one object: its buffers are kept.
class LatinLines {
public:
    /// Of `nodes` those at which lines end, in their order; good until the next call.
    const std::vector<std::size_t>& choose(
        const Paragraph& paragraph, const Measure& measure, const std::vector<BreakNode>& nodes);

private:
    struct Fit {
        double cost = 0;
        bool overfull = false;
        bool hopeless = false; ///< and every line to a later break is, too
        bool loose = false; ///< so loose that shorter lines need not be tried
    };

    /// The cheapest chain of lines to a break at which so many lines in a row end in a hyphen.
    struct Chain {
        double cost = 0;
        std::int32_t from = -1; ///< index of the chain before it
        std::int32_t lines = 0;
    };

    [[nodiscard]] Fit fit(const BreakNode& from, const BreakNode& to, bool isLast) const;
    [[nodiscard]] Fit squeezed(
        const BreakNode& from, const BreakNode& to, std::int64_t over, bool isLast) const;
    [[nodiscard]] double opened(
        const BreakNode& from, const BreakNode& to, std::int64_t slack) const;
    [[nodiscard]] double hyphenCost(const BreakNode& from, const BreakNode& to, int inARow) const;
    [[nodiscard]] int rowAt(std::size_t node, std::size_t slot) const;
    [[nodiscard]] std::size_t linesTo(std::size_t node) const;
    bool extend(std::size_t i, std::size_t j, const Fit& f, double lineCost);
    void reach(std::size_t j, std::size_t& head, double lineCost);
    std::size_t totalFit(double lineCost);
    [[nodiscard]] std::size_t next(std::size_t from, int inARow) const;
    void firstFit();

    const Paragraph* m_paragraph = nullptr;
    const std::vector<BreakNode>* m_nodes = nullptr;
    Measure m_measure;
    std::int64_t m_lineWidth = 0; ///< of the line that is being looked at
    bool m_justify = true;
    std::size_t m_slots = 1; ///< chains kept for each break: one for each hyphen in a row
    int m_mostInARow = 0; ///< 0: any number
    double m_hyphen = 1; ///< cost of a line that parts a word
    double m_letterStretch = 0; ///< of one letter space
    std::vector<Chain> m_chains;
    std::vector<std::size_t> m_chosen;
    std::vector<std::size_t> m_greedy;
};

} // namespace broadsheet
