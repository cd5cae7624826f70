// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text/text_steps.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace broadsheet {

namespace {

const QString& textOf(const Story& story, int part)
{
    static const QString nothing;
    return part >= 0 && part < int(story.parts.size()) ? story.parts[std::size_t(part)]->text
                                                       : nothing;
}

int moved(const QString& text, int offset, QTextCursor::MoveOperation move)
{
    QTextDocument document;
    document.setPlainText(text);
    QTextCursor cursor(&document);
    cursor.setPosition(offset);
    cursor.movePosition(move);
    return cursor.position();
}

TextPlace on(const Story& story, TextPlace place, QTextCursor::MoveOperation move)
{
    place = clamped(story, place);
    const QString& text = textOf(story, place.part);
    if (place.offset < text.size())
        return { place.part, moved(text, place.offset, move) };
    if (place.part + 1 < int(story.parts.size()))
        return { place.part + 1, 0 };
    return place;
}

TextPlace back(const Story& story, TextPlace place, QTextCursor::MoveOperation move)
{
    place = clamped(story, place);
    if (place.offset > 0)
        return { place.part, moved(textOf(story, place.part), place.offset, move) };
    if (place.part > 0)
        return { place.part - 1, int(textOf(story, place.part - 1).size()) };
    return place;
}

} // namespace

TextPlace clamped(const Story& story, TextPlace place)
{
    const int last = std::max(0, int(story.parts.size()) - 1);
    const int part = std::clamp(place.part, 0, last);
    return { part, std::clamp(place.offset, 0, int(textOf(story, part).size())) };
}

TextPlace nextCharacter(const Story& story, TextPlace place)
{
    return on(story, place, QTextCursor::NextCharacter);
}

TextPlace previousCharacter(const Story& story, TextPlace place)
{
    return back(story, place, QTextCursor::PreviousCharacter);
}

TextPlace nextWord(const Story& story, TextPlace place)
{
    return on(story, place, QTextCursor::NextWord);
}

TextPlace previousWord(const Story& story, TextPlace place)
{
    return back(story, place, QTextCursor::PreviousWord);
}

TextPlace storyStart()
{
    return { 0, 0 };
}

TextPlace storyEnd(const Story& story)
{
    const int last = std::max(0, int(story.parts.size()) - 1);
    return { last, int(textOf(story, last).size()) };
}

TextStretch wordAround(const Story& story, TextPlace place)
{
    place = clamped(story, place);
    QTextDocument document;
    document.setPlainText(textOf(story, place.part));
    QTextCursor cursor(&document);
    cursor.setPosition(place.offset);
    cursor.select(QTextCursor::WordUnderCursor);
    return { { place.part, cursor.selectionStart() }, { place.part, cursor.selectionEnd() } };
}

TextStretch wholePart(const Story& story, int part)
{
    return { { part, 0 }, { part, int(textOf(story, part).size()) } };
}

TextStretch wholeStory(const Story& story)
{
    return { storyStart(), storyEnd(story) };
}

} // namespace broadsheet
