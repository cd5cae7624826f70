// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "edition/jump_chain.h"
#include "edition/page_grid.h"
#include "page_layout/composed_page.h"
#include "preflight/picture_files.h"
#include "preflight/preflight_rules.h"
#include "style/style_sheet.h"

#include <map>
#include <memory>

namespace broadsheet {

/// What belongs to a page's format.
struct PreflightHouse {
    PageGrid grid;
    StyleSheet sheet;
    PreflightRules rules;
};

/// A page as the checks see it.
struct PreflightPage {
    PagePtr page;
    ComposedPagePtr composed; ///< nullptr: it could not be composed
    QString problem; ///< why not
    std::shared_ptr<const PreflightHouse> house; ///< nullptr: it has no plan, or no known format
    /// What of the page's plan stands: placements and free frames are named as in the page's own,
    /// one that cannot stand is empty or not there. nullptr: the page has no plan.
    PagePlanPtr plan;
};

/// All that the checks read: a snapshot.
struct PreflightInput {
    const EditionMatter& matter;
    const std::vector<PreflightPage>& pages;
    PictureFiles& pictureFiles;

    /// The story of a placement, nullptr: it is gone.
    [[nodiscard]] StoryPtr story(const PreflightPage& page, const Placement& placement) const
    {
        return matter.story(placement.story, page.page->number);
    }

    /// That of a free frame: its text or its caption; nullptr: it has none.
    [[nodiscard]] StoryPtr story(const PreflightPage& page, const FreeFrame& frame) const
    {
        return matter.story(frame.story, page.page->number);
    }

    [[nodiscard]] StoryOnPage storyOnPage() const
    {
        return [this](const StoryRef& ref, int number) {
            const StoryPtr found = matter.story(ref, number);
            return found ? found->id : StoryId();
        };
    }
};

/// Looks at one page with a plan that has been composed, and adds what it finds.
using PageCheck = void (*)(const PreflightInput& input, const PreflightPage& page, Findings& out);

/// A finding of a check on a page, or nothing where the rules leave the check out.
inline Finding* addFinding(
    const PreflightPage& page, const char* check, const QString& text, Findings& out)
{
    const QString name = QLatin1String(check);
    const std::optional<Severity> severity
        = page.house ? page.house->rules.severity(name) : std::nullopt;
    if (!severity)
        return nullptr;
    Finding& finding = out.emplace_back();
    finding.check = name;
    finding.severity = *severity;
    finding.page = page.page->number;
    finding.text = text;
    return &finding;
}

/// … of a placement, with the place that it takes.
Finding* addPlacementFinding(const PreflightPage& page,
    std::size_t placement,
    StoryId story,
    const char* check,
    const QString& text,
    Findings& out);

/// … of a free frame.
Finding* addFreeFinding(const PreflightPage& page,
    const FreeFrame& frame,
    const StoryPtr& story,
    const char* check,
    const QString& text,
    Findings& out);

/// Gives the finding the place in the story of a character of a line's paragraph, and a fix that
/// opens it there. Nothing, where the line is nobody's words.
void pointInto(Finding& finding, const PageLine& line, int offset);

/// Whether a story's text begins in the free frame.
bool beginsText(const PagePlan& plan, const FreeFrame& frame);

/// All that a placement covers on its page.
Rect rectOfPlacement(const PreflightPage& page, const Placement& placement);

} // namespace broadsheet
