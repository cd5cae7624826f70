// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_view.h"

#include "export/decoded_pictures.h"
#include "shared/empty_state.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace broadsheet {

namespace {

constexpr int Threads = 2;
constexpr double Margin = 24;
constexpr int ZoomRestMs = 40; ///< a wheel or a pinch that rests so long has found its zoom

const Opening NoOpening;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_workers(std::make_unique<TileWorkers>(Threads, std::make_shared<DecodedPictures>()))
    , m_store(std::make_unique<TileStore>(*m_workers))
    , m_empty(new EmptyState(QStringLiteral("newspaper"), viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    m_camera.setMargin(Margin);
    connect(m_store.get(), &TileStore::painted, this, &PageView::tilePainted);
    m_zooming.setSingleShot(true);
    m_zooming.setInterval(ZoomRestMs);
    connect(&m_zooming, &QTimer::timeout, this, &PageView::requestTiles);
    retranslate();
}

PageView::~PageView() = default;

void PageView::retranslate()
{
    setAccessibleName(tr("Page view"));
    setAccessibleDescription(
        tr("Tab goes from story to story, Enter opens the story, Page Down turns the page."));
}

const Opening& PageView::opening() const
{
    return m_opening < m_openings.size() ? m_openings[m_opening] : NoOpening;
}

const PagePlace* PageView::placeOf(int number) const
{
    for (const PagePlace& place : opening()) {
        if (place.page->number == number)
            return &place;
    }
    return nullptr;
}

void PageView::setPages(std::vector<ComposedPagePtr> pages)
{
    if (pages == m_pages)
        return;
    m_pages = std::move(pages);
    m_store->setPages(m_pages);
    const Opening before = opening();
    const std::size_t count = m_openings.size();
    m_openings = openingsOf(m_pages, m_kind);
    if (count != m_openings.size() || !looksTheSame(before))
        arrange();
    if (isVisible())
        requestTiles(); // not only when painting: what is under edit is to be fresh at once
}

/// Apart from what the squares show, which are updated one by one.
bool PageView::looksTheSame(const Opening& before) const
{
    const auto same = [](const PagePlace& a, const PagePlace& b) {
        const auto lines = [](const ComposedPage& page) {
            std::vector<std::pair<StoryId, int>> over;
            over.reserve(page.overset.size());
            for (const Overset& overset : page.overset)
                over.emplace_back(overset.story, overset.lines);
            return over;
        };
        const auto frames = [](const StoryRegion& x, const StoryRegion& y) {
            return x.story == y.story && x.rects == y.rects;
        };
        const auto& stories = a.page->stories;
        return a.page->number == b.page->number && a.sheet == b.sheet
            && lines(*a.page) == lines(*b.page)
            && std::equal(stories.begin(),
                stories.end(),
                b.page->stories.begin(),
                b.page->stories.end(),
                frames);
    };
    const Opening& now = opening();
    return std::equal(before.begin(), before.end(), now.begin(), now.end(), same);
}

void PageView::setCurrentPage(int number)
{
    const std::size_t wanted = openingWith(m_openings, number);
    if (wanted != m_opening)
        showOpening(wanted);
    if (placeOf(number) != nullptr && number != m_currentPage) {
        m_currentPage = number;
        viewport()->update();
        Q_EMIT currentPageChanged(number);
    }
}

void PageView::setSpreads(bool spreads)
{
    m_kind = spreads ? OpeningKind::Spreads : OpeningKind::Pages;
    arrange();
}

/// Lays the openings out anew around the current page.
void PageView::arrange()
{
    m_openings = openingsOf(m_pages, m_kind);
    m_opening = openingWith(m_openings, m_currentPage);
    m_empty->setVisible(m_openings.empty() && !m_bareGround.isValid());
    m_camera.setContent(sizeOf(opening()));
    const int before = m_currentPage;
    if (placeOf(m_currentPage) == nullptr)
        m_currentPage = opening().empty() ? 0 : opening().front().page->number;
    cameraMoved();
    if (m_currentPage != before)
        Q_EMIT currentPageChanged(m_currentPage);
}

void PageView::showOpening(std::size_t index)
{
    m_opening = index;
    m_camera.setContent(sizeOf(opening()));
    m_camera.showTop();
    hover({});
    m_currentPage = opening().empty() ? 0 : opening().front().page->number;
    cameraMoved();
    Q_EMIT currentPageChanged(m_currentPage);
}

bool PageView::turn(int openings)
{
    const auto wanted = std::ptrdiff_t(m_opening) + openings;
    if (wanted < 0 || wanted >= std::ptrdiff_t(m_openings.size()))
        return false;
    showOpening(std::size_t(wanted));
    return true;
}

void PageView::setBare(const QColor& ground)
{
    m_bareGround = ground;
    m_empty->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->update();
}

void PageView::fitPage()
{
    m_camera.setFit(PageCamera::Fit::Page);
    cameraMoved();
}

void PageView::fitWidth()
{
    m_camera.setFit(PageCamera::Fit::Width);
    cameraMoved();
}

void PageView::actualSize()
{
    setZoom(100);
}

void PageView::setZoom(double percent)
{
    zoomTo(percent / 100, QRectF(viewport()->rect()).center());
}

void PageView::zoomIn()
{
    setZoom(nextZoom(m_camera.zoom(), 1) * 100);
}

void PageView::zoomOut()
{
    setZoom(nextZoom(m_camera.zoom(), -1) * 100);
}

void PageView::zoomTo(double zoom, const QPointF& at)
{
    m_camera.zoomAt(zoom, at);
    cameraMoved();
}

/// Step by step: the squares are painted when the zoom has been found.
void PageView::zoomGently(double zoom, const QPointF& at)
{
    m_zooming.start();
    m_store->pause();
    zoomTo(zoom, at);
}

void PageView::cameraMoved()
{
    syncScrollBars();
    viewport()->update();
    const double percent = zoom();
    if (m_toldZoom != percent) {
        m_toldZoom = percent;
        Q_EMIT zoomChanged(percent);
    }
}

void PageView::syncScrollBars()
{
    m_syncing = true;
    const QPointF origin = m_camera.origin();
    const auto sync = [this](QScrollBar* bar, Qt::Orientation direction, double at, int view) {
        const PageCamera::Range edges = m_camera.range(direction, PageCamera::Reach::Edges);
        // A fitted page may be half a pixel too large: no bar for that.
        const bool pans = edges.most - edges.least > 1;
        const int first = pans ? -int(std::lround(std::max(edges.most, at))) : 0;
        const int last = pans ? -int(std::lround(std::min(edges.least, at))) : 0;
        bar->setRange(first, last);
        bar->setPageStep(view);
        bar->setSingleStep(40);
        bar->setValue(-int(std::lround(at)));
    };
    sync(horizontalScrollBar(), Qt::Horizontal, origin.x(), viewport()->width());
    sync(verticalScrollBar(), Qt::Vertical, origin.y(), viewport()->height());
    m_syncing = false;
}

void PageView::scrollContentsBy(int dx, int dy)
{
    if (m_syncing)
        return;
    m_camera.panBy(QPointF(dx, dy), PageCamera::Reach::Free);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    measureView();
    m_empty->setGeometry(viewport()->rect());
    cameraMoved();
}

void PageView::measureView()
{
    m_ratio = devicePixelRatioF();
    m_camera.setView(viewport()->size(), logicalDpiX(), m_ratio);
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace broadsheet
