// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/picture_verbs.h"
#include "edition/free_frame_check.h"
#include "edition/master_items.h"
#include "main_window/desk_selection.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_tools/drop_arrangement.h"
#include "page_view/page_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

// Pictures that are chosen for a page or dropped on it: the file goes into the library first, then
// onto the page.

namespace broadsheet {

namespace {

/// With a line of air above it, a picture of five lines and its caption of two.
constexpr int LeastHoleLines = 8;

/// What is wrong with a file is said with its name and where it is.
Problem aboutFile(const Problem& problem, const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    const QString& why = problem.summary;
    const QString summary = why.contains(name) ? why : ToolsDesk::tr("%1: %2").arg(name, why);
    const QString place = QDir::toNativeSeparators(file);
    const bool told = problem.detail.isEmpty() || problem.detail.contains(file);
    return { summary, told ? place : place + QLatin1Char('\n') + problem.detail };
}

} // namespace

QSize ToolsDesk::pictureSize(const QString& picture) const
{
    const std::optional<PictureSource> source = m_desk.matter().picture(picture);
    return source ? QSize(source->pixelWidth, source->pixelHeight) : QSize();
}

void ToolsDesk::placePicture()
{
    if (const QString why = whyNoPictureTarget(); !why.isEmpty()) {
        say({ why, {} });
        return;
    }
    const Placement* const placed = oneStory();
    const int page = m_items.isEmpty() ? m_selection.page() : m_items.page();
    const PageItems target = m_items.items();
    const StoryRef story = placed == nullptr ? StoryRef() : placed->story;
    if (m_pictureFolder.isEmpty())
        m_pictureFolder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto* const dialog = new QFileDialog(m_workspace.pageView->window(), tr("Place Picture"));
    dialog->setObjectName(QStringLiteral("placePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Pictures (*.jpg *.jpeg *.png)"), tr("All files (*)") });
    if (QFileInfo(m_pictureFolder).isDir())
        dialog->setDirectory(m_pictureFolder);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, page, target, story](const QString& file) {
            m_pictureFolder = QFileInfo(file).absolutePath();
            takePictureInto(page, file, target, story);
        });
    dialog->open();
}

/// The page may have changed under the dialog: another desk's work comes in.
void ToolsDesk::takePictureInto(
    int page, const QString& file, const PageItems& target, const StoryRef& story)
{
    const PagePlanPtr now = plan(page);
    if (!now) {
        say({ tr("The page is gone; nothing was placed."), {} });
    } else if (target.isEmpty()) {
        takePictureFreely(page, file);
    } else if (!target.frames.empty()) {
        if (const FreeFrame* const frame = freeFrame(*now, target.frames.front()))
            takePicture(page, file, *frame);
        else
            say({ tr("The frame is gone; nothing was placed."), {} });
    } else {
        const auto placed = std::find_if(now->placements.begin(),
            now->placements.end(),
            [&](const Placement& each) { return each.story == story; });
        if (placed != now->placements.end())
            giveToStory(page, file, int(placed - now->placements.begin()));
        else
            say({ tr("The story is not on the page any more; nothing was placed."), {} });
    }
}

void ToolsDesk::takePicture(int page, const QString& file, const FreeFrame& frame)
{
    m_desk.addPicture(file, [this, page, file, frame](const Result<PictureSource>& added) {
        if (added)
            fillFrame(page, frame, *added);
        else
            say(aboutFile(added.problem(), file));
    });
}

/// In a frame of its own where the page has most room.
void ToolsDesk::takePictureFreely(int page, const QString& file)
{
    m_desk.addPicture(file, [this, page, file](const Result<PictureSource>& added) {
        if (!added) {
            say(aboutFile(added.problem(), file));
            return;
        }
        const std::optional<GridBox> hole = pictureHole(page);
        if (!hole) {
            say({ tr("The page has no free place for a picture left."), {} });
            return;
        }
        const GridCell corner { hole->column, hole->line };
        const QSize sides(added->pixelWidth, added->pixelHeight);
        fillFrame(page, pictureFrame(*hole, corner, *grid(page), sides), *added);
    });
}

void ToolsDesk::fillFrame(int page, FreeFrame frame, const PictureSource& picture)
{
    if (frame.id != 0) { // as it is now: it may have been moved while the file was read
        const PagePlanPtr before = plan(page);
        const FreeFrame* const stands = before ? freeFrame(*before, frame.id) : nullptr;
        if (stands == nullptr) {
            say({ tr("The frame is gone; nothing was placed."), {} });
            return;
        }
        frame = *stands;
    }
    if (frame.picture != picture.hash)
        frame.cropping = {};
    frame.picture = picture.hash;
    perform(tr("Place Picture"), [&](EditionTransaction& t) -> Result<void> {
        if (frame.id != 0)
            return changeFreeFrame(t, page, frame);
        const Result<int> made = addFreeFrame(t, page, frame);
        frame.id = made ? *made : 0;
        return made ? Result<void>() : Result<void>(made.problem());
    });
    const PagePlanPtr now = plan(page);
    if (now && freeFrame(*now, frame.id) != nullptr)
        m_items.set(page, { {}, { frame.id } }, *now);
}

