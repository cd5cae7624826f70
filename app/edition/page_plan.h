// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/free_frame.h"
#include "edition/story_ref.h"
#include "edition/story_shape.h"
#include "edition/text_flow.h"
#include "style/ink.h"
#include "style/paragraph_style.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace broadsheet {

class StyleSheet;
struct PageGrid;

/// One head part with the style it is set in; the text comes from the story's parts of that kind.
struct HeadPart {
    QString kind; ///< "kicker", "headline", "deck", "standing_head", "byline", "jump_line"
    QString style;
    int fitLines = 0; ///< > 0: at most so many lines, the size steps down until it fits
    int leastLines = 0; ///< > 0: at least so many, at most `fitLines`
    int sizeMilliPt = 0; ///< > 0: instead of the style's size

    bool operator==(const HeadPart&) const = default;
};

/// The head of a placed story: a box on the grid, its parts set one below another, the whole
/// centred in the box's height, which is whole body lines (R57). A vertical head (竖题, R60) has
/// its parts one left of another, the first at the right, the whole centred in the box's width.
struct HeadBox {
    GridBox box;
    std::vector<HeadPart> parts;
    WritingMode writing = WritingMode::Horizontal;

    bool operator==(const HeadBox&) const = default;
};

/// Text frame on the grid; `legs` legs across it (0 = one per basic column). The frames of a
/// placement are one chain in the order given, and write one way. The lines of a vertical frame run
/// down and follow each other from right to left on the body pitch; its legs are tiers one below
/// another (0 = one tier), never balanced (R61, R81).
struct TextFrame {
    GridBox box;
    int legs = 0;
    bool balanced = false; ///< R81: legs of equal depth, only the last shorter
    QString style; ///< body style instead of the sheet's "body"
    std::optional<HeadSpan> span
        = std::nullopt; ///< heads inside the text that stand across several legs
    std::optional<VerticalJustify> verticalJustify = std::nullopt; ///< none: short legs stay short
    WritingMode writing = WritingMode::Horizontal;

    bool operator==(const TextFrame&) const = default;
};

/// Beside the picture the caption is set vertically (R70).
enum class CaptionSide { Below, Left, Right };

struct PictureBox {
    GridBox box; ///< the picture itself, with the caption where that stands beside it
    QString picture; ///< file name of the original, or its hash, in the library's assets
    int captionLines = 0; ///< lines that hold caption and credit: below `box`, or beside in it
    StoryRef caption; ///< the caption's story; none: the placement's own caption parts
    PictureCropping cropping = {}; ///< its focus is what must stay in view
    /// How the placement's own text passes it; none: its body lines are left out of the legs.
    std::optional<Runaround> runaround = std::nullopt;
    CaptionSide captionSide = CaptionSide::Below;

    bool operator==(const PictureBox&) const = default;
};

/// A ruled and tinted box around a placement (花边 box), on the outer edges of `box`.
struct FrameBox {
    GridBox box;
    BoxEdge edge = BoxEdge::Rule;
    int tintPerMille = 0;

    bool operator==(const FrameBox&) const = default;
};

struct Jump {
    int toPage = 0; ///< 下转第N版; 0 = none
    int fromPage = 0; ///< 上接第N版; 0 = none
    QString toFolio; ///< "A3" where the paper names pages so; else the number is printed
    QString fromFolio;
    /// The pages themselves: then number and folio are those that the pages have now, and the story
    /// goes on there exactly where it was cut here. Null: the numbers above stand as they are.
    PageId toId = {}; // NOLINT(readability-redundant-member-init): initializers leave it out
    PageId fromId = {}; // NOLINT(readability-redundant-member-init)

    bool operator==(const Jump&) const = default;
};

struct Placement {
    StoryRef story;
    std::optional<HeadBox> head;
    std::vector<TextFrame> frames;
    std::optional<PictureBox> picture;
    std::optional<FrameBox> box;
    Jump jump;
    bool columnRules = false; ///< hairlines in the gaps between this placement's legs
    /// The text of other placements runs around this one (a pull quote in the middle of two
    /// columns): around its frame box, or around all that it covers. None: nothing may stand in it.
    std::optional<Runaround> runaround = std::nullopt;
    std::vector<TextObstacle> obstacles; ///< what else its own text runs around
    std::optional<StoryShape>
        shape; ///< what its boxes are made from; none: they are set one by one
    int group = 0; ///< placements and free frames with the same number move together; 0: alone
    bool locked = false; ///< cannot be changed until it is unlocked
    /// Which words (wordsDigest) its boxes were last set for, so that a change of the copy since
    /// can be told; empty: not known.
    QString fitted;

