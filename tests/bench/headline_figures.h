// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <vector>

namespace broadsheet {

/// How long a headline of 30 characters takes: finding its words and shaping it, and one search for
/// a width and a number of lines, of which make-up asks for hundreds.
std::vector<Figure> headlineFigures();

} // namespace broadsheet
