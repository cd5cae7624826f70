// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace broadsheet {

struct PageTarget;

/// The pages that stories can be moved to, with their free lines. Enter moves, Escape does nothing.
class MoveChooser : public QDialog {
    Q_OBJECT

public:
    explicit MoveChooser(QWidget* parent);

    void ask(const QString& stories, const std::vector<PageTarget>& targets);

Q_SIGNALS:
    void chosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void choose();

    QLabel* m_stories = nullptr;
    QLabel* m_pagesLabel = nullptr;
    QListWidget* m_pages = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet
