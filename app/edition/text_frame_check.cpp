// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/text_frame_check.h"

#include "edition/page_grid.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct PlanCheckText {
    Q_DECLARE_TR_FUNCTIONS(PlanCheck)
};

/// Below four characters a leg cannot be set: kinsoku has no room to move anything.
constexpr int LeastLegEms = 4;

Result<void> checkLegs(const TextFrame& frame, const QString& pointer, const PageGrid& grid)
{
    const bool basicColumns
        = frame.legs == 0 && frame.box.insetLeftMilliEm == 0 && frame.box.insetRightMilliEm == 0;
    if (basicColumns) {
        return {};
    }
    const int legs = frame.legs > 0 ? frame.legs : frame.box.columns;
    const Length text = rectOf(frame.box, grid).width - grid.columnGap * (legs - 1);
    if (text >= grid.em * LeastLegEms * legs) {
        return {};
    }
    return Problem { PlanCheckText::tr("%1 legs are too many for the %2 columns at %3; use fewer.")
                         .arg(legs)
                         .arg(frame.box.columns)
                         .arg(pointer),
        pointer };
}

/// R61, R81: what a vertical frame cannot be.
Result<void> checkVerticalFrame(
    const TextFrame& frame, const QString& pointer, const PageGrid& grid)
{
    const QString wrong = frame.balanced ? QStringLiteral("balanced")
        : frame.span                     ? QStringLiteral("span")
        : frame.verticalJustify          ? QStringLiteral("vertical_justify")
                                         : QString();
    if (!wrong.isEmpty()) {
        return Problem { PlanCheckText::tr("A vertical frame knows no \"%1\"; take it out of the "
                                           "frame at %2.")
                             .arg(wrong, pointer),
            pointer };
    }
    const int tiers = std::max(frame.legs, 1);
    const Length room = grid.linePitch * frame.box.lines - grid.columnGap * (tiers - 1);
    if (room >= grid.em * LeastLegEms * tiers) {
        return {};
    }
    return Problem { PlanCheckText::tr("The vertical frame at %1 is %2 lines high, too low for "
                                       "its text; make it higher or use fewer legs.")
                         .arg(pointer)
                         .arg(frame.box.lines),
        pointer };
}

} // namespace

Result<void> checkTextFrame(const TextFrame& frame, const QString& pointer, const PageGrid& grid)
{
    if (frame.writing == WritingMode::Vertical) {
        return checkVerticalFrame(frame, pointer, grid);
    }
    if (Result<void> legs = checkLegs(frame, pointer, grid); !legs) {
        return legs;
    }
    const int legs = frame.legs > 0 ? frame.legs : frame.box.columns;
    if (!frame.span || frame.span->legs <= legs) {
        return {};
    }
    const QString place = pointer + QLatin1String("/span/legs");
    return Problem { PlanCheckText::tr(
                         "A head at %1 cannot span %2 legs, the frame has %3; use at most so many.")
                         .arg(place)
                         .arg(frame.span->legs)
                         .arg(legs),
        place };
}

Result<void> checkInset(const GridBox& box, const QString& pointer, const PageGrid& grid)
{
    if (rectOf(box, grid).width >= grid.em) {
        return {};
    }
    const QString place = pointer + QLatin1String("/inset_em");
    return Problem {
        PlanCheckText::tr("The insets at %1 leave the box no width; make them smaller.").arg(place),
        place
    };
}

} // namespace broadsheet
