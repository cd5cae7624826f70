// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/press_pdf.h"

#include "export/glyph_set.h"
#include "export/press_pdf_writer.h"

#include <map>

namespace broadsheet {

namespace {

/// Everything is known here, so that the subsets can be begun before the first page.
void announceAll(PressPdfWriter& writer, const std::vector<ComposedPagePtr>& pages)
{
    std::vector<std::shared_ptr<const FontFace>> faces; // in the order of their first use
    std::map<const FontFace*, GlyphSet> glyphs;
    for (const ComposedPagePtr& page : pages) {
        for (const DrawOp& op : page->ops) {
            const auto* const run = std::get_if<GlyphRun>(&op);
            if (run == nullptr) {
                continue;
            }
            if (!glyphs.contains(run->face.get())) {
                faces.push_back(run->face);
            }
            GlyphSet& set = glyphs[run->face.get()];
            for (const PlacedGlyph& glyph : run->glyphs) {
                set.add(glyph.glyph);
            }
        }
    }
    for (const std::shared_ptr<const FontFace>& face : faces) {
        std::vector<std::uint32_t> used;
        glyphs[face.get()].forEach([&used](std::uint32_t glyph) { used.push_back(glyph); });
        writer.announceGlyphs(face, used);
    }
}

} // namespace

Result<void> writePressPdf(
    const std::vector<ComposedPagePtr>& pages, const PdfDocumentInfo& info, const QString& path)
{
    PressPdfWriter writer(info, path);
    announceAll(writer, pages);
    for (const ComposedPagePtr& page : pages) {
        if (const Result<void> added = writer.addPage(page); !added) {
            return added;
        }
    }
    return writer.finish();
}

} // namespace broadsheet
