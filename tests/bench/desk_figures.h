// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <vector>

namespace broadsheet {

/// The whole window with the sample edition on it: keys typed into a story of 5,000 characters on
/// the first page, until its letter is painted in the editor and until the page is painted sharp.
/// Needs a QApplication and the samples; `library` is a file that does not exist yet.
std::vector<Figure> keystrokeFigures(const QString& library);

/// Starts the program on the library that keystrokeFigures() left: time until it can be used, and
/// the memory that it has then.
std::vector<Figure> startFigures(const QString& program, const QString& library, int times);

} // namespace broadsheet
