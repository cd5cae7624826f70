// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/checks.h"
#include "story/words_digest.h"

#include <QCoreApplication>

namespace broadsheet {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(PreflightCopyChanged)
};

} // namespace

void checkCopyChanged(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.page->plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        if (!story || placements[i].fitted.isEmpty() || placements[i].fitted == wordsDigest(*story))
            continue;
        Finding* const finding = addPlacementFinding(page,
            i,
            story->id,
            "copy_changed",
            Messages::tr("The copy of \"%1\" has changed since it was placed").arg(story->title()),
            out);
        if (finding != nullptr)
            finding->fix = Fix::AcceptCopy;
    }
}

} // namespace broadsheet
