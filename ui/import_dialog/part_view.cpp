// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/part_view.h"

#include "import_dialog/entry_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardItemModel>

namespace broadsheet {

namespace {

constexpr int KeyedKinds = 9;

ShownPart shownAt(const QModelIndex& index)
{
    return index.data(Qt::UserRole).value<ShownPart>();
}

/// What a screen reader says of a part.
QString spokenText(const ShownPart& shown)
{
    constexpr int Enough = 200;
    QStringList words { partKindTitle(shown.part->kind), shown.part->text.left(Enough) };
    for (const StoryNote& note : shown.notes)
        words << note.text;
    return words.join(QStringLiteral(": "));
}

} // namespace

PartView::PartView(QWidget* parent)
    : QListView(parent)
    , m_parts(new QStandardItemModel(this))
    , m_delegate(new PartDelegate(this))
    , m_kinds(new QMenu(this))
{
    constexpr int RowsAtOnce = 60; // more than a screen shows; the rest follows in the background
    setModel(m_parts);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of the text never changes
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setBatchSize(RowsAtOnce);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setAcceptDrops(false);
    verticalScrollBar()->setSingleStep(24);
    for (const PartKind kind : partKindsInOrder()) {
        QAction* const action = m_kinds->addAction(QString());
        connect(action, &QAction::triggered, this, [this, kind] {
            if (currentPart() >= 0)
                Q_EMIT kindChosen(currentPart(), kind);
        });
    }
    retranslate();
}

void PartView::retranslate()
{
    setAccessibleName(tr("Parts of the entry"));
    const QList<QAction*> actions = m_kinds->actions();
    for (int i = 0; i < actions.size(); ++i) {
        const QString title = partKindTitle(partKindsInOrder()[std::size_t(i)]);
        actions[i]->setText(
            i < KeyedKinds ? QStringLiteral("%1\t%2").arg(title).arg(i + 1) : title);
    }
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        QStandardItem* const item = m_parts->item(row);
        item->setData(
            spokenText(item->data(Qt::UserRole).value<ShownPart>()), Qt::AccessibleTextRole);
    }
    viewport()->update();
}

void PartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void PartView::setStory(const std::optional<Story>& story, bool sameEntry)
{
    const int part = sameEntry ? currentPart() : 0;
    const int scrolled = sameEntry ? verticalScrollBar()->value() : 0;
    QList<QStandardItem*> items;
    for (int p = 0; story && p < int(story->parts.size()); ++p) {
        ShownPart shown { story->parts[std::size_t(p)], {} };
        for (const StoryNote& note : story->notes) {
            if (note.part == p || (note.part < 0 && p == 0))
                shown.notes.push_back(note);
        }
        auto* const item = new QStandardItem; // owned by the model below
        item->setData(QVariant::fromValue(shown), Qt::UserRole);
        item->setData(spokenText(shown), Qt::AccessibleTextRole);
        items << item;
    }
    m_parts->clear();
    m_offset = -1;
    m_delegate->setCaret(-1, -1);
    m_delegate->setHoveredGap(-1);
    m_delegate->setHoveredKind(-1);
    m_parts->invisibleRootItem()->appendRows(items);
    setCurrentPart(std::clamp(part, 0, std::max(0, int(items.size()) - 1)));
    if (sameEntry) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(scrolled);
    } else {
        scrollToTop();
    }
}

int PartView::currentPart() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void PartView::setCurrentPart(int part)
{
    setCurrentIndex(m_parts->index(part, 0));
}

void PartView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    setOffset(-1);
}

void PartView::setOffset(int offset)
{
    m_offset = offset;
    m_delegate->setCaret(currentPart(), offset);
    viewport()->update();
    Q_EMIT placeChanged();
}

bool PartView::moveInText(int key)
{
    if (currentPart() < 0)
        return false;
    const int length = int(
        std::min<qsizetype>(shownAt(currentIndex()).part->text.size(), PartDelegate::LongestShown));
    const int at = offset();
    switch (key) {
    case Qt::Key_Left:
        setOffset(std::max(0, at - 1));
        return true;
    case Qt::Key_Right:
        setOffset(std::min(length, at + 1));
        return true;
    case Qt::Key_Home:
        setOffset(0);
        return true;
    case Qt::Key_End:
        setOffset(length);
        return true;
    default:
        return false;
    }
}

void PartView::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = keys == Qt::NoModifier;
    if ((plain || keys == Qt::AltModifier) && digit >= 0 && digit < KeyedKinds
        && currentPart() >= 0) {
        Q_EMIT kindChosen(currentPart(), partKindsInOrder()[std::size_t(digit)]);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openKindMenu();
        return;
    }
    if (plain && moveInText(event->key()))
        return;
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cancel)) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void PartView::openKindMenu()
{
    if (currentPart() < 0)
        return;
    const QRect kind = PartDelegate::kindRect(visualRect(currentIndex()), font());
    const QPoint below = QPoint(kind.left(), std::max(0, kind.bottom() + 2));
    const auto current = std::find(
        partKindsInOrder().begin(), partKindsInOrder().end(), shownAt(currentIndex()).part->kind);
    m_kinds->popup(viewport()->mapToGlobal(below));
    m_kinds->setActiveAction(m_kinds->actions().value(int(current - partKindsInOrder().begin())));
}

PartView::Hit PartView::hitAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    const QRect row = visualRect(index);
    if (index.row() > 0 && point.y() < row.top() + PartDelegate::Gap - 2)
        return { index, Spot::Gap };
    if (PartDelegate::kindRect(row, font()).contains(point))
        return { index, Spot::Kind };
    return { index, Spot::Text };
}

void PartView::mousePressEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->pos());
    if (event->button() != Qt::LeftButton || hit.spot == Spot::Nothing) {
        QListView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    if (hit.spot == Spot::Gap) {
        Q_EMIT splitAsked(hit.index.row(), 0);
        return;
    }
    setCurrentIndex(hit.index);
    if (hit.spot == Spot::Kind) {
        openKindMenu();
        return;
    }
    QRect row = visualRect(hit.index);
    row.setWidth(viewport()->width());
    setOffset(PartDelegate::offsetAt(shownAt(hit.index), row, font(), event->pos()));
}

void PartView::mouseMoveEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->pos());
    m_delegate->setHoveredGap(hit.spot == Spot::Gap ? hit.index.row() : -1);
    m_delegate->setHoveredKind(hit.spot == Spot::Kind ? hit.index.row() : -1);
    viewport()->setCursor(hit.spot == Spot::Text ? Qt::IBeamCursor
            : hit.spot == Spot::Nothing          ? Qt::ArrowCursor
                                                 : Qt::PointingHandCursor);
    viewport()->update();
}

void PartView::leaveEvent(QEvent* event)
{
    m_delegate->setHoveredGap(-1);
    m_delegate->setHoveredKind(-1);
    viewport()->update();
    QListView::leaveEvent(event);
}

} // namespace broadsheet
