// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_verbs.h"
#include "inspector/priority_field.h"
#include "inspector/word_edit.h"
#include "inspector_fixture.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QWheelEvent>

namespace broadsheet {

class StoryFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyEditIsOneUndoStep();
    void aSectionIsTypedAndTakenBack();
    void aSectionIsFoundByPinyinInitials();
    void whatIsTypedIsKeptWhileTheStoryChanges();
    void whatIsTypedGoesToTheStoryLeft();
    void keywordsByKeys();
    void keywordsByMouse();
    void keywordsByInputMethod();
    void aKeywordTakenIsNotOffered();
    void theStatusByKeys();
    void thePriority_data();
    void thePriority();
    void theWheelChangesNothing();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OpenInspector> m_open;
};

void StoryFieldsTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void StoryFieldsTest::init()
{
    m_open = std::make_unique<OpenInspector>();
    QVERIFY(m_open->isActive());
}

void StoryFieldsTest::cleanup()
{
    m_open.reset();
}

void StoryFieldsTest::everyEditIsOneUndoStep()
{
    m_open->section()->setFocus();
    m_open->section()->selectAll();
    QTest::keyClicks(m_open->section(), QStringLiteral("Sport"));
    QTest::keyClick(m_open->section(), Qt::Key_Tab);
    QCOMPARE(m_open->story()->section, QStringLiteral("Sport"));
    QCOMPARE(m_open->session().undoStack().count(), 1);
    auto* desk = m_open->row<NameField>(1);
    QVERIFY(desk->hasFocus());
    QTest::keyClicks(desk, QStringLiteral("Night"));
    QTest::keyClick(desk, Qt::Key_Return);
    QTest::keyClick(desk, Qt::Key_Tab);
    QCOMPARE(m_open->story()->desk, QStringLiteral("Night"));
    QCOMPARE(m_open->session().undoStack().count(), 2);
    auto* role = m_open->row<ChoiceCombo>(1);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QVERIFY(m_open->story()->role == PageRole::Lead);
    auto* language = m_open->row<ChoiceCombo>(2);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(m_open->story()->language, QStringLiteral("en"));
    QTest::keyClicks(m_open->subjects()->line(), QStringLiteral("water"));
    QTest::keyClick(m_open->subjects()->line(), Qt::Key_Return);
    QCOMPARE(m_open->story()->subjects, QStringList { QStringLiteral("water") });
    QCOMPARE(m_open->session().undoStack().count(), 5);
    QCOMPARE(m_open->session().undoStack().undoText(), QStringLiteral("Change Subjects"));
    for (int i = 0; i < 5; ++i)
        m_open->session().undo();
    QCOMPARE(m_open->section()->text(), QStringLiteral("要闻"));
    QVERIFY(desk->text().isEmpty());
    QVERIFY(m_open->subjects()->chips().isEmpty());
}

void StoryFieldsTest::aSectionIsTypedAndTakenBack()
{
    m_open->section()->setFocus();
    m_open->section()->selectAll();
    QTest::keyClicks(m_open->section(), QStringLiteral("zz"));
    QTest::keyClick(m_open->section(), Qt::Key_Escape);
    QCOMPARE(m_open->section()->text(), QStringLiteral("要闻"));
    QTest::keyClick(m_open->section(), Qt::Key_Return);
    QCOMPARE(m_open->session().undoStack().count(), 0);
    m_open->section()->selectAll();
    QTest::keyClick(m_open->section(), Qt::Key_Delete);
    QTest::keyClick(m_open->section(), Qt::Key_Return);
    QVERIFY(m_open->story()->section.isEmpty());
}

void StoryFieldsTest::aSectionIsFoundByPinyinInitials()
{
    m_open->section()->setFocus();
    m_open->section()->selectAll();
    QTest::keyClicks(m_open->section(), QStringLiteral("cs"));
    QAbstractItemView* popup = m_open->section()->words()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(m_open->story()->section, QStringLiteral("城事"));
    QCOMPARE(m_open->session().undoStack().count(), 1);
    QCOMPARE(m_open->section()->text(), QStringLiteral("城事"));
}

void StoryFieldsTest::whatIsTypedIsKeptWhileTheStoryChanges()
{
    m_open->section()->setFocus();
    m_open->section()->selectAll();
    QTest::keyClicks(m_open->section(), QStringLiteral("Wor"));
    const auto change = [](StoryTransaction& t) { return setStatus(t, StoryStatus::Ready); };
    QVERIFY(m_open->session().edit(QStringLiteral("elsewhere"), {}, change).ok());
    QCOMPARE(m_open->section()->text(), QStringLiteral("Wor"));
    QTest::keyClicks(m_open->section(), QStringLiteral("ld"));
    QTest::keyClick(m_open->section(), Qt::Key_Return);
    QCOMPARE(m_open->story()->section, QStringLiteral("World"));
}

void StoryFieldsTest::whatIsTypedGoesToTheStoryLeft()
{
    StorySession other(sample());
    m_open->section()->setFocus();
    m_open->section()->selectAll();
    QTest::keyClicks(m_open->section(), QStringLiteral("World"));
    m_open->inspector().setSession(&other);
    QCOMPARE(m_open->story()->section, QStringLiteral("World"));
    QCOMPARE(other.current()->section, QStringLiteral("要闻"));
    QCOMPARE(m_open->section()->text(), QStringLiteral("要闻"));
    m_open->inspector().setSession(nullptr);
}

