// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/frame_filler.h"

#include <QList>
#include <QString>

namespace broadsheet {

/// The built-in metric makes every character one em, so that lines can be counted by hand.
inline ParagraphStyle unitBody()
{
    ParagraphStyle style;
    style.name = QStringLiteral("body");
    style.font.han = QStringLiteral("unit");
    style.composer = Composer::Line;
    return style;
}

/// A head that stays with its text, on one body line.
inline ParagraphStyle unitHead()
{
    ParagraphStyle style = unitBody();
    style.name = QStringLiteral("placehead");
    style.keepWithNext = true;
    style.minLastLineHan = 1;
    return style;
}

/// A head with a body line kept free above and below.
inline ParagraphStyle unitSubhead()
{
    ParagraphStyle style = unitHead();
    style.name = QStringLiteral("subhead");
    style.linesBefore = 1;
    style.linesAfter = 1;
    return style;
}

inline QString han(int count)
{
    return QString(count, QChar(u'国'));
}

/// Legs side by side on the basic columns.
inline std::vector<LegSegment> unitColumns(const PageGrid& grid, int count, int lines)
{
    std::vector<LegSegment> segments;
    segments.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        segments.push_back({ grid.columnLeft(i + 1), grid.columnWidth, 1, lines, i, {} });
    return segments;
}

/// Body lines used, segment by segment.
inline QList<int> depths(const Fill& fill)
{
    QList<int> depths;
    for (const FilledSegment& segment : fill.segments)
        depths.append(segment.depth);
    return depths;
}

/// The body line, from 1, on whose baseline a line stands; 0: on none.
inline int bodyLineOf(const FilledLine& line, const PageGrid& grid)
{
    const Length above = line.baseline - grid.lineTop(1) - grid.em.scaled(88, 100);
    return above % grid.linePitch == Length() ? int(above / grid.linePitch) + 1 : 0;
}

/// The words of a set line, without the spaces at which it breaks.
inline QString wordsOf(const FilledLine& line)
{
    const int start = line.paragraph->lineStart(line.line);
    const int end = line.paragraph->lineStart(line.line + 1);
    return line.paragraph->paragraph().text.mid(start, end - start).trimmed();
}

} // namespace broadsheet
