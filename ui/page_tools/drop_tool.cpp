// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_tools/drop_tool.h"

#include "editing/free_frame_verbs.h"
#include "editing/placement_verbs.h"
#include "edition/free_frame_check.h"
#include "edition/free_hole.h"
#include "page_tools/page_transform.h"
#include "page_view/page_view.h"
#include "shared/story_mime.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSize>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr int PictureColumns = 3;
constexpr int CaptionLines = 2;
/// The sides that most newspaper pictures have; of one that is not there yet.
constexpr QSize UsualSides(3, 2);

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

int columnAt(const PageGrid& grid, Length x)
{
    const Length step = grid.columnWidth + grid.columnGap;
    return int(std::floor(double((x - grid.columnLeft(1)).units()) / double(step.units()))) + 1;
}

int lineAt(const PageGrid& grid, Length y)
{
    return int(std::floor(double((y - grid.lineTop(1)).units()) / double(grid.linePitch.units())))
        + 1;
}

/// In reading order; nothing: all of the box is taken.
std::optional<GridCell> firstFree(const PagePlan& plan, const PageGrid& grid, const GridBox& box)
{
    const FreeCells cells(plan, grid);
    for (int line = box.line; line < box.line + box.lines; ++line) {
        for (int column = box.column; column < box.column + box.columns; ++column) {
            if (cells.isFree({ column, line, 1, 1 }))
                return GridCell { column, line };
        }
    }
    return std::nullopt;
}

/// Columns of the hole from the pointer's on where it has them, with the height of the picture's
/// own sides and its caption.
Rect pictureRect(
    const GridBox& hole, int column, const PageGrid& grid, const QSize& sides, int line)
{
    const int columns = std::min(PictureColumns, hole.columns);
    const int left = std::clamp(column, hole.column, hole.column + hole.columns - columns);
    const Length width = grid.measure(columns);
    const Length picture = width.scaled(std::max(sides.height(), 1), std::max(sides.width(), 1));
    int lines = int((picture + grid.linePitch - Length::fromUnits(1)) / grid.linePitch);
    lines = std::clamp(lines, 2 * CaptionLines, std::max(hole.lines - CaptionLines, 2));
    const int top = std::clamp(
        line, hole.line, std::max(hole.line, hole.line + hole.lines - lines - CaptionLines));
    return {
        grid.columnLeft(left), grid.lineTop(top), width, grid.linePitch * (lines + CaptionLines)
    };
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
    m_stories.clear();
    m_file.clear();
    m_frame.reset();
    m_placement = -1;
    m_page = 0;
    m_shown.clear();
}

/// The ghost stands by columns and lines: a pointer that stays on one cell changes nothing.
bool DropTool::isSame(int page, const Point& point, const QMimeData& data)
{
    const PageGrid* const grid = m_ground.grid(page);
    if (grid == nullptr)
        return false;
    const int column = columnAt(*grid, point.x);
    const int line = lineAt(*grid, point.y);
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

/// Into the frame under the pointer; a caption also into a picture frame that is made for it.
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
    } else if (const auto hole = freeHole(plan, grid, { m_column, m_line });
        hole && m_ground.isCaption(story)) {
        with.kind = FreeKind::Picture;
        with.rect = pictureRect(*hole, m_column, grid, UsualSides, m_line);
        m_ghost.size = sizeText(with.rect, grid);
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
    if (with.kind == FreeKind::Picture)
        with.captionLines = std::max(with.captionLines, CaptionLines);
    m_frame = with;
    m_ghost.page = page;
    m_ghost.bounds = with.rect;
    m_ghost.blocks
        = { { with.kind == FreeKind::Text ? ItemBlock::Kind::Text : ItemBlock::Kind::Picture,
            with.rect } };
    return true;
}

