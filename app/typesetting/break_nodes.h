// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

#include <vector>

namespace broadsheet {

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

/// A legal break: after cluster `next` − 1. Prefix sums make a line's width one subtraction.
struct BreakNode {
    std::int64_t startWidth = 0; ///< sum before the first cluster of a line that starts here
    std::int64_t endWidth = 0; ///< sum up to the last cluster of a line that ends here
    std::int64_t startSqueeze = 0;
    std::int64_t endSqueeze = 0;
    std::int64_t startStretch = 0;
    std::int64_t endStretch = 0;
    std::int32_t startGaps = 0;
    std::int32_t endGaps = 0;
    std::int32_t startCount = 0; ///< of Han; in a Latin paragraph of letter spaces
    std::int32_t endCount = 0;
    std::int32_t first = 0; ///< first cluster of a line that starts here
    std::int32_t last = 0; ///< last cluster of a line that ends here
    std::int32_t next = 0; ///< cluster after the break
    float penalty = 0;
    bool hyphen = false; ///< the line shows a hyphen at its end
};

/// Breaks inside a word that is longer than the measure.
constexpr float EmergencyPenalty = 5'000;

/// A paragraph's legal breaks in their order, its start and end among them. Reuse one object: its
/// buffers are kept.
class BreakNodes {
public:
    void collect(const Paragraph& paragraph, Measure measure);

    [[nodiscard]] const std::vector<BreakNode>& nodes() const { return m_nodes; }

    [[nodiscard]] std::int32_t count() const { return m_count.back(); }

private:
    void sumUp(const Paragraph& paragraph);
    void addStart(const Paragraph& paragraph, Measure measure);
    void add(const Paragraph& paragraph, std::size_t after, float penalty);

    std::vector<BreakNode> m_nodes;
    std::vector<std::int64_t> m_width;
    std::vector<std::int64_t> m_squeeze;
    std::vector<std::int64_t> m_stretch;
    std::vector<std::int32_t> m_gaps;
    std::vector<std::int32_t> m_count;
};

/// Width of a line between two breaks before anything gives or takes.
inline std::int64_t naturalWidth(const BreakNode& from, const BreakNode& to)
{
    return to.endWidth - from.startWidth;
}

} // namespace broadsheet
