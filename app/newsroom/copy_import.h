// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/raw_page_copy.h"
#include "storage/library.h"

#include <QString>

#include <vector>

namespace broadsheet {

/// What an import has put into the library.
struct ImportOutcome {
    EditionPtr edition; ///< with the page, if that was added
    int page = 0; ///< its number
    std::vector<StoryPtr> stories; ///< as stored, in the order of the copy
    std::vector<JoinSuggestion> joins; ///< open ones that begin in these stories
};

/// What storage takes of copy that was split: `name` is the file's name, `text` the raw copy.
ImportBatch batchOf(const SplitCopy& split, const QString& name, const QString& text);

/// Whether `page` can name a page: a number from 1 ("3") or a folio ("A03").
bool isPageName(const QString& page);

/// Stores copy for a page of the edition, named by its number or folio. A page that is not there is
/// added and the edition saved. Problem: `page` names no page, or storage refuses.
Result<ImportOutcome> importCopy(
    Library& library, const EditionPtr& edition, const QString& page, const ImportBatch& batch);

} // namespace broadsheet
