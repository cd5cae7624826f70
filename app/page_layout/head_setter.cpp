// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/head_setter.h"

#include <ranges>

namespace broadsheet {

namespace {

/// The ladder of sizes below the first choice: steps of 4 % down to 60 %.
constexpr int SmallestPercent = 60;
constexpr int StepPercent = 4;

/// The text of the last lines that together are at least `over` high.
QString textBeyond(const std::vector<SetParagraphPtr>& blocks, Length over)
{
    QString text;
    for (const SetParagraphPtr& block : std::ranges::reverse_view(blocks)) {
        for (std::size_t line = block->lineCount(); line-- > 0 && over > Length();) {
            const int start = block->lineStart(line);
            text.prepend(block->paragraph().text.mid(start, block->lineStart(line + 1) - start));
            over -= block->paragraph().style->leading;
        }
    }
    return text;
}

} // namespace

Result<SetParagraphPtr> HeadSetter::fitted(
    const QString& text, const std::vector<FontSpan>& spans, const HeadPart& part, Length measure)
{
    const ParagraphStyle& house = m_matter.sheet->styleOrBody(part.style);
    SetParagraphPtr result;
    for (int percent = 100; percent >= SmallestPercent; percent -= StepPercent) {
        ParagraphStyle style = house;
        style.size = house.size.scaled(percent, 100);
        style.leading = house.leading.scaled(percent, 100);
        const Result<SetParagraphPtr> set = m_setter.set(text, spans, style, measure);
        if (!set)
            return set.problem();
        result = *set;
        if (part.fitLines <= 0 || int(result->lineCount()) <= part.fitLines)
            break;
    }
    return result;
}

Result<void> HeadSetter::set(const HeadBox& head, const Story& story, const Rect& rect)
{
    std::vector<SetParagraphPtr> blocks;
    Length height;
    for (const HeadPart& part : head.parts) {
        const std::optional<PartKind> kind = partKindFromName(part.kind);
        for (const StoryPartPtr& source : story.parts) {
            if (!kind || source->kind != *kind)
                continue;
            Result<SetParagraphPtr> set = fitted(source->text, {}, part, rect.width);
            if (!set)
                return set.problem();
            height += (*set)->paragraph().style->leading * std::int64_t((*set)->lineCount());
            blocks.push_back(*set);
        }
    }
    if (height > rect.height) {
        const Length over = height - rect.height;
        const Length pitch = m_matter.grid.linePitch;
        Overset overset;
        overset.story = story.id;
        overset.title = story.title();
        overset.what = QStringLiteral("headline");
        overset.lines = int((over.units() + pitch.units() - 1) / pitch.units());
        overset.text = textBeyond(blocks, over);
        for (const QChar c : overset.text)
            overset.characters += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
        m_builder.addOverset(overset);
    }
    Length top = rect.y + (rect.height - height) / 2;
    for (const SetParagraphPtr& block : blocks) {
        const ParagraphStyle& style = *block->paragraph().style;
        for (std::size_t line = 0; line < block->lineCount(); ++line) {
            const Length baseline
                = top + (style.leading - style.size) / 2 + style.size.scaled(88, 100);
            m_builder.addLine(*block, line, rect.x, baseline);
            top += style.leading;
        }
    }
    return {};
}

} // namespace broadsheet
