// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"

#include <QCoreApplication>

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
            finding->rect = reach;
        return; // the first place is enough: what stands beside it is off alike
    }
}

} // namespace broadsheet
