// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text/page_text_tool.h"
#include "page_text/text_marks.h"
#include "page_text/text_steps.h"
#include "page_view/page_view.h"
#include "shared/theme.h"
#include "story/story_words.h"
#include "story_input/story_clipboard.h"

#include <QFont>
#include <QInputMethodEvent>
#include <QPainter>

#include <algorithm>

// Input methods, and what is drawn over the page.

namespace broadsheet {

namespace {

Preedit preeditAt(const QRectF& caret, const CaretPlace& place, const QString& text, int cursor)
{
    return { caret, place.vertical, place.family, text, cursor };
}

} // namespace

/// What is asked to be replaced is told from the caret, within its part.
TextStretch PageTextTool::replacedBy(const QInputMethodEvent& event) const
{
    const TextStretch selected = m_input.selection();
    if (event.replacementLength() == 0)
        return selected;
    const int length = int(partText(selected.from.part).size());
    const int from = std::clamp(selected.from.offset + event.replacementStart(), 0, length);
    const int to = std::clamp(from + event.replacementLength(), from, length);
    return { { selected.from.part, from }, { selected.from.part, to } };
}

bool PageTextTool::inputMethod(PageView& /*view*/, QInputMethodEvent& event)
{
    if (!isWriting())
        return false;
    if (!event.commitString().isEmpty() || event.replacementLength() > 0) {
        m_preedit.clear();
        m_input.commit(
            cleanedParagraphs(event.commitString()).join(QLatin1Char(' ')), replacedBy(event));
    }
    m_preedit = event.preeditString();
    m_preeditCursor = int(m_preedit.size());
    for (const QInputMethodEvent::Attribute& attribute : event.attributes()) {
        if (attribute.type == QInputMethodEvent::Cursor)
            m_preeditCursor = std::clamp(attribute.start, 0, int(m_preedit.size()));
    }
    restartBlink();
    m_view.viewport()->update();
    return true;
}

/// In the viewport, where an input method shows what it offers.
QRectF PageTextTool::inputRect() const
{
    const QRectF caret = caretInView();
    if (!m_place || m_preedit.isEmpty())
        return m_place ? caretBar(caret, m_place->vertical) : caret;
    return caretBar(
        preeditCaret(preeditAt(caret, *m_place, m_preedit, m_preeditCursor)), m_place->vertical);
}

std::optional<QVariant> PageTextTool::inputMethodQuery(
    const PageView& view, Qt::InputMethodQuery query)
{
    if (query == Qt::ImEnabled)
        return QVariant(isWriting());
    if (!isWriting())
        return std::nullopt;
    const TextPlace at { caret().place.part, caret().place.offset };
    const QString text = partText(at.part);
    const Caret session = m_input.session()->caret();
    const int anchor = session.anchorPart == at.part ? session.anchorOffset : at.offset;
    switch (query) {
    case Qt::ImCursorRectangle:
        return QVariant(inputRect().translated(view.viewport()->pos()));
    case Qt::ImFont: {
        QFont font(m_place ? m_place->family : QString());
        const QRectF caret = caretInView();
        font.setPixelSize(std::max(1, int(std::max(caret.width(), caret.height()))));
        return QVariant(font);
    }
    case Qt::ImSurroundingText:
        return QVariant(text);
    case Qt::ImCursorPosition:
        return QVariant(at.offset);
    case Qt::ImAnchorPosition:
        return QVariant(anchor);
    case Qt::ImCurrentSelection:
        return QVariant(text.mid(std::min(anchor, at.offset), std::abs(anchor - at.offset)));
    case Qt::ImTextBeforeCursor:
        return QVariant(text.left(at.offset));
    case Qt::ImTextAfterCursor:
        return QVariant(text.mid(at.offset));
    case Qt::ImMaximumTextLength:
        return QVariant(int(StoryClipboard::MaxCharacters));
    case Qt::ImHints:
        return QVariant(int(Qt::ImhMultiLine));
    default:
        return std::nullopt;
    }
}

void PageTextTool::paintSelection(QPainter& painter) const
{
    const TextStretch stretch = m_input.selection();
    if (stretch.isEmpty())
        return;
    QColor wash = themeColors(false).accent;
    wash.setAlphaF(hasKeyboard() ? 0.28F : 0.14F);
    const std::vector<PageRect> rects = selectionRects(m_pages,
        story(),
        { stretch.from.part, stretch.from.offset },
        { stretch.to.part, stretch.to.offset });
    for (const PageRect& rect : rects) {
        if (const QRectF box = m_view.rectInView(rect.page, rect.rect); !box.isNull())
            painter.fillRect(box, wash);
    }
}

void PageTextTool::paintVacant(QPainter& painter) const
{
    for (const ComposedPagePtr& page : m_pages) {
        if (m_view.pageOnView(page->number) != page)
            continue;
        for (const VacantPlace& vacant : page->vacant) {
            const bool writtenIn = isWriting() && vacant.story == story()
                && vacant.part == caret().place.part && !m_preedit.isEmpty();
            if (!vacant.open || writtenIn)
                continue;
            const QRectF rect = m_view.rectInView(page->number, vacant.rect);
            const double size
                = m_view.rectInView(page->number, { {}, {}, vacant.size, vacant.size }).height();
            drawVacantHint(painter,
                { rect, size, vacant.vertical, partKindTitle(vacant.kind) },
                themeColors(false).accent);
        }
    }
}

void PageTextTool::paint(PageView& /*view*/, QPainter& painter)
{
    paintVacant(painter);
    if (!isWriting())
        return;
    paintSelection(painter);
    if (!m_place || m_view.pageOnView(m_place->page) == nullptr)
        return;
    const ThemeColors& colors = themeColors(false); // on paper, which is white in both
    const QRectF caret = caretInView();
    const Preedit preedit = preeditAt(caret, *m_place, m_preedit, m_preeditCursor);
    drawPreedit(painter, preedit, colors.accent);
    QColor ink = m_overset ? colors.danger : colors.accent;
    if (!hasKeyboard())
        ink.setAlphaF(0.45F); // the keyboard is in the story editor
    else if (!m_caretOn)
        return;
    painter.fillRect(
        caretBar(m_preedit.isEmpty() ? caret : preeditCaret(preedit), m_place->vertical), ink);
}

} // namespace broadsheet
