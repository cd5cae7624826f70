// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"

#include <memory>

struct UBreakIterator;

namespace broadsheet {

/// Finds where a line may break: the trade's rules (R1–R13) between Chinese characters and in
/// plain words and numbers, ICU's Unicode line breaking inside everything else. Sets mayBreak and
/// penalty of every boundary. One per thread.
class BreakFinder {
public:
    BreakFinder();
    ~BreakFinder();
    BreakFinder(const BreakFinder&) = delete;
    BreakFinder& operator=(const BreakFinder&) = delete;
    BreakFinder(BreakFinder&&) = delete;
    BreakFinder& operator=(BreakFinder&&) = delete;

    void find(Paragraph& paragraph);

private:
    void findInSegment(Paragraph& paragraph, std::size_t first, std::size_t end);

    UBreakIterator* m_iterator = nullptr; ///< made when first needed
};

} // namespace broadsheet
