// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "edition/page_grid.h"
#include "page_layout/jump_links.h"
#include "style/style_sheet.h"

#include <functional>
#include <optional>

namespace broadsheet {

/// Everything that one page is composed from. Composing reads nothing else: no clock, no settings,
/// no library. The pointers and what the functions give stay alive while the page is composed.
struct PageMatter {
    EditionPtr edition;
    PagePtr page; ///< with a plan
    PageGrid grid;
    const StyleSheet* sheet = nullptr;
    QString pageCredits; ///< 责编 版式 校对, as imported for this page
    std::function<StoryPtr(const StoryRef&)> story; ///< nullptr: no such story
    std::function<std::optional<PictureSource>(const QString&)> picture;
    /// How a placement of the page's plan hangs together with other pages; empty: it does not.
    std::function<JumpLinks(const Placement&)> links;
};

} // namespace broadsheet
