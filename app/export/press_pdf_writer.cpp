// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/press_pdf_writer.h"

#include "export/background_tasks.h"
#include "export/deflate.h"
#include "export/page_content.h"
#include "export/pdf_document.h"
#include "export/pdf_file.h"
#include "export/pdf_fonts.h"
#include "export/pdf_pictures.h"
#include "export/pdf_syntax.h"
#include "fonts/font_face.h"

#include <QCoreApplication>

#include <map>
#include <mutex>
#include <optional>

namespace broadsheet {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PressPdf)
};

/// Pages that may wait to be written; with more the caller works along.
constexpr std::size_t WaitingPages = 3;

Problem outOfMemory(const std::exception& error)
{
    return { Words::tr("The PDF could not be made. Close other programs and try again."),
        QString::fromLocal8Bit(error.what()) };
}

} // namespace

struct PressPdfWriter::State {
    State(PdfDocumentInfo documentInfo, WriteControl writeControl)
        : info(std::move(documentInfo))
        , control(std::move(writeControl))
    {
    }

    void fail(const Problem& what);
    [[nodiscard]] Result<void> state();
    void beginSubset(const std::shared_ptr<const FontFace>& face, const GlyphSet& glyphs);
    void completeSubsets();
    void writePage(const ComposedPage& page);
    void writeDocument();

    /// Runs `work` and turns what it throws into a Problem.
    template <typename Work>
    void guarded(Work work)
    {
        try {
            work();
        } catch (const std::exception& error) {
            fail(outOfMemory(error));
        }
    }

    PdfDocumentInfo info;
    WriteControl control;
    PdfFile file;
    int pageTree = 0;
    std::vector<PdfPageRecord> pages;
    PdfFonts fonts { file };
    PdfPictures pictures { file };
    Deflater deflater;

    std::map<const FontFace*, GlyphSet> announced;

    std::mutex mutex; ///< for what stands below
    std::map<const FontFace*, FontSubset> subsets;
    std::optional<Problem> problem;

    BackgroundTasks tasks; ///< last, so that it ends before what its tasks use
};

void PressPdfWriter::State::fail(const Problem& what)
{
    const std::lock_guard lock(mutex);
    if (!problem) {
        problem = what;
    }
}

Result<void> PressPdfWriter::State::state()
{
    const bool cancelled = control.cancelled();
    const std::lock_guard lock(mutex);
    if (cancelled && !problem) {
        problem = Problem { Words::tr("The export was cancelled. Nothing was changed."),
            QStringLiteral("cancelled") };
    }
    return problem ? Result<void>(*problem) : Result<void>();
}

void PressPdfWriter::State::beginSubset(
    const std::shared_ptr<const FontFace>& face, const GlyphSet& glyphs)
{
    tasks.addFree([this, face, glyphs] {
        guarded([&] {
            if (!state()) {
                return;
            }
            Result<FontSubset> subset = subsetFace(*face, glyphs);
            if (!subset) {
                fail(subset.problem());
                return;
            }
            const std::lock_guard lock(mutex);
            FontSubset& best = subsets[face.get()];
            if (subset->glyphs.covers(best.glyphs)) {
                best = std::move(subset).value();
            }
        });
    });
}

