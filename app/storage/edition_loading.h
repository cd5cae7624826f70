// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "storage/library.h"

namespace broadsheet {

/// Reads everything that the edition's pages are composed from into one snapshot.
Result<EditionMatter> loadEditionMatter(Library& library, const EditionPtr& edition);

} // namespace broadsheet
