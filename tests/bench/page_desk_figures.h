// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <vector>

namespace broadsheet {

/// Frames of a full page with four pictures while it is panned and zoomed.
std::vector<Figure> fourPictureFigures();

/// A story that is dragged over its page, line by line and column by column: from the change of the
/// plan until the page is composed; what undoing a step costs, and a thousand steps keep.
std::vector<Figure> dragFigures();

/// Starts the program on an edition of 24 pages: until all of it can be used, and the most memory
/// that it had until then. `folder` takes the library.
std::vector<Figure> largeEditionFigures(const QString& program, const QString& folder, int times);

} // namespace broadsheet
