// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/flatplan_verbs.h"

#include "editing/edition_verbs.h"
#include "editing/page_sequence.h"
#include "edition/flatplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <set>

namespace broadsheet {

namespace {

struct FlatplanText {
    Q_DECLARE_TR_FUNCTIONS(Flatplan)
};

using Items = std::vector<PageSequence::Item>;

Problem noSuchPage(int number)
{
    return { FlatplanText::tr("The edition has no page %1; choose one that it has.").arg(number),
        QStringLiteral("page %1").arg(number) };
}

/// Numbers, and folios of those letters, from `first` on grow by `by`.
void shift(Items& items, std::size_t first, const QString& letters, int by)
{
    for (std::size_t i = first; i < items.size(); ++i) {
        Page& page = items[i].page;
        page.number += by;
        std::optional<FolioName> folio = folioName(page.folio);
        if (!folio || folio->letters != letters)
            continue;
        folio->number += by;
        page.folio = folio->text();
    }
}

/// What a page that is put in at `at` is called: it counts on from the page before, or stands in
/// the place of the first.
std::optional<FolioName> folioAt(const Items& items, std::size_t at)
{
    if (items.empty())
        return std::nullopt;
    std::optional<FolioName> folio = folioName(items[at > 0 ? at - 1 : 0].page.folio);
    if (folio && at > 0)
        ++folio->number;
    return folio;
}

/// Applies `change` to each of the pages; those that stay what they are stay shared.
template <typename Change>
Result<void> changePages(EditionTransaction& t, const std::vector<int>& numbers, Change change)
{
    std::vector<int> gone;
    std::vector<Page> come;
    for (const int number : std::set<int>(numbers.begin(), numbers.end())) {
        const Result<PagePtr> old = t.page(number);
        if (!old)
            return old.problem();
        Page next = **old;
        change(next);
        if (next == **old)
            continue;
        gone.push_back(number);
        come.push_back(std::move(next));
    }
    if (gone.empty())
        return {};
    return t.exchangePages(gone, come);
}

/// The indexes of the pages, in order and each once.
Result<std::set<std::size_t>> indexesOf(
    const PageSequence& sequence, const std::vector<int>& numbers)
{
    std::set<std::size_t> indexes;
    for (const int number : numbers) {
        const std::optional<std::size_t> index = sequence.indexOf(number);
        if (!index)
            return noSuchPage(number);
        indexes.insert(*index);
    }
    return indexes;
}

Result<void> refuseHalf(const Edition& edition, int number)
{
    const Page* const page = edition.page(number);
    if (page == nullptr)
        return noSuchPage(number);
    const PagePtr mate = spreadMate(edition, *page);
    if (!mate)
        return {};
    return Problem { FlatplanText::tr("Page %1 is half of a double truck with page %2. Split it "
                                      "first, or move both together.")
                         .arg(pageName(*page), pageName(*mate)),
        QStringLiteral("page %1").arg(number) };
}

} // namespace

Result<void> insertPages(EditionTransaction& t, int at, const std::vector<Page>& pages)
{
    PageSequence sequence(t.edition());
    Items& items = sequence.items();
    const int end = items.empty() ? 1 : items.back().page.number + 1;
    const std::optional<std::size_t> found = sequence.indexOf(at);
    if (!found && at != end)
        return noSuchPage(at);
    const std::size_t first = found.value_or(items.size());
    std::optional<FolioName> folio = folioAt(items, first);
    shift(items, first, folio ? folio->letters : QString(), int(pages.size()));
    int number = at;
    Items fresh;
    for (Page page : pages) {
        page.id = {};
        page.number = number++;
        page.folio = folio ? folio->text() : QString();
        page.spreadWithNext = false;
        if (folio)
            ++folio->number;
        fresh.push_back({ nullptr, std::move(page) });
    }
    items.insert(items.begin() + std::ptrdiff_t(first), fresh.begin(), fresh.end());
    return sequence.commit(t);
}

Result<void> takeOutPages(EditionTransaction& t, const std::vector<int>& numbers)
{
    PageSequence sequence(t.edition());
    Items& items = sequence.items();
    const Result<std::set<std::size_t>> indexes = indexesOf(sequence, numbers);
    if (!indexes)
        return indexes.problem();
    if (indexes->size() == items.size()) {
        return Problem { FlatplanText::tr("An edition has at least one page. Leave one in."), {} };
    }
    for (const std::size_t index : std::views::reverse(*indexes)) {
        const QString letters = sectionLetters(items[index].page);
        items.erase(items.begin() + std::ptrdiff_t(index));
        shift(items, index, letters, -1);
    }
    return sequence.commit(t);
}

Result<void> movePages(EditionTransaction& t, const std::vector<int>& numbers, int to)
{
    PageSequence sequence(t.edition());
    const Result<std::set<std::size_t>> indexes = indexesOf(sequence, numbers);
    if (!indexes)
        return indexes.problem();
    const std::optional<std::size_t> target = sequence.indexOf(to);
    if (!target)
        return noSuchPage(to);
    Items stay;
    Items go;
    for (std::size_t i = 0; i < sequence.items().size(); ++i)
        (indexes->contains(i) ? go : stay).push_back(std::move(sequence.items()[i]));
    const std::size_t place = std::min(*target, stay.size());
    stay.insert(stay.begin() + std::ptrdiff_t(place), go.begin(), go.end());
    sequence.items() = std::move(stay);
    sequence.takePlaces();
    return sequence.commit(t);
}

Result<void> swapPages(EditionTransaction& t, int one, int other)
{
    for (const int number : { one, other }) {
        if (Result<void> whole = refuseHalf(t.edition(), number); !whole)
            return whole;
    }
    PageSequence sequence(t.edition());
    const Result<std::set<std::size_t>> indexes = indexesOf(sequence, { one, other });
    if (!indexes)
        return indexes.problem();
    std::swap(sequence.items()[*indexes->begin()], sequence.items()[*indexes->rbegin()]);
    sequence.takePlaces();
    return sequence.commit(t);
}

Result<void> renumberPage(EditionTransaction& t, int number, int to)
{
    if (t.edition().page(to) != nullptr)
        return swapPages(t, number, to);
    if (Result<void> whole = refuseHalf(t.edition(), number); !whole)
        return whole;
    return renumber(t, number, to);
}

Result<void> setPageState(EditionTransaction& t, const std::vector<int>& numbers, PageState state)
{
    return changePages(t, numbers, [state](Page& page) { page.state = state; });
}

Result<void> setPagePeople(
    EditionTransaction& t, const std::vector<int>& numbers, const PagePeople& people)
{
    return changePages(t, numbers, [&people](Page& page) {
        page.editor = people.editor.value_or(page.editor).trimmed();
        page.designer = people.designer.value_or(page.designer).trimmed();
        page.proofreader = people.proofreader.value_or(page.proofreader).trimmed();
    });
}

Result<void> setDeadline(
    EditionTransaction& t, const std::vector<int>& numbers, const QDateTime& deadline)
{
    return changePages(t, numbers, [&deadline](Page& page) { page.deadline = deadline.toUTC(); });
}

Result<void> setSection(
    EditionTransaction& t, const std::vector<int>& numbers, const QString& section)
{
    return changePages(t, numbers, [&section](Page& page) { page.section = section.trimmed(); });
}

Result<void> beginSection(EditionTransaction& t, int number, const QString& letters)
{
    const QString capitals = letters.trimmed().toUpper();
    const bool sound = !capitals.isEmpty() && capitals.size() <= 3
        && std::ranges::all_of(capitals, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!sound) {
        return Problem { FlatplanText::tr("A section is named by one to three letters from A to Z, "
                                          "such as B."),
            letters };
    }
    PageSequence sequence(t.edition());
    const std::optional<std::size_t> first = sequence.indexOf(number);
    if (!first)
        return noSuchPage(number);
    Items& items = sequence.items();
    const QString former = sectionLetters(items[*first].page);
    FolioName name { capitals, 1, 2 };
    if (*first > 0) {
        const std::optional<FolioName> before = folioName(items[*first - 1].page.folio);
        if (before && before->letters == capitals)
            name = { capitals, before->number + 1, before->digits };
    }
    for (std::size_t i = *first; i < items.size(); ++i, ++name.number) {
        if (sectionLetters(items[i].page) != former)
            break;
        items[i].page.folio = name.text();
    }
    return sequence.commit(t);
}

Result<void> joinSpread(EditionTransaction& t, int left)
{
    const std::vector<PagePtr>& pages = t.edition().pages;
    const auto page = std::ranges::find(pages, left, [](const PagePtr& p) { return p->number; });
    if (page == pages.end())
        return noSuchPage(left);
    if (spreadMate(t.edition(), **page))
        return refuseHalf(t.edition(), left);
    if (page + 1 == pages.end() || !face(**page, **(page + 1))) {
        return Problem { FlatplanText::tr("Page %1 and the one behind it do not face each other. A "
                                          "double truck stands on an even page and the odd one "
                                          "after it, in one section.")
                             .arg(pageName(**page)),
            QStringLiteral("page %1").arg(left) };
    }
    if (spreadMate(t.edition(), **(page + 1)))
        return refuseHalf(t.edition(), (*(page + 1))->number);
    return changePages(t, { left }, [](Page& next) { next.spreadWithNext = true; });
}

Result<void> splitSpread(EditionTransaction& t, int number)
{
    const Page* const page = t.edition().page(number);
    if (page == nullptr)
        return noSuchPage(number);
    const PagePtr mate = spreadMate(t.edition(), *page);
    if (!mate) {
        return Problem {
            FlatplanText::tr("Page %1 is no half of a double truck.").arg(pageName(*page)),
            QStringLiteral("page %1").arg(number)
        };
    }
    const int left = page->spreadWithNext ? number : mate->number;
    return changePages(t, { left }, [](Page& next) { next.spreadWithNext = false; });
}

} // namespace broadsheet
