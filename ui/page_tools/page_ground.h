// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edition_session.h"
#include "editing/page_item_verbs.h"
#include "edition/free_hole.h"
#include "edition/page_grid.h"
#include "page_layout/shape_fitter.h"

#include <QPoint>
#include <QSize>

namespace broadsheet {

/// What the tools stand on: the pages of the edition that is open, and the one door to change them.
/// The owner of the tools implements it. Thread: the interface's.
class PageGround {
public:
    PageGround() = default;
    virtual ~PageGround() = default;
    PageGround(const PageGround&) = delete;
    PageGround& operator=(const PageGround&) = delete;
    PageGround(PageGround&&) = delete;
    PageGround& operator=(PageGround&&) = delete;

    /// nullptr: no such page, or it is not laid out.
    [[nodiscard]] virtual PagePlanPtr plan(int page) const = 0;
    /// nullptr as for the plan.
    [[nodiscard]] virtual const PageGrid* grid(int page) const = 0;
    [[nodiscard]] virtual StoryId story(int page, const StoryRef& ref) const = 0;
    [[nodiscard]] virtual QString title(StoryId story) const = 0;
    /// In pixels, upright; empty: the library does not have it.
    [[nodiscard]] virtual QSize pictureSize(const QString& picture) const = 0;
    /// Its copy is a picture's caption and no more.
    [[nodiscard]] virtual bool isCaption(StoryId story) const = 0;

    /// Body lines by which the placement's text would be over (> 0) or could still be longer (< 0)
    /// if the story stood so on the page; composed at once. Nothing: it cannot be composed.
    [[nodiscard]] virtual std::optional<int> fit(int page, const Placement& placement) = 0;

    /// The story as it would stand in the box: in its own shape if it has one, else with its head
    /// over all columns. `placed` is the placement that it has on the page now; nullptr: none.
    virtual Result<ShapeTrial> shaped(
        int page, const StoryRef& story, const Placement* placed, const GridBox& box)
        = 0;

    /// The story, which is not on the page, as it would best be placed in the free hole of `plan`
    /// around the cell.
    virtual Result<ShapeTrial> suited(
        int page, const PagePlan& plan, StoryId story, const GridCell& cell)
        = 0;

    /// One intention, one undo step.
    virtual Result<void> edit(
        const QString& label, const MergeKey& merge, const EditionSession::Edit& edit)
        = 0;

    /// Why something was refused, for the person.
    virtual void say(const Problem& problem) = 0;
    /// What was done, where it does not show on the page.
    virtual void tell(const QString& text) = 0;

    // What lies beyond the page.
    /// The page's plan with what its master puts there.
    [[nodiscard]] virtual PagePlan withMaster(int page) const = 0;
    /// "Page 3" or its folio, translated.
    [[nodiscard]] virtual QString pageName(int page) const = 0;
    /// The first page but this one on which the story stands; 0: none. Problem: why it cannot be
    /// taken off there.
    [[nodiscard]] virtual Result<int> otherPage(int page, StoryId story) const = 0;
    /// The page whose small picture lies there on the screen, which is shown as the one that things
    /// go to; 0: none. Nothing: none is shown any more.
    virtual int targetAt(const std::optional<QPoint>& global) = 0;
};

} // namespace broadsheet
