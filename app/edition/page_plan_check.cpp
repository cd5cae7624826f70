// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_grid.h"
#include "edition/page_plan.h"
#include "style/style_sheet.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct PlanCheckText {
    Q_DECLARE_TR_FUNCTIONS(PlanCheck)
};

/// Below four characters a leg cannot be set: kinsoku has no room to move anything.
constexpr int LeastLegEms = 4;

/// Something that covers paper, with its place in the plan.
struct Area {
    GridBox box;
    QString pointer;
    std::size_t placement = 0; ///< of furniture: none of the placements
    enum class Kind { Head, Frame, Picture, Furniture } kind = Kind::Furniture;
};

/// A story's own picture may stand in its frames: the legs leave out the lines that it covers.
bool runsAround(const Area& one, const Area& other)
{
    const bool frameAndPicture
        = (one.kind == Area::Kind::Frame && other.kind == Area::Kind::Picture)
        || (one.kind == Area::Kind::Picture && other.kind == Area::Kind::Frame);
    return frameAndPicture && one.placement == other.placement;
}

bool overlap(const GridBox& a, const GridBox& b)
{
    return a.column < b.column + b.columns && b.column < a.column + a.columns
        && a.line < b.line + b.lines && b.line < a.line + a.lines;
}

bool holds(const GridBox& outer, const GridBox& inner)
{
    return inner.column >= outer.column && inner.line >= outer.line
        && inner.column + inner.columns <= outer.column + outer.columns
        && inner.line + inner.lines <= outer.line + outer.lines;
}

QString boxText(const GridBox& box)
{
    return QStringLiteral("[%1, %2, %3, %4]")
        .arg(box.column)
        .arg(box.line)
        .arg(box.columns)
        .arg(box.lines);
}

QString placementPointer(std::size_t index)
{
    return QStringLiteral("/placements/%1").arg(qulonglong(index));
}

void addAreas(const Placement& placement, std::size_t index, std::vector<Area>& areas)
{
    const QString pointer = placementPointer(index);
    if (placement.head) {
        areas.push_back(
            { placement.head->box, pointer + QLatin1String("/head"), index, Area::Kind::Head });
    }
    for (std::size_t i = 0; i < placement.frames.size(); ++i) {
        areas.push_back({ placement.frames[i].box,
            pointer + QStringLiteral("/frames/%1").arg(qulonglong(i)),
            index,
            Area::Kind::Frame });
    }
    if (placement.picture) {
        GridBox box = placement.picture->box;
        if (placement.picture->captionSide == CaptionSide::Below)
            box.lines += placement.picture->captionLines;
        areas.push_back({ box, pointer + QLatin1String("/picture"), index, Area::Kind::Picture });
    }
}

std::vector<Area> storyAreas(const PagePlan& plan)
{
    std::vector<Area> areas;
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        addAreas(plan.placements[i], i, areas);
    }
    return areas;
}

