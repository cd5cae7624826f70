// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_builder.h"

#include "page_layout/beside_builder.h"
#include "page_layout/flow_origins.h"
#include "page_layout/font_messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

/// The em box in thousandths of an em (R84): its top and its middle above the baseline.
constexpr int EmTop = 880;
constexpr int EmMiddle = 380;

/// The run without its glyphs' places; `center` and `top` are those of its vertical line.
GlyphRun verticalRun(const LineRun& source, const SetFont& font, Length center, Length top)
{
    GlyphRun run;
    run.face = font.face;
    run.size = font.size;
    run.widthPerMille = font.widthPerMille;
    const Length across = Length::fromUnits(source.across);
    switch (source.orientation) {
    case Orientation::Rotated:
        run.direction = RunDirection::Rotated;
        run.baseline = center - font.size.scaled(EmMiddle, 1000) + across + font.raise;
        break;
    case Orientation::Combined:
        run.direction = RunDirection::Combined;
        run.baseline = top + Length::fromUnits(source.along) + font.size.scaled(EmTop, 1000);
        break;
    case Orientation::Upright:
    case Orientation::Horizontal:
        run.direction = RunDirection::Vertical;
        run.baseline = center + across;
        break;
    }
    return run;
}

} // namespace

void PageBuilder::addLine(const SetParagraph& set, std::size_t line, Length x, Length baseline)
{
    const Paragraph& paragraph = set.paragraph();
    set.runs(line, m_runs);
    for (const LineRun& source : m_runs) {
        GlyphRun run;
        const SetFont& font = paragraph.fonts[source.font];
        run.face = font.face;
        run.size = font.size;
        run.widthPerMille = font.widthPerMille;
        run.ink = paragraph.style->ink;
        run.baseline = baseline - font.raise;
        run.text = paragraph.text.mid(source.textStart, source.textEnd - source.textStart);
        noteStandIn(m_page.standIns, font, run.text);
        run.glyphs.reserve(source.glyphs.size());
        for (const LineGlyph& glyph : source.glyphs) {
            run.glyphs.push_back(
                { glyph.glyph, glyph.text - source.textStart, x + Length::fromUnits(glyph.x) });
        }
        m_page.ops.emplace_back(std::move(run));
    }
    if (!paragraph.patternsMissing.isEmpty())
        reportOnce(missingPatternsMessage(paragraph.patternsMissing));
    if (!paragraph.beside)
        return;
    drawBeside(set, line, x, baseline, m_page.ops);
    if (!paragraph.beside->ruby.empty())
        reportTightReadings(*paragraph.style);
}

/// R73: readings stand in the gap between two lines, which must be half an em for them.
void PageBuilder::reportTightReadings(const ParagraphStyle& style)
{
    if ((style.leading - style.size) * 2 >= style.size)
        return;
    const QString problem = Messages::tr("The lines of style \"%1\" stand too close for readings "
                                         "over the text. Give it more leading, or write the "
                                         "readings into the text in brackets.")
                                .arg(style.name);
    reportOnce(problem);
}

void PageBuilder::reportOnce(const QString& problem)
{
    if (std::find(m_page.problems.begin(), m_page.problems.end(), problem) == m_page.problems.end())
        addProblem(problem);
}

void PageBuilder::addLines(const std::vector<FilledLine>& lines,
    StoryId story,
    const std::vector<FlowParagraph>& paragraphs)
{
    FlowOrigins origins(paragraphs);
    for (const FilledLine& line : lines) {
        addLine(*line.paragraph, line.line, line.x, line.baseline);
        rememberLine({ line.paragraph,
            std::uint32_t(line.line),
            story,
            line.x,
            line.baseline,
            origins.of(line.source) });
    }
}

void PageBuilder::addVerticalLine(
    const SetParagraph& set, std::size_t line, Length center, Length top)
{
    const Paragraph& paragraph = set.paragraph();
    set.runs(line, m_runs);
    for (const LineRun& source : m_runs) {
        GlyphRun run = verticalRun(source, paragraph.fonts[source.font], center, top);
        run.ink = paragraph.style->ink;
        run.text = paragraph.text.mid(source.textStart, source.textEnd - source.textStart);
        noteStandIn(m_page.standIns, paragraph.fonts[source.font], run.text);
        const Length start = runsAcross(run.direction) ? center : top;
        run.glyphs.reserve(source.glyphs.size());
        for (const LineGlyph& glyph : source.glyphs) {
            run.glyphs.push_back(
                { glyph.glyph, glyph.text - source.textStart, start + Length::fromUnits(glyph.x) });
        }
        m_page.ops.emplace_back(std::move(run));
    }
    if (!paragraph.beside)
        return;
    drawBesideVertically(set, line, center, top, m_page.ops);
    if (!paragraph.beside->ruby.empty())
        reportTightReadings(*paragraph.style);
}

void PageBuilder::addRect(const Rect& rect, const Ink& ink)
{
    m_page.ops.emplace_back(FillRect { rect, ink });
}

} // namespace broadsheet
