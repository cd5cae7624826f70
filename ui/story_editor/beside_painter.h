// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QFont>
#include <QRectF>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace broadsheet {

struct ThemeColors;

/// Draws what stands beside the text of one part: dots, lines and readings, where an editor shows
/// its characters. It does not print so; on the page the composer sets it.
class BesidePainter {
public:
    /// The em box of the character at a UTF-16 offset of the part; null where it is not shown.
    using CharacterBox = std::function<QRectF(int offset)>;

    BesidePainter(QPainter& painter, const ThemeColors& colors, QFont font);

    void paint(const StoryPart& part, const CharacterBox& box);

private:
    void paintDots(const StoryPart& part, const Span& span, const CharacterBox& box);
    void paintLine(const Span& span, const CharacterBox& box);
    void paintReading(const StoryPart& part, const Span& span, const CharacterBox& box);
    void paintOver(const QString& reading, const QRectF& base);

    QPainter& m_painter;
    const ThemeColors& m_colors;
    QFont m_font;
};

} // namespace broadsheet
