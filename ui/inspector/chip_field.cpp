// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/chip_field.h"

#include "inspector/word_edit.h"
#include "shared/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QStyleOptionFrame>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int RowHeight = 20;
constexpr int ChipPadding = 7;
constexpr int CrossWidth = 18;
constexpr int LineWidth = 48;
constexpr int Radius = 4;

} // namespace

ChipField::ChipField(QWidget* parent)
    : QWidget(parent)
    , m_line(new WordEdit(this))
{
    m_line->setFrame(false);
    m_line->setTextMargins(0, 0, 0, 0);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    setMouseTracking(true);
    setCursor(Qt::IBeamCursor);
    connect(m_line, &QLineEdit::returnPressed, this, &ChipField::give);
    connect(m_line, &WordEdit::wordChosen, this, &ChipField::give);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        choose(-1);
        // A comma ends a word, in the widths of both scripts.
        if (text.contains(QRegularExpression(QStringLiteral("[,，、;；]"))))
            give();
    });
    recolor();
    arrange();
}

void ChipField::setChips(const QStringList& chips)
{
    if (m_chips == chips)
        return;
    m_chips = chips;
    m_chosen = -1;
    m_hovered = -1;
    m_line->setHidden(chips);
    m_line->setAccessibleDescription(chips.join(QStringLiteral(", ")));
    arrange();
}

void ChipField::setWords(const QStringList& words)
{
    m_line->setWords(words);
}

void ChipField::setTexts(const QString& name, const QString& hint, const QString& tip)
{
    m_line->setAccessibleName(name);
    m_line->setToolTip(tip);
    m_hint = hint;
    arrange();
}

void ChipField::give()
{
    const QStringList typed = m_line->text().split(
        QRegularExpression(QStringLiteral("[,，、;；]")), Qt::SkipEmptyParts);
    m_line->clear();
    QStringList wanted = m_chips;
    for (const QString& word : typed) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty() && !wanted.contains(trimmed))
            wanted.append(trimmed);
    }
    if (wanted != m_chips)
        Q_EMIT given(wanted);
}

void ChipField::remove(int chip)
{
    if (chip < 0 || chip >= int(m_chips.size()))
        return;
    QStringList wanted = m_chips;
    wanted.removeAt(chip);
    Q_EMIT given(wanted);
    choose(std::min(chip, int(m_chips.size()) - 1));
}

void ChipField::choose(int chip)
{
    if (m_chosen != chip) {
        m_chosen = chip;
        update();
    }
}

bool ChipField::lineKey(int key)
{
    const int last = int(m_chips.size()) - 1;
    const bool empty = m_line->text().isEmpty();
    if (m_chosen < 0) {
        const bool back = key == Qt::Key_Backspace || key == Qt::Key_Left;
        if (back && empty && last >= 0) {
            choose(last);
            return true;
        }
        if (key == Qt::Key_Escape && !empty) {
            m_line->clear();
            return true;
        }
        return false;
    }
    switch (key) {
    case Qt::Key_Left:
        choose(std::max(m_chosen - 1, 0));
        return true;
    case Qt::Key_Right:
        choose(m_chosen < last ? m_chosen + 1 : -1);
        return true;
    case Qt::Key_Home:
        choose(0);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        choose(-1);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        remove(m_chosen);
        return true;
    default:
        return false;
    }
}

bool ChipField::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        return key != nullptr && key->modifiers() == Qt::NoModifier && lineKey(key->key());
    }
    case QEvent::FocusOut: {
        const auto* focus = dynamic_cast<QFocusEvent*>(event);
        const bool stays = focus != nullptr
            && (focus->reason() == Qt::PopupFocusReason
                || focus->reason() == Qt::ActiveWindowFocusReason);
        if (!stays) {
            choose(-1);
            give();
        }
        update();
        break;
    }
    case QEvent::FocusIn:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QSize ChipField::sizeHint() const
{
    return { 160, m_places.height };
}

void ChipField::arrange()
{
    std::vector<QSize> sizes;
    sizes.reserve(std::size_t(m_chips.size()));
    for (const QString& chip : m_chips) {
        sizes.emplace_back(
            fontMetrics().horizontalAdvance(chip) + ChipPadding + CrossWidth, RowHeight);
    }
    const int row = std::max(RowHeight, fontMetrics().height() + 2);
    m_places = placeChips(sizes, width(), LineWidth, row);
    m_line->setGeometry(m_places.line);
    m_line->setPlaceholderText(m_chips.isEmpty() ? m_hint : QString());
    if (minimumHeight() != m_places.height)
        setFixedHeight(m_places.height);
    updateGeometry();
    update();
}

void ChipField::recolor()
{
    // The line stands on the field's own ground.
    QPalette ground = palette();
    ground.setColor(QPalette::Base, themeColors(ground).raised);
    m_line->setPalette(ground);
}

QRect ChipField::crossRect(int chip) const
{
    const QRect& rect = m_places.chips[std::size_t(chip)];
    return { rect.right() - CrossWidth + 1, rect.top(), CrossWidth, rect.height() };
}

int ChipField::chipAt(QPoint point) const
{
    for (std::size_t i = 0; i < m_places.chips.size(); ++i) {
        if (m_places.chips[i].contains(point))
            return int(i);
    }
    return -1;
}

void ChipField::paintChip(QPainter& painter, int chip) const
{
    const ThemeColors& colors = themeColors(palette());
    const QRect& rect = m_places.chips[std::size_t(chip)];
    const bool chosen = chip == m_chosen && m_line->hasFocus();
    QPainterPath shape;
    shape.addRoundedRect(rect, Radius, Radius);
    painter.fillPath(shape, chosen ? colors.accent : colors.accentWash);
    const QColor ink = chosen ? colors.onAccent : colors.text;
    painter.setPen(ink);
    const QRect words = rect.adjusted(ChipPadding, 0, -CrossWidth, 0);
    painter.drawText(words,
        Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_chips[chip], Qt::ElideRight, words.width()));
    const QColor faint = chosen ? colors.onAccent : colors.mutedText;
    const QColor hot = chosen ? colors.onAccent : colors.danger;
    painter.setPen(QPen(chip == m_hovered ? hot : faint, 1.3, Qt::SolidLine, Qt::RoundCap));
    const QPointF center = QRectF(crossRect(chip)).center();
    constexpr qreal Arm = 3;
    painter.drawLine(center - QPointF(Arm, Arm), center + QPointF(Arm, Arm));
    painter.drawLine(center - QPointF(Arm, -Arm), center + QPointF(Arm, -Arm));
}

void ChipField::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_chips.size()); ++i)
        paintChip(painter, i);
}

void ChipField::resizeEvent(QResizeEvent* /*event*/)
{
    arrange();
}

void ChipField::mousePressEvent(QMouseEvent* event)
{
    const int chip = chipAt(event->pos());
    m_line->setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    choose(chip);
    if (chip >= 0 && crossRect(chip).contains(event->pos())) {
        remove(chip);
        choose(-1);
    }
}

void ChipField::mouseMoveEvent(QMouseEvent* event)
{
    const int chip = chipAt(event->pos());
    const int cross = chip >= 0 && crossRect(chip).contains(event->pos()) ? chip : -1;
    setCursor(chip >= 0 ? Qt::ArrowCursor : Qt::IBeamCursor);
    if (cross != m_hovered) {
        m_hovered = cross;
        update();
    }
}

void ChipField::leaveEvent(QEvent* /*event*/)
{
    m_hovered = -1;
    update();
}

void ChipField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace broadsheet
