// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor_fixture.h"
#include "shared/banner.h"
#include "story_editor/part_gutter.h"
#include "story_input/story_clipboard.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QToolButton>

using namespace broadsheet;

class StoryEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typingIsOneStepForEachWord();
    void aMovedCaretBeginsANewStep();
    void backspaceAndDelete();
    void enterSplitsAndBackspaceMerges();
    void enterAfterTheHeadlineBeginsADeck();
    void commandsByKey();
    void characterStyles();
    void preEditIsShownAndCommitIsOneStep();
    void preEditOverASelection();
    void aCancelledPreEditLeavesNothing();
    void theCandidateWindowFollowsTheCaret();
    void inputMethodsReplaceText();
    void pasting_data();
    void pasting();
    void aPasteThatIsTooLargeIsRefused();
    void cutAcrossPartsAndPasteWithKinds();
    void clicksSelectWordsAndParagraphs();
    void draggingMovesText();
    void droppingTextFromElsewhere();
    void filesAreLeftToTheWindow();
    void aThousandStepsBackAndForth();
    void theMirrorAlwaysEqualsTheSession();
    void foreignChangesOfTheDocumentAreUndone();
    void theGutterChangesTheKind();
    void availabilityFollows();
    void aSessionMayGoAtAnyTime();
};

void StoryEditorTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
}

void StoryEditorTest::typingIsOneStepForEachWord()
{
    OpenEditor e;
    e.editor.goTo(2, 0);
    e.type(QStringLiteral("one two"));
    QCOMPARE(e.part(2), QStringLiteral("one two沿线小区恢复供水。"));
    QCOMPARE(e.shown(), e.words());
    QCOMPARE(e.session.undoStack().count(), 2);
    e.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(e.part(2), QStringLiteral("one 沿线小区恢复供水。"));
    e.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(e.part(2), QStringLiteral("沿线小区恢复供水。"));
    QCOMPARE(e.text().caretPlace(), (TextPlace { 2, 0 }));
    QCOMPARE(e.shown(), e.words());
}

void StoryEditorTest::aMovedCaretBeginsANewStep()
{
    OpenEditor e;
    e.editor.goTo(2, 0);
    e.type(QStringLiteral("ab"));
    e.key(Qt::Key_Left);
    e.type(QStringLiteral("c"));
    QCOMPARE(e.session.undoStack().count(), 2);
    QCOMPARE(e.part(2).left(3), QStringLiteral("acb"));
}

void StoryEditorTest::backspaceAndDelete()
{
    OpenEditor e(storyOf({ partOf(PartKind::Body, QStringLiteral("一二三四𠮷 word")) }));
    e.editor.goTo(0, 2);
    e.key(Qt::Key_Backspace);
    e.key(Qt::Key_Delete);
    QCOMPARE(e.part(0), QStringLiteral("一四𠮷 word"));
    e.key(Qt::Key_Delete);
    e.key(Qt::Key_Delete); // a surrogate pair goes whole
    QCOMPARE(e.part(0), QStringLiteral("一 word"));
    QCOMPARE(e.session.undoStack().count(), 2); // one run of each
    e.key(Qt::Key_End);
    e.key(Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(e.part(0), QStringLiteral("一 "));
    QCOMPARE(e.shown(), e.words());
}

void StoryEditorTest::enterSplitsAndBackspaceMerges()
{
    OpenEditor e;
    e.editor.goTo(2, 4);
    e.key(Qt::Key_Return);
    QCOMPARE(e.partCount(), 4);
    QCOMPARE(e.part(3), QStringLiteral("恢复供水。"));
    QCOMPARE(e.text().caretPlace(), (TextPlace { 3, 0 }));
    QCOMPARE(e.shown(), e.words());
    e.key(Qt::Key_Backspace);
    QCOMPARE(e.partCount(), 3);
    QCOMPARE(e.text().caretPlace(), (TextPlace { 2, 4 }));
    e.editor.goTo(1, int(e.part(1).size()));
    e.key(Qt::Key_Delete);
    QCOMPARE(e.partCount(), 2);
    QCOMPARE(e.shown(), e.words());
}

void StoryEditorTest::enterAfterTheHeadlineBeginsADeck()
{
    OpenEditor e;
    e.editor.goTo(0, int(e.part(0).size()));
    e.key(Qt::Key_Return);
    QCOMPARE(e.session.current()->parts[1]->kind, PartKind::Deck);
    e.type(QStringLiteral("a"));
    QCOMPARE(e.part(1), QStringLiteral("a"));
    e.session.undo();
    e.session.undo();
    e.editor.addPart(PartKind::Kicker);
    e.type(QStringLiteral("b"));
    QCOMPARE(e.session.current()->parts[0]->kind, PartKind::Kicker);
    const int steps = e.session.undoStack().count();
    e.key(Qt::Key_Return); // the headline stands there already: only the caret goes
    QCOMPARE(e.text().caretPlace(), (TextPlace { 1, 0 }));
    QCOMPARE(e.session.undoStack().count(), steps);
}

void StoryEditorTest::commandsByKey()
{
    OpenEditor e;
    e.editor.goTo(2, 0);
    e.type(QStringLiteral("ab"));
    e.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!e.part(2).startsWith(QLatin1Char('a')));
    e.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(e.part(2).startsWith(QLatin1String("ab")));
    e.key(Qt::Key_Z, Qt::ControlModifier);
    e.key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(e.part(2).startsWith(QLatin1String("ab")));
    e.key(Qt::Key_A, Qt::ControlModifier);
    e.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        e.words().replace(QLatin1Char('|'), QLatin1Char('\n')));
    e.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(e.words(), QString());
    e.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(e.partCount(), 3);
    QCOMPARE(e.shown(), e.words());
}

void StoryEditorTest::characterStyles()
{
    OpenEditor e;
    e.select({ 0, 4 }, { 1, 3 });
    e.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(e.session.current()->parts[0]->spans.size(), std::size_t(1));
    QVERIFY((e.session.current()->parts[1]->spans[0] == Span { 0, 3, SpanRole::Bold }));
    QVERIFY(e.editor.availability().bold);
    QCOMPARE(e.text().input().selection(), (TextStretch { { 0, 4 }, { 1, 3 } }));
    e.key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(e.session.current()->parts[1]->spans.empty());
    e.editor.toggleKai();
    QCOMPARE(e.session.current()->parts[1]->spans[0].role, SpanRole::Kai);

    // Without a selection it is for what is typed next.
    e.editor.goTo(2, 2);
    e.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(e.editor.availability().italic);
    e.type(QStringLiteral("xy"));
    QVERIFY((e.session.current()->parts[2]->spans[0] == Span { 2, 2, SpanRole::Italic }));
    e.key(Qt::Key_I, Qt::ControlModifier);
    e.type(QStringLiteral("z"));
    QVERIFY((e.session.current()->parts[2]->spans[0] == Span { 2, 2, SpanRole::Italic }));
    const QTextBlock block = e.text().document()->findBlockByNumber(2);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + 3);
    QVERIFY(cursor.charFormat().fontItalic());
}

void StoryEditorTest::preEditIsShownAndCommitIsOneStep()
{
    OpenEditor e;
    e.editor.goTo(2, 2);
    const QString before = e.words();
    sendPreEdit(e.text(), QStringLiteral("ni'hao"));
    const QTextBlock block = e.text().document()->findBlockByNumber(2);
    QCOMPARE(block.layout()->preeditAreaText(), QStringLiteral("ni'hao"));
    QCOMPARE(block.layout()->preeditAreaPosition(), 2);
    QCOMPARE(e.words(), before);
    QCOMPARE(e.session.undoStack().count(), 0);
    sendPreEdit(e.text(), {}, QStringLiteral("你好"));
    QCOMPARE(e.part(2), QStringLiteral("沿线你好小区恢复供水。"));
    QCOMPARE(e.session.undoStack().count(), 1);
    QCOMPARE(e.shown(), e.words());
    QVERIFY(e.text().document()->findBlockByNumber(2).layout()->preeditAreaText().isEmpty());
    // A commit that brings the next pre-edit with it.
    sendPreEdit(e.text(), QStringLiteral("shi"));
    sendPreEdit(e.text(), QStringLiteral("jie"), QStringLiteral("世"));
    QCOMPARE(e.part(2), QStringLiteral("沿线你好世小区恢复供水。"));
    QCOMPARE(e.text().document()->findBlockByNumber(2).layout()->preeditAreaText(),
        QStringLiteral("jie"));
    sendPreEdit(e.text(), {}, QStringLiteral("界"));
    QCOMPARE(e.session.undoStack().count(), 3);
    e.session.undo();
    e.session.undo();
    e.session.undo();
    QCOMPARE(e.words(), before);
    QCOMPARE(e.shown(), before);
}

void StoryEditorTest::preEditOverASelection()
{
    OpenEditor e;
    const QString before = e.words();
    e.select({ 0, 2 }, { 1, 3 });
    sendPreEdit(e.text(), QStringLiteral("xin"));
    QCOMPARE(e.words(), before); // only what is shown gives way
    sendPreEdit(e.text(), {}, QStringLiteral("新"));
    QCOMPARE(e.part(0).left(3), QStringLiteral("供水新"));
    QCOMPARE(e.partCount(), 2);
    QCOMPARE(e.session.undoStack().count(), 1);
    QCOMPARE(e.shown(), e.words());
    e.session.undo();
    QCOMPARE(e.shown(), before);
}

void StoryEditorTest::aCancelledPreEditLeavesNothing()
{
    OpenEditor e;
    const QString before = e.words();
    e.select({ 1, 1 }, { 1, 3 });
    sendPreEdit(e.text(), QStringLiteral("q"));
    sendPreEdit(e.text(), QStringLiteral("qu"));
    sendPreEdit(e.text(), {});
    QCOMPARE(e.words(), before);
    QCOMPARE(e.shown(), before);
    QCOMPARE(e.session.undoStack().count(), 0);
    QCOMPARE(e.text().input().selection(), (TextStretch { { 1, 1 }, { 1, 3 } }));
}

void StoryEditorTest::theCandidateWindowFollowsTheCaret()
{
    OpenEditor e;
    e.editor.goTo(0, 0);
    const QRect first = e.text().inputMethodQuery(Qt::ImCursorRectangle).toRect();
    e.editor.goTo(2, 4);
    const QRect later = e.text().inputMethodQuery(Qt::ImCursorRectangle).toRect();
    QVERIFY(later.top() > first.top());
    sendPreEdit(e.text(), QStringLiteral("changpinyin"));
    QVERIFY(e.text().inputMethodQuery(Qt::ImCursorRectangle).toRect().left() > later.left());
    sendPreEdit(e.text(), {});
    QCOMPARE(e.text().inputMethodQuery(Qt::ImCursorRectangle).toRect(), later);
}

void StoryEditorTest::inputMethodsReplaceText()
{
    OpenEditor e;
    e.editor.goTo(2, 4);
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("街道"), -2, 2);
    QApplication::sendEvent(&e.text(), &event);
    QCOMPARE(e.part(2), QStringLiteral("沿线街道恢复供水。"));
    QCOMPARE(e.session.undoStack().count(), 1);
}

void StoryEditorTest::pasting_data()
{
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("after");
    QTest::newRow("one line") << QStringLiteral("甲") << QStringLiteral("一甲二");
    QTest::newRow("several paragraphs")
        << QStringLiteral("甲\r\n\r\n　　乙\n丙") << QStringLiteral("一甲|乙|丙二");
    QTest::newRow("control characters")
        << QStringLiteral("甲") + QChar(1) + QChar(0x1b) + QChar(0x7f) + QStringLiteral("乙")
        << QStringLiteral("一甲乙二");
    QTest::newRow("lone surrogates") << QChar(0xdc00) + QStringLiteral("甲") + QChar(0xd800)
                                     << QStringLiteral("一\ufffd甲\ufffd二");
    QTest::newRow("only control characters") << QString(QChar(2)) << QStringLiteral("一二");
}

void StoryEditorTest::pasting()
{
    QFETCH(QString, copy);
    OpenEditor e(storyOf({ partOf(PartKind::Body, QStringLiteral("一二")) }));
    e.editor.goTo(0, 1);
    setClipboard(copy);
    e.key(Qt::Key_V, Qt::ControlModifier);
    QTEST(e.words(), "after");
    QCOMPARE(e.shown(), e.words());
    QVERIFY(e.session.undoStack().count() <= 1);
}

