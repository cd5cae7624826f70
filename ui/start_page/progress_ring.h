// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace broadsheet {

/// A ring that turns for as long as it is seen.
class ProgressRing : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRing(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return { 40, 40 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QTimer m_turning;
    int m_step = 0;
};

} // namespace broadsheet
