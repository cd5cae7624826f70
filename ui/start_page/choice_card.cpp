// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/choice_card.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr int Inset = 18;
constexpr int IconSide = 28;
constexpr int AboveTitle = 16;
constexpr int AboveAbout = 8;
constexpr int LeastWidth = 216;
constexpr qreal Corner = 6;

QFont titleFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(QFontInfo(base).pixelSize() + 1);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChoiceCard::ChoiceCard(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString& title, const QString& about)
{
    m_about = about;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(about);
    setToolTip(about);
    updateGeometry();
    update();
}

QRect ChoiceCard::aboutRect(int width) const
{
    const int titleHeight = QFontMetrics(titleFont(font())).height();
    const int top = Inset + IconSide + AboveTitle + titleHeight + AboveAbout;
    const QRect room(Inset, top, width - 2 * Inset, 1000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, m_about);
}

QSize ChoiceCard::sizeHint() const
{
    return { LeastWidth, heightForWidth(LeastWidth) };
}

int ChoiceCard::heightForWidth(int width) const
{
    return aboutRect(width).bottom() + 1 + Inset;
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() && isEnabled();
    painter.setBrush(isDown() ? colors.accentWash : colors.raised);
    painter.setPen(QPen(lit ? colors.accent : colors.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Corner, Corner);
    }
    painter.drawPixmap(
        Inset, Inset, tintedIcon(m_icon, colors.accent, IconSide, devicePixelRatioF()));
    const QFont title = titleFont(font());
    const QRect titleRect(
        Inset, Inset + IconSide + AboveTitle, width() - 2 * Inset, QFontMetrics(title).height());
    painter.setFont(title);
    painter.setPen(colors.text);
    painter.drawText(titleRect,
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(title).elidedText(text(), Qt::ElideRight, titleRect.width()));
    painter.setFont(font());
    painter.setPen(colors.mutedText);
    QRect about = aboutRect(width());
    about.setWidth(width() - 2 * Inset);
    painter.drawText(about, Qt::TextWordWrap | Qt::AlignLeft, m_about);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace broadsheet
