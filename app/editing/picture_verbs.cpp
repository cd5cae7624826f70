// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/picture_verbs.h"

#include "editing/free_frame_verbs.h"
#include "edition/free_frame_check.h"
#include "edition/house_formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PictureVerbs)
};

/// Whole columns for a frame of this width that is to have `more`; 0 and beyond the grid's: none.
int columnsFor(Length width, int more, const PageGrid& grid)
{
    int columns = more > 0 ? 1 : grid.columns;
    while (more > 0 && columns <= grid.columns && grid.measure(columns) <= width)
        ++columns;
    while (more < 0 && columns > 0 && grid.measure(columns) >= width)
        --columns;
    return columns + (more > 0 ? more - 1 : more + 1);
}

/// Where a stretch begins that was inside `from` … `to` and is to stay there.
Length keptInside(Length start, Length before, Length after, Length from, Length to)
{
    const bool inside = start >= from && start + before <= to;
    return inside ? std::clamp(start, from, to - after) : start;
}

Result<FreeFrame> widened(const FreeFrame& frame, int more, const PageGrid& grid)
{
    const int columns = columnsFor(frame.rect.width, more, grid);
    if (columns < 1)
        return Problem { Messages::tr("The picture is one column wide already."), {} };
    if (columns > grid.columns)
        return Problem { Messages::tr("The picture is as wide as the page's columns already."),
            {} };
    FreeFrame wide = frame;
    wide.rect.width = grid.measure(columns);
    const Length picture = pictureRectOf(frame, grid).height;
    Length height = picture.scaled(wide.rect.width.units(), frame.rect.width.units());
    if (picture % grid.linePitch == Length()) {
        const auto lines = int((height + grid.linePitch / 2) / grid.linePitch);
        height = grid.linePitch * std::max(lines, 1);
    }
    wide.rect.height = height + (frame.rect.height - picture);
    const Rect area = rectOf({ 1, 1, grid.columns, grid.lines }, grid);
    if (wide.rect.height > area.height) {
        return Problem { Messages::tr("So wide the picture would be too high for the page."), {} };
    }
    Rect& rect = wide.rect;
    rect.x = keptInside(rect.x, frame.rect.width, rect.width, area.x, area.right());
    rect.y = keptInside(rect.y, frame.rect.height, rect.height, area.y, area.bottom());
    return wide;
}

} // namespace

Result<void> cropStoryPicture(
    EditionTransaction& t, const PlacementPlace& place, const PictureCropping& cropping)
{
    const Result<PagePtr> page = t.page(place.page);
    if (!page)
        return page.problem();
    const PagePlanPtr plan = (*page)->plan;
    const bool there = plan && place.index < plan->placements.size();
    Placement cropped = there ? plan->placements[place.index] : Placement();
    if (!cropped.picture)
        return Problem { Messages::tr("The story has no picture on the page any more."), {} };
    cropped.picture->cropping = cropping;
    if (cropped.shape && cropped.shape->picture)
        cropped.shape->picture->cropping = cropping;
    return replacePlacement(t, place, cropped);
}

Result<void> widenPictureFrame(EditionTransaction& t, int page, int frame, int columns)
{
    const Result<PagePtr> its = t.page(page);
    if (!its)
        return its.problem();
    const PagePlanPtr plan = (*its)->plan;
    const FreeFrame* const found = plan ? freeFrame(*plan, frame) : nullptr;
    if (found == nullptr || found->kind != FreeKind::Picture)
        return Problem { Messages::tr("The picture frame is gone. Select another one."), {} };
    const Result<PageGrid> grid = findFormat(t.edition().publication, plan->format);
    if (!grid)
        return grid.problem();
    const Result<FreeFrame> wide = widened(*found, columns, *grid);
    return wide ? changeFreeFrame(t, page, *wide) : Result<void>(wide.problem());
}

} // namespace broadsheet
