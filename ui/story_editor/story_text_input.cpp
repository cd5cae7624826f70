// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/story_text_edit.h"
#include "story_input/story_clipboard.h"
#include "story_input/text_keys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <array>

/// Keys, input methods and the clipboard: how text gets into the session and out of it.

namespace broadsheet {

namespace {

constexpr std::array Movements { QKeySequence::MoveToNextChar,
    QKeySequence::MoveToPreviousChar,
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::MoveToNextLine,
    QKeySequence::MoveToPreviousLine,
    QKeySequence::MoveToNextPage,
    QKeySequence::MoveToPreviousPage,
    QKeySequence::MoveToStartOfLine,
    QKeySequence::MoveToEndOfLine,
    QKeySequence::MoveToStartOfBlock,
    QKeySequence::MoveToEndOfBlock,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
    QKeySequence::SelectNextChar,
    QKeySequence::SelectPreviousChar,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::SelectNextLine,
    QKeySequence::SelectPreviousLine,
    QKeySequence::SelectNextPage,
    QKeySequence::SelectPreviousPage,
    QKeySequence::SelectStartOfLine,
    QKeySequence::SelectEndOfLine,
    QKeySequence::SelectStartOfBlock,
    QKeySequence::SelectEndOfBlock,
    QKeySequence::SelectStartOfDocument,
    QKeySequence::SelectEndOfDocument,
    QKeySequence::SelectAll };

bool isMovement(const QKeyEvent& event)
{
    return std::any_of(Movements.begin(), Movements.end(), [&](QKeySequence::StandardKey key) {
        return event.matches(key);
    });
}

} // namespace

bool StoryTextEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Plain keys are text and movements; commands belong to whoever has their shortcut.
        auto* key = static_cast<QKeyEvent*>(event); // NOLINT(*-static-cast-downcast): by its type
        const bool ours = typesCharacters(*key) || isMovement(*key)
            || key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete
            || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        key->setAccepted(ours && m_input.session());
        return true;
    }
    return QTextEdit::event(event);
}

TextStretch StoryTextEdit::stretchTo(QTextCursor::MoveOperation move) const
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        cursor.movePosition(move, QTextCursor::KeepAnchor);
    }
    return { m_mirror.place(cursor.selectionStart()), m_mirror.place(cursor.selectionEnd()) };
}

bool StoryTextEdit::editByKey(const QKeyEvent& event)
{
    const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Backspace:
        m_input.removeBackward(
            stretchTo(byWord ? QTextCursor::PreviousWord : QTextCursor::PreviousCharacter));
        return true;
    case Qt::Key_Delete:
        if (event.modifiers() == Qt::ShiftModifier) {
            cutSelection();
            return true;
        }
        m_input.removeForward(
            stretchTo(byWord ? QTextCursor::NextWord : QTextCursor::NextCharacter));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasCommandModifier(event)) {
            return false;
        }
        m_input.breakPart();
        return true;
    default:
        break;
    }
    if (typesCharacters(event)) {
        m_input.type(cleanedParagraphs(event.text()).join(QLatin1Char(' ')));
        return true;
    }
    return false;
}

bool StoryTextEdit::commandByKey(const QKeyEvent& event)
{
    const QKeySequence keys(event.keyCombination());
    const auto is = [&keys](Qt::KeyboardModifiers modifiers, Qt::Key key) {
        return keys == QKeySequence(QKeyCombination(modifiers, key));
    };
    if (event.matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
    } else if (event.matches(QKeySequence::Redo) || is(Qt::ControlModifier, Qt::Key_Y)
        || is(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z)) {
        Q_EMIT redoWanted();
    } else if (event.matches(QKeySequence::Cut)) {
        cutSelection();
    } else if (event.matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event.matches(QKeySequence::Paste)) {
        pasteClipboard();
    } else if (is(Qt::ControlModifier, Qt::Key_B)) {
        m_input.toggle(SpanRole::Bold);
    } else if (is(Qt::ControlModifier, Qt::Key_I)) {
        m_input.toggle(SpanRole::Italic);
    } else if (is(Qt::ControlModifier, Qt::Key_F)) {
        Q_EMIT findWanted();
    } else if (is(Qt::ControlModifier, Qt::Key_H)) {
        Q_EMIT replaceWanted();
    } else if (event.key() == Qt::Key_F3) {
        Q_EMIT findNextWanted(event.modifiers() == Qt::ShiftModifier ? -1 : 1);
    } else {
        return false;
    }
    return true;
}

void StoryTextEdit::keyPressEvent(QKeyEvent* event)
{
    if (!m_input.session()) {
        event->ignore();
        return;
    }
    if (isMovement(*event)) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    event->setAccepted(commandByKey(*event) || editByKey(*event));
}

void StoryTextEdit::endComposition()
{
    if (!m_composing) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_writing, true);
    QInputMethodEvent nothing;
    QTextEdit::inputMethodEvent(&nothing);
    m_composing = false;
}

void StoryTextEdit::inputMethodEvent(QInputMethodEvent* event)
{
    StorySession* session = m_input.session();
    if (!session) {
        event->ignore();
        return;
    }
    const bool wasComposing = m_composing;
    const bool gives = !event->commitString().isEmpty() || event->replacementLength() > 0;
    if (wasComposing && (gives || event->preeditString().isEmpty())) {
        endComposition();
        m_mirror.forget(); // a selection may have given way to what was composed
        showSession();
    }
    if (gives) {
        TextStretch replaced = m_input.selection();
        if (event->replacementLength() > 0) {
            const int from = m_mirror.position(replaced.from) + event->replacementStart();
            replaced = { m_mirror.place(std::max(0, from)),
                m_mirror.place(std::max(0, from) + event->replacementLength()) };
        }
        m_input.commit(cleanedParagraphs(event->commitString()).join(QLatin1Char(' ')), replaced);
    }
    if (!event->preeditString().isEmpty()) {
        const QScopedValueRollback<bool> guard(m_writing, true);
        QList<QInputMethodEvent::Attribute> looks;
        for (const QInputMethodEvent::Attribute& attribute : event->attributes()) {
            if (attribute.type != QInputMethodEvent::Selection) {
                looks.append(attribute);
            }
        }
        m_composing = true;
        QInputMethodEvent shown(event->preeditString(), looks);
        QTextEdit::inputMethodEvent(&shown);
        ensureCursorVisible();
        restartBlink();
    }
    event->accept();
}

void StoryTextEdit::copySelection()
{
    if (textCursor().hasSelection()) {
        QGuiApplication::clipboard()->setMimeData(createMimeDataFromSelection());
    }
}

void StoryTextEdit::cutSelection()
{
    if (m_input.session() && textCursor().hasSelection()) {
        copySelection();
        m_input.cut();
    }
}

void StoryTextEdit::pasteClipboard()
{
    if (const QMimeData* copy = QGuiApplication::clipboard()->mimeData()) {
        m_input.paste(*copy);
    }
}

QMimeData* StoryTextEdit::createMimeDataFromSelection() const
{
    const StorySession* session = m_input.session();
    return session
        ? StoryClipboard::copied(partsIn(*session->current(), m_input.selection())).release()
        : new QMimeData;
}

bool StoryTextEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return m_input.session() && StoryClipboard::holdsCopy(*source);
}

void StoryTextEdit::insertFromMimeData(const QMimeData* source)
{
    m_input.paste(*source);
}

} // namespace broadsheet
