// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/jump_messages.h"
#include "preflight/checks.h"
#include "preflight/room_below.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightJump)
};

/// One placement of a page with its story.
struct Jumping {
    const PreflightPage& page;
    std::size_t placement;
    StoryPtr story;
};

/// What can be done about a jump, and with how many lines.
struct Remedy {
    Fix fix = Fix::DeleteJump;
    int lines = 0;
};

void add(const Jumping& jump,
    const char* check,
    const QString& text,
    const Remedy& remedy,
    Findings& out)
{
    Finding* const finding
        = addPlacementFinding(jump.page, jump.placement, jump.story->id, check, text, out);
    if (finding == nullptr)
        return;
    finding->fix = remedy.fix;
    finding->amount = remedy.lines;
}

/// More stays where the page has room below, else the story stays whole.
Remedy keepingMore(const Jumping& jump, int lines)
{
    const PagePlan& plan = *jump.page.plan;
    const int deeper = deeperBy(plan.placements[jump.placement], lines);
    if (hasRoomBelow(plan, jump.placement, deeper, jump.page.house->grid))
        return { Fix::GrowFrames, deeper };
    return {};
}

/// A line more or less ends in another place.
Remedy cuttingElsewhere(const Jumping& jump, const TextCut& cut)
{
    const Remedy more = keepingMore(jump, 1);
    const std::vector<TextFrame>& frames = jump.page.plan->placements[jump.placement].frames;
    const bool deep
        = std::ranges::all_of(frames, [](const TextFrame& frame) { return frame.box.lines > 1; });
    const bool enough = cut.lines > jump.page.house->rules.leastLinesBeforeJump;
    return more.fix == Fix::GrowFrames || !deep || !enough ? more : Remedy { Fix::CutEarlier, 1 };
}

/// The cut where the story goes on from the page; nullptr: it does not.
const TextCut* cutOn(const PreflightInput& input, const JumpPart& part, StoryId story)
{
    for (const PreflightPage& page : input.pages) {
        if (page.page.get() != part.page || !page.composed)
            continue;
        const auto found = std::ranges::find(page.composed->cuts, story, &TextCut::story);
        if (found != page.composed->cuts.end())
            return &*found;
    }
    return nullptr;
}

bool endsSentence(const Story& story, const TextCut& cut)
{
    if (cut.part < 0 || cut.part >= int(story.parts.size()))
        return false;
    const QString& text = story.parts[std::size_t(cut.part)]->text;
    const QString before = text.left(cut.partOffset).trimmed();
    static constexpr QStringView Ends = u"。！？.!?”’」";
    return before.isEmpty() || Ends.contains(before.back());
}

/// S23: enough stays for a reader to begin with, and he wants to know how the sentence goes on.
void hintAtCut(const Jumping& jump, const TextCut& cut, Findings& out)
{
    const int least = jump.page.house->rules.leastLinesBeforeJump;
    if (cut.lines < least) {
        add(jump,
            "short_before_jump",
            Messages::tr("\"%1\" jumps after %n line(s)", nullptr, cut.lines)
                .arg(jump.story->title()),
            keepingMore(jump, least - cut.lines),
            out);
    }
    if (endsSentence(*jump.story, cut)) {
        add(jump,
            "jump_at_sentence_end",
            Messages::tr("\"%1\" jumps at the end of a sentence; in the middle of one readers "
                         "follow more readily")
                .arg(jump.story->title()),
            cuttingElsewhere(jump, cut),
            out);
    }
}

} // namespace

void checkJumps(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        if (!story || !jumpsById(placements[i]))
            continue;
        const Jumping jump { page, i, story };
        const JumpChain chain
            = jumpChain(*input.matter.edition, { page.page.get(), i }, input.storyOnPage());
        for (const QString& text : jumpProblems(*input.matter.edition, chain, story->title()))
            add(jump, "broken_jump", text, {}, out);
        if (chain.at > 0) {
            const JumpPart& before = chain.parts[chain.at - 1];
            const TextCut* const cut = cutOn(input, before, story->id);
            if (cut != nullptr && cut->ended) {
                add(jump, "needless_jump", jumpNotNeeded(*before.page, story->title()), {}, out);
            }
        }
        const TextCut* const own = cutOn(input, chain.parts[chain.at], story->id);
        if (own != nullptr && !own->ended)
            hintAtCut(jump, *own, out);
    }
}

} // namespace broadsheet
