// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_library/story_list.h"

#include "shared/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int WidestCard = 240;
constexpr int CardHeight = 32;

/// What hangs at the pointer while a story is dragged.
QPixmap card(const QString& title, const QWidget& of)
{
    const ThemeColors& colors = themeColors(of.palette());
    const QFontMetrics metrics(of.font());
    const QString shown = metrics.elidedText(title, Qt::ElideRight, WidestCard - 24);
    const QSize size(metrics.horizontalAdvance(shown) + 24, CardHeight);
    QPixmap pixmap(size * of.devicePixelRatioF());
    pixmap.setDevicePixelRatio(of.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.accent);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colors.text);
    painter.setFont(of.font());
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, shown);
    return pixmap;
}

bool isText(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(event.modifiers() & commands) && !event.text().isEmpty()
        && event.text().front().isPrint();
}

} // namespace

StoryList::StoryList(QWidget* parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled);
    connect(this, &QListView::doubleClicked, this, &StoryList::opened);
}

void StoryList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT opened(current);
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_Up:
        if (current.row() <= 0 && event->modifiers() == Qt::NoModifier) {
            Q_EMIT leftAtTop();
            return;
        }
        break;
    case Qt::Key_Space: // a preview's key, not a letter to search for
        event->ignore();
        return;
    default:
        break;
    }
    if (event->key() == Qt::Key_Backspace || isText(*event)) {
        Q_EMIT typed(event);
        return;
    }
    QListView::keyPressEvent(event);
}

void StoryList::inputMethodEvent(QInputMethodEvent* event)
{
    Q_EMIT composed(event);
}

void StoryList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    setAttribute(Qt::WA_InputMethodEnabled); // the base takes it away from rows that it cannot edit
}

void StoryList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled);
    const Qt::FocusReason reason = event->reason();
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    if (byKey && currentIndex().isValid())
        scrollTo(currentIndex()); // keys go on from a row that is seen
}

/// A current row wears the ring of the focus; where there is none the list does.
void StoryList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(themeColors(palette()).accent);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void StoryList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QRect row = visualRect(index);
    const QPoint at = byKey ? QPoint(row.left() + 24, row.center().y()) : event->pos();
    Q_EMIT menuWanted(viewport()->mapToGlobal(at), index);
}

void StoryList::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() < b.row();
    });
    QMimeData* dragged = rows.isEmpty() ? nullptr : model()->mimeData(rows);
    if (dragged == nullptr)
        return;
    const QString shown
        = rows.size() == 1 ? dragged->text() : tr("%n stories", nullptr, int(rows.size()));
    auto* drag = new QDrag(this); // Qt deletes it when the drag is over
    drag->setMimeData(dragged);
    drag->setPixmap(card(shown, *this));
    drag->setHotSpot({ 12, CardHeight / 2 });
    drag->exec(actions, Qt::CopyAction);
}

} // namespace broadsheet
