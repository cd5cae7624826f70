// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/page_desk_figures.h"

#include "bench/large_edition.h"
#include "bench/page_view_figures.h"
#include "bench/sample_pages.h"
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "editing/undo_order.h"
#include "edition/page_grid.h"
#include "edition/standing_plan.h"
#include "page_layout/edition_composer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr double FrameLimit = 16; // ms
constexpr double OpenLimit = 2000; // ms
constexpr double MemoryLimit = 400; // MB
constexpr double StepsLimit = 100; // MB
constexpr int Patience = 20'000;
constexpr int DragSteps = 240;
constexpr int ManySteps = 1000;

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[std::size_t(part * double(values.size() - 1))];
}

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A line of /proc/PROCESS/status in MB.
double statusMegabytes(const QString& process, const QString& name)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(name + QStringLiteral(":\\s+(\\d+) kB"));
    return double(line.match(QString::fromUtf8(status.readAll())).captured(1).toLongLong()) / 1000;
}

void shift(GridBox& box, int columns, int lines)
{
    box.column += columns;
    box.line += lines;
}

Placement shifted(Placement placement, int columns, int lines)
{
    if (placement.head)
        shift(placement.head->box, columns, lines);
    for (TextFrame& frame : placement.frames)
        shift(frame.box, columns, lines);
    if (placement.picture)
        shift(placement.picture->box, columns, lines);
    if (placement.box)
        shift(placement.box->box, columns, lines);
    return placement;
}

/// What a drag does to the story, step by step: it wanders within a column and four lines.
std::pair<int, int> offsetAt(int step)
{
    constexpr std::pair<int, int> Path[]
        = { { 0, 1 }, { 0, 2 }, { -1, 2 }, { -1, 1 }, { -1, 0 }, { 0, 0 } };
    return Path[step % 6];
}

/// The plan with the story first and without what would lie in its way.
PagePlan cleared(const PagePlan& plan, std::size_t dragged, const PageGrid& grid)
{
    PagePlan result = plan;
    std::swap(result.placements.front(), result.placements[dragged]);
    const Placement story = result.placements.front();
    for (int step = 0; step < 6; ++step) {
        const auto [columns, lines] = offsetAt(step);
        result.placements.front() = shifted(story, columns, lines);
        result = standingPlan(result, grid).plan;
        result.placements.front() = story;
    }
    std::erase_if(result.placements, isEmpty);
    return result;
}

/// A story in the right half of the page that can go a column to the left.
std::size_t draggedStory(const PagePlan& plan)
{
    std::size_t found = 0;
    int most = 0;
    for (std::size_t i = 0; i < plan.placements.size(); ++i) {
        const Placement& placement = plan.placements[i];
        if (placement.frames.empty() || placement.frames.front().box.column < 2)
            continue;
        const int paper = placement.frames.front().box.columns * placement.frames.front().box.lines;
        if (paper > most) {
            most = paper;
            found = i;
        }
    }
    return found;
}

/// A session with page 1 ready for the drag.
class Drag {
public:
    Drag(EditionMatter matter, FontLibrary& fonts)
        : m_matter(std::move(matter))
        , m_composer(fonts)
    {
    }

    bool begin()
    {
        const PagePlan& plan = *m_matter.edition->page(1)->plan;
        const Result<PageGrid> grid = findFormat(plan.format);
        if (!grid)
            return false;
        m_plan = cleared(plan, draggedStory(plan), *grid);
        m_session = std::make_unique<EditionSession>(m_matter.edition);
        m_order.follow(*m_session, {});
        const bool composed = change(m_plan) && compose();
        return composed;
    }

    bool step(int number)
    {
        PagePlan next = m_plan;
        const auto [columns, lines] = offsetAt(number);
        next.placements.front() = shifted(next.placements.front(), columns, lines);
        return change(next);
    }

    bool compose()
    {
        m_matter.edition = m_session->current();
        return m_composer.page(m_matter, 1).ok();
    }

