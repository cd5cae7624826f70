// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/theme.h"
#include "story/spans.h"
#include "story_editor/beside_painter.h"
#include "story_editor/story_text_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

/// Dots, lines and readings beside the text that is shown.

namespace broadsheet {

namespace {

/// The caret stands in the middle of its line, the em box of the text too.
QRectF emBox(const QRect& caret, qreal left, qreal right, qreal em)
{
    return { left, caret.center().y() - em / 2, right - left, em };
}

} // namespace

QRectF StoryTextEdit::characterBox(const QTextBlock& block, int offset) const
{
    const QTextLayout* layout = block.layout();
    if (offset < 0 || offset >= block.length() - 1 || layout == nullptr) {
        return {};
    }
    // What an input method shows in the text stands in the layout, not in the story.
    const int composed = layout->preeditAreaPosition();
    const auto shift = composed >= 0 && offset >= composed ? layout->preeditAreaText().size() : 0;
    const QTextLine line = layout->lineForTextPosition(offset + int(shift));
    if (!line.isValid()) {
        return {};
    }
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + offset);
    const QRect caret = cursorRect(cursor);
    const int at = offset + int(shift);
    const qreal width = line.cursorToX(at + 1) - line.cursorToX(at);
    const qreal em = block.charFormat().font().pixelSize();
    return emBox(caret, caret.left(), caret.left() + width, em);
}

void StoryTextEdit::paintBeside(QPainter& painter)
{
    const std::vector<StoryPartPtr>& parts = m_input.session()->current()->parts;
    const int scrolled = verticalScrollBar()->value();
    BesidePainter beside(painter, themeColors(palette()), font());
    QTextBlock block = document()->begin();
    for (std::size_t i = 0; i < parts.size() && block.isValid(); ++i, block = block.next()) {
        const StoryPart& part = *parts[i];
        if (spansBeside(part.spans).empty()) {
            continue;
        }
        const QRectF box = document()->documentLayout()->blockBoundingRect(block);
        const bool shown = box.bottom() >= scrolled && box.top() <= scrolled + viewport()->height();
        if (shown) {
            beside.paint(part, [this, &block](int offset) { return characterBox(block, offset); });
        }
    }
}

} // namespace broadsheet
