// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/word_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace broadsheet {

namespace {

constexpr int ShownWords = 10;

} // namespace

WordEdit::WordEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    // What fits is decided here and not by the completer, which knows no pinyin.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(ShownWords);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &WordEdit::offer);
    connect(m_completer,
        qOverload<const QString&>(&QCompleter::activated),
        this,
        &WordEdit::wordChosen,
        Qt::QueuedConnection); // the line takes the word first
}

void WordEdit::setWords(const QStringList& words)
{
    if (words != m_matches.words())
        m_matches = WordMatches(words);
}

void WordEdit::setHidden(const QStringList& words)
{
    m_hidden = words;
}

void WordEdit::offer(const QString& typed)
{
    QStringList found = m_matches.find(typed);
    found.removeIf([this](const QString& word) { return m_hidden.contains(word); });
    m_model->setStringList(found);
}

/// With nothing typed, undo is the story's: the window's command gets the key.
bool WordEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void WordEdit::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !open) {
        offer(text());
        m_completer->complete();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace broadsheet
