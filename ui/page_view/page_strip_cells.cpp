// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_marks.h"
#include "page_view/page_strip.h"
#include "shared/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

// The strip's cells: where they stand and what is drawn in them.

namespace broadsheet {

namespace {

constexpr int ThumbHeight = 92;
constexpr int ThumbWidth = 76; ///< at most
constexpr int LineHeight = 16;

/// "第1版：要闻" or "A1 Front Page" as the page's name and its section.
std::pair<QString, QString> namesOf(const ComposedPage& page)
{
    const QString label = page.label.isEmpty() ? QString::number(page.number) : page.label;
    qsizetype at = label.indexOf(QChar(u'：'));
    if (at < 0 && !page.folio.isEmpty() && label.startsWith(page.folio + QLatin1Char(' ')))
        at = page.folio.size();
    if (at < 0 && page.folio.isEmpty())
        at = label.indexOf(QLatin1Char(' '), label.indexOf(QString::number(page.number)));
    if (at < 0)
        return { label, {} };
    return { label.left(at), label.mid(at + 1) };
}

/// The part of the page's body lines that is filled, 0 to 1.
double filledPart(const ComposedPage& page)
{
    int available = 0;
    int free = 0;
    for (const Copyfit& fit : page.copyfit) {
        available += fit.linesAvailable;
        free += std::max(-fit.lines, 0);
    }
    return available == 0 ? 0 : double(available - free) / available;
}

int oversetLines(const ComposedPage& page)
{
    int lines = 0;
    for (const Overset& overset : page.overset)
        lines += overset.lines;
    return lines;
}

} // namespace

QRect PageStrip::cell(int index) const
{
    if (m_direction == Qt::Horizontal)
        return {
            Air + index * CellWidth - horizontalScrollBar()->value(), Air / 2, CellWidth, CellHeight
        };
    return { (viewport()->width() - CellWidth) / 2,
        Air + index * CellHeight - verticalScrollBar()->value(),
        CellWidth,
        CellHeight };
}

QRect PageStrip::cellOf(int number) const
{
    const int index = indexOf(number);
    return index < 0 ? QRect() : cell(index);
}

int PageStrip::indexOf(int number) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->number == number)
            return int(i);
    }
    return -1;
}

int PageStrip::indexAt(const QPoint& point) const
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (cell(i).contains(point))
            return i;
    }
    return -1;
}

int PageStrip::pageAt(const QPoint& point) const
{
    const int index = viewport()->rect().contains(point) ? indexAt(point) : -1;
    return index < 0 ? 0 : m_pages[std::size_t(index)]->number;
}

/// Logical pixels for one point.
double PageStrip::scaleOf(const ComposedPage& page)
{
    return std::min(ThumbHeight / std::max(page.sheet.height.toPt(), 1.0),
        ThumbWidth / std::max(page.sheet.width.toPt(), 1.0));
}

QRect PageStrip::thumbIn(const QRect& cell, const ComposedPage& page) const
{
    const double scale = scaleOf(page);
    const int width = int(std::ceil(page.sheet.width.toPt() * scale));
    const int height = int(std::ceil(page.sheet.height.toPt() * scale));
    return { cell.left() + (cell.width() - width) / 2,
        cell.top() + Air + ThumbHeight - height,
        width,
        height };
}

QString PageStrip::tipFor(const ComposedPage& page)
{
    const QString fill = oversetLines(page) > 0
        ? tr("%n line(s) too many", nullptr, oversetLines(page))
        : tr("%1 % filled").arg(int(std::floor(filledPart(page) * 100)));
    const QString name = page.label.isEmpty() ? QString::number(page.number) : page.label;
    return page.copyfit.empty() ? name : name + QLatin1Char('\n') + fill;
}

void PageStrip::drawFill(QPainter& painter, const QRect& thumb, const ComposedPage& page) const
{
    const ThemeColors& colors = themeColors(palette());
    if (oversetLines(page) > 0) {
        QFont font = this->font();
        font.setPixelSize(10);
        font.setBold(true);
        painter.setFont(font);
        const QString text = QStringLiteral("+%1").arg(oversetLines(page));
        const QRectF tag = oversetTag(QRectF(thumb).adjusted(0, 0, -3, -3), text, font);
        drawOversetTag(painter, tag, text);
        return;
    }
    if (page.copyfit.empty())
        return;
    const QRect bar(thumb.left(), thumb.bottom() + 4, thumb.width(), 3);
    painter.fillRect(bar, colors.line);
    const double part = filledPart(page);
    painter.fillRect(
        QRect(bar.topLeft(), QSize(int(std::lround(bar.width() * part)), bar.height())),
        part >= 1 ? colors.good : colors.mutedText);
}

void PageStrip::drawCell(QPainter& painter, std::size_t index)
{
    const ThemeColors& colors = themeColors(palette());
    const ComposedPage& page = *m_pages[index];
    const QRect at = cell(int(index));
    const bool current = page.number == m_current;
    painter.setRenderHint(QPainter::Antialiasing);
    if (current || int(index) == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(current ? colors.accentWash : colors.raised);
        painter.drawRoundedRect(at.adjusted(2, 0, -2, 0), 6, 6);
    }
    const QRect thumb = thumbIn(at, page);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(thumb.adjusted(-1, -1, 1, 1), current ? colors.accent : colors.paperEdge);
    painter.fillRect(thumb, Qt::white);
    const auto picture = m_pictures.find(page.number);
    if (picture != m_pictures.end() && !picture->second.image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(thumb, picture->second.image);
    }
    drawFill(painter, thumb, page);
    const auto [name, section] = namesOf(page);
    QFont font = this->font();
    font.setPixelSize(12);
    font.setBold(current);
    painter.setPen(colors.text);
    QRect line(at.left() + 4, at.top() + Air + ThumbHeight + 10, at.width() - 8, LineHeight);
    const auto write = [&](const QString& text) {
        painter.setFont(copyFontFor(font, text, colors.dark));
        painter.drawText(line,
            Qt::AlignHCenter | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, LineHeight);
    };
    write(name);
    font.setBold(false);
    painter.setPen(current ? colors.text : colors.mutedText);
    write(section);
    if ((current && hasFocus()) || page.number == m_target) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(at).adjusted(3, 1, -3, -1), 6, 6);
    }
}

} // namespace broadsheet
