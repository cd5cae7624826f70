// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "page_layout/page_messages.h"
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightPicture)
};

/// Pixels of the picture on an inch of the page, the lesser of both ways.
int ppiOf(const PlacedPicture& picture)
{
    const auto perInch = [](int pixels, Length length) {
        return length > Length() ? int(pixels * Length::UnitsPerInch / length.units()) : 0;
    };
    return std::min(perInch(picture.cropWidth, picture.rect.width),
        perInch(picture.cropHeight, picture.rect.height));
}

/// The placement whose picture it is; -1: it is nobody's.
int placementAt(const PreflightPage& page, const Rect& rect)
{
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const std::optional<PictureBox>& picture = placements[i].picture;
        if (picture && !rectOf(picture->box, page.house->grid).intersected(rect).isEmpty())
            return int(i);
    }
    return -1;
}

/// The free frame that the picture fills; nullptr: it is in none.
const FreeFrame* freeFrameOf(const PreflightPage& page, const PlacedPicture& picture)
{
    const auto found = std::ranges::find_if(page.plan->free, [&picture](const FreeFrame& frame) {
        return frame.kind == FreeKind::Picture && frame.rect.x == picture.rect.x
            && frame.rect.y == picture.rect.y && frame.rect.width == picture.rect.width;
    });
    return found == page.plan->free.end() ? nullptr : &*found;
}

/// Why a picture of the plan does not print; empty: it does.
QString whyMissing(const PreflightInput& input, const QString& name, const QString& whose)
{
    const std::optional<PictureSource> source = input.matter.picture(name);
    if (!source)
        return missingPicture(name);
    const QString why
        = source->file.isEmpty() ? QString() : input.pictureFiles.whyUnreadable(source->file);
    if (why.isEmpty())
        return {};
    return whose.isEmpty()
        ? Messages::tr("A picture cannot be read. %1").arg(why)
        : Messages::tr("The picture of \"%1\" cannot be read. %2").arg(whose, why);
}

void checkMissing(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const std::optional<PictureBox>& box = placements[i].picture;
        if (!box)
            continue;
        const StoryPtr story = input.story(page, placements[i]);
        const QString why = whyMissing(input, box->picture, story ? story->title() : QString());
        if (why.isEmpty())
            continue;
        Finding* const finding = addPlacementFinding(
            page, i, story ? story->id : StoryId(), "missing_picture", why, out);
        if (finding == nullptr)
            return;
        finding->rect = rectOf(box->box, page.house->grid);
        finding->fix = Fix::ChoosePicture;
    }
    for (const FreeFrame& frame : page.plan->free) {
        if (frame.kind != FreeKind::Picture || frame.picture.isEmpty())
            continue;
        const StoryPtr story = input.story(page, frame);
        const QString why = whyMissing(input, frame.picture, story ? story->title() : QString());
        if (why.isEmpty())
            continue;
        if (Finding* const finding
            = addFreeFinding(page, frame, story, "missing_picture", why, out))
            finding->fix = Fix::ChoosePicture;
    }
}

/// The frame in which its picture is fine enough: smaller, its top left corner where it was.
Rect smaller(const FreeFrame& frame, const PlacedPicture& picture, int wantedPpi)
{
    // A pixel that the crop's new proportions may cost is allowed for.
    const auto most = [wantedPpi](int pixels) {
        return Length::fromUnits((pixels - 1) * Length::UnitsPerInch / wantedPpi);
    };
    const Length width = most(picture.cropWidth);
    const Length height = most(picture.cropHeight);
    const Rect& now = picture.rect;
    Rect rect = frame.rect;
    const Length below = frame.rect.height - now.height; // caption and its air
    const bool byWidth = width.units() * now.height.units() < height.units() * now.width.units();
    const Length num = byWidth ? width : height;
    const Length den = byWidth ? now.width : now.height;
    rect.width = now.width.scaled(num.units(), den.units());
    rect.height = now.height.scaled(num.units(), den.units()) + below;
    return rect;
}

/// Another picture, or in a free frame a smaller one of the same.
void offer(const PreflightPage& page, const PlacedPicture& picture, Finding& finding)
{
    finding.rect = picture.rect;
    finding.detail = picture.altText;
    finding.fix = Fix::ChoosePicture;
    const FreeFrame* const frame = freeFrameOf(page, picture);
    if (frame == nullptr) {
        finding.placement = placementAt(page, picture.rect);
        if (finding.placement < 0)
            finding.fix = Fix::EditMasters;
        return;
    }
    finding.freeFrame = frame->id;
    PagePlan trial = *page.plan;
    const Rect wanted = smaller(*frame, picture, page.house->rules.pictureWarnPpi);
    for (FreeFrame& each : trial.free) {
        if (each.id == frame->id)
            each.rect = wanted;
    }
    if (!checkFreeFrames(trial, page.house->grid))
        return; // too small to be seen
    finding.fix = Fix::FitPicture;
    finding.wanted = wanted;
}

} // namespace

void checkPictures(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    checkMissing(input, page, out);
    const PreflightRules& rules = page.house->rules;
    for (const DrawOp& op : page.composed->ops) {
        const auto* const picture = std::get_if<PlacedPicture>(&op);
        if (picture == nullptr)
            continue;
        const int ppi = ppiOf(*picture);
        if (ppi >= rules.pictureWarnPpi)
            continue;
        const char* const check
            = ppi < rules.pictureErrorPpi ? "very_coarse_picture" : "coarse_picture";
        Finding* const finding = addFinding(page,
            check,
            Messages::tr("The picture has %1 pixels per inch in its frame; the press wants %2")
                .arg(ppi)
                .arg(rules.pictureWarnPpi),
            out);
        if (finding != nullptr)
            offer(page, *picture, *finding);
    }
}

} // namespace broadsheet
