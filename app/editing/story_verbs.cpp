// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_verbs.h"

#include "editing/span_shift.h"
#include "editing/story_tag_verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet {

namespace {

struct StoryVerbText {
    Q_DECLARE_TR_FUNCTIONS(StoryVerbs)
};

Problem noSuchRange(int part, int offset, int length)
{
    return { StoryVerbText::tr("There is no such text in the story; mark it again."),
        QStringLiteral("part %1, %2+%3").arg(part).arg(offset).arg(length) };
}

} // namespace

Result<void> typeText(StoryTransaction& t, int part, int offset, const QString& text)
{
    if (Result<void> typed = t.replaceText(part, offset, 0, text); !typed) {
        return typed;
    }
    t.setCaret(Caret::at(part, offset + int(text.size())));
    return {};
}

Result<void> removeText(StoryTransaction& t, int part, int offset, int length)
{
    const Result<StoryPartPtr> old = t.part(part);
    if (!old) {
        return old.problem();
    }
    const QString& text = (*old)->text;
    if (offset < 0 || length < 0 || offset > text.size() || length > text.size() - offset) {
        return noSuchRange(part, offset, length);
    }
    if (length == 0) {
        return {};
    }
    const int start = isCaretPosition(text, offset) ? offset : offset - 1;
    int end = offset + length;
    end += isCaretPosition(text, end) ? 0 : 1;
    if (Result<void> removed = t.replaceText(part, start, end - start, {}); !removed) {
        return removed;
    }
    t.setCaret(Caret::at(part, start));
    return {};
}

Result<void> splitPart(StoryTransaction& t, int part, int offset)
{
    const Result<StoryPartPtr> old = t.part(part);
    if (!old) {
        return old.problem();
    }
    const StoryPart& whole = **old;
    if (!isCaretPosition(whole.text, offset)) {
        return noSuchRange(part, offset, 0);
    }
    const int size = int(whole.text.size());
    StoryPart head { whole.kind, whole.text.left(offset), spansOutside(whole.spans, offset, size) };
    StoryPart tail { whole.kind, whole.text.mid(offset), spansOutside(whole.spans, 0, offset) };
    for (Span& span : tail.spans) {
        span.start -= offset;
    }
    if (Result<void> sound = checkPart(head); !sound) {
        return sound;
    }
    if (Result<void> inserted = t.insertPart(part + 1, std::move(tail)); !inserted) {
        return inserted;
    }
    t.moveNotes(part, offset, part + 1, -offset);
    t.setCaret(Caret::at(part + 1, 0));
    return t.replacePart(part, std::move(head));
}

Result<void> mergeParts(StoryTransaction& t, int part)
{
    const Result<StoryPartPtr> first = t.part(part);
    const Result<StoryPartPtr> second = t.part(part + 1);
    if (!first || !second) {
        return Problem { StoryVerbText::tr("There is no paragraph after this one to join to it."),
            QStringLiteral("part %1").arg(part) };
    }
    StoryPart joined = **first;
    const int joint = int(joined.text.size());
    joined.kind = joint == 0 ? (*second)->kind : joined.kind;
    joined.text += (*second)->text;
    for (Span span : (*second)->spans) {
        span.start += joint;
        joined.spans.push_back(span);
    }
    joined.spans = tidySpans(std::move(joined.spans));
    if (Result<void> replaced = t.replacePart(part, std::move(joined)); !replaced) {
        return replaced;
    }
    t.moveNotes(part + 1, 0, part, joint);
    t.setCaret(Caret::at(part, joint));
    return t.removePart(part + 1);
}

Result<void> setPartKind(StoryTransaction& t, int part, PartKind kind)
{
    const Result<StoryPartPtr> old = t.part(part);
    if (!old) {
        return old.problem();
    }
    StoryPart next = **old;
    next.kind = kind;
    return t.replacePart(part, std::move(next));
}

Result<void> toggleSpan(StoryTransaction& t, int part, int offset, int length, SpanRole role)
{
    const Result<StoryPartPtr> old = t.part(part);
    if (!old) {
        return old.problem();
    }
    const QString& text = (*old)->text;
    if (length <= 0 || length > text.size() || !isCaretPosition(text, offset)
        || !isCaretPosition(text, offset + length)) {
        return noSuchRange(part, offset, length);
    }
    const int end = offset + length;
    StoryPart next = **old;
    next.spans = hasRole((*old)->spans, offset, end, role)
        ? withoutLayer((*old)->spans, layerOf(role), offset, length)
        : withSpan((*old)->spans, { offset, length, role });
    t.setCaret({ part, end, part, offset });
    return t.replacePart(part, std::move(next));
}

Result<void> setStatus(StoryTransaction& t, StoryStatus status)
{
    t.setStatus(status);
    return {};
}

Result<void> setTags(StoryTransaction& t, const QStringList& tags)
{
    const Result<QStringList> clean = tidyTags(tags);
    if (!clean) {
        return clean.problem();
    }
    t.setTags(*clean);
    return {};
}

} // namespace broadsheet
