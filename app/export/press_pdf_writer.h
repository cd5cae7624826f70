// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/file_placing.h"
#include "export/press_pdf.h"

#include <cstdint>
#include <memory>
#include <span>

namespace broadsheet {

class FontFace;

/// Writes a press PDF while its pages are still being composed. Building, deflating and subsetting
/// go on beside the caller on one thread of the writer's own; the caller lends a hand in finish()
/// and when pages come faster than they are written, so that few are held in memory.
/// Errors are told by the next call after they happen; nothing is left at `path` then, and an
/// older file there stays whole. A writer that goes away unfinished leaves nothing.
/// Thread: one caller at a time.
class PressPdfWriter {
public:
    /// `control` may call the writer off: between two pages or fonts, and last when the file is
    /// complete. The next call then tells a Problem.
    PressPdfWriter(PdfDocumentInfo info, const QString& path, WriteControl control = {});
    ~PressPdfWriter();
    PressPdfWriter(const PressPdfWriter&) = delete;
    PressPdfWriter& operator=(const PressPdfWriter&) = delete;
    PressPdfWriter(PressPdfWriter&&) = delete;
    PressPdfWriter& operator=(PressPdfWriter&&) = delete;

    /// Glyphs that the pages will need, as far as they are known: the face's subset is begun at
    /// once. Announce each face once and before its pages; what a page needs besides costs a second
    /// subset at the end. An announced glyph is embedded even when no page uses it; an announced
    /// face that no page uses is not.
    void announceGlyphs(
        const std::shared_ptr<const FontFace>& face, std::span<const std::uint32_t> glyphs);

    /// announceGlyphs() for all that these pages use.
    void announcePages(const std::vector<ComposedPagePtr>& pages);

    Result<void> addPage(ComposedPagePtr page);
    /// The same for a page that the caller goes on to change or free.
    Result<void> addPage(const ComposedPage& page);

    Result<void> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace broadsheet
