// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/flatplan_head.h"

#include "edition/flatplan.h"
#include "flatplan_view/deadline_words.h"
#include "flatplan_view/fill_words.h"
#include "shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace broadsheet {

FlatplanHead::FlatplanHead(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_deadline(new QLabel(this))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(16);
    QFont bold; // of the application
    bold.setWeight(QFont::DemiBold);
    m_pages->setFont(bold);
    m_sum->setForegroundRole(QPalette::PlaceholderText); // the muted text of the theme
    m_sum->setObjectName(QStringLiteral("flatplan_sum"));
    m_sum->setWordWrap(true);
    m_sum->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_deadline->setObjectName(QStringLiteral("flatplan_deadline"));
    row->addWidget(m_pages);
    row->addWidget(m_sum, 1);
    row->addWidget(m_deadline);
}

void FlatplanHead::setContent(const FlatplanContent& content, const QDateTime& now)
{
    m_total = {};
    for (const FlatplanSheet& sheet : content.sheets)
        m_total.add(*sheet.page, sheet.fill);
    m_nextPage.clear();
    for (const FlatplanSheet& sheet : content.sheets) {
        if (m_total.nextDeadline.isValid() && m_nextPage.isEmpty()
            && sheet.page->state != PageState::Released
            && sheet.page->deadline == m_total.nextDeadline)
            m_nextPage = pageName(*sheet.page);
    }
    show(now);
}

void FlatplanHead::show(const QDateTime& now)
{
    m_now = now;
    m_pages->setText(sectionTitle({}, m_total.pages));
    m_sum->setText(sumWords(m_total));
    const QDateTime& next = m_total.nextDeadline;
    m_deadline->setText(next.isValid() ? tr("Next deadline: page %1, %2", "page, time")
                                             .arg(m_nextPage, deadlineWords(next, now))
                                       : tr("No deadline set"));
    const bool late = next.isValid() && next < now;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
        late ? themeColors(palette()).danger : themeColors(palette()).mutedText);
    m_deadline->setPalette(colors);
}

QString FlatplanHead::text() const
{
    return m_pages->text() + QLatin1Char(' ') + m_sum->text() + QLatin1Char(' ')
        + m_deadline->text();
}

void FlatplanHead::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColors& colors = themeColors(palette());
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

void FlatplanHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        show(m_now);
}

} // namespace broadsheet
