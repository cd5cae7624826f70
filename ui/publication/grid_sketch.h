// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/page_grid.h"

#include <QWidget>

namespace broadsheet {

/// A drawing of a grid to scale: bleed, sheet, columns, every tenth line.
class GridSketch : public QWidget {
    Q_OBJECT

public:
    explicit GridSketch(QWidget* parent = nullptr);

    void setGrid(const PageGrid& grid);

    [[nodiscard]] QSize sizeHint() const override { return { 240, 320 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PageGrid m_grid;
};

} // namespace broadsheet
