// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/undo_order.h"

#include "edition/edition.h"

#include <algorithm>
#include <map>

namespace broadsheet {

namespace {

bool hasPage(const Edition& edition, const PagePtr& page)
{
    return std::ranges::find(edition.pages, page) != edition.pages.end();
}

/// The last of `items` that belongs to something on view.
template <typename Items>
auto lastOnView(Items& items, const UndoOrder::OnView& onView)
{
    return std::find_if(items.rbegin(), items.rend(), [&onView](const auto& item) {
        return item.story.isNull() || onView(item.story);
    });
}

} // namespace

int changedPage(const AnySnapshot& before, const AnySnapshot& after)
{
    if (!before || !after)
        return 0;
    const auto& then = *static_cast<const Edition*>(before.get());
    const auto& now = *static_cast<const Edition*>(after.get());
    for (const PagePtr& page : now.pages) {
        if (!hasPage(then, page))
            return page->number;
    }
    for (const PagePtr& page : then.pages) {
        if (!hasPage(now, page))
            return page->number;
    }
    return 0;
}

UndoOrder::Item UndoOrder::item(const Followed& followed, const UndoStep& step)
{
    const int page
        = followed.story.isNull() ? changedPage(step.before().snapshot, step.after().snapshot) : 0;
    return { followed.session, followed.story, step.number(), step.text(), step.made(), page };
}

UndoOrder::Entry UndoOrder::entry(const Item& item)
{
    return { item.story, item.label, item.made, item.page };
}

void UndoOrder::follow(EditingSession& session, StoryId story)
{
    Followed followed { &session, story, session.undoStack().index(), 0 };
    for (int i = 0; i < followed.index; ++i) {
        const UndoStep& step = *session.step(i);
        followed.newest = std::max(followed.newest, step.number());
        m_done.push_back(item(followed, step));
    }
    std::ranges::stable_sort(m_done, {}, &Item::made);
    m_sessions.push_back(followed);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, [this, &session] {
        look(&session);
    });
    if (followed.index > 0)
        Q_EMIT changed();
}

void UndoOrder::drop(const EditingSession& session)
{
    const auto isOf = [&session](const auto& each) { return each.session == &session; };
    for (const Followed& followed : m_sessions) {
        if (isOf(followed))
            followed.session->undoStack().disconnect(this);
    }
    std::erase_if(m_sessions, isOf);
    const std::size_t gone = std::erase_if(m_done, isOf) + std::erase_if(m_undone, isOf);
    if (gone > 0)
        Q_EMIT changed();
}

/// What has become of the session's stack since it was looked at last.
void UndoOrder::look(EditingSession* session)
{
    const auto found = std::ranges::find(m_sessions, session, &Followed::session);
    if (found == m_sessions.end())
        return;
    Followed& followed = *found;
    const int now = session->undoStack().index();
    const UndoStep* const newest = now > 0 ? session->step(now - 1) : nullptr;
    if (newest != nullptr && newest->number() > followed.newest) {
        takeNew(followed);
    } else if (now == followed.index) {
        noteGrown(followed);
    }
    for (; followed.index > now; --followed.index)
        noteUndone(followed);
    for (; followed.index < now; ++followed.index)
        noteRedone(followed);
    if (!m_isGoing)
        Q_EMIT changed();
}

void UndoOrder::takeNew(Followed& followed)
{
    followed.index = followed.session->undoStack().index();
    const UndoStep& step = *followed.session->step(followed.index - 1);
    followed.newest = step.number();
    m_undone.clear();
    m_done.push_back(item(followed, step));
    for (const Followed& other : m_sessions) {
        if (other.session != followed.session)
            other.session->closeStep();
    }
}

void UndoOrder::noteUndone(const Followed& followed)
{
    const auto last = std::find_if(m_done.rbegin(), m_done.rend(), [&](const Item& item) {
        return item.session == followed.session;
    });
    if (last == m_done.rend())
        return;
    const UndoStep* const step = followed.session->step(followed.index - 1);
    Item moved = *last;
    if (step != nullptr && moved.page == 0 && followed.story.isNull())
        moved.page = changedPage(step->after().snapshot, step->before().snapshot);
    m_done.erase(std::next(last).base());
    m_undone.push_back(std::move(moved));
}