void StoryFieldsTest::keywordsByKeys()
{
    QLineEdit* line = m_open->keywords()->line();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("lake,"));
    QCOMPARE(m_open->story()->tags.last(), QStringLiteral("lake"));
    QVERIFY(line->text().isEmpty());
    QTest::keyClicks(line, QStringLiteral("lake")); // twice is once
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_open->story()->tags.size(), 3);
    // Backspace goes to the last chip, Left to the one before, Delete takes it.
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(m_open->story()->tags.size(), 3);
    QTest::keyClick(line, Qt::Key_Left);
    QTest::keyClick(line, Qt::Key_Delete);
    QCOMPARE(
        m_open->story()->tags, (QStringList { QStringLiteral("水务"), QStringLiteral("lake") }));
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(m_open->story()->tags, QStringList { QStringLiteral("水务") });
    QCOMPARE(m_open->session().undoStack().count(), 3);
}

void StoryFieldsTest::keywordsByMouse()
{
    m_open->click(m_open->keywords(), m_open->keywords()->crossRect(0).center());
    QCOMPARE(m_open->story()->tags, QStringList { QStringLiteral("本地") });
    // The words of a chip do not take it away.
    m_open->click(m_open->keywords(), m_open->keywords()->crossRect(0).center() - QPoint(24, 0));
    QCOMPARE(m_open->story()->tags.size(), 1);
    QVERIFY(m_open->keywords()->line()->hasFocus());
    QTest::keyClick(m_open->keywords()->line(), Qt::Key_Backspace);
    QVERIFY(m_open->story()->tags.isEmpty());
}

void StoryFieldsTest::keywordsByInputMethod()
{
    QLineEdit* line = m_open->keywords()->line();
    line->setFocus();
    QInputMethodEvent composing(QStringLiteral("hu'bo"), {});
    QApplication::sendEvent(line, &composing);
    QCOMPARE(m_open->story()->tags.size(), 2);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("湖泊、"));
    QApplication::sendEvent(line, &committed);
    QCOMPARE(m_open->story()->tags.last(), QStringLiteral("湖泊"));
}

void StoryFieldsTest::aKeywordTakenIsNotOffered()
{
    WordEdit* line = m_open->keywords()->line();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down);
    QAbstractItemView* popup = line->words()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 2); // 水务 is a chip already
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(m_open->story()->tags.last(), QStringLiteral("水环治"));
    QTRY_VERIFY(line->text().isEmpty());
}

void StoryFieldsTest::theStatusByKeys()
{
    auto* status = m_open->row<ChoiceCombo>(0);
    QVERIFY(!status->itemIcon(0).isNull());
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QVERIFY(m_open->story()->status == StoryStatus::Edited);
    QTest::keyClick(status, Qt::Key_End);
    QVERIFY(m_open->story()->status == StoryStatus::Published);
    QCOMPARE(m_open->session().undoStack().count(), 2);
}

void StoryFieldsTest::thePriority_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QList<int>>("clicks");
    QTest::addColumn<int>("priority");
    QTest::addColumn<int>("steps");
    QTest::newRow("a digit") << QList<int> { Qt::Key_3 } << QList<int>() << 3 << 1;
    QTest::newRow("0 takes it back")
        << QList<int> { Qt::Key_3, Qt::Key_0 } << QList<int>() << 0 << 2;
    QTest::newRow("arrows") << QList<int> { Qt::Key_Right, Qt::Key_Right, Qt::Key_Left }
                            << QList<int>() << 1 << 3;
    QTest::newRow("arrows end at 5")
        << QList<int> { Qt::Key_5, Qt::Key_Right } << QList<int>() << 5 << 1;
    QTest::newRow("a click") << QList<int>() << QList<int> { 4 } << 4 << 1;
    QTest::newRow("the same again takes it back") << QList<int>() << QList<int> { 4, 4 } << 0 << 2;
}

void StoryFieldsTest::thePriority()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const QList<int>, clicks);
    QFETCH(const int, priority);
    QFETCH(const int, steps);
    auto* field = m_open->row<PriorityField>(0);
    field->setFocus();
    for (const int key : keys)
        QTest::keyClick(field, Qt::Key(key));
    for (const int cell : clicks)
        m_open->click(field, field->cellRect(cell).center());
    QCOMPARE(m_open->story()->priority, priority);
    QCOMPARE(field->value(), priority);
    QCOMPARE(m_open->session().undoStack().count(), steps);
}

void StoryFieldsTest::theWheelChangesNothing()
{
    const StoryPtr before = m_open->story();
    const QList<QWidget*> controls {
        m_open->row<ChoiceCombo>(0), m_open->row<ChoiceCombo>(1), m_open->row<PriorityField>(0)
    };
    for (QWidget* control : controls) {
        control->setFocus();
        const QPointF center = QRectF(control->rect()).center();
        QWheelEvent wheel(center,
            control->mapToGlobal(center),
            {},
            QPoint(0, -120),
            Qt::NoButton,
            Qt::NoModifier,
            Qt::NoScrollPhase,
            false);
        QApplication::sendEvent(control, &wheel);
    }
    QCOMPARE(m_open->story().get(), before.get());
}

} // namespace broadsheet

QTEST_MAIN(broadsheet::StoryFieldsTest)
#include "story_fields_test.moc"
