// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_session.h"
#include "editing/story_verbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

class StorySessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneEditIsOneStepAndOneSignal();
    void refusedEditLeavesNoTrace();
    void editWithoutChangeLeavesNoTrace();
    void undoPutsTheVerySnapshotBack();
    void thousandStepsThereAndBack();
    void typingMerges();
    void aMovedCaretEndsMerging();
    void otherKeysDoNotMerge();
    void editAfterUndoClearsRedo();
    void editInsideAnEditIsRefused();
    void aSlotSeesTheFinishedState();
    void savedRevisionSurvivesUndo();
    void changesDuringASaveStayUnsaved();
    void oldSnapshotsOutliveTheSession();
};

namespace {

StoryPtr twoParts()
{
    Story story;
    story.id = StoryId(7);
    story.revision = 3;
    story.parts = { std::make_shared<const StoryPart>(
                        StoryPart { PartKind::Headline, QStringLiteral("标题"), {} }),
        std::make_shared<const StoryPart>(StoryPart { PartKind::Body, QString(), {} }) };
    return std::make_shared<const Story>(story);
}

const MergeKey Typing { QStringLiteral("type") };

/// Types at the caret, as the editor does.
Result<void> type(StorySession& session, const QString& text, const MergeKey& merge = {})
{
    const Caret caret = session.caret();
    return session.edit(QStringLiteral("Type"), merge, [&](StoryTransaction& t) {
        return typeText(t, 1, caret.part < 0 ? 0 : caret.offset, text);
    });
}

QString body(const StorySession& session)
{
    return session.current()->parts[1]->text;
}

} // namespace

void StorySessionTest::oneEditIsOneStepAndOneSignal()
{
    StorySession session(twoParts());
    QSignalSpy changed(&session, &StorySession::changed);
    QVERIFY(session
            .edit(QStringLiteral("Two verbs"),
                {},
                [](StoryTransaction& t) {
                    const Result<void> typed = typeText(t, 1, 0, QStringLiteral("第一段"));
                    return typed ? splitPart(t, 1, 2) : typed;
                })
            .ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.undoStack().count(), 1);
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("Two verbs"));
    QCOMPARE(session.generation(), quint64(1));
    QCOMPARE(session.current()->revision, Revision(3)); // only storage counts revisions
    QCOMPARE(session.current()->parts.size(), std::size_t(3));
    QCOMPARE(session.caret(), Caret::at(2, 0));
    QVERIFY(session.isModified());
}

void StorySessionTest::refusedEditLeavesNoTrace()
{
    const StoryPtr first = twoParts();
    StorySession session(first);
    QVERIFY(type(session, QStringLiteral("字")).ok());
    session.undo();
    QSignalSpy changed(&session, &StorySession::changed);
    QSignalSpy index(&session.undoStack(), &QUndoStack::indexChanged);
    const quint64 generation = session.generation();
    const Result<void> refused
        = session.edit(QStringLiteral("Half done"), {}, [](StoryTransaction& t) {
              const Result<void> typed = typeText(t, 1, 0, QStringLiteral("半"));
              return typed ? typeText(t, 1, 0, QStringLiteral("\n")) : typed;
          });
    QVERIFY(!refused.ok());
    QVERIFY(!refused.problem().summary.isEmpty());
    QCOMPARE(session.current().get(), first.get());
    QCOMPARE(session.generation(), generation);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(index.count(), 0);
    QVERIFY(session.undoStack().canRedo()); // what was undone can still be done again
}

void StorySessionTest::editWithoutChangeLeavesNoTrace()
{
    const StoryPtr first = twoParts();
    StorySession session(first);
    QSignalSpy changed(&session, &StorySession::changed);
    QVERIFY(type(session, QString()).ok());
    QCOMPARE(session.current().get(), first.get());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(session.undoStack().count(), 0);
}

void StorySessionTest::undoPutsTheVerySnapshotBack()
{
    const StoryPtr first = twoParts();
    StorySession session(first);
    session.setCaret(Caret::at(1, 0));
    QVERIFY(type(session, QStringLiteral("字")).ok());
    const StoryPtr second = session.current();
    QSignalSpy changed(&session, &StorySession::changed);
    session.undo();
    QCOMPARE(session.current().get(), first.get());
    QCOMPARE(session.caret(), Caret::at(1, 0));
    QCOMPARE(changed.count(), 1);
    session.redo();
    QCOMPARE(session.current().get(), second.get());
    QCOMPARE(session.caret(), Caret::at(1, 1));
    QCOMPARE(changed.count(), 2);
    session.redo(); // nothing left
    QCOMPARE(changed.count(), 2);
    session.undoStack().undo(); // as an action of the window does
    QCOMPARE(changed.count(), 3);
    QCOMPARE(session.current().get(), first.get());
}

void StorySessionTest::thousandStepsThereAndBack()
{
    StorySession session(twoParts());
    std::vector<StoryPtr> snapshots { session.current() };
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(type(session, QStringLiteral("字")).ok());
        snapshots.push_back(session.current());
    }
    QCOMPARE(session.undoStack().count(), 1000);
    QCOMPARE(body(session).size(), 1000);
    for (int i = 999; i >= 0; --i) {
        session.undo();
        QCOMPARE(session.current().get(), snapshots[std::size_t(i)].get());
    }
    QVERIFY(!session.undoStack().canUndo());
    for (int i = 1; i <= 1000; ++i) {
        session.redo();
        QCOMPARE(session.current().get(), snapshots[std::size_t(i)].get());
    }
    QCOMPARE(session.current()->parts[0].get(), snapshots[0]->parts[0].get());
}

