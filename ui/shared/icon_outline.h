// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

namespace broadsheet {

/// What a line icon is made of, on its 20 × 20 grid.
struct IconOutline {
    QPainterPath stroked; ///< drawn with a round pen of 1.5
    QPainterPath filled; ///< shapes with fill="currentColor"
    QString error; ///< what could not be read, with its element; for the tests

    [[nodiscard]] bool isEmpty() const { return stroked.isEmpty() && filled.isEmpty(); }
};

/// Reads the part of SVG that the program's icons are written in: path (M L H V C Q A Z and their
/// relative forms), circle, ellipse, line and rect, without transforms, groups or styles. The icons
/// need neither Qt's SVG library nor its plug-ins, and a hundred of them are read in a few
/// milliseconds.
IconOutline readIconOutline(const QByteArray& svg);

/// The outline of an SVG path's `d`; `ok` is false when it has a command that is not read here.
QPainterPath readPathData(const QString& data, bool* ok);

} // namespace broadsheet
