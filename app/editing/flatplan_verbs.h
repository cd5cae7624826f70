// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_transaction.h"

#include <optional>

namespace broadsheet {

// What a person does on the flatplan (版面计划), as pure edits of a draft: a Problem says why it
// cannot be and leaves the draft as it was. Pages are named by their numbers.
//
// Folios name places: pages that change places take those of their new places, as with renumber().
// Where pages come or go, the folios of the same section (叠) count on: a page put in behind A03 is
// A04, and the former A04 is A05, while B01 stays B01.
//
// A double truck (通版) stays one: nothing may part its halves or bring them to where they no
// longer face each other.

/// `pages` stand from number `at` on, in the section of the page before; all from there on move
/// back. `at`: a page's number, or one more than the last's. Their own numbers, folios and ids are
/// not looked at.
Result<void> insertPages(EditionTransaction& t, int at, const std::vector<Page>& pages);

/// The pages leave the edition and those behind them move up. Stories stay in the library. At least
/// one page must stay.
Result<void> takeOutPages(EditionTransaction& t, const std::vector<int>& numbers);

/// The pages, in their order, stand from the place of page `to` on; others make room. Near the end
/// they stand as far back as they can.
Result<void> movePages(EditionTransaction& t, const std::vector<int>& numbers, int to);

/// The two change places. Halves of double trucks cannot: two whole ones can be moved.
Result<void> swapPages(EditionTransaction& t, int one, int other);

/// As renumber(), refusing what would break a double truck.
Result<void> renumberPage(EditionTransaction& t, int number, int to);

Result<void> setPageState(EditionTransaction& t, const std::vector<int>& numbers, PageState state);

/// Who makes a page; what is none is not changed.
struct PagePeople {
    std::optional<QString> editor; ///< 责编
    std::optional<QString> designer; ///< 版式
    std::optional<QString> proofreader; ///< 校对
};

Result<void> setPagePeople(
    EditionTransaction& t, const std::vector<int>& numbers, const PagePeople& people);

/// UTC; null: none.
Result<void> setDeadline(
    EditionTransaction& t, const std::vector<int>& numbers, const QDateTime& deadline);

/// The name in the folio: 要闻.
Result<void> setSection(
    EditionTransaction& t, const std::vector<int>& numbers, const QString& section);

/// The page and those behind it in its section (叠) get these letters and count from 1, or on from
/// the page before where that has the same letters. Letters: one to three from A to Z.
Result<void> beginSection(EditionTransaction& t, int number, const QString& letters);

/// The page and the next become one double truck; they must face each other.
Result<void> joinSpread(EditionTransaction& t, int left);

/// `number` is either half.
Result<void> splitSpread(EditionTransaction& t, int number);

} // namespace broadsheet
