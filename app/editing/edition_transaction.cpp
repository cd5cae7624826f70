// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct EditionEditText {
    Q_DECLARE_TR_FUNCTIONS(EditionEdit)
};

/// Both sorted neighbours and folios are compared; editions have tens of pages at most.
Result<void> checkPages(const std::vector<PagePtr>& pages)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i]->number < 1) {
            return Problem { EditionEditText::tr(
                                 "Pages are numbered from 1; choose another number."),
                QStringLiteral("page %1").arg(pages[i]->number) };
        }
        for (std::size_t j = 0; j < i; ++j) {
            const bool sameFolio = !pages[i]->folio.isEmpty() && pages[i]->folio == pages[j]->folio;
            if (pages[i]->number == pages[j]->number || sameFolio) {
                return Problem {
                    EditionEditText::tr("There is a page %1 already; choose another number.")
                        .arg(sameFolio ? pages[i]->folio : QString::number(pages[i]->number)),
                    QStringLiteral("pages %1 and %2").arg(pages[j]->number).arg(pages[i]->number)
                };
            }
        }
    }
    return {};
}

} // namespace

EditionTransaction::EditionTransaction(const EditionPtr& base)
    : m_draft(*base)
{
}

Result<PagePtr> EditionTransaction::page(int number) const
{
    for (const PagePtr& page : m_draft.pages) {
        if (page->number == number) {
            return page;
        }
    }
    return Problem {
        EditionEditText::tr("The edition has no page %1; choose one that it has.").arg(number),
        QStringLiteral("page %1").arg(number)
    };
}

Result<void> EditionTransaction::exchangePages(
    const std::vector<int>& gone, const std::vector<Page>& pages)
{
    std::vector<PagePtr> next = m_draft.pages;
    for (const int number : gone) {
        if (const Result<PagePtr> old = page(number); !old) {
            return old.problem();
        }
        std::erase_if(next, [number](const PagePtr& page) { return page->number == number; });
    }
    for (const Page& page : pages) {
        next.push_back(std::make_shared<const Page>(page));
    }
    std::stable_sort(next.begin(), next.end(), [](const PagePtr& a, const PagePtr& b) {
        return a->number < b->number;
    });
    if (Result<void> sound = checkPages(next); !sound) {
        return sound;
    }
    m_draft.pages = std::move(next);
    m_changed = true;
    return {};
}

void EditionTransaction::setPublication(const Publication& publication)
{
    m_changed = m_changed || m_draft.publication != publication;
    m_draft.publication = publication;
}

EditionPtr EditionTransaction::finish() const
{
    return std::make_shared<const Edition>(m_draft);
}

} // namespace broadsheet
