// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_transaction.h"

#include "editing/span_shift.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct StoryEditText {
    Q_DECLARE_TR_FUNCTIONS(StoryEdit)
};

QString hexadecimal(QChar c)
{
    return QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

/// Characters that would break a line or be no character at all. A tab is text.
bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t') || (u >= 0x7f && u < 0xa0) || u == 0x2028 || u == 0x2029
        || u >= 0xfffe;
}

Result<void> checkText(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isForbidden(c)) {
            return Problem { StoryEditText::tr("A paragraph cannot hold a line break or a control "
                                               "character; split the paragraph instead."),
                QStringLiteral("%1 at %2").arg(hexadecimal(c)).arg(i) };
        }
        if (!c.isSurrogate()) {
            continue;
        }
        if (!c.isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate()) {
            return Problem { StoryEditText::tr("The text holds half a character; copy it again."),
                QStringLiteral("%1 at %2").arg(hexadecimal(c)).arg(i) };
        }
        ++i;
    }
    return {};
}

Problem noSuchPlace(int part, int offset)
{
    return { StoryEditText::tr("There is no such place in the story; click into the text again."),
        QStringLiteral("part %1, offset %2").arg(part).arg(offset) };
}

} // namespace

bool isCaretPosition(const QString& text, int offset)
{
    if (offset < 0 || offset > text.size()) {
        return false;
    }
    return offset == 0 || offset == text.size() || !text[offset].isLowSurrogate()
        || !text[offset - 1].isHighSurrogate();
}

Result<void> checkPart(const StoryPart& part)
{
    if (Result<void> text = checkText(part.text); !text) {
        return text;
    }
    const bool sound = areSound(part.spans, part.text.size())
        && std::all_of(part.spans.begin(), part.spans.end(), [&part](const Span& span) {
               return isCaretPosition(part.text, span.start)
                   && isCaretPosition(part.text, span.start + span.length);
           });
    if (!sound) {
        return Problem { StoryEditText::tr(
                             "The marked text does not match the paragraph; mark it again."),
            QStringLiteral("%1 spans in %2").arg(part.spans.size()).arg(part.text.size()) };
    }
    return {};
}

StoryTransaction::StoryTransaction(const StoryPtr& base, Caret caret)
    : m_draft(*base)
    , m_caret(caret)
{
}

Result<StoryPartPtr> StoryTransaction::part(int index) const
{
    if (index < 0 || index >= int(m_draft.parts.size())) {
        return noSuchPlace(index, 0);
    }
    return m_draft.parts[std::size_t(index)];
}

Result<void> StoryTransaction::replaceText(int part, int start, int length, const QString& text)
{
    const Result<StoryPartPtr> old = this->part(part);
    if (!old) {
        return old.problem();
    }
    const QString& before = (*old)->text;
    if (length < 0 || length > before.size() || !isCaretPosition(before, start)
        || !isCaretPosition(before, start + length)) {
        return noSuchPlace(part, start);
    }
    if (before.mid(start, length) == text) {
        return {};
    }
    StoryPart next = **old;
    next.text.replace(start, length, text);
    const TextChange change { start, length, int(text.size()) };
    next.spans = shiftedSpans(next.spans, change);
    if (Result<void> replaced = replacePart(part, std::move(next)); !replaced) {
        return replaced;
    }
    m_draft.notes = shiftedNotes(m_draft.notes, part, change);
    return {};
}

Result<void> StoryTransaction::replacePart(int index, StoryPart part)
{
    const Result<StoryPartPtr> old = this->part(index);
    if (!old) {
        return old.problem();
    }
    if (Result<void> sound = checkPart(part); !sound) {
        return sound;
    }
    if (**old != part) {
        m_draft.parts[std::size_t(index)] = std::make_shared<const StoryPart>(std::move(part));
        m_changed = true;
    }
    return {};
}

Result<void> StoryTransaction::insertPart(int index, StoryPart part)
{
    if (index < 0 || index > int(m_draft.parts.size())) {
        return noSuchPlace(index, 0);
    }
    if (Result<void> sound = checkPart(part); !sound) {
        return sound;
    }
    m_draft.parts.insert(
        m_draft.parts.begin() + index, std::make_shared<const StoryPart>(std::move(part)));
    for (StoryNote& note : m_draft.notes) {
        note.part += note.part >= index ? 1 : 0;
    }
    m_changed = true;
    return {};
}

Result<void> StoryTransaction::removePart(int index)
{
    if (const Result<StoryPartPtr> old = part(index); !old) {
        return old.problem();
    }
    m_draft.parts.erase(m_draft.parts.begin() + index);
    std::erase_if(m_draft.notes, [index](const StoryNote& note) { return note.part == index; });
    for (StoryNote& note : m_draft.notes) {
        note.part -= note.part > index ? 1 : 0;
    }
    m_changed = true;
    return {};
}

void StoryTransaction::moveNotes(int part, int offset, int toPart, int shift)
{
    for (StoryNote& note : m_draft.notes) {
        if (note.part != part) {
            continue;
        }
        if (note.offset >= offset) {
            note.part = toPart;
            note.offset += shift;
            m_changed = true;
        } else if (note.offset + note.length > offset) {
            note.length = offset - note.offset;
            m_changed = true;
        }
    }
}

template <typename T>
void StoryTransaction::assign(T Story::* field, const T& value)
{
    m_changed = m_changed || m_draft.*field != value;
    m_draft.*field = value;
}

void StoryTransaction::setStatus(StoryStatus status)
{
    assign(&Story::status, status);
}

void StoryTransaction::setTags(const QStringList& tags)
{
    assign(&Story::tags, tags);
}

void StoryTransaction::setSubjects(const QStringList& subjects)
{
    assign(&Story::subjects, subjects);
}

void StoryTransaction::setSection(const QString& section)
{
    assign(&Story::section, section);
}

void StoryTransaction::setDesk(const QString& desk)
{
    assign(&Story::desk, desk);
}

void StoryTransaction::setLanguage(const QString& language)
{
    assign(&Story::language, language);
}

void StoryTransaction::setPriority(int priority)
{
    assign(&Story::priority, priority);
}

void StoryTransaction::setRole(PageRole role)
{
    assign(&Story::role, role);
}

void StoryTransaction::setType(StoryType type)
{
    assign(&Story::type, type);
}

Result<StoryNote> StoryTransaction::note(int index) const
{
    if (index < 0 || index >= int(m_draft.notes.size())) {
        return Problem { StoryEditText::tr("This note is gone already."),
            QStringLiteral("note %1").arg(index) };
    }
    return m_draft.notes[std::size_t(index)];
}

Result<void> StoryTransaction::removeNote(int index)
{
    if (const Result<StoryNote> old = note(index); !old) {
        return old.problem();
    }
    m_draft.notes.erase(m_draft.notes.begin() + index);
    m_changed = true;
    return {};
}

StoryPtr StoryTransaction::finish() const
{
    return std::make_shared<const Story>(m_draft);
}

} // namespace broadsheet
