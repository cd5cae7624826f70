// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/length_entry.h"
#include "page_tools/page_ground.h"

#include <QWidget>

namespace broadsheet {

class PageView;

/// A ruler along the top or the left of a page view: millimetres, body lines and columns,
/// characters or points of the page that is current, counted as that unit is counted: lines and
/// columns from the type area, the others from the sheet's corner. Shows where the pointer is. A
/// guide can be pulled out of it.
class PageRuler : public QWidget {
    Q_OBJECT

public:
    static constexpr int Thickness = 20;

    /// View and ground outlive the ruler.
    PageRuler(Qt::Orientation direction, PageView& view, PageGround& ground, QWidget* parent);

    void setUnit(EntryUnit unit);

    [[nodiscard]] EntryUnit unit() const { return m_unit; }

    /// The name of the unit, translated.
    static QString unitName(EntryUnit unit);
    static QString unitSign(EntryUnit unit);

    [[nodiscard]] QSize sizeHint() const override { return { Thickness, Thickness }; }

Q_SIGNALS:
    /// Pressed and dragged to a point of the view's viewport or beside it, and let go.
    void pulled(const QPointF& point, Qt::KeyboardModifiers modifiers);
    void letGo();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Scale {
        double zero = 0; ///< pixels along the ruler where counting begins
        double step = 0; ///< pixels for one unit
        int first = 0; ///< what is written there
    };

    [[nodiscard]] std::optional<Scale> scale() const;
    void paintTicks(QPainter& painter, const Scale& scale);
    void tick(QPainter& painter, double at, double length);

    Qt::Orientation m_direction;
    PageView& m_view;
    PageGround& m_ground;
    EntryUnit m_unit = EntryUnit::Millimetres;
    std::optional<Scale> m_painted;
    double m_pointer = -1;
};

} // namespace broadsheet
