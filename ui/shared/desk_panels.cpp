// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/desk_parts.h"

#include <QDockWidget>
#include <QTabBar>

namespace broadsheet {

namespace {

QRect bottomLine(const QRect& rect)
{
    return { rect.x(), rect.bottom(), rect.width(), 1 };
}

QRect topLine(const QRect& rect)
{
    return { rect.x(), rect.y(), rect.width(), 1 };
}

/// One pixel in the middle of a grip; the grip is wider than what is seen of it.
void drawGripLine(const Drawing& d, bool upright)
{
    const QRect rect = d.option.rect;
    const bool lit = d.hovered() || d.pressed();
    const int thick = lit ? 3 : 1;
    const QRect line = upright
        ? QRect(rect.x() + (rect.width() - thick) / 2, rect.y(), thick, rect.height())
        : QRect(rect.x(), rect.y() + (rect.height() - thick) / 2, rect.width(), thick);
    d.painter.fillRect(line, lit ? d.colors.accent : d.colors.line);
}

void drawEdged(const Drawing& d, const QColor& ground, const QColor& edge)
{
    d.painter.fillRect(d.option.rect, edge);
    d.painter.fillRect(d.option.rect.adjusted(1, 1, -1, -1), ground);
}

/// The dock's whole ground is laid here: it is the one drawing that a dock asks for.
void drawDockTitle(const Drawing& d)
{
    const auto* title = qstyleoption_cast<const QStyleOptionDockWidget*>(&d.option);
    if (title == nullptr) {
        return;
    }
    d.painter.fillRect(d.widget == nullptr ? title->rect : d.widget->rect(), d.colors.panel);
    if (title->floatable && d.widget != nullptr && d.widget->isWindow()) {
        drawEdged(d, d.colors.panel, d.colors.panel);
    }
    d.painter.fillRect(bottomLine(title->rect), d.colors.line);
    QFont font = d.painter.font();
    font.setWeight(QFont::DemiBold);
    d.painter.save();
    d.painter.setFont(font);
    d.painter.setPen(d.colors.mutedText);
    const int buttons = (title->closable ? 24 : 0) + (title->floatable ? 24 : 0);
    const QRect place = title->rect.adjusted(12, 0, -8 - buttons, 0);
    const QString text = QFontMetrics(font).elidedText(title->title, Qt::ElideRight, place.width());
    d.painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text);
    d.painter.restore();
}

void drawToolBarGround(const Drawing& d)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionToolBar*>(&d.option);
    const QRect rect = d.option.rect;
    d.painter.fillRect(rect, d.colors.window);
    switch (bar == nullptr ? Qt::TopToolBarArea : bar->toolBarArea) {
    case Qt::LeftToolBarArea:
        d.painter.fillRect(rect.right(), rect.y(), 1, rect.height(), d.colors.line);
        break;
    case Qt::RightToolBarArea:
        d.painter.fillRect(rect.x(), rect.y(), 1, rect.height(), d.colors.line);
        break;
    case Qt::BottomToolBarArea:
        d.painter.fillRect(topLine(rect), d.colors.line);
        break;
    default:
        d.painter.fillRect(bottomLine(rect), d.colors.line);
    }
}

void drawToolBarMark(const Drawing& d, bool handle)
{
    const QRect rect = d.option.rect;
    const bool across = d.has(QStyle::State_Horizontal);
    const QPoint middle = rect.center();
    if (!handle) {
        const QRect line = across ? QRect(middle.x(), rect.y() + 6, 1, rect.height() - 12)
                                  : QRect(rect.x() + 6, middle.y(), rect.width() - 12, 1);
        d.painter.fillRect(line, d.colors.line);
        return;
    }
    for (int i = -1; i <= 1; ++i) {
        const QPoint dot = middle + (across ? QPoint(0, 5 * i) : QPoint(5 * i, 0));
        drawRounded(d.painter, QRectF(dot.x() - 1, dot.y() - 1, 2, 2), d.edge(), {}, 1);
    }
}

void drawHeaderSection(const Drawing& d)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&d.option);
    const QRect rect = d.option.rect;
    const double depth = d.pressed() ? 0.12 : d.hovered() ? 0.05 : 0;
    d.painter.fillRect(rect, mixed(d.colors.panel, d.colors.text, depth));
    if (header != nullptr && header->orientation == Qt::Vertical) {
        d.painter.fillRect(rect.right(), rect.y(), 1, rect.height(), d.colors.line);
        return;
    }
    d.painter.fillRect(bottomLine(rect), d.colors.line);
    const bool last = header == nullptr || header->position == QStyleOptionHeader::End
        || header->position == QStyleOptionHeader::OnlyOneSection;
    if (!last) {
        d.painter.fillRect(rect.right(), rect.y() + 7, 1, rect.height() - 14, d.colors.line);
    }
}

