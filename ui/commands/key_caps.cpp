// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/key_caps.h"

#include <QFontMetricsF>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>

namespace broadsheet {

namespace {

/// All in parts of the font's height, so that screen and printer look alike.
constexpr qreal Padding = 0.34;
constexpr qreal Gap = 0.22;
constexpr qreal ChordGap = 0.6; ///< between "Ctrl+K" and "Ctrl+S"
constexpr qreal Radius = 0.22;
constexpr qreal CapHeight = 1.22;

qreal capWidth(const QFontMetricsF& metrics, const QString& name)
{
    const qreal height = metrics.height();
    return std::max(metrics.horizontalAdvance(name) + 2 * Padding * height, CapHeight * height);
}

QStringList chordNames(QKeyCombination keys)
{
    const QString text = QKeySequence(keys).toString(QKeySequence::NativeText);
    const QLatin1Char plus('+');
    if (text.size() > 1 && text.endsWith(plus)) // the key itself: "Ctrl++"
        return text.chopped(1).split(plus, Qt::SkipEmptyParts) << QString(plus);
    return text.split(plus, Qt::SkipEmptyParts);
}

} // namespace

QStringList keyNames(const QKeySequence& shortcut)
{
    QStringList all;
    for (int i = 0; i < shortcut.count(); ++i)
        all += chordNames(shortcut[uint(i)]);
    return all;
}

qreal keyCapsWidth(const KeyCapStyle& style, const QKeySequence& shortcut)
{
    const QFontMetricsF metrics(style.font);
    qreal width = 0;
    for (int i = 0; i < shortcut.count(); ++i) {
        width += i > 0 ? ChordGap * metrics.height() : 0;
        const QStringList names = chordNames(shortcut[uint(i)]);
        for (const QString& name : names)
            width += capWidth(metrics, name) + Gap * metrics.height();
        width -= Gap * metrics.height();
    }
    return width;
}

void paintKeyCaps(
    QPainter& painter, const QRectF& area, const QKeySequence& shortcut, const KeyCapStyle& style)
{
    const QFontMetricsF metrics(style.font);
    const qreal height = metrics.height();
    QRectF cap(0, 0, 0, CapHeight * height);
    cap.moveTop(area.center().y() - cap.height() / 2);
    cap.moveLeft(area.right() - keyCapsWidth(style, shortcut));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    for (int i = 0; i < shortcut.count(); ++i) {
        const QStringList names = chordNames(shortcut[uint(i)]);
        for (const QString& name : names) {
            cap.setWidth(capWidth(metrics, name));
            painter.setPen(QPen(style.edge, height / 16));
            painter.setBrush(style.ground);
            painter.drawRoundedRect(cap, Radius * height, Radius * height);
            painter.setPen(style.text);
            painter.drawText(cap, Qt::AlignCenter, name);
            cap.moveLeft(cap.right() + Gap * height);
        }
        cap.moveLeft(cap.left() + (ChordGap - Gap) * height);
    }
    painter.restore();
}

} // namespace broadsheet
