// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/theme.h"
#include "story_editor/story_text_edit.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

/// What is marked in the text without being part of it: what does not fit, notes, hits.

namespace broadsheet {

void StoryTextEdit::setOverset(const std::optional<TextPlace>& place)
{
    const std::optional<int> position
        = place ? std::optional(m_mirror.position(*place)) : std::nullopt;
    if (position != m_overset) {
        m_overset = position;
        markText();
    }
}

void StoryTextEdit::setHits(const std::vector<StoryHit>& hits)
{
    const bool had = !m_hits.empty();
    m_hits = hits;
    markText();
    if (had == hits.empty()) {
        takePalette();
    }
}

void StoryTextEdit::markText()
{
    QList<ExtraSelection> marks;
    markOverset(marks);
    markNotes(marks);
    markHits(marks);
    if (!marks.isEmpty() || !extraSelections().isEmpty()) {
        setExtraSelections(marks);
    }
}

void StoryTextEdit::mark(
    QList<ExtraSelection>& marks, TextStretch stretch, const QTextCharFormat& format)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_mirror.position(stretch.from));
    cursor.setPosition(m_mirror.position(stretch.to), QTextCursor::KeepAnchor);
    marks.append({ cursor, format });
}

void StoryTextEdit::markOverset(QList<ExtraSelection>& marks)
{
    const StorySession* session = m_input.session();
    if (!m_overset || !session) {
        return;
    }
    QTextCharFormat tint;
    tint.setBackground(themeColors(palette()).dangerWash);
    const std::vector<StoryPartPtr>& parts = session->current()->parts;
    const TextPlace first = m_mirror.place(std::min(*m_overset, document()->characterCount() - 1));
    for (int i = first.part; i < int(parts.size()); ++i) {
        const StoryPart& part = *parts[std::size_t(i)];
        // A caption and its credit stand under the picture and not in the running text.
        if (part.kind != PartKind::Caption && part.kind != PartKind::Credit) {
            mark(marks,
                { { i, i == first.part ? first.offset : 0 }, { i, int(part.text.size()) } },
                tint);
        }
    }
}

void StoryTextEdit::markNotes(QList<ExtraSelection>& marks)
{
    const StorySession* session = m_input.session();
    if (!session) {
        return;
    }
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(themeColors(palette()).warning);
    for (const StoryNote& note : session->current()->notes) {
        if (note.part >= 0 && note.length > 0) {
            mark(marks,
                { { note.part, note.offset }, { note.part, note.offset + note.length } },
                wave);
        }
    }
}

void StoryTextEdit::markHits(QList<ExtraSelection>& marks)
{
    QTextCharFormat found;
    found.setBackground(themeColors(palette()).accentWash);
    for (const StoryHit& hit : m_hits) {
        mark(marks, { { hit.part, hit.start }, { hit.part, hit.start + hit.length } }, found);
    }
}

QPolygon StoryTextEdit::oversetRule() const
{
    if (!m_overset) {
        return {};
    }
    QTextCursor cursor(document());
    cursor.setPosition(std::min(*m_overset, document()->characterCount() - 1));
    const QRect here = cursorRect(cursor);
    const int line = qRound(cursor.blockFormat().lineHeight());
    const int top = here.center().y() - line / 2;
    const int left = m_column.left();
    const int right = m_column.left() + m_column.width();
    QPolygon rule;
    rule << QPoint(left, top + line) << QPoint(here.left(), top + line) << QPoint(here.left(), top)
         << QPoint(right, top);
    return rule;
}

} // namespace broadsheet
