// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/story_desk.h"

#include "editing/story_verbs.h"
#include "exchange/raw_page_copy.h"
#include "inspector/inspector.h"
#include "main_window/desk_selection.h"
#include "main_window/status_line.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "shared/banner.h"
#include "story_editor/story_editor.h"

namespace broadsheet {

namespace {

/// How the paragraph at the joint will read, and what comes with it.
JoinRow joinRow(const JoinSuggestion& join, const Story& from, const Story& to)
{
    JoinRow row;
    row.id = join.id;
    row.why = join.why;
    const Story joined
        = joinedStory(from, join.from.part, join.from.offset, to, join.to.part, join.to.offset);
    if (join.from.part < 0 || join.from.part >= int(joined.parts.size()))
        return row;
    const QString& text = joined.parts[std::size_t(join.from.part)]->text;
    row.before = text.left(join.from.offset);
    row.after = text.mid(join.from.offset);
    row.following = std::max(0, int(to.parts.size()) - 1 - join.to.part);
    return row;
}

} // namespace

StoryDesk::StoryDesk(Desk& desk, DeskSelection& selection, Workspace& workspace, StatusLine& status)
    : m_desk(desk)
    , m_selection(selection)
    , m_workspace(workspace)
    , m_status(status)
{
    connect(&selection, &DeskSelection::storyChanged, this, &StoryDesk::showStory);
    connect(&desk, &Desk::sessionReplaced, this, [this](StoryId story, StorySession* session) {
        if (story == m_selection.story())
            setSession(session);
    });
    connect(&desk, &Desk::opened, this, [this] {
        m_retired.clear();
        m_selection.setStory({});
        setSession(nullptr);
    });
    connect(&desk, &Desk::pagesComposed, this, [this] {
        showFit();
        showPlace();
    });
    connect(&desk, &Desk::joinsChanged, this, &StoryDesk::showJoins);
    connect(&desk, &Desk::storiesChanged, this, [this] {
        const WordsInUse& words = m_desk.words();
        m_workspace.inspector->setCompletions(
            { words.sections, words.desks, words.subjects, words.keywords });
        if (m_session == nullptr && !m_selection.story().isNull())
            showStory(m_selection.story());
    });
    connect(workspace.inspector, &Inspector::joinAccepted, this, &StoryDesk::acceptJoin);
    connect(workspace.inspector, &Inspector::joinIgnored, this, &StoryDesk::ignoreJoin);
    connect(workspace.inspector, &Inspector::joinActivated, this, &StoryDesk::showJoint);
    connect(workspace.inspector, &Inspector::noteActivated, this, &StoryDesk::showNote);
    connect(&status, &StatusLine::oversetWanted, this, [this] {
        Q_EMIT editorWanted();
        m_workspace.editor->goToOverset();
    });
    setSession(nullptr);
}

void StoryDesk::retranslate()
{
    showFit();
    showPlace();
    showJoins();
}

void StoryDesk::say(const Problem& problem)
{
    m_workspace.banner->showProblem(problem);
}

void StoryDesk::showStory(StoryId story)
{
    m_desk.saver().flush();
    setSession(story.isNull() ? nullptr : m_desk.session(story));
}

void StoryDesk::setSession(StorySession* session)
{
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    m_workspace.editor->setSession(session);
    m_workspace.inspector->setSession(session);
    if (session != nullptr) {
        connect(session, &StorySession::changed, this, [this] {
            showFit();
            Q_EMIT sessionChanged();
        });
        connect(session, &QObject::destroyed, this, [this, session] {
            if (m_session == session)
                setSession(nullptr);
        });
    }
    showFit();
    showPlace();
    showJoins();
    Q_EMIT sessionChanged();
}

void StoryDesk::showFit()
{
    std::optional<Copyfit> fit;
    QString title;
    if (m_session != nullptr) {
        fit = m_desk.copyfit(m_session->current()->id);
        title = m_session->current()->title();
    }
    if (m_session != nullptr && title.isEmpty())
        title = tr("Untitled story");
    m_workspace.editor->setCopyfit(fit);
    m_status.setFit(title, fit);
}

void StoryDesk::showPlace()
{
    QString place;
    const EditionPtr edition = m_desk.edition();
    if (m_session != nullptr && edition) {
        const StoryId story = m_session->current()->id;
        const Page* page = edition->page(m_desk.pageOf(story));
        if (page != nullptr) {
            const QString name
                = page->folio.isEmpty() ? tr("Page %1").arg(page->number) : page->folio;
            place = m_desk.isPlaced(story) ? name : tr("%1, not placed").arg(name);
        }
    }
    m_workspace.inspector->setPlace(place);
}

bool StoryDesk::begins(StoryId story) const
{
    return m_session != nullptr && m_session->current()->id == story;
}

void StoryDesk::showJoins()
{
    std::vector<JoinRow> rows;
    for (const JoinSuggestion& join : m_desk.joins()) {
        const StoryPtr from = m_desk.story(join.from.story);
        const StoryPtr to = m_desk.story(join.to.story);
        if (!from || !to || (!begins(from->id) && !begins(to->id)))
            continue;
        rows.push_back(joinRow(join, *from, *to));
        rows.back().fromTitle = begins(from->id) ? to->title() : from->title();
    }
    m_workspace.inspector->setJoins(rows);
}

/// From either half to the other one, at the joint.
void StoryDesk::showJoint(std::int64_t join)
{
    const JoinSuggestion* const found = joinOf(join);
    if (found == nullptr)
        return;
    const JoinSuggestion::Place place = begins(found->from.story) ? found->to : found->from;
    const int page = m_desk.pageOf(place.story);
    if (page > 0)
        m_selection.setPage(page);
    m_selection.setStory(place.story);
    m_workspace.pageView->showStory(place.story);
    Q_EMIT editorWanted();
    m_workspace.editor->goTo(place.part, place.offset);
}

const JoinSuggestion* StoryDesk::joinOf(std::int64_t join) const
{
    for (const JoinSuggestion& each : m_desk.joins()) {
        if (each.id == join)
            return &each;
    }
    return nullptr;
}

void StoryDesk::acceptJoin(std::int64_t join)
{
    const JoinSuggestion* const found = joinOf(join);
    const StoryId from = found != nullptr ? found->from.story : StoryId();
    m_desk.acceptJoin(join, [this, from](const Result<AcceptedJoin>& accepted) {
        if (!accepted) {
            say(accepted.problem());
            return;
        }
        m_selection.setStory(from);
        m_workspace.banner->showMessage(BannerKind::Note,
            tr("Joined. Both parts are one story now: \"%1\".").arg(accepted->joined->title()),
            { { tr("Take apart again"), [this, join = *accepted] { takeApart(join); } } });
    });
}

void StoryDesk::takeApart(const AcceptedJoin& join)
{
    m_workspace.banner->dismiss();
    m_desk.takeJoinApart(join, [this, join](const Result<bool>& done) {
        if (!done)
            say(done.problem());
        else
            m_selection.setStory(join.before.id);
    });
}

void StoryDesk::ignoreJoin(std::int64_t join)
{
    m_desk.ignoreJoin(join, [this](const Result<bool>& done) {
        if (!done)
            say(done.problem());
    });
}

void StoryDesk::showNote(int index)
{
    if (m_session == nullptr || index < 0 || index >= int(m_session->current()->notes.size()))
        return;
    const StoryNote note = m_session->current()->notes[std::size_t(index)];
    Q_EMIT editorWanted();
    m_workspace.editor->goTo(std::max(note.part, 0), note.offset);
}

void StoryDesk::makeStory()
{
    m_desk.createStory(m_selection.page(), [this](const Result<StoryPtr>& made) {
        if (!made) {
            say(made.problem());
            return;
        }
        m_selection.setStory((*made)->id);
        Q_EMIT editorWanted();
    });
}

void StoryDesk::retireStory()
{
    if (m_session == nullptr)
        return;
    const StoryPtr story = m_session->current();
    m_desk.retireStory(story->id, [this, story](const Result<bool>& done) {
        if (!done) {
            say(done.problem());
            return;
        }
        m_retired.push_back(story->id);
        m_selection.setStory({});
        m_workspace.banner->showMessage(BannerKind::Note,
            tr("\"%1\" is in the bin.").arg(story->title()),
            { { tr("Bring it back"), [this] { bringBackLast(); } } });
        Q_EMIT sessionChanged();
    });
}

void StoryDesk::bringBackLast()
{
    if (m_retired.empty())
        return;
    const StoryId story = m_retired.back();
    m_retired.pop_back();
    m_workspace.banner->dismiss();
    m_desk.restoreStory(story, [this, story](const Result<bool>& done) {
        if (!done)
            say(done.problem());
        else
            m_selection.setStory(story);
        Q_EMIT sessionChanged();
    });
}

void StoryDesk::setStatus(StoryStatus status)
{
    if (m_session == nullptr)
        return;
    const Result<void> set = m_session->edit(tr("Change status"),
        {},
        [status](StoryTransaction& t) { return broadsheet::setStatus(t, status); });
    if (!set)
        say(set.problem());
}

} // namespace broadsheet
