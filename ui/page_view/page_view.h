// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_view/line_heat.h"
#include "page_view/page_camera.h"
#include "page_view/page_openings.h"
#include "page_view/paper_look.h"
#include "page_view/tile_store.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QHelpEvent)
QT_FORWARD_DECLARE_CLASS(QNativeGestureEvent)

namespace broadsheet {

class EmptyState;
class PageTool;
struct StoryRegion;

/// The page, or the spread, as it prints: painted in squares by threads of its own from the
/// composed pages that it is given. Shows which story a frame belongs to and what does not fit.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);
    ~PageView() override;

    /// All pages of the edition. A page that is the same pointer as before costs nothing; of one
    /// that changed only what looks different is painted again. What is in view stays in view.
    void setPages(std::vector<ComposedPagePtr> pages);
    void setCurrentPage(int number);
    void setSpreads(bool spreads);
    void setSelectedStory(StoryId story);

    /// Drags pan, clicks do not select.
    void setHandMode(bool on);

    /// Colours every line by how far it is opened or narrowed; its tip then says why.
    void setLineHeat(bool on);

    /// Nothing but the page, on `ground`: no outlines, marks or selection.
    void setBare(const QColor& ground);
    /// The paper and the plates that the page is shown with.
    void setLook(const PaperLook& look);

    [[nodiscard]] const PaperLook& look() const { return m_look; }

    /// What hands can do on the pages, in the order in which they are asked. They outlive the view
    /// or are taken away before they go.
    void setTools(const std::vector<PageTool*>& tools);
    /// A rectangle of a page in the viewport; of a page that is not on view: a null rectangle.
    [[nodiscard]] QRectF rectInView(int page, const Rect& rect) const;
    /// nullptr: the page is not on view.
    [[nodiscard]] ComposedPagePtr pageOnView(int number) const;

    void fitPage();
    void fitWidth();
    void actualSize();
    void zoomIn();
    void zoomOut();
    /// 10 to 1600.
    void setZoom(double percent);
    /// One opening on or back; false at the end of the edition.
    bool turn(int openings);

    [[nodiscard]] double zoom() const { return m_camera.zoom() * 100; }

    [[nodiscard]] PageCamera::Fit fit() const { return m_camera.fit(); }

    [[nodiscard]] int currentPage() const { return m_currentPage; }

    [[nodiscard]] bool spreads() const { return m_kind == OpeningKind::Spreads; }

    [[nodiscard]] StoryId selectedStory() const { return m_selected; }

    [[nodiscard]] StoryId hoveredStory() const { return m_hovered; }

    /// Whether all that is on view is painted, sharp and up to date.
    [[nodiscard]] bool isSharp() const;
    /// Whether a square of it is.
    [[nodiscard]] bool hasSharpTile() const;

    /// Shown instead of pages while there are none; the owner sets its texts.
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }

    /// The place of a point of a page in the viewport, and back. Of a page that is not on view: the
    /// null point.
    [[nodiscard]] QPointF viewportPoint(int page, Point point) const;

    struct PagePoint {
        int page = 0; ///< 0: beside the pages
        Point point;
    };

    [[nodiscard]] PagePoint pagePoint(const QPointF& viewportPoint) const;

    /// Brings the story's first frame into view; turns to its page if need be.
    void showStory(StoryId story);
    /// Brings a place of a page into view; turns to the page if need be.
    void showPlace(int page, const Rect& rect);

Q_SIGNALS:
    void zoomChanged(double percent);
    /// Where the pointer is on which page; page 0: on none.
    void positionChanged(const broadsheet::Point& point, int page);
    void currentPageChanged(int number);
    void storySelected(broadsheet::StoryId story); ///< null: nothing is selected any more
    void storyActivated(broadsheet::StoryId story);
    /// Null: over no story, or a tool has something else selected.
    void contextMenuWanted(const QPoint& global, broadsheet::StoryId story);
    /// Files were dropped that none of the tools takes.
    void filesDropped(const QList<QUrl>& files);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What lies under a point of the viewport.
    struct StoryHit {
        StoryId story; ///< null: no story
        QString tip; ///< translated
    };

    [[nodiscard]] const Opening& opening() const;
    [[nodiscard]] const PagePlace* placeOf(int number) const;
    [[nodiscard]] QRectF sheetInView(const PagePlace& place) const;
    [[nodiscard]] QRectF inView(const PagePlace& place, const Rect& rect) const;
    [[nodiscard]] QPoint deviceCorner(const PagePlace& place) const;
    [[nodiscard]] std::vector<PageSight> sights() const;
    [[nodiscard]] StoryHit storyHit(const QPointF& point) const;
    [[nodiscard]] QFont markFont() const;

    void retranslate();
    void measureView();
    void arrange();
    void showOpening(std::size_t index);
    void cameraMoved();
    void syncScrollBars();
    void requestTiles();
    void zoomTo(double zoom, const QPointF& at);
    void zoomGently(double zoom, const QPointF& at);
    [[nodiscard]] bool looksTheSame(const Opening& before) const;
    void tilePainted(int page, double scale, const QRect& rect);
    void paintPlace(QPainter& painter, const PagePlace& place);
    void paintLook(QPainter& painter, const PagePlace& place);
    void paintGrey(QPainter& painter, const PagePlace& place);
    void paintStories(QPainter& painter, const PagePlace& place);
    void paintHeat(QPainter& painter, const PagePlace& place);
    void outline(QPainter& painter, const PagePlace& place, StoryId story, double width);
    void updateStory(StoryId story);
    void select(StoryId story);
    void hover(StoryId story);
    bool selectNext(int step);
    bool panByKey(int key);
    void page(int direction);
    void updateCursor();
    void tellPosition(const QPointF& point);
    bool pinched(const QNativeGestureEvent& event);
    PageTool* toolThatTakes(const std::function<bool(PageTool&)>& take);
    bool pressTool(const QMouseEvent& event);
    bool moveTool(const QMouseEvent& event);
    bool releaseTool(const QMouseEvent& event);
    void pointWithTool(const QPointF& point);
    void paintTools(QPainter& painter);

    std::unique_ptr<TileWorkers> m_workers;
    std::unique_ptr<TileStore> m_store;
    PageCamera m_camera;
    std::vector<PageTool*> m_tools;
    PageTool* m_toolInHand = nullptr; ///< took the press; gets moves until the release
    std::vector<ComposedPagePtr> m_pages;
    std::vector<Opening> m_openings;
    std::size_t m_opening = 0;
    OpeningKind m_kind = OpeningKind::Pages;
    int m_currentPage = 0;
    StoryId m_selected;
    StoryId m_hovered;
    QColor m_bareGround; ///< valid: bare
    PaperLook m_look;
    EmptyState* m_empty = nullptr;
    LineHeat m_heat;
    bool m_showsHeat = false;
    bool m_hand = false;
    bool m_space = false;
    bool m_panning = false;
    bool m_syncing = false; ///< the scroll bars follow the camera, not the other way round
    QPointF m_panFrom;
    QTimer m_zooming; ///< while it runs the zoom is still changing
    double m_toldZoom = 0;
    double m_ratio = 0; ///< device pixels for one logical pixel, as last measured
    int m_wheelTurn = 0; ///< eighths of a degree that have not turned a page yet
};

} // namespace broadsheet
