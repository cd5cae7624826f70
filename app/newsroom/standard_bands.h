// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "edition/page_plan.h"
#include "story/story.h"
#include "style/style_sheet.h"

#include <vector>

namespace broadsheet {

/// One story of a band, as wide as it is to be set.
struct BandItem {
    StoryPtr story;
    int columns = 0;
    std::vector<HeadPart> heads;
    int headLines = 0; ///< 0: the story has no head
    int textLines = 0; ///< of its balanced legs
};

/// Stories side by side; the deepest of them gives its depth.
using Band = std::vector<BandItem>;

/// Body lines from the top of the head to the end of the text.
int depthOf(const BandItem& item);
int depthOf(const Band& band);

/// Cuts the stories into bands for a standard plan.
class BandBuilder {
public:
    BandBuilder(const PageGrid& grid, const StyleSheet& sheet)
        : m_grid(grid)
        , m_sheet(sheet)
    {
    }

    [[nodiscard]] std::vector<Band> bands(const std::vector<StoryPtr>& stories) const;

private:
    enum class Rank { Lead, Half, Narrow };

    [[nodiscard]] BandItem item(const StoryPtr& story, int columns, Rank rank) const;
    [[nodiscard]] Band abreast(const std::vector<StoryPtr>& stories) const;
    [[nodiscard]] int linesInOneColumn(const Story& story) const;
    void addHeads(BandItem& item, Rank rank) const;

    const PageGrid& m_grid;
    const StyleSheet& m_sheet;
};

} // namespace broadsheet
