// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_dialog/export_order.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QRadioButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

class PageChooser;

/// What the person chooses for an export. Everything is checked as it is typed and said beside its
/// field.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    explicit ExportForm(QWidget* parent = nullptr);

    void setPages(std::vector<ComposedPagePtr> pages, int current);
    void setPlace(const QString& folder, const QString& name);

    /// The order as it stands, without its info; a Problem when something is missing in it.
    [[nodiscard]] Result<ExportOrder> order() const;
    /// Looks anew at the disk.
    void check();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void addPlaceRows(QGridLayout& grid);
    void addFileRows(QGridLayout& grid);
    void connectAll();
    void chooseFolder();
    void retranslate();
    void retranslateTips();
    void showNotes();
    [[nodiscard]] std::vector<ComposedPagePtr> chosenPages(const std::vector<int>& indexes) const;
    [[nodiscard]] Result<void> checkPlace() const;
    static QString fileNote(const ExportOrder& order);

    std::vector<ComposedPagePtr> m_pages;
    QLabel* m_pagesLabel = nullptr;
    PageChooser* m_chooser = nullptr;
    QLabel* m_folderLabel = nullptr;
    QLineEdit* m_folder = nullptr;
    QToolButton* m_browse = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_ending = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_filesLabel = nullptr;
    QRadioButton* m_onePdf = nullptr;
    QRadioButton* m_pdfPerPage = nullptr;
    QCheckBox* m_pictures = nullptr;
    QComboBox* m_dpi = nullptr;
};

} // namespace broadsheet
