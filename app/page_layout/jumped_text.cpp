// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/jumped_text.h"

#include "page_layout/jump_lines.h"

#include <algorithm>

namespace broadsheet {

namespace {

const QString HeadKind = QStringLiteral("jump_line");

/// Chinese papers set it in brackets.
QString lineOf(const JumpLinks& links, JumpDirection direction, const QString& language)
{
    const QString words = jumpText(links.jump, direction, language);
    const bool chinese = language.startsWith(QLatin1String("zh"));
    return chinese && !words.isEmpty() ? QStringLiteral("（%1）").arg(words) : words;
}

bool isInHead(const Placement& placement)
{
    return placement.head && std::ranges::any_of(placement.head->parts, [](const HeadPart& part) {
        return part.kind == HeadKind;
    });
}

std::optional<FlowParagraph> paragraphOf(const QString& words, const StyleSheet& sheet)
{
    if (words.isEmpty())
        return std::nullopt;
    return FlowParagraph { words, {}, &sheet.styleOrBody(QStringLiteral("jump-line")), {} };
}

} // namespace

Jump jumpByNumber(const Jump& jump)
{
    Jump numbers = jump;
    if (!jump.toId.isNull()) {
        numbers.toPage = 0;
        numbers.toFolio.clear();
    }
    if (!jump.fromId.isNull()) {
        numbers.fromPage = 0;
        numbers.fromFolio.clear();
    }
    return numbers;
}

JumpedText jumpedText(
    const JumpLinks& links, const Placement& placement, const Story& story, const StyleSheet& sheet)
{
    JumpedText jumped;
    jumped.goesOn = links.goesOn;
    if (links.goesOn)
        jumped.below = paragraphOf(lineOf(links, JumpDirection::To, story.language), sheet);
    if (!links.from)
        return jumped;
    jumped.start = { links.from->paragraph, links.from->offset };
    if (!isInHead(placement))
        jumped.above = paragraphOf(lineOf(links, JumpDirection::From, story.language), sheet);
    return jumped;
}

Story storyOfHead(const Story& story, const HeadBox& head, const JumpLinks& links)
{
    Story named = story;
    const bool wanted = std::ranges::any_of(
        head.parts, [](const HeadPart& part) { return part.kind == HeadKind; });
    if (!wanted)
        return named;
    // The parts keep their numbers, by which lines on the page name them.
    for (StoryPartPtr& part : named.parts) {
        if (part->kind == PartKind::JumpLine)
            part = std::make_shared<const StoryPart>();
    }
    const QString words
        = links.from ? lineOf(links, JumpDirection::From, story.language) : QString();
    if (!words.isEmpty())
        named.parts.push_back(
            std::make_shared<const StoryPart>(StoryPart { PartKind::JumpLine, words, {} }));
    return named;
}

TextCut cutOf(const Story& story,
    const std::vector<FlowParagraph>& paragraphs,
    const Fill& fill,
    const JumpLinks& links)
{
    TextCut cut;
    cut.story = story.id;
    cut.to = links.jump.toId;
    cut.ended = fill.oversetParagraph < 0;
    cut.paragraph = cut.ended ? paragraphs.size() : std::size_t(fill.oversetParagraph);
    cut.offset = cut.ended ? 0 : fill.oversetOffset;
    if (!cut.ended) {
        const StoryPlace place = placeInStory(paragraphs[cut.paragraph].origins, cut.offset);
        cut.part = place.part;
        cut.partOffset = place.offset;
    }
    cut.lines = int(std::ranges::count_if(fill.lines, [](const FilledLine& line) {
        return line.paragraph->paragraph().style->name != QLatin1String("jump-line");
    }));
    cut.linesAvailable = fill.linesAvailable;
    cut.freeLines = fill.free.lines;
    cut.freeCharacters = fill.free.characters;
    if (links.from) {
        cut.linesAvailable += links.from->linesAvailable;
        cut.freeLines += links.from->freeLines;
        cut.freeCharacters += links.from->freeCharacters;
    }
    return cut;
}

} // namespace broadsheet