void drawSeparatorFrame(const Drawing& d)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&d.option);
    const QRect rect = d.option.rect;
    if (frame != nullptr && frame->frameShape == QFrame::VLine) {
        d.painter.fillRect(rect.center().x(), rect.y(), 1, rect.height(), d.colors.line);
    } else {
        d.painter.fillRect(rect.x(), rect.center().y(), rect.width(), 1, d.colors.line);
    }
}

QRect tabMark(QTabBar::Shape shape, const QRect& rect)
{
    switch (shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        return { rect.x() + 4, rect.y(), rect.width() - 8, 2 };
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        return { rect.right() - 1, rect.y() + 4, 2, rect.height() - 8 };
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        return { rect.x(), rect.y() + 4, 2, rect.height() - 8 };
    default:
        return { rect.x() + 4, rect.bottom() - 1, rect.width() - 8, 2 };
    }
}

} // namespace

bool drawTabShape(QStyle::ControlElement element, const Drawing& d)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&d.option);
    if (element != QStyle::CE_TabBarTabShape || tab == nullptr) {
        return false;
    }
    if (d.hovered() && !d.has(QStyle::State_Selected)) {
        drawRounded(d.painter,
            QRectF(tab->rect).adjusted(2, 3, -2, -4),
            mixed(d.option.palette.color(QPalette::Window), d.colors.text, 0.07),
            {});
    }
    if (d.has(QStyle::State_Selected)) {
        d.painter.fillRect(
            tabMark(tab->shape, tab->rect), d.enabled() ? d.colors.accent : d.colors.line);
    }
    return true;
}

bool drawPanelPrimitive(QStyle::PrimitiveElement element, const Drawing& d)
{
    switch (element) {
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameWindow:
    case QStyle::PE_PanelScrollAreaCorner:
        return true; // no boxes inside boxes
    case QStyle::PE_FrameTabBarBase:
        d.painter.fillRect(bottomLine(d.option.rect), d.colors.line);
        return true;
    case QStyle::PE_FrameDockWidget:
        drawEdged(d, d.colors.panel, d.colors.line);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenu:
        drawEdged(d, d.colors.panel, mixed(d.colors.line, d.colors.text, 0.15));
        return true;
    case QStyle::PE_PanelTipLabel:
        drawEdged(d, d.colors.raised, mixed(d.colors.line, d.colors.text, 0.3));
        return true;
    case QStyle::PE_PanelStatusBar:
        d.painter.fillRect(d.option.rect, d.colors.window);
        d.painter.fillRect(topLine(d.option.rect), d.colors.line);
        return true;
    case QStyle::PE_IndicatorDockWidgetResizeHandle:
        drawGripLine(d, d.option.rect.height() > d.option.rect.width());
        return true;
    case QStyle::PE_IndicatorToolBarHandle:
        drawToolBarMark(d, true);
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        drawToolBarMark(d, false);
        return true;
    default:
        return false;
    }
}

bool drawPanelControl(QStyle::ControlElement element, const Drawing& d)
{
    switch (element) {
    case QStyle::CE_Splitter:
        drawGripLine(d, d.has(QStyle::State_Horizontal));
        return true;
    case QStyle::CE_DockWidgetTitle:
        drawDockTitle(d);
        return true;
    case QStyle::CE_ToolBar:
        drawToolBarGround(d);
        return true;
    case QStyle::CE_HeaderSection:
        drawHeaderSection(d);
        return true;
    case QStyle::CE_HeaderEmptyArea:
        d.painter.fillRect(d.option.rect, d.colors.panel);
        d.painter.fillRect(bottomLine(d.option.rect), d.colors.line);
        return true;
    case QStyle::CE_ShapedFrame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&d.option);
        const bool rule = frame != nullptr
            && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine);
        if (rule) {
            drawSeparatorFrame(d);
        }
        return rule;
    }
    case QStyle::CE_RubberBand: {
        QColor wash = d.colors.accent;
        wash.setAlphaF(0.15F);
        d.painter.fillRect(d.option.rect, wash);
        drawRounded(d.painter, d.option.rect, {}, d.colors.accent, 1);
        return true;
    }
    case QStyle::CE_SizeGrip:
        return true;
    default:
        return false;
    }
}

} // namespace broadsheet
