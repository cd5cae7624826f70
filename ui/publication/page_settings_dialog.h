// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"

#include <QDialog>

#include <array>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDateTimeEdit)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace broadsheet {

class Banner;
class FormField;
class OverrideList;
class OwnGridField;

/// One page's number, folio, section, format, master, people, deadline and state, and what it does
/// otherwise than its master.
class PageSettingsDialog : public QDialog {
    Q_OBJECT

public:
    PageSettingsDialog(const EditionPtr& edition, const Page& page, QWidget* parent);

    /// What was wanted was refused; the dialog stays.
    void showProblem(const Problem& problem);

Q_SIGNALS:
    /// `format`: the name of the page's format with what is its own (pageFormatName), which may be
    /// another than that of its plan. The dialog stays open until accept() is called.
    void wanted(const Page& page, const QString& format);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addFields(QGridLayout& grid);
    void fill();
    void connectAll();
    void retranslate();
    void refresh();
    void showFormat();
    void submit();
    [[nodiscard]] Page page() const;
    [[nodiscard]] QString numberMistake() const;

    EditionPtr m_edition;
    Page m_page;
    Banner* m_banner = nullptr;
    QSpinBox* m_number = nullptr;
    QLineEdit* m_folio = nullptr;
    QComboBox* m_section = nullptr;
    QComboBox* m_format = nullptr;
    OwnGridField* m_ownGrid = nullptr;
    QComboBox* m_master = nullptr;
    QComboBox* m_state = nullptr;
    std::array<QComboBox*, 3> m_people {}; ///< editor, designer, proofreader
    QWidget* m_deadlineRow = nullptr;
    QCheckBox* m_hasDeadline = nullptr;
    QDateTimeEdit* m_deadline = nullptr;
    OverrideList* m_overrides = nullptr;
    std::vector<FormField*> m_fields; ///< in the order of the form
    QPushButton* m_apply = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet
