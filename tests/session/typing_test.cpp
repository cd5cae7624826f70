// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window/workspace.h"
#include "page_view/page_view.h"
#include "session/writing_hand.h"
#include "story_editor/story_editor.h"
#include "story_editor/story_text_edit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QStatusBar>
#include <QTest>
#include <QUndoStack>

using namespace broadsheet;

/// Writing on the page with keys, mouse and input methods, in the window.
class TypingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_desk.reset(); }

    void whatIsTypedOnThePageIsTheStorysAtOnce();
    void theEditorAndThePageShareOneCaret();
    void arrowsGoWhereTheyPoint();
    void keysOfTextAreNotCommands();
    void theMouseSelects();
    void cutCopyAndPasteAreThePages();
    void enterAndBackspaceAreThoseOfTheEditor();
    void anInputMethodComposesInTheLine();
    void inputMethodsAreAskedNothingWhileNobodyWrites();
    void escapeAndAClickBesideEndWriting();
    void theTextToolWritesAtOneClick();
    void enterWritesInTheSelectedStory();
    void whatDoesNotFitIsSaid();

private:
    [[nodiscard]] TextCaret bodyPlace(int offset) const
    {
        return m_hand->placeOf(PartKind::Body, offset, 60).value_or(TextCaret {});
    }

    void writeAt(const TextCaret& caret)
    {
        m_hand->doubleClick(caret);
        QVERIFY(m_hand->tool().isWriting());
        QVERIFY(m_hand->view().hasFocus());
        QCOMPARE(m_hand->caret(), Caret::at(caret.place.part, caret.place.offset));
    }

    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<WritingHand> m_hand;
};

void TypingTest::init()
{
    m_desk = std::make_unique<DeskWindow>();
    m_hand = std::make_unique<WritingHand>(*m_desk);
    QVERIFY(m_desk->openSample());
    QVERIFY(m_desk->activate());
    m_hand->view().setZoom(100);
    QVERIFY(m_desk->settle());
}

void TypingTest::whatIsTypedOnThePageIsTheStorysAtOnce()
{
    const TextCaret at = bodyPlace(10);
    writeAt(at);
    const QString before = m_hand->part();
    m_hand->type(QStringLiteral("新闻"));
    QCOMPARE(m_hand->part(), QString(before).insert(10, QStringLiteral("新闻")));
    QCOMPARE(m_hand->caret(), Caret::at(at.place.part, 12));
    QVERIFY(m_desk->settle());
    const TextCaret behind { at.story, { at.place.part, 12 } };
    const auto place = caretPlace(m_desk->window().desk().pages(), behind);
    QVERIFY(place && m_hand->tool().caretPlace());
    QCOMPARE(m_hand->tool().caretPlace()->rect, place->rect);
    // The editor shows it, and one undo of the story takes it back.
    StoryEditor& editor = *m_desk->window().workspace().editor;
    QCOMPARE(editor.session(), m_hand->session());
    QVERIFY(editor.text().toPlainText().contains(m_hand->part()));
    m_desk->trigger(QStringLiteral("edit.undo"));
    QCOMPARE(m_hand->part(), before);
    QVERIFY(m_hand->tool().hasKeyboard());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-100"));
}

void TypingTest::theEditorAndThePageShareOneCaret()
{
    writeAt(bodyPlace(10));
    StoryTextEdit& text = m_desk->window().workspace().editor->text();
    QCOMPARE(text.caretPlace(), (TextPlace { m_hand->caret().part, 10 }));
    m_hand->key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(text.textCursor().selectedText().size(), 1);
    const Rect before = m_hand->tool().caretPlace()->rect;
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Right);
    QTest::keyClick(&text, Qt::Key_Right);
    const int offset = text.caretPlace().offset;
    QVERIFY(offset > 10);
    QCOMPARE(m_hand->caret(), Caret::at(m_hand->caret().part, offset));
    QVERIFY(m_hand->tool().caretPlace()->rect != before);
    QVERIFY(!m_hand->tool().hasKeyboard());
    // What is written in the editor moves the page's caret too.
    m_hand->type(QStringLiteral("字"));
    QVERIFY(m_desk->settle());
    QCOMPARE(m_hand->caret().offset, offset + 1);
}

