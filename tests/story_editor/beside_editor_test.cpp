// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor_fixture.h"
#include "story_editor/reading_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace broadsheet;

namespace {

QLineEdit& readingField(OpenEditor& e)
{
    return *e.editor.findChild<QLineEdit*>(QStringLiteral("reading"));
}

ReadingBar& readingBar(OpenEditor& e)
{
    return *e.editor.findChild<ReadingBar*>();
}

void typeInto(QWidget& field, const QString& letters)
{
    for (const QChar c : letters)
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// How many pixels of the rectangle differ.
int differing(const QImage& a, const QImage& b, const QRect& part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class BesideEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreSetAndTakenAway_data();
    void marksAreSetAndTakenAway();
    void marksLieOverBoldText();
    void aNameIsTakenAwayAroundTheCaret();
    void aNameNeedsMarkedText();
    void marksAreShown_data();
    void marksAreShown();
    void aNoteMarkStandsHigh();
    void aReadingIsTypedWithFiguresForTones();
    void escapeLeavesTheReadingAlone();
    void aReadingIsChangedAndRemovedAtTheCaret();
    void theBarSaysHowTheReadingStands();
    void aReadingNeedsWords();
    void marksAreCopiedAndPasted();
    void aTabIsOneStep();
    void theHeaderOffersAllMarks();
};

void BesideEditorTest::marksAreSetAndTakenAway_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("emphasis dots") << int(SpanRole::EmphasisDots);
    QTest::newRow("a line under a name") << int(SpanRole::NameLine);
    QTest::newRow("a wavy line under a title") << int(SpanRole::TitleLine);
    QTest::newRow("a note mark") << int(SpanRole::NoteMark);
}

void BesideEditorTest::marksAreSetAndTakenAway()
{
    QFETCH(int, role);
    OpenEditor e;
    e.select({ 1, 4 }, { 1, 8 });
    e.editor.toggleBeside(SpanRole(role));
    QCOMPARE(
        e.session.current()->parts[1]->spans, (std::vector<Span> { { 4, 4, SpanRole(role) } }));
    QCOMPARE(e.text().input().selection(), (TextStretch { { 1, 4 }, { 1, 8 } }));
    QVERIFY(e.text().input().has(SpanRole(role)));
    e.editor.toggleBeside(SpanRole(role));
    QVERIFY(e.session.current()->parts[1]->spans.empty());
    e.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(e.session.current()->parts[1]->spans.size(), std::size_t(1));
}

void BesideEditorTest::marksLieOverBoldText()
{
    OpenEditor e;
    e.select({ 1, 4 }, { 1, 8 });
    e.key(Qt::Key_B, Qt::ControlModifier);
    e.editor.toggleBeside(SpanRole::EmphasisDots);
    QCOMPARE(e.session.current()->parts[1]->spans,
        (std::vector<Span> { { 4, 4, SpanRole::Bold }, { 4, 4, SpanRole::EmphasisDots } }));
    QTextCursor cursor(e.text().document()->findBlockByNumber(1));
    cursor.setPosition(cursor.block().position() + 6);
    QVERIFY(cursor.charFormat().font().bold());
}

void BesideEditorTest::aNameIsTakenAwayAroundTheCaret()
{
    OpenEditor e;
    e.select({ 1, 4 }, { 1, 8 });
    e.editor.toggleBeside(SpanRole::NameLine);
    e.editor.goTo(1, 6);
    e.editor.toggleBeside(SpanRole::NameLine);
    QVERIFY(e.session.current()->parts[1]->spans.empty());
}

void BesideEditorTest::aNameNeedsMarkedText()
{
    OpenEditor e;
    QSignalSpy problems(&e.editor, &StoryEditor::problem);
    e.editor.goTo(1, 6);
    e.editor.toggleBeside(SpanRole::NameLine);
    QCOMPARE(problems.count(), 1);
    QVERIFY(e.session.current()->parts[1]->spans.empty());
}

void BesideEditorTest::marksAreShown_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("above");
    QTest::newRow("dots below the characters") << int(SpanRole::EmphasisDots) << false;
    QTest::newRow("a line below a name") << int(SpanRole::NameLine) << false;
    QTest::newRow("a wave below a title") << int(SpanRole::TitleLine) << false;
    QTest::newRow("a reading above the characters") << int(SpanRole::Reading) << true;
}

