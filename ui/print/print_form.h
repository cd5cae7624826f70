// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "print/page_printer.h"

#include <QPageSize>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace broadsheet {

class PageChooser;

/// What a person chooses for printing: pages, size and paper.
class PrintForm : public QWidget {
    Q_OBJECT

public:
    explicit PrintForm(QWidget* parent = nullptr);

    void setPages(const std::vector<ComposedPagePtr>& pages, int current);

    /// As it is chosen; a Problem when no page is.
    [[nodiscard]] Result<PrintOptions> options() const;
    [[nodiscard]] QPageSize paper() const;
    [[nodiscard]] QString paperName() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSizes();
    void makePapers();
    void retranslate();

    QLabel* m_pagesLabel = nullptr;
    PageChooser* m_chooser = nullptr;
    QLabel* m_sizeLabel = nullptr;
    QRadioButton* m_fit = nullptr;
    QRadioButton* m_tiled = nullptr;
    QLabel* m_overlapLabel = nullptr;
    QDoubleSpinBox* m_overlap = nullptr;
    QCheckBox* m_marks = nullptr;
    QLabel* m_paperLabel = nullptr;
    QComboBox* m_paper = nullptr;
};

} // namespace broadsheet
