// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_library/story_row.h"

#include <QCoreApplication>
#include <QStringList>
#include <QStyledItemDelegate>

namespace broadsheet {

struct ThemeColors;

/// Paints a story in two lines: its headline with what is overset at the right; below it section,
/// status and page, with the characters at the right. Every row is of one height.
class StoryRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StoryRowDelegate(QObject* parent = nullptr);

    /// Words that are marked in headlines.
    void setSearch(const QString& search);

    void paint(QPainter* painter,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event,
        QAbstractItemView* view,
        const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    struct Line;
    void drawGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void drawTitle(QPainter& painter, const Line& line, const StoryRow& row) const;
    void markFound(QPainter& painter, const Line& line, const QString& shown) const;
    static void drawFacts(QPainter& painter, const Line& line, const StoryRow& row);
    [[nodiscard]] static QString toolTip(const StoryRow& row);

    QStringList m_found;
};

} // namespace broadsheet
