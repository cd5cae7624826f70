// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spoilt_edition.h"

namespace broadsheet {

/// Story 1 goes from page 1 to page 2, and every line of it ends a sentence.
inline void jumpShortSentences(SpoiltEdition& desk, int lines)
{
    desk.changeStory(1, [](Story& story) {
        story.parts.resize(2);
        for (int i = 0; i < 60; ++i)
            story.parts.push_back(part(PartKind::Body, u"石板路通行。"_s));
    });
    desk.change(1, [lines](PagePlan& plan) {
        first(plan).jump.toId = PageId(12);
        first(plan).frames.front().box.lines = lines;
    });
    desk.change(2, [](PagePlan& plan) {
        first(plan).story.id = StoryId(1);
        first(plan).jump.fromId = PageId(11);
    });
}

/// What can be amiss with placed stories, the page and the paper.
inline std::vector<SpoiltRow> spoiltStories()
{
    return {
        { "text that does not fit",
            "overset_text",
            1,
            Fix::GrowFrames,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) { first(plan).frames.front().box.lines = 5; });
            } },
        { "a head that does not fit",
            "overset_head",
            1,
            Fix::FitHead,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) {
                    story.parts[0] = part(PartKind::Headline, Words.repeated(9));
                });
            } },
        { "a caption that does not fit",
            "overset_caption",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                placePicture(desk, 1600);
                desk.changeStory(1, [](Story& story) {
                    story.parts.push_back(part(PartKind::Caption, Words.repeated(6)));
                });
            } },
        { "a frame that no text reaches",
            "empty_frame",
            1,
            Fix::RemoveFrame,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) {
                    first(plan).frames.push_back({ { 5, 5, 2, 30 }, 0, false, {} });
                });
            } },
        { "a character that no font has",
            "missing_glyph",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) {
                    story.parts[2] = part(PartKind::Body, Words + QChar(0x0378));
                });
            } },
        { "a picture that is not there",
            "missing_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                placePicture(desk, 1600);
                desk.matter.pictures.clear();
            } },
        { "a picture that is coarse",
            "coarse_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) { placePicture(desk, 560); } },
        { "a picture that is far too coarse",
            "very_coarse_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) { placePicture(desk, 200); } },
        { "a picture that its cropping makes coarse",
            "coarse_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                placePicture(desk, 1600);
                desk.change(
                    1, [](PagePlan& plan) { first(plan).picture->cropping.zoomPerMille = 2'900; });
            } },
        { "a picture that its cropping makes far too coarse",
            "very_coarse_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                placePicture(desk, 1600);
                desk.change(
                    1, [](PagePlan& plan) { first(plan).picture->cropping.zoomPerMille = 8'000; });
            } },
        { "text at the trim",
            "text_off_page",
            1,
            Fix::MoveFurniture,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) { plan.furniture.front().box.line = -8; });
            } },
        { "a jump to nowhere",
            "broken_jump",
            1,
            Fix::DeleteJump,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) { first(plan).jump.toId = PageId(99); });
            } },
        { "a jump that is not needed",
            "needless_jump",
            2,
            Fix::DeleteJump,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) { first(plan).jump.toId = PageId(12); });
                desk.change(2, [](PagePlan& plan) {
                    first(plan).story.id = StoryId(1);
                    first(plan).jump.fromId = PageId(11);
                });
            } },
        { "too little before a jump",
            "short_before_jump",
            1,
            Fix::GrowFrames,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) {
                    first(plan).jump.toId = PageId(12);
                    first(plan).frames.front().box.lines = 2;
                });
                desk.change(2, [](PagePlan& plan) {
                    first(plan).story.id = StoryId(1);
                    first(plan).jump.fromId = PageId(11);
                });
            } },
        { "a story on two pages",
            "placed_twice",
            2,
            Fix::RemovePlacement,
            [](SpoiltEdition& desk) {
                desk.change(2, [](PagePlan& plan) { first(plan).story.id = StoryId(1); });
            } },
        { "copy that has changed since",
            "copy_changed",
            1,
            Fix::AcceptCopy,
            [](SpoiltEdition& desk) {
                const QString then = wordsDigest(*desk.matter.stories[StoryId(1)]);
                desk.change(1, [&then](PagePlan& plan) { first(plan).fitted = then; });
                desk.changeStory(
                    1, [](Story& story) { story.parts[2] = part(PartKind::Body, Words + Words); });
                desk.changeStory(1, [](Story& story) {
                    story.parts[3] = part(PartKind::Body, u"新的。"_s + Words);
                });
            } },
        { "a story without a headline",
            "required_part",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) { story.parts.erase(story.parts.begin()); });
            } },
        { "a story without a section",
            "required_tag",
            1,
            Fix::EditTags,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) { story.section.clear(); });
            } },
        { "a picture that nobody has signed",
            "picture_credit",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                placePicture(desk, 1600);
                desk.matter.pictures[u"p"_s].credit.clear();
            } },
        { "a story that may not be out yet",
            "embargo",
            2,
            Fix::EditTags,
            [](SpoiltEdition& desk) {
                desk.changeStory(2,
                    [](Story& story) { story.tags = QStringList(u"embargo:2026-10-15T09:00"_s); });
            } },
        { "two heads side by side",
            "heads_abreast",
            1,
            Fix::FitHead,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) { addSecond(plan, { 3, 2, 2, 34 }); });
                desk.change(2, [](PagePlan& plan) { plan.placements.clear(); });
            } },
        { "a page without a folio",
            "missing_folio",
            2,
            Fix::PageSettings,
            [](SpoiltEdition& desk) {
                desk.change(2, [](PagePlan& plan) { plan.furniture.clear(); });
            } },
        { "an imprint without the register number",
            "missing_imprint",
            1,
            Fix::EditPublication,
            [](SpoiltEdition& desk) { desk.edition.publication.registerNumber.clear(); } },
        { "a story that is gone",
            "page_problem",
            2,
            Fix::RemovePlacement,
            [](SpoiltEdition& desk) { desk.matter.stories.remove(StoryId(2)); } },
        { "text that does not fit, and no room below",
            "overset_text",
            1,
            Fix::JumpRest,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) {
                    first(plan).frames.front().box.lines = 5;
                    addSecond(plan, { 1, 11, 2, 40 });
                });
                desk.change(2, [](PagePlan& plan) { plan.placements.clear(); });
            } },
        { "characters of another font than the style's",
            "missing_font",
            1,
            Fix::PageSettings,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) {
                    story.parts[2] = part(PartKind::Body, Words + QChar(0x0E01));
                });
            } },
        { "a picture that cannot be read",
            "missing_picture",
            1,
            Fix::ChoosePicture,
            [](SpoiltEdition& desk) {
                placePicture(desk, 1600);
                desk.matter.pictures[u"p"_s].file = QStringLiteral(TEST_DATA_DIR "/page_dump.txt");
            } },
        { "a jump at the end of a sentence",
            "jump_at_sentence_end",
            1,
            Fix::GrowFrames,
            [](SpoiltEdition& desk) { jumpShortSentences(desk, 12); } },
        { "a jump at the end of a sentence, and no room below",
            "jump_at_sentence_end",
            1,
            Fix::CutEarlier,
            [](SpoiltEdition& desk) {
                jumpShortSentences(desk, 12);
                desk.change(1, [](PagePlan& plan) { addSecond(plan, { 1, 17, 2, 40 }); });
                desk.setStory(storyOf(2, u"望江门石板路通行"_s, 9));
            } },
        { "a line of one character",
            "short_last_line",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) {
                    // Nothing of the number can go down to the character behind it.
                    story.parts[2] = part(PartKind::Body, u"12345678901234567890市。"_s);
                });
            } },
        { "the last line of a paragraph at the top of a leg",
            "widow_line",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                // Frames of one line leave the two lines no other way.
                desk.change(1, [](PagePlan& plan) {
                    std::vector<TextFrame>& frames = first(plan).frames;
                    frames.assign(3, frames.front());
                    frames[0].box = { 1, 12, 1, 1 };
                    frames[1].box = { 2, 12, 1, 1 };
                    frames[2].box = { 3, 6, 1, 1 };
                });
                desk.changeStory(1, [](Story& story) {
                    story.parts.resize(2);
                    story.parts.push_back(part(PartKind::Body, u"望江门石板路昨天起恢复通行。"_s));
                });
            } },
        { "a head whose story has no text",
            "head_without_text",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) { story.parts.resize(2); });
            } },
        { "a subhead at the end",
            "head_without_text",
            1,
            Fix::EditStory,
            [](SpoiltEdition& desk) {
                desk.changeStory(1, [](Story& story) {
                    story.parts.push_back(part(PartKind::Subhead, u"街巷"_s));
                });
            } },
        { "an embargo that nobody can read",
            "embargo",
            2,
            Fix::EditTags,
            [](SpoiltEdition& desk) {
                desk.changeStory(
                    2, [](Story& story) { story.tags = QStringList(u"embargo:明早六点"_s); });
            } },
        { "a head that cannot stand where another one is",
            "page_problem",
            1,
            Fix::KeepStanding,
            [](SpoiltEdition& desk) {
                desk.change(1, [](PagePlan& plan) { addSecond(plan, { 1, 2, 2, 20 }); });
                desk.change(2, [](PagePlan& plan) { plan.placements.clear(); });
            } },
    };
}

} // namespace broadsheet
