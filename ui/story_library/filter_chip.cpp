// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/filter_chip.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr int Height = 24;
constexpr int Side = 10;
constexpr int IconSide = 12;
constexpr int EndWidth = IconSide + 8; ///< the arrow or the cross with its air
constexpr int WidestTitle = 132;

} // namespace

FilterChip::FilterChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FilterChip::setTexts(const QString& name, const QString& any)
{
    m_name = name;
    m_any = any;
    retitle();
}

void FilterChip::setChoices(const std::vector<Choice>& choices)
{
    m_choices = choices;
    retitle();
}

void FilterChip::setValue(const QVariant& value)
{
    m_value = value;
    retitle();
}

void FilterChip::choose(const QVariant& value)
{
    if (value == m_value && value.isValid() == m_value.isValid())
        return;
    setValue(value);
    Q_EMIT chosen();
}

void FilterChip::retitle()
{
    for (const Choice& choice : m_choices) {
        if (isActive() && choice.value == m_value)
            m_title = choice.title;
    }
    const QString shown = isActive() ? m_title : m_name;
    setText(fontMetrics().elidedText(shown, Qt::ElideRight, WidestTitle));
    setAccessibleName(
        isActive() ? tr("Filter by %1: %2").arg(m_name, m_title) : tr("Filter by %1").arg(m_name));
    setToolTip(isActive() ? tr("%1: %2 (Delete clears it)").arg(m_name, m_title) : m_any);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    return { Side + fontMetrics().horizontalAdvance(text()) + EndWidth + 2, Height };
}

QRect FilterChip::endRect() const
{
    return { width() - EndWidth - 2, 0, EndWidth, height() };
}

void FilterChip::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Height / 2.0;
    QColor ground = isActive() ? colors.accentWash : Qt::transparent;
    if (!isActive() && (underMouse() || isDown()))
        ground = colors.window;
    painter.setBrush(ground);
    painter.setPen(isActive() ? colors.accentWash : colors.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
    painter.setPen(isActive() ? colors.text : colors.mutedText);
    painter.drawText(
        rect().adjusted(Side, 0, -EndWidth, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QString icon = isActive() ? QStringLiteral("close") : QStringLiteral("chevron-down");
    const QPoint corner(endRect().left() + 2, (height() - IconSide) / 2);
    painter.drawPixmap(corner, tintedIcon(icon, colors.mutedText, IconSide, devicePixelRatioF()));
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Down:
        openMenu();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose({});
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isActive() && endRect().contains(event->position().toPoint())) {
        setDown(true);
        return;
    }
    openMenu();
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!isDown())
        return;
    setDown(false);
    if (endRect().contains(event->position().toPoint()))
        choose({});
}

void FilterChip::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FilterChip::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& title, const QVariant& value, bool checked) {
        QAction* action = menu->addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, value] { choose(value); });
        if (checked)
            menu->setActiveAction(action);
    };
    add(m_any, {}, !isActive());
    menu->addSeparator();
    for (const Choice& choice : m_choices)
        add(choice.title, choice.value, isActive() && choice.value == m_value);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace broadsheet
