// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "edition/page_grid.h"
#include "edition/page_plan.h"
#include "edition/plan_areas.h"
#include "edition/plan_guides.h"
#include "edition/text_frame_check.h"
#include "style/style_sheet.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct PlanCheckText {
    Q_DECLARE_TR_FUNCTIONS(PlanCheck)
};

QString placementPointer(std::size_t index)
{
    return QStringLiteral("/placements/%1").arg(qulonglong(index));
}

Result<void> checkInTypeArea(const GridBox& box, const QString& pointer, const PageGrid& grid)
{
    const bool across = box.column >= 1 && box.column + box.columns - 1 <= grid.columns;
    const bool down = box.line >= 1 && box.line + box.lines - 1 <= grid.lines;
    if (across && down) {
        return {};
    }
    return Problem { PlanCheckText::tr("The box %1 at %2 leaves the type area of %3 columns and %4 "
                                       "lines; move it or make it smaller.")
                         .arg(boxText(box), pointer)
                         .arg(grid.columns)
                         .arg(grid.lines),
        pointer };
}

/// Furniture may stand in the margins, never off the sheet.
Result<void> checkOnSheet(const GridBox& box, const QString& pointer, const PageGrid& grid)
{
    const bool across = box.column >= 1 && box.column + box.columns - 1 <= grid.columns;
    const bool down = grid.lineTop(box.line) >= Length()
        && grid.lineTop(box.line + box.lines) <= grid.sheet.height;
    if (across && down) {
        return {};
    }
    return Problem { PlanCheckText::tr(
                         "The box %1 at %2 leaves the sheet; move it or make it smaller.")
                         .arg(boxText(box), pointer),
        pointer };
}

Result<void> checkOverlap(const Area& one, const Area& other, const PageGrid& grid)
{
    if (!overlap(one.box, other.box, grid) || runsAround(one, other, grid)) {
        return {};
    }
    return Problem { PlanCheckText::tr(
                         "The boxes %1 at %2 and %3 at %4 cover each other; move one of them.")
                         .arg(boxText(one.box), one.pointer, boxText(other.box), other.pointer),
        one.pointer + QLatin1Char(' ') + other.pointer };
}

Result<void> checkOverlaps(
    const PagePlan& plan, const std::vector<Area>& areas, const PageGrid& grid)
{
    for (std::size_t i = 0; i < areas.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (Result<void> apart = checkOverlap(areas[j], areas[i], grid); !apart) {
                return apart;
            }
        }
    }
    for (std::size_t i = 0; i < plan.furniture.size(); ++i) {
        const Area furniture { plan.furniture[i].box,
            QStringLiteral("/furniture/%1").arg(qulonglong(i)),
            nullptr,
            Area::Kind::Furniture };
        for (const Area& area : areas) {
            if (Result<void> apart = checkOverlap(area, furniture, grid); !apart) {
                return apart;
            }
        }
    }
    return {};
}

Result<void> checkFrameBox(const GridBox& box,
    const Placement& placement,
    const QString& pointer,
    const std::vector<Area>& areas,
    const PageGrid& grid)
{
    const Area whole { box, pointer, &placement, Area::Kind::Box };
    for (const Area& area : areas) {
        const bool mustHold = area.placement == &placement || overlap(box, area.box, grid);
        if (mustHold && !holds(box, area.box, grid) && !runsAround(whole, area, grid)) {
            return Problem { PlanCheckText::tr("The frame %1 at %2 cuts through the box %3 at %4; "
                                               "let it hold the box wholly or not at all.")
                                 .arg(boxText(box), pointer, boxText(area.box), area.pointer),
                pointer + QLatin1Char(' ') + area.pointer };
        }
    }
    return {};
}

Result<void> checkObstacles(
    const Placement& placement, const QString& pointer, const PageGrid& grid)
{
    for (std::size_t i = 0; i < placement.obstacles.size(); ++i) {
        const QString obstacle = pointer + QStringLiteral("/obstacles/%1").arg(qulonglong(i));
        const GridBox& box = placement.obstacles[i].box;
        if (Result<void> inside = checkInTypeArea(box, obstacle, grid); !inside) {
            return inside;
        }
        if (Result<void> wide = checkInset(box, obstacle, grid); !wide) {
            return wide;
        }
    }
    return {};
}

/// R61: a story is read one way.
Result<void> checkWriting(const Placement& placement, const QString& pointer)
{
    for (std::size_t i = 0; i < placement.frames.size(); ++i) {
        if (placement.frames[i].writing != placement.frames.front().writing) {
            const QString frame = pointer + QStringLiteral("/frames/%1").arg(qulonglong(i));
            return Problem { PlanCheckText::tr("The frames of one story write one way; let the "
                                               "frame at %1 write as the first one does.")
                                 .arg(frame),
                frame };
        }
    }
    return {};
}

/// A caption beside its picture takes at most half of the box.
Result<void> checkCaption(const PictureBox& picture, const QString& pointer, const PageGrid& grid)
{
    if (picture.captionSide == CaptionSide::Below
        || grid.linePitch * picture.captionLines * 2 <= rectOf(picture.box, grid).width) {
        return {};
    }
    const QString place = pointer + QLatin1String("/picture");
    return Problem { PlanCheckText::tr("%1 lines of caption beside the picture at %2 leave it no "
                                       "room; use fewer.")
                         .arg(picture.captionLines)
                         .arg(place),
        place };
}

