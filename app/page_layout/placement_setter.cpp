// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/placement_setter.h"

#include "edition/plan_areas.h"
#include "page_layout/column_rules.h"
#include "page_layout/vertical_legs.h"
#include "page_layout/vertical_text.h"
#include "pictures/picture_crop.h"
#include "story/spans.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

const Length BoxRule = Length::pt(0.6);
const Length DoubleRuleGap = Length::pt(1.8);

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

std::vector<FillFrame> framesOf(
    const PagePlan& plan, const Placement& placement, const PageGrid& grid)
{
    const std::vector<Obstacle> obstacles = obstaclesOf(plan, placement, grid);
    std::vector<FillFrame> frames;
    frames.reserve(placement.frames.size());
    for (const TextFrame& frame : placement.frames) {
        frames.push_back({ legsOf(frame, grid, placement.box, obstacles),
            frame.balanced,
            frame.span,
            frame.verticalJustify });
    }
    return frames;
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

void PlacementSetter::addCopyfit(
    const Story& story, const std::vector<FlowParagraph>& paragraphs, const Fill& fill)
{
    if (fill.linesAvailable == 0)
        return;
    Copyfit fit;
    fit.story = story.id;
    const bool over = fill.overset.lines > 0;
    fit.lines = over ? fill.overset.lines : -fill.free.lines;
    fit.characters = over ? fill.overset.characters : -fill.free.characters;
    fit.linesAvailable = fill.linesAvailable;
    if (fill.oversetParagraph >= 0) {
        const StoryPlace place = placeInStory(
            story, paragraphs[std::size_t(fill.oversetParagraph)], fill.oversetOffset);
        fit.oversetPart = place.part;
        fit.oversetOffset = place.offset;
    }
    m_builder.addCopyfit(fit);
}

void PlacementSetter::addOverset(const Story& story, const QString& what, const OversetText& over)
{
    if (over.lines > 0) {
        m_builder.addOverset(
            { story.id, story.title(), what, over.lines, over.characters, over.text });
    }
}

/// Sets and draws the text of frames that write horizontally.
Result<Fill> PlacementSetter::fillAcross(
    const Placement& placement, const std::vector<FlowParagraph>& paragraphs, const Story& story)
{
    FrameFiller filler(m_setter, m_matter.grid);
    Result<Fill> fill
        = filler.fill(paragraphs, framesOf(*m_matter.page->plan, placement, m_matter.grid));
    if (!fill)
        return fill;
    m_builder.addLines(fill->lines, story.id);
    if (placement.columnRules) {
        for (const Rect& rule : columnRules(*fill, m_matter.grid))
            m_builder.addRect(rule, {});
    }
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
        ? setVerticalText(m_setter, m_matter, placement, paragraphs, { m_builder, story.id })
        : fillAcross(placement, paragraphs, story);
    if (!fill)
        return fill.problem();
    addCopyfit(story, paragraphs, *fill);
    addOverset(story, QStringLiteral("text"), fill->overset);
    return {};
}

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
        m_builder.addLines(fill->lines, story.id);
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
        else
            continue;
        if (!part->text.isEmpty())
            paragraphs.back().beside = spansBeside(part->spans);
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
        for (Span span : paragraphs.back().beside) {
            span.start += int(caption.text.size()) + 1; // behind the space
            caption.beside.push_back(span);
        }
        caption.text += credit;
        paragraphs.pop_back();
    }
    const Result<Fill> fill = box.captionSide == CaptionSide::Below
        ? fillCaption(box, paragraphs, story)
        : setVerticalCaption(m_setter, box, m_matter.grid, paragraphs, { m_builder, story.id });
    if (!fill)
        return fill.problem();
    addOverset(story, QStringLiteral("caption"), fill->overset);
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
        picture.rect = captionBeside(box, m_matter.grid).picture;
        if (box.captionSide == CaptionSide::Below) {
            picture.rect = rectOf(box.box, m_matter.grid);
            if (box.captionLines > 0)
                picture.rect.height -= captionAir();
        }
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
