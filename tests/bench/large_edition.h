// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "edition/edition_matter.h"

namespace broadsheet {

/// The sample newspaper in a new library, its four pages six times over, each with stories of its
/// own: 24 pages with pictures.
Result<void> makeLargeEdition(const QString& library);

/// The sample's matter with one page more, a full one: four stories in its quarters, each with a
/// picture. Its number is `number`.
Result<EditionMatter> matterWithFourPictures(int& number);

} // namespace broadsheet
