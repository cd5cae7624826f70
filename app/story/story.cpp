// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/story.h"

#include <array>

namespace broadsheet {

namespace {

template <typename Enum>
struct Named {
    Enum value;
    const char* name;
};

constexpr std::array PartKinds {
    Named<PartKind> { PartKind::StandingHead, "standing_head" },
    Named<PartKind> { PartKind::Kicker, "kicker" },
    Named<PartKind> { PartKind::Headline, "headline" },
    Named<PartKind> { PartKind::Deck, "deck" },
    Named<PartKind> { PartKind::Byline, "byline" },
    Named<PartKind> { PartKind::Dateline, "dateline" },
    Named<PartKind> { PartKind::PlaceHead, "place_head" },
    Named<PartKind> { PartKind::Subhead, "subhead" },
    Named<PartKind> { PartKind::Body, "body" },
    Named<PartKind> { PartKind::Caption, "caption" },
    Named<PartKind> { PartKind::Credit, "credit" },
    Named<PartKind> { PartKind::JumpLine, "jump_line" },
    Named<PartKind> { PartKind::PageCredits, "page_credits" },
};

constexpr std::array StoryTypes {
    Named<StoryType> { StoryType::Story, "story" },
    Named<StoryType> { StoryType::Package, "package" },
    Named<StoryType> { StoryType::Caption, "caption" },
    Named<StoryType> { StoryType::Box, "box" },
    Named<StoryType> { StoryType::Fragment, "fragment" },
};

constexpr std::array StoryStatuses {
    Named<StoryStatus> { StoryStatus::Draft, "draft" },
    Named<StoryStatus> { StoryStatus::Edited, "edited" },
    Named<StoryStatus> { StoryStatus::Ready, "ready" },
    Named<StoryStatus> { StoryStatus::Placed, "placed" },
    Named<StoryStatus> { StoryStatus::Published, "published" },
};

constexpr std::array PageRoles {
    Named<PageRole> { PageRole::None, "none" },
    Named<PageRole> { PageRole::Lead, "lead" },
    Named<PageRole> { PageRole::Second, "second" },
    Named<PageRole> { PageRole::Brief, "brief" },
    Named<PageRole> { PageRole::Filler, "filler" },
    Named<PageRole> { PageRole::Feature, "feature" },
    Named<PageRole> { PageRole::Picture, "picture" },
};

template <typename Table, typename Enum>
QString nameIn(const Table& table, Enum value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.name);
    }
    return {};
}

template <typename Enum, std::size_t Size>
std::optional<Enum> valueIn(const std::array<Named<Enum>, Size>& table, const QString& name)
{
    for (const auto& row : table) {
        if (name == QLatin1String(row.name))
            return row.value;
    }
    return std::nullopt;
}

constexpr int TitleLength = 24;

} // namespace

QString partKindName(PartKind kind)
{
    return nameIn(PartKinds, kind);
}

std::optional<PartKind> partKindFromName(const QString& name)
{
    return valueIn(PartKinds, name);
}

QString storyTypeName(StoryType type)
{
    return nameIn(StoryTypes, type);
}

std::optional<StoryType> storyTypeFromName(const QString& name)
{
    return valueIn(StoryTypes, name);
}

QString storyStatusName(StoryStatus status)
{
    return nameIn(StoryStatuses, status);
}

std::optional<StoryStatus> storyStatusFromName(const QString& name)
{
    return valueIn(StoryStatuses, name);
}

QString pageRoleName(PageRole role)
{
    return nameIn(PageRoles, role);
}

std::optional<PageRole> pageRoleFromName(const QString& name)
{
    return valueIn(PageRoles, name);
}

QString Story::title() const
{
    for (const StoryPartPtr& part : parts) {
        if (part->kind == PartKind::Headline)
            return part->text;
    }
    return parts.empty() ? QString() : parts.front()->text.left(TitleLength);
}

int Story::characterCount() const
{
    int count = 0;
    for (const StoryPartPtr& part : parts) {
        for (const QChar c : part->text) {
            if (!c.isSpace() && !c.isLowSurrogate())
                ++count;
        }
    }
    return count;
}

} // namespace broadsheet
