// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figure.h"

#include <QByteArray>

#include <vector>

namespace broadsheet::bench {

/// The composer alone, on one thread, of text for `flow`: a page with nothing met before, 32 pages,
/// one paragraph of 200 characters after an edit, paragraphs of 100,000 and 1,000,000 characters.
std::vector<Figure> typesettingSpeed(const QByteArray& onePage, const QByteArray& manyPages);

/// How even full body lines are, in 9.5 pt on measures of 13, 14.07 and 18 em: extra space between
/// Han in points (mean, 95th of 100, most), lines in all, and the share of lines on which a mark is
/// narrower than adjacent marks (R16) and the line's end (R20) make it.
std::vector<Figure> typesettingEvenness(const QByteArray& onePage);

} // namespace broadsheet::bench
