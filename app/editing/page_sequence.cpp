// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/page_sequence.h"

#include "edition/flatplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct FlatplanText {
    Q_DECLARE_TR_FUNCTIONS(Flatplan)
};

} // namespace

PageSequence::PageSequence(const Edition& edition)
    : m_before(edition.pages)
{
    for (const PagePtr& page : edition.pages)
        m_items.push_back({ page, *page });
}

std::optional<std::size_t> PageSequence::indexOf(int number) const
{
    for (std::size_t i = 0; i < m_before.size(); ++i) {
        if (m_before[i]->number == number)
            return i;
    }
    return std::nullopt;
}

void PageSequence::takePlaces()
{
    for (std::size_t i = 0; i < m_items.size() && i < m_before.size(); ++i) {
        m_items[i].page.number = m_before[i]->number;
        m_items[i].page.folio = m_before[i]->folio;
    }
}

Result<void> PageSequence::checkSpreads() const
{
    const auto placeOf
        = [this](const PagePtr& page) { return std::ranges::find(m_items, page, &Item::from); };
    for (std::size_t i = 0; i + 1 < m_before.size(); ++i) {
        if (!m_before[i]->spreadWithNext)
            continue;
        const auto left = placeOf(m_before[i]);
        const auto right = placeOf(m_before[i + 1]);
        if (left == m_items.end() && right == m_items.end())
            continue;
        const QString names = FlatplanText::tr("%1 and %2", "two pages of a double truck")
                                  .arg(pageName(*m_before[i]), pageName(*m_before[i + 1]));
        const QString detail
            = QStringLiteral("spread %1-%2").arg(m_before[i]->number).arg(m_before[i + 1]->number);
        if (left == m_items.end() || right == m_items.end() || right != left + 1) {
            return Problem { FlatplanText::tr(
                                 "Pages %1 are one double truck. Move or take out both "
                                 "together, or split it first.")
                                 .arg(names),
                detail };
        }
        if (!face(left->page, right->page)) {
            return Problem { FlatplanText::tr(
                                 "The double truck on pages %1 would no longer lie on "
                                 "facing pages. Put in or take out two pages, or split "
                                 "it first.")
                                 .arg(names),
                detail };
        }
    }
    return {};
}

Result<void> PageSequence::commit(EditionTransaction& t) const
{
    if (Result<void> sound = checkSpreads(); !sound)
        return sound;
    std::vector<int> gone;
    std::vector<Page> come;
    for (const PagePtr& page : m_before) {
        const auto now = std::ranges::find(m_items, page, &Item::from);
        if (now == m_items.end() || now->page != *page)
            gone.push_back(page->number);
    }
    for (const Item& item : m_items) {
        if (!item.from || item.page != *item.from)
            come.push_back(item.page);
    }
    if (gone.empty() && come.empty())
        return {};
    return t.exchangePages(gone, come);
}

} // namespace broadsheet