    [[nodiscard]] UndoOrder& order() { return m_order; }

private:
    bool change(const PagePlan& plan)
    {
        return m_session
            ->edit(QStringLiteral("Move"),
                {},
                [&](EditionTransaction& t) {
                    return setPagePlan(t, 1, std::make_shared<const PagePlan>(plan));
                })
            .ok();
    }

    EditionMatter m_matter;
    EditionComposer m_composer;
    PagePlan m_plan;
    std::unique_ptr<EditionSession> m_session;
    UndoOrder m_order;
};

} // namespace

std::vector<Figure> fourPictureFigures()
{
    FontLibrary fonts;
    int number = 0;
    const Result<EditionMatter> matter = matterWithFourPictures(number);
    if (!matter)
        return {};
    EditionComposer composer(fonts);
    const Result<ComposedPagePtr> page = composer.page(*matter, number);
    if (!page || !composer.leftOut(number).empty())
        return {};
    const std::vector<double> frames = panAndZoomFrames({ *page });
    return {
        { QStringLiteral("four pictures: panning, frame p95"),
            frames[0],
            QStringLiteral("ms"),
            FrameLimit },
        { QStringLiteral("four pictures: zooming, frame p95"),
            frames[1],
            QStringLiteral("ms"),
            FrameLimit },
    };
}

std::vector<Figure> dragFigures()
{
    FontLibrary fonts;
    const Result<EditionMatter> matter = sampleMatter(QStringLiteral("zh-daily"));
    if (!matter)
        return {};
    Drag drag(*matter, fonts);
    if (!drag.begin())
        return {};
    std::vector<double> moves;
    for (int i = 0; i < DragSteps; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!drag.step(i) || !drag.compose())
            return {};
        moves.push_back(milliseconds(timer));
    }
    const QString self = QStringLiteral("self");
    const double before = statusMegabytes(self, QStringLiteral("VmRSS"));
    for (int i = 0; i < ManySteps; ++i) {
        if (!drag.step(i))
            return {};
    }
    const double kept = statusMegabytes(self, QStringLiteral("VmRSS")) - before;
    std::vector<double> undone;
    for (int i = 0; i < ManySteps; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!drag.order().undo([](StoryId) { return true; }))
            return {};
        undone.push_back(milliseconds(timer));
    }
    const QString ms = QStringLiteral("ms");
    return {
        { QStringLiteral("dragging a story, page composed, p50"), percentile(moves, 0.5), ms, 0 },
        { QStringLiteral("dragging a story, page composed, p95"),
            percentile(moves, 0.95),
            ms,
            FrameLimit },
        { QStringLiteral("undo of a step, p99"), percentile(undone, 0.99), ms, 1 },
        { QStringLiteral("a thousand steps of undo"), kept, QStringLiteral("MB"), StepsLimit },
    };
}

std::vector<Figure> largeEditionFigures(const QString& program, const QString& folder, int times)
{
    const QString library = folder + QStringLiteral("/large.broadsheet");
    if (!makeLargeEdition(library))
        return {};
    std::vector<double> start;
    std::vector<double> memory;
    for (int i = 0; i <= times; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QElapsedTimer clock;
        clock.start();
        process.start(program, { library, QStringLiteral("--time-start") });
        QByteArray said;
        while (!said.contains("usable after") && process.waitForReadyRead(Patience))
            said += process.readAll();
        const double elapsed = milliseconds(clock);
        if (!said.contains("usable after"))
            return {};
        if (i > 0) { // the first one warms the caches
            start.push_back(elapsed);
            memory.push_back(
                statusMegabytes(QString::number(process.processId()), QStringLiteral("VmHWM")));
        }
        process.kill();
        process.waitForFinished();
    }
    return {
        { QStringLiteral("24 pages: start to usable window with all pages composed"),
            percentile(start, 0.5),
            QStringLiteral("ms"),
            OpenLimit },
        { QStringLiteral("24 pages: peak memory until then"),
            percentile(memory, 1),
            QStringLiteral("MB"),
            MemoryLimit },
    };
}

} // namespace broadsheet
