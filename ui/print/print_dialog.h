// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "print/sheet_plan.h"

#include <QDialog>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPrinter)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace broadsheet {

class Banner;
class PrintForm;
class PrintJob;
class SheetSketch;

/// How the pages go onto paper, with a sketch of the sheets; then the system's own preview and
/// print dialogs, or a PDF. Not modal by itself.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    explicit PrintDialog(QWidget* parent = nullptr);

    /// `currentPage` is an index.
    void setPages(std::vector<ComposedPagePtr> pages, int currentPage);
    /// For the printer's queue and as the PDF's name.
    void setDocument(const QString& folder, const QString& name);

    void showPreview();

Q_SIGNALS:
    /// Sent to the printer, or written to this file.
    void printed(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void reject() override;

private:
    QWidget* makeButtons();
    QWidget* makeProgress();
    void connectAll();
    [[nodiscard]] std::shared_ptr<QPrinter> makePrinter() const;
    void refresh();
    void refreshButtons(bool canPrint, const QString& reason);
    void print();
    void printToPdf();
    void start(const std::shared_ptr<QPrinter>& printer);
    void finish(const QString& file, int sheets);
    void showChoosing();
    void retranslate();
    void retranslateTips();

    std::vector<ComposedPagePtr> m_pages;
    QString m_folder;
    QString m_name;
    QString m_printerName;
    bool m_hasPrinter = false;
    PrintJob* m_job = nullptr; ///< the one that has not answered yet; jobs are this dialog's

    Banner* m_banner = nullptr;
    PrintForm* m_form = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_noPrinter = nullptr;
    SheetSketch* m_sketch = nullptr;
    QStackedWidget* m_steps = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet
