// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/free_frame_verbs.h"

#include "editing/page_plan_edit.h"
#include "edition/free_frame_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct VerbText {
    Q_DECLARE_TR_FUNCTIONS(FreeFrameVerbs)
};

FreeFrame* find(PagePlan& plan, int id)
{
    const auto found = std::find_if(plan.free.begin(),
        plan.free.end(),
        [id](const FreeFrame& frame) { return frame.id == id; });
    return found == plan.free.end() ? nullptr : &*found;
}

/// The frames of those numbers; Problem: one is gone or locked.
Result<std::vector<FreeFrame*>> findAll(PagePlan& plan, const std::vector<int>& ids)
{
    std::vector<FreeFrame*> frames;
    for (const int id : ids) {
        FreeFrame* const frame = find(plan, id);
        if (frame == nullptr)
            return Problem { VerbText::tr("Frame %1 is gone. Choose another one.").arg(id), {} };
        if (frame->locked)
            return Problem { VerbText::tr("The frame is locked. Unlock it first."), {} };
        frames.push_back(frame);
    }
    return frames;
}

bool contains(const std::vector<int>& ids, const FreeFrame& frame)
{
    return std::find(ids.begin(), ids.end(), frame.id) != ids.end();
}

/// One step past the next frame that is not among them.
void stepForward(std::vector<FreeFrame>& frames, const std::vector<int>& ids)
{
    for (std::size_t i = frames.size(); i-- > 0;) {
        if (contains(ids, frames[i]) && i + 1 < frames.size() && !contains(ids, frames[i + 1]))
            std::swap(frames[i], frames[i + 1]);
    }
}

void stepBackward(std::vector<FreeFrame>& frames, const std::vector<int>& ids)
{
    for (std::size_t i = 1; i < frames.size(); ++i) {
        if (contains(ids, frames[i]) && !contains(ids, frames[i - 1]))
            std::swap(frames[i], frames[i - 1]);
    }
}

Length start(const Rect& rect, FrameAxis axis)
{
    return axis == FrameAxis::Across ? rect.x : rect.y;
}

Length extent(const Rect& rect, FrameAxis axis)
{
    return axis == FrameAxis::Across ? rect.width : rect.height;
}

void place(Rect& rect, FrameAxis axis, Length at)
{
    (axis == FrameAxis::Across ? rect.x : rect.y) = at;
}

/// Where `rect` begins when it is aligned within `first` … `last`.
Length aligned(const Rect& rect, FrameEdge edge, Length first, Length last)
{
    switch (edge) {
    case FrameEdge::Center:
    case FrameEdge::Middle: {
        const FrameAxis axis = edge == FrameEdge::Center ? FrameAxis::Across : FrameAxis::Down;
        return (first + last - extent(rect, axis)) / 2;
    }
    case FrameEdge::Right:
        return last - rect.width;
    case FrameEdge::Bottom:
        return last - rect.height;
    case FrameEdge::Left:
    case FrameEdge::Top:
        break;
    }
    return first;
}

} // namespace

Result<int> addFreeFrame(EditionTransaction& t, int page, FreeFrame frame)
{
    int id = 0;
    const Result<void> added = editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        for (const FreeFrame& known : plan.free)
            id = std::max(id, known.id);
        frame.id = ++id;
        plan.free.push_back(frame);
        return {};
    });
    return added ? Result<int>(id) : Result<int>(added.problem());
}

Result<void> changeFreeFrame(EditionTransaction& t, int page, const FreeFrame& frame)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        const Result<std::vector<FreeFrame*>> found = findAll(plan, { frame.id });
        if (!found)
            return found.problem();
        *found->front() = frame;
        return {};
    });
}

Result<void> turnThread(EditionTransaction& t, int page, int id, WritingMode writing)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        const Result<std::vector<FreeFrame*>> found = findAll(plan, { id });
        if (!found)
            return found.problem();
        const FreeFrame* first = found->front();
        for (std::size_t step = 0; step < plan.free.size(); ++step) {
            if (const FreeFrame* const before = threadBefore(plan, first->id))
                first = before;
        }
        std::vector<int> ids;
        for (const FreeFrame* frame : threadFrom(plan, *first))
            ids.push_back(frame->id);
        const Result<std::vector<FreeFrame*>> thread = findAll(plan, ids);
        if (!thread)
            return thread.problem();
        for (FreeFrame* frame : *thread)
            frame->writing = writing;
        return {};
    });
}

