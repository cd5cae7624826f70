// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "editing/story_session.h"
#include "editing/story_verbs.h"
#include "editing/undo_order.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

namespace {

StoryPtr storyOf(int id)
{
    Story story;
    story.id = StoryId(id);
    story.parts = { std::make_shared<const StoryPart>(StoryPart { PartKind::Body, {}, {} }) };
    return std::make_shared<const Story>(story);
}

EditionPtr twoPages()
{
    Edition edition;
    edition.id = EditionId(1);
    for (int number = 1; number <= 2; ++number) {
        Page page;
        page.id = PageId(number);
        page.number = number;
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    return std::make_shared<const Edition>(edition);
}

} // namespace

/// An edition and two stories: each action is a letter.
class UndoOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void stepsAreUndoneInTheirOrder();
    void storiesOutOfViewArePassedOver();
    void aNewStepDropsWhatCouldBeDoneAgain();
    void typingGoesOnOnlyWhereNothingCameBetween();
    void undoneElsewhereIsUndoneHere();
    void goingToAPlaceIsOneMove_data();
    void goingToAPlaceIsOneMove();
    void theTouchedPageIsTold();
    void aSessionThatGoesTakesItsSteps();
    void pastStepsComeFirst();
    void aThousandStepsGoBackAndForth();

private:
    void type(StorySession& story, const QString& text);
    void renamePage(int number, const QString& section);
    [[nodiscard]] QString state() const;
    [[nodiscard]] QStringList labels() const;

    std::unique_ptr<EditionSession> m_edition;
    std::unique_ptr<StorySession> m_one;
    std::unique_ptr<StorySession> m_two;
    std::unique_ptr<UndoOrder> m_order;
    UndoOrder::OnView m_all = [](StoryId) { return true; };
};

void UndoOrderTest::init()
{
    m_edition = std::make_unique<EditionSession>(twoPages());
    m_one = std::make_unique<StorySession>(storyOf(1));
    m_two = std::make_unique<StorySession>(storyOf(2));
    m_order = std::make_unique<UndoOrder>();
    m_order->follow(*m_edition, {});
    m_order->follow(*m_one, StoryId(1));
    m_order->follow(*m_two, StoryId(2));
}

void UndoOrderTest::cleanup()
{
    m_order.reset();
}

void UndoOrderTest::type(StorySession& story, const QString& text)
{
    const auto end = int(story.current()->parts.front()->text.size());
    QVERIFY(story
            .edit(QStringLiteral("Type ") + text,
                { QStringLiteral("typing") },
                [&](StoryTransaction& t) { return typeText(t, 0, end, text); })
            .ok());
}

void UndoOrderTest::renamePage(int number, const QString& section)
{
    QVERIFY(m_edition
            ->edit(QStringLiteral("Rename ") + section,
                {},
                [&](EditionTransaction& t) -> Result<void> {
                    Page page = **t.page(number);
                    page.section = section;
                    return t.exchangePages({ number }, { page });
                })
            .ok());
}

/// "first story|second story|sections of the pages"
QString UndoOrderTest::state() const
{
    return QStringList { m_one->current()->parts.front()->text,
        m_two->current()->parts.front()->text,
        m_edition->current()->page(1)->section + m_edition->current()->page(2)->section }
        .join(QLatin1Char('|'));
}

QStringList UndoOrderTest::labels() const
{
    QStringList labels;
    for (const UndoOrder::Entry& entry : m_order->entries())
        labels << entry.label;
    return labels;
}

void UndoOrderTest::stepsAreUndoneInTheirOrder()
{
    type(*m_one, QStringLiteral("a"));
    renamePage(1, QStringLiteral("P"));
    type(*m_two, QStringLiteral("x"));
    QCOMPARE(state(), QStringLiteral("a|x|P"));
    QCOMPARE(m_order->undo(m_all)->story, StoryId(2));
    QCOMPARE(state(), QStringLiteral("a||P"));
    QVERIFY(m_order->undo(m_all)->story.isNull());
    QCOMPARE(state(), QStringLiteral("a||"));
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("||"));
    QVERIFY(!m_order->undo(m_all));
    for (const char* then : { "a||", "a||P", "a|x|P" }) {
        QVERIFY(m_order->redo(m_all));
        QCOMPARE(state(), QLatin1String(then));
    }
    QVERIFY(!m_order->redo(m_all));
}

void UndoOrderTest::storiesOutOfViewArePassedOver()
{
    type(*m_one, QStringLiteral("a"));
    type(*m_two, QStringLiteral("x"));
    const UndoOrder::OnView first = [](StoryId story) { return story == StoryId(1); };
    QCOMPARE(m_order->nextUndo(first)->label, QStringLiteral("Type a"));
    m_order->undo(first);
    QCOMPARE(state(), QStringLiteral("|x|"));
    QVERIFY(!m_order->nextUndo(first));
    QCOMPARE(labels(), (QStringList { QStringLiteral("Type x"), QStringLiteral("Type a") }));
    QCOMPARE(m_order->position(), 1);
    m_order->redo(first);
    QCOMPARE(state(), QStringLiteral("a|x|"));
}

void UndoOrderTest::aNewStepDropsWhatCouldBeDoneAgain()
{
    type(*m_one, QStringLiteral("a"));
    renamePage(1, QStringLiteral("P"));
    m_order->undo(m_all);
    m_order->undo(m_all);
    type(*m_two, QStringLiteral("x"));
    QVERIFY(!m_order->nextRedo(m_all));
    QVERIFY(!m_order->redo(m_all));
    QCOMPARE(labels(), QStringList { QStringLiteral("Type x") });
    QCOMPARE(state(), QStringLiteral("|x|"));
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("||"));
    m_order->redo(m_all);
    QCOMPARE(state(), QStringLiteral("|x|"));
}

