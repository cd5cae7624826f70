// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/press_pdf.h"

#include <QStringList>

#include <functional>

namespace broadsheet {

enum class PdfFiles { One, OnePerPage };

/// What an export is to make, and where.
struct ExportOrder {
    using Compose = std::function<Result<std::vector<ComposedPagePtr>>(
        const std::function<bool()>& isCancelled)>;

    std::vector<ComposedPagePtr> pages;
    Compose compose; ///< where given, makes the pages instead; called on the job's thread
    PdfDocumentInfo info;
    QString folder;
    QString name; ///< of the file, without its ending
    PdfFiles pdfFiles = PdfFiles::One;
    int pictureDpi = 0; ///< a PNG of every page at this resolution; 0: none
};

/// Whether both make the same files of the same pages.
bool sameOrder(const ExportOrder& a, const ExportOrder& b);

/// The names of the PDF files in the folder: "Name.pdf", or "Name-A01.pdf" for every page.
QStringList pdfNames(const ExportOrder& order, const std::vector<ComposedPagePtr>& pages);
/// The names of the page pictures: "Name-A01.png".
QStringList pictureNames(const ExportOrder& order, const std::vector<ComposedPagePtr>& pages);

} // namespace broadsheet
