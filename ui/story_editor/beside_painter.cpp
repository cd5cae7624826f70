// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/beside_painter.h"

#include "shared/theme.h"
#include "story/spans.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace broadsheet {

namespace {

/// Shares of the character's size.
constexpr qreal DotBelow = 0.2;
constexpr qreal DotRadius = 0.09;
constexpr qreal DotBelowLine = 0.36;
constexpr qreal LineBelow = 0.08;
constexpr qreal LineWeight = 0.075;
constexpr qreal WaveRise = 0.06;
constexpr qreal ReadingSize = 0.5;
/// A reading wider than its character is narrowed so far at most.
constexpr qreal Narrowest = 0.6;

bool isHan(QChar c)
{
    return c.isHighSurrogate() || c.script() == QChar::Script_Han
        || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
}

/// One rectangle for each line on which some of the span stands.
std::vector<QRectF> stretchesOf(const Span& span, const BesidePainter::CharacterBox& box)
{
    std::vector<QRectF> stretches;
    for (int i = span.start; i < span.start + span.length; ++i) {
        const QRectF one = box(i);
        if (one.isNull())
            continue;
        if (stretches.empty() || qAbs(stretches.back().top() - one.top()) > one.height() / 2)
            stretches.push_back(one);
        else
            stretches.back() |= one;
    }
    return stretches;
}

bool isUnderLined(const StoryPart& part, int offset)
{
    return std::any_of(part.spans.begin(), part.spans.end(), [offset](const Span& span) {
        return layerOf(span.role) == SpanLayer::Line && span.start <= offset
            && offset < span.start + span.length;
    });
}

} // namespace

BesidePainter::BesidePainter(QPainter& painter, const ThemeColors& colors, QFont font)
    : m_painter(painter)
    , m_colors(colors)
    , m_font(std::move(font))
{
}

void BesidePainter::paint(const StoryPart& part, const CharacterBox& box)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const Span& span : part.spans) {
        if (span.role == SpanRole::EmphasisDots)
            paintDots(part, span, box);
        else if (layerOf(span.role) == SpanLayer::Line)
            paintLine(span, box);
        else if (span.role == SpanRole::Reading)
            paintReading(part, span, box);
    }
    m_painter.restore();
}

void BesidePainter::paintDots(const StoryPart& part, const Span& span, const CharacterBox& box)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.text);
    for (int i = span.start; i < span.start + span.length; ++i) {
        const QRectF one = isHan(part.text.at(i)) ? box(i) : QRectF();
        if (one.isNull())
            continue;
        const qreal below = isUnderLined(part, i) ? DotBelowLine : DotBelow;
        m_painter.drawEllipse(QPointF(one.center().x(), one.bottom() + below * one.height()),
            DotRadius * one.height(),
            DotRadius * one.height());
    }
}

void BesidePainter::paintLine(const Span& span, const CharacterBox& box)
{
    m_painter.setBrush(Qt::NoBrush);
    for (const QRectF& stretch : stretchesOf(span, box)) {
        const qreal em = stretch.height();
        m_painter.setPen(QPen(m_colors.text, LineWeight * em));
        const qreal y = stretch.bottom() + LineBelow * em;
        const qreal left = stretch.left() + 1.5;
        const qreal right = stretch.right() - 1.5; // two names side by side show a break
        if (span.role == SpanRole::NameLine) {
            m_painter.drawLine(QPointF(left, y), QPointF(right, y));
            continue;
        }
        QPainterPath wave(QPointF(left, y));
        const int halves = std::max(2, qRound((right - left) / (em / 4)));
        const qreal half = (right - left) / halves;
        for (int i = 0; i < halves; ++i) {
            const qreal rise = (i % 2 == 0 ? -2 : 2) * WaveRise * em;
            const qreal x = left + half * i;
            wave.quadTo(QPointF(x + half / 2, y + rise), QPointF(x + half, y));
        }
        m_painter.drawPath(wave);
    }
}

void BesidePainter::paintOver(const QString& reading, const QRectF& base)
{
    m_font.setPixelSize(std::max(1, qRound(base.height() * ReadingSize)));
    const QFontMetricsF metrics(m_font);
    const qreal width = metrics.horizontalAdvance(reading);
    const qreal scale = std::clamp(base.width() / std::max(width, 1.0), Narrowest, 1.0);
    m_painter.save();
    m_painter.setFont(m_font);
    m_painter.setPen(m_colors.mutedText);
    m_painter.translate(base.center().x() - width * scale / 2, base.top() - 1);
    m_painter.scale(scale, 1);
    m_painter.drawText(QPointF(), reading);
    m_painter.restore();
}

void BesidePainter::paintReading(const StoryPart& part, const Span& span, const CharacterBox& box)
{
    std::vector<int> han;
    for (int i = span.start; i < span.start + span.length; ++i) {
        if (isHan(part.text.at(i)))
            han.push_back(i);
    }
    const QStringList words = readingWords(span.reading);
    if (std::size_t(words.size()) != han.size()) {
        const std::vector<QRectF> stretches = stretchesOf(span, box);
        if (!stretches.empty())
            paintOver(words.join(u' '), stretches.front());
        return;
    }
    for (std::size_t i = 0; i < han.size(); ++i) {
        if (const QRectF one = box(han[i]); !one.isNull())
            paintOver(words[qsizetype(i)], one);
    }
}

} // namespace broadsheet
