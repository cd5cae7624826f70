// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_editor/story_mirror.h"

#include "story/spans.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace broadsheet {

namespace {

/// A text document takes some noncharacters for marks of its own.
QString displayed(QString text)
{
    for (QChar& c : text) {
        if (c.isNonCharacter() || c == QChar::ObjectReplacementCharacter) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

/// A story without parts is shown as the empty headline that typing would make.
std::vector<StoryPartPtr> partsToShow(const Story& story)
{
    if (!story.parts.empty()) {
        return story.parts;
    }
    return { std::make_shared<const StoryPart>(StoryPart { PartKind::Headline, {}, {} }) };
}

void patchText(QTextCursor& cursor, const QTextBlock& block, const QString& text)
{
    const QString old = block.text();
    if (old == text) {
        return;
    }
    const auto shorter = std::min(old.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == text[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail]) {
        ++tail;
    }
    cursor.setPosition(block.position() + int(head));
    cursor.setPosition(block.position() + int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - tail - head));
}

} // namespace

StoryMirror::StoryMirror(QTextDocument& document, const PartLooks& looks)
    : m_document(document)
    , m_looks(looks)
{
}

void StoryMirror::forget()
{
    m_forgotten = true;
}

void StoryMirror::setLooks(const PartLooks& looks)
{
    m_looks = looks;
    forget();
}

void StoryMirror::show(const Story& story)
{
    std::vector<StoryPartPtr> next = partsToShow(story);
    const int oldCount = m_forgotten ? m_document.blockCount() : int(m_shown.size());
    const int newCount = int(next.size());
    int first = 0;
    int last = 0; // blocks at the end that stay
    const int shorter = std::min(oldCount, newCount);
    while (!m_forgotten && first < shorter
        && next[std::size_t(first)] == m_shown[std::size_t(first)]) {
        ++first;
    }
    while (!m_forgotten && last < shorter - first
        && next[std::size_t(newCount - 1 - last)] == m_shown[std::size_t(oldCount - 1 - last)]) {
        ++last;
    }
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    setBlockCount(first, oldCount - first - last, newCount - first - last);
    // Taking blocks away can give a neighbour another block's look.
    const bool countChanged = oldCount != newCount;
    const int from = countChanged ? std::max(0, first - 1) : first;
    const int to = std::min(newCount, newCount - last + (countChanged ? 1 : 0));
    for (int i = from; i < to; ++i) {
        patchBlock(i, *next[std::size_t(i)]);
    }
    edit.endEditBlock();
    m_shown = std::move(next);
    m_forgotten = false;
}

void StoryMirror::setBlockCount(int first, int oldCount, int newCount)
{
    QTextCursor cursor(&m_document);
    if (newCount > oldCount) {
        const QTextBlock before = m_document.findBlockByNumber(first + oldCount - 1);
        cursor.setPosition(before.isValid() ? before.position() + before.length() - 1 : 0);
        for (int i = oldCount; i < newCount; ++i) {
            cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat());
        }
        return;
    }
    if (newCount == oldCount) {
        return;
    }
    const QTextBlock begin = m_document.findBlockByNumber(first + newCount);
    const QTextBlock end = m_document.findBlockByNumber(first + oldCount);
    if (end.isValid()) {
        cursor.setPosition(begin.position());
        cursor.setPosition(end.position(), QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(begin.position() - 1); // the end of the block before
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
}

void StoryMirror::patchBlock(int number, const StoryPart& part)
{
    QTextBlock block = m_document.findBlockByNumber(number);
    const PartLook look = m_looks.of(part.kind);
    QTextCursor cursor(block);
    patchText(cursor, block, displayed(part.text));
    block = m_document.findBlockByNumber(number);
    cursor.setPosition(block.position());
    if (block.blockFormat() != look.block) {
        cursor.setBlockFormat(look.block);
    }
    if (block.charFormat() != look.text) {
        cursor.setBlockCharFormat(look.text);
    }
    cursor.setPosition(block.position() + int(part.text.size()), QTextCursor::KeepAnchor);
    cursor.setCharFormat(look.text);
    const auto mark = [&cursor, &block](const Span& span) {
        cursor.setPosition(block.position() + span.start);
        cursor.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
    };
    for (const Span& span : part.spans) {
        if (layerOf(span.role) == SpanLayer::Type) {
            mark(span);
            cursor.setCharFormat(m_looks.withRole(look, span.role));
        }
    }
    for (const Span& span : part.spans) {
        if (span.role == SpanRole::NoteMark) {
            mark(span);
            cursor.mergeCharFormat(PartLooks::noteMark());
        }
    }
}

int StoryMirror::position(TextPlace place) const
{
    const int number = std::clamp(place.part, 0, m_document.blockCount() - 1);
    const QTextBlock block = m_document.findBlockByNumber(number);
    return block.position() + std::clamp(place.offset, 0, block.length() - 1);
}

TextPlace StoryMirror::place(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    return block.isValid() ? TextPlace { block.blockNumber(), position - block.position() }
                           : TextPlace {};
}

} // namespace broadsheet
