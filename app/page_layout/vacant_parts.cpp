// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/vacant_parts.h"

#include "page_layout/text_places.h"
#include "typesetting/galley.h"

#include <algorithm>

namespace broadsheet {

namespace {

bool isVacant(const FlowParagraph& paragraph)
{
    return paragraph.text.isEmpty() && !paragraph.origins.empty();
}

Length leadingOf(const PageLine& line)
{
    const ParagraphStyle& style = *line.paragraph->paragraph().style;
    return std::max(style.leading, style.size);
}

/// Where the first line of a paragraph begins in a box.
Point startIn(const Rect& box, Length size, Length indent, bool vertical)
{
    return vertical ? Point { box.right() - (box.width + size) / 2, box.y + indent }
                    : Point { box.x + indent, box.y + (box.height - size) / 2 };
}

Length indentOf(const PageLine& line)
{
    return Length::fromUnits(line.paragraph->measureOf(0).indent);
}

/// The box of the line behind (below, or left of a vertical one).
Rect boxBehind(const PageLine& line)
{
    Rect box = boxOf(line);
    if (line.paragraph->isVertical())
        box.x -= leadingOf(line);
    else
        box.y += leadingOf(line);
    return box;
}

class Vacancies {
public:
    Vacancies(const DrawnFlow& flow, const std::vector<PageLine>& lines)
        : m_flow(flow)
        , m_lines(lines)
    {
    }

    [[nodiscard]] std::optional<VacantPlace> of(std::size_t paragraph) const
    {
        const Fill& fill = m_flow.fill;
        const bool elsewhere = paragraph < m_flow.start
            || (fill.oversetParagraph >= 0 && int(paragraph) >= fill.oversetParagraph);
        if (elsewhere)
            return std::nullopt;
        VacantPlace vacant = bare();
        vacant.part = m_flow.paragraphs[paragraph].origins.front().part;
        vacant.kind = m_flow.story.parts[std::size_t(vacant.part)]->kind;
        vacant.size = m_flow.paragraphs[paragraph].style->size;
        const PageLine* before = nullptr;
        for (std::size_t i = 0; i < fill.lines.size(); ++i) {
            const PageLine& line = m_lines[m_flow.firstLine + i];
            if (!line.origins)
                continue;
            if (fill.lines[i].source > paragraph)
                return standsIn(vacant, boxOf(line), indentOf(line));
            before = &line;
        }
        if (before != nullptr)
            return standsIn(vacant, boxBehind(*before), indentOf(*before));
        return inRoom(vacant);
    }

    /// The story has no part for what stands here.
    [[nodiscard]] VacantPlace missing() const
    {
        VacantPlace vacant = bare();
        vacant.kind = PartKind::Body;
        vacant.size = m_flow.size;
        return inRoom(vacant);
    }

private:
    [[nodiscard]] VacantPlace bare() const
    {
        VacantPlace vacant;
        vacant.story = m_flow.story.id;
        vacant.vertical = m_flow.vertical;
        return vacant;
    }

    [[nodiscard]] static VacantPlace standsIn(VacantPlace vacant, const Rect& box, Length indent)
    {
        vacant.rect = box;
        vacant.caret = startIn(box, vacant.size, indent, vacant.vertical);
        return vacant;
    }

    [[nodiscard]] VacantPlace inRoom(VacantPlace vacant) const
    {
        const Rect& room = m_flow.room;
        const Length size = vacant.size;
        const Length line = size * 2; // its first line, with air
        const Rect first = m_flow.vertical
            ? Rect { room.right() - line, room.y, line, room.height }
            : Rect { room.x, room.y, room.width, std::min(line, room.height) };
        vacant.rect = room;
        vacant.caret = startIn(first, size, {}, m_flow.vertical);
        return vacant;
    }

    const DrawnFlow& m_flow;
    const std::vector<PageLine>& m_lines;
};

} // namespace

void addVacantParts(const DrawnFlow& flow, PageBuilder& builder)
{
    const Vacancies vacancies(flow, builder.lines());
    const bool open = flow.fill.lines.empty() && flow.fill.overset.lines == 0;
    bool told = false;
    for (std::size_t i = 0; i < flow.paragraphs.size(); ++i) {
        std::optional<VacantPlace> vacant
            = isVacant(flow.paragraphs[i]) ? vacancies.of(i) : std::nullopt;
        if (!vacant)
            continue;
        vacant->open = open && !told;
        told = true;
        builder.addVacant(*vacant);
    }
    if (open && !told && flow.paragraphs.empty()) {
        VacantPlace vacant = vacancies.missing();
        vacant.open = true;
        builder.addVacant(vacant);
    }
}

void addOpenHead(const HeadBox& head,
    const Story& story,
    const StyleSheet& sheet,
    const Rect& rect,
    PageBuilder& builder)
{
    std::vector<VacantPlace> parts; // of the story
    std::optional<VacantPlace> missing;
    for (const HeadPart& wanted : head.parts) {
        const std::optional<PartKind> kind = partKindFromName(wanted.kind);
        if (!kind)
            continue;
        ParagraphStyle style = sheet.styleOrBody(wanted.style);
        style.writing = head.writing;
        for (std::size_t i = 0; i < story.parts.size(); ++i) {
            if (story.parts[i]->kind == *kind)
                parts.push_back(vacantInHead(story, int(i), *kind, style, rect));
        }
        if (!missing || *kind == PartKind::Headline)
            missing = vacantInHead(story, -1, *kind, style, rect);
    }
    if (parts.empty() && missing)
        parts.push_back(*missing);
    auto shown = std::find_if(parts.begin(), parts.end(), [](const VacantPlace& place) {
        return place.kind == PartKind::Headline;
    });
    if (shown == parts.end())
        shown = parts.begin();
    if (shown != parts.end())
        shown->open = true;
    for (const VacantPlace& place : parts)
        builder.addVacant(place);
}

VacantPlace vacantInHead(
    const Story& story, int part, PartKind kind, const ParagraphStyle& style, const Rect& rect)
{
    VacantPlace vacant;
    vacant.story = story.id;
    vacant.kind = kind;
    vacant.part = part;
    vacant.rect = rect;
    vacant.vertical = style.writing == WritingMode::Vertical;
    const bool leads = style.alignment == Alignment::Left || style.alignment == Alignment::Justify;
    if (vacant.vertical) {
        vacant.size = std::min(style.size, rect.width);
        vacant.caret = { rect.x + (rect.width - vacant.size) / 2,
            leads ? rect.y : rect.y + rect.height / 2 };
    } else {
        vacant.size = std::min(style.size, rect.height);
        vacant.caret = { leads ? rect.x : rect.x + rect.width / 2,
            rect.y + (rect.height - vacant.size) / 2 };
    }
    return vacant;
}

} // namespace broadsheet
