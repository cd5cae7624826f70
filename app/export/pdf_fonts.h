// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/pdf_font.h"

#include <deque>

namespace broadsheet {

/// The document's fonts, one per face, in the order of their first use.
class PdfFonts {
public:
    explicit PdfFonts(PdfFile& file)
        : m_file(file)
    {
    }

    PdfFont& of(const std::shared_ptr<const FontFace>& face)
    {
        for (PdfFont& font : m_fonts) {
            if (&font.face() == face.get()) {
                return font;
            }
        }
        return m_fonts.emplace_back(face, int(m_fonts.size()) + 1, m_file);
    }

    [[nodiscard]] const std::deque<PdfFont>& all() const { return m_fonts; }

private:
    PdfFile& m_file;
    std::deque<PdfFont> m_fonts; ///< fonts keep their place while others come
};

} // namespace broadsheet
