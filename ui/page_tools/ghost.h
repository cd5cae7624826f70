// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_tools/page_items.h"
#include "page_tools/snapping.h"

#include <QColor>
#include <QRectF>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

class PageTransform;

/// What is in hand, where it would come to stand, how it would fit, and why it cannot.
struct Ghost {
    int page = 0; ///< 0: none
    std::vector<ItemBlock> blocks;
    std::vector<Guide> guides;
    std::vector<GapMark> gaps;
    Rect bounds;
    QString size; ///< "4 columns × 32 lines"
    QString detail; ///< what else there is to say: legsText()
    QString fit; ///< "3 lines over"; empty: it does not tell
    bool over = false; ///< what `fit` says is too much
    QString problem; ///< empty: it can be dropped here
};

/// "+3 lines", "2 lines free", "fits": > 0 are over.
QString ghostFit(int lines);

/// "22 characters a leg · 1 odd": what a leg holds where columns are set as other legs (破栏), and
/// what is left over, as a ShapedStory has them. Empty: the legs are the basic columns, or the
/// paper does not count characters.
QString legsText(
    const Placement& placement, int charactersPerLeg, int oddCharacters, const PageGrid& grid);

/// "4 columns × 32 lines" where the rectangle stands on the grid, else millimetres.
QString sizeText(const Rect& rect, const PageGrid& grid);

/// A plate with words on it, inside the painter's window; where it came to stand.
QRectF paintTag(
    QPainter& painter, const QPointF& corner, const QString& text, const QColor& ground);

/// Paints it in viewport coordinates; always on white paper.
void paintGhost(
    QPainter& painter, const Ghost& ghost, const PageTransform& place, const PageGrid& grid);

} // namespace broadsheet
