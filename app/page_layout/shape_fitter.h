// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_matter.h"
#include "page_layout/composed_page.h"
#include "page_layout/jump_flow.h"
#include "page_layout/page_matter.h"
#include "page_layout/shape_boxes.h"

#include <map>
#include <memory>

namespace broadsheet {

/// How a story comes out in a shape: what a ghost shows before the drop.
struct ShapeTrial {
    Placement placement; ///< with what its story's placement on the page keeps: jump, group, lock
    int lines = 0; ///< body lines: > 0 too many, < 0 still free, 0 fits exactly
    int characters = 0; ///< > 0 too many, < 0 so many more are sure to fit
    int linesAvailable = 0; ///< body lines that its frames hold
    HeadFit head;
    int legs = 0;
    int charactersPerLeg = 0;
    int oddCharacters = 0; ///< 破栏: the characters left over, in the gaps between the legs
    std::vector<Rect> rects; ///< what it covers of the sheet: head, frames, picture with caption
    /// The placement as it prints, alone on its page: its text, overset and problems.
    ComposedPagePtr page;
    /// Why it cannot stand on the page as the page is: "the boxes … cover each other". None: it
    /// can.
    std::optional<Problem> inTheWay;

    /// Everything of the story is placed: text, head and caption.
    [[nodiscard]] bool holdsAll() const { return page && page->overset.empty(); }
};

/// Tries stories in shapes on one page, composing each with the page's own composer, so that what
/// it says is what the page will say. Keeps set paragraphs: a story that is dragged is set once for
/// every measure. One per thread; takes no part in composing the page itself.
class ShapeFitter {
public:
    /// `fonts` outlives the fitter.
    explicit ShapeFitter(FontLibrary& fonts);
    ~ShapeFitter();
    ShapeFitter(const ShapeFitter&) = delete;
    ShapeFitter& operator=(const ShapeFitter&) = delete;
    ShapeFitter(ShapeFitter&&) = delete;
    ShapeFitter& operator=(ShapeFitter&&) = delete;

    /// The page that shapes are tried on from here on, as it is now. Cheap: call it again whenever
    /// the edition or a story has changed. Problem: no such page, or it has no plan or no format.
    Result<void> setPage(const EditionMatter& matter, int number);

    /// Problem: no page is set, the story is gone, the shape cannot be made (see ShapeBoxes::make),
    /// or no font is installed. Overset is no Problem.
    Result<ShapeTrial> tryShape(const StoryRef& ref, const StoryShape& shape);

    /// The same for boxes that were set one by one.
    Result<ShapeTrial> tryPlacement(const Placement& placement);

    /// The boxes alone, without setting the text.
    Result<ShapedStory> boxes(const StoryRef& ref, const StoryShape& shape);
    /// The same of other words than the library has: a part of the story, a story being written.
    Result<ShapedStory> boxesOf(const StoryRef& ref, const Story& story, const StoryShape& shape);

    /// nullptr: it is gone.
    [[nodiscard]] StoryPtr story(const StoryRef& story) const;
    /// Where the page places the story now; nullptr: it does not.
    [[nodiscard]] const Placement* placementOf(const StoryRef& ref) const;

    /// The page's plan, or one that says nothing before setPage().
    [[nodiscard]] const PagePlan& plan() const;
    /// The same without the story, whose place counts as free, and with what the page's master puts
    /// there.
    [[nodiscard]] PagePlan planWithout(const StoryRef& story) const;
    [[nodiscard]] const PageGrid& grid() const;
    [[nodiscard]] const StyleSheet& sheet() const;
    /// Styles that the page's house offers for headlines, by name.
    [[nodiscard]] QStringList headlineStyles() const;

    /// Forgets everything that is set: fonts have come or gone.
    void forget();

private:
    struct House;

    static Problem storyIsGone();
    Result<House*> house(const Publication& publication, const QString& format);
    [[nodiscard]] std::vector<MasterItem> masterItems() const;
    PageMatter matterWith(const PagePlanPtr& plan);
    Result<PageMatter> matterOf(const PagePtr& page);
    [[nodiscard]] PagePlan planWith(const Placement& placement, std::size_t& index) const;

    ParagraphSetter m_setter;
    JumpFlow m_jumps;
    std::map<QString, std::unique_ptr<House>> m_houses; ///< by format
    EditionMatter m_matter;
    PagePtr m_page;
    House* m_house = nullptr;
};

} // namespace broadsheet
