// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/filter_row.h"

#include "story/story_words.h"
#include "story_library/filter_chip.h"
#include "story_library/flow_layout.h"

#include <QEvent>

namespace broadsheet {

namespace {

constexpr int Gap = 4;

} // namespace

FilterRow::FilterRow(QWidget* parent)
    : QWidget(parent)
    , m_edition(new FilterChip(this))
    , m_page(new FilterChip(this))
    , m_status(new FilterChip(this))
    , m_tag(new FilterChip(this))
{
    m_edition->setObjectName(QStringLiteral("editionFilter"));
    m_page->setObjectName(QStringLiteral("pageFilter"));
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_tag->setObjectName(QStringLiteral("tagFilter"));
    auto* layout = new FlowLayout(this, Gap);
    for (FilterChip* chip : { m_edition, m_page, m_status, m_tag }) {
        layout->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, &FilterRow::filterChanged);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void FilterRow::setChoices(const LibraryChoices& choices)
{
    std::vector<FilterChip::Choice> editions;
    for (const LibraryChoices::OfEdition& edition : choices.editions)
        editions.push_back({ edition.title, qint64(edition.id.number()) });
    m_edition->setChoices(editions);
    std::vector<FilterChip::Choice> pages;
    for (const LibraryChoices::OfPage& page : choices.pages)
        pages.push_back({ page.title, page.number });
    m_page->setChoices(pages);
    std::vector<FilterChip::Choice> tags;
    for (const QString& tag : choices.tags)
        tags.push_back({ tag, tag });
    m_tag->setChoices(tags);
}

void FilterRow::setStatusChoices()
{
    std::vector<FilterChip::Choice> choices;
    for (const StoryStatus status : { StoryStatus::Draft,
             StoryStatus::Edited,
             StoryStatus::Ready,
             StoryStatus::Placed,
             StoryStatus::Published }) {
        choices.push_back({ storyStatusTitle(status), int(status) });
    }
    m_status->setChoices(choices);
}

void FilterRow::setFilter(const LibraryFilter& filter)
{
    m_edition->setValue(
        filter.edition.isNull() ? QVariant() : QVariant(qint64(filter.edition.number())));
    m_page->setValue(filter.page == 0 ? QVariant() : QVariant(filter.page));
    m_status->setValue(filter.status ? QVariant(int(*filter.status)) : QVariant());
    m_tag->setValue(filter.tag.isEmpty() ? QVariant() : QVariant(filter.tag));
}

void FilterRow::fill(LibraryFilter& filter) const
{
    filter.edition = EditionId(m_edition->value().toLongLong());
    filter.page = m_page->value().toInt();
    filter.status.reset();
    if (m_status->value().isValid())
        filter.status = StoryStatus(m_status->value().toInt());
    filter.tag = m_tag->value().toString();
}

void FilterRow::clear()
{
    if (isEmpty())
        return;
    setFilter({});
    Q_EMIT filterChanged();
}

bool FilterRow::isEmpty() const
{
    LibraryFilter filter;
    fill(filter);
    return filter == LibraryFilter {};
}

void FilterRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterRow::retranslate()
{
    m_edition->setTexts(tr("Edition"), tr("Every edition"));
    m_page->setTexts(tr("Page"), tr("Every page"));
    m_status->setTexts(tr("Status"), tr("Any status"));
    m_tag->setTexts(tr("Tag"), tr("Any tag"));
    setStatusChoices();
}

} // namespace broadsheet
