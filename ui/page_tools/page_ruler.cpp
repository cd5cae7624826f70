// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/page_ruler.h"

#include "page_tools/page_transform.h"
#include "page_view/page_view.h"
#include "shared/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace broadsheet {

namespace {

constexpr double LeastTick = 5; ///< pixels between ticks
constexpr double LeastNumber = 38; ///< pixels between numbers
constexpr int NumberPixels = 9;
constexpr double LongTick = 12;
constexpr double ShortTick = 5;

/// 1, 2, 5, 10, 20 …: the first that is at least so many pixels.
int roundStep(double pixels, double least)
{
    int step = 1;
    for (const int next : { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 }) {
        step = next;
        if (pixels * next >= least)
            break;
    }
    return step;
}

} // namespace

PageRuler::PageRuler(Qt::Orientation direction, PageView& view, PageGround& ground, QWidget* parent)
    : QWidget(parent)
    , m_direction(direction)
    , m_view(view)
    , m_ground(ground)
{
    setSizePolicy(direction == Qt::Horizontal ? QSizePolicy::Expanding : QSizePolicy::Fixed,
        direction == Qt::Horizontal ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setCursor(direction == Qt::Horizontal ? Qt::SplitVCursor : Qt::SplitHCursor);
    view.viewport()->installEventFilter(this);
}

void PageRuler::setUnit(EntryUnit unit)
{
    m_unit = unit;
    setToolTip(tr("Drag a guide out of the ruler; drag it back to throw it away."));
    update();
}

QString PageRuler::unitName(EntryUnit unit)
{
    switch (unit) {
    case EntryUnit::Lines:
        return tr("Columns and lines");
    case EntryUnit::Characters:
        return tr("Characters");
    case EntryUnit::Points:
        return tr("Points");
    case EntryUnit::Millimetres:
        break;
    }
    return tr("Millimetres");
}

QString PageRuler::unitSign(EntryUnit unit)
{
    switch (unit) {
    case EntryUnit::Lines:
        return tr("ln", "sign of body lines on the ruler");
    case EntryUnit::Characters:
        return tr("em", "sign of characters on the ruler");
    case EntryUnit::Points:
        return tr("pt", "sign of points on the ruler");
    case EntryUnit::Millimetres:
        break;
    }
    return tr("mm", "sign of millimetres on the ruler");
}

std::optional<PageRuler::Scale> PageRuler::scale() const
{
    const PageTransform place(m_view, m_view.currentPage());
    const PageGrid* const grid = m_ground.grid(m_view.currentPage());
    if (!place.isOnView() || grid == nullptr)
        return std::nullopt;
    const bool across = m_direction == Qt::Horizontal;
    const bool grids = m_unit == EntryUnit::Lines || m_unit == EntryUnit::Characters;
    const Point zero = grids ? grid->typeArea : Point();
    Length unit = Length::mm(1);
    if (m_unit == EntryUnit::Points)
        unit = Length::pt(1);
    else if (m_unit == EntryUnit::Characters)
        unit = grid->em;
    else if (m_unit == EntryUnit::Lines)
        unit = across ? grid->columnWidth + grid->columnGap : grid->linePitch;
    const QPointF from = place.toView(zero);
    const QPointF to = place.toView(Point { zero.x + unit, zero.y + unit });
    const QPoint corner = m_view.viewport()->mapTo(&m_view, QPoint());
    Scale scale;
    scale.zero = across ? from.x() + corner.x() : from.y() + corner.y();
    scale.step = across ? to.x() - from.x() : to.y() - from.y();
    scale.first = m_unit == EntryUnit::Lines ? 1 : 0;
    return scale;
}

bool PageRuler::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        const std::optional<Scale> now = scale();
        const bool same = now.has_value() == m_painted.has_value()
            && (!now || (now->zero == m_painted->zero && now->step == m_painted->step));
        if (!same)
            update();
    } else if (event->type() == QEvent::MouseMove) {
        const QPointF point = static_cast<QMouseEvent*>(event)->position();
        m_pointer = m_direction == Qt::Horizontal ? point.x() : point.y();
        update();
    } else if (event->type() == QEvent::Leave) {
        m_pointer = -1;
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void PageRuler::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void PageRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        Q_EMIT pulled(
            m_view.viewport()->mapFromGlobal(event->globalPosition()), event->modifiers());
    }
}

void PageRuler::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT letGo();
}

void PageRuler::tick(QPainter& painter, double at, double length)
{
    const double x = std::floor(at) + 0.5;
    if (m_direction == Qt::Horizontal)
        painter.drawLine(QPointF(x, height() - length), QPointF(x, height()));
    else
        painter.drawLine(QPointF(width() - length, x), QPointF(width(), x));
}

void PageRuler::paintTicks(QPainter& painter, const Scale& scale)
{
    const ThemeColors& colors = themeColors(palette());
    const double end = m_direction == Qt::Horizontal ? width() : height();
    const int fine = roundStep(scale.step, LeastTick);
    const int numbered = std::max(fine, roundStep(scale.step, LeastNumber));
    const int first = int(std::floor(-scale.zero / scale.step / numbered)) * numbered;
    for (int i = first; scale.zero + i * scale.step < end; i += fine) {
        const double at = scale.zero + i * scale.step;
        const bool number = i % numbered == 0;
        painter.setPen(number ? colors.mutedText : colors.line);
        tick(painter, at, number ? LongTick : ShortTick);
        if (!number)
            continue;
        painter.setPen(colors.mutedText);
        const QString text = QString::number(i + scale.first);
        if (m_direction == Qt::Horizontal) {
            painter.drawText(QPointF(at + 3, NumberPixels + 1), text);
            continue;
        }
        painter.save();
        painter.translate(NumberPixels + 1, at + 3 + painter.fontMetrics().horizontalAdvance(text));
        painter.rotate(-90);
        painter.drawText(QPointF(), text);
        painter.restore();
    }
}

void PageRuler::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColors& colors = themeColors(palette());
    painter.fillRect(rect(), colors.window);
    painter.setPen(colors.line);
    if (m_direction == Qt::Horizontal)
        painter.drawLine(0, height() - 1, width(), height() - 1);
    else
        painter.drawLine(width() - 1, 0, width() - 1, height());
    QFont font = this->font();
    font.setPixelSize(NumberPixels);
    painter.setFont(font);
    m_painted = scale();
    if (m_painted && m_painted->step > 0)
        paintTicks(painter, *m_painted);
    if (m_pointer >= 0) {
        painter.setPen(colors.accent);
        tick(painter, m_pointer, Thickness);
    }
}

} // namespace broadsheet
