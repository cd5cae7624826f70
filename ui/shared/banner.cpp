// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/banner.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int IconSide = 20;

QString iconName(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Note:
        return QStringLiteral("info");
    case BannerKind::Warning:
        return QStringLiteral("warning");
    case BannerKind::Problem:
        return QStringLiteral("problem");
    }
    return {};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_unfold(new QToolButton(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unfold->setAutoRaise(true);
    m_unfold->setCheckable(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_unfold, &QToolButton::toggled, this, &Banner::unfold);

    m_actions->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_unfold);
    line->addLayout(m_actions);
    line->addWidget(m_close);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 8, 6);
    rows->setSpacing(4);
    rows->addLayout(line);
    rows->addWidget(m_detail);
    hide();
    retranslate();
    restyle();
}

void Banner::showMessage(
    BannerKind kind, const QString& text, const std::vector<BannerAction>& actions)
{
    showAll(kind, { text, {} }, actions);
}

void Banner::showProblem(const Problem& problem, const std::vector<BannerAction>& actions)
{
    showAll(BannerKind::Problem, problem, actions);
}

void Banner::showAll(
    BannerKind kind, const Problem& message, const std::vector<BannerAction>& actions)
{
    m_kind = kind;
    m_text->setText(message.summary);
    m_text->setToolTip(message.detail);
    m_detail->setText(message.detail);
    m_detail->hide();
    m_unfold->setChecked(false);
    m_unfold->setVisible(!message.detail.isEmpty());
    setAccessibleName(message.summary);
    setAccessibleDescription(message.detail);
    setActions(actions);
    restyle();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert); // read out without taking the focus
    QAccessible::updateAccessibility(&alert);
}

void Banner::setActions(const std::vector<BannerAction>& actions)
{
    while (const QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button whose click brought us here
        delete item;
    }
    QWidget* before = m_unfold;
    for (const BannerAction& action : actions) {
        auto* button = new QPushButton(action.text, this);
        button->setAutoDefault(true); // Enter presses it
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            if (run) {
                run();
            }
        });
        m_actions->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_close);
}

void Banner::dismiss()
{
    if (isHidden()) {
        return;
    }
    hide();
    Q_EMIT dismissed();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && !m_restyling) {
        restyle();
    }
    QFrame::changeEvent(event);
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_kind == BannerKind::Problem ? colors.dangerWash : colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
    painter.fillRect(0, 0, 3, height(), kindColor());
}

QColor Banner::kindColor() const
{
    const ThemeColors& colors = themeColors(palette());
    switch (m_kind) {
    case BannerKind::Note:
        return colors.accent;
    case BannerKind::Warning:
        return colors.warning;
    case BannerKind::Problem:
        return colors.danger;
    }
    return colors.accent;
}

void Banner::restyle()
{
    m_restyling = true;
    m_icon->setPixmap(tintedIcon(iconName(m_kind), kindColor(), IconSide, devicePixelRatioF()));
    QPalette muted = m_detail->palette();
    const ThemeColors& colors = themeColors(palette());
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_detail->setPalette(muted);
    m_restyling = false;
    update();
}

void Banner::retranslate()
{
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    m_unfold->setToolTip(tr("Show the technical details"));
    m_unfold->setAccessibleName(tr("Details"));
    unfold(m_unfold->isChecked());
}

void Banner::unfold(bool open)
{
    m_detail->setVisible(open && !m_detail->text().isEmpty());
    m_unfold->setIcon(
        lineIcon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
}

} // namespace broadsheet
