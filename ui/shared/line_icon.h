// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace broadsheet {

/// One of the program's own line icons (resources/icons/NAME.svg: 20 px grid, 1.5 px stroke,
/// `currentColor`). It is drawn in the application palette's text colour at the moment of painting
/// (disabled: muted; on a selected or checked ground: as the ground asks), so a change of theme
/// needs nothing. An unknown name is a programming error and gives an empty icon.
QIcon lineIcon(const QString& name);

/// The same drawing in a colour of its own, `side` logical pixels square: for a label that says by
/// colour what it is. To be asked for again when the palette changes.
QPixmap tintedIcon(
    const QString& name, const QColor& color, int side, qreal devicePixelRatio = 1.0);

/// The program's own icon in all its sizes, for windows and the about page. Needs no SVG plug-in.
QIcon applicationIcon();

} // namespace broadsheet
