// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/line_icon.h"

#include "shared/icon_outline.h"
#include "shared/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <memory>

static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace broadsheet {

namespace {

constexpr double Grid = 20;
constexpr double Stroke = 1.5;
constexpr double ThinnestPixels = 1.25; ///< a thinner line turns grey in small icons

QColor colorOf(QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(
        QPalette::Active, state == QIcon::On ? QPalette::Highlight : QPalette::WindowText);
}

void paintOutline(
    QPainter& painter, const IconOutline& outline, const QRectF& rect, const QColor& color)
{
    const double side = std::min(rect.width(), rect.height());
    const double scale = side / Grid;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(scale, scale);
    const double width = std::max(Stroke, ThinnestPixels / scale);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline.stroked);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(outline.filled);
    painter.restore();
}

IconOutline load(const QString& name)
{
    initIcons();
    QFile file(QStringLiteral(":/broadsheet/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? readIconOutline(file.readAll()) : IconOutline();
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(const QString& name, std::shared_ptr<const IconOutline> outline)
        : m_name(name)
        , m_outline(std::move(outline))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintOutline(*painter, *m_outline, rect, colorOf(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return new LineIconEngine(m_name, m_outline);
    }

    QString iconName() override { return m_name; }

    bool isNull() override { return m_outline->isEmpty(); }

private:
    QString m_name;
    std::shared_ptr<const IconOutline> m_outline;
};

} // namespace

QIcon lineIcon(const QString& name)
{
    auto outline = std::make_shared<const IconOutline>(load(name));
    return outline->isEmpty() ? QIcon() : QIcon(new LineIconEngine(name, std::move(outline)));
}

QPixmap tintedIcon(const QString& name, const QColor& color, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintOutline(painter, load(name), QRectF(0, 0, side, side), color);
    return pixmap;
}

QIcon applicationIcon()
{
    initIcons();
    QIcon icon;
    for (const int side : { 16, 22, 24, 32, 48, 64, 128, 256 }) {
        icon.addFile(
            QStringLiteral(":/broadsheet/icons/app/broadsheet-%1.png").arg(side), { side, side });
    }
    return icon;
}

} // namespace broadsheet
