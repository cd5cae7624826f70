// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"

#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

struct ThemeColors;

/// Draws a format as a small page: the sheet at its own proportions and to one scale for all
/// formats, with its columns, a nameplate and a headline. The height of `room` stands for
/// `tallest`.
void drawPageSketch(QPainter& painter,
    const QRectF& room,
    const PageGrid& grid,
    Length tallest,
    const ThemeColors& colors);

} // namespace broadsheet
