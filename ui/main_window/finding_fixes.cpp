// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/finding_fixes.h"

#include "editing/fix_verbs.h"
#include "editing/jump_verbs.h"
#include "edition/free_frame_check.h"
#include "inspector/inspector.h"
#include "main_window/desk_selection.h"
#include "main_window/jumps_desk.h"
#include "main_window/tools_desk.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "preflight_panel/preflight_panel.h"
#include "shared/banner.h"
#include "story/words_digest.h"
#include "story_editor/story_editor.h"

#include <QtWidgets>

namespace broadsheet {

namespace {

constexpr double MilliPoints = 1000;

PlacementName placementOf(const Finding& finding)
{
    return { finding.page, std::size_t(std::max(finding.placement, 0)) };
}

} // namespace

FindingFixes::FindingFixes(
    Desk& desk, DeskSelection& selection, Workspace& workspace, ToolsDesk& hands, JumpsDesk& jumps)
    : m_desk(desk)
    , m_selection(selection)
    , m_workspace(workspace)
    , m_hands(hands)
    , m_jumps(jumps)
{
}

PagePlanPtr FindingFixes::plan(const Finding& finding) const
{
    const EditionPtr edition = m_desk.edition();
    const Page* const page = edition ? edition->page(finding.page) : nullptr;
    return page != nullptr ? page->plan : nullptr;
}

const FreeFrame* FindingFixes::frameOf(const Finding& finding) const
{
    const PagePlanPtr now = plan(finding);
    return now ? freeFrame(*now, finding.freeFrame) : nullptr;
}

bool FindingFixes::isStale(const Finding& finding) const
{
    const PagePlanPtr now = plan(finding);
    const auto index = std::size_t(std::max(finding.placement, 0));
    if (!now || index >= now->placements.size())
        return true;
    const StoryPtr story = m_desk.matter().story(now->placements[index].story, finding.page);
    return !finding.story.isNull() && (!story || story->id != finding.story);
}

/// Whatever is seen in the middle of the window.
void FindingFixes::showPage(const Finding& finding)
{
    if (m_workspace.middleView() == MiddleView::Flatplan)
        m_workspace.leaveFlatplan();
    if (m_workspace.middleView() == MiddleView::Editor)
        m_workspace.setMiddleView(MiddleView::Both);
    m_workspace.pageView->showPlace(finding.page, finding.rect);
}

void FindingFixes::goTo(const Finding& finding)
{
    if (finding.page > 0)
        m_selection.setPage(finding.page);
    if (!finding.story.isNull())
        m_selection.setStory(finding.story);
    const PagePlanPtr now = plan(finding);
    if (frameOf(finding) != nullptr)
        m_hands.choose(finding.page, { {}, { finding.freeFrame } });
    else if (now && finding.placement >= 0 && finding.placement < int(now->placements.size()))
        m_hands.choose(finding.page, { { finding.placement }, {} });
    if (!finding.rect.isEmpty())
        showPage(finding);
    if (finding.part >= 0)
        m_workspace.editor->goTo(finding.part, finding.offset);
}

void FindingFixes::perform(const QString& label, const EditionSession::Edit& edit)
{
    if (const Result<void> done = m_desk.editEdition(label, {}, edit); !done)
        m_workspace.banner->showProblem(done.problem());
}

void FindingFixes::fix(const Finding& finding)
{
    if (finding.placement >= 0 && finding.freeFrame == 0 && isStale(finding)
        && finding.fix != Fix::EditStory) {
        m_workspace.banner->showMessage(
            BannerKind::Note, tr("The page has changed meanwhile; choose the problem again."));
        return;
    }
    const bool changed
        = changePlacement(finding) || changeFreeFrame(finding) || changePage(finding);
    if (!changed)
        open(finding);
}

bool FindingFixes::changePlacement(const Finding& finding)
{
    const PlacementName at = placementOf(finding);
    switch (finding.fix) {
    case Fix::GrowFrames:
        perform(tr("Make story deeper"),
            [&](EditionTransaction& t) { return growFrames(t, at, finding.amount); });
        return true;
    case Fix::CutEarlier:
        perform(tr("Cut story earlier"),
            [&](EditionTransaction& t) { return growFrames(t, at, -finding.amount); });
        return true;
    case Fix::RemovePlacement:
        perform(tr("Take story off the page"),
            [&](EditionTransaction& t) { return removePlacement(t, at); });
        return true;
    case Fix::RemoveFrame:
        perform(tr("Remove frame"), [&](EditionTransaction& t) {
            return removeFrame(t, at, std::size_t(std::max(finding.frame, 0)));
        });
        return true;
    case Fix::DeleteJump:
        perform(tr("Delete jump"), [&](EditionTransaction& t) {
            return undoJump(t, at.page, at.placement, [this](const StoryRef& ref, int page) {
                const StoryPtr found = m_desk.matter().story(ref, page);
                return found ? found->id : StoryId();
            });
        });
        return true;
    case Fix::FitHead:
        goTo(finding);
        m_hands.fitHead(Length::pt(finding.amount / MilliPoints));
        return true;
    default:
        return false;
    }
}

bool FindingFixes::changeFreeFrame(const Finding& finding)
{
    switch (finding.fix) {
    case Fix::GrowFreeFrame:
        giveRect(tr("Make frame deeper"), finding);
        return true;
    case Fix::FitPicture:
        giveRect(tr("Make picture smaller"), finding);
        return true;
    case Fix::MoveOntoPage:
        giveRect(tr("Move frame onto the page"), finding);
        return true;
    case Fix::RemoveFreeFrame:
        removeFreeFrame(finding);
        return true;
    default:
        return false;
    }
}

bool FindingFixes::changePage(const Finding& finding)
{
    switch (finding.fix) {
    case Fix::AcceptCopy:
        acceptCopy(finding);
        return true;
    case Fix::MoveFurniture:
        perform(tr("Move furniture onto the page"), [&](EditionTransaction& t) {
            return moveFurniture(
                t, finding.page, std::size_t(std::max(finding.furniture, 0)), finding.amount);
        });
        return true;
    case Fix::KeepStanding:
        perform(tr("Take out what cannot stand"),
            [&](EditionTransaction& t) { return keepStanding(t, finding.page); });
        return true;
    default:
        return false;
    }
}

void FindingFixes::open(const Finding& finding)
{
    goTo(finding);
    switch (finding.fix) {
    case Fix::EditStory:
        Q_EMIT editorWanted();
        break;
    case Fix::EditTags:
        m_workspace.inspectorDock->show();
        m_workspace.inspectorDock->raise();
        m_workspace.inspector->editField(finding.field);
        break;
    case Fix::ChoosePicture:
        choosePicture(finding);
        break;
    case Fix::JumpRest:
        jumpRest();
        break;
    case Fix::EditPublication:
        Q_EMIT publicationWanted();
        break;
    case Fix::EditMasters:
        Q_EMIT mastersWanted();
        break;
    case Fix::PageSettings:
        Q_EMIT pageSettingsWanted();
        break;
    default: // the others have changed the page
        break;
    }
}

void FindingFixes::giveRect(const QString& label, const Finding& finding)
{
    const FreeFrame* const frame = frameOf(finding);
    if (frame == nullptr)
        return;
    FreeFrame changed = *frame;
    changed.rect = finding.wanted;
    perform(label, [&](EditionTransaction& t) {
        return broadsheet::changeFreeFrame(t, finding.page, changed);
    });
}

void FindingFixes::acceptCopy(const Finding& finding)
{
    const StoryPtr now = m_desk.story(finding.story);
    const QString words = now ? wordsDigest(*now) : QString();
    const FreeFrame* const frame = frameOf(finding);
    perform(tr("Accept copy"), [&](EditionTransaction& t) {
        if (frame == nullptr)
            return acceptWords(t, placementOf(finding), words);
        FreeFrame accepted = *frame;
        accepted.fitted = words;
        return broadsheet::changeFreeFrame(t, finding.page, accepted);
    });
}

/// With it all frames that its text goes on in; of a thread without text only the frame itself.
void FindingFixes::removeFreeFrame(const Finding& finding)
{
    const PagePlanPtr now = plan(finding);
    const FreeFrame* const frame = frameOf(finding);
    if (frame == nullptr)
        return;
    std::vector<int> ids { frame->id };
    if (frame->story != StoryRef {}) {
        ids.clear();
        for (const FreeFrame* each : threadFrom(*now, *frame))
            ids.push_back(each->id);
    }
    perform(tr("Remove frame"),
        [&](EditionTransaction& t) { return removeFreeFrames(t, finding.page, ids); });
}

void FindingFixes::jumpRest()
{
    const QString why = m_jumps.whyNotJump();
    if (!why.isEmpty())
        m_workspace.banner->showMessage(BannerKind::Note, why);
    else
        m_jumps.chooseTarget();
}

void FindingFixes::choosePicture(const Finding& finding)
{
    delete m_pictures;
    m_pictures = new QMenu(m_workspace.problems);
    m_pictures->setObjectName(QStringLiteral("pictures_to_choose"));
    QStringList names;
    for (const auto& [name, source] : m_desk.matter().pictures.asKeyValueRange()) {
        if (name != source.hash)
            names.append(name);
    }
    names.sort();
    for (const QString& name : names)
        m_pictures->addAction(name, this, [this, finding, name] { takePicture(finding, name); });
    if (names.isEmpty())
        m_pictures->addAction(tr("The library has no other picture"))->setEnabled(false);
    if (frameOf(finding) != nullptr) {
        m_pictures->addSeparator();
        m_pictures->addAction(
            tr("Remove the Frame"), this, [this, finding] { removeFreeFrame(finding); });
    }
    m_pictures->popup(QCursor::pos());
}

void FindingFixes::takePicture(const Finding& finding, const QString& name)
{
    const FreeFrame* const frame = frameOf(finding);
    perform(tr("Choose picture"), [&](EditionTransaction& t) {
        if (frame == nullptr)
            return setPicture(t, placementOf(finding), name);
        FreeFrame changed = *frame;
        changed.picture = name;
        changed.cropping = {}; // it was another picture's
        return broadsheet::changeFreeFrame(t, finding.page, changed);
    });
}

} // namespace broadsheet
