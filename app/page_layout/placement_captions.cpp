// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/caption_text.h"
#include "page_layout/placement_setter.h"
#include "page_layout/vertical_text.h"

// What stands with a placement's picture.

namespace broadsheet {

Result<Fill> PlacementSetter::fillCaption(
    const PictureBox& box, const std::vector<FlowParagraph>& paragraphs, const Story& story)
{
    const Rect rect = rectOf(box.box, m_matter.grid);
    FillFrame frame;
    frame.segments
        = { { rect.x, rect.width, box.box.line + box.box.lines, box.captionLines, 0, {} } };
    FrameFiller filler(m_setter, m_matter.grid);
    Result<Fill> fill = filler.fill(paragraphs, { frame });
    if (fill)
        m_builder.addLines(fill->lines, story.id, paragraphs);
    return fill;
}

/// A picture without a caption of any kind: a click between them writes one.
void PlacementSetter::addOpenCaption(const PictureBox& box, const Story& story)
{
    const bool below = box.captionSide == CaptionSide::Below;
    const Rect rect = rectOf(box.box, m_matter.grid);
    const Rect strip = below
        ? Rect { rect.x, rect.bottom(), rect.width, m_matter.grid.linePitch * box.captionLines }
        : captionBeside(box, m_matter.grid).caption;
    ParagraphStyle style = m_matter.sheet->styleOrBody(QStringLiteral("caption"));
    if (!below)
        style.writing = WritingMode::Vertical;
    int part = -1;
    for (std::size_t i = story.parts.size(); i-- > 0;) {
        if (story.parts[i]->kind == PartKind::Caption)
            part = int(i);
    }
    VacantPlace vacant = vacantInHead(story, part, PartKind::Caption, style, strip);
    vacant.open = true;
    m_builder.addVacant(vacant);
}

Result<void> PlacementSetter::setCaption(
    const PictureBox& box, const Story& story, const PictureSource* source)
{
    const std::vector<FlowParagraph> paragraphs
        = captionText(&story, source, story.language, *m_matter.sheet);
    if (paragraphs.empty()) {
        addOpenCaption(box, story);
        return {};
    }
    const Result<Fill> fill = box.captionSide == CaptionSide::Below
        ? fillCaption(box, paragraphs, story)
        : setVerticalCaption(m_setter, box, m_matter.grid, paragraphs, { m_builder, story.id });
    if (!fill)
        return fill.problem();
    addOverset(story, QStringLiteral("caption"), fill->overset);
    return {};
}

} // namespace broadsheet
