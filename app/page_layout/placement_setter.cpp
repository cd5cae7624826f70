// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/placement_setter.h"

#include "edition/plan_areas.h"
#include "edition/standing_plan.h"
#include "page_layout/column_rules.h"
#include "page_layout/cropped_picture.h"
#include "page_layout/jumped_text.h"
#include "page_layout/page_messages.h"
#include "page_layout/vertical_legs.h"
#include "page_layout/vertical_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

const Length BoxRule = Length::pt(0.6);
const Length DoubleRuleGap = Length::pt(1.8);

} // namespace

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

namespace {

Rect firstLeg(const Fill& fill, const PageGrid& grid)
{
    if (fill.segments.empty())
        return {};
    const LegSegment& leg = fill.segments.front().segment;
    return { leg.x, grid.lineTop(leg.firstLine), leg.width, grid.linePitch * leg.lines };
}

/// Two levelled frames of one chain side by side, as the legs of a six-sided shape or those beside
/// and below a head.
bool areLevelledTogether(const TextFrame& left, const TextFrame& right, const PageGrid& grid)
{
    const bool plain = left.balanced && right.balanced && !left.span && !right.span
        && !left.verticalJustify && !right.verticalJustify;
    const Rect a = rectOf(left.box, grid);
    const Rect b = rectOf(right.box, grid);
    return plain && a.right() <= b.x && a.y < b.bottom() && b.y < a.bottom();
}

/// Legs of a frame that go on in the one before are legs of that.
void appendLegs(FillFrame& before, std::vector<LegSegment> segments)
{
    const int next = before.segments.empty() ? 0 : before.segments.back().leg + 1;
    for (LegSegment& segment : segments) {
        segment.leg += next;
        before.segments.push_back(std::move(segment));
    }
}

std::vector<FillFrame> framesOf(
    const PagePlan& plan, const Placement& placement, const PageGrid& grid)
{
    const std::vector<Obstacle> obstacles = obstaclesOf(plan, placement, grid);
    std::vector<FillFrame> frames;
    frames.reserve(placement.frames.size());
    const TextFrame* before = nullptr;
    for (const TextFrame& frame : placement.frames) {
        std::vector<LegSegment> legs = legsOf(frame, grid, placement.box, obstacles);
        if (before != nullptr && areLevelledTogether(*before, frame, grid))
            appendLegs(frames.back(), std::move(legs));
        else
            frames.push_back(
                { std::move(legs), frame.balanced, frame.span, frame.verticalJustify });
        before = &frame;
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

void PlacementSetter::addCopyfit(const Story& story,
    const std::vector<FlowParagraph>& paragraphs,
    const Fill& fill,
    const JumpLinks& links)
{
    if (fill.linesAvailable == 0)
        return;
    const TextCut before = links.from.value_or(TextCut {});
    Copyfit fit;
    fit.story = story.id;
    const bool over = fill.overset.lines > 0;
    fit.lines = over ? fill.overset.lines : -fill.free.lines - before.freeLines;
    fit.characters = over ? fill.overset.characters : -fill.free.characters - before.freeCharacters;
    fit.linesAvailable = fill.linesAvailable + before.linesAvailable;
    if (fill.oversetParagraph >= 0) {
        const StoryPlace place = placeInStory(
            paragraphs[std::size_t(fill.oversetParagraph)].origins, fill.oversetOffset);
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
Result<Fill> PlacementSetter::fillAcross(const Placement& placement,
    const std::vector<FlowParagraph>& paragraphs,
    const JumpedText& jumped,
    const Story& story)
{
    FrameFiller filler(m_setter, m_matter.grid);
    Result<Fill> fill
        = filler.fill(paragraphs, framesOf(*m_matter.page->plan, placement, m_matter.grid), jumped);
    if (!fill)
        return fill;
    m_builder.addLines(fill->lines, story.id, paragraphs);
    if (placement.columnRules) {
        for (const Rect& rule : columnRules(*fill, m_matter.grid))
            m_builder.addRect(rule, {});
    }
    return fill;
}

/// Where parts of the text stand that have no words yet.
void PlacementSetter::noteVacant(const Placement& placement, DrawnFlow flow)
{
    if (placement.frames.empty())
        return;
    const TextFrame& frame = placement.frames.front();
    flow.vertical = frame.writing == WritingMode::Vertical;
    flow.room = flow.vertical ? verticalRectInside(frame.box, m_matter.grid, placement.box)
                              : firstLeg(flow.fill, m_matter.grid);
    flow.size = m_matter.sheet->styleOrBody(frame.style).size;
    addVacantParts(flow, m_builder);
}

Result<void> PlacementSetter::setText(
    const Placement& placement, const Story& story, const JumpLinks& links)
{
    FlowOptions options;
    options.sheet = m_matter.sheet;
    options.elsewhere = kindsElsewhere(placement);
    options.elsewhere.insert(links.elsewhere.begin(), links.elsewhere.end());
    options.jump = jumpByNumber(placement.jump);
    if (!placement.frames.empty())
        options.bodyStyle = placement.frames.front().style;
    const std::vector<FlowParagraph> paragraphs = flowOf(story, options);
    if (paragraphs.empty() && placement.frames.empty())
        return {};
    const bool vertical
        = !placement.frames.empty() && placement.frames.front().writing == WritingMode::Vertical;
    const std::size_t firstLine = m_builder.lines().size();
    const JumpedText jumped = jumpedText(links, placement, story, *m_matter.sheet);
    const StoryPen pen { m_builder, story.id };
    const Result<Fill> fill = vertical
        ? setVerticalText(m_setter, m_matter, placement, paragraphs, jumped, pen)
        : fillAcross(placement, paragraphs, jumped, story);
    if (!fill)
        return fill.problem();
    noteVacant(placement, { story, paragraphs, *fill, firstLine, jumped.start.paragraph });
    if (links.goesOn) {
        m_builder.addCut(cutOf(story, paragraphs, *fill, links));
        return {};
    }
    addCopyfit(story, paragraphs, *fill, links);
    addOverset(story, QStringLiteral("text"), fill->overset);
    return {};
}

Result<void> PlacementSetter::setPicture(const PictureBox& box, const Story& story)
{
    const std::optional<PictureSource> source = m_matter.picture(box.picture);
    if (!source) {
        m_builder.addProblem(missingPicture(box.picture));
    } else {
        m_builder.addPicture(
            croppedPicture(*source, pictureRectOf(box, m_matter.grid), box.cropping));
    }
    if (box.captionLines == 0)
        return {};
    const bool own = box.caption == StoryRef {};
    const StoryPtr caption = own ? nullptr : m_matter.story(box.caption);
    if (!own && !caption) {
        m_builder.addProblem(Messages::tr("The caption %1 is gone. Choose another one in the plan.")
                .arg(wordsFor(box.caption)));
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

Result<void> PlacementSetter::setHead(
    const HeadBox& head, const Placement& placement, const Story& source, const JumpLinks& links)
{
    const Story story = storyOfHead(source, head, links);
    if (head.writing == WritingMode::Vertical) {
        return m_verticalHeads.set(
            head, story, verticalRectInside(head.box, m_matter.grid, placement.box));
    }
    return m_heads.set(head, story, rectInside(head.box, m_matter.grid, placement.box));
}

JumpLinks PlacementSetter::linksOf(const Placement& placement) const
{
    return m_matter.links ? m_matter.links(placement) : standingAlone(placement);
}

Result<void> PlacementSetter::setTextAlone(const Placement& placement)
{
    const StoryPtr story = m_matter.story(placement.story);
    return story ? setText(placement, *story, linksOf(placement)) : Result<void>();
}

Result<void> PlacementSetter::set(const Placement& placement)
{
    if (isEmpty(placement))
        return {}; // it could not stand
    const StoryPtr story = m_matter.story(placement.story);
    if (!story) {
        m_builder.addProblem(placedStoryIsGone(placement.story));
        return {};
    }
    const JumpLinks links = linksOf(placement);
    for (const QString& problem : links.problems)
        m_builder.addProblem(problem);
    if (placement.box)
        drawBox(*placement.box);
    if (placement.head) {
        Result<void> head = setHead(*placement.head, placement, *story, links);
        if (!head)
            return head;
    }
    Result<void> text = setText(placement, *story, links);
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
