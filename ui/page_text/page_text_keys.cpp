// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/line_steps.h"
#include "page_text/page_text_tool.h"
#include "page_text/text_steps.h"
#include "page_view/page_view.h"
#include "story_input/text_keys.h"

#include <QKeyEvent>

// Keys. In vertical text the arrows lead where they point: down is on, left is the next line.

namespace broadsheet {

namespace {

enum class Move {
    None,
    CharacterOn,
    CharacterBack,
    WordOn,
    WordBack,
    LineOn,
    LineBack,
    PartOn,
    PartBack,
    LineStart,
    LineEnd,
    LegOn,
    LegBack,
    StoryStart,
    StoryEnd,
};

/// The key as it would be in horizontal text.
int turned(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return Qt::Key_Right;
    case Qt::Key_Up:
        return Qt::Key_Left;
    case Qt::Key_Left:
        return Qt::Key_Down;
    case Qt::Key_Right:
        return Qt::Key_Up;
    default:
        return key;
    }
}

Move moveOf(const QKeyEvent& event, bool vertical)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier;
    const bool control = held == Qt::ControlModifier;
    if (held != Qt::NoModifier && !control)
        return Move::None;
    switch (vertical ? turned(event.key()) : event.key()) {
    case Qt::Key_Right:
        return control ? Move::WordOn : Move::CharacterOn;
    case Qt::Key_Left:
        return control ? Move::WordBack : Move::CharacterBack;
    case Qt::Key_Down:
        return control ? Move::PartOn : Move::LineOn;
    case Qt::Key_Up:
        return control ? Move::PartBack : Move::LineBack;
    case Qt::Key_Home:
        return control ? Move::StoryStart : Move::LineStart;
    case Qt::Key_End:
        return control ? Move::StoryEnd : Move::LineEnd;
    case Qt::Key_PageDown:
        return control ? Move::None : Move::LegOn;
    case Qt::Key_PageUp:
        return control ? Move::None : Move::LegBack;
    default:
        return Move::None;
    }
}

TextPlace partStep(const Story& story, TextPlace at, Move move)
{
    if (move == Move::PartOn) {
        return at.part + 1 < int(story.parts.size()) ? TextPlace { at.part + 1, 0 }
                                                     : storyEnd(story);
    }
    return at.offset > 0 ? TextPlace { at.part, 0 } : clamped(story, { at.part - 1, 0 });
}

} // namespace

bool PageTextTool::moveByKey(const QKeyEvent& event)
{
    const Move move = moveOf(event, m_place && m_place->vertical);
    if (move == Move::None)
        return false;
    const Keep keep = event.modifiers().testFlag(Qt::ShiftModifier) ? Keep::Anchor : Keep::Nothing;
    const StoryPtr story = m_input.session()->current();
    const TextPlace at { caret().place.part, caret().place.offset };
    const TextStretch selected = m_input.selection();
    const bool collapses = keep == Keep::Nothing && !selected.isEmpty();
    switch (move) {
    case Move::CharacterOn:
        moveTo(collapses ? selected.to : nextCharacter(*story, at), keep);
        break;
    case Move::CharacterBack:
        moveTo(collapses ? selected.from : previousCharacter(*story, at), keep);
        break;
    case Move::WordOn:
        moveTo(nextWord(*story, at), keep);
        break;
    case Move::WordBack:
        moveTo(previousWord(*story, at), keep);
        break;
    case Move::StoryStart:
        moveTo(storyStart(), keep);
        break;
    case Move::StoryEnd:
        moveTo(storyEnd(*story), keep);
        break;
    case Move::PartOn:
    case Move::PartBack:
        moveTo(partStep(*story, at, move), keep);
        break;
    case Move::LineStart:
    case Move::LineEnd:
        stepToEdge(move == Move::LineEnd ? Step::On : Step::Back, keep);
        break;
    default:
        stepLines(move == Move::LineOn || move == Move::LegOn ? Step::On : Step::Back,
            move == Move::LineOn || move == Move::LineBack ? Stride::Line : Stride::Leg,
            keep);
    }
    return true;
}

void PageTextTool::stepToEdge(Step step, Keep keep)
{
    m_goal.reset();
    if (const std::optional<TextCaret> edge = lineEdge(m_pages, caret(), step))
        setCaret(*edge, keep);
}

void PageTextTool::stepLines(Step step, Stride stride, Keep keep)
{
    const std::optional<LineStep> to = stride == Stride::Line
        ? stepLine(m_pages, caret(), step, m_goal)
        : stepLeg(m_pages, caret(), step, m_goal);
    if (to) {
        setCaret(to->caret, keep);
        m_goal = to->goal;
        return;
    }
    // From what does not fit, or from a part without words, to the nearest line.
    const std::optional<TextCaret> placed = nearestPlaced(m_pages, caret());
    if (step == Step::Back && placed)
        setCaret(*placed, keep);
}

TextStretch PageTextTool::toRemove(bool backward, bool byWord) const
{
    const TextStretch selected = m_input.selection();
    if (!selected.isEmpty())
        return selected;
    const StoryPtr story = m_input.session()->current();
    const TextPlace at = selected.from;
    if (backward)
        return { byWord ? previousWord(*story, at) : previousCharacter(*story, at), at };
    return { at, byWord ? nextWord(*story, at) : nextCharacter(*story, at) };
}

bool PageTextTool::editByKey(const QKeyEvent& event)
{
    const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Backspace:
        m_input.removeBackward(toRemove(true, byWord));
        return true;
    case Qt::Key_Delete:
        if (event.modifiers() == Qt::ShiftModifier)
            cut();
        else
            m_input.removeForward(toRemove(false, byWord));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasCommandModifier(event))
            return false;
        m_input.breakPart();
        return true;
    case Qt::Key_Tab:
        m_input.insertTab();
        return true;
    case Qt::Key_Backtab:
        return true;
    default:
        break;
    }
    if (!typesCharacters(event))
        return false;
    m_input.type(cleanedParagraphs(event.text()).join(QLatin1Char(' ')));
    return true;
}

bool PageTextTool::keyPressed(PageView& view, QKeyEvent& event)
{
    if (!isWriting()) {
        const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        return enter && event.modifiers() == Qt::NoModifier && !view.selectedStory().isNull()
            && write(view.selectedStory());
    }
    if (event.key() == Qt::Key_Escape) {
        stop();
        return true;
    }
    return moveByKey(event) || editByKey(event);
}

bool PageTextTool::overridesShortcut(const PageView& /*view*/, const QKeyEvent& event)
{
    if (!isWriting())
        return false;
    const bool edits = event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete
        || event.key() == Qt::Key_Escape || event.key() == Qt::Key_Tab
        || (event.key() == Qt::Key_Return && !hasCommandModifier(event))
        || (event.key() == Qt::Key_Enter && !hasCommandModifier(event));
    return edits || typesCharacters(event) || moveOf(event, false) != Move::None;
}

} // namespace broadsheet
