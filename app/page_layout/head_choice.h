// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"
#include "page_layout/head_fitter.h"

namespace broadsheet {

/// What an editor asks of a head, and the room that a shape gives it.
struct HeadWish {
    WritingMode writing = WritingMode::Horizontal;
    Length measure; ///< of its lines
    Length room; ///< for its lines one after another; 0: as much as they need
    int lines = 0; ///< of the headline; 0: as many as fit it best
    int steps = 0; ///< sizes of the house's ladder above or below the one that fits
    QString style; ///< of the headline; empty: by the head's width
};

/// A head as it was chosen.
struct HeadFit {
    std::vector<HeadPart> parts; ///< empty: the story has nothing for a head
    QString style; ///< of the headline
    Length size; ///< of the headline, as set
    int lines = 0; ///< of the headline
    int trackingMilliEm = 0; ///< beyond the style's own
    int steps = 0; ///< so many of the wish's steps could be taken
    Length depth; ///< of all its parts
    Length longestLine;
    bool fits = true; ///< the lines and the room that were asked for hold it

    bool operator==(const HeadFit&) const = default;
};

/// Chooses parts, styles, sizes and lines of a story's head. Styles go by the head's width: the
/// house's headline-1 for five eighths of the page and more, down to headline-5 for one; kicker and
/// deck follow (R59). Chinese bylines stand in the text, others in the head.
class HeadChooser {
public:
    HeadChooser(ParagraphSetter& setter, const PageGrid& grid, const StyleSheet& sheet)
        : m_grid(grid)
        , m_sheet(sheet)
        , m_fitter(setter, sheet)
    {
    }

    /// Problem: no font is installed.
    Result<HeadFit> choose(const Story& story, const HeadWish& wish);

    /// Body lines of a head's box (R57): its parts with one to two lines of air.
    [[nodiscard]] int linesFor(const HeadFit& fit, Length measure) const;

    /// The headline's styles that the house offers, in the order of its sheet's names.
    [[nodiscard]] QStringList headlineStyles() const;

private:
    struct Trial {
        HeadFit fit;
        double cost = 0;
    };

    [[nodiscard]] int eighths(Length measure) const;
    [[nodiscard]] int rankFor(const HeadWish& wish) const;
    [[nodiscard]] std::vector<HeadPart> partsOf(
        const Story& story, const HeadWish& wish, int rank) const;
    Result<Trial> tryLines(const Story& story, const HeadWish& wish, int rank, int lines, int size);
    Result<HeadFit> best(const Story& story, const HeadWish& wish, int rank);
    Result<HeadFit> stepped(
        const Story& story, const HeadWish& wish, int rank, const HeadFit& from);
    [[nodiscard]] std::vector<int> ladderWith(int size) const;

    const PageGrid& m_grid;
    const StyleSheet& m_sheet;
    HeadFitter m_fitter;
};

} // namespace broadsheet
