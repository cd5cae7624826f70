// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/loose_lines.h"
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightEmptyFrame)
};

bool holdsText(const ComposedPage& page, const Rect& frame, StoryId story)
{
    return std::ranges::any_of(page.lines, [&frame, story](const PageLine& line) {
        return line.story == story && !rectOfLine(line).intersected(frame).isEmpty();
    });
}

bool isEmpty(const FreeFrame& frame, const ComposedPage& page)
{
    if (frame.kind == FreeKind::Picture)
        return frame.picture.isEmpty();
    return frame.kind == FreeKind::Text
        && std::ranges::none_of(page.lines, [&frame](const PageLine& line) {
               return !rectOfLine(line).intersected(frame.rect).isEmpty();
           });
}

/// A free text frame that nothing flows into, a picture frame that prints as a hole.
void checkFreeFrames(const PreflightPage& page, Findings& out)
{
    for (const FreeFrame& frame : page.plan->free) {
        if (!isEmpty(frame, *page.composed))
            continue;
        const QString text = frame.kind == FreeKind::Picture
            ? Messages::tr("A picture frame has no picture yet")
            : Messages::tr("A free text frame is empty");
        Finding* const finding = addFreeFinding(page, frame, nullptr, "empty_frame", text, out);
        if (finding != nullptr) {
            finding->fix
                = frame.kind == FreeKind::Picture ? Fix::ChoosePicture : Fix::RemoveFreeFrame;
        }
    }
}

} // namespace

void checkEmptyFrames(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    checkFreeFrames(page, out);
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        // Of a rest that is not needed its own check speaks.
        if (!story || !placements[i].jump.fromId.isNull())
            continue;
        const std::size_t count = placements[i].frames.size();
        for (std::size_t k = 0; k < count; ++k) {
            const Rect rect = rectOf(placements[i].frames[k].box, page.house->grid);
            if (holdsText(*page.composed, rect, story->id))
                continue;
            Finding* const finding = addPlacementFinding(page,
                i,
                story->id,
                "empty_frame",
                Messages::tr("A frame of \"%1\" is empty").arg(story->title()),
                out);
            if (finding == nullptr)
                return;
            finding->rect = rect;
            finding->frame = int(k);
            finding->fix = count > 1 ? Fix::RemoveFrame : Fix::RemovePlacement;
        }
    }
}

} // namespace broadsheet
