// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fill_path.h"

namespace broadsheet {

QPainterPath painterPath(const FillPath& fill)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const PathStep& step : fill.steps) {
        const auto point = [&step](std::size_t i) {
            return QPointF(step.points.at(i).x.toPt(), step.points.at(i).y.toPt());
        };
        switch (step.kind) {
        case PathStep::Kind::Move:
            path.moveTo(point(0));
            break;
        case PathStep::Kind::Line:
            path.lineTo(point(0));
            break;
        case PathStep::Kind::Curve:
            path.cubicTo(point(0), point(1), point(2));
            break;
        case PathStep::Kind::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

} // namespace broadsheet
