// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_setter.h"

#include "story/spans.h"
#include "typesetting/beside_clusters.h"
#include "typesetting/beside_names.h"
#include "typesetting/beside_notes.h"
#include "typesetting/beside_ruby.h"
#include "typesetting/beside_tabs.h"
#include "typesetting/drop_cap.h"
#include "typesetting/list_number.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// A hanging name or number leaves the text at least half of the measure.
constexpr int LargestHangShare = 2;

std::int64_t ems(const ParagraphStyle& style, int milliEm)
{
    return style.size.units() * milliEm / 1000;
}

void addUnderLine(BesideMatter& beside, ClusterRange base, bool wavy)
{
    UnderLine line { base, wavy, false, false };
    if (!beside.lines.empty() && beside.lines.back().base.last >= base.first)
        line.base.first = beside.lines.back().base.last + 1; // both want the same ligature
    if (line.base.first > line.base.last)
        return;
    if (!beside.lines.empty() && beside.lines.back().base.last + 1 == line.base.first) {
        beside.lines.back().cutAfter = true;
        line.cutBefore = true;
    }
    beside.lines.push_back(line);
}

/// Spans of the note layer and the readings are set, dots and lines only noted.
Result<void> setSpans(Paragraph& paragraph, const std::vector<Span>& spans, Shaper& shaper)
{
    BesideMatter& beside = *paragraph.beside;
    std::vector<ClusterRange> notes;
    std::vector<Span> readings;
    for (const Span& span : spans) {
        const bool inside = span.start >= 0 && span.start < paragraph.text.size()
            && span.length <= paragraph.text.size() - span.start;
        const auto range = layerOf(span.role) == SpanLayer::Type || !inside
            ? std::nullopt
            : clustersOf(paragraph, span.start, span.start + span.length);
        if (!range)
            continue;
        switch (span.role) {
        case SpanRole::EmphasisDots:
            beside.dots.push_back(*range);
            break;
        case SpanRole::NameLine:
        case SpanRole::TitleLine:
            addUnderLine(beside, *range, span.role == SpanRole::TitleLine);
            break;
        case SpanRole::NoteMark:
            notes.push_back(*range);
            break;
        default:
            readings.push_back(span);
        }
    }
    setNoteMarks(paragraph, notes);
    return readings.empty() ? Result<void>() : setReadings(paragraph, readings, shaper);
}

void hangSpeaker(Paragraph& paragraph, std::int64_t width)
{
    paragraph.beside->hang = width + paragraph.em;
    paragraph.beside->firstIndent = padSpeaker(paragraph, width) ? -paragraph.beside->hang : 0;
}

/// R77. The box grows by whole ems where the number is wider.
void hangListNumber(Paragraph& paragraph, std::int64_t width)
{
    const int length = listNumberLength(paragraph.text);
    const auto number = clustersOf(paragraph, 0, length);
    if (length == 0 || !number || number->last + 1 == paragraph.clusters.size())
        return;
    const std::int64_t natural = naturalWidth(paragraph, *number);
    while (width < natural)
        width += paragraph.em;
    for (std::size_t i = number->first; i < number->last; ++i)
        hold(paragraph.boundaries[i]);
    Boundary& behind = paragraph.boundaries[number->last];
    const std::int32_t hug = behind.lossLeft;
    closeUp(behind);
    behind.lossLeft = hug;
    behind.gap = std::int32_t(width - natural);
    const std::int64_t indent
        = std::max<std::int64_t>(0, ems(*paragraph.style, paragraph.style->indentMilliEm));
    paragraph.beside->hang = indent + width;
    paragraph.beside->firstIndent = -width;
}

} // namespace

QString withoutTabs(const QString& text)
{
    QString shaped = text;
    return shaped.replace(u'\t', QChar(QChar::Nbsp));
}

Result<void> setBeside(Paragraph& paragraph,
    const std::vector<Span>& spans,
    DropCap cap,
    Length measure,
    Shaper& shaper)
{
    if (paragraph.clusters.empty())
        return {};
    if (!paragraph.beside)
        paragraph.beside = std::make_shared<BesideMatter>();
    const BesideStyle& style = paragraph.style->beside;
    if (Result<void> set = setSpans(paragraph, spans, shaper); !set)
        return set;
    if (style.evenNames)
        evenNames(paragraph);
    const std::int64_t half = measure.units() / LargestHangShare;
    const std::int64_t speaker = ems(*paragraph.style, style.speakerMilliEm);
    const std::int64_t list = ems(*paragraph.style, style.listHangMilliEm);
    if (speaker > 0 && speaker + paragraph.em <= half)
        hangSpeaker(paragraph, speaker);
    else if (list > 0 && list <= half)
        hangListNumber(paragraph, list);
    if (cap.lines > 0)
        setDropCap(paragraph, cap, measure);
    return findTabs(paragraph, shaper);
}

Measure measureBeside(const Paragraph& paragraph, const Measure& plain)
{
    const BesideMatter& beside = *paragraph.beside;
    Measure measure = plain;
    if (beside.hang > 0) {
        measure.width -= beside.hang;
        measure.left += beside.hang;
        measure.indent = beside.firstIndent;
    }
    if (beside.dropCap.lines > 0) {
        measure.indent = 0;
        measure.narrowLines = beside.dropCap.lines;
        measure.narrowBy = beside.dropCap.width;
    }
    return measure;
}

ParagraphStyle continuedStyle(const ParagraphStyle& style, const QString& text)
{
    ParagraphStyle rest = style;
    rest.indentMilliEm = 0;
    rest.beside.dropCap = {};
    if (style.beside.speakerMilliEm > 0) {
        constexpr int ColonMilliEm = 1000;
        rest.blockIndentMilliEm += style.beside.speakerMilliEm + ColonMilliEm;
    } else if (style.beside.listHangMilliEm > 0 && listNumberLength(text) > 0) {
        rest.blockIndentMilliEm += std::max(0, style.indentMilliEm) + style.beside.listHangMilliEm;
    }
    rest.beside.speakerMilliEm = 0;
    rest.beside.listHangMilliEm = 0;
    return rest;
}

} // namespace broadsheet
