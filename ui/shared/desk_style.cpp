// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_style.h"

#include "shared/desk_parts.h"
#include "shared/line_icon.h"

#include <QScrollArea>
#include <QStatusBar>
#include <QStyleFactory>

namespace broadsheet {

namespace {

Drawing drawingOf(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    return { .option = option,
        .painter = painter,
        .widget = widget,
        .colors = themeColors(option.palette) };
}

/// Controls that answer the pointer before it presses.
bool followsPointer(const QWidget* widget)
{
    for (const char* name : { "QAbstractButton",
             "QComboBox",
             "QAbstractSpinBox",
             "QLineEdit",
             "QAbstractSlider",
             "QSplitterHandle",
             "QTabBar",
             "QHeaderView" }) {
        if (widget->inherits(name)) {
            return true;
        }
    }
    return false;
}

/// A scroll area without a frame has no ground of its own: that of the panel goes through it.
void clearGround(QScrollArea& area)
{
    if (area.frameShape() != QFrame::NoFrame || area.backgroundRole() == QPalette::Base) {
        return;
    }
    area.viewport()->setAutoFillBackground(false);
    if (area.widget() != nullptr) {
        area.widget()->setAutoFillBackground(false);
    }
}

QStyleOptionButton labelOf(const QStyleOptionButton& button)
{
    QStyleOptionButton label = button;
    const bool onAccent = button.features.testFlag(QStyleOptionButton::DefaultButton)
        && button.state.testFlag(QStyle::State_Enabled);
    if (onAccent) {
        const ThemeColors& colors = themeColors(button.palette);
        label.palette.setColor(QPalette::ButtonText, colors.onAccent);
        if (!button.icon.isNull()) {
            label.icon = QIcon(button.icon.pixmap(button.iconSize, QIcon::Selected));
        }
    }
    label.state &= ~QStyle::State_HasFocus; // the bevel has the ring
    return label;
}

QStyleOptionTab labelOf(const QStyleOptionTab& tab)
{
    QStyleOptionTab label = tab;
    const ThemeColors& colors = themeColors(tab.palette);
    if (tab.state.testFlag(QStyle::State_Enabled)) {
        label.palette.setColor(QPalette::WindowText,
            tab.state.testFlag(QStyle::State_Selected) ? colors.text : colors.mutedText);
    }
    return label;
}

QStyleOptionHeader labelOf(const QStyleOptionHeader& header)
{
    QStyleOptionHeader label = header;
    label.palette.setColor(
        QPalette::Active, QPalette::ButtonText, themeColors(header.palette).mutedText);
    label.palette.setColor(
        QPalette::Inactive, QPalette::ButtonText, themeColors(header.palette).mutedText);
    label.state &= ~QStyle::State_On; // no bold heads over selected cells
    if (header.orientation == Qt::Horizontal && header.textAlignment == Qt::AlignCenter) {
        label.textAlignment = Qt::AlignLeft | Qt::AlignVCenter; // as the cells below
    }
    return label;
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (followsPointer(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QStatusBar*>(widget) != nullptr) {
        widget->setContentsMargins(8, 0, 8, 0);
    }
    if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        clearGround(*area);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget) const
{
    const Drawing drawing = drawingOf(*option, *painter, widget);
    const bool drawn = drawButtonPrimitive(element, drawing) || drawFieldPrimitive(element, drawing)
        || drawPanelPrimitive(element, drawing) || drawItemPrimitive(element, drawing)
        || drawArrowPrimitive(element, drawing);
    if (!drawn) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget) const
{
    const Drawing drawing = drawingOf(*option, *painter, widget);
    if (drawPanelControl(element, drawing) || drawMenuControl(element, drawing)
        || drawProgressControl(element, drawing) || drawTabShape(element, drawing)) {
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        button != nullptr && element == CE_PushButtonBevel) {
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const QRectF arrow(
                option->rect.right() - 22, option->rect.y(), 16, option->rect.height());
            drawChevron(*painter, arrow, Qt::DownArrow, drawing.colors.mutedText);
        }
    } else if (button != nullptr && element == CE_PushButtonLabel) {
        const QStyleOptionButton label = labelOf(*button);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        tab != nullptr && element == CE_TabBarTabLabel) {
        const QStyleOptionTab label = labelOf(*tab);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        header != nullptr && element == CE_Header) {
        drawHeader(*header, painter, widget);
    } else if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item != nullptr && element == CE_ItemViewItem) {
        drawItem(*item, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// Fusion asks itself for the places of label and arrow; they are ours.
void DeskStyle::drawHeader(
    const QStyleOptionHeader& option, QPainter* painter, const QWidget* widget) const
{
    drawControl(CE_HeaderSection, &option, painter, widget);
    QStyleOptionHeader label = labelOf(option);
    label.rect = subElementRect(SE_HeaderLabel, &option, widget);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeader arrow = option;
        arrow.rect = subElementRect(SE_HeaderArrow, &option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
    }
}

/// A selected row is washed, not inverted: its letters and icons keep their colours.
void DeskStyle::drawItem(
    const QStyleOptionViewItem& option, QPainter* painter, const QWidget* widget) const
{
    drawPrimitive(PE_PanelItemViewItem, &option, painter, widget);
    QStyleOptionViewItem rest = option;
    rest.state &= ~(State_Selected | State_MouseOver);
    rest.backgroundBrush = Qt::NoBrush;
    QProxyStyle::drawControl(CE_ItemViewItem, &rest, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control,
    const QStyleOptionComplex* option,
    QPainter* painter,
    const QWidget* widget) const
{
    const Drawing drawing = drawingOf(*option, *painter, widget);
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        drawComboBox(*combo, drawing);
    } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        drawSpinBox(*spin, drawing);
    } else if (const auto* range = qstyleoption_cast<const QStyleOptionSlider*>(option);
        range != nullptr && control == CC_Slider) {
        drawSlider(*range, drawing, *this);
    } else if (range != nullptr && control == CC_ScrollBar) {
        drawScrollBar(*range, drawing, *this);
    } else if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        drawToolButton(*button, painter, widget);
    } else if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(option)) {
        drawGroupBox(*box, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// One panel, the label, and a chevron at the right when a menu opens.
void DeskStyle::drawToolButton(
    const QStyleOptionToolButton& option, QPainter* painter, const QWidget* widget) const
{
    const Drawing drawing = drawingOf(option, *painter, widget);
    QStyleOptionToolButton inner = option;
    drawPrimitive(PE_PanelButtonTool, &inner, painter, widget);
    const bool parted = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const bool menu = parted || option.features.testFlag(QStyleOptionToolButton::HasMenu);
    if (menu) {
        QRect arrow = option.rect;
        const int width = parted ? pixelMetric(PM_MenuButtonIndicator, &option, widget) + 2
                                 : MenuArrowWidth + 2;
        arrow.setLeft(arrow.right() - width + 1);
        drawChevron(*painter,
            visualRect(option.direction, option.rect, arrow),
            Qt::DownArrow,
            drawing.enabled() ? drawing.colors.mutedText : drawing.ink());
        if (parted && (drawing.hovered() || drawing.pressed())) {
            painter->fillRect(
                arrow.x() - 1, arrow.y() + 6, 1, arrow.height() - 12, drawing.colors.line);
        }
        inner.rect.setRight(arrow.x());
    }
    inner.state &= ~State_HasFocus;
    if (option.state.testFlag(State_On) && option.state.testFlag(State_Enabled)) {
        inner.palette.setColor(QPalette::ButtonText, drawing.colors.accent);
    }
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    inner.rect = inner.rect.adjusted(words && menu ? 6 : 2, 2, -2, -2);
    inner.rect = visualRect(option.direction, option.rect, inner.rect);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &inner, painter, widget);
    if (drawing.keyFocused()) {
        drawFocusRing(*painter, option.rect, drawing.colors.accent);
    }
}

void DeskStyle::drawGroupBox(
    const QStyleOptionGroupBox& option, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionGroupBox inner = option;
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QProxyStyle::drawComplexControl(CC_GroupBox, &inner, painter, widget);
    painter->restore();
}

} // namespace broadsheet
