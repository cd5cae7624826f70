// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/flatplan_view.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int LeastPaper = 56;
constexpr int FirstPaper = 168;
constexpr int MostPaper = 420;

} // namespace

FlatplanView::FlatplanView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_clock([] { return QDateTime::currentDateTime(); })
    , m_paperHeight(FirstPaper)
{
    setObjectName(QStringLiteral("flatplan"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&m_thumbs, &FlatplanThumbs::painted, this, [this](int number) {
        viewport()->update(paperOf(number).adjusted(-2, -2, 2, 2));
    });
    retranslate();
}

FlatplanView::~FlatplanView() = default;

void FlatplanView::retranslate()
{
    setAccessibleName(tr("Flatplan"));
    setAccessibleDescription(
        tr("The arrow keys go from page to page, Ctrl with Left or Right moves the page, Enter "
           "opens it."));
    viewport()->update();
}

void FlatplanView::setClock(Clock clock)
{
    m_clock = std::move(clock);
    viewport()->update();
}

void FlatplanView::setContent(FlatplanContent content)
{
    const std::vector<int> chosen = chosenPages();
    const int current = currentPage();
    m_content = std::move(content);
    m_chosen.clear();
    for (const int number : chosen) {
        if (const auto sheet = sheetOf(number))
            m_chosen.insert(*sheet);
    }
    const std::size_t last = m_content.sheets.empty() ? 0 : m_content.sheets.size() - 1;
    m_current = sheetOf(current).value_or(std::min(m_current, last));
    m_anchor = std::min(m_anchor, last);
    if (m_chosen.empty() && !m_content.sheets.empty())
        m_chosen.insert(m_current);
    letGo();
    arrange();
    Q_EMIT choiceChanged();
}

void FlatplanView::arrange()
{
    m_layout = FlatplanLayout(m_content, viewport()->width(), m_paperHeight);
    verticalScrollBar()->setRange(0, std::max(m_layout.height() - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_paperHeight / 3);
    m_thumbs.want(m_content, m_layout.scale() * devicePixelRatioF());
    viewport()->update();
}

void FlatplanView::setPaperHeight(int pixels)
{
    const int height = std::clamp(pixels, LeastPaper, MostPaper);
    if (height == m_paperHeight)
        return;
    m_paperHeight = height;
    arrange();
    bringIntoView(m_current);
}

void FlatplanView::showAll()
{
    setPaperHeight(paperHeightThatFits(m_content, maximumViewportSize(), LeastPaper, MostPaper));
}

int FlatplanView::numberAt(std::size_t sheet) const
{
    return sheet < m_content.sheets.size() ? m_content.sheets[sheet].page->number : 0;
}

std::optional<std::size_t> FlatplanView::sheetOf(int number) const
{
    for (std::size_t i = 0; i < m_content.sheets.size(); ++i) {
        if (m_content.sheets[i].page->number == number)
            return i;
    }
    return std::nullopt;
}

int FlatplanView::currentPage() const
{
    return numberAt(m_current);
}

void FlatplanView::setCurrentPage(int number)
{
    const std::optional<std::size_t> sheet = sheetOf(number);
    if (sheet && (*sheet != m_current || m_chosen != std::set { *sheet }))
        choose(*sheet, Choice::Alone);
}

std::vector<int> FlatplanView::chosenPages() const
{
    std::vector<int> numbers;
    numbers.reserve(m_chosen.size());
    for (const std::size_t sheet : m_chosen)
        numbers.push_back(numberAt(sheet));
    return numbers;
}

void FlatplanView::choosePages(const std::vector<int>& numbers)
{
    std::set<std::size_t> chosen;
    for (const int number : numbers) {
        if (const auto sheet = sheetOf(number))
            chosen.insert(*sheet);
    }
    if (chosen.empty() || chosen == m_chosen)
        return;
    choose(*chosen.begin(), Choice::Alone);
    m_chosen = std::move(chosen);
    viewport()->update();
    Q_EMIT choiceChanged();
}

QPoint FlatplanView::scrolled() const
{
    return { 0, verticalScrollBar()->value() };
}

QRect FlatplanView::paperOf(int number) const
{
    const std::optional<std::size_t> sheet = sheetOf(number);
    if (!sheet || *sheet >= m_layout.cells().size())
        return {};
    return m_layout.cells()[*sheet].paper.translated(-scrolled());
}

void FlatplanView::bringIntoView(std::size_t sheet)
{
    if (sheet >= m_layout.cells().size())
        return;
    constexpr int Air = FlatplanLayout::Margin;
    const QRect at = m_layout.cells()[sheet].whole();
    QScrollBar* const bar = verticalScrollBar();
    const int top = bar->value();
    if (at.top() - Air < top)
        bar->setValue(at.top() - Air);
    else if (at.bottom() + Air > top + viewport()->height())
        bar->setValue(at.bottom() + Air - viewport()->height());
}

void FlatplanView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void FlatplanView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void FlatplanView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FlatplanView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace broadsheet
