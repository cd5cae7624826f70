// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QObject>

namespace broadsheet {

/// What a person has in hand: one page and perhaps one story. Views set it and follow it, and so
/// need not know each other.
class DeskSelection : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] StoryId story() const { return m_story; }

    [[nodiscard]] int page() const { return m_page; }

    void setStory(StoryId story)
    {
        if (m_story == story)
            return;
        m_story = story;
        Q_EMIT storyChanged(story);
    }

    void setPage(int page)
    {
        if (m_page == page)
            return;
        m_page = page;
        Q_EMIT pageChanged(page);
    }

Q_SIGNALS:
    void storyChanged(StoryId story);
    void pageChanged(int page);

private:
    StoryId m_story;
    int m_page = 1;
};

} // namespace broadsheet
