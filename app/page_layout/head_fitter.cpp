// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/head_fitter.h"

#include "typesetting/headline_text.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// No head shrinks below this share of its style's size, and a headline not below body type by so
/// much (R58).
constexpr int SmallestPercent = 60;
constexpr int HeadlineAboveBodyPercent = 110;
/// A head deeper than its room gets smaller in such steps.
constexpr int StepPercent = 4;
/// A part without `fitLines` is set in its own size in as many lines as it takes, to this number.
constexpr int MostFreeLines = 12;
/// R59: a deck is a half to a third of its headline; a headline that shrinks takes it along, but
/// not below the half. Every other part stays visibly smaller than the headline.
constexpr int DeckPercent = 50;
constexpr int BesidePercent = 80;

bool isHeadline(const HeadPart& part)
{
    return part.kind == QLatin1String("headline");
}

std::vector<HeadBlock> blocksOf(const HeadBox& head, const Story& story)
{
    std::vector<HeadBlock> blocks;
    for (const HeadPart& part : head.parts) {
        const std::optional<PartKind> kind = partKindFromName(part.kind);
        const std::size_t first = blocks.size();
        for (std::size_t i = 0; i < story.parts.size(); ++i) {
            const StoryPart& source = *story.parts[i];
            if (!kind || source.kind != *kind)
                continue;
            if (isHeadline(part) && blocks.size() > first)
                blocks.back().text += u'\n'; // the editor's lines
            else
                blocks.push_back({ &part, {}, nullptr, {} });
            HeadBlock& block = blocks.back();
            if (source.kind != PartKind::JumpLine) // the page writes it
                block.origins.push_back(
                    { int(block.text.size()), int(source.text.size()), int(i), 0 });
            block.text += source.text;
        }
    }
    return blocks;
}

Length depthOf(const std::vector<HeadBlock>& blocks)
{
    Length depth;
    for (const HeadBlock& block : blocks)
        depth += block.set->paragraph().style->leading * std::int64_t(block.set->lineCount());
    return depth;
}

/// What a setting may do: horizontal heads open and narrow their letters, vertical ones stay solid
/// (R60).
HeadlineLimits limitsOf(const ParagraphStyle& style)
{
    HeadlineLimits limits = style.language.startsWith(QLatin1String("zh"))
        ? HeadlineLimits()
        : HeadlineLimits::latin();
    if (style.writing == WritingMode::Vertical) {
        limits.loosest = 0;
        limits.widest = 1000;
        limits.narrowest = 1000;
    }
    return limits;
}

} // namespace

TextOrigins originsOf(const HeadBlock& block)
{
    const bool chinese = block.set->paragraph().style->language.startsWith(QLatin1String("zh"));
    return std::make_shared<const std::vector<TextOrigin>>(
        rewrittenOrigins(block.origins, headlineText(block.text, chinese).sources));
}

bool FittedHead::isEmpty() const
{
    return std::ranges::all_of(
        blocks, [](const HeadBlock& block) { return block.text.trimmed().isEmpty(); });
}

const SetParagraph* FittedHead::main() const
{
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const HeadBlock& block) {
        return isHeadline(*block.part);
    });
    if (headline != blocks.end())
        return headline->set.get();
    return blocks.empty() ? nullptr : blocks.front().set.get();
}

Length FittedHead::longestLine() const
{
    Length longest;
    for (const HeadBlock& block : blocks) {
        for (std::size_t line = 0; line < block.set->lineCount(); ++line)
            longest = std::max(longest, Length::fromUnits(block.set->justified(line).width));
    }
    return longest;
}

ParagraphStyle HeadFitter::styleOf(const HeadPart& part) const
{
    ParagraphStyle style = m_sheet.styleOrBody(part.style);
    if (part.sizeMilliPt > 0) {
        const Length size
            = Length::fromUnits(std::int64_t(part.sizeMilliPt) * Length::UnitsPerPoint / 1000);
        style.leading = style.leading.scaled(size.units(), style.size.units());
        style.size = size;
    }
    return style;
}

Result<SetParagraphPtr> HeadFitter::fitted(
    const HeadBlock& block, Length measure, const ParagraphStyle& wanted)
{
    const HeadPart& part = *block.part;
    const Length body = m_sheet.styleOrBody({}).size;
    Length smallest = styleOf(part).size.scaled(SmallestPercent, 100);
    if (isHeadline(part))
        smallest = std::max(smallest, body.scaled(HeadlineAboveBodyPercent, 100));
    HeadlineRequest request;
    request.width = measure;
    request.maxLines = part.fitLines > 0 ? part.fitLines : MostFreeLines;
    request.minLines = std::clamp(part.leastLines, 1, request.maxLines);
    request.spread = wanted.alignment == Alignment::Spread;
    if (part.fitLines > 0)
        request.sizes
            = headlineSizes(m_sheet.headSizes(), wanted.size, std::min(smallest, wanted.size));
    else
        request.sizes = { wanted.size };
    request.limits = limitsOf(wanted);
    return m_setter.setHeadline(block.text, wanted, measure, request);
}

/// `shrunk`: the share of its style's size that the headline has kept, per mille.
Length HeadFitter::largestBeside(Length main, std::int64_t shrunk, const HeadBlock& block) const
{
    if (block.part->kind != QLatin1String("deck"))
        return main.scaled(BesidePercent, 100);
    const Length house = styleOf(*block.part).size;
    return std::max(house.scaled(shrunk, 1000), main.scaled(DeckPercent, 100));
}

Result<void> HeadFitter::setBlocks(
    std::vector<HeadBlock>& blocks, WritingMode writing, Length measure, int percent)
{
    // Headlines first: the others follow them.
    std::int64_t shrunk = 1000;
    Length main;
    for (const bool headlines : { true, false }) {
        for (HeadBlock& block : blocks) {
            if (isHeadline(*block.part) != headlines)
                continue;
            ParagraphStyle wanted = styleOf(*block.part);
            const Length house = wanted.size;
            wanted.size = house.scaled(percent, 100);
            if (!headlines && main > Length())
                wanted.size = std::min(wanted.size, largestBeside(main, shrunk, block));
            wanted.leading = wanted.leading.scaled(wanted.size.units(), house.units());
            wanted.writing = writing;
            if (writing == WritingMode::Vertical) // R60: what alignment spreads is another matter
                wanted.trackingMilliEm = std::min(wanted.trackingMilliEm, 0);
            Result<SetParagraphPtr> set = fitted(block, measure, wanted);
            if (!set)
                return set.problem();
            block.set = *set;
            if (headlines) {
                main = (*set)->paragraph().style->size;
                shrunk = main.units() * 1000 / house.units();
            }
        }
    }
    return {};
}

Result<FittedHead> HeadFitter::fit(
    const HeadBox& head, const Story& story, Length measure, Length room)
{
    FittedHead fitted { blocksOf(head, story), {} };
    if (fitted.blocks.empty())
        return fitted;
    for (int percent = 100; percent >= SmallestPercent; percent -= StepPercent) {
        const Result<void> set = setBlocks(fitted.blocks, head.writing, measure, percent);
        if (!set)
            return set.problem();
        fitted.depth = depthOf(fitted.blocks);
        if (fitted.depth <= room)
            break;
    }
    return fitted;
}

} // namespace broadsheet
