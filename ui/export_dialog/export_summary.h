// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_dialog/export_order.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace broadsheet {

/// What an export will make, in one line, and below it what is not right with its pages yet.
class ExportSummary : public QWidget {
    Q_OBJECT

public:
    explicit ExportSummary(QWidget* parent = nullptr);

    void setOrder(const ExportOrder& order);
    /// Nothing can be exported; the reason stands beside its field.
    void setNothing();

Q_SIGNALS:
    /// A line was chosen; the page's number.
    void pageWanted(int number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void listWarnings();
    void addWarning(const ComposedPage& page, const QString& icon, const QString& text);
    [[nodiscard]] QString summary() const;

    ExportOrder m_order;
    QLabel* m_summary = nullptr;
    QLabel* m_count = nullptr;
    QListWidget* m_warnings = nullptr;
};

} // namespace broadsheet
