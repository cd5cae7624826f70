// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/desk_drawing.h"

namespace broadsheet {

// The drawings of DeskStyle by the kind of control. Each draws what it knows and says whether it
// did; what nobody knows is Fusion's.

bool drawButtonPrimitive(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawFieldPrimitive(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawPanelPrimitive(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawItemPrimitive(QStyle::PrimitiveElement element, const Drawing& drawing);
bool drawArrowPrimitive(QStyle::PrimitiveElement element, const Drawing& drawing);

bool drawPanelControl(QStyle::ControlElement element, const Drawing& drawing);
bool drawMenuControl(QStyle::ControlElement element, const Drawing& drawing);
bool drawProgressControl(QStyle::ControlElement element, const Drawing& drawing);
bool drawTabShape(QStyle::ControlElement element, const Drawing& drawing);

void drawComboBox(const QStyleOptionComboBox& option, const Drawing& drawing);
void drawSpinBox(const QStyleOptionSpinBox& option, const Drawing& drawing);
void drawSlider(const QStyleOptionSlider& option, const Drawing& drawing, const QStyle& style);
void drawScrollBar(const QStyleOptionSlider& option, const Drawing& drawing, const QStyle& style);

/// Geometry of the controls that are drawn here; a null rectangle says that it is Fusion's.
QRect deskControlRect(
    QStyle::ComplexControl control, const QStyleOptionComplex& option, QStyle::SubControl part);
/// A scroll bar has no arrow buttons: groove and slider only.
QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

} // namespace broadsheet
