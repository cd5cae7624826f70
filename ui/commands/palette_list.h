// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command_search.h"

#include <QListView>

#include <vector>

namespace broadsheet {

class CommandRegistry;

/// The palette's rows: icon, name with the matched letters marked, menu, shortcut; a disabled
/// command is grey and has its reason as a second line. Rows are as high as they need to be.
class PaletteList : public QListView {
    Q_OBJECT

public:
    explicit PaletteList(const CommandRegistry& registry, QWidget* parent = nullptr);

    void show(std::vector<CommandHit> hits);

    /// Of the current row; empty without one.
    [[nodiscard]] QString currentCommand() const;
    [[nodiscard]] QString commandAt(const QModelIndex& index) const;

    /// Rows down (or up, below 0); stops at the ends.
    void moveBy(int rows);
    [[nodiscard]] int rowsPerPage() const;

    /// Lights up the current row's reason for a moment.
    void flashReason();

    /// The height of all rows, or of as many whole ones as `most` pixels hold.
    [[nodiscard]] int heightForRows(int most) const;

private:
    class Rows;
    class Painter;

    Rows* m_rows = nullptr;
    Painter* m_painter = nullptr;
};

} // namespace broadsheet
