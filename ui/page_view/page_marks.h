// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QFont)
QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

/// The story whose frame is at the point; of frames that lie over each other the smallest.
/// nullptr: none.
const StoryRegion* storyAt(const ComposedPage& page, Point point);
const StoryRegion* regionOf(const ComposedPage& page, StoryId story);

/// Where matter is left over, to be shown at its frame's corner.
struct OversetMark {
    StoryId story;
    Rect frame; ///< the frame after which the matter goes on
    QString text; ///< translated: "+3 lines"
    QString tip; ///< translated, with lines and characters
};

std::vector<OversetMark> oversetMarks(const ComposedPage& page);

/// The translated tip for a story's frames: its title.
QString storyTip(const StoryRegion& region);

/// Where the mark of a frame stands, given the frame in the view: a tag inside of its lower right
/// corner.
QRectF oversetTag(const QRectF& frame, const QString& text, const QFont& font);
void drawOversetTag(QPainter& painter, const QRectF& tag, const QString& text);

/// The soft edge around a sheet that lies on the pasteboard; nothing is drawn inside of it.
void drawSheetEdge(QPainter& painter, const QRectF& sheet, const QColor& edge, double strength);

} // namespace broadsheet
