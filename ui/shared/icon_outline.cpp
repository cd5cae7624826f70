// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/icon_outline.h"

#include <QStringList>
#include <QXmlStreamReader>

namespace broadsheet {

namespace {

double number(const QXmlStreamAttributes& attributes, QLatin1String name)
{
    return attributes.value(name).toDouble();
}

void addEllipse(
    QPainterPath& path, const QXmlStreamAttributes& a, QLatin1String rx, QLatin1String ry)
{
    path.addEllipse(QPointF(number(a, QLatin1String("cx")), number(a, QLatin1String("cy"))),
        number(a, rx),
        number(a, ry));
}

void addLine(QPainterPath& path, const QXmlStreamAttributes& a)
{
    path.moveTo(number(a, QLatin1String("x1")), number(a, QLatin1String("y1")));
    path.lineTo(number(a, QLatin1String("x2")), number(a, QLatin1String("y2")));
}

void addRect(QPainterPath& path, const QXmlStreamAttributes& a)
{
    const double radius = number(a, QLatin1String("rx"));
    path.addRoundedRect(QRectF(number(a, QLatin1String("x")),
                            number(a, QLatin1String("y")),
                            number(a, QLatin1String("width")),
                            number(a, QLatin1String("height"))),
        radius,
        radius);
}

/// False when the element is none that icons are written in.
bool addElement(QPainterPath& path, QStringView name, const QXmlStreamAttributes& a)
{
    bool ok = true;
    if (name == QLatin1String("path")) {
        path.addPath(readPathData(a.value(QLatin1String("d")).toString(), &ok));
    } else if (name == QLatin1String("circle")) {
        addEllipse(path, a, QLatin1String("r"), QLatin1String("r"));
    } else if (name == QLatin1String("ellipse")) {
        addEllipse(path, a, QLatin1String("rx"), QLatin1String("ry"));
    } else if (name == QLatin1String("line")) {
        addLine(path, a);
    } else if (name == QLatin1String("rect")) {
        addRect(path, a);
    } else {
        ok = name == QLatin1String("svg");
    }
    return ok;
}

} // namespace

IconOutline readIconOutline(const QByteArray& svg)
{
    IconOutline outline;
    outline.filled.setFillRule(Qt::WindingFill);
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        const bool filled
            = attributes.value(QLatin1String("fill")) == QLatin1String("currentColor");
        if (!addElement(filled ? outline.filled : outline.stroked, reader.name(), attributes)) {
            outline.error = reader.name().toString();
        }
    }
    if (reader.hasError()) {
        outline.error = reader.errorString();
    }
    return outline;
}

} // namespace broadsheet
