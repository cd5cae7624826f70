// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/publication_dialog.h"

#include "publication/formats_page.h"
#include "publication/imprint_page.h"
#include "publication/issues_page.h"
#include "publication/masters_page.h"
#include "publication/people_page.h"
#include "publication/sections_page.h"
#include "shared/banner.h"
#include "shared/line_icon.h"

#include <QtWidgets>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int Margin = 20;
constexpr int RowHeight = 36;
constexpr QSize FirstSize(1120, 700);

} // namespace

PublicationDialog::PublicationDialog(
    const Publication& publication, QDate today, FontLibrary& fonts, QWidget* parent)
    : QDialog(parent)
    , m_publication(publication)
    , m_banner(new Banner(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_apply(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("publicationDialog"));
    build();
    auto* const issues = new IssuesPage;
    issues->setToday(today);
    addPage(new ImprintPage, "newspaper");
    addPage(issues, "calendar");
    addPage(new PeoplePage, "user");
    addPage(new SectionsPage, "pages");
    addPage(new MastersPage(fonts, today), "spread");
    addPage(new FormatsPage, "grid");
    for (PublicationPage* const page : m_pages)
        page->show(m_publication);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_apply, &QPushButton::clicked, this, &PublicationDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    retranslate();
    resize(FirstSize);
    m_pages.front()->setFocus();
}

void PublicationDialog::build()
{
    m_list->setObjectName(QStringLiteral("publicationPages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({ 20, 20 });
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_apply->setObjectName(QStringLiteral("applyPublication"));
    m_apply->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto* const right = new QVBoxLayout;
    right->setContentsMargins(Margin, Margin, Margin, Margin);
    right->setSpacing(Margin);
    right->addWidget(m_stack, 1);
    right->addLayout(buttons);
    auto* const list = new QVBoxLayout;
    list->setContentsMargins(8, 12, 8, 12);
    list->addWidget(m_list);
    auto* const line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    auto* const columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(list);
    columns->addWidget(line);
    columns->addLayout(right, 1);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    outer->addLayout(columns, 1);
}

void PublicationDialog::addPage(PublicationPage* page, const char* icon)
{
    auto* const item = new QListWidgetItem(lineIcon(QLatin1String(icon)), {}, m_list);
    item->setSizeHint({ 0, RowHeight });
    auto* const scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_pages.push_back(page);
}

Publication PublicationDialog::publication() const
{
    Publication publication = m_publication;
    for (const PublicationPage* const page : m_pages)
        page->putInto(publication);
    return publication;
}

void PublicationDialog::submit()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QString mistake = m_pages[i]->mistake();
        if (mistake.isEmpty())
            continue;
        m_list->setCurrentRow(int(i));
        m_pages[i]->setFocus();
        m_banner->showMessage(BannerKind::Problem, mistake);
        return;
    }
    Q_EMIT wanted(publication());
}

void PublicationDialog::showMasters()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (qobject_cast<MastersPage*>(m_pages[i]) != nullptr)
            m_list->setCurrentRow(int(i));
    }
}

void PublicationDialog::showProblem(const Problem& problem)
{
    m_banner->showProblem(problem);
}

void PublicationDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PublicationDialog::retranslate()
{
    setWindowTitle(tr("Publication"));
    m_list->setAccessibleName(tr("Pages of the publication"));
    int widest = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QString title = m_pages[i]->title();
        m_list->item(int(i))->setText(title);
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(title));
    }
    m_list->setFixedWidth(std::max(132, widest + 68));
    m_apply->setText(tr("Apply"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace broadsheet
