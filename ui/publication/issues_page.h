// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publication/publication_page.h"

#include <array>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

class FormField;

/// How issues are counted: one that is known, the weekdays, the days that were skipped; below it
/// what that makes of the next days.
class IssuesPage : public PublicationPage {
    Q_OBJECT

public:
    explicit IssuesPage(QWidget* parent = nullptr);

    /// The day from which on the next issues are foretold.
    void setToday(QDate today);

    void show(const Publication& publication) override;
    void putInto(Publication& publication) const override;
    [[nodiscard]] QString mistake() const override;

    [[nodiscard]] QString title() const override { return tr("Issue Numbers"); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void refresh();
    [[nodiscard]] IssueCount count() const;
    /// Nothing where one of the words is no date.
    [[nodiscard]] std::optional<std::vector<QDate>> skipped() const;

    QString m_language;
    QDate m_today = QDate::currentDate();
    QCheckBox* m_counted = nullptr;
    QDateEdit* m_date = nullptr;
    QSpinBox* m_number = nullptr;
    QWidget* m_week = nullptr;
    std::array<QCheckBox*, 7> m_days {};
    QLineEdit* m_skipped = nullptr;
    QLabel* m_preview = nullptr;
    FormField* m_dateField = nullptr;
    FormField* m_numberField = nullptr;
    FormField* m_weekField = nullptr;
    FormField* m_skippedField = nullptr;
};

} // namespace broadsheet
