// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/flow_setter.h"

#include "typesetting/paragraph_rest.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Lines of a setting that may be placed: of one that does not reach its paragraph's end, not the
/// last two (GalleySetter::setRest).
std::size_t usableLines(const SetParagraph& set)
{
    constexpr std::size_t Unused = 2;
    if (reachesEnd(set.paragraph()))
        return set.lineCount();
    return set.lineCount() > Unused ? set.lineCount() - Unused : 0;
}

} // namespace

/// A drop cap is for a text's first paragraph alone, and goes by the lines of the grid.
Result<SetParagraphPtr> FlowSetter::whole(std::size_t paragraph, Length column, Cap cap)
{
    const FlowParagraph& source = m_paragraphs[paragraph];
    if (source.style->beside.dropCap.lines == 0)
        return m_setter.set(source.text, source.spans, *source.style, column, source.beside);
    ParagraphStyle style = *source.style;
    if (cap == Cap::None || !source.opens)
        style.beside.dropCap = {};
    style.leading = std::max(style.leading, m_linePitch);
    return m_setter.set(source.text, source.spans, style, column, source.beside);
}

Result<SetParagraphPtr> FlowSetter::setting(const TextCursor& cursor, int lines)
{
    std::vector<Setting>& known = m_settings[cursor.paragraph];
    for (const Setting& setting : known) {
        if (setting.offset == cursor.offset && setting.measure == cursor.measure
            && setting.column == cursor.column)
            return setting.set;
    }
    const bool isWhole = cursor.offset == 0 && cursor.measure == cursor.column;
    // The lines beside a drop cap are of one measure, or it has none.
    const bool capFits = isWhole && lines >= style(cursor).beside.dropCap.lines;
    Result<SetParagraphPtr> all
        = whole(cursor.paragraph, cursor.column, capFits ? Cap::AsStyled : Cap::None);
    if (!all)
        return all;
    SetParagraphPtr set
        = isWhole ? *all : m_setter.setRest(**all, cursor.offset, cursor.measure, lines);
    known.push_back({ cursor.offset, cursor.measure, cursor.column, set });
    return set;
}

Result<void> FlowSetter::prepare(TextCursor& cursor, Length measure, Length column, int lines)
{
    const bool goesOn = cursor.set && cursor.measure == measure && cursor.column == column
        && cursor.line < usableLines(*cursor.set);
    if (goesOn)
        return {};
    cursor.offset = offsetOf(cursor);
    cursor.line = 0;
    cursor.measure = measure;
    cursor.column = column;
    const Result<SetParagraphPtr> set = setting(cursor, lines);
    if (!set)
        return set.problem();
    cursor.set = *set;
    return {};
}

void FlowSetter::advance(TextCursor& cursor, std::size_t lines)
{
    cursor.line += lines;
    const bool ended
        = cursor.line >= cursor.set->lineCount() && reachesEnd(cursor.set->paragraph());
    if (ended)
        cursor = { cursor.paragraph + 1, 0, 0, nullptr, {}, {} };
}

Result<std::size_t> FlowSetter::linesLeft(
    TextCursor cursor, Length measure, Length column, std::size_t enough)
{
    constexpr int SomeLines = 4;
    const Result<void> prepared = prepare(cursor, measure, column, SomeLines);
    if (!prepared)
        return prepared.problem();
    const std::size_t left = cursor.set->lineCount() - cursor.line;
    if (reachesEnd(cursor.set->paragraph()) || left > enough)
        return left;
    const Result<SetParagraphPtr> all = whole(cursor.paragraph, column, Cap::None);
    if (!all)
        return all.problem();
    return m_setter
        .setRest(**all,
            offsetOf(cursor),
            measure,
            int(std::min(enough, all.value()->paragraph().clusters.size())))
        ->lineCount();
}

int FlowSetter::offsetOf(const TextCursor& cursor)
{
    return cursor.set && cursor.line > 0 ? cursor.set->lineStart(cursor.line) : cursor.offset;
}

} // namespace broadsheet
