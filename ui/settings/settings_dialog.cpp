// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include "settings/general_page.h"
#include "settings/shortcuts_page.h"
#include "shared/line_icon.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QFrame>
#include <QListWidget>
#include <QStackedWidget>

#include <algorithm>

namespace broadsheet {

SettingsDialog::SettingsDialog(Preferences& preferences, CommandRegistry& registry, QWidget* parent)
    : QDialog(parent)
    , m_pages(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_shortcuts(new ShortcutsPage(preferences, registry))
{
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setIconSize({ 20, 20 });
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setUniformItemSizes(true);
    m_pages->viewport()->setAutoFillBackground(false); // rows on the dialog's own ground
    for (const char* const icon : { "settings", "keyboard" }) {
        auto* const item = new QListWidgetItem(lineIcon(QLatin1String(icon)), {}, m_pages);
        item->setSizeHint({ 0, 36 });
    }
    m_stack->addWidget(new GeneralPage(preferences));
    m_stack->addWidget(m_shortcuts);
    auto* const line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    auto* const list = new QVBoxLayout;
    list->setContentsMargins(8, 12, 8, 12);
    list->addWidget(m_pages);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(list);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_pages->setCurrentRow(0);
    retranslate();
    resize(800, 520);
    m_pages->setFocus();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Pages of settings"));
    m_pages->item(0)->setText(tr("General"));
    m_pages->item(1)->setText(tr("Shortcuts"));
    int widest = 0;
    for (int row = 0; row < m_pages->count(); ++row)
        widest = std::max(
            widest, m_pages->fontMetrics().horizontalAdvance(m_pages->item(row)->text()));
    m_pages->setFixedWidth(std::max(132, widest + 68));
}

void SettingsDialog::showPage(Page page)
{
    m_pages->setCurrentRow(int(page));
}

void SettingsDialog::reject()
{
    if (m_stack->currentWidget() != m_shortcuts || !m_shortcuts->backOut())
        QDialog::reject();
}

/// The title bar's button means all of the dialog, whatever Escape would back out of first.
void SettingsDialog::closeEvent(QCloseEvent* event)
{
    QDialog::reject();
    event->accept();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace broadsheet
