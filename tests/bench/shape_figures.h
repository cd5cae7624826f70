// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <vector>

namespace broadsheet {

/// What it takes to try a story in shapes on a full page of the Chinese sample.
std::vector<Figure> shapeFigures();

} // namespace broadsheet
