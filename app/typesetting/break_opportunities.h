// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typesetting/paragraph.h"
#include "typesetting/unicode_breaks.h"

namespace broadsheet {

/// Finds where a line may break: the trade's rules (R1–R13) between Chinese characters and in
/// plain words and numbers, ICU's Unicode line breaking inside everything else. Sets mayBreak and
/// penalty of every boundary. One per thread.
class BreakFinder {
public:
    void find(Paragraph& paragraph);

private:
    void findInSegment(Paragraph& paragraph, std::size_t first, std::size_t end);
    void askUnicode(Paragraph& paragraph);

    UnicodeBreaks m_unicode;
};

} // namespace broadsheet
