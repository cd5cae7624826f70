// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/publication.h"

namespace broadsheet {

/// The master pages that a paper begins with, on its grid and in its language: one that holds the
/// page credits at the foot, and on it an inside page (folio, section head with rule) and a front
/// page (nameplate, ears, dateline, imprint). What has no room in the grid's margins is left out.
std::vector<MasterPage> standardMasters(const PageGrid& grid, const QString& language);

/// The master that a new page gets: that of its section; else on page 1 the publication's first
/// with a nameplate, on others its first without, those aside that only hold what others share.
/// Empty: there is none.
QString masterFor(const Publication& publication, int page, const QString& section);

} // namespace broadsheet
