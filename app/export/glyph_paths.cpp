// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/glyph_paths.h"

#include "fonts/font_face.h"

namespace broadsheet {

namespace {

void append(QPainterPath& path, const OutlineCommand& command)
{
    const auto point = [&command](int i) { return QPointF(command.x[i], -command.y[i]); };
    switch (command.kind) {
    case OutlineCommand::Kind::MoveTo:
        path.moveTo(point(0));
        break;
    case OutlineCommand::Kind::LineTo:
        path.lineTo(point(0));
        break;
    case OutlineCommand::Kind::QuadTo:
        path.quadTo(point(0), point(1));
        break;
    case OutlineCommand::Kind::CubicTo:
        path.cubicTo(point(0), point(1), point(2));
        break;
    case OutlineCommand::Kind::Close:
        path.closeSubpath();
        break;
    }
}

} // namespace

const QPainterPath& GlyphPaths::path(const FontFace& face, std::uint32_t glyph)
{
    const std::pair key { &face, glyph };
    const auto known = m_paths.constFind(key);
    if (known != m_paths.constEnd()) {
        return *known;
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const OutlineCommand& command : face.outline(glyph)) {
        append(path, command);
    }
    return *m_paths.insert(key, path);
}

} // namespace broadsheet