Result<void> checkInTypeArea(const GridBox& box, const QString& pointer, const PageGrid& grid)
{
    if (holds({ 1, 1, grid.columns, grid.lines }, box)) {
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

Result<void> checkOverlap(const Area& one, const Area& other)
{
    if (!overlap(one.box, other.box) || runsAround(one, other)) {
        return {};
    }
    return Problem { PlanCheckText::tr(
                         "The boxes %1 at %2 and %3 at %4 cover each other; move one of them.")
                         .arg(boxText(one.box), one.pointer, boxText(other.box), other.pointer),
        one.pointer + QLatin1Char(' ') + other.pointer };
}

Result<void> checkOverlaps(const PagePlan& plan, const std::vector<Area>& areas)
{
    for (std::size_t i = 0; i < areas.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (Result<void> apart = checkOverlap(areas[j], areas[i]); !apart) {
                return apart;
            }
        }
    }
    for (std::size_t i = 0; i < plan.furniture.size(); ++i) {
        const Area furniture { plan.furniture[i].box,
            QStringLiteral("/furniture/%1").arg(qulonglong(i)),
            0,
            Area::Kind::Furniture };
        for (const Area& area : areas) {
            if (Result<void> apart = checkOverlap(area, furniture); !apart) {
                return apart;
            }
        }
    }
    return {};
}

Result<void> checkFrameBox(
    const GridBox& box, std::size_t placement, const std::vector<Area>& areas)
{
    const QString pointer = placementPointer(placement) + QLatin1String("/box");
    for (const Area& area : areas) {
        const bool mustHold = area.placement == placement || overlap(box, area.box);
        if (mustHold && !holds(box, area.box)) {
            return Problem { PlanCheckText::tr("The frame %1 at %2 cuts through the box %3 at %4; "
                                               "let it hold the box wholly or not at all.")
                                 .arg(boxText(box), pointer, boxText(area.box), area.pointer),
                pointer + QLatin1Char(' ') + area.pointer };
        }
    }
    return {};
}

Result<void> checkLegs(const TextFrame& frame, const QString& pointer, const PageGrid& grid)
{
    const bool vertical = frame.writing == WritingMode::Vertical;
    const int legs = vertical ? std::max(frame.legs, 1) : frame.legs;
    if (legs == 0) {
        return {};
    }
    const Length room
        = vertical ? grid.linePitch * frame.box.lines : grid.measure(frame.box.columns);
    if (room - grid.columnGap * (legs - 1) >= grid.em * LeastLegEms * legs) {
        return {};
    }
    if (vertical) {
        return Problem { PlanCheckText::tr("The vertical frame at %1 is %2 lines high, too low for "
                                           "its text; make it higher or use fewer legs.")
                             .arg(pointer)
                             .arg(frame.box.lines),
            pointer };
    }
    return Problem { PlanCheckText::tr("%1 legs are too many for the %2 columns at %3; use fewer.")
                         .arg(frame.legs)
                         .arg(frame.box.columns)
                         .arg(pointer),
        pointer };
}

/// R61, R81: what a vertical frame cannot be.
Result<void> checkWriting(const Placement& placement, std::size_t index)
{
    for (std::size_t i = 0; i < placement.frames.size(); ++i) {
        const TextFrame& frame = placement.frames[i];
        const QString pointer
            = placementPointer(index) + QStringLiteral("/frames/%1").arg(qulonglong(i));
        if (frame.writing != placement.frames.front().writing) {
            return Problem { PlanCheckText::tr("The frames of one story write one way; let the "
                                               "frame at %1 write as the first one does.")
                                 .arg(pointer),
                pointer };
        }
        if (frame.writing == WritingMode::Vertical && frame.balanced) {
            return Problem { PlanCheckText::tr("Vertical lines are not balanced; take \"balanced\" "
                                               "out of the frame at %1.")
                                 .arg(pointer),
                pointer };
        }
    }
    return {};
}

/// A caption beside its picture takes at most half of the box.
Result<void> checkCaption(const PictureBox& picture, std::size_t index, const PageGrid& grid)
{
    if (picture.captionSide == CaptionSide::Below
        || grid.linePitch * picture.captionLines * 2 <= grid.measure(picture.box.columns)) {
        return {};
    }
    const QString pointer = placementPointer(index) + QLatin1String("/picture");
    return Problem { PlanCheckText::tr("%1 lines of caption beside the picture at %2 leave it no "
                                       "room; use fewer.")
                         .arg(picture.captionLines)
                         .arg(pointer),
        pointer };
}

Result<void> checkPlacement(const Placement& placement,
    std::size_t index,
    const std::vector<Area>& areas,
    const PageGrid& grid)
{
    const QString pointer = placementPointer(index);
    for (std::size_t i = 0; i < placement.frames.size(); ++i) {
        const QString frame = pointer + QStringLiteral("/frames/%1").arg(qulonglong(i));
        if (Result<void> legs = checkLegs(placement.frames[i], frame, grid); !legs) {
            return legs;
        }
    }
    if (Result<void> writing = checkWriting(placement, index); !writing) {
        return writing;
    }
    if (placement.picture) {
        if (Result<void> caption = checkCaption(*placement.picture, index, grid); !caption) {
            return caption;
        }
    }
    if (!placement.box) {
        return {};
    }
    if (Result<void> inside
        = checkInTypeArea(placement.box->box, pointer + QLatin1String("/box"), grid);
        !inside) {
        return inside;
    }
    return checkFrameBox(placement.box->box, index, areas);
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
    }
    return {};
}

} // namespace

Result<void> checkPlan(const PagePlan& plan, const PageGrid& grid)
{
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
    }
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        if (Result<void> sound = checkPlacement(plan.placements[i], i, areas, grid); !sound) {
            return sound;
        }
    }
    if (Result<void> inside = checkRulesAndFurniture(plan, grid); !inside) {
        return inside;
    }
    return checkOverlaps(plan, areas);
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
    return {};
}

} // namespace broadsheet