void TypingTest::arrowsGoWhereTheyPoint()
{
    const TextCaret at = bodyPlace(10);
    writeAt(at);
    const int part = at.place.part;
    m_hand->key(Qt::Key_Right);
    QCOMPARE(m_hand->caret(), Caret::at(part, 11));
    m_hand->key(Qt::Key_Left);
    const Rect here = m_hand->tool().caretPlace()->rect;
    m_hand->key(Qt::Key_Down);
    const Rect below = m_hand->tool().caretPlace()->rect;
    QVERIFY(below.y > here.y && below.y < here.y + here.height * 3);
    QVERIFY(m_hand->caret().offset > 10);
    m_hand->key(Qt::Key_Up);
    QCOMPARE(m_hand->caret(), Caret::at(part, 10));
    m_hand->key(Qt::Key_End);
    const int end = m_hand->caret().offset;
    QVERIFY(end > 10);
    QCOMPARE(m_hand->tool().caretPlace()->rect.y, here.y);
    m_hand->key(Qt::Key_Home);
    QVERIFY(m_hand->caret().offset < 10);
    QCOMPARE(m_hand->tool().caretPlace()->rect.y, here.y);
    m_hand->key(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_hand->caret(), Caret::at(0, 0));
    m_hand->key(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_hand->caret().anchorPart, 0);
    QCOMPARE(m_hand->caret().part, int(m_hand->session()->current()->parts.size()) - 1);
    m_hand->click(at);
    m_hand->key(Qt::Key_PageDown);
    QVERIFY(m_hand->caret().part > part || m_hand->caret().offset > 10);
}

/// A space is a space and not the hand that pans, Backspace is no command.
void TypingTest::keysOfTextAreNotCommands()
{
    writeAt(bodyPlace(10));
    const QString before = m_hand->part();
    QTest::keyClick(&m_hand->view(), Qt::Key_Space);
    QCOMPARE(m_hand->part().at(10), QChar(u' '));
    m_hand->key(Qt::Key_Backspace);
    QCOMPARE(m_hand->part(), before);
    m_hand->key(Qt::Key_Delete);
    QCOMPARE(m_hand->part().size(), before.size() - 1);
    QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_V, Qt::NoModifier, QStringLiteral("v"));
    letter.ignore();
    QApplication::sendEvent(&m_hand->view(), &letter);
    QVERIFY(letter.isAccepted());
    m_hand->key(Qt::Key_Tab);
    QCOMPARE(m_hand->part().at(10), QChar(u'\t'));
    QVERIFY(m_hand->view().hasFocus());
}

void TypingTest::theMouseSelects()
{
    const TextCaret at = bodyPlace(4);
    writeAt(at);
    const TextCaret to { at.story, { at.place.part, 30 } };
    m_hand->drag(at, to);
    QCOMPARE(m_hand->tool().input().selection(),
        (TextStretch { { at.place.part, 4 }, { at.place.part, 30 } }));
    m_hand->click({ at.story, { at.place.part, 8 } });
    m_hand->click({ at.story, { at.place.part, 20 } }, Qt::ShiftModifier);
    QCOMPARE(m_hand->tool().input().selection(),
        (TextStretch { { at.place.part, 8 }, { at.place.part, 20 } }));
    m_hand->doubleClick({ at.story, { at.place.part, 8 } });
    QVERIFY(!m_hand->tool().input().selection().isEmpty());
    QTest::mousePress(m_hand->view().viewport(),
        Qt::LeftButton,
        {},
        m_hand->pointOf({ at.story, { at.place.part, 8 } }));
    QTest::mouseRelease(m_hand->view().viewport(), Qt::LeftButton, {}, {});
    QCOMPARE(m_hand->tool().input().selection(),
        (TextStretch { { at.place.part, 0 }, { at.place.part, int(m_hand->part().size()) } }));
    m_desk->trigger(QStringLiteral("edit.select_all"));
    const TextStretch all = m_hand->tool().input().selection();
    QCOMPARE(all.from, (TextPlace { 0, 0 }));
    QVERIFY(all.to.part > at.place.part);
}

