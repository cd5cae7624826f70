// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"

#include "edition/page_grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace broadsheet {

namespace {

struct FrameText {
    Q_DECLARE_TR_FUNCTIONS(FreeFrameCheck)
};

/// As for legs: kinsoku needs room to move something.
constexpr int LeastLegEms = 4;
/// The press holds no less, and hands no less either.
const Length LeastSide = Length::mm(0.05);

QString pointerTo(std::size_t index)
{
    return QStringLiteral("/free/%1").arg(qulonglong(index));
}

Result<void> checkRect(const FreeFrame& frame, const QString& pointer, const PageGrid& grid)
{
    if (frame.rect.width < LeastSide || frame.rect.height < LeastSide) {
        return Problem { FrameText::tr("The frame at %1 has no area; make it larger.").arg(pointer),
            pointer };
    }
    const bool inside = frame.rect.x >= -grid.bleed && frame.rect.y >= -grid.bleed
        && frame.rect.right() <= grid.sheet.width + grid.bleed
        && frame.rect.bottom() <= grid.sheet.height + grid.bleed;
    if (inside)
        return {};
    return Problem {
        FrameText::tr("The frame at %1 leaves the sheet; move it or make it smaller.").arg(pointer),
        pointer
    };
}

bool isWithin(int number, FrameLimit limit)
{
    return number >= limit.least && number <= limit.most;
}

Result<void> checkLook(const FreeFrame& frame, const QString& pointer, const PageGrid& /*grid*/)
{
    if (isWithin(frame.tintPerMille, TintLimit) && isWithin(frame.weightMilliPt, WeightLimit)
        && isWithin(frame.legs, LegsLimit))
        return {};
    return Problem { FrameText::tr("The frame at %1 asks for a tint, a weight or legs that cannot "
                                   "be printed; use others.")
                         .arg(pointer),
        pointer };
}

Result<void> checkText(const FreeFrame& frame, const QString& pointer, const PageGrid& grid)
{
    if (frame.kind != FreeKind::Text)
        return {};
    const bool down = frame.writing == WritingMode::Vertical;
    const Length along = down ? frame.rect.height : frame.rect.width;
    const Length across = down ? frame.rect.width : frame.rect.height;
    const int legs = down ? 1 : std::max(frame.legs, 1);
    const Length room = along - grid.columnGap * (legs - 1);
    if (room >= grid.em * LeastLegEms * legs && across >= grid.em)
        return {};
    return Problem { FrameText::tr("The text frame at %1 is too small for its text; make it larger "
                                   "or use fewer legs.")
                         .arg(pointer),
        pointer };
}

Result<void> checkCaption(const FreeFrame& frame, const QString& pointer, const PageGrid& grid)
{
    if (frame.kind != FreeKind::Picture || frame.captionLines == 0
        || grid.linePitch * frame.captionLines * 2 <= frame.rect.height)
        return {};
    return Problem { FrameText::tr("%1 lines of caption leave the picture at %2 no room; use fewer "
                                   "or make the frame higher.")
                         .arg(frame.captionLines)
                         .arg(pointer),
        pointer };
}

/// A thread goes on in a text frame of the page that writes the same way.
Result<void> checkNext(const PagePlan& plan, const FreeFrame& frame, const QString& pointer)
{
    if (frame.next == 0)
        return {};
    const QString place = pointer + QLatin1String("/next");
    const FreeFrame* const next = freeFrame(plan, frame.next);
    if (frame.kind != FreeKind::Text || next == nullptr || next->kind != FreeKind::Text) {
        return Problem { FrameText::tr("The thread at %1 leads to no text frame of the page; link "
                                       "it to one or end it there.")
                             .arg(place),
            place };
    }
    if (next->writing != frame.writing) {
        return Problem { FrameText::tr("The thread at %1 joins a horizontal and a vertical frame; "
                                       "let both write one way.")
                             .arg(place),
            place };
    }
    return {};
}

Result<void> checkThreads(const PagePlan& plan)
{
    std::set<int> entered;
    for (std::size_t i = 0; i < plan.free.size(); ++i) {
        const FreeFrame& frame = plan.free[i];
        const QString place = pointerTo(i) + QLatin1String("/next");
        if (Result<void> next = checkNext(plan, frame, pointerTo(i)); !next)
            return next;
        if (frame.next != 0 && !entered.insert(frame.next).second) {
            return Problem { FrameText::tr("Two threads lead into frame %1, the second at %2; end "
                                           "one of them.")
                                 .arg(frame.next)
                                 .arg(place),
                place };
        }
        const std::vector<const FreeFrame*> thread = threadFrom(plan, frame);
        if (thread.back()->next != 0) {
            return Problem { FrameText::tr("The thread at %1 comes round to itself; end it "
                                           "somewhere.")
                                 .arg(place),
                place };
        }
    }
    return {};
}

} // namespace

const FreeFrame* freeFrame(const PagePlan& plan, int id)
{
    const auto found = std::find_if(plan.free.begin(),
        plan.free.end(),
        [id](const FreeFrame& frame) { return frame.id == id; });
    return found == plan.free.end() ? nullptr : &*found;
}

const FreeFrame* threadBefore(const PagePlan& plan, int id)
{
    const auto found = std::find_if(plan.free.begin(),
        plan.free.end(),
        [id](const FreeFrame& frame) { return id != 0 && frame.next == id; });
    return found == plan.free.end() ? nullptr : &*found;
}

std::vector<const FreeFrame*> threadFrom(const PagePlan& plan, const FreeFrame& first)
{
    std::vector<const FreeFrame*> thread { &first };
    std::set<int> known { first.id };
    while (const FreeFrame* const next = freeFrame(plan, thread.back()->next)) {
        if (!known.insert(next->id).second)
            break;
        thread.push_back(next);
    }
    return thread;
}

Rect pictureRectOf(const FreeFrame& frame, const PageGrid& grid)
{
    Rect rect = frame.rect;
    rect.height -= grid.linePitch * frame.captionLines;
    return rect;
}

Result<void> checkFreeFrames(const PagePlan& plan, const PageGrid& grid)
{
    std::set<int> ids;
    for (std::size_t i = 0; i < plan.free.size(); ++i) {
        const FreeFrame& frame = plan.free[i];
        const QString pointer = pointerTo(i);
        if (frame.id < 1 || !ids.insert(frame.id).second) {
            return Problem { FrameText::tr(
                                 "The number %1 of the frame at %2 is taken or none; give "
                                 "every frame a number of its own from 1 on.")
                                 .arg(frame.id)
                                 .arg(pointer),
                pointer + QLatin1String("/id") };
        }
        for (const auto check : { checkRect, checkLook, checkText, checkCaption }) {
            if (Result<void> sound = check(frame, pointer, grid); !sound)
                return sound;
        }
    }
    return checkThreads(plan);
}

} // namespace broadsheet
