// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightOffPage)
};

/// From the first glyph's origin to an em behind the last one's.
Rect reachOf(const GlyphRun& run)
{
    const Length first = run.glyphs.front().x;
    const Length length = run.glyphs.back().x - first;
    if (runsAcross(run.direction)) {
        const Length ascent = run.size.scaled(70, 100);
        return { first, run.baseline - ascent, length + run.size / 2, ascent };
    }
    return { run.baseline - run.size / 2, first, run.size, length + run.size / 2 };
}

bool isInside(const Rect& inner, const Rect& outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom();
}

bool touches(const Rect& one, const Rect& other)
{
    return !one.intersected(other).isEmpty();
}

/// As near as it can be to where it was; where it is larger than the safe area, at its top left.
Rect movedInside(Rect rect, const Rect& safe)
{
    rect.x = std::max(std::min(rect.x, safe.right() - rect.width), safe.x);
    rect.y = std::max(std::min(rect.y, safe.bottom() - rect.height), safe.y);
    return rect;
}

/// Body lines down (up: < 0) that bring a reach into the safe area.
int linesInside(const Rect& reach, const Rect& safe, Length pitch)
{
    const auto whole = [pitch](Length length) {
        return int((length.units() + pitch.units() - 1) / pitch.units());
    };
    if (reach.y < safe.y)
        return whole(safe.y - reach.y);
    return reach.bottom() > safe.bottom() ? -whole(reach.bottom() - safe.bottom()) : 0;
}

/// Moves what the words stand in: a free frame, the page's own furniture; else opens what they come
/// from.
void offer(const PreflightPage& page, const Rect& reach, const Rect& safe, Finding& finding)
{
    finding.rect = reach;
    finding.fix = Fix::EditMasters;
    for (const FreeFrame& frame : page.plan->free) {
        const bool words = frame.kind == FreeKind::Text || frame.kind == FreeKind::Picture;
        if (!words || !touches(frame.rect, reach))
            continue;
        finding.freeFrame = frame.id;
        finding.wanted = movedInside(frame.rect, safe);
        // A frame that is no smaller than the page stays off it wherever it is moved.
        finding.fix = isInside(finding.wanted, safe) ? Fix::MoveOntoPage : Fix::RemoveFreeFrame;
        return;
    }
    const PageGrid& grid = page.house->grid;
    const std::vector<Furniture>& furniture = page.plan->furniture;
    for (std::size_t i = 0; i < furniture.size(); ++i) {
        const int lines = linesInside(reach, safe, grid.linePitch);
        if (lines == 0 || !touches(rectOf(furniture[i].box, grid), reach))
            continue;
        finding.furniture = int(i);
        finding.amount = lines;
        finding.fix = Fix::MoveFurniture;
        return;
    }
    const bool story = std::ranges::any_of(page.composed->stories, [&](const StoryRegion& region) {
        return std::ranges::any_of(
            region.rects, [&](const Rect& rect) { return touches(rect, reach); });
    });
    if (story)
        finding.fix = Fix::PageSettings; // the format's own margins are too narrow
}

} // namespace

void checkOffPage(const PreflightInput&, const PreflightPage& page, Findings& out)
{
    const Size& sheet = page.composed->sheet;
    const Length clear = page.house->rules.trimClearance;
    const Rect safe { clear, clear, sheet.width - clear * 2, sheet.height - clear * 2 };
    for (const DrawOp& op : page.composed->ops) {
        const auto* const run = std::get_if<GlyphRun>(&op);
        if (run == nullptr || run->glyphs.empty() || run->text.trimmed().isEmpty())
            continue;
        const Rect reach = reachOf(*run);
        if (isInside(reach, safe))
            continue;
        constexpr int Shown = 20;
        Finding* const finding = addFinding(page,
            "text_off_page",
            Messages::tr("\"%1\" is nearer to the trim than %2 mm")
                .arg(run->text.left(Shown).trimmed())
                .arg(clear.toMm()),
            out);
        if (finding != nullptr)
            offer(page, reach, safe, *finding);
        return; // the first place is enough: what stands beside it is off alike
    }
}

} // namespace broadsheet
