// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/reading_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace broadsheet {

ReadingStrip::ReadingStrip(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_delay(new QTimer(this))
{
    using namespace std::chrono_literals;
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_cancel->setObjectName(QStringLiteral("stopReading"));
    m_cancel->setAutoDefault(false);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300ms);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingStrip::cancelled);
    setVisible(false);
    retranslate();
}

void ReadingStrip::start()
{
    m_done = 0;
    m_total = 0;
    retranslate();
    if (!isVisible())
        m_delay->start();
}

void ReadingStrip::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    retranslate();
}

void ReadingStrip::stop()
{
    m_delay->stop();
    setVisible(false);
}

void ReadingStrip::retranslate()
{
    m_bar->setRange(0, m_total); // 0 of 0: busy
    m_bar->setValue(m_done);
    m_bar->setAccessibleName(tr("How far reading has come"));
    m_text->setText(m_total > 1 ? tr("Reading %1 of %2 …").arg(m_done + 1).arg(m_total)
                                : tr("Reading the copy …"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setToolTip(tr("Stop reading; what was read before stays"));
}

void ReadingStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace broadsheet
