// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

class QPainter;
class QImage;

namespace broadsheet {

/// Paints a composed page with Qt, in points with the origin at the top left of the bleed box:
/// the caller scales the painter to its device. Used for PNG, screen, preview and printer alike.
/// Colours are the same naive CMYK → RGB that PDF viewers use for DeviceCMYK without a profile.
void paintPage(QPainter& painter, const ComposedPage& page);

/// The page on white, bleed box included, at `dpi`.
QImage renderPage(const ComposedPage& page, int dpi);

} // namespace broadsheet
