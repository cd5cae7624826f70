// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace broadsheet {

/// The list itself: what is typed into it goes to the search, stories can be dragged out of it.
class StoryList : public QListView {
    Q_OBJECT

public:
    explicit StoryList(QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void typed(QKeyEvent* event);
    void composed(QInputMethodEvent* event);
    /// Up was pressed on the first row.
    void leftAtTop();
    void escaped();
    void menuWanted(const QPoint& at, const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
};

} // namespace broadsheet
