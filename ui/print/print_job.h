// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page_printer.h"
#include "shared/background_job.h"

namespace broadsheet {

/// Prints beside the interface. A printer that prints to a PDF file makes it complete beside its
/// place first: an older file stays until then, and a cancelled job leaves nothing.
/// The printer belongs to the job; nobody else touches it until ended().
class PrintJob : public BackgroundJob {
    Q_OBJECT

public:
    PrintJob(std::shared_ptr<QPrinter> printer,
        std::vector<ComposedPagePtr> pages,
        PrintOptions options,
        QObject* parent = nullptr);
};

} // namespace broadsheet
