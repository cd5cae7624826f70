// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/page_desk.h"

#include "edition/house_formats.h"
#include "main_window/desk_selection.h"
#include "main_window/status_line.h"
#include "main_window/workspace.h"
#include "page_layout/loose_lines.h"
#include "page_view/page_strip.h"
#include "page_view/page_view.h"
#include "shared/banner.h"
#include "shared/empty_state.h"
#include "typesetting/explain_line.h"

namespace broadsheet {

PageDesk::PageDesk(Desk& desk, DeskSelection& selection, Workspace& workspace, StatusLine& status)
    : m_desk(desk)
    , m_selection(selection)
    , m_workspace(workspace)
    , m_status(status)
{
    PageView* view = workspace.pageView;
    connect(&desk, &Desk::pagesComposed, this, &PageDesk::showPages);
    connect(&desk, &Desk::editionChanged, this, &PageDesk::showPages);
    connect(view, &PageView::storySelected, &selection, &DeskSelection::setStory);
    connect(view, &PageView::storyActivated, this, &PageDesk::storyActivated);
    connect(view, &PageView::currentPageChanged, this, [this](int page) {
        if (!m_filling)
            m_selection.setPage(page);
    });
    connect(view, &PageView::zoomChanged, &status, &StatusLine::setZoom);
    connect(view, &PageView::positionChanged, this, &PageDesk::showPlace);
    connect(view, &PageView::contextMenuWanted, this, &PageDesk::contextMenuWanted);
    connect(workspace.strip, &PageStrip::pageChosen, &selection, &DeskSelection::setPage);
    connect(&status, &StatusLine::zoomWanted, view, &PageView::setZoom);
    connect(&status, &StatusLine::fitPageWanted, view, &PageView::fitPage);
    connect(&selection, &DeskSelection::pageChanged, this, [this](int page) {
        m_desk.setPageOnView(page);
        m_workspace.pageView->setCurrentPage(page);
        m_workspace.strip->setCurrentPage(page);
        showPageName();
    });
    connect(&selection, &DeskSelection::storyChanged, this, [this](StoryId story) {
        m_workspace.pageView->setSelectedStory(story);
    });
    connect(&desk, &Desk::composingFinished, this, &PageDesk::showEmptyState);
    connect(&view->emptyState(), &EmptyState::buttonClicked, this, [this] {
        if (whyNotLayOut().isEmpty())
            layOutPage();
        else
            Q_EMIT importWanted();
    });
    retranslate();
}

void PageDesk::retranslate()
{
    showEmptyState();
    showPageName();
}

/// What stands where there is no page, or none yet.
void PageDesk::showEmptyState()
{
    if (m_desk.isComposing()) {
        m_workspace.pageView->emptyState().setTexts(tr("Composing the pages…"), {});
        return;
    }
    if (whyNotLayOut().isEmpty()) {
        m_workspace.pageView->emptyState().setTexts(tr("No page is laid out yet"),
            tr("The stories are here. They can be laid out from the standard plan at once."),
            tr("Lay Out from Standard Plan"));
    } else {
        m_workspace.pageView->emptyState().setTexts(tr("Nothing stands on this page yet"),
            tr("Import raw copy for the page; it is laid out as soon as it is here."),
            tr("Import Raw Copy…"));
    }
}

QString PageDesk::whyNotLayOut() const
{
    const EditionPtr edition = m_desk.edition();
    if (!edition || edition->page(m_selection.page()) == nullptr)
        return tr("The library has no edition yet.");
    for (const StoryId story : m_desk.matter().importOrder.value(m_selection.page())) {
        if (m_desk.story(story))
            return {};
    }
    return tr("No story belongs to this page yet.");
}

void PageDesk::layOutPage()
{
    const EditionPtr edition = m_desk.edition();
    const int number = m_selection.page();
    const Page* const page = edition ? edition->page(number) : nullptr;
    const PagePlanPtr former = page != nullptr ? page->plan : nullptr;
    if (const Result<void> laid = m_desk.layOutPage(number); !laid) {
        m_workspace.banner->showProblem(laid.problem());
        return;
    }
    std::vector<BannerAction> back;
    if (former && !former->placements.empty())
        back.push_back({ tr("Former layout back"), [this, number, former] {
                            m_workspace.banner->dismiss();
                            const Result<void> set = m_desk.putBackPagePlan(number, former);
                            if (!set)
                                m_workspace.banner->showProblem(set.problem());
                        } });
    m_workspace.banner->showMessage(
        BannerKind::Note, tr("Page %1 is laid out from the standard plan.").arg(number), back);
}

void PageDesk::showLooseLine()
{
    constexpr int OnePerCent = 10;
    const std::vector<ComposedPagePtr> pages = m_desk.pages();
    const std::vector<LooseLine> lines = loosestLines(pages, OnePerCent);
    if (lines.empty()) {
        m_workspace.banner->showMessage(
            BannerKind::Note, tr("Every line of the edition is set solid."));
        return;
    }
    if (m_looseLine >= lines.size())
        m_looseLine = 0;
    const LooseLine& loose = lines[m_looseLine];
    const PageLine& line = pages[loose.page]->lines[loose.line];
    m_selection.setPage(pages[loose.page]->number);
    m_selection.setStory(line.story);
    m_workspace.pageView->showPlace(pages[loose.page]->number, rectOfLine(line));
    const QString why = explanationText(explainLine(*line.paragraph, line.line));
    m_workspace.banner->showMessage(BannerKind::Note,
        tr("Loose line %1 of %2: %3")
            .arg(m_looseLine + 1)
            .arg(lines.size())
            .arg(QString(why).replace(QLatin1Char('\n'), QLatin1Char(' '))),
        { { tr("Next"), [this] { showLooseLine(); } } });
    ++m_looseLine;
}

void PageDesk::showPages()
{
    m_looseLine = 0;
    showEmptyState();
    const std::vector<ComposedPagePtr> pages = m_desk.pages();
    // The page in hand may be composed after others; the view's makeshift is nobody's choice.
    m_filling = true;
    m_workspace.pageView->setPages(pages);
    m_workspace.pageView->setCurrentPage(m_selection.page());
    m_filling = false;
    m_workspace.strip->setPages(pages);
    if (m_desk.edition() && m_desk.edition()->page(m_selection.page()) == nullptr
        && !m_desk.edition()->pages.empty())
        m_selection.setPage(m_desk.edition()->pages.front()->number);
    m_workspace.strip->setCurrentPage(m_selection.page());
    showPageName();
    tellProblems();
}

/// Neither a page that cannot be composed nor a part of one vanishes without a word.
void PageDesk::tellProblems()
{
    QString told;
    Problem problem;
    if (const EditionPtr edition = m_desk.edition()) {
        if (const std::optional<Problem>& damage = edition->publication.damage) {
            problem = *damage;
            told = problem.summary;
        }
    }
    for (const auto& [number, result] : m_desk.pageResults()) {
        const Page* page = m_desk.edition() ? m_desk.edition()->page(number) : nullptr;
        if (page != nullptr && page->plan && told.isEmpty()) {
            told = result.problem.summary;
            problem = result.problem;
        }
    }
    if (told != m_toldProblem && !told.isEmpty())
        m_workspace.banner->showProblem(problem);
    m_toldProblem = told;
}

void PageDesk::showPageName()
{
    const EditionPtr edition = m_desk.edition();
    const Page* page = edition ? edition->page(m_selection.page()) : nullptr;
    if (page == nullptr) {
        m_status.setPage({}, 0, 0);
        return;
    }
    QString name = page->folio.isEmpty() ? tr("Page %1").arg(page->number) : page->folio;
    if (!page->section.isEmpty())
        name += QLatin1Char(' ') + page->section;
    int place = 1;
    for (const PagePtr& each : edition->pages)
        place += each->number < page->number ? 1 : 0;
    m_status.setPage(name, place, int(edition->pages.size()));
}

std::optional<PageGrid> PageDesk::gridOf(int page) const
{
    const EditionPtr edition = m_desk.edition();
    const Page* found = edition ? edition->page(page) : nullptr;
    if (found == nullptr || !found->plan)
        return std::nullopt;
    const Result<PageGrid> grid = findFormat(edition->publication, found->plan->format);
    return grid ? std::optional(*grid) : std::nullopt;
}

void PageDesk::showPlace(const Point& place, int page)
{
    m_status.setPlace(page > 0 ? std::optional(place) : std::nullopt, gridOf(page));
}

void PageDesk::showStory(StoryId story)
{
    const int page = m_desk.pageOf(story);
    if (page > 0)
        m_selection.setPage(page);
    m_selection.setStory(story);
    m_workspace.pageView->showStory(story);
}

void PageDesk::turnPage(int step)
{
    const EditionPtr edition = m_desk.edition();
    if (!edition)
        return;
    for (std::size_t i = 0; i < edition->pages.size(); ++i) {
        if (edition->pages[i]->number != m_selection.page())
            continue;
        const auto next = std::ptrdiff_t(i) + step;
        if (next >= 0 && next < std::ptrdiff_t(edition->pages.size()))
            m_selection.setPage(edition->pages[std::size_t(next)]->number);
        return;
    }
}

} // namespace broadsheet
