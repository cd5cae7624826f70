// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

/// A story's status as a shape that reads without colour: a circle that fills as the story goes on,
/// a square once it is on a page, a tick when it has been published.
void drawStatusMark(QPainter& painter, const QRectF& place, StoryStatus status, const QColor& ink);

/// The same as an icon for lists, in the status's own colour. To be asked for again when the
/// palette changes.
QIcon statusIcon(StoryStatus status, const QPalette& palette);

} // namespace broadsheet
