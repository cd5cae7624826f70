// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

/// 引题 kicker · 主题 headline · 副题 deck · 电头 dateline · 署名 byline · 图说 caption …
enum class PartKind {
    StandingHead,
    Kicker,
    Headline,
    Deck,
    Byline,
    Dateline,
    PlaceHead,
    Subhead,
    Body,
    Caption,
    Credit,
    JumpLine,
    PageCredits,
};

/// Names as in the JSON of the command line: "standing_head", "kicker" …
QString partKindName(PartKind kind);
std::optional<PartKind> partKindFromName(const QString& name);

/// The first three are faces of type, the others stand beside the text: 着重号 · 专名号 · 书名号
/// (the wavy line) · 注码 · 注音. See spans.h for what excludes what.
enum class SpanRole {
    Bold,
    Italic,
    Kai,
    EmphasisDots,
    NameLine,
    TitleLine,
    NoteMark,
    Reading,
};

/// A stretch of a part's text that is set differently or has something beside it; UTF-16 offsets.
struct Span {
    int start = 0;
    int length = 0;
    SpanRole role = SpanRole::Bold;
    /// Of a Reading: what stands above the text. With as many words as the text has characters it
    /// is set character by character, else over the whole.
    QString reading = {}; // NOLINT(readability-redundant-member-init): other roles leave it out

    bool operator==(const Span&) const = default;
};

/// One paragraph of one kind. Immutable once it stands in a Story.
struct StoryPart {
    PartKind kind = PartKind::Body;
    QString text;
    std::vector<Span> spans; ///< by start and role; those of one layer do not overlap (spans.h)

    bool operator==(const StoryPart&) const = default;
};

using StoryPartPtr = std::shared_ptr<const StoryPart>;

enum class StoryType { Story, Package, Caption, Box, Fragment };

QString storyTypeName(StoryType type);
std::optional<StoryType> storyTypeFromName(const QString& name);

enum class StoryStatus { Draft, Edited, Ready, Placed, Published };

QString storyStatusName(StoryStatus status);
std::optional<StoryStatus> storyStatusFromName(const QString& name);

/// The rank that a story has on its page: 头条 lead · 二条 second · 简讯 brief · 补白 filler · 专题
/// feature · 图片新闻 picture story.
enum class PageRole { None, Lead, Second, Brief, Filler, Feature, Picture };

/// "none", "lead", "second" …
QString pageRoleName(PageRole role);
std::optional<PageRole> pageRoleFromName(const QString& name);

/// Something the importer wants an editor to look at; `part` indexes Story::parts, -1 = whole
/// story.
struct StoryNote {
    QString kind; ///< "stray_latin", "breaks_off"
    QString text; ///< translated, for a person
    int part = -1;
    int offset = 0; ///< UTF-16, in the part's text
    int length = 0;

    bool operator==(const StoryNote&) const = default;
};

/// An immutable snapshot of one story. Copies share their parts; an edit makes a new Story in which
/// only the touched StoryPart is new.
struct Story {
    StoryId id;
    Revision revision = 0;
    StoryType type = StoryType::Story;
    std::vector<StoryPartPtr> parts;
    std::vector<StoryNote> notes;
    QString language = QStringLiteral("zh-Hans");
    QString desk;
    QString section;
    StoryStatus status = StoryStatus::Draft;
    QStringList tags; ///< keywords: what the story is about, in words of its own
    int priority = 0; ///< 1 (most urgent) to 5; 0: not set
    PageRole role = PageRole::None;
    QStringList subjects; ///< of the house's list of subjects

    /// The headline's text, else the first words of the first part; never translated.
    [[nodiscard]] QString title() const;
    /// Characters (Unicode code points) of all parts, white space aside.
    [[nodiscard]] int characterCount() const;
};

using StoryPtr = std::shared_ptr<const Story>;

/// A paragraph broken off in one place whose rest seems to stand in another. `from` and `to` name
/// stories by id; offsets are UTF-16 offsets of the joint in the part's text.
struct JoinSuggestion {
    struct Place {
        StoryId story;
        int part = 0;
        int offset = 0;

        bool operator==(const Place&) const = default;
    };

    std::int64_t id = 0; ///< given by storage; what `broadsheet-cli join` names
    Place from;
    Place to;
    QString why;

    bool operator==(const JoinSuggestion&) const = default;
};

} // namespace broadsheet
