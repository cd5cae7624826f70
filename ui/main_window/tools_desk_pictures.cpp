// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "main_window/tools_desk.h"

// Pictures that are dropped on a page: the file goes into the library first, then onto the page.

namespace broadsheet {

void ToolsDesk::takePicture(int page, const QString& file, const FreeFrame& frame)
{
    m_desk.addPicture(file, [this, page, frame](const Result<PictureSource>& added) {
        if (!added) {
            say(added.problem());
            return;
        }
        FreeFrame filled = frame;
        filled.picture = added->hash;
        perform(tr("Place Picture"), [&](EditionTransaction& t) -> Result<void> {
            if (filled.id != 0)
                return changeFreeFrame(t, page, filled);
            const Result<int> made = addFreeFrame(t, page, filled);
            filled.id = made ? *made : 0;
            return made ? Result<void>() : Result<void>(made.problem());
        });
        const PagePlanPtr now = plan(page);
        if (now && freeFrame(*now, filled.id) != nullptr)
            m_items.set(page, { {}, { filled.id } }, *now);
    });
}

void ToolsDesk::giveToStory(int page, const QString& file, int placement)
{
    m_desk.addPicture(file, [this, page, placement](const Result<PictureSource>& added) {
        const PagePlanPtr now = plan(page);
        if (!added) {
            say(added.problem());
            return;
        }
        if (!now || placement >= int(now->placements.size()))
            return;
        const Placement& placed = now->placements[std::size_t(placement)];
        StoryShape shape = shapeOf(placed);
        ShapePicture picture = shape.picture.value_or(ShapePicture());
        picture.picture = added->hash;
        picture.lines = 0;
        shape.picture = picture;
        reshape(page, placement, tr("Picture to Story"), shape);
    });
}

} // namespace broadsheet
