// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/press_pdf.h"

#include "export/press_pdf_writer.h"

namespace broadsheet {

Result<void> writePressPdf(
    const std::vector<ComposedPagePtr>& pages, const PdfDocumentInfo& info, const QString& path)
{
    PressPdfWriter writer(info, path);
    writer.announcePages(pages);
    for (const ComposedPagePtr& page : pages) {
        if (const Result<void> added = writer.addPage(page); !added) {
            return added;
        }
    }
    return writer.finish();
}

} // namespace broadsheet
