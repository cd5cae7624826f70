// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcut_table.h"

#include "commands/command_registry.h"
#include "commands/key_caps.h"
#include "settings/shortcut_rows.h"
#include "shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

constexpr int RowHeight = 32;

bool isModifier(int key)
{
    constexpr std::array Modifiers { Qt::Key_Shift,
        Qt::Key_Control,
        Qt::Key_Alt,
        Qt::Key_Meta,
        Qt::Key_AltGr,
        Qt::Key_Super_L,
        Qt::Key_Super_R,
        Qt::Key_CapsLock,
        Qt::Key_NumLock };
    return std::find(Modifiers.begin(), Modifiers.end(), key) != Modifiers.end();
}

} // namespace

/// Shortcuts as key caps; the row that records shows what is held down.
class ShortcutTable::Painter : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRecording(const QString& id, const QString& held)
    {
        m_recording = id;
        m_held = held;
    }

    void paint(QPainter* painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != ShortcutRows::ShortcutColumn)
            return;
        const ThemeColors& colors = themeColors(option.palette);
        const QRect cell = option.rect.adjusted(8, 0, -12, 0);
        if (!m_recording.isEmpty() && index.data(ShortcutRows::IdRole) == m_recording) {
            paintRecording(*painter, option, colors);
            return;
        }
        KeyCapStyle style { option.font, colors.text, colors.line, colors.raised };
        style.font.setPixelSize(11);
        const auto shortcuts = index.data(ShortcutRows::ShortcutsRole).value<QList<QKeySequence>>();
        qreal left = cell.left();
        for (const QKeySequence& shortcut : shortcuts) {
            const qreal width = keyCapsWidth(style, shortcut);
            paintKeyCaps(*painter, QRectF(left, cell.top(), width, cell.height()), shortcut, style);
            left += width + 12;
        }
    }

private:
    void paintRecording(
        QPainter& painter, const QStyleOptionViewItem& option, const ThemeColors& colors) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.accent, 1.5));
        painter.setBrush(colors.raised);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -5, -3), 4, 4);
        painter.setPen(m_held.isEmpty() ? colors.mutedText : colors.text);
        const QString text = m_held.isEmpty() ? ShortcutTable::tr("Press the keys…") : m_held;
        painter.drawText(option.rect.adjusted(12, 0, -12, 0), int(Qt::AlignVCenter), text);
        painter.restore();
    }

    QString m_recording;
    QString m_held;
};

ShortcutTable::ShortcutTable(const CommandRegistry& registry, QWidget* parent)
    : QTableView(parent)
    , m_rows(new ShortcutRows(registry, this))
    , m_painter(new Painter(this))
{
    setModel(m_rows);
    setItemDelegate(m_painter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    horizontalHeader()->setSectionResizeMode(ShortcutRows::CommandColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ShortcutRows::MenuColumn, QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(ShortcutRows::ShortcutColumn, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(ShortcutRows::MenuColumn, 80);
    horizontalHeader()->resizeSection(ShortcutRows::ShortcutColumn, 210);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &ShortcutTable::startRecording);
}

void ShortcutTable::setFilter(const QString& text)
{
    stopRecording();
    const QString current = currentCommand();
    m_rows->setFilter(text);
    setCurrentCommand(current);
}

void ShortcutTable::refresh()
{
    const QString current = currentCommand();
    m_rows->refresh();
    setCurrentCommand(current);
}

QString ShortcutTable::currentCommand() const
{
    return currentIndex().data(ShortcutRows::IdRole).toString();
}

void ShortcutTable::setCurrentCommand(const QString& id)
{
    const int row = m_rows->rowOf(id);
    setCurrentIndex(m_rows->index(row < 0 ? 0 : row, 0));
}

void ShortcutTable::startRecording()
{
    m_recording = currentCommand();
    if (m_recording.isEmpty())
        return;
    setFocus();
    showHeld(Qt::NoModifier);
    Q_EMIT recordingChanged();
}

void ShortcutTable::stopRecording()
{
    if (m_recording.isEmpty())
        return;
    m_recording.clear();
    showHeld(Qt::NoModifier);
    Q_EMIT recordingChanged();
}

void ShortcutTable::showHeld(Qt::KeyboardModifiers modifiers)
{
    const QString held = QKeySequence(int(modifiers.toInt())).toString(QKeySequence::NativeText);
    m_painter->setRecording(m_recording, held);
    viewport()->update();
}

void ShortcutTable::record(const QKeyEvent& event)
{
    if (isModifier(event.key()) || event.key() == Qt::Key_unknown) {
        showHeld(event.modifiers());
        return;
    }
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString id = m_recording;
    const bool plain = modifiers == Qt::NoModifier;
    stopRecording();
    if (plain && event.key() == Qt::Key_Escape)
        return;
    if (plain && event.key() == Qt::Key_Backspace) {
        Q_EMIT recorded(id, {});
        return;
    }
    Q_EMIT recorded(id, ShortcutRows::recordedKeys(event));
}

bool ShortcutTable::event(QEvent* event)
{
    // While recording no key may do what it is a shortcut for, nor may Tab leave.
    if (!m_recording.isEmpty() && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (!m_recording.isEmpty() && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return true;
    }
    return QTableView::event(event);
}

void ShortcutTable::keyPressEvent(QKeyEvent* event)
{
    if (m_recording.isEmpty()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            startRecording();
        else
            QTableView::keyPressEvent(event);
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier
        || event->modifiers() == Qt::ShiftModifier || event->modifiers() == Qt::KeypadModifier;
    constexpr std::array Leaving { Qt::Key_Up, Qt::Key_Down, Qt::Key_Tab, Qt::Key_Backtab };
    if (plain && std::find(Leaving.begin(), Leaving.end(), event->key()) != Leaving.end()) {
        stopRecording(); // the way through the dialog stays open
        QTableView::event(event);
        return;
    }
    record(*event);
    event->accept();
}

void ShortcutTable::keyReleaseEvent(QKeyEvent* event)
{
    if (m_recording.isEmpty())
        QTableView::keyReleaseEvent(event);
    else
        showHeld(event->modifiers());
}

void ShortcutTable::focusOutEvent(QFocusEvent* event)
{
    stopRecording();
    QTableView::focusOutEvent(event);
}

void ShortcutTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCommandChanged(currentCommand());
}

void ShortcutTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QTableView::changeEvent(event);
}

} // namespace broadsheet
