// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_view/page_strip.h"

#include "export/decoded_pictures.h"
#include "shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace broadsheet {

namespace {

constexpr int CellWidth = PageStrip::CellWidth;
constexpr int CellHeight = PageStrip::CellHeight;
constexpr int Air = PageStrip::Air;
constexpr int WaitMs = 250; ///< a burst of changes is painted once
constexpr qsizetype PictureBytes = qsizetype(4) << 20U;

} // namespace

PageStrip::PageStrip(Qt::Orientation direction, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_workers(1, std::make_shared<DecodedPictures>(PictureBytes))
    , m_direction(direction)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    m_wish.setSingleShot(true);
    m_wish.setInterval(WaitMs);
    connect(&m_wish, &QTimer::timeout, this, &PageStrip::wishPictures);
    connect(&m_workers, &TileWorkers::painted, this, &PageStrip::take);
    retranslate();
    arrange();
}

PageStrip::~PageStrip() = default;

void PageStrip::retranslate()
{
    setAccessibleName(tr("Pages"));
    setAccessibleDescription(tr("The arrow keys go from page to page."));
    viewport()->update();
}

void PageStrip::setPages(std::vector<ComposedPagePtr> pages)
{
    if (pages == m_pages)
        return;
    const bool first = m_pages.empty();
    m_pages = std::move(pages);
    arrange();
    if (first)
        wishPictures();
    else if (!m_wish.isActive())
        m_wish.start();
    viewport()->update();
}

void PageStrip::setCurrentPage(int number)
{
    m_current = number;
    const QRect at = cellOf(number);
    if (!at.isNull() && !viewport()->rect().contains(at)) {
        QScrollBar* const bar
            = m_direction == Qt::Horizontal ? horizontalScrollBar() : verticalScrollBar();
        const int place = m_direction == Qt::Horizontal ? at.left() : at.top();
        const int view = m_direction == Qt::Horizontal ? viewport()->width() : viewport()->height();
        const int size = m_direction == Qt::Horizontal ? at.width() : at.height();
        bar->setValue(bar->value() + (place < 0 ? place : place + size - view));
    }
    viewport()->update();
}

void PageStrip::setDropTarget(int number)
{
    if (number == m_target)
        return;
    m_target = number;
    viewport()->update();
}

void PageStrip::setDirection(Qt::Orientation direction)
{
    m_direction = direction;
    arrange();
    updateGeometry();
}

QSize PageStrip::sizeHint() const
{
    const int all = int(std::max<std::size_t>(m_pages.size(), 4));
    return m_direction == Qt::Horizontal ? QSize(all * CellWidth, CellHeight + Air)
                                         : QSize(CellWidth + Air * 2, all * CellHeight);
}

QSize PageStrip::minimumSizeHint() const
{
    return m_direction == Qt::Horizontal ? QSize(CellWidth, CellHeight + Air)
                                         : QSize(CellWidth + Air * 2, CellHeight);
}

void PageStrip::arrange()
{
    const bool across = m_direction == Qt::Horizontal;
    setHorizontalScrollBarPolicy(across ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(across ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int length = int(m_pages.size()) * (across ? CellWidth : CellHeight) + 2 * Air;
    const int view = across ? viewport()->width() : viewport()->height();
    QScrollBar* const bar = across ? horizontalScrollBar() : verticalScrollBar();
    bar->setRange(0, std::max(length - view, 0));
    bar->setPageStep(view);
    bar->setSingleStep(CellWidth / 2);
}

void PageStrip::wishPictures()
{
    std::vector<TileJob> jobs;
    for (const ComposedPagePtr& page : m_pages) {
        if (m_pictures[page->number].page == page)
            continue;
        const double scale = scaleOf(*page) * devicePixelRatioF();
        const int bleed = int(std::lround(page->bleed.toPt() * scale));
        const QSize size = thumbIn({}, *page).size() * devicePixelRatioF();
        jobs.push_back({ { page->number, scale, TileKey::WholePage, 0 },
            ++m_tickets,
            page,
            { { bleed, bleed }, size } });
    }
    m_workers.want(std::move(jobs));
}

void PageStrip::take(const TileJob& job, const QImage& image)
{
    m_pictures[job.key.page] = { image, job.page };
    viewport()->update(cellOf(job.key.page));
}

bool PageStrip::isUpToDate() const
{
    return std::all_of(m_pages.begin(), m_pages.end(), [this](const ComposedPagePtr& page) {
        const auto known = m_pictures.find(page->number);
        return known != m_pictures.end() && known->second.page == page;
    });
}

void PageStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeColors(palette()).panel);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (cell(int(i)).intersects(viewport()->rect()))
            drawCell(painter, i);
    }
}

void PageStrip::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PageStrip::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool PageStrip::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(),
            index < 0 ? QString() : tipFor(*m_pages[std::size_t(index)]),
            viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageStrip::choose(int index)
{
    if (index < 0 || index >= int(m_pages.size()))
        return;
    const int number = m_pages[std::size_t(index)]->number;
    setCurrentPage(number);
    Q_EMIT pageChosen(number);
}

void PageStrip::keyPressEvent(QKeyEvent* event)
{
    const int now = indexOf(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(now - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(now + 1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(int(m_pages.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(now);
        return;
    default:
        event->ignore();
    }
}

void PageStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->position().toPoint()));
}

void PageStrip::mouseMoveEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position().toPoint());
    if (index != m_hovered) {
        m_hovered = index;
        viewport()->update();
    }
}

void PageStrip::wheelEvent(QWheelEvent* event)
{
    QScrollBar* const bar
        = m_direction == Qt::Horizontal ? horizontalScrollBar() : verticalScrollBar();
    const QPoint angle = event->angleDelta();
    const int by = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    bar->setValue(bar->value() - by * CellWidth / 240);
    event->accept();
}

void PageStrip::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageStrip::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace broadsheet
