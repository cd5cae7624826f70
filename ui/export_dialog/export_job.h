// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_dialog/export_order.h"
#include "shared/background_job.h"

#include <memory>

namespace broadsheet {

struct ExportResult {
    QStringList files; ///< full paths
    qint64 bytes = 0;
    qint64 milliseconds = 0;
};

/// Writes an order's files beside the interface. All files come to their places together when the
/// last one is complete and on the disk; until then older files of these names stay as they are,
/// and a cancelled or failed export leaves nothing. See BackgroundJob for the signals.
class ExportJob : public BackgroundJob {
    Q_OBJECT

public:
    explicit ExportJob(const ExportOrder& order, QObject* parent = nullptr);

    /// Whole when finished() came.
    [[nodiscard]] const ExportResult& result() const { return *m_result; }

private:
    ExportJob(
        const std::shared_ptr<ExportResult>& result, const ExportOrder& order, QObject* parent);

    std::shared_ptr<const ExportResult> m_result;
};

} // namespace broadsheet
