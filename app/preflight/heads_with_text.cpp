// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/loose_lines.h"
#include "preflight/checks.h"
#include "typesetting/galley.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightHeads)
};

/// A head inside the text; those of a story's head box are placed by hand.
bool isHead(const PageLine& line)
{
    return line.kind == LineKind::Text && line.paragraph->paragraph().style->keepWithNext
        && !line.paragraph->isVertical();
}

/// What a reader reads on with below a head; captions, credits and jump lines stand beside it.
bool isText(const PageLine& line)
{
    const QString& style = line.paragraph->paragraph().style->name;
    return std::ranges::none_of(std::array { "caption", "credit", "jump" },
        [&style](const char* beside) { return style.startsWith(QLatin1String(beside)); });
}

/// Whether the next line of the story stands below the head, in one of the legs that it covers.
bool standsBelow(const PageLine& head, const PageLine& next)
{
    const Rect above = rectOfLine(head);
    const Rect below = rectOfLine(next);
    return below.y > above.y && below.x < above.right() && above.x < below.right();
}

/// The line with which the head's story goes on on the page; nullptr: the head is its last.
const PageLine* lineAfter(const std::vector<PageLine>& lines, std::size_t head)
{
    for (std::size_t i = head + 1; i < lines.size(); ++i) {
        if (lines[i].story == lines[head].story && isText(lines[i]))
            return &lines[i];
    }
    return nullptr;
}

/// 背题: a head inside the text that stands at the foot of a leg, its text in the next or nowhere.
void checkHeadsInText(const PreflightPage& page, Findings& out)
{
    const std::vector<PageLine>& lines = page.composed->lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PageLine& head = lines[i];
        if (!isHead(head))
            continue;
        const PageLine* const next = lineAfter(lines, i);
        if (next != nullptr && standsBelow(head, *next))
            continue;
        Finding* const finding = addFinding(page,
            "head_without_text",
            Messages::tr("The head \"%1\" has no text below it")
                .arg(head.paragraph->paragraph().text.left(20)),
            out);
        if (finding == nullptr)
            return;
        finding->rect = rectOfLine(head);
        finding->fix = Fix::PageSettings;
        pointInto(*finding, head, head.paragraph->lineStart(int(head.line)));
    }
}

bool hasText(const Story& story)
{
    return std::ranges::any_of(story.parts, [](const StoryPartPtr& part) {
        return part->kind == PartKind::Body && !part->text.trimmed().isEmpty();
    });
}

/// A package's head stands over the texts of other stories, that of a picture over its caption.
bool wantsText(const Placement& placement, const Story& story)
{
    const bool alone = placement.picture && placement.frames.empty();
    return placement.head && placement.jump.fromId.isNull() && !alone
        && (story.type == StoryType::Story || story.type == StoryType::Box);
}

} // namespace

/// A head that has nothing to say more: its story has no text at all, or none below it.
void checkHeadsWithText(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    checkHeadsInText(page, out);
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        if (!story || !wantsText(placements[i], *story) || hasText(*story))
            continue;
        Finding* const finding = addPlacementFinding(page,
            i,
            story->id,
            "head_without_text",
            Messages::tr("\"%1\" has a head but no text").arg(story->title()),
            out);
        if (finding == nullptr)
            return;
        if (const std::optional<HeadBox>& head = placements[i].head)
            finding->rect = rectOf(head->box, page.house->grid);
        finding->fix = Fix::EditStory;
        finding->part = std::max(int(story->parts.size()) - 1, 0);
        finding->offset = story->parts.empty() ? 0 : int(story->parts.back()->text.size());
    }
}

} // namespace broadsheet
