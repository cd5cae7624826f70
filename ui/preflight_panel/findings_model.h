// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/finding.h"

#include <QAbstractListModel>
#include <QMap>

namespace broadsheet {

/// The findings page by page: a row with the page's name above those of the page. Rows of pages
/// cannot be chosen.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `pageNames` by number, translated: "Page 3 要闻".
    void setFindings(Findings findings, QMap<int, QString> pageNames);

    [[nodiscard]] const Findings& findings() const { return m_findings; }

    /// nullptr: a page's row.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    /// The row of the finding that says the same; -1: it is gone.
    [[nodiscard]] int rowOf(const Finding& finding) const;
    /// The row of the next finding from `row` on in a direction, around the end; -1: there is none.
    [[nodiscard]] int nextRow(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int page = 0;
        int finding = -1; ///< -1: the page's name
    };

    [[nodiscard]] QVariant pageData(int page, int role) const;

    Findings m_findings;
    QMap<int, QString> m_pageNames;
    std::vector<Row> m_rows;
};

} // namespace broadsheet
