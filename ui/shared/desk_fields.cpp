// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_parts.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>

#include <tuple>

namespace broadsheet {

namespace {

constexpr int ArrowWidth = 24;
constexpr int SpinWidth = 20;

void drawField(const Drawing& d, bool readOnly)
{
    const bool focused = d.enabled() && d.has(QStyle::State_HasFocus);
    const QColor ground = d.enabled() && !readOnly ? d.colors.raised : d.colors.window;
    drawRounded(d.painter, d.option.rect, ground, d.edge());
    if (focused) {
        drawFocusRing(d.painter, d.option.rect, d.colors.accent);
    }
}

void drawLineEdit(const Drawing& d)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&d.option);
    if (frame != nullptr && frame->lineWidth > 0) {
        drawField(d, d.has(QStyle::State_ReadOnly));
        return;
    }
    const QWidget* around = d.widget == nullptr ? nullptr : d.widget->parentWidget();
    const bool inField = qobject_cast<const QComboBox*>(around) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(around) != nullptr;
    if (!inField) {
        d.painter.fillRect(d.option.rect, d.option.palette.base());
    }
}

/// Around lists and texts, with their ground in the corners.
void drawAreaFrame(const Drawing& d)
{
    const bool area = qobject_cast<const QAbstractScrollArea*>(d.widget) != nullptr;
    const bool text
        = area && (d.widget->inherits("QTextEdit") || d.widget->inherits("QPlainTextEdit"));
    drawRounded(d.painter,
        d.option.rect,
        area ? d.option.palette.color(QPalette::Base) : QColor(),
        text ? d.edge() : d.colors.line);
    if (area && d.enabled() && d.has(QStyle::State_HasFocus)) {
        drawFocusRing(d.painter, d.option.rect, d.colors.accent);
    }
}

void drawSpinArrow(const QRect& rect, Qt::ArrowType direction, bool live, const Drawing& d)
{
    const QRectF part(rect);
    if (live && d.hovered()) {
        d.painter.fillRect(rect, mixed(d.colors.raised, d.colors.text, d.pressed() ? 0.18 : 0.08));
    }
    const QColor ink = live ? d.colors.mutedText : mixed(d.colors.mutedText, d.colors.raised, 0.6);
    drawChevron(d.painter, part, direction, ink);
}

QRect comboRect(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QRect(rect.right() - ArrowWidth + 1, rect.y(), ArrowWidth, rect.height());
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(8, 2, -ArrowWidth, -2);
    case QStyle::SC_ComboBoxFrame:
    case QStyle::SC_ComboBoxListBoxPopup:
        return rect;
    default:
        return {};
    }
}

QRect spinRect(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool arrows = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const QRect rect = option.rect;
    const QRect inner = rect.adjusted(0, 2, -2, -2);
    const int half = inner.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return arrows ? QRect(inner.right() - SpinWidth + 1, inner.y(), SpinWidth, half) : QRect();
    case QStyle::SC_SpinBoxDown:
        return arrows
            ? QRect(
                  inner.right() - SpinWidth + 1, inner.y() + half, SpinWidth, inner.height() - half)
            : QRect();
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(6, 2, arrows ? -SpinWidth - 2 : -6, -2);
    case QStyle::SC_SpinBoxFrame:
        return rect;
    default:
        return {};
    }
}

} // namespace

bool drawFieldPrimitive(QStyle::PrimitiveElement element, const Drawing& d)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        drawLineEdit(d);
        return true;
    case QStyle::PE_FrameLineEdit:
        return true; // the panel has it
    case QStyle::PE_Frame:
        drawAreaFrame(d);
        return true;
    default:
        return false;
    }
}

void drawComboBox(const QStyleOptionComboBox& option, const Drawing& d)
{
    if (option.editable) {
        drawField(d, false);
    } else if (option.frame || d.hovered() || d.has(QStyle::State_On)) {
        drawRounded(d.painter, option.rect, d.ground(), option.frame ? d.edge() : QColor());
        if (d.keyFocused()) {
            drawFocusRing(d.painter, option.rect, d.colors.accent);
        }
    } else if (d.keyFocused()) {
        drawFocusRing(d.painter, option.rect, d.colors.accent);
    }
    const QColor ink = d.enabled() ? d.colors.mutedText : d.ink();
    drawChevron(d.painter, comboRect(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow, ink);
}

void drawSpinBox(const QStyleOptionSpinBox& option, const Drawing& d)
{
    drawField(d, false);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    for (const auto& [part, direction, step] :
        { std::tuple(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled),
            std::tuple(
                QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled) }) {
        QStyleOptionSpinBox half = option;
        if (!option.activeSubControls.testFlag(part)) {
            half.state &= ~(QStyle::State_MouseOver | QStyle::State_Sunken);
        }
        const bool live = d.enabled() && option.stepEnabled.testFlag(step);
        drawSpinArrow(spinRect(option, part),
            direction,
            live,
            { .option = half, .painter = d.painter, .widget = d.widget, .colors = d.colors });
    }
}

QRect deskControlRect(
    QStyle::ComplexControl control, const QStyleOptionComplex& option, QStyle::SubControl part)
{
    if (control == QStyle::CC_ComboBox) {
        return comboRect(option, part);
    }
    return control == QStyle::CC_SpinBox ? spinRect(option, part) : QRect();
}

} // namespace broadsheet
