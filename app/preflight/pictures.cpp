// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
    const std::vector<Placement>& placements = page.page->plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const std::optional<PictureBox>& picture = placements[i].picture;
        if (picture && !rectOf(picture->box, page.house->grid).intersected(rect).isEmpty())
            return int(i);
    }
    return -1;
}

void checkMissing(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.page->plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const std::optional<PictureBox>& box = placements[i].picture;
        if (!box || input.matter.picture(box->picture))
            continue;
        const StoryPtr story = input.story(page, placements[i]);
        Finding* const finding = addPlacementFinding(page,
            i,
            story ? story->id : StoryId(),
            "missing_picture",
            missingPicture(box->picture),
            out);
        if (finding == nullptr)
            return;
        finding->rect = rectOf(box->box, page.house->grid);
        finding->fix = Fix::ChoosePicture;
    }
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
        if (finding == nullptr)
            continue;
        finding->rect = picture->rect;
        finding->detail = picture->altText;
        finding->placement = placementAt(page, picture->rect);
        finding->fix = finding->placement < 0 ? Fix::None : Fix::ChoosePicture;
    }
}

} // namespace broadsheet
