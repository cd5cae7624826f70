// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/press_pdf.h"

#include <string>
#include <vector>

namespace broadsheet {

class PdfFile;

/// What the document needs to know of a page once its content is written.
struct PdfPageRecord {
    int object = 0;
    QString label;
    QString folio;
    std::int64_t top = 0; ///< of the trimmed sheet, thousandths of a point

    struct Story {
        QString title;
        std::int64_t x = 0; ///< top left corner, thousandths of a point
        std::int64_t y = 0;
    };

    std::vector<Story> stories;
};

/// A page's dictionary, but for its parent's number.
struct PdfPageBoxes {
    std::int64_t width = 0; ///< of the bleed box, thousandths of a point
    std::int64_t height = 0;
    std::int64_t bleed = 0;
};

std::string pdfPageDictionary(
    int parent, int content, const PdfPageBoxes& boxes, const std::string& resources);

/// Bookmarks, one per page and below it one per story. Returns the object of the outline's root.
int writeOutline(PdfFile& file, const std::vector<PdfPageRecord>& pages);

/// The document information dictionary. Returns its object.
int writeInfo(PdfFile& file, const PdfDocumentInfo& info);

/// The same in XMP, uncompressed so that any program finds it. Returns its object.
int writeXmp(PdfFile& file, const PdfDocumentInfo& info);

/// Catalog of the document. Returns its object.
int writeCatalog(PdfFile& file,
    int pageTree,
    const std::vector<PdfPageRecord>& pages,
    const PdfDocumentInfo& info);

} // namespace broadsheet
