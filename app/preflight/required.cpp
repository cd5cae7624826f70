// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"

#include <QCoreApplication>
#include <QSet>

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

/// What a story lacks, and in which of its fields it would stand.
struct Lack {
    QString what; ///< empty: it lacks nothing
    QString field;
};

Lack missingTag(const Story& story, const QString& tag)
{
    if (tag == QLatin1String("section"))
        return { story.section.isEmpty() ? Messages::tr("section") : QString(), tag };
    if (tag == QLatin1String("desk"))
        return { story.desk.isEmpty() ? Messages::tr("desk") : QString(), tag };
    if (tag == QLatin1String("subject")) {
        return { story.subjects.isEmpty() ? Messages::tr("subject") : QString(),
            QStringLiteral("subjects") };
    }
    return { story.priority == 0 ? Messages::tr("priority") : QString(),
        QStringLiteral("priority") };
}

/// A story where it begins: in a placement, or in a free frame.
struct Placed {
    const PreflightPage& page;
    std::size_t placement = 0;
    const FreeFrame* frame = nullptr; ///< nullptr: the placement
    StoryPtr story;
};

Finding* tell(const Placed& placed,
    const StoryPtr& story,
    const char* check,
    const QString& text,
    Findings& out)
{
    return placed.frame != nullptr
        ? addFreeFinding(placed.page, *placed.frame, story, check, text, out)
        : addPlacementFinding(
              placed.page, placed.placement, story ? story->id : StoryId(), check, text, out);
}

Finding* tellLack(const Placed& placed, const char* check, const QString& lacks, Findings& out)
{
    return tell(placed,
        placed.story,
        check,
        Messages::tr("\"%1\" has no %2").arg(placed.story->title(), lacks),
        out);
}

void checkParts(const Placed& placed, Findings& out)
{
    for (const RequiredPart& required : placed.page.house->rules.requiredParts) {
        if (required.type != placed.story->type)
            continue;
        const bool has = std::ranges::any_of(
            required.anyOf, [&](PartKind kind) { return hasPart(*placed.story, kind); });
        if (has)
            continue;
        QStringList words;
        for (const PartKind kind : required.anyOf)
            words.append(partWord(kind));
        const QString lacks = words.join(Messages::tr(" or "));
        if (Finding* const finding = tellLack(placed, "required_part", lacks, out))
            finding->fix = Fix::EditStory;
    }
}

void checkTags(const Placed& placed, Findings& out)
{
    if (placed.story->type == StoryType::Fragment)
        return;
    for (const QString& tag : placed.page.house->rules.requiredTags) {
        const Lack lack = missingTag(*placed.story, tag);
        if (lack.what.isEmpty())
            continue;
        if (Finding* const finding = tellLack(placed, "required_tag", lack.what, out)) {
            finding->fix = Fix::EditTags;
            finding->field = lack.field;
        }
    }
}

/// A picture that is to be signed, and whose words are.
struct Signed {
    Rect rect;
    QString picture;
    StoryPtr words; ///< nullptr: the picture's own
};

/// A picture that nobody has signed.
void checkCredit(
    const PreflightInput& input, const Placed& placed, const Signed& sign, Findings& out)
{
    const std::optional<PictureSource> source = input.matter.picture(sign.picture);
    const bool has = (sign.words && hasPart(*sign.words, PartKind::Credit))
        || (source && !source->credit.isEmpty());
    if (has)
        return;
    const QString text = placed.story
        ? Messages::tr("The picture of \"%1\" has no credit").arg(placed.story->title())
        : Messages::tr("A picture with a caption has no credit");
    Finding* const finding = tell(placed, sign.words, "picture_credit", text, out);
    if (finding == nullptr)
        return;
    finding->rect = sign.rect;
    finding->fix = sign.words ? Fix::EditStory : Fix::ChoosePicture;
}

void checkPlacement(const PreflightInput& input, const Placed& placed, Findings& out)
{
    checkParts(placed, out);
    const std::optional<PictureBox>& box = placed.page.plan->placements[placed.placement].picture;
    if (box && box->captionLines > 0) {
        const StoryPtr caption = input.matter.story(box->caption, placed.page.page->number);
        const Rect rect = rectOf(box->box, placed.page.house->grid);
        checkCredit(input, placed, { rect, box->picture, caption ? caption : placed.story }, out);
    }
    checkTags(placed, out);
}

void checkFreeFrame(
    const PreflightInput& input, const Placed& placed, const QSet<StoryId>& told, Findings& out)
{
    const FreeFrame& frame = *placed.frame;
    if (frame.kind == FreeKind::Picture && !frame.picture.isEmpty() && frame.captionLines > 0)
        checkCredit(input, placed, { frame.rect, frame.picture, placed.story }, out);
    // What the story lacks has been said where it is placed, if it is.
    if (!placed.story || !beginsText(*placed.page.plan, frame) || told.contains(placed.story->id))
        return;
    checkParts(placed, out);
    checkTags(placed, out);
}

} // namespace

void checkRequired(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.plan->placements;
    QSet<StoryId> told;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        // What it lacks is said where it begins.
        if (!story || !placements[i].jump.fromId.isNull())
            continue;
        checkPlacement(input, { page, i, nullptr, story }, out);
        told.insert(story->id);
    }
    for (const FreeFrame& frame : page.plan->free) {
        const StoryPtr story = input.story(page, frame);
        checkFreeFrame(input, { page, 0, &frame, story }, told, out);
        if (story && beginsText(*page.plan, frame))
            told.insert(story->id);
    }
}

} // namespace broadsheet
