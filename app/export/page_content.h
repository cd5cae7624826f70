// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page_layout/composed_page.h"

#include <string>
#include <vector>

namespace broadsheet {

class PdfFonts;
class PdfPictures;

/// A page's content stream and what it names.
struct PageContent {
    std::string operators;
    std::string fonts; ///< entries of the resource dictionary's /Font
    std::string pictures; ///< entries of /XObject
};

/// The page's operators, with the lower left corner of the bleed box at the origin.
Result<PageContent> pageContent(const ComposedPage& page, PdfFonts& fonts, PdfPictures& pictures);

} // namespace broadsheet
