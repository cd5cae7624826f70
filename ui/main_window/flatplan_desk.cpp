// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/flatplan_desk.h"

#include "editing/flatplan_verbs.h"
#include "edition/flatplan.h"
#include "edition/house_formats.h"
#include "edition/own_grid.h"
#include "flatplan_view/deadline_words.h"
#include "flatplan_view/given_edit.h"
#include "main_window/desk_selection.h"
#include "main_window/workspace.h"
#include "newsroom/first_plan.h"
#include "newsroom/standard_masters.h"
#include "page_view/page_view.h"
#include "shared/banner.h"

#include <algorithm>

namespace broadsheet {

namespace {

std::int64_t keyOf(const Page& page)
{
    return page.id.isNull() ? -page.number : page.id.number();
}

std::vector<std::int64_t> orderOf(const Edition& edition)
{
    std::vector<std::int64_t> order;
    order.reserve(edition.pages.size());
    for (const PagePtr& page : edition.pages)
        order.push_back(keyOf(*page));
    return order;
}

/// The first letter that no section has.
QString freeLetters(const Edition& edition)
{
    QChar letter = u'A';
    for (const FlatplanSection& section : sectionsOf(edition)) {
        if (section.letters.size() == 1 && section.letters.front() >= letter)
            letter = QChar(section.letters.front().unicode() + 1);
    }
    return letter;
}

} // namespace

FlatplanDesk::FlatplanDesk(Desk& desk, DeskSelection& selection, Workspace& workspace)
    : m_desk(desk)
    , m_selection(selection)
    , m_workspace(workspace)
{
    for (const auto signal : { &Desk::editionChanged,
             &Desk::pagesComposed,
             &Desk::composingFinished,
             &Desk::storiesChanged })
        connect(&desk, signal, this, &FlatplanDesk::refresh);
    connect(&workspace, &Workspace::middleViewChanged, this, [this] {
        refresh();
        if (isShown())
            m_workspace.flatplan->view().setFocus(Qt::OtherFocusReason);
    });
    connectView();
}

void FlatplanDesk::connectView()
{
    FlatplanView* const view = &m_workspace.flatplan->view();
    const FlatplanDetails* const details = &m_workspace.flatplan->details();
    connect(view, &FlatplanView::currentPageChanged, &m_selection, &DeskSelection::setPage);
    connect(&m_selection, &DeskSelection::pageChanged, view, [view](int page) {
        if (view->currentPage() != page)
            view->setCurrentPage(page);
    });
    connect(view, &FlatplanView::pageActivated, this, &FlatplanDesk::openPage);
    connect(view, &FlatplanView::insertWanted, this, &FlatplanDesk::insertAt);
    connect(view, &FlatplanView::takeOutWanted, this, &FlatplanDesk::takeOutPages);
    connect(view, &FlatplanView::moveWanted, this, &FlatplanDesk::movePages);
    connect(view, &FlatplanView::swapWanted, this, [this](int one, int other) {
        if (edit(tr("Swap pages"), [=](EditionTransaction& t) { return swapPages(t, one, other); }))
            choose({ other });
    });
    connect(view,
        &FlatplanView::stateWanted,
        this,
        [this](const std::vector<int>& pages, PageState state) {
            edit(tr("Page state"),
                [&](EditionTransaction& t) { return setPageState(t, pages, state); });
        });
    connect(view, &FlatplanView::contextMenuWanted, this, &FlatplanDesk::contextMenuWanted);
    connect(details, &FlatplanDetails::stateGiven, this, &FlatplanDesk::setState);
    connect(details, &FlatplanDetails::wordsGiven, this, &FlatplanDesk::takeWords);
}

bool FlatplanDesk::isShown() const
{
    return m_workspace.middleView() == MiddleView::Flatplan && !m_workspace.isStartShown();
}

QString FlatplanDesk::whyNot() const
{
    const EditionPtr edition = m_desk.edition();
    return edition && !edition->pages.empty() ? QString() : tr("The library has no edition yet.");
}

/// While pages that changed places are being composed, each keeps the picture that it had.
FlatplanContent FlatplanDesk::content()
{
    FlatplanContent content { m_desk.edition(), {} };
    if (!content.edition)
        return content;
    const std::vector<std::int64_t> order = orderOf(*content.edition);
    const bool inPlace = !m_desk.isComposing() || order == m_order;
    std::vector<ComposedPagePtr> pages;
    std::map<std::int64_t, ComposedPagePtr> shown;
    for (const PagePtr& page : content.edition->pages) {
        const auto known = m_shown.find(keyOf(*page));
        const ComposedPagePtr composed
            = inPlace || known == m_shown.end() ? m_desk.page(page->number) : known->second;
        shown[keyOf(*page)] = composed;
        content.sheets.push_back({ page, composed, {} });
        if (const ComposedPagePtr now = m_desk.page(page->number))
            pages.push_back(now);
    }
    m_shown = std::move(shown);
    if (inPlace)
        m_order = order;
    const std::vector<PageFill> fills = fillsOf(m_desk.matter(), pages);
    for (std::size_t i = 0; i < fills.size(); ++i)
        content.sheets[i].fill = fills[i];
    return content;
}

void FlatplanDesk::refresh()
{
    if (isShown())
        m_workspace.flatplan->setContent(content());
}

std::vector<int> FlatplanDesk::chosenPages() const
{
    if (isShown())
        return m_workspace.flatplan->view().chosenPages();
    return { m_selection.page() };
}

bool FlatplanDesk::edit(const QString& label, const EditionSession::Edit& edit)
{
    const Result<void> done = m_desk.editEdition(label, {}, edit);
    if (!done)
        m_workspace.banner->showProblem(done.problem());
    return done.ok();
}

void FlatplanDesk::choose(const std::vector<int>& numbers)
{
    if (numbers.empty())
        return;
    refresh();
    m_workspace.flatplan->view().choosePages(numbers);
    m_selection.setPage(numbers.front());
}

/// In the format of the page before, else of the publication's first; nullptr: there is none.
PagePlanPtr FlatplanDesk::emptyPlan(const Page& page) const
{
    const EditionPtr edition = m_desk.edition();
    QString format;
    for (const PagePtr& other : edition->pages) {
        if (other->plan && (other->number <= page.number || format.isEmpty()))
            format = formatAlone(other->plan->format);
    }
    if (format.isEmpty())
        format = standardFormat(edition->publication);
    const Result<PageGrid> grid = findFormat(edition->publication, format);
    if (!grid)
        return nullptr;
    const Result<PagePlanPtr> plan = firstPlan(*grid, page, edition->publication);
    return plan ? *plan : nullptr;
}

void FlatplanDesk::insertPages(int count)
{
    const std::vector<int> chosen = chosenPages();
    insertAt(chosen.empty() ? 1 : chosen.back() + 1, count);
}

void FlatplanDesk::insertAt(int at, int count)
{
    if (!whyNot().isEmpty())
        return;
    std::vector<Page> pages;
    std::vector<int> numbers;
    pages.reserve(std::size_t(count));
    numbers.reserve(std::size_t(count));
    for (int number = at; number < at + count; ++number) {
        Page page;
        page.number = number;
        page.master = masterFor(m_desk.edition()->publication, number, {});
        page.plan = emptyPlan(page);
        pages.push_back(page);
        numbers.push_back(number);
    }
    if (edit(tr("Insert pages"),
            [&](EditionTransaction& t) { return broadsheet::insertPages(t, at, pages); }))
        choose(numbers);
}

void FlatplanDesk::takeOut()
{
    takeOutPages(chosenPages());
}

void FlatplanDesk::takeOutPages(const std::vector<int>& numbers)
{
    const EditionPtr before = m_desk.edition();
    const Page* const only
        = before && numbers.size() == 1 ? before->page(numbers.front()) : nullptr;
    const QString message = only != nullptr
        ? tr("Page %1 was taken out. The stories stay in the library.").arg(pageName(*only))
        : tr("%n page(s) taken out. The stories stay in the library.",
              nullptr,
              int(numbers.size()));
    if (!edit(tr("Take out pages"),
            [&](EditionTransaction& t) { return broadsheet::takeOutPages(t, numbers); }))
        return;
    const EditionPtr edition = m_desk.edition();
    const auto next = std::ranges::find_if(
        edition->pages, [&](const PagePtr& page) { return page->number >= numbers.front(); });
    choose({ next == edition->pages.end() ? edition->pages.back()->number : (*next)->number });
    offerBack(message);
}

/// What would be put back is the last step: the offer goes when that is another one.
void FlatplanDesk::offerBack(const QString& message)
{
    Banner* const banner = m_workspace.banner;
    const QUndoStack* const steps = &m_desk.editionSession()->undoStack();
    const int step = steps->index();
    banner->showMessage(BannerKind::Note,
        message,
        { { tr("Put Back"), [this, banner, step] {
               banner->dismiss();
               EditionSession* const session = m_desk.editionSession();
               if (session != nullptr && session->undoStack().index() == step)
                   session->undo();
           } } });
    const auto withdraw = [banner, message] {
        if (banner->text() == message)
            banner->dismiss();
    };
    connect(steps, &QUndoStack::indexChanged, banner, withdraw, Qt::SingleShotConnection);
    connect(steps, &QObject::destroyed, banner, withdraw, Qt::SingleShotConnection);
}

void FlatplanDesk::movePages(const std::vector<int>& numbers, int to)
{
    if (!edit(tr("Move pages"),
            [&](EditionTransaction& t) { return broadsheet::movePages(t, numbers, to); }))
        return;
    const std::vector<PagePtr>& pages = m_desk.edition()->pages;
    const auto target = std::ranges::find(pages, to, [](const PagePtr& p) { return p->number; });
    const std::size_t first = std::min(
        std::size_t(target - pages.begin()), pages.size() - std::min(pages.size(), numbers.size()));
    std::vector<int> moved;
    moved.reserve(numbers.size());
    for (std::size_t i = first; i < std::min(first + numbers.size(), pages.size()); ++i)
        moved.push_back(pages[i]->number);
    choose(moved);
}

void FlatplanDesk::move(int step)
{
    if (isShown()) {
        m_workspace.flatplan->view().moveChosen(step);
        return;
    }
    const EditionPtr edition = m_desk.edition();
    const int number = m_selection.page();
    const auto page = std::ranges::find(
        edition->pages, number, [](const PagePtr& each) { return each->number; });
    const std::ptrdiff_t target = (page - edition->pages.begin()) + step;
    if (page != edition->pages.end() && target >= 0
        && target < std::ptrdiff_t(edition->pages.size()))
        movePages({ number }, edition->pages[std::size_t(target)]->number);
}

void FlatplanDesk::swap()
{
    const std::vector<int> chosen = chosenPages();
    if (chosen.size() != 2) {
        m_workspace.banner->showMessage(BannerKind::Note,
            tr("Choose the two pages that are to change places: click one, then the other with "
               "Ctrl."));
        return;
    }
    if (edit(tr("Swap pages"),
            [&](EditionTransaction& t) { return swapPages(t, chosen.front(), chosen.back()); }))
        choose(chosen);
}

void FlatplanDesk::setState(PageState state)
{
    edit(tr("Page state"),
        [&](EditionTransaction& t) { return setPageState(t, chosenPages(), state); });
}

void FlatplanDesk::joinSpread()
{
    const std::vector<int> chosen = chosenPages();
    if (!chosen.empty())
        edit(tr("Double truck"),
            [&](EditionTransaction& t) { return broadsheet::joinSpread(t, chosen.front()); });
}

void FlatplanDesk::splitSpread()
{
    const std::vector<int> chosen = chosenPages();
    if (!chosen.empty())
        edit(tr("Split double truck"),
            [&](EditionTransaction& t) { return broadsheet::splitSpread(t, chosen.front()); });
}

void FlatplanDesk::beginSection()
{
    const std::vector<int> chosen = chosenPages();
    if (chosen.empty())
        return;
    edit(tr("New section"), [&](EditionTransaction& t) -> Result<void> {
        // Pages before that have no letters yet become the first section.
        const Page& first = *t.edition().pages.front();
        if (chosen.front() != first.number && sectionLetters(first).isEmpty()) {
            Result<void> before
                = broadsheet::beginSection(t, first.number, freeLetters(t.edition()));
            if (!before)
                return before;
        }
        return broadsheet::beginSection(t, chosen.front(), freeLetters(t.edition()));
    });
}

void FlatplanDesk::joinSection()
{
    const std::vector<int> chosen = chosenPages();
    const EditionPtr edition = m_desk.edition();
    if (chosen.empty() || !edition)
        return;
    QString before;
    for (const FlatplanSection& section : sectionsOf(*edition)) {
        const bool has = std::ranges::any_of(
            section.pages, [&](const PagePtr& page) { return page->number == chosen.front(); });
        if (has && !before.isEmpty()) {
            edit(tr("Join sections"), [&](EditionTransaction& t) {
                return broadsheet::beginSection(t, section.pages.front()->number, before);
            });
            return;
        }
        before = section.letters;
    }
    m_workspace.banner->showMessage(
        BannerKind::Note, tr("There is no section before this page that it could join."));
}

void FlatplanDesk::renumber()
{
    m_workspace.setMiddleView(MiddleView::Flatplan);
    GivenEdit& field = m_workspace.flatplan->details().field(FlatplanDetails::Field::Number);
    field.setFocus(Qt::ShortcutFocusReason);
    field.selectAll();
}

void FlatplanDesk::takeWords(FlatplanDetails::Field field, const QString& words)
{
    using Field = FlatplanDetails::Field;
    const std::vector<int> pages = chosenPages();
    const auto people = [&](const PagePeople& given) {
        edit(tr("Page people"),
            [&](EditionTransaction& t) { return setPagePeople(t, pages, given); });
    };
    switch (field) {
    case Field::Number: {
        const int to = words.toInt();
        if (edit(tr("Renumber page"),
                [&](EditionTransaction& t) { return renumberPage(t, pages.front(), to); }))
            choose({ to });
        return;
    }
    case Field::Section:
        edit(
            tr("Page section"), [&](EditionTransaction& t) { return setSection(t, pages, words); });
        return;
    case Field::Deadline: {
        const Result<QDateTime> deadline
            = deadlineFromText(words, QDateTime::currentDateTime(), m_desk.edition()->date);
        if (!deadline)
            m_workspace.banner->showProblem(deadline.problem());
        else
            edit(tr("Page deadline"),
                [&](EditionTransaction& t) { return setDeadline(t, pages, *deadline); });
        return;
    }
    case Field::Editor:
        return people({ words, std::nullopt, std::nullopt });
    case Field::Designer:
        return people({ std::nullopt, words, std::nullopt });
    case Field::Proofreader:
        return people({ std::nullopt, std::nullopt, words });
    }
}

void FlatplanDesk::openPage(int number)
{
    const EditionPtr edition = m_desk.edition();
    const Page* const page = edition ? edition->page(number) : nullptr;
    if (page == nullptr)
        return;
    if (!page->plan && !m_desk.layOutPage(number)) {
        const PagePlanPtr plan = emptyPlan(*page);
        if (const Result<void> set = m_desk.setPagePlan(number, plan); !set)
            m_workspace.banner->showProblem(set.problem());
    }
    m_workspace.leaveFlatplan();
    m_selection.setPage(number);
    m_workspace.pageView->setCurrentPage(number);
    m_workspace.pageView->setFocus(Qt::OtherFocusReason);
}

} // namespace broadsheet
