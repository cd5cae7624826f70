// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightRequired)
};

QString partWord(PartKind kind)
{
    switch (kind) {
    case PartKind::StandingHead:
        return Messages::tr("standing head");
    case PartKind::Kicker:
        return Messages::tr("kicker");
    case PartKind::Headline:
        return Messages::tr("headline");
    case PartKind::Deck:
        return Messages::tr("deck");
    case PartKind::Byline:
        return Messages::tr("byline");
    case PartKind::Dateline:
        return Messages::tr("dateline");
    case PartKind::PlaceHead:
    case PartKind::Subhead:
        return Messages::tr("subhead");
    case PartKind::Body:
        return Messages::tr("text");
    case PartKind::Caption:
        return Messages::tr("caption");
    case PartKind::Credit:
        return Messages::tr("credit");
    case PartKind::JumpLine:
        return Messages::tr("jump line");
    case PartKind::PageCredits:
        return Messages::tr("page credits");
    }
    return {};
}

bool hasPart(const Story& story, PartKind kind)
{
    return std::ranges::any_of(story.parts, [kind](const StoryPartPtr& part) {
        return part->kind == kind && !part->text.trimmed().isEmpty();
    });
}

/// Empty: the story has it; else what it lacks.
QString missingTag(const Story& story, const QString& tag)
{
    if (tag == QLatin1String("section"))
        return story.section.isEmpty() ? Messages::tr("section") : QString();
    if (tag == QLatin1String("desk"))
        return story.desk.isEmpty() ? Messages::tr("desk") : QString();
    if (tag == QLatin1String("subject"))
        return story.subjects.isEmpty() ? Messages::tr("subject") : QString();
    return story.priority == 0 ? Messages::tr("priority") : QString();
}

struct Placed {
    const PreflightPage& page;
    std::size_t placement;
    const Story& story;
};

void add(const Placed& placed, const char* check, const QString& lacks, Findings& out)
{
    Finding* const finding = addPlacementFinding(placed.page,
        placed.placement,
        placed.story.id,
        check,
        Messages::tr("\"%1\" has no %2").arg(placed.story.title(), lacks),
        out);
    if (finding != nullptr)
        finding->fix = Fix::EditStory;
}

void checkParts(const Placed& placed, Findings& out)
{
    for (const RequiredPart& required : placed.page.house->rules.requiredParts) {
        if (required.type != placed.story.type)
            continue;
        const bool has = std::ranges::any_of(
            required.anyOf, [&](PartKind kind) { return hasPart(placed.story, kind); });
        QStringList words;
        for (const PartKind kind : required.anyOf)
            words.append(partWord(kind));
        if (!has)
            add(placed, "required_part", words.join(Messages::tr(" or ")), out);
    }
}

/// A picture that nobody has signed.
void checkCredit(const PreflightInput& input, const Placed& placed, Findings& out)
{
    const std::optional<PictureBox>& box
        = placed.page.page->plan->placements[placed.placement].picture;
    if (!box || box->captionLines == 0)
        return;
    const StoryPtr caption = input.matter.story(box->caption, placed.page.page->number);
    const std::optional<PictureSource> source = input.matter.picture(box->picture);
    const bool has = hasPart(caption ? *caption : placed.story, PartKind::Credit)
        || (source && !source->credit.isEmpty());
    if (has)
        return;
    Finding* const finding = addPlacementFinding(placed.page,
        placed.placement,
        caption ? caption->id : placed.story.id,
        "picture_credit",
        Messages::tr("The picture of \"%1\" has no credit").arg(placed.story.title()),
        out);
    if (finding == nullptr)
        return;
    finding->rect = rectOf(box->box, placed.page.house->grid);
    finding->fix = Fix::EditStory;
}

} // namespace

void checkRequired(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.page->plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        // What it lacks is said where it begins.
        if (!story || !placements[i].jump.fromId.isNull())
            continue;
        const Placed placed { page, i, *story };
        checkParts(placed, out);
        checkCredit(input, placed, out);
        if (story->type == StoryType::Fragment)
            continue;
        for (const QString& tag : page.house->rules.requiredTags) {
            if (const QString lacks = missingTag(*story, tag); !lacks.isEmpty())
                add(placed, "required_tag", lacks, out);
        }
    }
}

} // namespace broadsheet
