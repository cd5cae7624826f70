// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog/import_dialog.h"
#include "import_dialog/part_view.h"
#include "shared/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QSplitter>

namespace broadsheet {

namespace {

QString geometryKey()
{
    return QStringLiteral("import_dialog/geometry");
}

QString columnsKey()
{
    return QStringLiteral("import_dialog/columns");
}

} // namespace

void ImportDialog::restorePlace()
{
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey()).toByteArray());
    m_columns->restoreState(settings.value(columnsKey()).toByteArray());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_importing || !(event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        return;
    m_dragOver = true;
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ImportDialog::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_dragOver = false;
    update();
    QDialog::dragLeaveEvent(event);
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    m_dragOver = false;
    update();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addMimeData(event->mimeData());
}

void ImportDialog::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    const int edge = m_dragOver ? 3 : 0;
    if (layout()->contentsMargins().left() != edge)
        layout()->setContentsMargins(edge, edge, edge, edge);
    if (!m_dragOver)
        return;
    QPainter painter(this);
    painter.setPen(QPen(themeColors(palette()).accent, edge));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void ImportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!copies().empty())
        m_entries->setFocus();
}

void ImportDialog::hideEvent(QHideEvent* event)
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(columnsKey(), m_columns->saveState());
    QDialog::hideEvent(event);
}

/// In the list of entries Enter goes on to the parts and Delete sets the entry aside.
bool ImportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_entries || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* const key = dynamic_cast<QKeyEvent*>(event);
    if (key == nullptr || key->modifiers().testFlag(Qt::ControlModifier))
        return QDialog::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_parts->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace broadsheet
