// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/line_icon.h"
#include "story/story_words.h"
#include "story_editor/story_text_edit.h"
#include "story_input/story_clipboard.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMenu>
#include <QStyleHints>
#include <QTextBlock>
#include <QToolTip>
#include <QUndoStack>

/// The pointer: labels in the gutter, drag and drop, the context menu, tool tips.

namespace broadsheet {

int StoryTextEdit::gutterRowAt(const QPoint& point) const
{
    if (point.x() >= m_column.left() - 12) {
        return -1;
    }
    for (const GutterRow& row : gutterRows()) {
        if (row.label.contains(point)) {
            return row.part;
        }
    }
    return -1;
}

bool StoryTextEdit::isInSelection(const QPoint& point) const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        return false;
    }
    const int position = cursorForPosition(point).position();
    return position >= cursor.selectionStart() && position <= cursor.selectionEnd();
}

void StoryTextEdit::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    m_pressInSelection.reset();
    if (!m_input.session()) {
        event->ignore();
        return;
    }
    if (event->button() == Qt::LeftButton) {
        if (const int part = gutterRowAt(point); part >= 0) {
            chooseKind(part, point);
            return;
        }
        const bool tripleClick = m_sinceDoubleClick.isValid()
            && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
        if (!tripleClick && event->modifiers() == Qt::NoModifier && isInSelection(point)) {
            m_pressInSelection = point;
            event->accept();
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
}

void StoryTextEdit::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressInSelection.reset();
    m_sinceDoubleClick.start();
    QTextEdit::mouseDoubleClickEvent(event);
}

void StoryTextEdit::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons() == Qt::NoButton) {
        const int hovered = gutterRowAt(point);
        viewport()->setCursor(hovered >= 0    ? Qt::PointingHandCursor
                : point.x() < m_column.left() ? Qt::ArrowCursor
                                              : Qt::IBeamCursor);
        if (hovered != m_hovered) {
            m_hovered = hovered;
            viewport()->update();
        }
    }
    if (m_pressInSelection && event->buttons().testFlag(Qt::LeftButton)) {
        const int distance = (point - *m_pressInSelection).manhattanLength();
        if (distance >= QApplication::startDragDistance()) {
            m_pressInSelection.reset();
            dragSelection();
        }
        return;
    }
    QTextEdit::mouseMoveEvent(event);
}

void StoryTextEdit::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressInSelection) {
        m_pressInSelection.reset();
        setTextCursor(cursorForPosition(event->position().toPoint()));
        event->accept();
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
}

void StoryTextEdit::dragSelection()
{
    const QPointer<StoryTextEdit> alive(this);
    const QPointer<StorySession> session(m_input.session());
    const TextStretch stretch = m_input.selection();
    const quint64 generation = session->generation();
    auto* drag = new QDrag(this);
    QMimeData* copy = createMimeDataFromSelection();
    copy->setProperty(DragOrigin, QVariant::fromValue<QObject*>(this));
    drag->setMimeData(copy);
    m_droppedInside = false;
    const Qt::DropAction done = drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
    if (!alive) {
        return;
    }
    // What was moved to another window goes here; a step of its own, so undo brings it back.
    const bool stillThere = session && session == m_input.session()
        && session->generation() == generation && m_input.selection() == stretch;
    if (done == Qt::MoveAction && !m_droppedInside && stillThere) {
        m_input.cut();
    }
}

void StoryTextEdit::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(canInsertFromMimeData(event->mimeData()));
}

void StoryTextEdit::dragMoveEvent(QDragMoveEvent* event)
{
    if (!canInsertFromMimeData(event->mimeData())) {
        event->ignore();
        return;
    }
    m_dropPosition = cursorForPosition(event->position().toPoint()).position();
    viewport()->update();
    event->acceptProposedAction();
}

void StoryTextEdit::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_dropPosition.reset();
    viewport()->update();
    event->accept();
}

void StoryTextEdit::dropEvent(QDropEvent* event)
{
    m_dropPosition.reset();
    viewport()->update();
    if (!canInsertFromMimeData(event->mimeData())) {
        event->ignore();
        return;
    }
    const TextPlace place
        = m_mirror.place(cursorForPosition(event->position().toPoint()).position());
    event->acceptProposedAction();
    m_droppedInside = event->mimeData()->property(DragOrigin).value<QObject*>() == this;
    if (m_droppedInside && event->dropAction() == Qt::MoveAction) {
        m_input.move(m_input.selection(), place);
    } else {
        m_input.drop(*event->mimeData(), place);
    }
    setFocus(Qt::OtherFocusReason);
}

void StoryTextEdit::addKinds(QMenu& menu, const std::function<void(PartKind)>& chosen)
{
    for (int i = 0; i <= int(PartKind::PageCredits); ++i) {
        const auto kind = PartKind(i);
        QAction* action = menu.addAction(partKindTitle(kind));
        action->setData(i);
        connect(action, &QAction::triggered, &menu, [chosen, kind] { chosen(kind); });
    }
}

void StoryTextEdit::chooseKind(int part, const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addKinds(*menu, [this, part](PartKind kind) { m_input.setKind(part, part, kind); });
    const std::vector<StoryPartPtr>& parts = m_input.session()->current()->parts;
    for (QAction* action : menu->actions()) {
        action->setCheckable(true);
        action->setChecked(part < int(parts.size())
            && action->data().toInt() == int(parts[std::size_t(part)]->kind));
    }
    menu->popup(viewport()->mapToGlobal(point));
}

void StoryTextEdit::contextMenuEvent(QContextMenuEvent* event)
{
    StorySession* session = m_input.session();
    if (!session) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const char* icon, const QString& text, bool enabled, auto run) {
        QAction* action = menu->addAction(lineIcon(QLatin1String(icon)), text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    const bool selected = textCursor().hasSelection();
    add("undo", tr("Undo"), session->undoStack().canUndo(), [this] { Q_EMIT undoWanted(); });
    add("redo", tr("Redo"), session->undoStack().canRedo(), [this] { Q_EMIT redoWanted(); });
    menu->addSeparator();
    add("cut", tr("Cut"), selected, [this] { cutSelection(); });
    add("copy", tr("Copy"), selected, [this] { copySelection(); });
    add("paste", tr("Paste"), canPaste(), [this] { pasteClipboard(); });
    menu->addSeparator();
    menu->addAction(tr("Select all"), this, &StoryTextEdit::selectAll);
    QMenu* kinds = menu->addMenu(tr("Kind of part"));
    const TextStretch stretch = m_input.selection();
    addKinds(*kinds, [this, stretch](PartKind kind) {
        m_input.setKind(stretch.from.part, stretch.to.part, kind);
    });
    menu->popup(event->globalPos());
}

QString StoryTextEdit::noteAt(const QPoint& point) const
{
    if (!m_input.session()) {
        return {};
    }
    const TextPlace place = m_mirror.place(cursorForPosition(point).position());
    for (const StoryNote& note : m_input.session()->current()->notes) {
        if (note.part == place.part && place.offset >= note.offset
            && place.offset <= note.offset + note.length) {
            return note.text;
        }
    }
    return {};
}

bool StoryTextEdit::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event); // NOLINT(*-static-cast-downcast)
        const bool label = gutterRowAt(help->pos()) >= 0;
        const QString text = label ? tr("Change the kind of this part") : noteAt(help->pos());
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QTextEdit::viewportEvent(event);
}

void StoryTextEdit::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    restartBlink();
}

void StoryTextEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    restartBlink();
}

} // namespace broadsheet
