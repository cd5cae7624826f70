// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace broadsheet {

constexpr int FieldHeight = 28; ///< buttons, fields, dock titles, table heads
constexpr int MenuItemHeight = 26;
constexpr int TabHeight = 32;
constexpr int MenuArrowWidth = 14; ///< of a button that opens a menu
constexpr double CornerRadius = 4;

/// One call of the style, with what every drawing asks of it.
struct Drawing {
    const QStyleOption& option;
    QPainter& painter;
    const QWidget* widget;
    const ThemeColors& colors;

    [[nodiscard]] bool has(QStyle::StateFlag flag) const { return option.state.testFlag(flag); }

    [[nodiscard]] bool enabled() const { return has(QStyle::State_Enabled); }

    [[nodiscard]] bool hovered() const { return enabled() && has(QStyle::State_MouseOver); }

    [[nodiscard]] bool pressed() const { return enabled() && has(QStyle::State_Sunken); }

    /// The focus is here and was brought by the keyboard.
    [[nodiscard]] bool keyFocused() const;
    /// The colour of letters and marks: muted while disabled.
    [[nodiscard]] QColor ink() const;
    /// The edge of a control: darker than the hairlines between panels, so that it is seen as one.
    [[nodiscard]] QColor edge() const;
    /// The ground of a button or field as the pointer finds it.
    [[nodiscard]] QColor ground() const;
};

QColor mixed(const QColor& from, const QColor& to, double share);

/// A filled shape with a 1 px edge inside `rect`; an invalid colour leaves the part away.
void drawRounded(QPainter& painter,
    const QRectF& rect,
    const QColor& fill,
    const QColor& edge,
    double radius = CornerRadius);
/// The 2 px ring of the keyboard's focus, inside `rect`.
void drawFocusRing(
    QPainter& painter, const QRectF& rect, const QColor& color, double radius = CornerRadius);
/// A chevron of 8 px in the middle of `rect`.
void drawChevron(
    QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& color);
/// A check mark in the middle of `rect`.
void drawCheck(QPainter& painter, const QRectF& rect, const QColor& color);

} // namespace broadsheet
