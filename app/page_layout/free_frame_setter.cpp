// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/free_frame_setter.h"

#include "edition/free_frame_check.h"
#include "page_layout/caption_text.h"
#include "page_layout/cropped_picture.h"
#include "page_layout/free_thread.h"
#include "page_layout/page_messages.h"
#include "page_layout/vertical_text.h"
#include "pictures/picture_info.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PageLayout)
};

const Length DoubleRuleGap = Length::pt(1.8);

Length weightOf(const FreeFrame& frame)
{
    return Length::fromUnits(std::int64_t(frame.weightMilliPt) * Length::UnitsPerPoint / 1000);
}

/// Caption and credit of a story do not run with its text where a picture frame shows them.
std::set<PartKind> kindsElsewhere(const PagePlan& plan, const StoryRef& story)
{
    std::set<PartKind> kinds { PartKind::PageCredits };
    const bool shown = std::any_of(plan.free.begin(), plan.free.end(), [&](const auto& frame) {
        return frame.kind == FreeKind::Picture && frame.story == story && frame.captionLines > 0;
    });
    if (shown) {
        kinds.insert(PartKind::Caption);
        kinds.insert(PartKind::Credit);
    }
    return kinds;
}

} // namespace

void FreeFrameSetter::setTints()
{
    for (const FreeFrame& frame : m_matter.page->plan->free) {
        if (frame.kind == FreeKind::Box && frame.tintPerMille > 0)
            m_builder.addRect(frame.rect, Ink::tint(std::uint16_t(frame.tintPerMille)));
    }
}

Result<void> FreeFrameSetter::setAll()
{
    for (const FreeFrame& frame : m_matter.page->plan->free) {
        Result<void> set;
        switch (frame.kind) {
        case FreeKind::Text:
            set = setThread(frame);
            break;
        case FreeKind::Picture:
            set = setPicture(frame);
            break;
        case FreeKind::Rule:
            drawRule(frame);
            break;
        case FreeKind::Box:
            drawBox(frame);
            break;
        }
        if (!set)
            return set;
    }
    return {};
}

void FreeFrameSetter::drawRule(const FreeFrame& frame)
{
    const Length weight = weightOf(frame);
    const Rect& r = frame.rect;
    if (r.width >= r.height)
        m_builder.addRect({ r.x, r.y + (r.height - weight) / 2, r.width, weight }, frame.ink);
    else
        m_builder.addRect({ r.x + (r.width - weight) / 2, r.y, weight, r.height }, frame.ink);
}

void FreeFrameSetter::drawEdge(const Rect& edge, Length weight, const Ink& ink)
{
    m_builder.addRect({ edge.x, edge.y, edge.width, weight }, ink);
    m_builder.addRect({ edge.x, edge.bottom() - weight, edge.width, weight }, ink);
    m_builder.addRect({ edge.x, edge.y, weight, edge.height }, ink);
    m_builder.addRect({ edge.right() - weight, edge.y, weight, edge.height }, ink);
}

void FreeFrameSetter::drawBox(const FreeFrame& frame)
{
    const Rect& r = frame.rect;
    if (frame.edge == BoxEdge::None)
        return;
    const Length weight = weightOf(frame);
    drawEdge(r, weight, frame.ink);
    const Length in = DoubleRuleGap + weight;
    const Rect inner { r.x + in, r.y + in, r.width - in * 2, r.height - in * 2 };
    if (frame.edge == BoxEdge::Double && !inner.isEmpty())
        drawEdge(inner, weight, frame.ink);
}

void FreeFrameSetter::placePicture(const FreeFrame& frame, const PictureSource& source)
{
    if (qint64(source.pixelWidth) * source.pixelHeight > MaximumPicturePixels) {
        m_builder.addProblem(
            Messages::tr("The picture %1 has %2 × %3 pixels, too many to print. Use a smaller one.")
                .arg(frame.picture)
                .arg(source.pixelWidth)
                .arg(source.pixelHeight));
        return;
    }
    Rect rect = pictureRectOf(frame, m_matter.grid);
    if (frame.captionLines > 0)
        rect.height -= captionAir();
    m_builder.addPicture(croppedPicture(source, rect, frame.cropping));
}

Result<void> FreeFrameSetter::setPicture(const FreeFrame& frame)
{
    const std::optional<PictureSource> source = m_matter.picture(frame.picture);
    if (source) {
        placePicture(frame, *source);
    } else if (!frame.picture.isEmpty()) {
        m_builder.addProblem(missingPicture(frame.picture));
    }
    if (frame.captionLines == 0)
        return {};
    const StoryPtr story = frame.story == StoryRef {} ? nullptr : m_matter.story(frame.story);
    return setCaption(frame, story, source ? &*source : nullptr);
}

