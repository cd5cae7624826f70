// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/page_state_mark.h"

#include "shared/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace broadsheet {

namespace {

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(PageStates)
};

constexpr qreal Stroke = 1.5;
constexpr int HalfTurn = 180 * 16; ///< QPainter counts sixteenths of a degree
constexpr int IconSide = 16;
constexpr qreal IconPixelRatio = 3; ///< sharp at scale 2 and above

QRectF sheetIn(const QRectF& shape)
{
    return shape.adjusted(shape.width() * 0.1, 0, -shape.width() * 0.1, 0);
}

QPen dashed(const QColor& ink)
{
    QPen pen(ink, Stroke);
    pen.setDashPattern({ 1.6, 1.6 });
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void drawTick(QPainter& painter, const QRectF& shape, const QColor& ink)
{
    painter.setPen(QPen(ink, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&shape](qreal x, qreal y) {
        return QPointF(shape.left() + shape.width() * x, shape.top() + shape.height() * y);
    };
    painter.drawPolyline(QPolygonF({ at(0.27, 0.52), at(0.44, 0.69), at(0.74, 0.34) }));
}

} // namespace

QString pageStateName(PageState state)
{
    switch (state) {
    case PageState::Planned:
        return StateText::tr("Planned");
    case PageState::InWork:
        return StateText::tr("In work");
    case PageState::Proof:
        return StateText::tr("Page proof");
    case PageState::CleanProof:
        return StateText::tr("Clean proof");
    case PageState::Released:
        return StateText::tr("Released");
    }
    return {};
}

QColor pageStateColor(PageState state, const ThemeColors& colors)
{
    switch (state) {
    case PageState::Planned:
        return colors.mutedText;
    case PageState::InWork:
        return colors.warning;
    case PageState::Proof:
    case PageState::CleanProof:
        return colors.accent;
    case PageState::Released:
        break;
    }
    return colors.good;
}

void drawPageState(
    QPainter& painter, const QRectF& place, PageState state, const ThemeColors& colors)
{
    const QColor ink = pageStateColor(state, colors);
    const qreal inset = Stroke / 2;
    const QRectF shape = place.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, Stroke));
    switch (state) {
    case PageState::Planned:
        painter.setPen(dashed(ink));
        painter.drawEllipse(shape);
        break;
    case PageState::InWork:
        painter.drawEllipse(shape);
        painter.setBrush(ink);
        painter.drawPie(shape, HalfTurn / 2, HalfTurn);
        break;
    case PageState::Proof:
        painter.drawRect(sheetIn(shape));
        break;
    case PageState::CleanProof:
        painter.setBrush(ink);
        painter.drawRect(sheetIn(shape));
        break;
    case PageState::Released:
        painter.setBrush(ink);
        painter.drawEllipse(shape);
        drawTick(painter, shape, colors.panel);
        break;
    }
    painter.restore();
}

QIcon pageStateIcon(PageState state, const QPalette& palette)
{
    QPixmap pixmap(QSize(IconSide, IconSide) * IconPixelRatio);
    pixmap.setDevicePixelRatio(IconPixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawPageState(painter, QRectF(2, 2, IconSide - 4, IconSide - 4), state, themeColors(palette));
    painter.end();
    return QIcon(pixmap);
}

} // namespace broadsheet
