// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"

#include <algorithm>

namespace broadsheet {

void checkPageProblems(const PreflightInput&, const PreflightPage& page, Findings& out)
{
    for (const QString& problem : page.composed->problems) {
        const bool told = std::ranges::any_of(out, [&](const Finding& finding) {
            return finding.page == page.page->number && finding.text == problem;
        });
        if (!told)
            addFinding(page, "page_problem", problem, out);
    }
}

} // namespace broadsheet
