// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/drop_tool.h"

#include "editing/free_frame_verbs.h"
#include "editing/placement_verbs.h"
#include "editing/story_move_verbs.h"
#include "edition/free_frame_check.h"
#include "edition/free_hole.h"
#include "page_tools/drop_arrangement.h"
#include "page_tools/page_transform.h"
#include "page_view/page_view.h"
#include "shared/story_mime.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int CaptionLines = 2;

/// The first of the files that has a picture's name; empty: none.
QString pictureIn(const QMimeData& data)
{
    static const QStringList suffixes {
        QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png")
    };
    for (const QUrl& url : data.urls()) {
        if (suffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

DropTool::DropTool(PageGround& ground, QObject* parent)
    : PageTool(parent)
    , m_ground(ground)
{
}

void DropTool::clear()
{
    m_ghost = {};
    m_placements.clear();
    m_frames.clear();
    m_stories.clear();
    m_file.clear();
    m_frame.reset();
    m_placement = -1;
    m_from = 0;
    m_page = 0;
    m_shown.clear();
}

/// The ghost stands by columns and lines: a pointer that stays on one cell changes nothing.
bool DropTool::isSame(int page, const Point& point, const QMimeData& data)
{
    const PageGrid* const grid = m_ground.grid(page);
    if (grid == nullptr)
        return false;
    const auto [column, line] = cellAt(*grid, point);
    const QByteArray shown = data.data(QLatin1String(StoryMimeType)) + pictureIn(data).toUtf8();
    if (page == m_page && column == m_column && line == m_line && shown == m_shown)
        return true;
    clear();
    m_page = page;
    m_column = column;
    m_line = line;
    m_shown = shown;
    return false;
}

void DropTool::refuse(int page, const Rect& bounds, const QString& why)
{
    m_ghost = {};
    m_ghost.page = page;
    m_ghost.bounds = bounds;
    m_ghost.problem = why;
    m_placements.clear();
}

bool DropTool::dragMoved(PageView& view, QDropEvent& event)
{
    const std::vector<StoryId> stories = storiesIn(*event.mimeData());
    const QString picture = stories.empty() ? pictureIn(*event.mimeData()) : QString();
    const PageView::PagePoint at = view.pagePoint(event.position());
    if ((stories.empty() && picture.isEmpty()) || !m_ground.plan(at.page)
        || m_ground.grid(at.page) == nullptr) {
        dragLeft(view);
        return false;
    }
    if (!isSame(at.page, at.point, *event.mimeData())) {
        if (stories.size() == 1 && showInFrame(at.page, at.point, stories.front()))
            m_stories = stories;
        else if (!stories.empty())
            showStories(at.page, stories);
        else
            showPicture(at.page, at.point, picture);
        view.viewport()->update();
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

void DropTool::dragLeft(PageView& view)
{
    clear();
    view.viewport()->update();
}

/// Into the frame under the pointer.
bool DropTool::showInFrame(int page, const Point& point, StoryId story)
{
    const PageGrid& grid = *m_ground.grid(page);
    const PagePlan& plan = *m_ground.plan(page);
    const PageItems under = itemAt(plan, grid, point, {});
    const FreeFrame* const frame
        = under.frames.empty() ? nullptr : freeFrame(plan, under.frames.front());
    FreeFrame with;
    if (frame != nullptr && (frame->kind == FreeKind::Text || frame->kind == FreeKind::Picture)) {
        with = *frame;
        m_ghost.size = with.kind == FreeKind::Text ? tr("Into the frame") : tr("As the caption");
    } else {
        return false;
    }
    const bool stands = std::any_of(plan.free.begin(), plan.free.end(), [&](const FreeFrame& each) {
        return each.id != with.id && m_ground.story(page, each.story) == story;
    });
    if (stands) {
        refuse(page, with.rect, tr("The story stands on this page already; move it there."));
        return true;
    }
    with.story = { story, {} };
    if (with.kind == FreeKind::Picture && with.captionLines == 0)
        with.captionLines = CaptionLines;
    if (!takeFromElsewhere(page, { story }, with.rect))
        return true;
    m_frame = with;
    m_ghost.page = page;
    m_ghost.bounds = with.rect;
    m_ghost.blocks
        = { { with.kind == FreeKind::Text ? ItemBlock::Kind::Text : ItemBlock::Kind::Picture,
            with.rect } };
    return true;
}

/// Stories that stand on another page come from there. False: one cannot, and the ghost says why.
bool DropTool::takeFromElsewhere(int page, const std::vector<StoryId>& stories, const Rect& bounds)
{
    for (const StoryId story : stories) {
        const Result<int> other = m_ground.otherPage(page, story);
        if (!other) {
            refuse(page, bounds, other.problem().summary);
            return false;
        }
        m_from = m_from == 0 ? *other : m_from;
    }
    if (m_from != 0)
        m_ghost.detail = tr("From %1").arg(m_ground.pageName(m_from));
    return true;
}

void DropTool::showStories(int page, const std::vector<StoryId>& stories)
{
    const PageGrid& grid = *m_ground.grid(page);
    m_stories = stories;
    const DropArrangement made = arrangeDrop(m_ground, page, stories, { m_column, m_line });
    const GridBox cell {
        std::clamp(m_column, 1, grid.columns), std::clamp(m_line, 1, grid.lines), 1, 1
    };
    const Rect place = rectOf(made.hole.value_or(cell), grid);
    if (!made.problem.isEmpty()) {
        refuse(page, place, made.problem);
        return;
    }
    if (!takeFromElsewhere(page, stories, place))
        return;
    m_placements = made.placements;
    m_frames = made.frames;
    PageItems items;
    for (std::size_t i = 0; i < m_placements.size(); ++i) {
        const std::vector<ItemBlock> parts = blocksOf(m_placements[i], grid);
        m_ghost.blocks.insert(m_ghost.blocks.end(), parts.begin(), parts.end());
        items.stories.push_back(int(made.after.placements.size() - m_placements.size() + i));
    }
    for (const FreeFrame& frame : m_frames) {
        m_ghost.blocks.push_back({ ItemBlock::Kind::Picture, frame.rect });
        items.frames.push_back(frame.id);
    }
    m_ghost.page = page;
    m_ghost.bounds = boundsOf(made.after, items, grid);
    m_ghost.size = sizeText(m_ghost.bounds, grid);
    m_ghost.gaps = gapsAround(m_ghost.bounds, snapTargets(made.after, grid, items));
    const bool one = stories.size() == 1;
    m_ghost.fit = one ? ghostFit(made.lines) : tr("%n stories", nullptr, int(stories.size()));
    m_ghost.over = one && made.lines > 0;
}

std::optional<PictureInfo> DropTool::infoOf(const QString& file)
{
    if (!m_infos.contains(file))
        m_infos.insert(file, readPictureInfo(file));
    const Result<PictureInfo>& info = *m_infos.constFind(file);
    return info ? std::optional(*info) : std::nullopt;
}

void DropTool::showPicture(int page, const Point& point, const QString& file)
{
    const PageGrid& grid = *m_ground.grid(page);
    const PagePlanPtr plan = m_ground.plan(page);
    m_file = file;
    const std::optional<PictureInfo> info = infoOf(file);
    const Rect cell { point.x, point.y, grid.columnWidth, grid.linePitch * 4 };
    if (!info) {
        const QString& why = m_infos.constFind(file)->problem().summary;
        const QString name = QFileInfo(file).fileName();
        refuse(page, cell, why.contains(name) ? why : tr("%1: %2").arg(name, why));
        return;
    }
    const PageItems under = itemAt(*plan, grid, point, {});
    const FreeFrame* const frame
        = under.frames.empty() ? nullptr : freeFrame(*plan, under.frames.front());
    m_ghost.page = page;
    if (frame != nullptr && frame->kind == FreeKind::Picture) {
        m_frame = *frame;
        m_ghost.bounds = frame->rect;
        m_ghost.size = tr("Into the frame");
    } else if (!under.stories.empty()) {
        m_placement = under.stories.front();
        m_ghost.bounds = boundsOf(*plan, { { m_placement }, {} }, grid);
        m_ghost.size = tr("Into the story");
    } else if (const auto hole = freeHole(*plan, grid, { m_column, m_line })) {
        const FreeFrame made
            = pictureFrame(*hole, { m_column, m_line }, grid, { info->width(), info->height() });
        m_frame = made;
        m_ghost.bounds = made.rect;
        m_ghost.size = sizeText(made.rect, grid);
    } else {
        refuse(page, cell, tr("Other matter stands there."));
        return;
    }
    m_ghost.blocks = { { ItemBlock::Kind::Picture, m_ghost.bounds } };
}

bool DropTool::dropped(PageView& view, QDropEvent& event)
{
    if (!dragMoved(view, event))
        return false;
    const Ghost ghost = m_ghost;
    const std::vector<Placement> placements = m_placements;
    const std::vector<FreeFrame> frames = m_frames;
    const std::vector<StoryId> stories = m_stories;
    const QString file = m_file;
    const std::optional<FreeFrame> frame = m_frame;
    const int placement = m_placement;
    const int from = m_from;
    dragLeft(view);
    m_infos.clear();
    if (!ghost.problem.isEmpty()) {
        m_ground.say({ ghost.problem, {} });
        return true;
    }
    view.setFocus();
    if (frame && file.isEmpty()) {
        if (placeStory(*frame, ghost.page, stories))
            tellPlaced(ghost.page, stories, from);
    } else if (frame) {
        Q_EMIT pictureDropped(ghost.page, file, *frame);
    } else if (placement >= 0) {
        Q_EMIT storyPictureDropped(ghost.page, file, placement);
    } else if (placeStories(placements, frames, ghost.page, stories)) {
        tellPlaced(ghost.page, stories, from);
    }
    return true;
}

void DropTool::tellPlaced(int page, const std::vector<StoryId>& stories, int from)
{
    if (from != 0)
        m_ground.tell(tr("Moved here from %1.").arg(m_ground.pageName(from)));
    Q_EMIT storiesPlaced(page, stories);
}

/// A story stands on one page only.
Result<void> DropTool::takeOffOthers(
    EditionTransaction& t, int page, const std::vector<StoryId>& stories) const
{
    return takeOffOtherPages(
        t, page, stories, [this](const StoryRef& ref, int on) { return m_ground.story(on, ref); });
}

bool DropTool::placeStory(const FreeFrame& frame, int page, const std::vector<StoryId>& stories)
{
    const Result<void> placed
        = m_ground.edit(tr("Place a Story"), {}, [&](EditionTransaction& t) -> Result<void> {
              if (Result<void> off = takeOffOthers(t, page, stories); !off)
                  return off;
              if (frame.id != 0)
                  return changeFreeFrame(t, page, frame);
              const Result<int> made = addFreeFrame(t, page, frame);
              return made ? Result<void>() : Result<void>(made.problem());
          });
    if (!placed)
        m_ground.say(placed.problem());
    return placed.ok();
}

bool DropTool::placeStories(const std::vector<Placement>& placements,
    const std::vector<FreeFrame>& frames,
    int page,
    const std::vector<StoryId>& stories)
{
    const int count = int(placements.size() + frames.size());
    const Result<void> placed = m_ground.edit(
        tr("Place %n Stories", nullptr, count), {}, [&](EditionTransaction& t) -> Result<void> {
            if (Result<void> off = takeOffOthers(t, page, stories); !off)
                return off;
            for (const Placement& each : placements) {
                if (Result<void> added = addPlacement(t, page, each); !added)
                    return added;
            }
            for (const FreeFrame& each : frames) {
                if (const Result<int> added = addFreeFrame(t, page, each); !added)
                    return added.problem();
            }
            return {};
        });
    if (!placed)
        m_ground.say(placed.problem());
    return placed.ok();
}

void DropTool::paint(PageView& view, QPainter& painter)
{
    if (m_ghost.page != 0 && m_ground.grid(m_ghost.page) != nullptr) {
        paintGhost(
            painter, m_ghost, PageTransform(view, m_ghost.page), *m_ground.grid(m_ghost.page));
    }
}

} // namespace broadsheet
