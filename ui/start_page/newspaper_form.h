// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newsroom/newspaper.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDateEdit)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

class FormField;
class FormatPicker;

/// What a new newspaper needs, asked on the page itself. The file follows the title until it is
/// changed by hand. What is wrong stands below its field and nothing is asked for until it is
/// right.
class NewspaperForm : public QWidget {
    Q_OBJECT

public:
    explicit NewspaperForm(QWidget* parent = nullptr);

    /// Empty again; the file is proposed in `folder`.
    void reset(const QString& folder);
    [[nodiscard]] NewNewspaper newspaper() const;
    /// Absolute, with its ending.
    [[nodiscard]] QString file() const;

Q_SIGNALS:
    void accepted(const NewNewspaper& newspaper, const QString& file);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addFields(QGridLayout& grid);
    void connectAll();
    void retranslate();
    void proposeFile();
    void proposeFormat();
    void chooseFile();
    void submit();
    void check();
    [[nodiscard]] FormField* firstMistake() const;

    QLabel* m_heading = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_titleLatin = nullptr;
    QComboBox* m_language = nullptr;
    FormatPicker* m_format = nullptr;
    QDateEdit* m_date = nullptr;
    QSpinBox* m_pages = nullptr;
    QWidget* m_fileRow = nullptr;
    QLineEdit* m_file = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_back = nullptr;
    FormField* m_titleField = nullptr;
    FormField* m_latinField = nullptr;
    FormField* m_languageField = nullptr;
    FormField* m_formatField = nullptr;
    FormField* m_dateField = nullptr;
    FormField* m_pagesField = nullptr;
    FormField* m_fileField = nullptr;
    QString m_folder;
    bool m_fileByHand = false;
    bool m_formatByHand = false;
    bool m_submitted = false; ///< from the first try on, mistakes are shown while typing
};

} // namespace broadsheet