void TypingTest::cutCopyAndPasteAreThePages()
{
    const TextCaret at = bodyPlace(4);
    writeAt(at);
    const QString before = m_hand->part();
    m_hand->click({ at.story, { at.place.part, 8 } }, Qt::ShiftModifier);
    m_desk->trigger(QStringLiteral("edit.copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), before.mid(4, 4));
    m_desk->trigger(QStringLiteral("edit.cut"));
    QCOMPARE(m_hand->part(), QString(before).remove(4, 4));
    m_desk->trigger(QStringLiteral("edit.paste"));
    QCOMPARE(m_hand->part(), before);
    QCOMPARE(m_hand->caret().offset, 8);
    m_hand->key(Qt::Key_Left, Qt::ShiftModifier);
    m_desk->trigger(QStringLiteral("edit.bold"));
    const StoryPtr story = m_hand->session()->current();
    QCOMPARE(story->parts[std::size_t(at.place.part)]->spans.back().role, SpanRole::Bold);
    QVERIFY(m_hand->tool().hasKeyboard());
}

void TypingTest::enterAndBackspaceAreThoseOfTheEditor()
{
    const TextCaret at = bodyPlace(10);
    writeAt(at);
    const QString before = m_hand->part();
    m_hand->key(Qt::Key_Return);
    QCOMPARE(m_hand->part(at.place.part), before.left(10));
    QCOMPARE(m_hand->caret(), Caret::at(at.place.part + 1, 0));
    m_hand->key(Qt::Key_Backspace);
    QCOMPARE(m_hand->part(), before);
    // A new paragraph without words has its place below the one before.
    m_hand->key(Qt::Key_Down, Qt::ControlModifier);
    m_hand->key(Qt::Key_Left);
    QCOMPARE(m_hand->caret(), Caret::at(at.place.part, int(before.size())));
    const Rect end = m_hand->tool().caretPlace()->rect;
    m_hand->key(Qt::Key_Return);
    QCOMPARE(m_hand->part(), QString());
    QVERIFY(m_desk->settle());
    QVERIFY(m_hand->tool().caretPlace());
    QVERIFY(m_hand->tool().caretPlace()->rect != end);
    QVERIFY(!m_hand->tool().isOverset());
}

void TypingTest::anInputMethodComposesInTheLine()
{
    const TextCaret at = bodyPlace(10);
    writeAt(at);
    const QString before = m_hand->part();
    const auto cursor = [this] { return m_hand->asked(Qt::ImCursorRectangle).toRectF(); };
    QVERIFY(m_hand->asked(Qt::ImEnabled).toBool());
    QCOMPARE(m_hand->asked(Qt::ImSurroundingText).toString(), before);
    QCOMPARE(m_hand->asked(Qt::ImCursorPosition).toInt(), 10);
    QCOMPARE(m_hand->asked(Qt::ImAnchorPosition).toInt(), 10);
    const QRectF start = cursor();
    QVERIFY(QRectF(m_hand->pointOf(at), QSizeF(1, 1)).intersects(start.adjusted(-2, -2, 2, 2)));
    const int steps = m_hand->session()->undoStack().count();
    m_hand->compose(QStringLiteral("ni'hao"));
    QCOMPARE(m_hand->part(), before);
    QVERIFY(cursor().left() > start.left() + 10);
    QVERIFY(m_desk->settle());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-preedit"));
    m_hand->compose({}, QStringLiteral("你好"));
    QCOMPARE(m_hand->part(), QString(before).insert(10, QStringLiteral("你好")));
    QCOMPARE(m_hand->session()->undoStack().count(), steps + 1);
    for (const double zoom : { 50.0, 400.0 }) {
        m_hand->view().setZoom(zoom);
        QVERIFY(m_desk->settle());
        const QPoint here = m_hand->pointOf({ at.story, { at.place.part, 12 } });
        QVERIFY(cursor().adjusted(-2, -2, 2, 2).contains(here));
        QVERIFY(cursor().width() >= 1.5);
        m_hand->compose(QStringLiteral("bao zhi"));
        QVERIFY(m_desk->settle());
        DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-preedit-%1").arg(int(zoom)));
        m_hand->compose({});
    }
}

void TypingTest::inputMethodsAreAskedNothingWhileNobodyWrites()
{
    m_hand->view().setFocus();
    QVERIFY(!m_hand->asked(Qt::ImEnabled).toBool());
    writeAt(bodyPlace(10));
    QVERIFY(m_hand->asked(Qt::ImEnabled).toBool());
}

void TypingTest::escapeAndAClickBesideEndWriting()
{
    writeAt(bodyPlace(10));
    m_hand->key(Qt::Key_Escape);
    QVERIFY(!m_hand->tool().isWriting());
    QVERIFY(m_hand->view().hasFocus());
    writeAt(bodyPlace(10));
    const Rect corner { {}, {}, Length::mm(4), Length::mm(4) };
    m_hand->view().showPlace(1, corner);
    QTest::mouseClick(m_hand->view().viewport(),
        Qt::LeftButton,
        {},
        m_hand->view().rectInView(1, corner).center().toPoint());
    QVERIFY(!m_hand->tool().isWriting());
    // Another story in hand ends it too.
    writeAt(bodyPlace(10));
    m_desk->window().selection().setStory({});
    QVERIFY(!m_hand->tool().isWriting());
}

void TypingTest::theTextToolWritesAtOneClick()
{
    m_hand->click(bodyPlace(10));
    QVERIFY(!m_hand->tool().isWriting());
    m_desk->trigger(QStringLiteral("page.text_tool"));
    m_hand->click(bodyPlace(12));
    QVERIFY(m_hand->tool().isWriting());
    QCOMPARE(m_hand->caret().offset, 12);
    m_desk->trigger(QStringLiteral("page.text_tool"));
    QVERIFY(!m_hand->tool().isWriting());
}

void TypingTest::enterWritesInTheSelectedStory()
{
    m_hand->click(bodyPlace(10));
    m_hand->view().setFocus();
    QTest::keyClick(&m_hand->view(), Qt::Key_Return);
    QVERIFY(m_hand->tool().isWriting());
    QCOMPARE(m_hand->tool().story(), bodyPlace(10).story);
    QVERIFY(m_hand->tool().caretPlace());
}

void TypingTest::whatDoesNotFitIsSaid()
{
    const TextCaret at = bodyPlace(10);
    writeAt(at);
    QGuiApplication::clipboard()->setText(QStringLiteral("沿线小区恢复供水。").repeated(300));
    m_hand->key(Qt::Key_End, Qt::ControlModifier);
    m_desk->trigger(QStringLiteral("edit.paste"));
    QVERIFY(m_desk->settle());
    QVERIFY(m_hand->tool().isOverset());
    QVERIFY(m_hand->tool().caretPlace()); // at the mark
    QVERIFY(!m_desk->window().statusBar()->currentMessage().isEmpty());
    DeskWindow::shoot(m_desk->window(), QStringLiteral("typing-overset"));
    m_hand->key(Qt::Key_Up);
    QVERIFY(!m_hand->tool().isOverset());
    QVERIFY(m_desk->window().statusBar()->currentMessage().isEmpty());
}

QTEST_MAIN(TypingTest)
#include "typing_test.moc"
