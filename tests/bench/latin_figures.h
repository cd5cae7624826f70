// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <QByteArray>

#include <vector>

namespace broadsheet::bench {

/// The English copy of the sample newspaper as text for `flow`, about 40,000 characters of it.
QByteArray englishFlow();

/// How even and how fast a text in English is set in columns of 14.07 em: word spaces (standard
/// deviation and the 95th of 100 of the lines' means), lines that part a word, speed. With `isW4`
/// beside what XeTeX and Pango reach on that work, which must not be exceeded.
std::vector<Figure> latinFigures(const QByteArray& flow, bool isW4);

} // namespace broadsheet::bench
