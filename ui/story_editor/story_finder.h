// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_editor/story_search.h"

#include <QObject>
#include <QTimer>

namespace broadsheet {

class FindBar;
class StoryTextEdit;

/// Keeps the find bar, the hits and the marks in the text together.
class StoryFinder : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the finder.
    StoryFinder(FindBar& bar, StoryTextEdit& text, QObject* parent = nullptr);

    void open(bool withReplacing);
    /// Goes to the next hit (the one before with −1), round the end.
    void step(int direction);

    [[nodiscard]] bool hasNeedle() const;

    /// The story is another one than it was; hits are counted anew a moment later.
    void storyChanged();

private:
    void search();
    void searchAndGo();
    void mark();
    void replaceOne();
    void replaceAll();
    void goTo(int hit);
    [[nodiscard]] int hitAtSelection() const;

    FindBar& m_bar;
    StoryTextEdit& m_text;
    std::vector<StoryHit> m_hits;
    int m_current = -1;
    QTimer m_later;
};

} // namespace broadsheet
