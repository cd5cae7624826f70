// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/flatplan.h"
#include "flatplan_view/flatplan_content.h"

#include <QRect>

#include <optional>

namespace broadsheet {

/// A page's place: its paper, and below it the lines that tell of it.
struct FlatplanCell {
    std::size_t sheet = 0;
    QRect paper;
    QRect words;
    int row = 0;
    bool joinedToNext = false; ///< the left half of a double truck

    [[nodiscard]] QRect whole() const { return paper.united(words); }
};

struct FlatplanHeading {
    QString letters;
    FlatplanSum sum;
    QRect rect;
};

/// Where everything of the flatplan stands: openings as the folded paper lies, section by section,
/// in rows as wide as the view. Pixels from the top left of the whole.
class FlatplanLayout {
public:
    static constexpr int Margin = 20;
    static constexpr int LineHeight = 16;
    static constexpr int SmallPaper = 96; ///< below it only the page's name is told

    FlatplanLayout() = default;
    /// `paperHeight`: of the highest sheet of the edition.
    FlatplanLayout(const FlatplanContent& content, int width, int paperHeight);

    [[nodiscard]] const std::vector<FlatplanCell>& cells() const { return m_cells; }

    [[nodiscard]] const std::vector<FlatplanHeading>& headings() const { return m_headings; }

    [[nodiscard]] int height() const { return m_height; }

    /// Logical pixels for one point of the paper.
    [[nodiscard]] double scale() const { return m_scale; }

    /// The index of the page at the point; none: there is none.
    [[nodiscard]] std::optional<std::size_t> at(const QPoint& point) const;

    /// The page nearest to `from` in the row above (-1) or below (1); `from` where there is none.
    [[nodiscard]] std::size_t inRow(std::size_t from, int step) const;

private:
    void placeHeading(const FlatplanSection& section, const FlatplanContent& content);
    void placeOpening(const std::vector<PagePtr>& opening, const FlatplanContent& content);
    void endRow();
    [[nodiscard]] QSize sizeOf(const Size& sheet) const;

    int m_width = 0;
    double m_scale = 0; ///< pixels for one point
    QSize m_paper; ///< the room of every page
    int m_wordsHeight = 0;
    int m_column = 0; ///< the next opening's in its row
    int m_row = 0;
    int m_top = 0;
    int m_height = 0;
    std::size_t m_next = 0; ///< sheet
    std::vector<FlatplanCell> m_cells;
    std::vector<FlatplanHeading> m_headings;
};

/// The highest paper, at most `most`, with which everything is seen at once in `view`; at least
/// `least`.
int paperHeightThatFits(const FlatplanContent& content, const QSize& view, int least, int most);

} // namespace broadsheet
