// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QImage>
#include <QRect>

#include <memory>

namespace broadsheet {

class DecodedPictures;

/// Paints parts of pages for the screen, as renderPage() does but much faster when asked again: it
/// keeps the coverage of glyphs and the places of a page's ops. One per thread; the pictures are
/// shared by all.
class TilePainter {
public:
    explicit TilePainter(std::shared_ptr<DecodedPictures> pictures);
    ~TilePainter();
    TilePainter(const TilePainter&) = delete;
    TilePainter& operator=(const TilePainter&) = delete;
    TilePainter(TilePainter&&) = delete;
    TilePainter& operator=(TilePainter&&) = delete;

    /// The part `tile` of the page at `pixelsPerPoint`, in device pixels from the top left of the
    /// bleed box, on white (RGB32). Where the page ends the paper goes on.
    QImage paint(const ComposedPagePtr& page, double pixelsPerPoint, const QRect& tile);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace broadsheet
