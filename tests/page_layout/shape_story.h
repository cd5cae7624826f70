// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"

#include <QString>

namespace broadsheet {

/// A story of so many paragraphs of 96 characters, with a head.
inline StoryPtr shapeStory(int id, int paragraphs, const QString& headline)
{
    Story story;
    story.id = StoryId(id);
    const auto add = [&](PartKind kind, const QString& text) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    };
    if (!headline.isEmpty()) {
        add(PartKind::Kicker, QStringLiteral("城建一线"));
        add(PartKind::Headline, headline);
        add(PartKind::Deck, QStringLiteral("十二个街区三万余人受益"));
    }
    for (int i = 0; i < paragraphs; ++i) {
        add(PartKind::Body,
            QStringLiteral(
                "云汀市老城更新工程昨天全部完工。三年来，十二个街区的老房子换了管线，"
                "修了屋顶，巷子里种上了桂花树。住在盐仓街的居民说，下雨天再也不用端着脸盆"
                "接水了，晚上回家，一路都有灯光。"));
    }
    return std::make_shared<const Story>(story);
}

/// An edition of one page with a plan, with these stories.
inline EditionMatter shapeMatter(const PagePlan& plan, const std::vector<StoryPtr>& stories)
{
    Page page;
    page.id = PageId(1);
    page.plan = std::make_shared<const PagePlan>(plan);
    Edition edition;
    edition.publication.language = QStringLiteral("zh-Hans");
    edition.pages = { std::make_shared<const Page>(page) };
    EditionMatter matter;
    matter.edition = std::make_shared<const Edition>(edition);
    for (const StoryPtr& story : stories)
        matter.stories.insert(story->id, story);
    matter.pictures.insert(QStringLiteral("p"), { {}, QStringLiteral("p"), 3000, 2000, {}, {} });
    return matter;
}

} // namespace broadsheet