void StorySessionTest::typingMerges()
{
    StorySession session(twoParts());
    session.setCaret(Caret::at(1, 0));
    QSignalSpy changed(&session, &StorySession::changed);
    for (const QString& text :
        { QStringLiteral("汀"), QStringLiteral("江"), QStringLiteral("水") }) {
        QVERIFY(type(session, text, Typing).ok());
    }
    QCOMPARE(changed.count(), 3); // every key is seen at once
    QCOMPARE(session.undoStack().count(), 1);
    session.undo();
    QCOMPARE(body(session), QString());
    QCOMPARE(session.caret(), Caret::at(1, 0));
    session.redo();
    QCOMPARE(body(session), QStringLiteral("汀江水"));
    QCOMPARE(session.caret(), Caret::at(1, 3));
}

void StorySessionTest::aMovedCaretEndsMerging()
{
    StorySession session(twoParts());
    session.setCaret(Caret::at(1, 0));
    QVERIFY(type(session, QStringLiteral("江"), Typing).ok());
    session.setCaret(Caret::at(1, 0));
    QVERIFY(type(session, QStringLiteral("汀"), Typing).ok());
    QCOMPARE(session.undoStack().count(), 2);
    session.undo();
    QCOMPARE(body(session), QStringLiteral("江"));
}

void StorySessionTest::otherKeysDoNotMerge()
{
    StorySession session(twoParts());
    session.setCaret(Caret::at(1, 0));
    QVERIFY(type(session, QStringLiteral("a"), Typing).ok());
    QVERIFY(type(session, QStringLiteral("b"), { QStringLiteral("paste") }).ok());
    QVERIFY(type(session, QStringLiteral("c")).ok());
    QVERIFY(type(session, QStringLiteral("d")).ok());
    QCOMPARE(session.undoStack().count(), 4);
}

void StorySessionTest::editAfterUndoClearsRedo()
{
    StorySession session(twoParts());
    QVERIFY(type(session, QStringLiteral("甲")).ok());
    session.undo();
    QVERIFY(session.undoStack().canRedo());
    QVERIFY(type(session, QStringLiteral("乙")).ok());
    QVERIFY(!session.undoStack().canRedo());
    QCOMPARE(body(session), QStringLiteral("乙"));
}

void StorySessionTest::editInsideAnEditIsRefused()
{
    StorySession session(twoParts());
    Result<void> inner;
    QVERIFY(session
            .edit(QStringLiteral("Outer"),
                {},
                [&](StoryTransaction& t) {
                    inner = type(session, QStringLiteral("内"));
                    return typeText(t, 1, 0, QStringLiteral("外"));
                })
            .ok());
    QVERIFY(!inner.ok());
    QCOMPARE(body(session), QStringLiteral("外"));
    QVERIFY(type(session, QStringLiteral("后")).ok()); // the door is open again
}

void StorySessionTest::aSlotSeesTheFinishedState()
{
    StorySession session(twoParts());
    bool canUndo = false;
    QString seen;
    connect(&session, &StorySession::changed, this, [&] {
        canUndo = session.undoStack().index() == 1;
        seen = body(session);
    });
    QVERIFY(type(session, QStringLiteral("字")).ok());
    QVERIFY(canUndo);
    QCOMPARE(seen, QStringLiteral("字"));
}

void StorySessionTest::savedRevisionSurvivesUndo()
{
    StorySession session(twoParts());
    QVERIFY(type(session, QStringLiteral("字")).ok());
    const StoryPtr sent = session.current();
    Story stored = *sent;
    stored.revision = 4;
    QSignalSpy changed(&session, &StorySession::changed);
    session.saved(sent, std::make_shared<const Story>(stored));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!session.isModified());
    QCOMPARE(session.current()->revision, Revision(4));
    QCOMPARE(session.current()->parts[1].get(), sent->parts[1].get());
    session.undo();
    QVERIFY(session.isModified());
    QCOMPARE(session.current()->revision, Revision(4)); // else the next save would be refused
    QCOMPARE(body(session), QString());
    session.redo();
    QVERIFY(!session.isModified());
}

void StorySessionTest::changesDuringASaveStayUnsaved()
{
    StorySession session(twoParts());
    QVERIFY(type(session, QStringLiteral("先")).ok());
    const StoryPtr sent = session.current();
    session.setCaret(Caret::at(1, 1));
    QVERIFY(type(session, QStringLiteral("后")).ok());
    Story stored = *sent;
    stored.revision = 4;
    session.saved(sent, std::make_shared<const Story>(stored));
    QVERIFY(session.isModified());
    QCOMPARE(body(session), QStringLiteral("先后"));
    QCOMPARE(session.current()->revision, Revision(4));
}

void StorySessionTest::oldSnapshotsOutliveTheSession()
{
    StoryPtr kept;
    {
        StorySession session(twoParts());
        QVERIFY(type(session, QStringLiteral("字")).ok());
        kept = session.current();
        session.undo();
    }
    QCOMPARE(kept->parts[1]->text, QStringLiteral("字"));
}

QTEST_GUILESS_MAIN(StorySessionTest)
#include "story_session_test.moc"