Result<void> removeFreeFrames(EditionTransaction& t, int page, const std::vector<int>& ids)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        if (const Result<std::vector<FreeFrame*>> found = findAll(plan, ids); !found)
            return found.problem();
        for (const int id : ids) {
            const FreeFrame gone = *find(plan, id);
            FreeFrame* const next = find(plan, gone.next);
            // The story goes on where its first frame was.
            if (next != nullptr && threadBefore(plan, id) == nullptr)
                next->story = gone.story;
            for (FreeFrame& frame : plan.free) {
                if (frame.next == id)
                    frame.next = gone.next;
            }
            std::erase_if(plan.free, [id](const FreeFrame& frame) { return frame.id == id; });
        }
        return {};
    });
}

Result<void> restackFrames(
    EditionTransaction& t, int page, const std::vector<int>& ids, Restack how)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        if (const Result<std::vector<FreeFrame*>> found = findAll(plan, ids); !found)
            return found.problem();
        switch (how) {
        case Restack::Forward:
            stepForward(plan.free, ids);
            break;
        case Restack::Backward:
            stepBackward(plan.free, ids);
            break;
        case Restack::ToFront:
            std::stable_partition(plan.free.begin(), plan.free.end(), [&](const FreeFrame& frame) {
                return !contains(ids, frame);
            });
            break;
        case Restack::ToBack:
            std::stable_partition(plan.free.begin(), plan.free.end(), [&](const FreeFrame& frame) {
                return contains(ids, frame);
            });
            break;
        }
        return {};
    });
}

Result<void> linkFrames(EditionTransaction& t, int page, int from, int to)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        const Result<std::vector<FreeFrame*>> found = findAll(plan, { from, to });
        if (!found)
            return found.problem();
        for (FreeFrame& frame : plan.free) {
            if (frame.next == to)
                frame.next = 0;
        }
        (*found)[0]->next = to;
        (*found)[1]->story = {};
        return {};
    });
}

Result<void> unlinkFrame(EditionTransaction& t, int page, int from)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        const Result<std::vector<FreeFrame*>> found = findAll(plan, { from });
        if (!found)
            return found.problem();
        found->front()->next = 0;
        return {};
    });
}

Result<void> alignFrames(
    EditionTransaction& t, int page, const std::vector<int>& ids, FrameEdge edge)
{
    const bool across
        = edge == FrameEdge::Left || edge == FrameEdge::Center || edge == FrameEdge::Right;
    const FrameAxis axis = across ? FrameAxis::Across : FrameAxis::Down;
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        const Result<std::vector<FreeFrame*>> found = findAll(plan, ids);
        if (!found)
            return found.problem();
        if (found->size() < 2)
            return Problem { VerbText::tr("Select two frames or more to align them."), {} };
        Length first = start(found->front()->rect, axis);
        Length last = first;
        for (const FreeFrame* frame : *found) {
            first = std::min(first, start(frame->rect, axis));
            last = std::max(last, start(frame->rect, axis) + extent(frame->rect, axis));
        }
        for (FreeFrame* frame : *found)
            place(frame->rect, axis, aligned(frame->rect, edge, first, last));
        return {};
    });
}

Result<void> distributeFrames(
    EditionTransaction& t, int page, const std::vector<int>& ids, FrameAxis axis)
{
    return editPlan(t, page, [&](PagePlan& plan) -> Result<void> {
        Result<std::vector<FreeFrame*>> found = findAll(plan, ids);
        if (!found)
            return found.problem();
        std::vector<FreeFrame*>& frames = found.value();
        if (frames.size() < 3)
            return Problem { VerbText::tr("Select three frames or more to space them evenly."),
                {} };
        std::stable_sort(frames.begin(), frames.end(), [axis](const auto* a, const auto* b) {
            return start(a->rect, axis) < start(b->rect, axis);
        });
        const Length from = start(frames.front()->rect, axis);
        Length room = start(frames.back()->rect, axis) + extent(frames.back()->rect, axis) - from;
        for (const FreeFrame* frame : frames)
            room -= extent(frame->rect, axis);
        Length taken;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const Length gaps = room.scaled(std::int64_t(i), std::int64_t(frames.size()) - 1);
            place(frames[i]->rect, axis, from + taken + gaps);
            taken += extent(frames[i]->rect, axis);
        }
        return {};
    });
}

} // namespace broadsheet
