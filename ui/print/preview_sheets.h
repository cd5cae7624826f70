// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page_printer.h"
#include "shared/background_job.h"

#include <QPageLayout>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QImage)

namespace broadsheet {

/// The sheets of a print preview. They are painted beside the interface, one after the other; those
/// that are not ready yet are blank paper, so that the preview is there at once and closes at once.
/// Thread: the interface's.
class PreviewSheets : public QObject {
    Q_OBJECT

public:
    PreviewSheets(
        std::vector<ComposedPagePtr> pages, PrintOptions options, QObject* parent = nullptr);
    ~PreviewSheets() override;
    PreviewSheets(const PreviewSheets&) = delete;
    PreviewSheets& operator=(const PreviewSheets&) = delete;
    PreviewSheets(PreviewSheets&&) = delete;
    PreviewSheets& operator=(PreviewSheets&&) = delete;

    /// Puts what is ready onto a printer in preview mode; another paper begins anew.
    void paintOn(QPrinter& printer);

    [[nodiscard]] int readyCount() const;

    [[nodiscard]] int sheetCount() const { return int(m_sheets.size()); }

Q_SIGNALS:
    /// More sheets are ready; not more often than a person can see.
    void changed();

private:
    struct Sheet {
        ComposedPagePtr page;
        PrintSheet place;
        QPageLayout paper;
    };
    struct Pictures;

    void begin(const QPageLayout& paper);
    [[nodiscard]] int resolution() const;
    [[nodiscard]] static QImage painted(const Sheet& sheet, const PrintOptions& options, int dpi);

    std::vector<ComposedPagePtr> m_pages;
    PrintOptions m_options;
    QPageLayout m_paper;
    std::vector<Sheet> m_sheets;
    std::shared_ptr<Pictures> m_pictures;
    QTimer m_tell;
    std::unique_ptr<BackgroundJob> m_job;
};

} // namespace broadsheet
