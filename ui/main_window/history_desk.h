// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/undo_order.h"

#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace broadsheet {

class Desk;
class DeskSelection;
class HistoryPanel;
class Workspace;

/// Undo wherever the keyboard is: the newest step of the edition or of a story on view, which comes
/// into view with its caret; and the list of all steps.
class HistoryDesk : public QObject {
    Q_OBJECT

public:
    HistoryDesk(Desk& desk, DeskSelection& selection, Workspace& workspace);

    void undo();
    void redo();
    /// Empty: there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// The list below `button`, or in the middle of the window when there is none.
    void showList(QWidget* button);

private:
    [[nodiscard]] UndoOrder::OnView onView() const;
    void show(const std::optional<UndoOrder::Entry>& touched);
    [[nodiscard]] QString placeOf(const UndoOrder::Entry& entry) const;
    void fillList();
    void goTo(int position);

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    QPointer<HistoryPanel> m_panel;
};

} // namespace broadsheet
