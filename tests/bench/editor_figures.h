// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <vector>

namespace broadsheet {

/// How long the story editor takes from a key to the painted letter, in a story of 5,000
/// characters. Needs a QApplication; shows a window.
std::vector<Figure> editorFigures();

} // namespace broadsheet