void StoryEditorTest::aPasteThatIsTooLargeIsRefused()
{
    OpenEditor e;
    const StoryPtr before = e.session.current();
    const QSignalSpy problems(&e.editor, &StoryEditor::problem);
    QElapsedTimer clock;
    clock.start();
    for (const QString& huge :
        { QString(9'000'000, QLatin1Char('x')), QStringLiteral("一\n").repeated(100'000) }) {
        setClipboard(huge);
        e.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(e.session.current(), before);
        QVERIFY(e.editor.findChild<Banner*>()->isVisible());
        QVERIFY(!e.editor.findChild<Banner*>()->text().isEmpty());
    }
    QCOMPARE(problems.count(), 2);
    QVERIFY(clock.elapsed() < 5000);
    setClipboard(QStringLiteral("甲"));
    e.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(e.session.current() != before);
}

void StoryEditorTest::cutAcrossPartsAndPasteWithKinds()
{
    OpenEditor e(storyOf({ partOf(PartKind::Headline, QStringLiteral("标题")),
        partOf(PartKind::Deck, QStringLiteral("副题")),
        partOf(PartKind::Body, QStringLiteral("一二三"), { { 1, 2, SpanRole::Bold } }) }));
    const StoryPtr before = e.session.current();
    e.select({ 0, 1 }, { 2, 2 });
    e.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(e.words(), QStringLiteral("标三"));
    QCOMPARE(e.shown(), e.words());
    QCOMPARE(e.session.undoStack().count(), 1);
    e.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(e.words(), QStringLiteral("标题|副题|一二三"));
    QCOMPARE(e.session.current()->parts[1]->kind, PartKind::Deck);
    QVERIFY((e.session.current()->parts[2]->spans.back() == Span { 1, 2, SpanRole::Bold }));
    e.session.undo();
    e.session.undo();
    QVERIFY(e.session.current()->parts == before->parts);
    QCOMPARE(e.shown(), e.words());
}

void StoryEditorTest::clicksSelectWordsAndParagraphs()
{
    OpenEditor e(storyOf({ partOf(PartKind::Body, QStringLiteral("alpha beta gamma")),
        partOf(PartKind::Body, QStringLiteral("二")) }));
    QTextCursor cursor(e.text().document());
    cursor.setPosition(8);
    const QPoint beta = e.text().cursorRect(cursor).center();
    QWidget* viewport = e.text().viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, beta);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, beta);
    QCOMPARE(e.text().input().selection(), (TextStretch { { 0, 6 }, { 0, 10 } }));
    QTest::mouseClick(viewport, Qt::LeftButton, {}, beta);
    const TextStretch paragraph = e.text().input().selection();
    QCOMPARE(paragraph.from, (TextPlace { 0, 0 }));
    QVERIFY(paragraph.to >= (TextPlace { 0, 16 }));
}

