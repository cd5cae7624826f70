// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shape_figures.h"

#include "bench/sample_pages.h"
#include "page_layout/shape_growth.h"
#include "page_layout/shape_ring.h"

#include <QElapsedTimer>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr double StepLimitMs = 150;
constexpr double DragLimitMs = 16;
constexpr int DragColumns = 5;

double since(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[(values.size() - 1) * 95 / 100];
}

double slowest(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

/// Every shape of the ring, each asked of a fitter that has set nothing yet.
std::vector<double> coldSteps(
    FontLibrary& fonts, const EditionMatter& matter, const StoryShape& from)
{
    std::vector<double> times;
    const StoryRef story { {}, 1 };
    ShapeFitter first(fonts);
    if (!first.setPage(matter, 1))
        return times;
    for (const StoryShape& shape : shapesFor(first, story, from)) {
        ShapeFitter fitter(fonts);
        QElapsedTimer timer;
        timer.start();
        if (fitter.setPage(matter, 1) && fitter.tryShape(story, shape))
            times.push_back(since(timer));
    }
    return times;
}

/// Arrow keys: the ring is made anew at each step.
std::vector<double> steps(ShapeFitter& fitter, const StoryShape& from)
{
    std::vector<double> times;
    StoryShape now = from;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Result<ShapeTrial> next = nextShape(fitter, { {}, 1 }, now, 1);
        times.push_back(since(timer));
        if (next)
            now = *next->placement.shape;
    }
    return times;
}

/// A corner dragged to and fro: other columns and lines at every move.
std::vector<double> drag(ShapeFitter& fitter, const StoryShape& from)
{
    std::vector<double> times;
    for (int i = 0; i < 300; ++i) {
        StoryShape shape = from;
        shape.box.columns = 2 + i % DragColumns;
        shape.box.lines = 30 + i % 37;
        QElapsedTimer timer;
        timer.start();
        const Result<ShapeTrial> trial = fitter.tryShape({ {}, 1 }, shape);
        if (trial)
            times.push_back(since(timer));
    }
    return times;
}

} // namespace

std::vector<Figure> shapeFigures()
{
    FontLibrary fonts;
    const Result<EditionMatter> matter = sampleMatter(QStringLiteral("zh-daily"));
    if (!matter)
        return {};
    StoryShape shape;
    shape.box = { 1, 6, 6, 60 };
    const std::vector<double> cold = coldSteps(fonts, *matter, shape);
    ShapeFitter fitter(fonts);
    if (cold.empty() || !fitter.setPage(*matter, 1))
        return {};
    const QString ms = QStringLiteral("ms");
    std::vector<Figure> figures {
        { QStringLiteral("shape of the lead, composed cold, slowest of %1").arg(cold.size()),
            slowest(cold),
            ms,
            StepLimitMs },
        { QStringLiteral("arrow key to the next shape, slowest"),
            slowest(steps(fitter, shape)),
            ms,
            StepLimitMs },
    };
    (void)drag(fitter, shape); // every measure once
    figures.push_back({ QStringLiteral("story recomposed while it is dragged, p95"),
        percentile95(drag(fitter, shape)),
        ms,
        DragLimitMs });
    QElapsedTimer timer;
    timer.start();
    (void)growToFit(fitter, { {}, 1 }, shape);
    figures.push_back({ QStringLiteral("shape grown to hold its story"), since(timer), ms, 0 });
    return figures;
}

} // namespace broadsheet
