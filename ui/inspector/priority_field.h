// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

QT_FORWARD_DECLARE_CLASS(QHelpEvent)

namespace broadsheet {

/// A priority from 1 to 5 as five cells; 0: none. A click or a digit chooses; the same again, 0 or
/// Delete takes it back; the arrows move. One stop of the Tab key.
class PriorityField : public QAbstractSlider {
    Q_OBJECT

public:
    explicit PriorityField(QWidget* parent = nullptr);

    /// What holds now.
    void setPriority(int priority);

    [[nodiscard]] QRect cellRect(int priority) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What a person wants; setPriority() answers.
    void given(int priority);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int priorityAt(QPoint point) const;
    void showTip(QHelpEvent& event);

    int m_hovered = 0;
    bool m_answering = false;
};

} // namespace broadsheet
