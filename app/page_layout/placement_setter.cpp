// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/placement_setter.h"

#include "page_layout/vertical_legs.h"
#include "page_layout/vertical_text.h"
#include "pictures/picture_crop.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

const Length BoxRule = Length::pt(0.6);
const Length DoubleRuleGap = Length::pt(1.8);
const Length ColumnRule = Length::pt(0.3);

QString nameOf(const StoryRef& ref)
{
    return ref.id.isNull() ? Messages::tr("story %1 of the page's import").arg(ref.importPlace)
                           : Messages::tr("story with id %1").arg(ref.id.number());
}

/// Kinds that do not flow with the text: those in the head, and caption and credit where the
/// placement shows them under its picture.
std::set<PartKind> kindsElsewhere(const Placement& placement)
{
    std::set<PartKind> kinds { PartKind::PageCredits };
    if (placement.head) {
        for (const HeadPart& part : placement.head->parts) {
            if (const std::optional<PartKind> kind = partKindFromName(part.kind))
                kinds.insert(*kind);
        }
    }
    if (placement.picture && placement.picture->captionLines > 0) {
        kinds.insert(PartKind::Caption);
        kinds.insert(PartKind::Credit);
    }
    return kinds;
}

GridBox withCaption(const PictureBox& picture)
{
    GridBox box = picture.box;
    if (picture.captionSide == CaptionSide::Below)
        box.lines += picture.captionLines;
    return box;
}

} // namespace

void PlacementSetter::drawBox(const FrameBox& box)
{
    const Rect r = rectOf(box.box, m_matter.grid);
    if (box.tintPerMille > 0)
        m_builder.addRect(r, Ink::tint(std::uint16_t(box.tintPerMille)));
    if (box.edge == BoxEdge::None)
        return;
    const int rings = box.edge == BoxEdge::Double ? 2 : 1;
    for (int ring = 0; ring < rings; ++ring) {
        const Length inset = DoubleRuleGap * ring;
        const Rect edge { r.x + inset, r.y + inset, r.width - inset * 2, r.height - inset * 2 };
        m_builder.addRect({ edge.x, edge.y, edge.width, BoxRule }, {});
        m_builder.addRect({ edge.x, edge.bottom() - BoxRule, edge.width, BoxRule }, {});
        m_builder.addRect({ edge.x, edge.y, BoxRule, edge.height }, {});
        m_builder.addRect({ edge.right() - BoxRule, edge.y, BoxRule, edge.height }, {});
    }
}

void PlacementSetter::drawColumnRules(const std::vector<LegSegment>& segments, const Fill& fill)
{
    for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
        const LegSegment& left = segments[i];
        const LegSegment& right = segments[i + 1];
        const int depth = std::max(fill.depth[i], fill.depth[i + 1]);
        if (right.leg == left.leg || left.firstLine != right.firstLine || depth == 0)
            continue;
        const Length middle = (left.x + left.width + right.x) / 2;
        const Length top = m_matter.grid.lineTop(left.firstLine);
        m_builder.addRect(
            { middle - ColumnRule / 2, top, ColumnRule, m_matter.grid.linePitch * depth }, {});
    }
}

void PlacementSetter::addCopyfit(
    const Story& story, const std::vector<FlowParagraph>& paragraphs, const Fill& fill)
{
    if (fill.linesAvailable == 0)
        return;
    Copyfit fit;
    fit.story = story.id;
    fit.lines = fill.oversetLines > 0 ? fill.oversetLines : -fill.freeLines;
    fit.characters = fill.oversetLines > 0 ? fill.oversetCharacters : -fill.freeCharacters;
    fit.linesAvailable = fill.linesAvailable;
    if (fill.oversetParagraph >= 0) {
        const StoryPlace place = placeInStory(
            story, paragraphs[std::size_t(fill.oversetParagraph)], fill.oversetOffset);
        fit.oversetPart = place.part;
        fit.oversetOffset = place.offset;
    }
    m_builder.addCopyfit(fit);
}

