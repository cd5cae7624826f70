// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/story_words.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct StoryWordText {
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

} // namespace

QString partKindTitle(PartKind kind)
{
    switch (kind) {
    case PartKind::StandingHead:
        return StoryWordText::tr("Standing head");
    case PartKind::Kicker:
        return StoryWordText::tr("Kicker");
    case PartKind::Headline:
        return StoryWordText::tr("Headline");
    case PartKind::Deck:
        return StoryWordText::tr("Deck");
    case PartKind::Byline:
        return StoryWordText::tr("Byline");
    case PartKind::Dateline:
        return StoryWordText::tr("Dateline");
    case PartKind::PlaceHead:
        return StoryWordText::tr("Place head");
    case PartKind::Subhead:
        return StoryWordText::tr("Subhead");
    case PartKind::Body:
        return StoryWordText::tr("Body");
    case PartKind::Caption:
        return StoryWordText::tr("Caption");
    case PartKind::Credit:
        return StoryWordText::tr("Credit");
    case PartKind::JumpLine:
        return StoryWordText::tr("Jump line");
    case PartKind::PageCredits:
        return StoryWordText::tr("Page credits");
    }
    return {};
}

QString storyTypeTitle(StoryType type)
{
    switch (type) {
    case StoryType::Story:
        return StoryWordText::tr("Story");
    case StoryType::Package:
        return StoryWordText::tr("Package");
    case StoryType::Caption:
        return StoryWordText::tr("Caption");
    case StoryType::Box:
        return StoryWordText::tr("Box");
    case StoryType::Fragment:
        return StoryWordText::tr("Fragment");
    }
    return {};
}

QString storyStatusTitle(StoryStatus status)
{
    switch (status) {
    case StoryStatus::Draft:
        return StoryWordText::tr("Draft");
    case StoryStatus::Edited:
        return StoryWordText::tr("Edited");
    case StoryStatus::Ready:
        return StoryWordText::tr("Ready");
    case StoryStatus::Placed:
        return StoryWordText::tr("Placed");
    case StoryStatus::Published:
        return StoryWordText::tr("Published");
    }
    return {};
}

QString pageRoleTitle(PageRole role)
{
    switch (role) {
    case PageRole::None:
        return StoryWordText::tr("No role");
    case PageRole::Lead:
        return StoryWordText::tr("Lead");
    case PageRole::Second:
        return StoryWordText::tr("Second lead");
    case PageRole::Brief:
        return StoryWordText::tr("Brief");
    case PageRole::Filler:
        return StoryWordText::tr("Filler");
    case PageRole::Feature:
        return StoryWordText::tr("Feature");
    case PageRole::Picture:
        return StoryWordText::tr("Picture story");
    }
    return {};
}

} // namespace broadsheet
