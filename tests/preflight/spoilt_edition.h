// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "preflight/finding.h"
#include "story/words_digest.h"

#include <functional>

namespace broadsheet {

using namespace Qt::StringLiterals;

inline const QString Words = u"云汀市政府昨天召开新闻发布会，通报今年前三季度的城市建设情况。"_s;

inline StoryPartPtr part(PartKind kind, const QString& text)
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, {} });
}

inline Story storyOf(int id, const QString& title, int paragraphs)
{
    Story story;
    story.id = StoryId(id);
    story.section = u"要闻"_s;
    story.parts = { part(PartKind::Headline, title), part(PartKind::Byline, u"李青"_s) };
    for (int i = 0; i < paragraphs; ++i)
        story.parts.push_back(part(PartKind::Body, Words.repeated(2)));
    return story;
}

/// An edition that can be spoilt in one place after another: two pages, on the first story 1 in a
/// head over two columns, on the second story 2.
struct SpoiltEdition {
    Edition edition;
    EditionMatter matter;

    SpoiltEdition()
    {
        edition.id = EditionId(1);
        edition.date = QDate(2026, 10, 15);
        Publication& paper = edition.publication;
        paper.registerNumber = u"CN 11-0001"_s;
        paper.sponsor = u"云汀日报社"_s;
        paper.publisher = u"云汀日报社"_s;
        paper.address = u"望江路1号"_s;
        paper.price = u"1.50元"_s;
        for (int number = 1; number <= 2; ++number) {
            PagePlan plan;
            plan.format = u"zh-broadsheet"_s;
            Furniture folio;
            folio.box = { 1, -3, 8, 1 };
            folio.left = u"{page}"_s;
            folio.style = u"folio"_s;
            plan.furniture = { folio };
            Placement placement;
            placement.story.id = StoryId(number);
            placement.head = HeadBox { { 1, 1, 2, 4 }, { { u"headline"_s, u"headline-5"_s, 1 } } };
            placement.frames.push_back({ { 1, 5, 2, 30 }, 0, false, {} });
            plan.placements = { placement };
            Page page;
            page.id = PageId(10 + number);
            page.number = number;
            page.plan = std::make_shared<const PagePlan>(plan);
            edition.pages.push_back(std::make_shared<const Page>(page));
        }
        setStory(storyOf(1, u"云汀老城更新完成"_s, 9));
        setStory(storyOf(2, u"望江门石板路通行"_s, 9));
    }

    void setStory(const Story& story)
    {
        matter.stories.insert(story.id, std::make_shared<const Story>(story));
    }

    void change(int page, const std::function<void(PagePlan&)>& change)
    {
        Page next = *edition.pages[std::size_t(page) - 1];
        PagePlan plan = *next.plan;
        change(plan);
        next.plan = std::make_shared<const PagePlan>(plan);
        edition.pages[std::size_t(page) - 1] = std::make_shared<const Page>(next);
    }

    void changeStory(int id, const std::function<void(Story&)>& change)
    {
        Story story = *matter.stories[StoryId(id)];
        change(story);
        setStory(story);
    }
};

using Spoil = std::function<void(SpoiltEdition&)>;

inline Placement& first(PagePlan& plan)
{
    return plan.placements.front();
}

inline PictureSource pictureOf(int width, int height)
{
    PictureSource source;
    source.hash = u"p"_s;
    source.pixelWidth = width;
    source.pixelHeight = height;
    source.credit = u"王田"_s;
    return source;
}

/// 28 × 12 lines in two columns: about 86 mm wide.
inline void placePicture(SpoiltEdition& desk, int pixels)
{
    desk.matter.pictures.insert(u"p"_s, pictureOf(pixels, pixels / 2));
    desk.change(1, [](PagePlan& plan) {
        PictureBox& picture = first(plan).picture.emplace();
        picture.box = { 3, 1, 2, 12 };
        picture.picture = u"p"_s;
        picture.captionLines = 1;
    });
}

inline FreeFrame freeAt(FreeKind kind)
{
    FreeFrame frame;
    frame.id = 1;
    frame.kind = kind;
    frame.rect = { Length::mm(200), Length::mm(300), Length::mm(100), Length::mm(80) };
    return frame;
}

inline void addSecond(PagePlan& plan, const GridBox& box)
{
    Placement more;
    more.story.id = StoryId(2);
    more.head = HeadBox { { box.column, box.line, box.columns, 4 },
        { { u"headline"_s, u"headline-5"_s, 1 } } };
    more.frames.push_back(
        { { box.column, box.line + 4, box.columns, box.lines - 4 }, 0, false, {} });
    plan.placements.push_back(more);
}

/// A way to spoil the edition, and the one finding that comes of it.
struct SpoiltRow {
    const char* name;
    const char* check;
    int page;
    Fix fix;
    Spoil spoil;
};

} // namespace broadsheet
