// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/vertical_head_setter.h"

#include <algorithm>
#include <ranges>

namespace broadsheet {

namespace {

/// The ladder of sizes below the first choice: steps of 4 % down to 60 %.
constexpr int SmallestPercent = 60;
constexpr int StepPercent = 4;

Length widthOf(const SetParagraph& block)
{
    return block.paragraph().style->leading * std::int64_t(block.lineCount());
}

/// The lines from the left that together are at least `over` wide.
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

Result<SetParagraphPtr> VerticalHeadSetter::fitted(
    const QString& text, const HeadPart& part, Length measure)
{
    const ParagraphStyle& house = m_matter.sheet->styleOrBody(part.style);
    SetParagraphPtr result;
    for (int percent = 100; percent >= SmallestPercent; percent -= StepPercent) {
        ParagraphStyle style = house;
        style.writing = WritingMode::Vertical;
        style.size = house.size.scaled(percent, 100);
        style.leading = house.leading.scaled(percent, 100);
        // R60: none is opened by the style; what alignment spreads is another matter.
        style.trackingMilliEm = std::min(house.trackingMilliEm, 0);
        const Result<SetParagraphPtr> set = m_setter.set(text, {}, style, measure);
        if (!set)
            return set.problem();
        result = *set;
        if (part.fitLines <= 0 || int(result->lineCount()) <= part.fitLines)
            break;
    }
    return result;
}

void VerticalHeadSetter::reportOverset(
    const std::vector<SetParagraphPtr>& blocks, Length over, const Story& story)
{
    Overset overset;
    overset.story = story.id;
    overset.title = story.title();
    overset.what = QStringLiteral("headline");
    const Length pitch = m_matter.grid.linePitch;
    overset.lines = int((over.units() + pitch.units() - 1) / pitch.units());
    overset.text = textBeyond(blocks, over);
    for (const QChar c : overset.text)
        overset.characters += c.isSpace() || c.isLowSurrogate() ? 0 : 1;
    m_builder.addOverset(overset);
}

void VerticalHeadSetter::draw(
    const std::vector<SetParagraphPtr>& blocks, Length width, const Rect& rect)
{
    Length right = rect.right() - (rect.width - width) / 2;
    for (const SetParagraphPtr& block : blocks) {
        const Length leading = block->paragraph().style->leading;
        for (std::size_t line = 0; line < block->lineCount(); ++line) {
            m_builder.addVerticalLine(*block, line, right - leading / 2, rect.y);
            right -= leading;
        }
    }
}

Result<void> VerticalHeadSetter::set(const HeadBox& head, const Story& story, const Rect& rect)
{
    std::vector<SetParagraphPtr> blocks;
    Length width;
    for (const HeadPart& part : head.parts) {
        const std::optional<PartKind> kind = partKindFromName(part.kind);
        for (const StoryPartPtr& source : story.parts) {
            if (!kind || source->kind != *kind)
                continue;
            Result<SetParagraphPtr> set = fitted(source->text, part, rect.height);
            if (!set)
                return set.problem();
            width += widthOf(**set);
            blocks.push_back(*set);
        }
    }
    if (width > rect.width)
        reportOverset(blocks, width - rect.width, story);
    draw(blocks, width, rect);
    return {};
}

} // namespace broadsheet
