// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/story_text_edit.h"

#include "shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr int ColumnEms = 42;
constexpr int TopMargin = 20;
constexpr int BottomMargin = 96;
constexpr int SideMargin = 24;
constexpr int CaretWidth = 2;

} // namespace

StoryTextEdit::StoryTextEdit(QWidget* parent)
    : QTextEdit(parent)
    , m_looks(themeColors(palette()), QStringLiteral("zh-Hans"))
    , m_mirror(*document(), m_looks)
{
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursorWidth(0); // ours is drawn in the accent colour
    viewport()->setMouseTracking(true);
    takeLooks();
    connect(this, &QTextEdit::cursorPositionChanged, this, &StoryTextEdit::noticeCaret);
    connect(this, &QTextEdit::selectionChanged, this, &StoryTextEdit::noticeCaret);
    connect(document(), &QTextDocument::contentsChange, this, &StoryTextEdit::noticeForeignChange);
    connect(&m_input, &StoryInput::caretWanted, this, [this](TextPlace place) {
        select({ place, place });
    });
}

void StoryTextEdit::setSession(StorySession* session)
{
    if (StorySession* old = m_input.session(); old && old != session) {
        disconnect(old, nullptr, this, nullptr);
    }
    endComposition();
    m_input.setSession(session);
    m_overset.reset();
    m_hits.clear();
    if (session) {
        if (session->caret().part < 0) {
            session->setCaret(Caret::at(0, 0));
        }
        connect(session,
            &StorySession::changed,
            this,
            &StoryTextEdit::showSession,
            Qt::UniqueConnection);
        connect(session,
            &StorySession::caretMoved,
            this,
            &StoryTextEdit::followCaret,
            Qt::UniqueConnection);
        m_mirror.forget();
    }
    verticalScrollBar()->setValue(0);
    takeLooks();
    showSession();
}

void StoryTextEdit::showSession()
{
    endComposition();
    const QScopedValueRollback<bool> guard(m_writing, true);
    m_mirror.show(m_input.session() ? *m_input.session()->current() : Story());
    putCaret();
    markText();
}

void StoryTextEdit::putCaret()
{
    if (!m_input.session()) {
        return;
    }
    const Caret caret = m_input.session()->caret();
    QTextCursor cursor(document());
    cursor.setPosition(m_mirror.position({ caret.anchorPart, caret.anchorOffset }));
    cursor.setPosition(m_mirror.position({ caret.part, caret.offset }), QTextCursor::KeepAnchor);
    if (cursor != textCursor() || cursor.anchor() != textCursor().anchor()) {
        setTextCursor(cursor);
    } else {
        ensureCursorVisible();
    }
    restartBlink();
    Q_EMIT caretMoved(caret.part, caret.offset);
}

void StoryTextEdit::noticeCaret()
{
    StorySession* session = m_input.session();
    if (m_writing || m_composing || !session) {
        return;
    }
    const QTextCursor cursor = textCursor();
    const TextPlace at = m_mirror.place(cursor.position());
    const TextPlace anchor = m_mirror.place(cursor.anchor());
    const Caret caret { at.part, at.offset, anchor.part, anchor.offset };
    if (caret == session->caret()) {
        return;
    }
    m_settingCaret = true;
    session->setCaret(caret);
    m_settingCaret = false;
    m_input.caretWasMoved();
    restartBlink();
    viewport()->update(); // the current part's mark
    Q_EMIT caretMoved(at.part, at.offset);
}

/// On the page the caret of the same story has been moved.
void StoryTextEdit::followCaret()
{
    if (m_writing || m_composing || m_settingCaret) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_writing, true);
    m_input.caretWasMoved();
    putCaret();
    viewport()->update();
}

void StoryTextEdit::noticeForeignChange()
{
    // An assistive program may write into the document; the session's text comes back at once.
    if (!m_writing && !m_composing) {
        m_mirror.forget();
        QMetaObject::invokeMethod(this, &StoryTextEdit::showSession, Qt::QueuedConnection);
    }
}