void StoryEditorTest::draggingMovesText()
{
    OpenEditor e(storyOf({ partOf(PartKind::Body, QStringLiteral("一二三四五六七八")),
        partOf(PartKind::Body, QStringLiteral("甲乙丙丁")) }));
    e.select({ 0, 1 }, { 0, 4 });
    const auto pointAt = [&](int position) {
        QTextCursor cursor(e.text().document());
        cursor.setPosition(position);
        return e.text().cursorRect(cursor).center();
    };
    QWidget* viewport = e.text().viewport();
    const auto drop = [&](Qt::DropAction action, int position) {
        const std::unique_ptr<QMimeData> data
            = StoryClipboard::copied(partsIn(*e.session.current(), e.text().input().selection()));
        data->setProperty(StoryTextEdit::DragOrigin, QVariant::fromValue<QObject*>(&e.text()));
        const QPoint to = pointAt(position);
        QDragEnterEvent enter(to, action, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &enter);
        QDragMoveEvent over(to, action, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &over);
        QDropEvent event(to, action, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    };
    // Pressing on the selection keeps it: that is how a drag begins.
    QTest::mousePress(viewport, Qt::LeftButton, {}, pointAt(3));
    QCOMPARE(e.text().input().selection(), (TextStretch { { 0, 1 }, { 0, 4 } }));
    drop(Qt::MoveAction, 11); // after 乙
    QCOMPARE(e.words(), QStringLiteral("一五六七八|甲乙二三四丙丁"));
    QCOMPARE(e.session.undoStack().count(), 1);
    QCOMPARE(e.shown(), e.words());
    QCOMPARE(e.text().input().selection(), (TextStretch { { 1, 2 }, { 1, 5 } }));
    drop(Qt::CopyAction, 1);
    QCOMPARE(e.words(), QStringLiteral("一二三四五六七八|甲乙二三四丙丁"));
    e.session.undo();
    e.session.undo();
    QCOMPARE(e.words(), QStringLiteral("一二三四五六七八|甲乙丙丁"));
    // Letting go on the selection without a drag puts the caret there.
    e.select({ 0, 1 }, { 0, 4 });
    QTest::mouseClick(viewport, Qt::LeftButton, {}, pointAt(2));
    QVERIFY(e.text().input().selection().isEmpty());
    QCOMPARE(e.text().caretPlace(), (TextPlace { 0, 2 }));
}

void StoryEditorTest::droppingTextFromElsewhere()
{
    OpenEditor e;
    QMimeData data;
    data.setText(QStringLiteral("甲\n乙"));
    QTextCursor cursor(e.text().document());
    cursor.setPosition(e.text().document()->findBlockByNumber(2).position() + 2);
    const QPoint point = e.text().cursorRect(cursor).center();
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(e.text().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(e.text().viewport(), &drop);
    QCOMPARE(e.part(2), QStringLiteral("沿线甲"));
    QCOMPARE(e.part(3), QStringLiteral("乙小区恢复供水。"));
    QCOMPARE(e.shown(), e.words());
}

void StoryEditorTest::filesAreLeftToTheWindow()
{
    OpenEditor e;
    QMimeData files;
    files.setUrls({ QUrl(QStringLiteral("file:///tmp/copy.txt")) });
    QDragEnterEvent enter({ 200, 40 }, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(e.text().viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void StoryEditorTest::aThousandStepsBackAndForth()
{
    OpenEditor e;
    const QString before = e.words();
    e.editor.goTo(2, 3);
    for (int i = 0; i < 1200; ++i) {
        sendPreEdit(e.text(), {}, i % 40 == 39 ? QStringLiteral("。") : QStringLiteral("字"));
        if (i % 100 == 99) {
            e.key(Qt::Key_Return);
        }
    }
    const QString after = e.words();
    const int steps = e.session.undoStack().count();
    QVERIFY(steps >= 1200);
    for (int i = 0; i < steps; ++i) {
        e.key(Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(e.words(), before);
    QCOMPARE(e.shown(), before);
    for (int i = 0; i < steps; ++i) {
        e.key(Qt::Key_Y, Qt::ControlModifier);
    }
    QCOMPARE(e.words(), after);
    QCOMPARE(e.shown(), after);
}

void StoryEditorTest::theMirrorAlwaysEqualsTheSession()
{
    OpenEditor e;
    QRandomGenerator random(11);
    const auto place = [&] {
        const int part = random.bounded(e.partCount());
        return TextPlace { part, random.bounded(int(e.part(part).size()) + 1) };
    };
    const std::array<Qt::Key, 8> keys { Qt::Key_Backspace,
        Qt::Key_Delete,
        Qt::Key_Return,
        Qt::Key_Left,
        Qt::Key_Z,
        Qt::Key_Y,
        Qt::Key_B,
        Qt::Key_V };
    setClipboard(QStringLiteral("贴\n粘贴𠮷"));
    for (int i = 0; i < 1500; ++i) {
        const TextPlace a = place();
        const TextPlace b = i % 3 == 0 ? place() : a;
        e.select(std::min(a, b), std::max(a, b));
        const int what = random.bounded(12);
        if (what < int(keys.size())) {
            const Qt::Key key = keys.at(std::size_t(what));
            e.key(key, what < 4 ? Qt::NoModifier : Qt::ControlModifier);
        } else if (what == 8) {
            e.editor.addPart(PartKind(random.bounded(13)));
        } else if (what == 9) {
            e.editor.setPartKind(PartKind(random.bounded(13)));
        } else if (what == 10) {
            sendPreEdit(e.text(), QStringLiteral("pin"));
            sendPreEdit(e.text(), {}, i % 2 == 0 ? QStringLiteral("拼") : QString());
        } else {
            e.type(QStringLiteral("t"));
        }
        QCOMPARE(e.shown(), e.words());
        const Caret caret = e.session.caret();
        QCOMPARE(e.text().caretPlace(), (TextPlace { caret.part, caret.offset }));
    }
    QVERIFY(e.session.undoStack().count() > 300);
    // Every block looks as one that was made anew.
    OpenEditor fresh(e.session.current());
    for (int i = 0; i < e.partCount(); ++i) {
        const QTextBlock one = e.text().document()->findBlockByNumber(i);
        const QTextBlock other = fresh.text().document()->findBlockByNumber(i);
        QCOMPARE(one.blockFormat(), other.blockFormat());
        QCOMPARE(one.charFormat(), other.charFormat());
        QCOMPARE(one.textFormats().size(), other.textFormats().size());
    }
}

void StoryEditorTest::foreignChangesOfTheDocumentAreUndone()
{
    OpenEditor e;
    QTextCursor cursor(e.text().document());
    cursor.insertText(QStringLiteral("written by an assistive program"));
    QTRY_COMPARE(e.shown(), e.words());
    QCOMPARE(e.session.undoStack().count(), 0);
}

void StoryEditorTest::theGutterChangesTheKind()
{
    OpenEditor e;
    const QRect label = e.text().gutterLabel(1);
    QVERIFY(label.isValid());
    QTest::mouseClick(e.text().viewport(), Qt::LeftButton, {}, label.center());
    QMenu* menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr);
    for (QAction* action : menu->actions()) {
        if (action->data().toInt() == int(PartKind::Subhead)) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            break;
        }
    }
    QCOMPARE(e.session.current()->parts[1]->kind, PartKind::Subhead);
    QCOMPARE(e.session.undoStack().count(), 1);
}

void StoryEditorTest::availabilityFollows()
{
    OpenEditor e;
    const QSignalSpy spy(&e.editor, &StoryEditor::availabilityChanged);
    QVERIFY(e.editor.availability().hasStory);
    QVERIFY(!e.editor.availability().canUndo);
    e.type(QStringLiteral("a"));
    QVERIFY(e.editor.availability().canUndo);
    QVERIFY(!e.editor.availability().undoText.isEmpty());
    QVERIFY(!e.editor.availability().hasSelection);
    e.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(e.editor.availability().hasSelection);
    e.editor.undo();
    QVERIFY(e.editor.availability().canRedo);
    e.editor.setCopyfit(Copyfit { {}, 2, 20, 10, 1, 4 });
    QVERIFY(e.editor.availability().hasOverset);
    QVERIFY(spy.count() >= 4);
    const QSignalSpy moved(&e.editor, &StoryEditor::caretMoved);
    e.editor.goToOverset();
    QCOMPARE(moved.last(), (QVariantList { 1, 4 }));
}

void StoryEditorTest::aSessionMayGoAtAnyTime()
{
    StoryEditor editor;
    editor.show();
    {
        StorySession session(sampleStory());
        editor.setSession(&session);
        QVERIFY(editor.text().isVisible());
    }
    QVERIFY(!editor.session());
    QVERIFY(!editor.text().isVisible());
    QVERIFY(!editor.availability().hasStory);
    editor.undo();
    editor.toggleBold();
    editor.addPart(PartKind::Body);
    editor.find();
    editor.paste();
    StorySession empty(std::make_shared<const Story>());
    editor.setSession(&empty);
    QTest::sendKeyEvent(
        QTest::Click, &editor.text(), Qt::Key_unknown, QStringLiteral("x"), Qt::NoModifier);
    QCOMPARE(empty.current()->parts.size(), std::size_t(1));
    QCOMPARE(empty.current()->parts[0]->kind, PartKind::Headline);
}

QTEST_MAIN(StoryEditorTest)
#include "story_editor_test.moc"
