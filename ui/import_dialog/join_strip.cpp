// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/join_strip.h"

#include "shared/line_icon.h"
#include "shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPaintEvent>
#include <QToolButton>

namespace broadsheet {

JoinStrip::JoinStrip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_accept(new QToolButton(this))
    , m_dismiss(new QToolButton(this))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_accept->setObjectName(QStringLiteral("acceptJoin"));
    m_dismiss->setObjectName(QStringLiteral("dismissJoin"));
    m_accept->setIcon(lineIcon(QStringLiteral("join")));
    m_accept->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_accept->setFocusPolicy(Qt::StrongFocus);
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_accept, 0, Qt::AlignVCenter);
    layout->addWidget(m_dismiss, 0, Qt::AlignVCenter);
    connect(m_accept, &QToolButton::clicked, this, [this] { Q_EMIT accepted(m_join); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] { Q_EMIT dismissed(m_join); });
    setVisible(false);
}

void JoinStrip::setEntry(const SplitCopy* split, int entry)
{
    constexpr int Words = 14; // on either side of the joint
    m_join = -1;
    for (int j = 0; split != nullptr && m_join < 0 && j < int(split->joins.size()); ++j) {
        const SplitCopy::Join& join = split->joins[std::size_t(j)];
        if (join.fromStory == entry || join.toStory == entry)
            m_join = j;
    }
    if (m_join >= 0) {
        m_shown = split->joins[std::size_t(m_join)];
        const auto& from = split->stories[std::size_t(m_shown.fromStory)];
        const auto& to = split->stories[std::size_t(m_shown.toStory)];
        m_before
            = from.parts[std::size_t(m_shown.fromPart)]->text.left(m_shown.fromOffset).right(Words);
        m_after = to.parts[std::size_t(m_shown.toPart)]->text.mid(m_shown.toOffset, Words);
        retranslate();
    }
    setVisible(m_join >= 0);
}

void JoinStrip::retranslate()
{
    m_accept->setText(tr("Join"));
    m_accept->setToolTip(tr("Close the broken paragraph with its rest (Ctrl+J)"));
    m_accept->setAccessibleName(tr("Accept the join"));
    m_dismiss->setText(tr("Ignore"));
    m_dismiss->setToolTip(tr("These two do not belong together"));
    m_dismiss->setAccessibleName(tr("Ignore the join"));
    if (m_join < 0)
        return;
    const ThemeColors& colors = themeColors(palette());
    m_icon->setPixmap(lineIcon(QStringLiteral("join")).pixmap(QSize(16, 16), devicePixelRatioF()));
    const QString joint
        = QStringLiteral("“…%1<span style=\"color:%3\"><b>│</b></span>%2…”")
              .arg(m_before.toHtmlEscaped(), m_after.toHtmlEscaped(), colors.accent.name());
    m_text->setText(tr("Entry %1 seems to go on in entry %2: %3")
            .arg(m_shown.fromStory + 1)
            .arg(m_shown.toStory + 1)
            .arg(joint));
    m_text->setToolTip(m_shown.why);
}

void JoinStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

void JoinStrip::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), themeColors(palette()).accentWash);
}

} // namespace broadsheet