void StoryTextEdit::select(const TextStretch& stretch)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_mirror.position(stretch.from));
    cursor.setPosition(m_mirror.position(stretch.to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

TextPlace StoryTextEdit::caretPlace() const
{
    return m_mirror.place(textCursor().position());
}

void StoryTextEdit::takePalette()
{
    const ThemeColors& colors = themeColors(palette());
    // Among hits that are marked like a selection the selected one is stronger.
    const bool strong = !m_hits.empty();
    QPalette own = palette();
    own.setColor(QPalette::Base, colors.panel);
    own.setColor(QPalette::Highlight, strong ? colors.accent : colors.accentWash);
    own.setColor(QPalette::HighlightedText, strong ? colors.onAccent : colors.text);
    if (own != palette()) {
        setPalette(own);
    }
}

void StoryTextEdit::takeLooks()
{
    const QScopedValueRollback<bool> guard(m_writing, true);
    const ThemeColors& colors = themeColors(palette());
    takePalette();
    const StorySession* session = m_input.session();
    const QString language = session ? session->current()->language : QStringLiteral("zh-Hans");
    if (!m_looks.isFor(colors.dark, language)) {
        m_looks = PartLooks(colors, language);
        m_mirror.setLooks(m_looks);
        showSession();
    }
    takeColumn();
}

void StoryTextEdit::takeColumn()
{
    const int gutter = PartGutter::width(font());
    const int room = viewport()->width();
    const int width
        = std::clamp(room - gutter - SideMargin, 120, ColumnEms * PartLooks::TextPixels);
    const int left = std::max(gutter, (room - gutter - SideMargin - width) / 2 + gutter);
    m_column = QRect(left, 0, width, 1);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(left);
    format.setRightMargin(std::max(0, room - left - width));
    format.setTopMargin(TopMargin);
    format.setBottomMargin(BottomMargin);
    if (format != document()->rootFrame()->frameFormat()) {
        const QScopedValueRollback<bool> guard(m_writing, true);
        document()->rootFrame()->setFrameFormat(format);
    }
}

std::vector<GutterRow> StoryTextEdit::gutterRows() const
{
    std::vector<GutterRow> rows;
    const StorySession* session = m_input.session();
    if (!session) {
        return rows;
    }
    const std::vector<StoryPartPtr>& parts = session->current()->parts;
    const int scrolled = verticalScrollBar()->value();
    const int current = textCursor().block().blockNumber();
    const int width = PartGutter::width(font());
    PartKind before = PartKind::PageCredits;
    QTextBlock block = document()->begin();
    for (int i = 0; block.isValid(); block = block.next(), ++i) {
        const bool real = i < int(parts.size());
        const PartKind kind = real ? parts[std::size_t(i)]->kind : PartKind::Headline;
        const bool first = i == 0 || kind != before;
        before = kind;
        const QRectF box = document()->documentLayout()->blockBoundingRect(block);
        const int top = qRound(box.top()) - scrolled;
        const int bottom = qRound(box.bottom()) - scrolled;
        if (bottom < 0 || top > viewport()->height()) {
            continue;
        }
        const int line = qRound(block.blockFormat().lineHeight());
        const QRect label(m_column.left() - width, top + (line - 20) / 2 + 1, width - 14, 20);
        rows.push_back({ i,
            kind,
            label,
            QRect(m_column.left(), top, m_column.width(), bottom - top),
            first || i == current || i == m_hovered,
            i == current,
            i == m_hovered });
    }
    return rows;
}

QRect StoryTextEdit::gutterLabel(int part) const
{
    for (const GutterRow& row : gutterRows()) {
        if (row.part == part) {
            return row.label;
        }
    }
    return {};
}

void StoryTextEdit::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (!m_input.session()) {
        return;
    }
    const ThemeColors& colors = themeColors(palette());
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    PartGutter::paint(painter, font(), colors, gutterRows());
    paintBeside(painter);
    if (const QPolygon rule = oversetRule(); !rule.isEmpty()) {
        painter.setPen(QPen(colors.danger, 1.5));
        painter.drawPolyline(rule);
    }
    drawCaret(painter);
}

void StoryTextEdit::drawCaret(QPainter& painter)
{
    const ThemeColors& colors = themeColors(palette());
    if (m_dropPosition) {
        QTextCursor cursor(document());
        cursor.setPosition(*m_dropPosition);
        const QRect at = cursorRect(cursor);
        painter.fillRect(QRect(at.left(), at.top(), CaretWidth, at.height()), colors.accent);
    } else if (m_caretOn && hasFocus()) {
        const QRect at = cursorRect();
        painter.fillRect(QRect(at.left(), at.top(), CaretWidth, at.height()), colors.accent);
    }
}

void StoryTextEdit::restartBlink()
{
    m_caretOn = hasFocus();
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && flash > 1) {
        m_blink.start(flash / 2, this);
    } else {
        m_blink.stop();
    }
    viewport()->update(cursorRect().adjusted(-CaretWidth, -2, CaretWidth + 2, 2));
}

void StoryTextEdit::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_blink.timerId()) {
        QTextEdit::timerEvent(event);
        return;
    }
    m_caretOn = !m_caretOn;
    viewport()->update(cursorRect().adjusted(-CaretWidth, -2, CaretWidth + 2, 2));
}

void StoryTextEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    takeColumn();
}

void StoryTextEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        takeLooks();
        viewport()->update();
        break;
    default:
        break;
    }
}

} // namespace broadsheet
