// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_library/story_row.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace broadsheet {

/// The stories of the list. Setting rows anew changes only what differs, so that a view keeps its
/// selection and its place; when nearly everything differs the model is reset.
class StoryListModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit StoryListModel(QObject* parent = nullptr);

    void setRows(std::vector<StoryRow> rows);
    void setOrder(StoryOrder order);

    [[nodiscard]] StoryOrder order() const { return m_order; }

    [[nodiscard]] const std::vector<StoryRow>& rows() const { return m_rows; }

    [[nodiscard]] const StoryRow* row(const QModelIndex& index) const;
    /// Invalid when the story is not in the list.
    [[nodiscard]] QModelIndex indexOf(StoryId id) const;

    [[nodiscard]] qint64 characters() const { return m_characters; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    void show(std::vector<StoryRow> rows);
    [[nodiscard]] bool showDifferences(const std::vector<StoryRow>& rows);
    void removeAllBut(const std::vector<StoryRow>& rows);
    void insertMissing(const std::vector<StoryRow>& rows);
    void reorder(const std::vector<StoryRow>& rows);
    void replaceChanged(const std::vector<StoryRow>& rows);
    void renumber();

    std::vector<StoryRow> m_given;
    std::vector<StoryRow> m_rows;
    QHash<StoryId, int> m_places;
    qint64 m_characters = 0;
    StoryOrder m_order = StoryOrder::Page;
};

} // namespace broadsheet
