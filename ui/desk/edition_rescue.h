// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/library_matter.h"

namespace broadsheet {

/// Pages that the library could not take when the program ended, as rescue_files.h keeps words:
/// `base` is what stood in the library, `ours` what was made of it. False: not even that can be
/// written.
bool writeEditionRescue(const QString& libraryFile, const Edition& base, const Edition& ours);

/// Saves `ours` over `base`, merged page by page with what somebody else has saved since; the
/// stored edition.
Result<EditionPtr> putBackEdition(Library& library, const Edition& base, const Edition& ours);

/// Saves what those files hold and takes them away. One whose edition is gone stays where it is.
Result<std::vector<BroughtBack>> bringBackEditions(Library& library);

} // namespace broadsheet
