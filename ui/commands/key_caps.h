// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QKeySequence)
QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

/// "Ctrl+Shift+P" → "Ctrl", "Shift", "P", as this system writes its keys.
QStringList keyNames(const QKeySequence& shortcut);

struct KeyCapStyle {
    QFont font;
    QColor text;
    QColor edge;
    QColor ground;
};

/// The width that paintKeyCaps() needs, in the painter's units; 0 for no shortcut.
qreal keyCapsWidth(const KeyCapStyle& style, const QKeySequence& shortcut);

/// The keys side by side as small caps, at the right end of `area` and centred in its height.
void paintKeyCaps(
    QPainter& painter, const QRectF& area, const QKeySequence& shortcut, const KeyCapStyle& style);

} // namespace broadsheet