/// Sets and draws the text of frames that write horizontally.
Result<Fill> PlacementSetter::fillAcross(
    const Placement& placement, const std::vector<FlowParagraph>& paragraphs)
{
    std::vector<GridBox> obstacles;
    if (placement.picture)
        obstacles.push_back(withCaption(*placement.picture));
    std::vector<LegSegment> segments;
    std::size_t balancedFrom = 0;
    bool balanced = false;
    for (const TextFrame& frame : placement.frames) {
        const std::size_t first = segments.size();
        for (const LegSegment& segment : legsOf(frame, m_matter.grid, placement.box, obstacles))
            segments.push_back(segment);
        balanced = frame.balanced;
        balancedFrom = first;
    }
    FrameFiller filler(m_setter, m_matter.grid);
    Result<Fill> fill
        = filler.fill(paragraphs, segments, balanced ? balancedFrom : segments.size());
    if (!fill)
        return fill;
    m_builder.addLines(fill->lines);
    if (placement.columnRules)
        drawColumnRules(segments, *fill);
    return fill;
}

Result<void> PlacementSetter::setText(const Placement& placement, const Story& story)
{
    FlowOptions options;
    options.sheet = m_matter.sheet;
    options.elsewhere = kindsElsewhere(placement);
    options.jump = placement.jump;
    if (!placement.frames.empty())
        options.bodyStyle = placement.frames.front().style;
    const std::vector<FlowParagraph> paragraphs = flowOf(story, options);
    if (paragraphs.empty() && placement.frames.empty())
        return {};
    const bool vertical
        = !placement.frames.empty() && placement.frames.front().writing == WritingMode::Vertical;
    const Result<Fill> fill = vertical
        ? setVerticalText(m_setter, m_matter, placement, paragraphs, m_builder)
        : fillAcross(placement, paragraphs);
    if (!fill)
        return fill.problem();
    addCopyfit(story, paragraphs, *fill);
    if (fill->oversetLines > 0) {
        m_builder.addOverset({ story.id,
            story.title(),
            QStringLiteral("text"),
            fill->oversetLines,
            fill->oversetCharacters,
            fill->oversetText });
    }
    return {};
}

Result<Fill> PlacementSetter::fillCaption(
    const PictureBox& box, const std::vector<FlowParagraph>& paragraphs)
{
    const Rect rect = rectOf(box.box, m_matter.grid);
    const LegSegment leg { rect.x, rect.width, box.box.line + box.box.lines, box.captionLines, 0 };
    FrameFiller filler(m_setter, m_matter.grid);
    Result<Fill> fill = filler.fill(paragraphs, { leg }, 1);
    if (!fill)
        return fill;
    for (FilledLine& line : fill.value().lines)
        line.baseline += captionAir();
    m_builder.addLines(fill->lines);
    return fill;
}

Result<void> PlacementSetter::setCaption(
    const PictureBox& box, const Story& story, const PictureSource* source)
{
    std::vector<FlowParagraph> paragraphs;
    const auto add = [&](const QString& text, const char* style) {
        if (!text.isEmpty())
            paragraphs.push_back(
                { text, {}, &m_matter.sheet->styleOrBody(QLatin1String(style)), {} });
    };
    for (const StoryPartPtr& part : story.parts) {
        if (part->kind == PartKind::Caption)
            add(part->text, "caption");
        else if (part->kind == PartKind::Credit)
            add(part->text, "credit");
    }
    if (paragraphs.empty() && source != nullptr) {
        add(source->caption, "caption");
        add(source->credit, "credit");
    }
    // The credit runs on behind the caption where both are Chinese: 图为……。 某某 摄
    if (paragraphs.size() == 2 && story.language.startsWith(QLatin1String("zh"))) {
        FlowParagraph& caption = paragraphs.front();
        const QString credit = QChar(0x3000) + paragraphs.back().text;
        caption.spans.push_back({ int(caption.text.size()),
            int(credit.size()),
            m_matter.sheet->styleOrBody(QStringLiteral("kai")).font });
        caption.text += credit;
        paragraphs.pop_back();
    }
    const Result<Fill> fill = box.captionSide == CaptionSide::Below
        ? fillCaption(box, paragraphs)
        : setVerticalCaption(m_setter, box, m_matter.grid, paragraphs, m_builder);
    if (!fill)
        return fill.problem();
    if (fill->oversetLines > 0) {
        m_builder.addOverset({ story.id,
            story.title(),
            QStringLiteral("caption"),
            fill->oversetLines,
            fill->oversetCharacters,
            fill->oversetText });
    }
    return {};
}

