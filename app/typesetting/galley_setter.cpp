// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"

#include "typesetting/beside_setter.h"
#include "typesetting/beside_tabs.h"
#include "typesetting/hyphen_points.h"
#include "typesetting/paragraph_rest.h"
#include "typesetting/punctuation_squeeze.h"
#include "typesetting/vertical_setting.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// P3: the gap is 1/4 em in measures of 15 em and more, 1/8 em in narrower ones.
constexpr int WideMeasureEms = 15;
constexpr int WideGap = 250;
constexpr int NarrowGap = 125;

std::int32_t gapUnits(const ParagraphStyle& style, Length measure)
{
    int gap = style.hanLatinGapMilliEm;
    if (gap < 0)
        gap = measure >= style.em() * WideMeasureEms ? WideGap : NarrowGap;
    return std::int32_t(style.em().units() * gap / 1000);
}

bool isChinese(const QString& language)
{
    return language.startsWith(QLatin1String("zh")) || language.startsWith(QLatin1String("ja"))
        || language.startsWith(QLatin1String("ko"));
}

void keepSpansTogether(Paragraph& paragraph, const std::vector<FontSpan>& spans)
{
    for (const FontSpan& span : spans) {
        if (span.flushRight)
            paragraph.flushRightFrom = span.start;
        if (!span.keepTogether)
            continue;
        for (std::size_t i = 0; i + 1 < paragraph.clusters.size(); ++i) {
            const bool inside = paragraph.clusters[i].text >= span.start
                && paragraph.clusters[i + 1].text < span.start + span.length;
            if (inside)
                paragraph.boundaries[i].mayBreak = false;
        }
    }
}

void track(Paragraph& paragraph)
{
    if (paragraph.style->trackingMilliEm == 0)
        return;
    const auto extra
        = std::int32_t(std::int64_t(paragraph.em) * paragraph.style->trackingMilliEm / 1000);
    for (std::size_t i = 0; i + 1 < paragraph.boundaries.size(); ++i)
        paragraph.boundaries[i].gap += extra;
}

Measure widthsOf(const ParagraphStyle& style, Length measure)
{
    const auto ems = [&](int milliEm) { return style.em().units() * milliEm / 1000; };
    const std::int64_t left = ems(style.blockIndentMilliEm);
    const std::int64_t right = ems(style.blockIndentRightMilliEm);
    return { measure.units() - left - right, ems(style.indentMilliEm), left };
}

} // namespace

GalleySetter::GalleySetter(FontLibrary& fonts)
    : m_shaper(fonts)
{
}

Result<Paragraph> GalleySetter::shape(const QString& text,
    const std::vector<FontSpan>& spans,
    const ParagraphStyle& style,
    Length measure)
{
    Paragraph paragraph;
    paragraph.text = text;
    paragraph.style = &style;
    paragraph.kinsoku = (style.kinsokuTable ? style.kinsokuTable : KinsokuTable::house()).get();
    paragraph.chinese = isChinese(style.language);
    paragraph.region = markRegion(style.language);
    paragraph.em = std::int32_t(style.em().units());
    paragraph.gap = gapUnits(style, measure);
    m_items.clear();
    if (text.contains(u'\t')) {
        paragraph.beside = std::make_shared<BesideMatter>();
        itemize(withoutTabs(text), paragraph.chinese, spans, m_items);
    } else {
        itemize(text, paragraph.chinese, spans, m_items);
    }
    const Result<void> shaped = m_shaper.shape(paragraph, m_items, spans);
    if (!shaped)
        return shaped.problem();
    if (style.writing == WritingMode::Vertical)
        setVertically(paragraph, m_verticalGlyphs);
    squeezePunctuation(paragraph);
    m_breaks.find(paragraph);
    keepSpansTogether(paragraph, spans);
    track(paragraph);
    return paragraph;
}

SetParagraph GalleySetter::broken(Paragraph paragraph, Measure widths)
{
    if (paragraph.beside)
        widths = measureBeside(paragraph, widths);
    std::vector<BrokenLine> lines;
    m_breaker.breakLines(paragraph, widths, lines);
    if (paragraph.beside && !paragraph.beside->tabs.empty()) {
        // A tab's advance depends on its line, and the lines on the tabs' advances.
        constexpr int MostPasses = 4;
        for (int i = 0; i < MostPasses && placeTabs(paragraph, lines, widths); ++i) {
            lines.clear();
            m_breaker.breakLines(paragraph, widths, lines);
        }
    }
    return SetParagraph(std::move(paragraph), widths, std::move(lines));
}

Result<SetParagraph> GalleySetter::set(const QString& text,
    const std::vector<FontSpan>& spans,
    const ParagraphStyle& style,
    Length measure,
    const std::vector<Span>& beside)
{
    const bool wantsBeside = !beside.empty() || !style.beside.isPlain();
    // A paragraph with fewer lines than its drop cap is set without one.
    const bool vertical = style.writing == WritingMode::Vertical;
    for (DropCap cap = vertical ? DropCap() : style.beside.dropCap;; cap = {}) {
        Result<Paragraph> paragraph = shape(text, spans, style, measure);
        if (!paragraph)
            return paragraph.problem();
        findHyphenPoints(paragraph.value(), m_hyphenator);
        keepSpansTogether(paragraph.value(), spans);
        if (wantsBeside || paragraph->beside) {
            const Result<void> set = setBeside(paragraph.value(), beside, cap, measure, m_shaper);
            if (!set)
                return set.problem();
        }
        SetParagraph set = broken(std::move(paragraph).value(), widthsOf(style, measure));
        if (cap.lines == 0 || int(set.lineCount()) >= cap.lines)
            return set;
    }
}

SetParagraph GalleySetter::setRest(const SetParagraph& whole, int from, Length measure, int lines)
{
    Measure widths = widthsOf(*whole.paragraph().style, measure);
    if (from > 0)
        widths.indent = 0;
    // Total fit weighs all that it is given; a paragraph of a megabyte must not be broken from its
    // place to its end for every line of a slot. Beyond a few lines nothing reaches back.
    constexpr std::size_t Enough = 600;
    constexpr std::int64_t NarrowestPerEm = 5;
    constexpr std::size_t UnusedLines = 2;
    const std::int64_t perLine
        = NarrowestPerEm * widths.width / std::max(whole.paragraph().em, 1) + 1;
    std::size_t most
        = Enough + std::size_t(lines) * std::size_t(std::max<std::int64_t>(perLine, 1));
    while (true) {
        SetParagraph rest = broken(restOf(whole.paragraph(), from, most), widths);
        if (reachesEnd(rest.paragraph()) || rest.lineCount() >= std::size_t(lines) + UnusedLines)
            return rest;
        most *= 2;
    }
}

} // namespace broadsheet
