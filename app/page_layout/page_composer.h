// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout/composed_page.h"
#include "page_layout/page_matter.h"
#include "page_layout/paragraph_setter.h"

namespace broadsheet {

/// Snapshot → page as it prints. A function of its arguments and the fonts alone.
/// Problem: the page has no plan, the plan cannot stand on the page, or no font is installed.
/// Overset and missing matter are in the page, not a Problem. Thread: any; one setter per thread.
Result<ComposedPagePtr> composePage(const PageMatter& matter, ParagraphSetter& setter);

} // namespace broadsheet
