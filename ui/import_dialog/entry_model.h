// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_dialog/import_copy.h"

#include <QAbstractListModel>

namespace broadsheet {

/// The copies and their entries as one list: a head row per copy, then its entries.
class EntryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsHeadRole = Qt::UserRole, NumberRole, TypeRole, CountRole, NotesRole, JoinsRole };

    using QAbstractListModel::QAbstractListModel;

    void setCopies(const ImportCopies& copies);
    /// The page for copies that have none of their own, shown in their head rows.
    void setPage(const QString& page);
    /// Texts anew, after the language has changed.
    void retranslate();

    [[nodiscard]] EntryPlace placeOf(const QModelIndex& index) const;
    /// Invalid when the place is not there.
    [[nodiscard]] QModelIndex indexOf(const EntryPlace& place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QVariant headData(const EntryPlace& place, int role) const;
    [[nodiscard]] QVariant entryData(const EntryPlace& place, int role) const;
    [[nodiscard]] QString spokenText(const EntryPlace& place, const Story& story) const;
    [[nodiscard]] int joinsOf(const EntryPlace& place) const;

    ImportCopies m_copies;
    std::vector<EntryPlace> m_rows;
    QString m_page;
};

} // namespace broadsheet
