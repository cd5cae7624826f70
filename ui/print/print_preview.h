// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/page_printer.h"

#include <memory>

class QPrinter;
class QWidget;

namespace broadsheet {

/// Opens the system's print preview with these sheets; it deletes itself when it is closed.
void openPrintPreview(QWidget* parent,
    const std::shared_ptr<QPrinter>& printer,
    const std::vector<ComposedPagePtr>& pages,
    const PrintOptions& options);

} // namespace broadsheet
