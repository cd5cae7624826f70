// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_library/story_row.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace broadsheet {

/// The line above the list: how many stories and characters it holds, and the order they stand in.
class ListHead : public QWidget {
    Q_OBJECT

public:
    explicit ListHead(QWidget* parent = nullptr);

    /// Without stories the line is empty.
    void setCounts(int stories, qint64 characters);
    void setOrder(StoryOrder order);

Q_SIGNALS:
    void orderWanted(StoryOrder order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillMenu();
    [[nodiscard]] static QString titleOf(StoryOrder order);

    QLabel* m_counts = nullptr;
    QToolButton* m_button = nullptr;
    QMenu* m_menu = nullptr;
    int m_stories = 0;
    qint64 m_characters = 0;
    StoryOrder m_order = StoryOrder::Page;
};

} // namespace broadsheet