Result<void> FreeFrameSetter::setCaption(
    const FreeFrame& frame, const StoryPtr& story, const PictureSource* source)
{
    const QString& language = story ? story->language : m_matter.edition->publication.language;
    const std::vector<FlowParagraph> paragraphs
        = captionText(story.get(), source, language, *m_matter.sheet);
    PageGrid grid = m_matter.grid;
    grid.typeArea.y = pictureRectOf(frame, m_matter.grid).bottom();
    FillFrame lines;
    lines.segments = { { frame.rect.x, frame.rect.width, 1, frame.captionLines, 0, {} } };
    FrameFiller filler(m_setter, grid);
    const Result<Fill> fill = filler.fill(paragraphs, { lines });
    if (!fill)
        return fill.problem();
    const StoryId id = story ? story->id : StoryId();
    m_builder.addLines(fill->lines, id, paragraphs);
    if (story) {
        m_builder.addRegion({ id, {}, { frame.rect } });
        if (fill->overset.lines > 0) {
            m_builder.addOverset({ id,
                story->title(),
                QStringLiteral("caption"),
                fill->overset.lines,
                fill->overset.characters,
                fill->overset.text });
        }
    }
    return {};
}

Result<Fill> FreeFrameSetter::fillAcross(const std::vector<const FreeFrame*>& thread,
    const std::vector<FlowParagraph>& paragraphs,
    StoryId story)
{
    const FreeThread places(thread, m_matter.grid);
    FrameFiller filler(m_setter, places.grid());
    Result<Fill> fill = filler.fill(paragraphs, places.frames());
    if (!fill)
        return fill;
    std::vector<FilledLine> lines = fill->lines;
    for (FilledLine& line : lines)
        line.baseline = places.onPage(line.baseline);
    m_builder.addLines(lines, story, paragraphs);
    return fill;
}

Result<Fill> FreeFrameSetter::fillDown(const std::vector<const FreeFrame*>& thread,
    std::vector<FlowParagraph> paragraphs,
    StoryId story)
{
    std::vector<Rect> rects;
    rects.reserve(thread.size());
    for (const FreeFrame* frame : thread)
        rects.push_back(frame->rect);
    return setVerticalRects(
        m_setter, rects, m_matter.grid, std::move(paragraphs), { m_builder, story });
}

void FreeFrameSetter::report(const Story& story,
    const std::vector<FlowParagraph>& paragraphs,
    const Fill& fill,
    const std::vector<const FreeFrame*>& thread)
{
    StoryRegion region { story.id, story.title(), {} };
    for (const FreeFrame* frame : thread)
        region.rects.push_back(frame->rect);
    m_builder.addRegion(std::move(region));
    if (fill.linesAvailable > 0) {
        const bool over = fill.overset.lines > 0;
        Copyfit fit;
        fit.story = story.id;
        fit.lines = over ? fill.overset.lines : -fill.free.lines;
        fit.characters = over ? fill.overset.characters : -fill.free.characters;
        fit.linesAvailable = fill.linesAvailable;
        if (fill.oversetParagraph >= 0) {
            const StoryPlace place = placeInStory(
                paragraphs[std::size_t(fill.oversetParagraph)].origins, fill.oversetOffset);
            fit.oversetPart = place.part;
            fit.oversetOffset = place.offset;
        }
        m_builder.addCopyfit(fit);
    }
    if (fill.overset.lines > 0) {
        m_builder.addOverset({ story.id,
            story.title(),
            QStringLiteral("text"),
            fill.overset.lines,
            fill.overset.characters,
            fill.overset.text });
    }
}

Result<void> FreeFrameSetter::setThread(const FreeFrame& first)
{
    const PagePlan& plan = *m_matter.page->plan;
    if (threadBefore(plan, first.id) != nullptr || first.story == StoryRef {})
        return {}; // set with its first frame, or an empty one
    const StoryPtr story = m_matter.story(first.story);
    if (!story) {
        m_builder.addProblem(frameStoryIsGone(first.id));
        return {};
    }
    FlowOptions options;
    options.sheet = m_matter.sheet;
    options.bodyStyle = first.style;
    options.elsewhere = kindsElsewhere(plan, first.story);
    const std::vector<FlowParagraph> paragraphs = flowOf(*story, options);
    const std::vector<const FreeFrame*> thread = threadFrom(plan, first);
    const Result<Fill> fill = first.writing == WritingMode::Vertical
        ? fillDown(thread, paragraphs, story->id)
        : fillAcross(thread, paragraphs, story->id);
    if (!fill)
        return fill.problem();
    report(*story, paragraphs, *fill, thread);
    return {};
}

} // namespace broadsheet