Result<void> PlacementSetter::setPicture(const PictureBox& box, const Story& story)
{
    const std::optional<PictureSource> source = m_matter.picture(box.picture);
    if (!source) {
        m_builder.addProblem(
            Messages::tr("The picture %1 is not in the library. Add it with its file and lay the "
                         "page out again.")
                .arg(box.picture));
    } else {
        PlacedPicture picture;
        picture.rect = box.captionSide == CaptionSide::Below
            ? rectOf(box.box, m_matter.grid)
            : captionBeside(box, m_matter.grid).picture;
        picture.file = source->file;
        picture.hash = source->hash;
        picture.pixelWidth = source->pixelWidth;
        picture.pixelHeight = source->pixelHeight;
        const PixelRect crop = pictureCrop(source->pixelWidth,
            source->pixelHeight,
            { picture.rect.width, picture.rect.height },
            box.focusX,
            box.focusY);
        picture.cropX = crop.x;
        picture.cropY = crop.y;
        picture.cropWidth = crop.width;
        picture.cropHeight = crop.height;
        picture.altText = source->caption;
        m_builder.addPicture(std::move(picture));
    }
    if (box.captionLines == 0)
        return {};
    const bool own = box.caption == StoryRef {};
    const StoryPtr caption = own ? nullptr : m_matter.story(box.caption);
    if (!own && !caption) {
        m_builder.addProblem(Messages::tr("The caption %1 is gone. Choose another one in the plan.")
                .arg(nameOf(box.caption)));
        return {};
    }
    return setCaption(box, own ? story : *caption, source ? &*source : nullptr);
}

void PlacementSetter::addRegion(const Placement& placement, const Story& story)
{
    StoryRegion region;
    region.story = story.id;
    // The rest of a broken paragraph is no story of its own: it gets no bookmark.
    if (story.type != StoryType::Fragment)
        region.title = story.title();
    if (placement.head)
        region.rects.push_back(rectOf(placement.head->box, m_matter.grid));
    for (const TextFrame& frame : placement.frames)
        region.rects.push_back(rectOf(frame.box, m_matter.grid));
    if (placement.picture)
        region.rects.push_back(rectOf(withCaption(*placement.picture), m_matter.grid));
    m_builder.addRegion(std::move(region));
}

Result<void> PlacementSetter::setHead(const Placement& placement, const Story& story)
{
    const HeadBox& head = *placement.head;
    if (head.writing == WritingMode::Vertical) {
        return m_verticalHeads.set(
            head, story, verticalRectInside(head.box, m_matter.grid, placement.box));
    }
    return m_heads.set(head, story, rectInside(head.box, m_matter.grid, placement.box));
}

Result<void> PlacementSetter::set(const Placement& placement)
{
    const StoryPtr story = m_matter.story(placement.story);
    if (!story) {
        m_builder.addProblem(
            Messages::tr("The %1 that the plan places is gone. Choose another one in the plan.")
                .arg(nameOf(placement.story)));
        return {};
    }
    if (placement.box)
        drawBox(*placement.box);
    if (placement.head) {
        Result<void> head = setHead(placement, *story);
        if (!head)
            return head;
    }
    Result<void> text = setText(placement, *story);
    if (!text)
        return text;
    if (placement.picture) {
        Result<void> picture = setPicture(*placement.picture, *story);
        if (!picture)
            return picture;
    }
    addRegion(placement, *story);
    return {};
}

} // namespace broadsheet
