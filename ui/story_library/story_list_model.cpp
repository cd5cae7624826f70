// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/story_list_model.h"

#include "shared/story_mime.h"
#include "story/story_words.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace broadsheet {

namespace {

/// Each removed or inserted range makes the view lay out once; past so many a reset is quicker.
constexpr int MostRanges = 64;

std::vector<StoryRow> ordered(std::vector<StoryRow> rows, StoryOrder order)
{
    if (order == StoryOrder::Newest) {
        std::stable_sort(rows.begin(), rows.end(), [](const StoryRow& a, const StoryRow& b) {
            return a.modified > b.modified;
        });
    } else if (order == StoryOrder::Longest) {
        std::stable_sort(rows.begin(), rows.end(), [](const StoryRow& a, const StoryRow& b) {
            return a.characters > b.characters;
        });
    }
    return rows;
}

QHash<StoryId, int> placesOf(const std::vector<StoryRow>& rows)
{
    QHash<StoryId, int> places;
    places.reserve(qsizetype(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, int(i));
    return places;
}

/// How many unbroken ranges of `rows` are not in `others`.
int foreignRanges(const std::vector<StoryRow>& rows, const QHash<StoryId, int>& others)
{
    int ranges = 0;
    bool inRange = false;
    for (const StoryRow& row : rows) {
        const bool foreign = !others.contains(row.id);
        ranges += foreign && !inRange ? 1 : 0;
        inRange = foreign;
    }
    return ranges;
}

} // namespace

StoryListModel::StoryListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void StoryListModel::setRows(std::vector<StoryRow> rows)
{
    m_given = std::move(rows);
    show(ordered(m_given, m_order));
}

void StoryListModel::setOrder(StoryOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    show(ordered(m_given, m_order));
}

void StoryListModel::show(std::vector<StoryRow> rows)
{
    m_characters
        = std::accumulate(rows.begin(), rows.end(), qint64(0), [](qint64 sum, const StoryRow& row) {
              return sum + row.characters;
          });
    if (showDifferences(rows))
        return;
    beginResetModel();
    m_rows = std::move(rows);
    renumber();
    endResetModel();
}

bool StoryListModel::showDifferences(const std::vector<StoryRow>& rows)
{
    const QHash<StoryId, int> wanted = placesOf(rows);
    if (wanted.size() != qsizetype(rows.size()) // a story twice: nothing to compare by
        || foreignRanges(m_rows, wanted) > MostRanges
        || foreignRanges(rows, m_places) > MostRanges) {
        return false;
    }
    removeAllBut(rows);
    reorder(rows);
    insertMissing(rows);
    replaceChanged(rows);
    return true;
}

void StoryListModel::removeAllBut(const std::vector<StoryRow>& rows)
{
    const QHash<StoryId, int> wanted = placesOf(rows);
    int last = int(m_rows.size()) - 1;
    while (last >= 0) {
        if (wanted.contains(m_rows[std::size_t(last)].id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_rows[std::size_t(first - 1)].id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
    renumber();
}

/// Puts what stays into the new order.
void StoryListModel::reorder(const std::vector<StoryRow>& rows)
{
    const QHash<StoryId, int> wanted = placesOf(rows);
    const auto before = [&](const StoryRow& a, const StoryRow& b) {
        return wanted.value(a.id) < wanted.value(b.id);
    };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), before))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<StoryId> ids;
    for (const QModelIndex& one : old)
        ids.append(m_rows[std::size_t(one.row())].id);
    std::sort(m_rows.begin(), m_rows.end(), before);
    renumber();
    QModelIndexList moved;
    for (const StoryId id : ids)
        moved.append(indexOf(id));
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void StoryListModel::insertMissing(const std::vector<StoryRow>& rows)
{
    const QHash<StoryId, int> present = m_places;
    std::size_t first = 0;
    while (first < rows.size()) {
        if (present.contains(rows[first].id)) {
            ++first;
            continue;
        }
        std::size_t end = first;
        while (end < rows.size() && !present.contains(rows[end].id))
            ++end;
        beginInsertRows({}, int(first), int(end) - 1);
        const auto from = rows.begin() + std::ptrdiff_t(first);
        m_rows.insert(
            m_rows.begin() + std::ptrdiff_t(first), from, rows.begin() + std::ptrdiff_t(end));
        endInsertRows();
        first = end;
    }
    renumber();
}

void StoryListModel::replaceChanged(const std::vector<StoryRow>& rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(int(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

void StoryListModel::renumber()
{
    m_places = placesOf(m_rows);
}

const StoryRow* StoryListModel::row(const QModelIndex& index) const
{
    const bool there = index.isValid() && index.row() < int(m_rows.size());
    return there ? &m_rows[std::size_t(index.row())] : nullptr;
}

QModelIndex StoryListModel::indexOf(StoryId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? QModelIndex() : index(*place);
}

int StoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StoryListModel::data(const QModelIndex& index, int role) const
{
    const StoryRow* story = row(index);
    if (story == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return story->title;
    if (role == Qt::AccessibleTextRole) {
        QStringList words { story->title, story->section, storyStatusTitle(story->status) };
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags StoryListModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags result = QAbstractListModel::flags(index);
    if (index.isValid())
        result |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return result;
}

QStringList StoryListModel::mimeTypes() const
{
    return { QLatin1String(StoryMimeType) };
}

QMimeData* StoryListModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<StoryId> stories;
    QStringList titles;
    for (const QModelIndex& index : indexes) {
        if (const StoryRow* const story = row(index)) {
            stories.push_back(story->id);
            titles << story->title;
        }
    }
    if (stories.empty())
        return nullptr;
    auto* data = new QMimeData; // the drag owns it
    putStories(*data, stories);
    data->setText(titles.join(QLatin1Char('\n')));
    return data;
}

} // namespace broadsheet
