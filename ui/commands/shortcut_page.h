// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

class CommandRegistry;

/// The sheet of shortcuts set on pages: a heading, then one block per menu in two columns. All
/// lengths in points. It takes what it shows when it is made.
class ShortcutPage {
public:
    explicit ShortcutPage(const CommandRegistry& registry);

    /// How many pages of this size it takes; at least 1.
    [[nodiscard]] int pageCount(QSizeF size) const;

    /// Page `number` from 0, its left upper corner at the origin, black on the paper that is there.
    void paint(QPainter& painter, QSizeF size, int number) const;

    /// All of it as text, a line per command: for a screen reader and the clipboard.
    [[nodiscard]] QString plainText() const;

private:
    struct Row {
        QString name;
        QList<QKeySequence> shortcuts;
    };

    struct Block {
        QString title;
        std::vector<Row> rows;
    };

    /// A row, or with row -1 a block's heading, and where it stands.
    struct Placed {
        std::size_t block = 0;
        int row = -1;
        int page = 0;
        QRectF area;
    };

    [[nodiscard]] std::vector<Placed> place(QSizeF size) const;
    [[nodiscard]] std::vector<Placed> placeDownTo(QSizeF size, qreal bottom) const;
    void paintTop(QPainter& painter, QSizeF size) const;
    void paintPlaced(QPainter& painter, const Placed& placed) const;

    QString m_title;
    QString m_subtitle;
    std::vector<Block> m_blocks;
};

} // namespace broadsheet
