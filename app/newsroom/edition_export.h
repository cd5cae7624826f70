// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition.h"
#include "export/press_pdf.h"

#include <QString>

namespace broadsheet {

/// What the PDF of an edition says of itself: of the edition and its revision, never of the clock,
/// so that the same edition gives the same file.
PdfDocumentInfo pdfInfoOf(const Edition& edition);

/// A file name for the PDF of an edition, "云汀日报-2026-10-15.pdf", or of one of its pages,
/// "云汀日报-2026-10-15-A03.pdf" with `page` its number or folio. Only characters that file
/// systems take.
QString pdfFileName(const Edition& edition, const QString& page = {});

} // namespace broadsheet
