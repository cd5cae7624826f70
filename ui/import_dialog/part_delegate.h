// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace broadsheet {

/// A part with what is to be seen of it; what the rows of a PartModel hold.
struct ShownPart {
    StoryPartPtr part;
    std::vector<StoryNote> notes; ///< of this part
};

/// Paints a part: its kind as a button, its text as it will be stored, bold and noted stretches
/// marked, the notes' words below. Says where things are in a row, for the mouse.
class PartDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int Gap = 16; ///< above a part: a click there splits the entry
    static constexpr int LongestShown = 20'000; ///< characters of a part; more are counted only

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The kind's button in a row that has `row` as its rectangle.
    [[nodiscard]] static QRect kindRect(const QRect& row, const QFont& font);
    /// The offset in the part's text nearest to a point; −1 outside the text.
    [[nodiscard]] static int offsetAt(
        const ShownPart& shown, const QRect& row, const QFont& font, const QPoint& point);

    /// What is marked when painting; −1: nowhere.
    void setCaret(int row, int offset);

    void setHoveredGap(int row) { m_hoveredGap = row; }

    void setHoveredKind(int row) { m_hoveredKind = row; }

private:
    void paintKind(QPainter* painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index,
        const ShownPart& shown) const;
    void paintGap(QPainter* painter, const QStyleOptionViewItem& option, int row) const;

    int m_caretRow = -1;
    int m_caret = -1;
    int m_hoveredGap = -1;
    int m_hoveredKind = -1;
};

} // namespace broadsheet

Q_DECLARE_METATYPE(broadsheet::ShownPart)