/// A step that was dropped from the order by a newer one elsewhere, and that its session does again
/// all the same, is the newest.
void UndoOrder::noteRedone(const Followed& followed)
{
    const auto next = std::find_if(m_undone.rbegin(), m_undone.rend(), [&](const Item& item) {
        return item.session == followed.session;
    });
    if (next != m_undone.rend()) {
        m_done.push_back(*next);
        m_undone.erase(std::next(next).base());
    } else if (const UndoStep* step = followed.session->step(followed.index); step != nullptr) {
        m_done.push_back(item(followed, *step));
    }
}

void UndoOrder::noteGrown(const Followed& followed)
{
    if (m_done.empty() || m_done.back().session != followed.session || followed.index == 0)
        return;
    m_done.back() = item(followed, *followed.session->step(followed.index - 1));
    m_undone.clear();
}

std::vector<UndoOrder::Entry> UndoOrder::entries() const
{
    std::vector<Entry> result;
    result.reserve(m_done.size() + m_undone.size());
    std::ranges::transform(m_done, std::back_inserter(result), entry);
    std::transform(m_undone.rbegin(), m_undone.rend(), std::back_inserter(result), entry);
    return result;
}

std::optional<UndoOrder::Entry> UndoOrder::nextUndo(const OnView& onView) const
{
    const auto last = lastOnView(m_done, onView);
    return last == m_done.rend() ? std::nullopt : std::optional(entry(*last));
}

std::optional<UndoOrder::Entry> UndoOrder::nextRedo(const OnView& onView) const
{
    const auto next = lastOnView(m_undone, onView);
    return next == m_undone.rend() ? std::nullopt : std::optional(entry(*next));
}

std::optional<UndoOrder::Entry> UndoOrder::undo(const OnView& onView)
{
    const auto last = lastOnView(m_done, onView);
    if (last == m_done.rend())
        return std::nullopt;
    last->session->undo();
    return m_undone.empty() ? std::nullopt : std::optional(entry(m_undone.back()));
}

std::optional<UndoOrder::Entry> UndoOrder::redo(const OnView& onView)
{
    const auto next = lastOnView(m_undone, onView);
    if (next == m_undone.rend())
        return std::nullopt;
    next->session->redo();
    return m_done.empty() ? std::nullopt : std::optional(entry(m_done.back()));
}

/// Each session goes at once to where it must be: what follows it is told once.
void UndoOrder::moveSessions(const std::vector<Item>& items, int step)
{
    std::map<EditingSession*, int> steps;
    for (const Item& item : items)
        steps[item.session] += step;
    for (const auto& [session, count] : steps)
        session->undoStack().setIndex(session->undoStack().index() + count);
}

std::optional<UndoOrder::Entry> UndoOrder::goTo(int position)
{
    std::vector<Item> all = m_done;
    all.insert(all.end(), m_undone.rbegin(), m_undone.rend());
    const auto now = std::ptrdiff_t(m_done.size());
    const auto goal = std::clamp<std::ptrdiff_t>(position, 0, std::ptrdiff_t(all.size()));
    if (goal == now)
        return std::nullopt;
    m_isGoing = true;
    if (goal < now)
        moveSessions({ all.begin() + goal, all.begin() + now }, -1);
    else
        moveSessions({ all.begin() + now, all.begin() + goal }, 1);
    m_isGoing = false;
    // What past steps touch is known since they were undone.
    std::map<std::pair<EditingSession*, quint64>, int> pages;
    for (const std::vector<Item>* items : { &m_done, &m_undone }) {
        for (const Item& each : *items)
            pages[{ each.session, each.step }] = each.page;
    }
    for (Item& each : all)
        each.page = pages[{ each.session, each.step }];
    m_done.assign(all.begin(), all.begin() + goal);
    m_undone.assign(all.rbegin(), all.rend() - goal);
    Q_EMIT changed();
    return entry(all[std::size_t(goal < now ? goal : goal - 1)]);
}

} // namespace broadsheet
