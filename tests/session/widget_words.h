// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

// What the walk through every window asks of a widget.

/// Words of the other language, without the names and units that both have.
QStringList latinWords(const QString& text);
QStringList hanWords(const QString& text);
/// A file's name or place is matter.
bool isPath(const QString& text);
/// For people who look for it: its class and those around it.
QString nameOf(const QWidget& widget);
/// What the interface itself says in a widget, cells and choices too.
QStringList wordsOf(const QWidget& widget);
bool isControl(const QWidget& widget);
/// Parts that Qt makes inside its own controls: they are spoken of and reached through those.
bool isInner(const QWidget& widget);
/// Labels, buttons, tabs and combo boxes that are narrower or lower than their words.
QStringList clippedTexts(const QWidget& seen);

} // namespace broadsheet
