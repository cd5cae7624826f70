// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/suggestion_row.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadsheet {

namespace {

constexpr int IconSide = 16;

QLabel* wrappingLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

SuggestionRow::SuggestionRow(const QString& icon, Answer answer, QWidget* parent)
    : QFrame(parent)
    , m_iconName(icon)
    , m_answer(answer)
    , m_icon(new QLabel(this))
    , m_text(wrappingLabel(this))
    , m_detail(wrappingLabel(this))
    , m_more(new QToolButton(this))
    , m_accept(new QPushButton(this))
    , m_ignore(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_ignore->setObjectName(QStringLiteral("ignore"));
    m_detail->setTextFormat(Qt::RichText);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_icon->setFixedSize(IconSide, IconSide + 2);

    m_more->setObjectName(QStringLiteral("more"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setCursor(Qt::ArrowCursor);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : { m_accept, m_ignore }) {
        button->setAutoDefault(false);
        button->setCursor(Qt::ArrowCursor);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_accept->setVisible(answer == Answer::AcceptOrIgnore);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    texts->addWidget(m_more, 0, Qt::AlignLeft);
    texts->addSpacing(4);
    texts->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    connect(m_accept, &QPushButton::clicked, this, &SuggestionRow::accepted);
    connect(m_ignore, &QPushButton::clicked, this, &SuggestionRow::ignored);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        showDetail();
        Q_EMIT opened(open);
    });
    retranslate();
    retint();
}

/// The text is the interface's sentence; the detail is copy.
void SuggestionRow::takeFaces()
{
    m_detail->setFont(copyFontFor(font(), m_detail->text(), themeColors(palette()).dark));
}

void SuggestionRow::setTexts(const QString& text, const QString& detail, const QString& accessible)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_short = detail;
    showDetail();
    setAccessibleName(accessible);
    for (QPushButton* button : { m_accept, m_ignore })
        button->setAccessibleDescription(accessible);
}

void SuggestionRow::setWhole(const QString& whole, bool open)
{
    m_whole = whole;
    m_more->setVisible(!whole.isEmpty());
    const QSignalBlocker quiet(m_more);
    m_more->setChecked(open && !whole.isEmpty());
    showDetail();
}

void SuggestionRow::showDetail()
{
    const bool open = m_more->isChecked();
    m_detail->setText(open ? m_whole : m_short);
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_more->setText(open ? tr("Less") : tr("Whole paragraph"));
    m_more->setAccessibleName(m_more->text());
    m_more->setToolTip(open ? tr("Show only the words around the joint")
                            : tr("Show the paragraph as it reads once joined"));
    m_more->setIcon(tintedIcon(open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
        themeColors(palette()).mutedText,
        IconSide,
        devicePixelRatioF()));
    takeFaces();
}

void SuggestionRow::setTips(const QString& accept, const QString& ignore)
{
    m_accept->setToolTip(accept);
    m_ignore->setToolTip(ignore);
}

void SuggestionRow::focusButton()
{
    QPushButton* first = m_answer == Answer::AcceptOrIgnore ? m_accept : m_ignore;
    first->setFocus(Qt::OtherFocusReason);
}

void SuggestionRow::retranslate()
{
    m_accept->setText(tr("Accept"));
    m_ignore->setText(m_answer == Answer::AcceptOrIgnore ? tr("Ignore") : tr("Seen"));
    m_accept->setAccessibleName(m_accept->text());
    m_ignore->setAccessibleName(m_ignore->text());
    showDetail();
}

void SuggestionRow::retint()
{
    m_icon->setPixmap(
        tintedIcon(m_iconName, themeColors(palette()).warning, IconSide, devicePixelRatioF()));
}

void SuggestionRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        retint();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        takeFaces();
}

void SuggestionRow::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, pen));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);
}

void SuggestionRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void SuggestionRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void SuggestionRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void SuggestionRow::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace broadsheet
