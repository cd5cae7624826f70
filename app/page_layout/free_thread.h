// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/free_frame.h"
#include "edition/page_grid.h"
#include "page_layout/frame_filler.h"

namespace broadsheet {

/// A thread of free text frames that write horizontally, as frames that a FrameFiller can fill. It
/// thinks that they stand one below another on one grid, each from a body line of its own; where
/// they stand on the page is found again by those lines.
class FreeThread {
public:
    FreeThread(const std::vector<const FreeFrame*>& thread, const PageGrid& grid);

    /// The grid on which they are filled.
    [[nodiscard]] const PageGrid& grid() const { return m_grid; }

    [[nodiscard]] const std::vector<FillFrame>& frames() const { return m_frames; }

    /// The y on the page of a place on that grid.
    [[nodiscard]] Length onPage(Length y) const;

private:
    struct Stretch {
        Length top; ///< on the grid
        Length shift; ///< from there to the page
    };

    PageGrid m_grid;
    std::vector<FillFrame> m_frames;
    std::vector<Stretch> m_stretches;
};

} // namespace broadsheet
