// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"
#include "page_layout/composed_page.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// How quick the page view is on the first of the pages in a window of 1280 × 800: frames while
/// panning and zooming, the first sharp square, a cold page, a page under edit. Needs a
/// QApplication and its thread.
std::vector<Figure> pageViewFigures(const std::vector<ComposedPagePtr>& pages);

/// The 95th percentile of frames in ms: while panning, while zooming.
std::vector<double> panAndZoomFrames(const std::vector<ComposedPagePtr>& pages);

} // namespace broadsheet
