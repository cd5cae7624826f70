// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text/text_marks.h"

#include "shared/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr double ThinnestCaret = 1.5;
constexpr double CaretShare = 0.06; ///< of the type's size
constexpr double ThickestCaret = 4;
/// A composition is read while it is made, also where the page is shown too small to be read.
constexpr double SmallestPreedit = 11;
constexpr double SmallestHint = 7;
constexpr double LargestHint = 40;

double sizeOf(const Preedit& preedit)
{
    const double size = preedit.vertical ? preedit.caret.width() : preedit.caret.height();
    return std::max(size, SmallestPreedit);
}

QFont fontOf(const Preedit& preedit)
{
    QFont font = copyFontFor(QFont(), preedit.text, false);
    if (!preedit.family.isEmpty())
        font = QFont(preedit.family);
    font.setPixelSize(std::max(1, int(std::lround(sizeOf(preedit)))));
    return font;
}

QStringList characters(const QString& text)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        result.append(text.mid(from, to - from));
        from = to;
    }
    return result;
}

bool standsUpright(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// How far the preedit's first characters reach along the line.
double lengthOf(const Preedit& preedit, const QString& text)
{
    if (preedit.vertical && standsUpright(preedit.text))
        return sizeOf(preedit) * double(characters(text).size());
    return QFontMetricsF(fontOf(preedit)).horizontalAdvance(text);
}

void drawUpright(QPainter& painter, const Preedit& preedit, const QRectF& ground)
{
    const double size = sizeOf(preedit);
    QRectF box(ground.left(), ground.top(), size, size);
    for (const QString& character : characters(preedit.text)) {
        painter.drawText(box, Qt::AlignCenter, character);
        box.translate(0, size);
    }
}

QRectF groundOf(const Preedit& preedit)
{
    const double size = sizeOf(preedit);
    const double length = lengthOf(preedit, preedit.text);
    const QPointF middle = preedit.caret.center();
    if (preedit.vertical)
        return { middle.x() - size / 2, preedit.caret.top(), size, length };
    return { preedit.caret.left(), middle.y() - size / 2, length, size };
}

} // namespace

QRectF caretBar(const QRectF& place, bool vertical)
{
    const double size = vertical ? place.width() : place.height();
    const double thick = std::clamp(size * CaretShare, ThinnestCaret, ThickestCaret);
    return vertical ? QRectF(place.left(), place.top() - thick / 2, place.width(), thick)
                    : QRectF(place.left() - thick / 2, place.top(), thick, place.height());
}

QRectF preeditCaret(const Preedit& preedit)
{
    const QRectF ground = groundOf(preedit);
    const double at = lengthOf(preedit, preedit.text.left(preedit.cursor));
    return preedit.vertical ? QRectF(ground.left(), ground.top() + at, ground.width(), 0)
                            : QRectF(ground.left() + at, ground.top(), 0, ground.height());
}

void drawPreedit(QPainter& painter, const Preedit& preedit, const QColor& accent)
{
    if (preedit.text.isEmpty())
        return;
    const QRectF ground = groundOf(preedit);
    const double line = std::max(1.0, sizeOf(preedit) / 16);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(ground.adjusted(-1, -1, 1 + line, 1 + line), Qt::white);
    painter.setFont(fontOf(preedit));
    painter.setPen(Qt::black);
    if (!preedit.vertical) {
        painter.drawText(ground, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, preedit.text);
        painter.fillRect(QRectF(ground.left(), ground.bottom(), ground.width(), line), accent);
    } else {
        if (standsUpright(preedit.text)) {
            drawUpright(painter, preedit, ground);
        } else {
            painter.save();
            painter.translate(ground.topRight());
            painter.rotate(90);
            painter.drawText(QRectF(0, 0, ground.height(), ground.width()),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                preedit.text);
            painter.restore();
        }
        painter.fillRect(QRectF(ground.right(), ground.top(), line, ground.height()), accent);
    }
    painter.restore();
}

void drawVacantHint(QPainter& painter, const VacantHint& hint, const QColor& accent)
{
    if (hint.size < SmallestHint || hint.text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor edge = accent;
    edge.setAlphaF(0.35F);
    painter.setPen(QPen(edge, 1, Qt::DashLine));
    painter.drawRect(hint.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    QColor ink = accent;
    ink.setAlphaF(0.5F);
    painter.setPen(ink);
    const double along = hint.vertical ? hint.rect.height() : hint.rect.width();
    const double across = hint.vertical ? hint.rect.width() : hint.rect.height();
    const double fitting
        = std::min(across * 0.8, along / std::max<double>(1, double(hint.text.size())));
    QFont font = painter.font();
    font.setBold(false);
    font.setPixelSize(std::max(1, int(std::min({ hint.size, LargestHint, fitting }))));
    painter.setFont(font);
    if (hint.vertical) {
        const double size = font.pixelSize();
        const double length = size * double(hint.text.size());
        QRectF box(
            hint.rect.center().x() - size / 2, hint.rect.center().y() - length / 2, size, size);
        for (const QString& character : characters(hint.text)) {
            painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, character);
            box.translate(0, size);
        }
    } else {
        painter.drawText(hint.rect, Qt::AlignCenter, hint.text);
    }
    painter.restore();
}

} // namespace broadsheet
