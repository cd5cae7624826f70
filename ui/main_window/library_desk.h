// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "story_library/library_filter.h"
#include "story_library/story_row.h"

#include <QList>
#include <QUrl>

namespace broadsheet {

class DeskSelection;
class StoryLibraryView;

/// Fills the story library from the library on the disk, as the filter asks, and with what only the
/// composed pages know: whether a story is placed and whether it is over.
class LibraryDesk : public QObject {
    Q_OBJECT

public:
    LibraryDesk(Desk& desk, DeskSelection& selection, StoryLibraryView& view);

    [[nodiscard]] bool isFilled() const { return m_filled; }

    void retranslate();

Q_SIGNALS:
    /// The list shows what its filter asks for.
    void filled();
    void storyActivated(StoryId story);
    void contextMenuWanted(const QPoint& at, StoryId story);
    void importWanted();
    void filesDropped(const QList<QUrl>& files);

private:
    void startOver();
    void ask();
    void show();
    void setChoices();
    [[nodiscard]] StoryRow rowOf(const StoryListRow& listed) const;

    Desk& m_desk;
    DeskSelection& m_selection;
    StoryLibraryView& m_view;
    std::vector<StoryListRow> m_rows;
    quint64 m_asked = 0; ///< answers to earlier questions are stale
    bool m_filled = false;
    QTimer m_refresh;
};

/// The edition's date and name for people.
QString editionTitle(const Edition& edition);

} // namespace broadsheet
