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

QString textOf(const Story& story)
{
    return Messages::tr("The copy of \"%1\" has changed since it was placed").arg(story.title());
}

bool hasChanged(const StoryPtr& story, const QString& fitted)
{
    return story && !fitted.isEmpty() && fitted != wordsDigest(*story);
}

} // namespace

void checkCopyChanged(const PreflightInput& input, const PreflightPage& page, Findings& out)
{
    const std::vector<Placement>& placements = page.plan->placements;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const StoryPtr story = input.story(page, placements[i]);
        if (!hasChanged(story, placements[i].fitted))
            continue;
        Finding* const finding
            = addPlacementFinding(page, i, story->id, "copy_changed", textOf(*story), out);
        if (finding != nullptr)
            finding->fix = Fix::AcceptCopy;
    }
    for (const FreeFrame& frame : page.plan->free) {
        const StoryPtr story = input.story(page, frame);
        if (!hasChanged(story, frame.fitted))
            continue;
        Finding* const finding
            = addFreeFinding(page, frame, story, "copy_changed", textOf(*story), out);
        if (finding != nullptr)
            finding->fix = Fix::AcceptCopy;
    }
}

} // namespace broadsheet
