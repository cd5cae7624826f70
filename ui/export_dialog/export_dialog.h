// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_dialog/export_order.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace broadsheet {

class Banner;
class ExportForm;
class ExportJob;
class ExportSummary;

/// Exports pages as press PDF: what, where to, the progress with its cancel, and the result, all in
/// one window without further questions. Not modal by itself.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(QWidget* parent = nullptr);
    ~ExportDialog() override;
    ExportDialog(const ExportDialog&) = delete;
    ExportDialog& operator=(const ExportDialog&) = delete;
    ExportDialog(ExportDialog&&) = delete;
    ExportDialog& operator=(ExportDialog&&) = delete;

    /// `currentPage` is an index.
    void setPages(std::vector<ComposedPagePtr> pages, int currentPage);
    /// Proposes a place. The folder of the last export, as long as it is there, goes before
    /// `folder`; `name` has no ending.
    void setProposal(const QString& folder, const QString& name);
    void setInfo(const PdfDocumentInfo& info);

Q_SIGNALS:
    /// The first file that was made, with its folder.
    void exported(const QString& file);
    /// A warning was chosen: the number of the page that it is on.
    void pageWanted(int number);

protected:
    void changeEvent(QEvent* event) override;
    void reject() override;

private:
    enum class Step { Choosing, Running, Done };

    QWidget* makeChoosing();
    QWidget* makeRunning();
    QWidget* makeDone();
    void layOut();
    void formChanged();
    void startExport();
    void cancelExport();
    void showStep(Step step);
    void showProgress(int done, int total);
    void finish(const ExportJob& job);
    void retranslate();
    void retranslateTips();
    void showTexts();

    PdfDocumentInfo m_info;
    ExportJob* m_job = nullptr; ///< the one that has not answered yet; jobs are this dialog's
    int m_done = 0;
    int m_total = 0;
    ExportOrder m_started; ///< what the last export made
    QStringList m_files;
    qint64 m_bytes = 0;
    qint64 m_milliseconds = 0;

    Banner* m_banner = nullptr;
    ExportForm* m_form = nullptr;
    ExportSummary* m_summary = nullptr;
    QStackedWidget* m_steps = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_export = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_progressText = nullptr;
    QPushButton* m_cancel = nullptr;
    QLabel* m_doneIcon = nullptr;
    QLabel* m_doneText = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_closeDone = nullptr;
};

} // namespace broadsheet
