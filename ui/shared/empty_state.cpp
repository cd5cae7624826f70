// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/empty_state.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int IconSide = 40;
constexpr int WidestHint = 360; ///< longer lines are hard to read in an empty view

} // namespace

EmptyState::EmptyState(const QString& icon, QWidget* parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    for (QLabel* label : { m_title, m_hint }) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(WidestHint);
    }
    QFont large = font();
    large.setPixelSize(QFontInfo(font()).pixelSize() + 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(16);
    for (QLabel* label : { m_title, m_hint }) {
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label, 100);
        row->addStretch();
        column->addLayout(row);
        column->addSpacing(label == m_title ? 8 : 16);
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    restyle();
}

void EmptyState::setTexts(const QString& title, const QString& hint, const QString& button)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(hint);
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && !m_restyling) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void EmptyState::restyle()
{
    m_restyling = true;
    const ThemeColors& colors = themeColors(palette());
    m_icon->setPixmap(tintedIcon(m_iconName, colors.mutedText, IconSide, devicePixelRatioF()));
    QPalette muted = m_hint->palette();
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_hint->setPalette(muted);
    m_restyling = false;
}

} // namespace broadsheet
