// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/head_setter.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(HeadSetter)
};

/// No head shrinks below this share of its style's size, and a headline not below body type by so
/// much (R58).
constexpr int SmallestPercent = 60;
constexpr int HeadlineAboveBodyPercent = 110;
/// A head higher than its box gets smaller in such steps.
constexpr int StepPercent = 4;
/// A part without `fitLines` is set in its own size in as many lines as it takes, to this number.
constexpr int MostFreeLines = 12;
/// R59: a deck is a half to a third of its headline; a headline that shrinks takes it along, but
/// not below the half. Every other part stays visibly smaller than the headline.
constexpr int DeckPercent = 50;
constexpr int BesidePercent = 80;
/// Air between the parts, of the body's line, where the box has it to spare.
constexpr int AirPercent = 30;

const QString Headline = QStringLiteral("headline");

bool isHeadline(const HeadPart& part)
{
    return part.kind == Headline;
}

Length heightOf(const SetParagraph& set)
{
    return set.paragraph().style->leading * std::int64_t(set.lineCount());
}

/// The text of the last lines that together are at least `over` high.
QString textBeyond(const SetParagraph& block, Length& over)
{
    QString text;
    for (std::size_t line = block.lineCount(); line-- > 0 && over > Length();) {
        const int start = block.lineStart(line);
        text.prepend(block.paragraph().text.mid(start, block.lineStart(line + 1) - start));
        over -= block.paragraph().style->leading;
    }
    return text;
}

} // namespace

std::vector<HeadSetter::Block> HeadSetter::blocksOf(const HeadBox& head, const Story& story)
{
    std::vector<Block> blocks;
    for (const HeadPart& part : head.parts) {
        const std::optional<PartKind> kind = partKindFromName(part.kind);
        const std::size_t first = blocks.size();
        for (const StoryPartPtr& source : story.parts) {
            if (!kind || source->kind != *kind)
                continue;
            if (isHeadline(part) && blocks.size() > first)
                blocks.back().text += u'\n' + source->text; // the editor's lines
            else
                blocks.push_back({ &part, source->text, nullptr });
        }
    }
    return blocks;
}

Result<SetParagraphPtr> HeadSetter::fitted(
    const Block& block, Length measure, const ParagraphStyle& wanted)
{
    const Length house = m_matter.sheet->styleOrBody(block.part->style).size;
    const Length body = m_matter.sheet->styleOrBody({}).size;
    Length smallest = house.scaled(SmallestPercent, 100);
    if (isHeadline(*block.part))
        smallest = std::max(smallest, body.scaled(HeadlineAboveBodyPercent, 100));
    HeadlineRequest request;
    request.width = measure;
    request.maxLines = block.part->fitLines > 0 ? block.part->fitLines : MostFreeLines;
    request.spread = wanted.alignment == Alignment::Spread;
    if (block.part->fitLines > 0)
        request.sizes = headlineSizes(
            m_matter.sheet->headSizes(), wanted.size, std::min(smallest, wanted.size));
    else
        request.sizes = { wanted.size };
    if (!wanted.language.startsWith(QLatin1String("zh")))
        request.limits = HeadlineLimits::latin();
    return m_setter.setHeadline(block.text, wanted, measure, request);
}

/// `shrunk`: the share of its style's size that the headline has kept, per mille.
Length HeadSetter::largestBeside(Length main, std::int64_t shrunk, const Block& block) const
{
    if (block.part->kind != QLatin1String("deck"))
        return main.scaled(BesidePercent, 100);
    const Length house = m_matter.sheet->styleOrBody(block.part->style).size;
    return std::max(house.scaled(shrunk, 1000), main.scaled(DeckPercent, 100));
}

Result<void> HeadSetter::setBlocks(std::vector<Block>& blocks, Length measure, int percent)
{
    // Headlines first: the others follow them.
    std::int64_t shrunk = 1000;
    Length main;
    for (const bool headlines : { true, false }) {
        for (Block& block : blocks) {
            if (isHeadline(*block.part) != headlines)
                continue;
            ParagraphStyle wanted = m_matter.sheet->styleOrBody(block.part->style);
            const Length house = wanted.size;
            wanted.size = house.scaled(percent, 100);
            if (!headlines && main > Length())
                wanted.size = std::min(wanted.size, largestBeside(main, shrunk, block));
            wanted.leading = wanted.leading.scaled(wanted.size.units(), house.units());
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

void HeadSetter::reportMissingWords()
{
    if (m_missingWordsReported || m_setter.hasDictionary())
        return;
    m_missingWordsReported = true;
    m_builder.addProblem(
        Messages::tr("The dictionary of Chinese words is missing, so headlines may break inside a "
                     "name. Check their lines, or install a Broadsheet that has the dictionary."));
}

void HeadSetter::reportOverset(const std::vector<Block>& blocks, const Story& story, Length over)
{
    Overset overset;
    overset.story = story.id;
    overset.title = story.title();
    overset.what = Headline;
    overset.lines = wholeLines(over, m_matter.grid.linePitch);
    for (const Block& block : std::ranges::reverse_view(blocks))
        overset.text.prepend(textBeyond(*block.set, over));
    for (const QChar c : overset.text)
        overset.characters += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
    m_builder.addOverset(overset);
}

void HeadSetter::draw(const std::vector<Block>& blocks, const Rect& rect)
{
    Length height;
    for (const Block& block : blocks)
        height += heightOf(*block.set);
    const auto parts = std::int64_t(blocks.size());
    const Length spare = std::max(Length(), rect.height - height);
    const Length air
        = std::min(m_matter.grid.linePitch.scaled(AirPercent, 100), spare / (parts + 1));
    height += air * (parts - 1);
    Length top = rect.y + (rect.height - height) / 2;
    for (const Block& block : blocks) {
        const ParagraphStyle& style = *block.set->paragraph().style;
        for (std::size_t line = 0; line < block.set->lineCount(); ++line) {
            const Length baseline
                = top + (style.leading - style.size) / 2 + style.size.scaled(88, 100);
            m_builder.addLine(*block.set, line, rect.x, baseline);
            top += style.leading;
        }
        top += air;
    }
}

Result<void> HeadSetter::set(const HeadBox& head, const Story& story, const Rect& rect)
{
    std::vector<Block> blocks = blocksOf(head, story);
    if (blocks.empty())
        return {};
    if (story.language.startsWith(QLatin1String("zh")))
        reportMissingWords();
    Length height;
    for (int percent = 100; percent >= SmallestPercent; percent -= StepPercent) {
        const Result<void> set = setBlocks(blocks, rect.width, percent);
        if (!set)
            return set.problem();
        height = {};
        for (const Block& block : blocks)
            height += heightOf(*block.set);
        if (height <= rect.height)
            break;
    }
    if (height > rect.height)
        reportOverset(blocks, story, height - rect.height);
    draw(blocks, rect);
    return {};
}

} // namespace broadsheet
