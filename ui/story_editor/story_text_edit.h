// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story_editor/part_gutter.h"
#include "story_editor/story_mirror.h"
#include "story_editor/story_search.h"
#include "story_input/story_input.h"

#include <QBasicTimer>
#include <QPointer>
#include <QTextEdit>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace broadsheet {

/// The story's text: a one-way mirror of the session's snapshot. Keys, input methods, cut, paste
/// and drops become edits of the session; the text that is shown is never read back.
class StoryTextEdit : public QTextEdit {
    Q_OBJECT

public:
    explicit StoryTextEdit(QWidget* parent = nullptr);

    /// Property of what is dragged: the StoryTextEdit, as a QObject*, in which the drag began.
    static constexpr const char* DragOrigin = "broadsheetDragOrigin";

    /// `session` may be nullptr; forgotten by itself when it goes.
    void setSession(StorySession* session);

    [[nodiscard]] StoryInput& input() { return m_input; }

    /// The first character that does not fit on the page; nothing when all fits.
    void setOverset(const std::optional<TextPlace>& place);
    void setHits(const std::vector<StoryHit>& hits);

    void select(const TextStretch& stretch);
    [[nodiscard]] TextPlace caretPlace() const;

    void copySelection();
    void cutSelection();
    void pasteClipboard();

    /// Where the rule after the last character that fits is drawn, in viewport coordinates; null
    /// when all fits.
    [[nodiscard]] QPolygon oversetRule() const;
    /// The label of a part in the gutter, in viewport coordinates.
    [[nodiscard]] QRect gutterLabel(int part) const;
    /// The em box of a character of a block, in viewport coordinates; null when there is none.
    [[nodiscard]] QRectF characterBox(const QTextBlock& block, int offset) const;

    /// Adds one entry for each kind of part; `chosen` is called with the kind.
    static void addKinds(QMenu& menu, const std::function<void(PartKind)>& chosen);

Q_SIGNALS:
    void caretMoved(int part, int offset);
    void undoWanted();
    void redoWanted();
    void findWanted();
    void replaceWanted();
    void findNextWanted(int step);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void showSession();
    void takePalette();
    void takeLooks();
    void takeColumn();
    void putCaret();
    void noticeCaret();
    void followCaret();
    void noticeForeignChange();
    void markText();
    void mark(QList<ExtraSelection>& marks, TextStretch stretch, const QTextCharFormat& format);
    void markOverset(QList<ExtraSelection>& marks);
    void markNotes(QList<ExtraSelection>& marks);
    void markHits(QList<ExtraSelection>& marks);
    void restartBlink();
    void endComposition();
    bool editByKey(const QKeyEvent& event);
    bool commandByKey(const QKeyEvent& event);
    [[nodiscard]] TextStretch stretchTo(QTextCursor::MoveOperation move) const;
    [[nodiscard]] bool isInSelection(const QPoint& point) const;
    void dragSelection();
    void chooseKind(int part, const QPoint& point);
    [[nodiscard]] std::vector<GutterRow> gutterRows() const;
    [[nodiscard]] int gutterRowAt(const QPoint& point) const;
    [[nodiscard]] QString noteAt(const QPoint& point) const;
    void drawCaret(QPainter& painter);
    void paintBeside(QPainter& painter);

    StoryInput m_input;
    PartLooks m_looks;
    StoryMirror m_mirror;
    std::optional<int> m_overset; ///< position in the document
    std::vector<StoryHit> m_hits;
    QRect m_column; ///< x and width of the text in the viewport
    bool m_writing = false; ///< the document is being written by us
    bool m_settingCaret = false; ///< the session's caret is being set from here
    bool m_composing = false; ///< an input method shows what it has not yet given
    QBasicTimer m_blink;
    bool m_caretOn = false;
    int m_hovered = -1; ///< part whose label is under the pointer
    std::optional<QPoint> m_pressInSelection;
    QElapsedTimer m_sinceDoubleClick;
    bool m_droppedInside = false;
    std::optional<int> m_dropPosition;
};

} // namespace broadsheet
