// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// One thing that was measured; it must not exceed `limit`.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    double limit = 0;
};

/// How quick the page view is on the first of the pages in a window of 1280 × 800: frames while
/// panning and zooming, the first sharp square, a cold page, a page under edit. Needs a
/// QApplication and its thread.
std::vector<Figure> pageViewFigures(const std::vector<ComposedPagePtr>& pages);

} // namespace broadsheet