/// The largest one, a line of air below what stands above it. Nothing: a picture finds no place.
std::optional<GridBox> ToolsDesk::pictureHole(int page) const
{
    const EditionPtr edition = m_desk.edition();
    const Page* const its = edition ? edition->page(page) : nullptr;
    const PageGrid* const ground = grid(page);
    if (its == nullptr || !its->plan || ground == nullptr)
        return std::nullopt;
    const PagePlan taken
        = withItems(*its->plan, itemsOnPage(edition->publication, *its, *ground).items);
    std::optional<GridBox> hole = largestHole(taken, *ground, LeastHoleLines);
    if (hole && hole->line > 1) {
        ++hole->line;
        --hole->lines;
    }
    return hole;
}

void ToolsDesk::giveToStory(int page, const QString& file, int placement)
{
    const PagePlanPtr here = plan(page);
    if (!here || placement < 0 || placement >= int(here->placements.size()))
        return;
    const StoryRef story = here->placements[std::size_t(placement)].story;
    m_desk.addPicture(
        file, [this, page, file, story, placement](const Result<PictureSource>& added) {
            if (added)
                putIntoStory(page, story, placement, *added);
            else
                say(aboutFile(added.problem(), file));
        });
}

/// The page may have changed while the file was read: `placement` is where the story was.
void ToolsDesk::putIntoStory(
    int page, const StoryRef& story, int placement, const PictureSource& added)
{
    const PagePlanPtr now = plan(page);
    const auto isStory = [&](const Placement& each) { return each.story == story; };
    int at = placement;
    if (now && (at >= int(now->placements.size()) || !isStory(now->placements[std::size_t(at)]))) {
        const auto found = std::ranges::find_if(now->placements, isStory);
        at = found == now->placements.end() ? -1 : int(found - now->placements.begin());
    }
    if (!now || at < 0) {
        say({ tr("The story is not on the page any more; nothing was placed."), {} });
        return;
    }
    StoryShape shape = shapeOf(now->placements[std::size_t(at)]);
    ShapePicture picture = shape.picture.value_or(ShapePicture());
    if (picture.picture != added.hash)
        picture.cropping = {};
    picture.picture = added.hash;
    picture.lines = 0;
    shape.picture = picture;
    reshape(page, at, tr("Picture to Story"), shape);
}

void ToolsDesk::widenPicture(int columns)
{
    const FreeFrame* const frame = oneFrame();
    if (frame == nullptr) {
        widenStoryPicture(columns);
        return;
    }
    perform(tr("Width of the Picture"), [this, id = frame->id, columns](EditionTransaction& t) {
        return widenPictureFrame(t, m_items.page(), id, columns);
    });
}

/// Legs that are wider than a column make widths in between all one: on to the first that is
/// another. Where lines were chosen for it, its proportions stay too.
void ToolsDesk::widenStoryPicture(int columns)
{
    const Placement* const placed = oneStory();
    const int page = m_items.page();
    if (placed == nullptr || !placed->picture || !m_fitter.setPage(m_desk.matter(), page))
        return;
    StoryShape shape = shapeOf(*placed);
    const ShapePicture now = shape.picture.value_or(ShapePicture());
    if (now.place == PicturePlace::AboveHead) {
        say({ tr("Above the head the picture is as wide as its story. Give it another place."),
            {} });
        return;
    }
    const PageGrid& its = m_fitter.grid();
    const Length width = rectOf(placed->picture->box, its).width;
    const int most = shape.box.columns;
    ShapePicture next = now;
    for (next.columns = std::min(now.columns, most) + columns;
        next.columns >= 1 && next.columns <= most;
        next.columns += columns) {
        const Length height = its.linePitch * now.lines;
        next.lines
            = int(height.scaled(its.measure(next.columns).units(), width.units()) / its.linePitch);
        shape.picture = next;
        const Result<ShapedStory> made = m_fitter.boxes(placed->story, shape);
        const std::optional<PictureBox> box = made ? made->placement.picture : std::nullopt;
        if (box && rectOf(box->box, its).width == width)
            continue;
        reshape(page, m_items.items().stories.front(), tr("Width of the Picture"), shape);
        return;
    }
    say({ columns > 0 ? tr("The picture is as wide as its story already.")
                      : tr("The picture is as narrow as it can be already."),
        {} });
}

} // namespace broadsheet
