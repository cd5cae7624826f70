// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/page_view_figures.h"

#include "page_view/page_view.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

namespace broadsheet {

namespace {

constexpr int PatienceMs = 10'000;
constexpr int Frames = 200;
constexpr int Edits = 60;

double milliseconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1'000'000;
}

/// Turns the event loop until it is so; the time that took.
double waitUntil(const std::function<bool()>& so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < PatienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    return milliseconds(timer);
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::size_t(part * double(values.size() - 1))];
}

double frame(PageView& view)
{
    QElapsedTimer timer;
    timer.start();
    view.viewport()->repaint();
    return milliseconds(timer);
}

double panning(PageView& view)
{
    view.setZoom(100);
    waitUntil([&view] { return view.isSharp(); });
    std::vector<double> frames;
    QScrollBar* const bar = view.verticalScrollBar();
    for (int i = 0; i < Frames; ++i) {
        bar->setValue(bar->value() + (i % 100 < 50 ? 6 : -6));
        frames.push_back(frame(view));
        QCoreApplication::processEvents();
    }
    return percentile(frames, 0.95);
}

double zooming(PageView& view)
{
    std::vector<double> frames;
    const QPointF at(view.viewport()->rect().center());
    for (int i = 0; i < Frames; ++i) {
        QWheelEvent wheel(at,
            view.viewport()->mapToGlobal(at),
            {},
            { 0, i % 40 < 20 ? 15 : -15 },
            Qt::NoButton,
            Qt::ControlModifier,
            Qt::NoScrollPhase,
            false);
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(view.viewport(), &wheel);
        view.viewport()->repaint();
        frames.push_back(milliseconds(timer));
        QCoreApplication::processEvents();
    }
    return percentile(frames, 0.95);
}

/// The page with the glyphs of one of its runs moved: as after a key, one line looks different.
ComposedPagePtr edited(const ComposedPage& page, int turn)
{
    auto changed = std::make_shared<ComposedPage>(page);
    int run = 0;
    for (DrawOp& op : changed->ops) {
        auto* const glyphs = std::get_if<GlyphRun>(&op);
        if (glyphs != nullptr && glyphs->size < Length::pt(12) && ++run == 40) {
            for (PlacedGlyph& glyph : glyphs->glyphs)
                glyph.x += Length::pt(0.5 * (turn % 2 + 1));
        }
    }
    return changed;
}

double editing(PageView& view, const std::vector<ComposedPagePtr>& pages)
{
    view.fitPage();
    waitUntil([&view] { return view.isSharp(); });
    std::vector<double> times;
    for (int i = 0; i < Edits; ++i) {
        std::vector<ComposedPagePtr> now = pages;
        now.front() = edited(*pages.front(), i);
        QElapsedTimer timer;
        timer.start();
        view.setPages(now);
        const bool damaged = !view.isSharp();
        waitUntil([&view] { return view.isSharp(); });
        QCoreApplication::processEvents(); // the paint event of what is new
        times.push_back(damaged ? milliseconds(timer) : PatienceMs);
    }
    return percentile(times, 0.99);
}

/// Until all of the page is there, sharp, after the view was shown with nothing painted.
double coldPage(const std::vector<ComposedPagePtr>& pages)
{
    PageView view;
    view.resize(1280, 800);
    view.show();
    QCoreApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    view.setPages(pages);
    waitUntil([&view] { return view.isSharp(); });
    view.viewport()->repaint();
    return milliseconds(timer);
}

/// Until the first square of another zoom is painted.
double firstSharpTile(PageView& view)
{
    std::vector<double> times;
    for (const double percent : { 130.0, 210.0, 90.0, 330.0, 170.0 }) {
        view.setZoom(percent);
        QElapsedTimer timer;
        timer.start();
        view.viewport()->repaint();
        waitUntil([&view] { return view.hasSharpTile(); });
        times.push_back(milliseconds(timer));
        waitUntil([&view] { return view.isSharp(); });
    }
    return *std::max_element(times.begin(), times.end());
}

} // namespace

std::vector<double> panAndZoomFrames(const std::vector<ComposedPagePtr>& pages)
{
    PageView view;
    view.resize(1280, 800);
    view.show();
    view.setPages(pages);
    waitUntil([&view] { return view.isSharp(); });
    const double pan = panning(view);
    return { pan, zooming(view) };
}

std::vector<Figure> pageViewFigures(const std::vector<ComposedPagePtr>& pages)
{
    const QString ms = QStringLiteral("ms");
    std::vector<Figure> figures;
    figures.push_back({ QStringLiteral("cold page visible"), coldPage(pages), ms, 200 });
    PageView view;
    view.resize(1280, 800);
    view.show();
    view.setPages(pages);
    waitUntil([&view] { return view.isSharp(); });
    figures.push_back({ QStringLiteral("first sharp tile"), firstSharpTile(view), ms, 120 });
    figures.push_back({ QStringLiteral("panning, frame p95"), panning(view), ms, 16 });
    figures.push_back({ QStringLiteral("zooming, frame p95"), zooming(view), ms, 16 });
    figures.push_back(
        { QStringLiteral("edited line repainted p99"), editing(view, pages), ms, 16 });
    return figures;
}

} // namespace broadsheet
