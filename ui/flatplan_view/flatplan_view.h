// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flatplan_view/flatplan_layout.h"
#include "flatplan_view/flatplan_thumbs.h"

#include <QAbstractScrollArea>

#include <functional>
#include <set>

QT_FORWARD_DECLARE_CLASS(QHelpEvent)

namespace broadsheet {

struct ThemeColors;

/// The flatplan (版面计划): the sections and pages of an edition as they will lie, each with its
/// picture, name, state, people, deadline and fill.
///
/// Arrows go from page to page, with Shift they choose several; Ctrl+Left and Ctrl+Right move the
/// chosen pages, 1 to 5 set their state, Insert and Shift+Insert put in one page or two, Delete
/// takes out, Enter or a double click opens, + − 0 change the size. A page dragged between two
/// others moves there, dragged onto one it changes places with it; Escape lets go.
///
/// The view changes nothing itself: its signals say what is wanted.
class FlatplanView : public QAbstractScrollArea {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit FlatplanView(QWidget* parent = nullptr);
    ~FlatplanView() override;

    /// Pages that are chosen stay so while they are in the edition.
    void setContent(FlatplanContent content);
    /// What "late" is measured by; the system's clock unless told otherwise.
    void setClock(Clock clock);

    [[nodiscard]] const FlatplanContent& content() const { return m_content; }

    /// The page in hand, by its number; 0: none.
    [[nodiscard]] int currentPage() const;
    /// Chooses this page alone and brings it into view.
    void setCurrentPage(int number);
    /// The numbers of the pages chosen, in order.
    [[nodiscard]] std::vector<int> chosenPages() const;
    void choosePages(const std::vector<int>& numbers);
    /// Asks for the chosen pages, taken together, one place on (1) or back (-1).
    void moveChosen(int step);

    [[nodiscard]] int paperHeight() const { return m_paperHeight; }

    void setPaperHeight(int pixels);
    /// As large as all pages can be seen at once.
    void showAll();

    /// Whether every page's picture is there and of the page as it is now.
    [[nodiscard]] bool isUpToDate() const { return m_thumbs.isUpToDate(); }

    [[nodiscard]] const FlatplanThumbs& thumbs() const { return m_thumbs; }

    /// The page's paper in the viewport.
    [[nodiscard]] QRect paperOf(int number) const;

    [[nodiscard]] QSize sizeHint() const override { return { 760, 560 }; }

Q_SIGNALS:
    void currentPageChanged(int number);
    void choiceChanged();
    void pageActivated(int number);
    /// `count` new pages from number `at` on.
    void insertWanted(int at, int count);
    void takeOutWanted(const std::vector<int>& numbers);
    /// The pages stand from the place of page `to` on.
    void moveWanted(const std::vector<int>& numbers, int to);
    void swapWanted(int one, int other);
    void stateWanted(const std::vector<int>& numbers, PageState state);
    void contextMenuWanted(const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Where a dragged page would go.
    struct Target {
        std::size_t sheet = 0;
        bool onto = false; ///< it changes places with that page
        bool behind = false; ///< else: it goes behind it and not before
    };

    // flatplan_view.cpp
    void retranslate();
    void arrange();
    [[nodiscard]] int numberAt(std::size_t sheet) const;
    [[nodiscard]] std::optional<std::size_t> sheetOf(int number) const;
    [[nodiscard]] QPoint scrolled() const;
    void bringIntoView(std::size_t sheet);

    // flatplan_view_input.cpp
    enum class Choice { Alone, Extended, Toggled };
    void choose(std::size_t sheet, Choice choice);
    void chooseRange(std::size_t from, std::size_t to);
    bool walked(int key, Choice choice);
    bool acted(const QKeyEvent& event);
    bool sized(int key);
    void wantInsert(int count);
    [[nodiscard]] std::optional<Target> targetAt(const QPoint& point) const;
    void dropAt(const Target& target);
    void letGo();
    bool showTip(const QHelpEvent& event);

    // flatplan_view_painting.cpp
    void drawHeading(QPainter& painter, const FlatplanHeading& heading) const;
    void drawCell(QPainter& painter, const FlatplanCell& cell) const;
    void drawPaper(QPainter& painter, const FlatplanCell& cell) const;
    void drawEmptyPaper(QPainter& painter, const FlatplanCell& cell) const;
    void drawWords(QPainter& painter, const FlatplanCell& cell) const;
    void drawFill(QPainter& painter, const QRect& line, const FlatplanSheet& sheet) const;
    void drawSpine(QPainter& painter, const FlatplanCell& cell) const;
    void drawTarget(QPainter& painter, const Target& target) const;
    [[nodiscard]] QString tipFor(const FlatplanSheet& sheet) const;

    FlatplanContent m_content;
    FlatplanLayout m_layout;
    FlatplanThumbs m_thumbs;
    Clock m_clock;
    int m_paperHeight;
    std::size_t m_current = 0;
    std::size_t m_anchor = 0; ///< where a choice of several began
    std::set<std::size_t> m_chosen;
    std::optional<std::size_t> m_hovered;
    std::optional<QPoint> m_pressed; ///< a drag may begin here
    bool m_dragging = false;
    std::optional<Target> m_target;
    QPoint m_pointer;
};

} // namespace broadsheet