/// What is typed after something else was done is not undone with what was typed before it.
void UndoOrderTest::typingGoesOnOnlyWhereNothingCameBetween()
{
    type(*m_one, QStringLiteral("a"));
    type(*m_one, QStringLiteral("b"));
    QCOMPARE(m_order->position(), 1);
    renamePage(1, QStringLiteral("P"));
    type(*m_one, QStringLiteral("c"));
    QCOMPARE(m_order->position(), 3);
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("ab||P"));
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("ab||"));
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("||"));
}

void UndoOrderTest::undoneElsewhereIsUndoneHere()
{
    type(*m_one, QStringLiteral("a"));
    type(*m_two, QStringLiteral("x"));
    QSignalSpy changed(m_order.get(), &UndoOrder::changed);
    m_one->undo();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_order->position(), 1);
    QCOMPARE(m_order->nextRedo(m_all)->story, StoryId(1));
    m_one->redo();
    QCOMPARE(m_order->position(), 2);
    QCOMPARE(m_order->nextUndo(m_all)->story, StoryId(1));
}

void UndoOrderTest::goingToAPlaceIsOneMove_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("there");
    QTest::newRow("back to the beginning") << 4 << 0 << "||";
    QTest::newRow("back into the middle") << 4 << 2 << "a||P";
    QTest::newRow("forth from the beginning") << 0 << 3 << "a|x|P";
    QTest::newRow("forth to the end") << 1 << 4 << "a|x|PQ";
    QTest::newRow("behind the end is the end") << 2 << 99 << "a|x|PQ";
    QTest::newRow("to where it is") << 3 << 3 << "a|x|P";
}

void UndoOrderTest::goingToAPlaceIsOneMove()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, there);
    type(*m_one, QStringLiteral("a"));
    renamePage(1, QStringLiteral("P"));
    type(*m_two, QStringLiteral("x"));
    renamePage(2, QStringLiteral("Q"));
    const QStringList before = labels();
    m_order->goTo(from);
    QSignalSpy edition(m_edition.get(), &EditionSession::changed);
    m_order->goTo(to);
    QCOMPARE(state(), there);
    QCOMPARE(m_order->position(), std::min(to, 4));
    QCOMPARE(labels(), before);
    QVERIFY(edition.count() <= 1);
    // Single steps go on from there in the same order.
    while (m_order->undo(m_all)) { }
    QCOMPARE(state(), QStringLiteral("||"));
    while (m_order->redo(m_all)) { }
    QCOMPARE(state(), QStringLiteral("a|x|PQ"));
}

void UndoOrderTest::theTouchedPageIsTold()
{
    renamePage(2, QStringLiteral("P"));
    QCOMPARE(m_order->undo(m_all)->page, 2);
    QCOMPARE(m_order->redo(m_all)->page, 2);
    QVERIFY(m_edition
            ->edit(QStringLiteral("Remove"),
                {},
                [](EditionTransaction& t) { return removePage(t, 1); })
            .ok());
    QCOMPARE(m_order->undo(m_all)->page, 1);
}

void UndoOrderTest::aSessionThatGoesTakesItsSteps()
{
    type(*m_one, QStringLiteral("a"));
    type(*m_two, QStringLiteral("x"));
    m_order->drop(*m_two);
    m_two.reset();
    QCOMPARE(labels(), QStringList { QStringLiteral("Type a") });
    QVERIFY(m_order->undo(m_all));
    QVERIFY(!m_order->undo(m_all));
}

void UndoOrderTest::pastStepsComeFirst()
{
    const auto past = [](const char* label, int minute, const QString& before) {
        return PastStep { QLatin1String(label),
            QDateTime(QDate(2026, 10, 14), QTime(20, minute), Qt::UTC),
            [before](const AnySnapshot& after) -> AnySnapshot {
                Story story = *std::static_pointer_cast<const Story>(after);
                story.parts = { std::make_shared<const StoryPart>(
                    StoryPart { PartKind::Body, before, {} }) };
                return std::make_shared<const Story>(story);
            },
            Caret::at(0, 0),
            Caret::at(0, 1) };
    };
    m_order->drop(*m_one);
    m_order->drop(*m_two);
    m_one->takePast(
        { past("first", 1, QStringLiteral("0")), past("third", 3, QStringLiteral("1")) });
    m_two->takePast({ past("second", 2, QStringLiteral("2")) });
    QVERIFY(!m_one->isModified());
    m_order->follow(*m_one, StoryId(1));
    m_order->follow(*m_two, StoryId(2));
    QCOMPARE(labels(),
        (QStringList {
            QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third") }));
    type(*m_one, QStringLiteral("a"));
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("||"));
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("1||"));
    QCOMPARE(m_one->caret(), Caret::at(0, 0));
    QVERIFY(m_one->isModified());
    m_order->undo(m_all);
    m_order->undo(m_all);
    QCOMPARE(state(), QStringLiteral("0|2|"));
    QVERIFY(!m_order->undo(m_all));
    while (m_order->redo(m_all)) { }
    QCOMPARE(state(), QStringLiteral("a||"));
}

void UndoOrderTest::aThousandStepsGoBackAndForth()
{
    for (int i = 0; i < 500; ++i) {
        type(*m_one, QString(QChar(0x4E00 + i)));
        renamePage(1 + i % 2, QString::number(i));
    }
    QCOMPARE(m_order->position(), 1000);
    const QString end = state();
    m_order->goTo(0);
    QCOMPARE(state(), QStringLiteral("||"));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(m_order->redo(m_all));
    QCOMPARE(state(), end);
}

QTEST_GUILESS_MAIN(UndoOrderTest)
#include "undo_order_test.moc"