void PressPdfWriter::State::writePage(const ComposedPage& page)
{
    if (!state()) {
        return;
    }
    const Result<PageContent> content = pageContent(page, fonts, pictures);
    if (!content) {
        fail(content.problem());
        return;
    }
    const int contentObject = file.reserve();
    file.writeStream(contentObject, "/Filter/FlateDecode", deflater.compressed(content->operators));
    std::string resources;
    if (!content->fonts.empty()) {
        resources += "/Font<<" + content->fonts + ">>";
    }
    if (!content->pictures.empty()) {
        resources += "/XObject<<" + content->pictures + ">>";
    }
    PdfPageBoxes boxes;
    boxes.bleed = milliPoints(page.bleed);
    boxes.width = milliPoints(page.sheet.width) + 2 * boxes.bleed;
    boxes.height = milliPoints(page.sheet.height) + 2 * boxes.bleed;

    PdfPageRecord record;
    record.object = file.addObject(pdfPageDictionary(pageTree, contentObject, boxes, resources));
    record.label = page.label.isEmpty() ? QString::number(page.number) : page.label;
    record.folio = page.folio;
    record.top = boxes.height - boxes.bleed;
    for (const StoryRegion& story : page.stories) {
        if (story.title.isEmpty()) {
            continue;
        }
        if (!story.rects.empty()) {
            const Rect& first = story.rects.front();
            record.stories.push_back({ story.title,
                boxes.bleed + milliPoints(first.x),
                record.top - milliPoints(first.y) });
        }
    }
    pages.push_back(std::move(record));
}

/// Subsets what was not announced, each face a task.
void PressPdfWriter::State::completeSubsets()
{
    for (const PdfFont& font : fonts.all()) {
        GlyphSet needed = font.used();
        const auto known = subsets.find(&font.face());
        if (known != subsets.end() && known->second.glyphs.covers(needed)) {
            continue;
        }
        if (const auto before = announced.find(&font.face()); before != announced.end()) {
            needed.unite(before->second);
        }
        beginSubset(font.sharedFace(), needed);
    }
    tasks.finishAll();
}

void PressPdfWriter::State::writeDocument()
{
    for (const PdfFont& font : fonts.all()) {
        if (!state()) {
            return;
        }
        font.write(subsets.at(&font.face()), deflater);
    }
    std::string kids;
    for (const PdfPageRecord& page : pages) {
        kids += pdfReference(page.object) + ' ';
    }
    file.setObject(
        pageTree, "<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>");
    const int infoObject = writeInfo(file, info);
    const int catalog = writeCatalog(file, pageTree, pages, info);
    const Result<void> finished
        = file.finish(catalog, infoObject, [this] { return control.placingAllowed(); });
    if (!finished) {
        fail(finished.problem());
    }
}

PressPdfWriter::PressPdfWriter(PdfDocumentInfo info, const QString& path, WriteControl control)
    : m_state(std::make_unique<State>(std::move(info), std::move(control)))
{
    m_state->pageTree = m_state->file.reserve();
    if (const Result<void> opened = m_state->file.open(path); !opened) {
        m_state->fail(opened.problem());
    }
}

PressPdfWriter::~PressPdfWriter() = default;

void PressPdfWriter::announceGlyphs(
    const std::shared_ptr<const FontFace>& face, std::span<const std::uint32_t> glyphs)
{
    GlyphSet& known = m_state->announced[face.get()];
    GlyphSet more = known;
    more.add(0);
    for (const std::uint32_t glyph : glyphs) {
        more.add(glyph);
    }
    if (!known.covers(more)) {
        known = more;
        m_state->beginSubset(face, known);
    }
}

void PressPdfWriter::announcePages(const std::vector<ComposedPagePtr>& pages)
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
        announceGlyphs(face, used);
    }
}

Result<void> PressPdfWriter::addPage(ComposedPagePtr page)
{
    State* const state = m_state.get();
    state->tasks.addInRow(
        [state, page = std::move(page)] { state->guarded([&] { state->writePage(*page); }); });
    state->tasks.shortenRow(WaitingPages);
    return state->state();
}

Result<void> PressPdfWriter::addPage(const ComposedPage& page)
{
    return addPage(std::make_shared<const ComposedPage>(page));
}

Result<void> PressPdfWriter::finish()
{
    State& state = *m_state;
    state.tasks.finishAll();
    if (const Result<void> failed = state.state(); !failed) {
        return failed;
    }
    if (state.pages.empty()) {
        return Problem { Words::tr("There is no page to export. Choose an edition with pages."),
            QStringLiteral("no pages") };
    }
    state.completeSubsets();
    if (state.state()) {
        state.guarded([&] { state.writeDocument(); });
    }
    return state.state();
}

} // namespace broadsheet
