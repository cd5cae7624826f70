// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "main_window/desk_selection.h"
#include "main_window/tools_desk.h"

#include <algorithm>

// Why commands of the tools cannot be done now.

namespace broadsheet {

QString ToolsDesk::whyNoPage() const
{
    return plan(m_selection.page()) ? QString() : tr("No page of this edition is laid out yet.");
}

QString ToolsDesk::whyNothing() const
{
    return m_items.isEmpty() ? tr("Select something on the page first.") : QString();
}

QString ToolsDesk::whyNotItems(std::size_t least) const
{
    const std::size_t count = m_items.items().stories.size() + m_items.items().frames.size();
    return count >= least ? QString()
                          : tr("Select %n thing(s) or more on the page.", nullptr, int(least));
}

QString ToolsDesk::whyNotFrames(std::size_t least) const
{
    return m_items.items().frames.size() >= least
        ? QString()
        : tr("Select %n free frame(s) or more.", nullptr, int(least));
}

QString ToolsDesk::whyNoNumbers() const
{
    return oneStory() != nullptr ? QString() : whyNotFrames(1);
}

QString ToolsDesk::whyNoPicture() const
{
    const FreeFrame* const frame = oneFrame();
    const bool framed
        = frame != nullptr && frame->kind == FreeKind::Picture && !frame->picture.isEmpty();
    const Placement* const story = oneStory();
    if (!framed && (story == nullptr || !story->picture))
        return tr("Select a frame or a story with a picture.");
    return whyLocked();
}

QString ToolsDesk::whyNoPictureWidth() const
{
    const FreeFrame* const frame = oneFrame();
    const Placement* const story = oneStory();
    const bool framed = frame != nullptr && frame->kind == FreeKind::Picture;
    if (!framed && (story == nullptr || !story->picture))
        return tr("Select a picture frame or a story with a picture.");
    return whyLocked();
}

/// Of the one frame or the one story that is selected.
QString ToolsDesk::whyLocked() const
{
    if (const FreeFrame* const frame = oneFrame(); frame != nullptr && frame->locked)
        return tr("The frame is locked. Unlock it first.");
    return oneStory() != nullptr ? whyNoStory() : QString();
}

QString ToolsDesk::whyNoPictureTarget() const
{
    if (m_items.isEmpty()) {
        QString none = whyNoPage();
        if (!none.isEmpty() || pictureHole(m_selection.page()))
            return none;
        return tr("The page has no free place for a picture left.");
    }
    const FreeFrame* const frame = oneFrame();
    const bool framed = frame != nullptr && frame->kind == FreeKind::Picture;
    if (!framed && oneStory() == nullptr)
        return tr("Select just one picture frame or one story.");
    return whyLocked();
}

QString ToolsDesk::whyNoLink() const
{
    const PagePlanPtr now = plan(m_items.page());
    const std::vector<int>& frames = m_items.items().frames;
    const bool texts = now && frames.size() == 2 && m_items.items().stories.empty()
        && std::all_of(frames.begin(), frames.end(), [&](int id) {
               const FreeFrame* const frame = freeFrame(*now, id);
               return frame != nullptr && frame->kind == FreeKind::Text;
           });
    return texts ? QString() : tr("Select two text frames, the first one first.");
}

QString ToolsDesk::whyNoThread() const
{
    const FreeFrame* const frame = oneFrame();
    return frame != nullptr && frame->next != 0
        ? QString()
        : tr("Select a text frame whose text goes on in another one.");
}

} // namespace broadsheet
