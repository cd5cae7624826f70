// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/font_messages.h"
#include "preflight/checks.h"

namespace broadsheet {

namespace {

/// Whether a reader sees a gap or a box, or only another face.
bool isMissing(StandIn why)
{
    return why == StandIn::Missing || why == StandIn::NoVariant;
}

/// A run that has one of the characters that stand in; null: none does.
const GlyphRun* runWith(const ComposedPage& page, const FontStandIn& standIn)
{
    for (const DrawOp& op : page.ops) {
        const auto* const run = std::get_if<GlyphRun>(&op);
        if (run == nullptr)
            continue;
        for (const QChar c : standIn.characters) {
            if (!c.isSpace() && run->text.contains(c))
                return run;
        }
    }
    return nullptr;
}

Rect rectOfRun(const GlyphRun& run)
{
    if (run.glyphs.empty())
        return {};
    const Length first = run.glyphs.front().x;
    const Length length = run.glyphs.back().x + run.size - first;
    if (runsAcross(run.direction))
        return { first, run.baseline - run.size.scaled(88, 100), length, run.size };
    return { run.baseline - run.size / 2, first, run.size, length };
}

} // namespace

void checkFonts(const PreflightInput&, const PreflightPage& page, Findings& out)
{
    for (const FontStandIn& standIn : page.composed->standIns) {
        const QString text = standInMessage(standIn);
        if (text.isEmpty())
            continue;
        Finding* const finding = addFinding(
            page, isMissing(standIn.why) ? "missing_glyph" : "missing_font", text, out);
        const GlyphRun* const run = runWith(*page.composed, standIn);
        if (finding != nullptr && run != nullptr)
            finding->rect = rectOfRun(*run);
    }
}

} // namespace broadsheet