Result<void> checkPlacement(const Placement& placement,
    const QString& pointer,
    const std::vector<Area>& areas,
    const PageGrid& grid)
{
    for (std::size_t i = 0; i < placement.frames.size(); ++i) {
        const QString frame = pointer + QStringLiteral("/frames/%1").arg(qulonglong(i));
        if (Result<void> sound = checkTextFrame(placement.frames[i], frame, grid); !sound) {
            return sound;
        }
    }
    if (Result<void> writing = checkWriting(placement, pointer); !writing) {
        return writing;
    }
    if (placement.picture) {
        if (Result<void> caption = checkCaption(*placement.picture, pointer, grid); !caption) {
            return caption;
        }
    }
    if (Result<void> sound = checkObstacles(placement, pointer, grid); !sound) {
        return sound;
    }
    if (!placement.box) {
        return {};
    }
    const QString box = pointer + QLatin1String("/box");
    if (Result<void> inside = checkInTypeArea(placement.box->box, box, grid); !inside) {
        return inside;
    }
    if (Result<void> wide = checkInset(placement.box->box, box, grid); !wide) {
        return wide;
    }
    return checkFrameBox(placement.box->box, placement, box, areas, grid);
}

Result<void> checkRulesAndFurniture(const PagePlan& plan, const PageGrid& grid)
{
    for (std::size_t i = 0; i < plan.rules.size(); ++i) {
        const QString pointer = QStringLiteral("/rules/%1").arg(qulonglong(i));
        if (Result<void> inside = checkOnSheet(plan.rules[i].at, pointer, grid); !inside) {
            return inside;
        }
    }
    for (std::size_t i = 0; i < plan.furniture.size(); ++i) {
        const QString pointer = QStringLiteral("/furniture/%1").arg(qulonglong(i));
        if (Result<void> inside = checkOnSheet(plan.furniture[i].box, pointer, grid); !inside) {
            return inside;
        }
    }
    return {};
}

/// An empty style means the default, which every sheet has.
Result<void> checkStyle(const QString& style, const QString& pointer, const StyleSheet& sheet)
{
    if (style.isEmpty() || sheet.find(style)) {
        return {};
    }
    return Problem {
        PlanCheckText::tr("The style “%1” at %2 is not in the style sheet “%3”; use one "
                          "of: %4.")
            .arg(style, pointer, sheet.name(), sheet.names().join(QLatin1String(", "))),
        pointer
    };
}

Result<void> checkStyles(
    const Placement& placement, const QString& pointer, const StyleSheet& sheet)
{
    const std::vector<HeadPart> parts
        = placement.head ? placement.head->parts : std::vector<HeadPart>();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString part = pointer + QStringLiteral("/head/parts/%1/style").arg(qulonglong(i));
        if (Result<void> known = checkStyle(parts[i].style, part, sheet); !known) {
            return known;
        }
    }
    for (std::size_t i = 0; i < placement.frames.size(); ++i) {
        const QString frame = pointer + QStringLiteral("/frames/%1/style").arg(qulonglong(i));
        if (Result<void> known = checkStyle(placement.frames[i].style, frame, sheet); !known) {
            return known;
        }
        const QString span = pointer + QStringLiteral("/frames/%1/span/style").arg(qulonglong(i));
        const std::optional<HeadSpan>& heads = placement.frames[i].span;
        if (Result<void> known = checkStyle(heads ? heads->style : QString(), span, sheet);
            !known) {
            return known;
        }
    }
    return {};
}

} // namespace

Result<void> checkPlan(const PagePlan& plan, const PageGrid& grid)
{
    if (plan.damage)
        return *plan.damage;
    if (plan.format != grid.name) {
        return Problem { PlanCheckText::tr(
                             "The plan is for the format “%1”, the page is “%2”; use a "
                             "plan of the page's format.")
                             .arg(plan.format, grid.name),
            QStringLiteral("/format") };
    }
    const std::vector<Area> areas = storyAreas(plan);
    for (const Area& area : areas) {
        if (Result<void> inside = checkInTypeArea(area.box, area.pointer, grid); !inside) {
            return inside;
        }
        if (Result<void> wide = checkInset(area.box, area.pointer, grid); !wide) {
            return wide;
        }
    }
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        if (Result<void> sound
            = checkPlacement(plan.placements[i], placementPointer(i), areas, grid);
            !sound) {
            return sound;
        }
    }
    if (Result<void> inside = checkRulesAndFurniture(plan, grid); !inside) {
        return inside;
    }
    if (Result<void> free = checkFreeFrames(plan, grid); !free) {
        return free;
    }
    if (Result<void> guides = checkGuides(plan, grid); !guides) {
        return guides;
    }
    return checkOverlaps(plan, areas, grid);
}

Result<void> checkPlanStyles(const PagePlan& plan, const StyleSheet& sheet)
{
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        if (Result<void> known = checkStyles(plan.placements[i], placementPointer(i), sheet);
            !known) {
            return known;
        }
    }
    for (std::size_t i = 0; i < plan.furniture.size(); ++i) {
        const QString pointer = QStringLiteral("/furniture/%1/style").arg(qulonglong(i));
        if (Result<void> known = checkStyle(plan.furniture[i].style, pointer, sheet); !known) {
            return known;
        }
    }
    for (std::size_t i = 0; i < plan.free.size(); ++i) {
        const QString pointer = QStringLiteral("/free/%1/style").arg(qulonglong(i));
        if (Result<void> known = checkStyle(plan.free[i].style, pointer, sheet); !known) {
            return known;
        }
    }
    return {};
}

} // namespace broadsheet
