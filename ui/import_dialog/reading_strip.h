// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace broadsheet {

/// How far reading has come, with a button that stops it. Shows itself only when reading takes
/// longer than 300 ms.
class ReadingStrip : public QFrame {
    Q_OBJECT

public:
    explicit ReadingStrip(QWidget* parent = nullptr);

    void start();
    void setProgress(int done, int total);
    void stop();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer* m_delay = nullptr;
    int m_done = 0;
    int m_total = 0;
};

} // namespace broadsheet
