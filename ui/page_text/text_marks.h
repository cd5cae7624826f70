// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

// What is drawn over the page while it is written on. All in viewport coordinates.

/// The bar of a caret: never thinner than can be seen, however small the page is shown. `place` has
/// no width, or in vertical text no height.
QRectF caretBar(const QRectF& place, bool vertical);

/// What an input method shows before it gives it.
struct Preedit {
    QRectF caret; ///< as for caretBar()
    bool vertical = false;
    QString family;
    QString text;
    int cursor = 0; ///< in the text
};

/// The text in the page's type at its caret, on paper of its own, underlined (in vertical text with
/// the line at its right). Below what can be read it is drawn larger.
void drawPreedit(QPainter& painter, const Preedit& preedit, const QColor& accent);
/// Where the input method's own cursor stands in it, as for caretBar().
QRectF preeditCaret(const Preedit& preedit);

/// Faintly, where words of that name would stand; nothing where it could not be read.
struct VacantHint {
    QRectF rect;
    double size = 0; ///< of the type, in pixels
    bool vertical = false;
    QString text;
};

void drawVacantHint(QPainter& painter, const VacantHint& hint, const QColor& accent);

} // namespace broadsheet
