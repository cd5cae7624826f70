// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_input/story_input.h"

#include "editing/part_order_verbs.h"
#include "editing/reading_verbs.h"
#include "editing/story_verbs.h"
#include "story/spans.h"
#include "story_input/story_clipboard.h"

#include <QMimeData>

#include <algorithm>

namespace broadsheet {

namespace {

constexpr qint64 PauseMs = 2000; ///< after which typing is a new intention

bool endsAStep(QChar c)
{
    return c.isSpace() || QStringLiteral("。！？；.!?;").contains(c);
}

} // namespace

void StoryInput::setSession(StorySession* session)
{
    m_session = session;
    m_run = Run::None;
    m_pending.reset();
}

TextStretch StoryInput::selection() const
{
    if (!m_session || m_session->caret().part < 0) {
        return {};
    }
    return stretchOf(m_session->caret());
}

MergeKey StoryInput::mergeKey(Run run, bool newWord)
{
    const bool goesOn
        = run == m_run && !newWord && m_sinceLast.isValid() && m_sinceLast.elapsed() < PauseMs;
    m_runNumber += goesOn ? 0 : 1;
    m_run = run;
    m_sinceLast.start();
    // The editor and the page each write in runs of their own.
    return { run == Run::None
            ? QString()
            : QStringLiteral("run %1 of %2").arg(m_runNumber).arg(quintptr(this)) };
}

void StoryInput::perform(
    const QString& label, const MergeKey& merge, const StorySession::Edit& edit)
{
    if (!m_session) {
        return;
    }
    if (const Result<void> done = m_session->edit(label, merge, edit); !done) {
        Q_EMIT problem(done.problem());
    }
}

void StoryInput::edit(const QString& label, const StorySession::Edit& edit)
{
    perform(label, mergeKey(Run::None, true), edit);
}

StorySession::Edit StoryInput::replacing(const TextStretch& stretch, const QString& text) const
{
    return [stretch, text, role = m_pending](StoryTransaction& t) -> Result<void> {
        if (Result<void> replaced = replaceRange(t, stretch, text); !replaced || !role) {
            return replaced;
        }
        const Caret end = t.caret();
        const TextStretch typed { stretch.from, { end.part, end.offset } };
        Result<void> styled = toggleRangeSpan(t, typed, *role);
        t.setCaret(Caret::at(end.part, end.offset));
        return styled;
    };
}

void StoryInput::type(const QString& text)
{
    if (text.isEmpty() || !m_session) {
        return;
    }
    if (text.size() > room(selection())) {
        Q_EMIT problem(StoryClipboard::tooLong(text.size()));
        return;
    }
    const bool newWord = m_pending || (endsAStep(m_lastTyped) && !endsAStep(text.front()))
        || !selection().isEmpty();
    const MergeKey key = mergeKey(Run::Typing, newWord);
    m_lastTyped = text.back();
    perform(tr("Typing"), key, replacing(selection(), text));
    m_pending.reset();
}

void StoryInput::commit(const QString& text, const TextStretch& replaced)
{
    if (!m_session || (text.isEmpty() && replaced.isEmpty())) {
        return;
    }
    if (text.size() > room(replaced)) {
        Q_EMIT problem(StoryClipboard::tooLong(text.size()));
        return;
    }
    edit(tr("Typing"), replacing(replaced, text));
    m_pending.reset();
}

void StoryInput::breakPart()
{
    if (!m_session) {
        return;
    }
    const TextStretch stretch = selection();
    if (stretch.isEmpty()) {
        if (const auto next = nextPartPlace(*m_session->current(), stretch.from)) {
            Q_EMIT caretWanted(*next);
            return;
        }
    }
    edit(tr("New paragraph"), [stretch](StoryTransaction& t) -> Result<void> {
        if (Result<void> removed = removeRange(t, stretch); !removed) {
            return removed;
        }
        return broadsheet::breakPart(t, stretch.from);
    });
}

void StoryInput::removeBackward(const TextStretch& stretch)
{
    remove(stretch, Run::Backward);
}

void StoryInput::removeForward(const TextStretch& stretch)
{
    remove(stretch, Run::Forward);
}

void StoryInput::remove(const TextStretch& stretch, Run run)
{
    if (stretch.isEmpty()) {
        return;
    }
    const bool selected = !selection().isEmpty();
    if (!selected && stretch.to == TextPlace { stretch.from.part + 1, 0 }) {
        edit(tr("Join paragraphs"),
            [part = stretch.from.part](StoryTransaction& t) { return joinParts(t, part); });
        return;
    }
    perform(tr("Delete"), mergeKey(run, selected), [stretch](StoryTransaction& t) {
        return removeRange(t, stretch);
    });
}

void StoryInput::cut()
{
    const TextStretch stretch = selection();
    if (!stretch.isEmpty()) {
        edit(tr("Cut"), [stretch](StoryTransaction& t) { return removeRange(t, stretch); });
    }
}

qsizetype StoryInput::room(const TextStretch& replaced) const
{
    qsizetype characters = 0;
    for (const StoryPartPtr& part : m_session->current()->parts) {
        characters += part->text.size();
    }
    for (const StoryPart& part : partsIn(*m_session->current(), replaced)) {
        characters -= part.text.size();
    }
    return StoryClipboard::MaxCharacters - characters;
}

void StoryInput::put(const QMimeData& data, const TextStretch& stretch, const QString& label)
{
    const qsizetype free = room(stretch);
    const std::vector<StoryPart> parts = StoryClipboard::partsFrom(data);
    qsizetype size = 0;
    for (const StoryPart& part : parts) {
        size += part.text.size();
    }
    if (!parts.empty() && size <= free && qsizetype(parts.size()) <= StoryClipboard::MaxParts) {
        edit(label,
            [&parts, stretch](StoryTransaction& t) { return replaceRange(t, stretch, parts); });
        return;
    }
    const Result<QString> text = StoryClipboard::textFrom(data, free);
    if (!text) {
        Q_EMIT problem(text.problem());
        return;
    }
    if (!cleanedParagraphs(*text).isEmpty()) {
        edit(label,
            [&text, stretch](StoryTransaction& t) { return replaceRange(t, stretch, *text); });
    }
}

void StoryInput::paste(const QMimeData& data)
{
    if (m_session && StoryClipboard::holdsCopy(data)) {
        put(data, selection(), tr("Paste"));
    }
}

void StoryInput::drop(const QMimeData& data, TextPlace place)
{
    if (m_session && StoryClipboard::holdsCopy(data)) {
        put(data, { place, place }, tr("Drop text"));
    }
}

void StoryInput::move(const TextStretch& stretch, TextPlace place)
{
    edit(tr("Move text"),
        [stretch, place](StoryTransaction& t) { return moveRange(t, stretch, place); });
}

TextStretch StoryInput::markedStretch(SpanRole role) const
{
    const TextStretch selected = selection();
    const StoryPtr story = m_session->current();
    if (!selected.isEmpty() || selected.from.part >= int(story->parts.size())) {
        return selected;
    }
    const auto [part, offset] = selected.from;
    for (const Span& span : story->parts[std::size_t(part)]->spans) {
        if (span.role == role && span.start <= offset && offset <= span.start + span.length) {
            return { { part, span.start }, { part, span.start + span.length } };
        }
    }
    return selected;
}

void StoryInput::toggle(SpanRole role)
{
    if (!m_session) {
        return;
    }
    const TextStretch stretch = runsTogether(role) ? selection() : markedStretch(role);
    if (stretch.isEmpty() && runsTogether(role)) {
        m_pending = m_pending == role ? std::nullopt : std::optional(role);
        Q_EMIT stateChanged();
        return;
    }
    edit(tr("Character style"),
        [stretch, role](StoryTransaction& t) { return toggleRangeSpan(t, stretch, role); });
}

void StoryInput::setReading(const TextStretch& stretch, const QString& reading)
{
    edit(tr("Reading"), [stretch, reading](StoryTransaction& t) {
        return broadsheet::setReading(t, stretch, reading);
    });
}

void StoryInput::insertTab()
{
    if (!m_session || m_session->current()->parts.empty()) {
        return;
    }
    const TextStretch stretch = selection();
    edit(tr("Tab"), [stretch](StoryTransaction& t) -> Result<void> {
        if (Result<void> removed = removeRange(t, stretch); !removed) {
            return removed;
        }
        return typeText(t, stretch.from.part, stretch.from.offset, QStringLiteral("\t"));
    });
}

void StoryInput::addPart(PartKind kind)
{
    edit(tr("Add part"), [kind](StoryTransaction& t) { return insertPart(t, kind); });
}

void StoryInput::setKind(int firstPart, int lastPart, PartKind kind)
{
    edit(tr("Kind of part"), [=](StoryTransaction& t) -> Result<void> {
        if (t.story().parts.empty()) {
            return t.insertPart(0, { kind, {}, {} });
        }
        return setPartKinds(t, firstPart, lastPart, kind);
    });
}

bool StoryInput::standsIn(SpanRole role) const
{
    const TextPlace at = selection().from;
    const StoryPtr story = m_session->current();
    if (at.part >= int(story->parts.size())) {
        return false;
    }
    const std::vector<Span>& spans = story->parts[std::size_t(at.part)]->spans;
    return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
        const int end = span.start + span.length;
        return span.role == role && span.start < at.offset
            && (runsTogether(role) ? at.offset <= end : at.offset < end);
    });
}

bool StoryInput::has(SpanRole role) const
{
    if (!m_session) {
        return false;
    }
    if (const TextStretch stretch = selection(); !stretch.isEmpty()) {
        return hasRangeSpan(*m_session->current(), stretch, role);
    }
    if (m_pending) {
        return m_pending == role && !standsIn(role);
    }
    return standsIn(role);
}

void StoryInput::caretWasMoved()
{
    m_run = Run::None;
    if (m_pending) {
        m_pending.reset();
    }
}

} // namespace broadsheet
