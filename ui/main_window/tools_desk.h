// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "editing/free_frame_verbs.h"
#include "edition/length_entry.h"
#include "page_layout/shape_fitter.h"
#include "page_tools/item_selection.h"
#include "page_tools/page_ground.h"

QT_FORWARD_DECLARE_CLASS(QAction)

namespace broadsheet {

class CropTool;
class MoveChooser;
class DeskSelection;
class DrawTool;
class DropTool;
struct Ghost;
class GuideTool;
struct PageTarget;
class ItemBar;
enum class DrawKind;
enum class FrameTrait;
enum class HeadChange;
class PageRuler;
class PageToolSet;
class SelectTool;
class Workspace;
struct BarActions;

/// Puts the tools onto the page view and what they do onto the desk: what is selected on the page
/// and what is chosen elsewhere stay one, what is dragged in is placed, and the row above the page
/// tells of what is in hand.
class ToolsDesk : public QObject, private PageGround {
    Q_OBJECT

public:
    /// All of it outlives the desk.
    ToolsDesk(Desk& desk,
        DeskSelection& selection,
        Workspace& workspace,
        FontLibrary& fonts,
        PageToolSet& tools);
    ~ToolsDesk() override;
    ToolsDesk(const ToolsDesk&) = delete;
    ToolsDesk& operator=(const ToolsDesk&) = delete;
    ToolsDesk(ToolsDesk&&) = delete;
    ToolsDesk& operator=(ToolsDesk&&) = delete;

    [[nodiscard]] const ItemSelection& items() const { return m_items; }

    /// Of what is being moved or resized on the page; nullptr: nothing is.
    [[nodiscard]] const Ghost* inHand() const;

    /// Actions of commands for the palette at the left of the page, and for the row above it.
    void setActions(const QList<QAction*>& palette, const BarActions& bar);

    /// Selects what is amiss there.
    void choose(int page, const PageItems& items);

    // What commands do. Each is one undo step; why one cannot be done is said in the banner.
    void select();
    void draw(DrawKind kind);
    /// Nothing: the one that selects.
    [[nodiscard]] std::optional<DrawKind> kindInHand() const;
    void remove();
    void selectAll();
    void group();
    void ungroup();
    void toggleLock();
    void restack(Restack how);
    void align(FrameEdge edge);
    void distribute(FrameAxis axis);
    /// The text of the first of the two frames that are selected goes on in the second.
    void link();
    void unlink();
    void crop();
    /// The picture that is selected, a free frame's or a story's, so many columns wider.
    void widenPicture(int columns);
    /// Asks for a picture file and places it: in the picture frame or the story that is selected,
    /// or in a frame of its own in the largest free hole when nothing is.
    void placePicture();
    void enterNumbers();
    void showRulers(bool shown);
    void nextUnit();
    void moveBy(int columns, int lines);

    // … with the shape of the one story that is selected.
    /// Through all shapes that fill the same hole.
    void stepShape(int step);
    void changeHead(HeadChange change);
    /// Smaller, until it has room and is no larger than that; zero: of any size.
    void fitHead(Length most);
    /// As deep as its text needs.
    void fitDepth();
    void toggleVertical();
    void toggleBoxed();
    void changeLegs(int by);
    void turnNotch();
    void turnPicture();

    /// Puts the stories that are selected under the head of the first.
    void makePackage();
    /// Asks for the page that the stories that are selected go to.
    void chooseMoveTarget();
    /// To the page, arranged as they stand or, where it has no room for that, as a drop is.
    void moveTo(int page);

    // Empty: it can be done; else why not, translated.
    [[nodiscard]] QString whyNoPage() const;
    [[nodiscard]] QString whyNothing() const;
    [[nodiscard]] QString whyNotItems(std::size_t least) const;
    [[nodiscard]] QString whyNotFrames(std::size_t least) const;
    [[nodiscard]] QString whyNoNumbers() const;
    [[nodiscard]] QString whyNoPicture() const;
    [[nodiscard]] QString whyNoPictureTarget() const;
    [[nodiscard]] QString whyNoPictureWidth() const;
    [[nodiscard]] QString whyNoStory() const;
    [[nodiscard]] QString whyNoStoryPicture() const;
    [[nodiscard]] QString whyNoPackage() const;
    [[nodiscard]] QString whyNotMove() const;
    [[nodiscard]] QString whyNoLink() const;
    [[nodiscard]] QString whyNoThread() const;

