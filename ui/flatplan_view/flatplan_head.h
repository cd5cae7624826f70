// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flatplan_view/flatplan_content.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace broadsheet {

/// What the whole edition comes to, above the flatplan.
class FlatplanHead : public QWidget {
    Q_OBJECT

public:
    explicit FlatplanHead(QWidget* parent = nullptr);

    void setContent(const FlatplanContent& content, const QDateTime& now);

    /// All of it in one line.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void show(const QDateTime& now);

    QLabel* m_pages = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_deadline = nullptr;
    FlatplanSum m_total;
    QString m_nextPage; ///< whose deadline is the next
    QDateTime m_now;
};

} // namespace broadsheet
