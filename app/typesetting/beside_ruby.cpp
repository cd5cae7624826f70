// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/beside_ruby.h"

#include "story/spans.h"
#include "typesetting/beside_clusters.h"
#include "typesetting/beside_small_text.h"
#include "typesetting/break_lines.h"
#include "typesetting/line_edges.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// R73: half the size of the base.
constexpr int SizePercent = 50;
/// R73: the least distance between readings, in thousandths of the base's em.
constexpr int MonoDistance = 250;
constexpr int GroupDistance = 500;

struct WantedReading {
    ClusterRange base;
    QString text;
    bool group = false;
};

void addWanted(const Paragraph& paragraph, const Span& span, std::vector<WantedReading>& wanted)
{
    const auto range = clustersOf(paragraph, span.start, span.start + span.length);
    if (!range)
        return;
    std::vector<std::size_t> han;
    for (std::size_t i = range->first; i <= range->last; ++i) {
        if (paragraph.clusters[i].charClass == CharClass::Han)
            han.push_back(i);
    }
    const QStringList words = readingWords(span.reading);
    if (std::size_t(words.size()) != han.size()) {
        wanted.push_back({ *range, words.join(u' '), range->last > range->first });
        return;
    }
    for (std::size_t i = 0; i < han.size(); ++i)
        wanted.push_back({ { han[i], han[i] }, words[qsizetype(i)], false });
}

/// What stands between two bases, as it stands and squeezed as far as it goes.
struct Between {
    std::int64_t width = 0;
    std::int64_t squeeze = 0;
};

Between between(const Paragraph& paragraph, std::size_t first, std::size_t last)
{
    Between result;
    for (std::size_t i = first; i < last; ++i) {
        const Boundary& boundary = paragraph.boundaries[i];
        result.width += boundary.natural() + (i > first ? paragraph.clusters[i].advance : 0);
        result.squeeze += boundary.capRight + boundary.capLeft;
    }
    return result;
}

/// Lets the boundaries give no more than `allowed` in all.
void limitSqueeze(Paragraph& paragraph, ClusterRange range, std::int64_t allowed)
{
    for (std::size_t i = range.first; i < range.last; ++i) {
        Boundary& boundary = paragraph.boundaries[i];
        for (std::int32_t* const cap : { &boundary.capRight, &boundary.capLeft }) {
            *cap = std::int32_t(std::min<std::int64_t>(*cap, allowed));
            allowed -= *cap;
        }
    }
}

void keepApart(Paragraph& paragraph, const RubyUnit& a, const RubyUnit& b)
{
    const std::int64_t distance
        = std::int64_t(paragraph.em) * (a.group || b.group ? GroupDistance : MonoDistance) / 1000;
    const std::int64_t overhang = a.reading.width - naturalWidth(paragraph, a.base)
        + b.reading.width - naturalWidth(paragraph, b.base);
    const ClusterRange gap { a.base.last, b.base.first };
    const Between now = between(paragraph, gap.first, gap.last);
    // Half of the overhang lies on this side of either base; rounded up.
    const std::int64_t missing = distance + (overhang + 1) / 2 - now.width;
    if (missing > 0)
        openBetween(paragraph, gap, missing);
    if (missing + now.squeeze > 0)
        limitSqueeze(paragraph, gap, std::max<std::int64_t>(-missing, 0));
}

/// Squeezed as far as it goes.
std::int64_t leastWidth(const Boundary& boundary)
{
    return boundary.natural() - boundary.capRight - boundary.capLeft;
}

/// How far the reading stands out at the left of a line that begins at or before its base. A mark
/// that loses its blank there brings the base nearer to the edge.
void noteStartRoom(const Paragraph& paragraph, const RubyUnit& unit, std::int64_t overhang)
{
    std::vector<std::int32_t>& room = paragraph.beside->startRoom;
    std::int64_t before = 0;
    for (std::size_t i = unit.base.first; before < overhang + paragraph.em; --i) {
        const std::int64_t trim = lineStartTrim(paragraph, i) + room[i];
        room[i] = std::max(room[i], std::int32_t(overhang - before + trim));
        if (i == 0)
            break;
        before += paragraph.clusters[i - 1].advance + leastWidth(paragraph.boundaries[i - 1]);
    }
}

void noteEndRoom(const Paragraph& paragraph, const RubyUnit& unit, std::int64_t overhang)
{
    std::vector<std::int32_t>& room = paragraph.beside->endRoom;
    std::int64_t after = 0;
    for (std::size_t i = unit.base.last; after < overhang + paragraph.em; ++i) {
        const std::int64_t trim = lineEndTrim(paragraph, i) + room[i];
        room[i] = std::max(room[i], std::int32_t(overhang - after + trim));
        if (i + 1 == paragraph.clusters.size())
            break;
        after += leastWidth(paragraph.boundaries[i]) + paragraph.clusters[i + 1].advance;
    }
}

void noteRoom(Paragraph& paragraph)
{
    BesideMatter& beside = *paragraph.beside;
    beside.startRoom.assign(paragraph.clusters.size(), 0);
    beside.endRoom.assign(paragraph.clusters.size(), 0);
    for (const RubyUnit& unit : beside.ruby) {
        const std::int64_t overhang
            = (unit.reading.width - naturalWidth(paragraph, unit.base) + 1) / 2;
        if (overhang > 0) {
            noteStartRoom(paragraph, unit, overhang);
            noteEndRoom(paragraph, unit, overhang);
        }
    }
}

} // namespace

Result<void> setReadings(Paragraph& paragraph, const std::vector<Span>& spans, Shaper& shaper)
{
    std::vector<WantedReading> wanted;
    for (const Span& span : spans)
        addWanted(paragraph, span, wanted);
    const Length size = paragraph.style->size.scaled(SizePercent, 100);
    std::vector<RubyUnit>& ruby = paragraph.beside->ruby;
    for (const WantedReading& one : wanted) {
        Result<SmallText> reading = shapeSmallText(paragraph, one.text, size, false, shaper);
        if (!reading)
            return reading.problem();
        for (std::size_t i = one.base.first; i < one.base.last; ++i) {
            Boundary& boundary = paragraph.boundaries[i];
            boundary.mayBreak = false; // R12
            boundary.capRight = 0;
            boundary.capLeft = 0;
        }
        ruby.push_back({ one.base, std::move(reading).value(), one.group });
        if (ruby.size() > 1)
            keepApart(paragraph, ruby[ruby.size() - 2], ruby.back());
    }
    if (!ruby.empty())
        noteRoom(paragraph);
    return {};
}

} // namespace broadsheet
