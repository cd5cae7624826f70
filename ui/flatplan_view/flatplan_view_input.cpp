// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatplan_view/flatplan_view.h"
#include "flatplan_view/page_state_mark.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

// Keys, clicks and drags on the flatplan.

namespace broadsheet {

namespace {

constexpr double SizeStep = 1.2;

} // namespace

void FlatplanView::chooseRange(std::size_t from, std::size_t to)
{
    m_chosen.clear();
    for (std::size_t i = std::min(from, to); i <= std::max(from, to); ++i)
        m_chosen.insert(i);
}

void FlatplanView::choose(std::size_t sheet, Choice choice)
{
    if (sheet >= m_content.sheets.size())
        return;
    const std::size_t before = std::exchange(m_current, sheet);
    switch (choice) {
    case Choice::Alone:
        m_chosen = { sheet };
        m_anchor = sheet;
        break;
    case Choice::Extended:
        chooseRange(m_anchor, sheet);
        break;
    case Choice::Toggled:
        if (m_chosen.contains(sheet) && m_chosen.size() > 1)
            m_chosen.erase(sheet);
        else
            m_chosen.insert(sheet);
        m_anchor = sheet;
        break;
    }
    bringIntoView(sheet);
    viewport()->update();
    if (before != sheet)
        Q_EMIT currentPageChanged(numberAt(sheet));
    Q_EMIT choiceChanged();
}

bool FlatplanView::walked(int key, Choice choice)
{
    const std::size_t last = m_content.sheets.size() - 1;
    switch (key) {
    case Qt::Key_Left:
        choose(m_current == 0 ? 0 : m_current - 1, choice);
        return true;
    case Qt::Key_Right:
        choose(std::min(m_current + 1, last), choice);
        return true;
    case Qt::Key_Up:
        choose(m_layout.inRow(m_current, -1), choice);
        return true;
    case Qt::Key_Down:
        choose(m_layout.inRow(m_current, 1), choice);
        return true;
    case Qt::Key_Home:
        choose(0, choice);
        return true;
    case Qt::Key_End:
        choose(last, choice);
        return true;
    default:
        return false;
    }
}

/// The chosen pages, taken together, one place on or back; a double truck is passed as one.
void FlatplanView::moveChosen(int step)
{
    if (m_chosen.empty())
        return;
    const std::size_t first = *m_chosen.begin();
    const std::size_t behind = *m_chosen.rbegin() + 1;
    const auto isSpread = [this](std::size_t left) {
        return left < m_content.sheets.size() && m_content.sheets[left].page->spreadWithNext;
    };
    if (step < 0 && first > 0) {
        const std::size_t back = first > 1 && isSpread(first - 2) ? 2 : 1;
        Q_EMIT moveWanted(chosenPages(), numberAt(first - back));
    } else if (step > 0 && behind < m_content.sheets.size()) {
        const std::size_t on = isSpread(behind) ? 2 : 1;
        Q_EMIT moveWanted(
            chosenPages(), numberAt(std::min(first + on, m_content.sheets.size() - 1)));
    }
}

/// Behind the page in hand.
void FlatplanView::wantInsert(int count)
{
    Q_EMIT insertWanted(m_content.sheets.empty() ? 1 : currentPage() + 1, count);
}

bool FlatplanView::acted(const QKeyEvent& event)
{
    const int state = event.key() - Qt::Key_1;
    if (event.modifiers() == Qt::NoModifier && state >= 0 && state < int(AllPageStates.size())) {
        Q_EMIT stateWanted(chosenPages(), AllPageStates[std::size_t(state)]);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT pageActivated(currentPage());
        return true;
    case Qt::Key_Insert:
        wantInsert(event.modifiers().testFlag(Qt::ShiftModifier) ? 2 : 1);
        return true;
    case Qt::Key_Delete:
        Q_EMIT takeOutWanted(chosenPages());
        return true;
    case Qt::Key_A:
        if (!event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        chooseRange(0, m_content.sheets.size() - 1);
        viewport()->update();
        Q_EMIT choiceChanged();
        return true;
    default:
        return false;
    }
}

bool FlatplanView::sized(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setPaperHeight(int(m_paperHeight * SizeStep));
        return true;
    case Qt::Key_Minus:
        setPaperHeight(int(m_paperHeight / SizeStep));
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    default:
        return false;
    }
}

void FlatplanView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_pressed) {
        letGo();
        return;
    }
    if (m_content.sheets.empty()) {
        event->ignore();
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        moveChosen(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (walked(event->key(), shift ? Choice::Extended : Choice::Alone) || acted(*event)
        || sized(event->key()))
        return;
    event->ignore();
}

void FlatplanView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> sheet = m_layout.at(event->position().toPoint() + scrolled());
    if (!sheet)
        return;
    if (event->button() == Qt::RightButton) {
        if (!m_chosen.contains(*sheet))
            choose(*sheet, Choice::Alone);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        choose(*sheet, Choice::Extended);
    else if (event->modifiers().testFlag(Qt::ControlModifier))
        choose(*sheet, Choice::Toggled);
    else if (!m_chosen.contains(*sheet) || m_chosen.size() == 1)
        choose(*sheet, Choice::Alone);
    m_pressed = event->position().toPoint();
}

void FlatplanView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position().toPoint();
    if (m_pressed && !m_dragging
        && (m_pointer - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging) {
        m_target = targetAt(m_pointer);
        viewport()->update();
        return;
    }
    const std::optional<std::size_t> hovered = m_layout.at(m_pointer + scrolled());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void FlatplanView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const std::optional<Target> target = m_dragging ? m_target : std::nullopt;
    const bool clicked = !m_dragging;
    const std::optional<std::size_t> sheet = m_layout.at(event->position().toPoint() + scrolled());
    letGo();
    if (target)
        dropAt(*target);
    else if (clicked && event->modifiers() == Qt::NoModifier && sheet && m_chosen.size() > 1)
        choose(*sheet, Choice::Alone);
}

void FlatplanView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> sheet = m_layout.at(event->position().toPoint() + scrolled());
    if (event->button() == Qt::LeftButton && sheet) {
        letGo();
        Q_EMIT pageActivated(numberAt(*sheet));
    }
}