/// One story after another into what is left of the hole, each in the shape that suits it there.
void DropTool::showStories(int page, const std::vector<StoryId>& stories)
{
    const PageGrid& grid = *m_ground.grid(page);
    PagePlan after = *m_ground.plan(page);
    m_stories = stories;
    const Rect cell = rectOf(
        { std::clamp(m_column, 1, grid.columns), std::clamp(m_line, 1, grid.lines), 1, 1 }, grid);
    const bool placed
        = std::any_of(after.placements.begin(), after.placements.end(), [&](const auto& each) {
              return std::find(stories.begin(), stories.end(), m_ground.story(page, each.story))
                  != stories.end();
          });
    const std::optional<GridBox> hole = freeHole(after, grid, { m_column, m_line });
    if (placed || !hole) {
        refuse(page,
            cell,
            placed ? tr("The story stands on this page already; move it there.")
                   : tr("Other matter stands there."));
        return;
    }
    int lines = 0;
    for (const StoryId story : stories) {
        const std::optional<GridCell> at = m_placements.empty()
            ? std::optional(GridCell { m_column, m_line })
            : firstFree(after, grid, *hole);
        const Result<ShapeTrial> made = at
            ? m_ground.suited(page, after, story, *at)
            : Result<ShapeTrial>(Problem { tr("There is no room for all of them."), {} });
        if (!made) {
            refuse(page, rectOf(*hole, grid), made.problem().summary);
            return;
        }
        lines = made->lines;
        after.placements.push_back(made->placement);
        m_placements.push_back(made->placement);
        const std::vector<ItemBlock> parts = blocksOf(made->placement, grid);
        m_ghost.blocks.insert(m_ghost.blocks.end(), parts.begin(), parts.end());
    }
    PageItems items;
    for (std::size_t i = 0; i < m_placements.size(); ++i)
        items.stories.push_back(int(after.placements.size() - m_placements.size() + i));
    m_ghost.page = page;
    m_ghost.bounds = boundsOf(after, items, grid);
    m_ghost.size = sizeText(m_ghost.bounds, grid);
    m_ghost.gaps = gapsAround(m_ghost.bounds, snapTargets(after, grid, items));
    m_ghost.fit
        = stories.size() == 1 ? ghostFit(lines) : tr("%n stories", nullptr, int(stories.size()));
    m_ghost.over = stories.size() == 1 && lines > 0;
    if (const Result<void> stands = checkPlan(after, grid); !stands)
        m_ghost.problem = tr("There is not enough room for it.");
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
        FreeFrame made;
        made.kind = FreeKind::Picture;
        made.rect = pictureRect(*hole, m_column, grid, { info->width(), info->height() }, m_line);
        made.captionLines = CaptionLines;
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
    const std::vector<StoryId> stories = m_stories;
    const QString file = m_file;
    const std::optional<FreeFrame> frame = m_frame;
    const int placement = m_placement;
    dragLeft(view);
    m_infos.clear();
    if (!ghost.problem.isEmpty()) {
        m_ground.say({ ghost.problem, {} });
        return true;
    }
    view.setFocus();
    if (frame && file.isEmpty()) {
        if (placeStory(*frame, ghost.page))
            Q_EMIT storiesPlaced(ghost.page, stories);
    } else if (frame) {
        Q_EMIT pictureDropped(ghost.page, file, *frame);
    } else if (placement >= 0) {
        Q_EMIT storyPictureDropped(ghost.page, file, placement);
    } else if (placeStories(placements, ghost.page)) {
        Q_EMIT storiesPlaced(ghost.page, stories);
    }
    return true;
}

bool DropTool::placeStory(const FreeFrame& frame, int page)
{
    const Result<void> placed
        = m_ground.edit(tr("Place a Story"), {}, [&](EditionTransaction& t) -> Result<void> {
              if (frame.id != 0)
                  return changeFreeFrame(t, page, frame);
              const Result<int> made = addFreeFrame(t, page, frame);
              return made ? Result<void>() : Result<void>(made.problem());
          });
    if (!placed)
        m_ground.say(placed.problem());
    return placed.ok();
}

bool DropTool::placeStories(const std::vector<Placement>& placements, int page)
{
    const Result<void> placed = m_ground.edit(
        tr("Place %n Stories", nullptr, int(placements.size())), {}, [&](EditionTransaction& t) {
            for (const Placement& each : placements) {
                if (Result<void> added = addPlacement(t, page, each); !added)
                    return added;
            }
            return Result<void>();
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
