// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page/nameplate.h"

#include "shared/theme.h"

#include <QDate>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

namespace broadsheet {

namespace {

constexpr int NamePixels = 44;
constexpr int EarGap = 10; ///< between the rules and the line below them
constexpr int RuleTop = 72;
constexpr qreal ThickRule = 3;
constexpr qreal ThinRule = 1;
constexpr qreal BetweenRules = 2;

QFont nameFont()
{
    QFont font;
    font.setFamilies({ QStringLiteral("Noto Serif CJK SC"),
        QStringLiteral("Noto Serif"),
        QStringLiteral("serif") });
    font.setPixelSize(NamePixels);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Nameplate::Nameplate(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize Nameplate::sizeHint() const
{
    return { 640, RuleTop + 8 + EarGap + fontMetrics().height() };
}

QSize Nameplate::minimumSizeHint() const
{
    return { 360, sizeHint().height() };
}

void Nameplate::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    const QString name = QStringLiteral("Broadsheet · 大报"); // a name: the same in every language
    const QFont font = nameFont();
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(QRect(0, 0, width(), RuleTop - 8), Qt::AlignCenter, name);
    painter.fillRect(QRectF(0, RuleTop, width(), ThickRule), colors.text);
    painter.fillRect(QRectF(0, RuleTop + ThickRule + BetweenRules, width(), ThinRule), colors.text);
    painter.setFont(this->font());
    painter.setPen(colors.mutedText);
    const int top = RuleTop + 6 + EarGap;
    const QRect ears(0, top, width(), height() - top);
    painter.drawText(ears, Qt::AlignLeft | Qt::AlignTop, tr("A desk for newspapers"));
    painter.drawText(
        ears, Qt::AlignRight | Qt::AlignTop, QDate::currentDate().toString(Qt::ISODate));
}

void Nameplate::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Nameplate::retranslate()
{
    setAccessibleName(QStringLiteral("Broadsheet · 大报"));
    setAccessibleDescription(tr("A desk for newspapers"));
    update();
}

} // namespace broadsheet
