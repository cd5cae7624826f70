// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_view/tile_workers.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <map>

namespace broadsheet {

/// All pages of the edition as small pictures that follow the work, with their names and how full
/// they are; one click or arrow key turns to a page.
class PageStrip : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Logical pixels of a cell with its picture and two lines, and around the row of them.
    static constexpr int CellWidth = 92;
    static constexpr int CellHeight = 148;
    static constexpr int Air = 8;

    explicit PageStrip(Qt::Orientation direction, QWidget* parent = nullptr);
    ~PageStrip() override;

    /// Pictures of pages that changed are painted anew within a second; the old ones show
    /// meanwhile.
    void setPages(std::vector<ComposedPagePtr> pages);
    void setCurrentPage(int number);
    void setDirection(Qt::Orientation direction);

    [[nodiscard]] int currentPage() const { return m_current; }

    /// Whether every page's picture is there and of the page as it is now.
    [[nodiscard]] bool isUpToDate() const;
    /// The page's cell in the viewport.
    [[nodiscard]] QRect cellOf(int number) const;
    /// The page whose cell is seen there in the viewport; 0: none.
    [[nodiscard]] int pageAt(const QPoint& point) const;

    /// The page that something in hand would go to is marked; 0: none.
    void setDropTarget(int number);

    [[nodiscard]] int dropTarget() const { return m_target; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(int number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Picture {
        QImage image;
        ComposedPagePtr page; ///< that it shows
    };

    void retranslate();
    void arrange();
    void wishPictures();
    void take(const TileJob& job, const QImage& image);
    void choose(int index);
    void drawCell(QPainter& painter, std::size_t index);
    void drawFill(QPainter& painter, const QRect& thumb, const ComposedPage& page) const;
    [[nodiscard]] int indexAt(const QPoint& point) const;
    [[nodiscard]] int indexOf(int number) const;
    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] QRect thumbIn(const QRect& cell, const ComposedPage& page) const;
    static double scaleOf(const ComposedPage& page);
    static QString tipFor(const ComposedPage& page);

    TileWorkers m_workers;
    Qt::Orientation m_direction;
    std::vector<ComposedPagePtr> m_pages;
    std::map<int, Picture> m_pictures;
    QTimer m_wish;
    std::uint64_t m_tickets = 0;
    int m_current = 0;
    int m_hovered = -1;
    int m_target = 0; ///< number of a page
};

} // namespace broadsheet