void BesideEditorTest::marksAreShown()
{
    QFETCH(int, role);
    QFETCH(bool, above);
    OpenEditor e;
    e.editor.goTo(0, 0);
    const QImage before = e.text().viewport()->grab().toImage();
    const bool edited
        = e.session
              .edit(QStringLiteral("mark"),
                  {},
                  [&](StoryTransaction& t) -> Result<void> {
                      StoryPart part = **t.part(1);
                      part.spans.push_back({ 4,
                          4,
                          SpanRole(role),
                          SpanRole(role) == SpanRole::Reading ? QStringLiteral("hé wān xīn chéng")
                                                              : QString() });
                      return t.replacePart(1, std::move(part));
                  })
              .ok();
    QVERIFY(edited);
    const QImage after = e.text().viewport()->grab().toImage();
    QCOMPARE(after.size(), before.size());
    const QTextBlock block = e.text().document()->findBlockByNumber(1);
    for (int i = 3; i < 9; ++i) {
        const QRect box = e.text().characterBox(block, i).toRect().adjusted(3, 0, -3, 0);
        const QRect beside = above ? box.translated(0, -box.height()).adjusted(0, 8, 0, 0)
                                   : box.translated(0, box.height()).adjusted(0, 0, 0, -8);
        const bool marked = i >= 4 && i < 8;
        QVERIFY2(marked == (differing(before, after, beside) > 0), qPrintable(QString::number(i)));
    }
}

void BesideEditorTest::aNoteMarkStandsHigh()
{
    OpenEditor e(storyOf({ partOf(PartKind::Body, QStringLiteral("孔乙己[1]与")) }));
    e.select({ 0, 3 }, { 0, 6 });
    e.editor.toggleBeside(SpanRole::NoteMark);
    QTextCursor cursor(e.text().document()->firstBlock());
    cursor.setPosition(5);
    QCOMPARE(cursor.charFormat().verticalAlignment(), QTextCharFormat::AlignSuperScript);
    cursor.setPosition(7);
    QCOMPARE(cursor.charFormat().verticalAlignment(), QTextCharFormat::AlignNormal);
}

void BesideEditorTest::aReadingIsTypedWithFiguresForTones()
{
    OpenEditor e;
    e.select({ 1, 4 }, { 1, 6 });
    e.editor.editReading();
    QVERIFY(readingBar(e).isVisible());
    QVERIFY(readingField(e).hasFocus());
    QCOMPARE(readingField(e).text(), QStringLiteral("he wan")); // offered, marked
    QCOMPARE(readingField(e).selectedText(), QStringLiteral("he wan"));
    typeInto(readingField(e), QStringLiteral("he2 wan1"));
    QCOMPARE(readingField(e).text(), QStringLiteral("hé wān"));
    QTest::keyClick(&readingField(e), Qt::Key_Return);
    QVERIFY(!readingBar(e).isVisible());
    QVERIFY(e.text().hasFocus());
    QCOMPARE(e.session.current()->parts[1]->spans,
        (std::vector<Span> { { 4, 2, SpanRole::Reading, QStringLiteral("hé wān") } }));
    QCOMPARE(e.words(), e.shown());
    e.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(e.session.current()->parts[1]->spans.empty());
}

void BesideEditorTest::escapeLeavesTheReadingAlone()
{
    OpenEditor e;
    e.select({ 1, 4 }, { 1, 6 });
    e.editor.editReading();
    typeInto(readingField(e), QStringLiteral("x"));
    QTest::keyClick(&readingField(e), Qt::Key_Escape);
    QVERIFY(!readingBar(e).isVisible());
    QVERIFY(e.text().hasFocus());
    QVERIFY(e.session.current()->parts[1]->spans.empty());
    QCOMPARE(e.session.undoStack().count(), 0);
}