    void retranslate();

Q_SIGNALS:
    /// The selection, or what can be done with it, is another.
    void changed();
    /// Another tool is in hand.
    void toolChanged();
    /// For the status line: what was done that does not show on the page.
    void told(const QString& text);

private:
    [[nodiscard]] PageGround& ground() { return *this; }

    [[nodiscard]] PagePlanPtr plan(int page) const override;
    [[nodiscard]] const PageGrid* grid(int page) const override;
    [[nodiscard]] StoryId story(int page, const StoryRef& ref) const override;
    [[nodiscard]] QString title(StoryId story) const override;
    [[nodiscard]] bool isCaption(StoryId story) const override;
    [[nodiscard]] std::optional<int> fit(int page, const Placement& placement) override;
    Result<ShapeTrial> shaped(
        int page, const StoryRef& story, const Placement* placed, const GridBox& box) override;
    Result<ShapeTrial> suited(
        int page, const PagePlan& plan, StoryId story, const GridCell& cell) override;
    Result<void> edit(
        const QString& label, const MergeKey& merge, const EditionSession::Edit& edit) override;
    void say(const Problem& problem) override;
    void tell(const QString& text) override;
    [[nodiscard]] QSize pictureSize(const QString& picture) const override;
    [[nodiscard]] PagePlan withMaster(int page) const override;
    [[nodiscard]] QString pageName(int page) const override;
    [[nodiscard]] Result<int> otherPage(int page, StoryId story) const override;
    int targetAt(const std::optional<QPoint>& global) override;

    void buildPane();
    void connectRulers();
    void connectTools();
    void followSelection(StoryId chosen);
    void followPlan();
    void showBar();
    void showStoryBar(const Placement& placement, const PageGrid& grid);
    void takeRect(const Rect& rect);
    void takeStoryRect(const Rect& rect);
    void takeLook(FrameTrait trait, int value);
    void takePicture(int page, const QString& file, const FreeFrame& frame);
    void takePictureFreely(int page, const QString& file);
    void takePictureInto(
        int page, const QString& file, const PageItems& target, const StoryRef& story);
    void widenStoryPicture(int columns);
    void fillFrame(int page, FreeFrame frame, const PictureSource& picture);
    [[nodiscard]] std::optional<GridBox> pictureHole(int page) const;
    [[nodiscard]] std::vector<PageTarget> moveTargets() const;
    [[nodiscard]] std::optional<ShapePicture> pictureElsewhere(int page, StoryId story) const;
    /// The shape of a placement; of one whose boxes were set one by one that which is nearest.
    [[nodiscard]] static StoryShape shapeOf(const Placement& placement);
    /// Gives the placement another shape, if its boxes can be made and stand on the page.
    void take(int page, int placement, const QString& label, const Result<ShapeTrial>& trial);
    void changeShape(const QString& label, const std::function<void(StoryShape&)>& change);
    void tryOn(const QString& label,
        const std::function<Result<ShapeTrial>(const StoryRef&, const StoryShape&)>& make);
    void reshape(int page, int placement, const QString& label, const StoryShape& shape);
    void giveToStory(int page, const QString& file, int placement);
    void putIntoStory(int page, const StoryRef& story, int placement, const PictureSource& added);
    void changeFrame(const QString& label, const std::function<void(FreeFrame&)>& change);
    void perform(const QString& label, const EditionSession::Edit& change);
    void setUnit(EntryUnit unit);
    [[nodiscard]] QString whyLocked() const;
    [[nodiscard]] const FreeFrame* oneFrame() const;
    [[nodiscard]] const Placement* oneStory() const;

    Desk& m_desk;
    DeskSelection& m_selection;
    Workspace& m_workspace;
    ItemSelection m_items;
    mutable std::map<QString, PageGrid> m_grids;
    ShapeFitter m_fitter;
    std::unique_ptr<SelectTool> m_select;
    std::unique_ptr<DrawTool> m_draw;
    std::unique_ptr<CropTool> m_crop;
    std::unique_ptr<DropTool> m_drop;
    std::unique_ptr<GuideTool> m_guides;
    ItemBar* m_bar = nullptr;
    MoveChooser* m_chooser = nullptr; ///< the window's
    QWidget* m_palette = nullptr;
    PageRuler* m_rulers[2] = {};
    QWidget* m_corner = nullptr;
    QString m_pictureFolder; ///< where the last one was chosen
    EntryUnit m_unit = EntryUnit::Millimetres;
    bool m_following = false; ///< the page follows a choice that was made elsewhere
};

} // namespace broadsheet
