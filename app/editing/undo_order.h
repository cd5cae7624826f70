// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "editing/editing_session.h"

#include <vector>

namespace broadsheet {

/// The steps of several sessions in one order: an edition's and those of the stories on it. Each
/// session keeps its own stack; the order says whose turn it is. Steps of sessions that are not on
/// view can be passed over, since sessions do not depend on each other. A new step anywhere drops
/// all that could be done again, as in a single stack. Thread: the interface's.
class UndoOrder : public QObject {
    Q_OBJECT

public:
    struct Entry {
        StoryId story; ///< null: the edition
        QString label;
        QDateTime made; ///< UTC
        int page
            = 0; ///< the edition's page that it touches; 0: none, or not known before it is undone
    };

    /// Which stories are on view; the edition always is.
    using OnView = std::function<bool(StoryId story)>;

    /// The steps that the session has already come first, by their time. `story` null: the edition.
    /// It must be dropped before it goes.
    void follow(EditingSession& session, StoryId story);
    void drop(const EditingSession& session);

    /// Everything done, oldest first, then what was undone, the next to be done again first.
    [[nodiscard]] std::vector<Entry> entries() const;

    /// How many of entries() are done.
    [[nodiscard]] int position() const { return int(m_done.size()); }

    /// The step that undo() would take; nothing: there is none.
    [[nodiscard]] std::optional<Entry> nextUndo(const OnView& onView) const;
    [[nodiscard]] std::optional<Entry> nextRedo(const OnView& onView) const;

    /// What was undone or done again; nothing when there was nothing.
    std::optional<Entry> undo(const OnView& onView);
    std::optional<Entry> redo(const OnView& onView);

    /// Until so many entries are done, whatever is on view; the last one that was touched.
    std::optional<Entry> goTo(int position);

Q_SIGNALS:
    /// A step came, grew, was undone or done again, or a session went.
    void changed();

private:
    struct Followed {
        EditingSession* session = nullptr;
        StoryId story;
        int index = 0; ///< of its stack, when it was looked at last
        quint64 newest = 0; ///< the number of its newest step
    };

    struct Item {
        EditingSession* session = nullptr;
        StoryId story;
        quint64 step = 0;
        QString label;
        QDateTime made;
        int page = 0;
    };

    void look(EditingSession* session);
    void takeNew(Followed& followed);
    void noteUndone(const Followed& followed);
    void noteRedone(const Followed& followed);
    static void moveSessions(const std::vector<Item>& items, int step);
    void noteGrown(const Followed& followed);
    [[nodiscard]] static Item item(const Followed& followed, const UndoStep& step);
    [[nodiscard]] static Entry entry(const Item& item);

    std::vector<Followed> m_sessions;
    std::vector<Item> m_done;
    std::vector<Item> m_undone; ///< the next to be done again last
    bool m_isGoing = false;
};

/// The first page that differs between two snapshots, by its number after, else before; 0: none.
int changedPage(const AnySnapshot& before, const AnySnapshot& after);

} // namespace broadsheet
