// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newsroom/new_edition.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

class Banner;
class FormField;

/// Asks for a further edition: what it begins from, its date, the name of the part and how many
/// pages; says at once which issue it will be and what day of the lunar year. A day that has an
/// edition already is refused at the field.
class NewEditionDialog : public QDialog {
    Q_OBJECT

public:
    /// `editions` sorted by date, not empty; `current` is the one to begin from.
    NewEditionDialog(std::vector<EditionPtr> editions, EditionId current, QWidget* parent);

    /// The library refused what was wanted; the dialog stays.
    void showProblem(const Problem& problem);

Q_SIGNALS:
    /// `model` null: the standard edition. The dialog stays open until it is told how it went.
    void wanted(EditionId model, const NewEdition& edition);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void propose();
    void refresh();
    void submit();
    [[nodiscard]] EditionPtr model() const;
    [[nodiscard]] NewEdition edition() const;
    [[nodiscard]] QString dateMistake() const;
    [[nodiscard]] QString foretold() const;

    std::vector<EditionPtr> m_editions;
    Banner* m_banner = nullptr;
    QComboBox* m_model = nullptr;
    QDateEdit* m_date = nullptr;
    QLineEdit* m_name = nullptr;
    QSpinBox* m_pages = nullptr;
    FormField* m_modelField = nullptr;
    FormField* m_dateField = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_pagesField = nullptr;
    QLabel* m_foretold = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet
