// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spoilt_edition.h"

#include <algorithm>

namespace broadsheet {

/// Story 3, in a free frame.
inline void placeFreeText(SpoiltEdition& desk, int page, int paragraphs)
{
    desk.setStory(storyOf(3, u"明日开闸放水"_s, paragraphs));
    desk.change(page, [](PagePlan& plan) {
        plan.free.push_back(freeAt(FreeKind::Text));
        plan.free.back().story.id = StoryId(3);
    });
}

/// 100 × 80 mm, the lowest lines of it for the caption.
inline void placeFreePicture(SpoiltEdition& desk, int pixels)
{
    desk.matter.pictures.insert(u"p"_s, pictureOf(pixels, pixels * 3 / 4));
    desk.change(1, [](PagePlan& plan) {
        plan.free.push_back(freeAt(FreeKind::Picture));
        plan.free.back().picture = u"p"_s;
        plan.free.back().captionLines = 1;
    });
}

/// … and with what stands off the grid.
inline std::vector<SpoiltRow> spoiltFrames()
{
    return {
        { "a picture frame without a picture",
            "empty_frame",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                desk.change(
                    1, [](PagePlan& plan) { plan.free.push_back(freeAt(FreeKind::Picture)); });
            } },
        { "a story in a free frame that may not be out yet",
            "embargo",
            2,
            Fix::EditTags,
            [](SpoiltEdition& desk) {
                Story held = storyOf(3, u"明日开闸放水"_s, 2);
                held.tags = QStringList(u"embargo:2026-10-15T09:00"_s);
                desk.setStory(held);
                desk.change(2, [](PagePlan& plan) {
                    FreeFrame frame = freeAt(FreeKind::Text);
                    frame.story.id = StoryId(3);
                    plan.free.push_back(frame);
                });
            } },
        { "free text that does not fit",
            "overset_text",
            1,
            Fix::GrowFreeFrame,
            [](SpoiltEdition& desk) { placeFreeText(desk, 1, 9); } },
        { "free text that does not fit, over the foot of the page",
            "overset_text",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 9);
                desk.change(1, [](PagePlan& plan) { plan.free.front().rect.y = Length::mm(440); });
            } },
        { "a free text frame that nothing flows into",
            "empty_frame",
            1,
            Fix::RemoveFreeFrame,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) { plan.free.push_back(freeAt(FreeKind::Text)); });
            } },
        { "a story placed, and in a free frame of another page",
            "placed_twice",
            2,
            Fix::RemoveFreeFrame,
            [](SpoiltEdition& desk) {
                desk.change(2, [](PagePlan& plan) {
                    plan.free.push_back(freeAt(FreeKind::Text));
                    plan.free.back().story.id = StoryId(1);
                });
            } },
        { "a story in two free frames",
            "placed_twice",
            2,
            Fix::RemoveFreeFrame,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 1);
                placeFreeText(desk, 2, 1);
            } },
        { "a story without a headline in a free frame",
            "required_part",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 1);
                desk.changeStory(3, [](Story& story) { story.parts.erase(story.parts.begin()); });
            } },
        { "a story without a section in a free frame",
            "required_tag",
            1,
            Fix::EditTags,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 1);
                desk.changeStory(3, [](Story& story) { story.section.clear(); });
            } },
        { "copy in a free frame that has changed since",
            "copy_changed",
            1,
            Fix::AcceptCopy,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 2);
                const QString then = wordsDigest(*desk.matter.stories[StoryId(3)]);
                desk.change(1, [&then](PagePlan& plan) { plan.free.front().fitted = then; });
                desk.changeStory(3, [](Story& story) {
                    story.parts[2] = part(PartKind::Body, u"新的。"_s + Words);
                });
            } },
        { "a head in a free frame whose story has no text",
            "head_without_text",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 0);
                desk.changeStory(3, [](Story& story) { std::ranges::reverse(story.parts); });
            } },
        { "a free picture that is not there",
            "missing_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                placeFreePicture(desk, 1600);
                desk.matter.pictures.clear();
            } },
        { "a free picture that cannot be read",
            "missing_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                placeFreePicture(desk, 1600);
                desk.matter.pictures[u"p"_s].file = QStringLiteral(TEST_DATA_DIR "/page_dump.txt");
            } },
        { "a free picture that is coarse",
            "coarse_picture",
            1,
            Fix::FitPicture,
            [](SpoiltEdition& desk) { placeFreePicture(desk, 640); } },
        { "a free picture that is far too coarse",
            "very_coarse_picture",
            1,
            Fix::FitPicture,
            [](SpoiltEdition& desk) { placeFreePicture(desk, 200); } },
        { "a free picture that nobody has signed",
            "picture_credit",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                placeFreePicture(desk, 1600);
                desk.matter.pictures[u"p"_s].credit.clear();
            } },
        { "free text at the trim",
            "text_off_page",
            1,
            Fix::MoveOntoPage,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 1);
                desk.change(1, [](PagePlan& plan) { plan.free.front().rect.x = Length::mm(1); });
            } },
        { "a free frame whose story is gone",
            "page_problem",
            1,
            Fix::RemoveFreeFrame,
            [](SpoiltEdition& desk) {
                placeFreeText(desk, 1, 1);
                desk.matter.stories.remove(StoryId(3));
            } },
    };
}

} // namespace broadsheet
