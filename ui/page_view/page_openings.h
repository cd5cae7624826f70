// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QRectF>

#include <vector>

namespace broadsheet {

/// A page on the pasteboard, in points from the opening's top left corner.
struct PagePlace {
    ComposedPagePtr page;
    QRectF sheet;
};

/// Pages that are looked at together: one, or the two of a spread side by side.
using Opening = std::vector<PagePlace>;

enum class OpeningKind { Pages, Spreads };

/// All openings in page order. In spreads an even page has the odd one after it at its right, as
/// the folded paper lies on a table, section by section; what has no mate stands alone.
std::vector<Opening> openingsOf(const std::vector<ComposedPagePtr>& pages, OpeningKind kind);

/// The index of the opening with the page of this number; 0 when there is none.
std::size_t openingWith(const std::vector<Opening>& openings, int number);

QSizeF sizeOf(const Opening& opening);

} // namespace broadsheet