    bool operator==(const Placement&) const = default;
};

enum class RuleDirection { Horizontal, Vertical };

/// A rule on the grid. Horizontal: in the middle of body line `at.line` over `at.columns` columns.
/// Vertical: in the gap left of `at.column`, over `at.lines` lines.
struct PlanRule {
    RuleDirection direction = RuleDirection::Horizontal;
    GridBox at;
    int weightMilliPt = 300;
    Ink ink;

    bool operator==(const PlanRule&) const = default;
};

enum class FurnitureKind { Folio, Nameplate, PageCredits, Text };

/// What stands on the page beside stories. Its texts are filled from the edition; their fields are
/// furnitureFields(), and a line break begins another line. A folio's `line` may be 0 or negative:
/// above the type area.
struct Furniture {
    FurnitureKind kind = FurnitureKind::Folio;
    GridBox box;
    QString left; ///< text with fields, set at the left, middle and right of the box
    QString center;
    QString right;
    QString style;
    bool ruleBelow = false;
    StoryRef story; ///< PageCredits: whose parts are printed; none: the page's own

    bool operator==(const Furniture&) const = default;
};

/// A line at which hands align what they place. It is for the screen only and never printed.
struct PlanGuide {
    RuleDirection direction = RuleDirection::Vertical;
    /// On the trimmed sheet: from its left edge, of a horizontal one from its top.
    Length at;

    bool operator==(const PlanGuide&) const = default;
};

/// What stands where on one page; an immutable snapshot once it stands in an Edition.
struct PagePlan {
    QString format; ///< name of the PageGrid
    std::vector<Placement> placements;
    std::vector<PlanRule> rules;
    std::vector<Furniture> furniture;
    std::vector<FreeFrame> free; ///< the lowest first
    std::vector<PlanGuide> guides;
    QByteArray source; ///< the JSON that it was read from; not part of what it says
    /// Why not all of `source` can be read: it is kept as it stands, and what can be read is here
    /// to be shown, not to be changed.
    std::optional<Problem> damage = std::nullopt;

    bool operator==(const PagePlan& other) const
    {
        if (damage || other.damage)
            return damage == other.damage && source == other.source;
        return format == other.format && placements == other.placements && rules == other.rules
            && furniture == other.furniture && free == other.free && guides == other.guides;
    }
};

using PagePlanPtr = std::shared_ptr<const PagePlan>;

/// JSON as in resources/schema/page-plan.schema.json. Reading refuses what the schema refuses,
/// naming the place as a JSON pointer. A plan that was read and not changed since is written back
/// byte for byte; every other one in a canonical form that reads back as an equal plan.
Result<PagePlan> pagePlanFromJson(const QByteArray& json);
QByteArray pagePlanToJson(const PagePlan& plan);

/// What a library holds. What cannot be read makes a damaged plan, so that its page opens with what
/// can be read and nothing of it is lost; it is written back byte for byte and checkPlan() gives
/// its Problem. Without a format nothing could be read.
PagePlanPtr storedPagePlan(const QByteArray& json);

/// Whether the plan can stand on the page: the format is the grid's, everything stands inside the
/// type area (furniture and rules inside the sheet), legs are wide enough to hold text, a story's
/// frames write one way, captions leave their picture room, heads span no more legs than there are,
/// and no two of heads, text frames, pictures with their captions and furniture cover each other,
/// save what text runs around. A frame box holds other placements wholly or not at all. The Problem
/// names both places as JSON pointers.
Result<void> checkPlan(const PagePlan& plan, const PageGrid& grid);

/// Whether every style that the plan names is in the sheet; the Problem names the place.
Result<void> checkPlanStyles(const PagePlan& plan, const StyleSheet& sheet);

} // namespace broadsheet
