// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace broadsheet {

/// Why a library could not be opened or made, and what can be done about it.
class ProblemPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget* parent = nullptr);

    /// An empty path: a problem that is no file's.
    void setProblem(const Problem& problem, const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }

Q_SIGNALS:
    void retryWanted();
    void openWanted();
    void folderWanted();
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void retranslate();
    void restyle();
    void unfold();

    QLabel* m_icon = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_unfold = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_folder = nullptr;
    QPushButton* m_back = nullptr;
    Problem m_problem;
    QString m_path;
    bool m_restyling = false;
};

} // namespace broadsheet
