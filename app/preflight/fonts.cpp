// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/font_messages.h"
#include "page_layout/loose_lines.h"
#include "preflight/checks.h"
#include "typesetting/galley.h"

#include <algorithm>
#include <optional>

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

/// Where the first of the characters stands in a line of a story's own words; nothing: in none.
std::optional<int> offsetIn(const PageLine& line, const QString& characters)
{
    if (line.story.isNull() || !line.origins)
        return std::nullopt;
    const SetParagraph& set = *line.paragraph;
    const QString& text = set.paragraph().text;
    for (int at = set.lineStart(int(line.line)); at < set.lineStart(int(line.line) + 1); ++at) {
        const QChar c = text.at(at);
        if (!c.isSpace() && !c.isLowSurrogate() && characters.contains(c))
            return at;
    }
    return std::nullopt;
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
        if (finding == nullptr)
            continue;
        if (const GlyphRun* const run = runWith(*page.composed, standIn))
            finding->rect = rectOfRun(*run);
        // The house styles come with the page's format; furniture has no words to be changed.
        finding->fix = Fix::PageSettings;
        if (!isMissing(standIn.why))
            continue;
        for (const PageLine& line : page.composed->lines) {
            const std::optional<int> at = offsetIn(line, standIn.characters);
            if (!at)
                continue;
            pointInto(*finding, line, *at);
            finding->rect = rectOfLine(line);
            break;
        }
    }
}

} // namespace broadsheet