/// The outer quarters of a page mean before and behind it, its middle means the page itself.
std::optional<FlatplanView::Target> FlatplanView::targetAt(const QPoint& point) const
{
    const QPoint place = point + scrolled();
    const std::optional<std::size_t> sheet = m_layout.at(place);
    if (!sheet || m_chosen.contains(*sheet))
        return std::nullopt;
    const QRect paper = m_layout.cells()[*sheet].paper;
    const int quarter = paper.width() / 4;
    const bool middle = place.x() > paper.left() + quarter && place.x() < paper.right() - quarter;
    return Target { *sheet, middle && m_chosen.size() == 1, place.x() > paper.center().x() };
}

void FlatplanView::dropAt(const Target& target)
{
    if (target.onto) {
        Q_EMIT swapWanted(numberAt(*m_chosen.begin()), numberAt(target.sheet));
        return;
    }
    // Counted without the pages that are on their way.
    std::size_t place = target.sheet + (target.behind ? 1 : 0);
    const std::size_t limit = place;
    for (const std::size_t chosen : m_chosen)
        place -= chosen < limit ? 1 : 0;
    Q_EMIT moveWanted(chosenPages(), numberAt(std::min(place, m_content.sheets.size() - 1)));
}

void FlatplanView::letGo()
{
    m_pressed.reset();
    m_dragging = false;
    m_target.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void FlatplanView::wheelEvent(QWheelEvent* event)
{
    const int by = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier) && by != 0) {
        setPaperHeight(int(by > 0 ? m_paperHeight * SizeStep : m_paperHeight / SizeStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void FlatplanView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(paperOf(currentPage()).center()));
    else
        Q_EMIT contextMenuWanted(event->globalPos());
}

bool FlatplanView::showTip(const QHelpEvent& event)
{
    const std::optional<std::size_t> sheet = m_layout.at(event.pos() + scrolled());
    QToolTip::showText(
        event.globalPos(), sheet ? tipFor(m_content.sheets[*sheet]) : QString(), viewport());
    return true;
}

bool FlatplanView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return showTip(*static_cast<QHelpEvent*>(event));
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace broadsheet
