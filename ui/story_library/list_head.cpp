// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/list_head.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace broadsheet {

ListHead::ListHead(QWidget* parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_counts->setObjectName(QStringLiteral("storyCounts"));
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(QStringLiteral("storyOrder"));
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_counts, 1);
    row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &ListHead::fillMenu);
    retranslate();
}

void ListHead::setCounts(int stories, qint64 characters)
{
    m_stories = stories;
    m_characters = characters;
    retranslate();
}

void ListHead::setOrder(StoryOrder order)
{
    m_order = order;
    retranslate();
}

void ListHead::fillMenu()
{
    m_menu->clear();
    for (const StoryOrder order : { StoryOrder::Page, StoryOrder::Newest, StoryOrder::Longest }) {
        QAction* action = m_menu->addAction(titleOf(order));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderWanted(order); });
    }
}

void ListHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString ListHead::titleOf(StoryOrder order)
{
    switch (order) {
    case StoryOrder::Newest:
        return tr("Newest first");
    case StoryOrder::Longest:
        return tr("Longest first");
    case StoryOrder::Page:
        break;
    }
    return tr("Page order");
}

void ListHead::retranslate()
{
    // Chinese and English papers group by threes with commas alike.
    const QString characters
        = QLocale(QLocale::English, QLocale::UnitedStates).toString(m_characters);
    m_counts->setText(m_stories == 0
            ? QString()
            : tr("%n story(ies), %1 chars", nullptr, m_stories).arg(characters));
    m_counts->setToolTip(m_counts->text());
    m_button->setText(titleOf(m_order));
    m_button->setAccessibleName(tr("Order of the stories: %1").arg(titleOf(m_order)));
    m_button->setToolTip(tr("In which order the stories stand"));
}

} // namespace broadsheet