void BesideEditorTest::aReadingIsChangedAndRemovedAtTheCaret()
{
    OpenEditor e(storyOf({ partOf(PartKind::Body,
        QStringLiteral("北京的风"),
        { { 0, 2, SpanRole::Reading, QStringLiteral("bei jing") } }) }));
    e.editor.goTo(0, 1);
    e.editor.editReading();
    QCOMPARE(readingField(e).text(), QStringLiteral("bei jing"));
    typeInto(readingField(e), QStringLiteral("Bei3jing1"));
    QTest::keyClick(&readingField(e), Qt::Key_Return);
    QCOMPARE(e.session.current()->parts[0]->spans.front().reading, QStringLiteral("Běijīng"));
    e.editor.goTo(0, 1);
    e.editor.editReading();
    for (QPushButton* button : readingBar(e).findChildren<QPushButton*>()) {
        if (button->isEnabled() && button->accessibleName().startsWith(QLatin1String("Remove")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(e.session.current()->parts[0]->spans.empty());
}

void BesideEditorTest::theBarSaysHowTheReadingStands()
{
    OpenEditor e;
    e.select({ 1, 4 }, { 1, 6 });
    e.editor.editReading();
    const auto says = [&e](const char* words) {
        for (const QLabel* label : readingBar(e).findChildren<QLabel*>()) {
            if (label->text() == QLatin1String(words))
                return true;
        }
        return false;
    };
    QVERIFY(says("over each character"));
    readingField(e).clear();
    typeInto(readingField(e), QStringLiteral("hewan"));
    QVERIFY(says("over the whole"));
}

void BesideEditorTest::aReadingNeedsWords()
{
    OpenEditor e;
    QSignalSpy problems(&e.editor, &StoryEditor::problem);
    e.editor.goTo(1, 4);
    e.editor.editReading();
    QVERIFY(!readingBar(e).isVisible());
    QCOMPARE(problems.count(), 1);
    e.select({ 0, 2 }, { 1, 4 });
    e.editor.editReading();
    QVERIFY(!readingBar(e).isVisible());
    QCOMPARE(problems.count(), 2);
}

void BesideEditorTest::marksAreCopiedAndPasted()
{
    OpenEditor e(storyOf({ partOf(PartKind::Body,
        QStringLiteral("北京的风"),
        { { 0, 2, SpanRole::NameLine },
            { 0, 2, SpanRole::Reading, QStringLiteral("běi jīng") } }) }));
    e.select({ 0, 0 }, { 0, 2 });
    e.key(Qt::Key_C, Qt::ControlModifier);
    e.editor.goTo(0, 4);
    e.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(e.words(), QStringLiteral("北京的风北京"));
    QCOMPARE(e.session.current()->parts[0]->spans,
        (std::vector<Span> { { 0, 2, SpanRole::NameLine },
            { 0, 2, SpanRole::Reading, QStringLiteral("běi jīng") },
            { 4, 2, SpanRole::NameLine },
            { 4, 2, SpanRole::Reading, QStringLiteral("běi jīng") } }));
}

void BesideEditorTest::aTabIsOneStep()
{
    OpenEditor e(storyOf({ partOf(PartKind::Body, QStringLiteral("要闻1")) }));
    e.editor.goTo(0, 2);
    e.editor.insertTab();
    QCOMPARE(e.words(), QStringLiteral("要闻\t1"));
    QCOMPARE(e.shown(), e.words());
    QCOMPARE(e.text().caretPlace(), (TextPlace { 0, 3 }));
    e.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(e.words(), QStringLiteral("要闻1"));
}

void BesideEditorTest::theHeaderOffersAllMarks()
{
    OpenEditor e;
    e.select({ 1, 4 }, { 1, 6 });
    QToolButton* beside = nullptr;
    for (QToolButton* button : e.editor.findChildren<QToolButton*>()) {
        if (button->accessibleName() == QLatin1String("Beside the text"))
            beside = button;
    }
    QVERIFY(beside);
    QCOMPARE(beside->menu()->actions().size(), 5);
    beside->menu()->actions().at(1)->trigger();
    QCOMPARE(
        e.session.current()->parts[1]->spans, (std::vector<Span> { { 4, 2, SpanRole::NameLine } }));
    beside->menu()->actions().at(4)->trigger();
    QVERIFY(readingBar(e).isVisible());
}

QTEST_MAIN(BesideEditorTest)
#include "beside_editor_test.moc"
