// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QFont>
#include <QRect>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

struct ThemeColors;

/// The name of a part beside its first line.
struct GutterRow {
    int part = 0;
    PartKind kind = PartKind::Body;
    QRect label;
    QRect text; ///< of the whole part, beside the label
    bool named = true; ///< the name is written: the first of its kind, the caret's, the hovered
    bool current = false; ///< the caret is in it
    bool hovered = false;
};

/// The quiet column at the left of the text.
class PartGutter {
public:
    static QFont font(const QFont& base);
    /// Of the widest name in the language of this moment, with its margins.
    static int width(const QFont& base);
    static void paint(QPainter& painter,
        const QFont& base,
        const ThemeColors& colors,
        const std::vector<GutterRow>& rows);
};

} // namespace broadsheet
