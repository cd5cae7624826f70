// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/vertical_head_setter.h"

#include "page_layout/vacant_parts.h"

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

/// The lines from the left that together are at least `over` wide.
QString textBeyond(const FittedHead& head, Length over)
{
    QString text;
    for (const HeadBlock& block : std::ranges::reverse_view(head.blocks)) {
        const SetParagraph& set = *block.set;
        for (std::size_t line = set.lineCount(); line-- > 0 && over > Length();) {
            const int start = set.lineStart(line);
            text.prepend(set.paragraph().text.mid(start, set.lineStart(line + 1) - start));
            over -= set.paragraph().style->leading;
        }
    }
    return text;
}

} // namespace

void VerticalHeadSetter::reportOverset(const FittedHead& head, Length over, const Story& story)
{
    Overset overset;
    overset.story = story.id;
    overset.title = story.title();
    overset.what = QStringLiteral("headline");
    const Length pitch = m_matter.grid.linePitch;
    overset.lines = int((over.units() + pitch.units() - 1) / pitch.units());
    overset.text = textBeyond(head, over);
    for (const QChar c : overset.text)
        overset.characters += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
    m_builder.addOverset(overset);
}

void VerticalHeadSetter::drawBlock(
    const HeadBlock& block, Length right, const Rect& rect, const Story& story)
{
    const ParagraphStyle& style = *block.set->paragraph().style;
    for (const TextOrigin& origin : block.origins) {
        if (origin.length > 0)
            continue;
        const PartKind kind = story.parts[std::size_t(origin.part)]->kind;
        const Rect line { right - style.leading, rect.y, style.leading, rect.height };
        m_builder.addVacant(vacantInHead(story, origin.part, kind, style, line));
    }
    const TextOrigins origins = originsOf(block);
    for (std::size_t line = 0; line < block.set->lineCount(); ++line) {
        const Length center = right - style.leading / 2;
        m_builder.addVerticalLine(*block.set, line, center, rect.y);
        m_builder.rememberLine(
            { block.set, std::uint32_t(line), story.id, center, rect.y, origins, LineKind::Head });
        right -= style.leading;
    }
}

void VerticalHeadSetter::draw(const FittedHead& head, const Rect& rect, const Story& story)
{
    Length right = rect.right() - (rect.width - head.depth) / 2;
    for (const HeadBlock& block : head.blocks) {
        drawBlock(block, right, rect, story);
        right -= block.set->paragraph().style->leading * std::int64_t(block.set->lineCount());
    }
}

Result<void> VerticalHeadSetter::set(const HeadBox& head, const Story& story, const Rect& rect)
{
    HeadFitter fitter(m_setter, *m_matter.sheet);
    const Result<FittedHead> fitted = fitter.fit(head, story, rect.height, rect.width);
    if (!fitted)
        return fitted.problem();
    if (fitted->isEmpty()) {
        addOpenHead(head, story, *m_matter.sheet, rect, m_builder);
        return {};
    }
    if (fitted->depth > rect.width)
        reportOverset(*fitted, fitted->depth - rect.width, story);
    draw(*fitted, rect, story);
    return {};
}

} // namespace broadsheet
