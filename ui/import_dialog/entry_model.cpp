// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/entry_model.h"

#include "import_dialog/entry_words.h"

#include <algorithm>

namespace broadsheet {

void EntryModel::setCopies(const ImportCopies& copies)
{
    beginResetModel();
    m_copies = copies;
    m_rows.clear();
    for (int c = 0; c < int(copies.size()); ++c) {
        m_rows.push_back({ c, -1 });
        const int entries = int(copies[std::size_t(c)]->corrected.split.stories.size());
        for (int e = 0; e < entries; ++e)
            m_rows.push_back({ c, e });
    }
    endResetModel();
}

void EntryModel::setPage(const QString& page)
{
    m_page = page;
    retranslate();
}

void EntryModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

EntryPlace EntryModel::placeOf(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[std::size_t(index.row())] : EntryPlace {};
}

QModelIndex EntryModel::indexOf(const EntryPlace& place) const
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), place);
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()));
}

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    const EntryPlace place = placeOf(index);
    if (place.copy < 0)
        return {};
    if (role == IsHeadRole)
        return place.entry < 0;
    return place.entry < 0 ? headData(place, role) : entryData(place, role);
}

QVariant EntryModel::headData(const EntryPlace& place, int role) const
{
    const ImportCopy& copy = *m_copies[std::size_t(place.copy)];
    const QString page = copy.page.isEmpty() ? m_page : copy.page;
    switch (role) {
    case Qt::DisplayRole:
        return copy.name;
    case CountRole:
        return page.isEmpty() ? QString() : tr("page %1").arg(page);
    case Qt::AccessibleTextRole:
        return tr("Copy %1, page %2").arg(copy.name, page);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(
            copy.name, tr("%n character(s)", nullptr, int(copy.corrected.split.inputCharacters)));
    default:
        return {};
    }
}

QVariant EntryModel::entryData(const EntryPlace& place, int role) const
{
    const Story& story = *entryAt(m_copies, place);
    switch (role) {
    case Qt::DisplayRole:
        return story.title().isEmpty() ? tr("(no words)") : story.title();
    case NumberRole:
        return QString::number(place.entry + 1);
    case TypeRole:
        return storyTypeTitle(story.type);
    case CountRole:
        return tr("%1 chars").arg(numberText(story.characterCount()));
    case NotesRole:
        return int(story.notes.size());
    case JoinsRole:
        return joinsOf(place);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenText(place, story);
    default:
        return {};
    }
}

QString EntryModel::spokenText(const EntryPlace& place, const Story& story) const
{
    QStringList words { QStringLiteral("%1. %2").arg(place.entry + 1).arg(story.title()),
        storyTypeTitle(story.type),
        tr("%1 chars").arg(numberText(story.characterCount())) };
    if (!story.notes.empty())
        words << tr("%n note(s)", nullptr, int(story.notes.size()));
    if (const int joins = joinsOf(place); joins > 0)
        words << tr("%n join(s) suggested", nullptr, joins);
    return words.join(QStringLiteral(" · "));
}

int EntryModel::joinsOf(const EntryPlace& place) const
{
    const auto& joins = m_copies[std::size_t(place.copy)]->corrected.split.joins;
    return int(std::count_if(joins.begin(), joins.end(), [&](const SplitCopy::Join& join) {
        return join.fromStory == place.entry || join.toStory == place.entry;
    }));
}

} // namespace broadsheet
