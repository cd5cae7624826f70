// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing_hand.h"

#include "main_window/page_work.h"
#include "main_window/typing_desk.h"
#include "main_window/workspace.h"
#include "page_view/page_view.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace broadsheet {

WritingHand::WritingHand(DeskWindow& desk)
    : m_desk(desk)
{
}

PageView& WritingHand::view() const
{
    return *m_desk.window().workspace().pageView;
}

PageTextTool& WritingHand::tool() const
{
    return m_desk.window().pageWork().typing().tool();
}

std::optional<TextCaret> WritingHand::placeOf(
    PartKind kind, int offset, int least, int number) const
{
    const ComposedPagePtr page = m_desk.window().desk().page(number);
    for (const PageLine& line : page->lines) {
        if (!line.origins)
            continue;
        for (const TextOrigin& origin : *line.origins) {
            const StoryPtr story = m_desk.window().desk().story(line.story);
            const StoryPart& part = *story->parts[std::size_t(origin.part)];
            if (part.kind == kind && part.text.size() >= least)
                return TextCaret { line.story, { origin.part, offset } };
        }
    }
    return std::nullopt;
}

QPoint WritingHand::pointOf(const TextCaret& caret) const
{
    const std::optional<CaretPlace> place = caretPlace(m_desk.window().desk().pages(), caret);
    if (!place) {
        QTest::qFail("the place stands on no page", __FILE__, __LINE__);
        return {};
    }
    view().showPlace(place->page, place->rect);
    return view().rectInView(place->page, place->rect).center().toPoint();
}

void WritingHand::doubleClick(const TextCaret& caret) const
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, pointOf(caret));
}

void WritingHand::click(const TextCaret& caret, Qt::KeyboardModifiers held) const
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, held, pointOf(caret));
}

void WritingHand::drag(const TextCaret& from, const TextCaret& to) const
{
    static_cast<void>(pointOf(from));
    const QPoint end = pointOf(to); // which may have moved the page
    const QPoint start = pointOf(from);
    QCOMPARE(pointOf(to), end); // both are on view
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(view().viewport(), (start + end) / 2);
    QMouseEvent move(QEvent::MouseMove,
        end,
        view().viewport()->mapToGlobal(QPointF(end)),
        Qt::NoButton,
        Qt::LeftButton,
        Qt::NoModifier);
    QApplication::sendEvent(view().viewport(), &move);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, end);
}

void WritingHand::type(const QString& text) const
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

void WritingHand::key(Qt::Key key, Qt::KeyboardModifiers held) const
{
    QTest::keyClick(QApplication::focusWidget(), key, held);
}

void WritingHand::compose(const QString& preedit, const QString& commit) const
{
    QInputMethodEvent event(
        preedit, { { QInputMethodEvent::Cursor, int(preedit.size()), 1, QVariant() } });
    event.setCommitString(commit);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

QVariant WritingHand::asked(Qt::InputMethodQuery query) const
{
    QInputMethodQueryEvent event(query);
    QApplication::sendEvent(&view(), &event);
    return event.value(query);
}

QString WritingHand::part(int index) const
{
    return session()->current()->parts[std::size_t(index)]->text;
}

QString WritingHand::part() const
{
    return part(caret().part);
}

} // namespace broadsheet
