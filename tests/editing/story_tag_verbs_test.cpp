// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/story_session.h"
#include "editing/story_tag_verbs.h"

#include <QTest>

#include <functional>

using namespace broadsheet;

using Edit = std::function<Result<void>(StoryTransaction&)>;

class StoryTagVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsOneUndoStep();
    void namesAreOneLine_data();
    void namesAreOneLine();
    void refused_data();
    void refused();
    void theSameAgainIsNoChange();
    void takingAStrayWordOut_data();
    void takingAStrayWordOut();
    void otherNotesMoveAlong();
    void aNoteWithoutAProposalIsPutAway();
    void aNoteWhosePlaceIsGoneIsPutAway();
    void undoBringsWordAndNoteBack();
};

Q_DECLARE_METATYPE(Edit)

namespace {

StoryPtr storyOf(const QString& body, std::vector<StoryNote> notes = {})
{
    Story made;
    made.parts = { std::make_shared<const StoryPart>(
                       StoryPart { PartKind::Headline, QStringLiteral("标题"), {} }),
        std::make_shared<const StoryPart>(StoryPart { PartKind::Body, body, {} }) };
    made.notes = std::move(notes);
    return std::make_shared<const Story>(std::move(made));
}

StoryNote strayWord(int offset, int length)
{
    return { QStringLiteral("stray_latin"), QStringLiteral("?"), 1, offset, length };
}

} // namespace

void StoryTagVerbsTest::eachIsOneUndoStep()
{
    StorySession session(storyOf(QStringLiteral("正文")));
    const StoryPtr before = session.current();
    const std::vector<Edit> edits {
        [](StoryTransaction& t) { return setSection(t, QStringLiteral(" 要闻 ")); },
        [](StoryTransaction& t) { return setDesk(t, QStringLiteral("夜班")); },
        [](StoryTransaction& t) { return setLanguage(t, QStringLiteral("en-GB")); },
        [](StoryTransaction& t) { return setPriority(t, 5); },
        [](StoryTransaction& t) { return setRole(t, PageRole::Lead); },
        [](StoryTransaction& t) { return setType(t, StoryType::Box); },
        [](StoryTransaction& t) {
            return setSubjects(t, { QStringLiteral(" 环境"), QStringLiteral("环境") });
        },
    };
    for (const Edit& edit : edits)
        QVERIFY(session.edit(QStringLiteral("edit"), {}, edit).ok());
    QCOMPARE(session.undoStack().count(), int(edits.size()));
    const StoryPtr after = session.current();
    QCOMPARE(after->section, QStringLiteral("要闻"));
    QCOMPARE(after->desk, QStringLiteral("夜班"));
    QCOMPARE(after->language, QStringLiteral("en-GB"));
    QCOMPARE(after->priority, 5);
    QVERIFY(after->role == PageRole::Lead);
    QVERIFY(after->type == StoryType::Box);
    QCOMPARE(after->subjects, QStringList { QStringLiteral("环境") });
    QCOMPARE(after->parts[1].get(), before->parts[1].get());
    for (std::size_t i = 0; i < edits.size(); ++i)
        session.undo();
    QCOMPARE(session.current().get(), before.get());
}

void StoryTagVerbsTest::namesAreOneLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a name") << QStringLiteral("要闻") << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("two lines") << QStringLiteral("要\n闻") << false;
    QTest::newRow("a paragraph separator")
        << (QStringLiteral("要") + QChar(0x2029) + QStringLiteral("闻")) << false;
    QTest::newRow("a control character")
        << (QStringLiteral("要") + QChar(0x01) + QStringLiteral("闻")) << false;
}

void StoryTagVerbsTest::namesAreOneLine()
{
    QFETCH(const QString, name);
    QFETCH(const bool, taken);
    StoryTransaction t(storyOf(QStringLiteral("正文")), {});
    QCOMPARE(setSection(t, name).ok(), taken);
    QCOMPARE(setDesk(t, name).ok(), taken);
    QCOMPARE(setSubjects(t, { name }).ok(), taken && !name.isEmpty());
}

void StoryTagVerbsTest::refused_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("a priority of 6") << Edit([](StoryTransaction& t) { return setPriority(t, 6); });
    QTest::newRow("a negative priority")
        << Edit([](StoryTransaction& t) { return setPriority(t, -1); });
    QTest::newRow("a language that is none")
        << Edit([](StoryTransaction& t) { return setLanguage(t, QStringLiteral("中文")); });
    QTest::newRow("no language") << Edit([](StoryTransaction& t) { return setLanguage(t, {}); });
    QTest::newRow("an empty subject")
        << Edit([](StoryTransaction& t) { return setSubjects(t, { QStringLiteral(" ") }); });
    QTest::newRow("a note that is not there")
        << Edit([](StoryTransaction& t) { return acceptNote(t, 0); });
    QTest::newRow("a note before the first")
        << Edit([](StoryTransaction& t) { return dismissNote(t, -1); });
}

void StoryTagVerbsTest::refused()
{
    QFETCH(const Edit, edit);
    StorySession session(storyOf(QStringLiteral("正文")));
    const StoryPtr before = session.current();
    QVERIFY(!session.edit(QStringLiteral("edit"), {}, edit).ok());
    QCOMPARE(session.current().get(), before.get());
    QCOMPARE(session.undoStack().count(), 0);
}

void StoryTagVerbsTest::theSameAgainIsNoChange()
{
    StoryTransaction t(storyOf(QStringLiteral("正文")), {});
    QVERIFY(setSection(t, QStringLiteral(" ")).ok());
    QVERIFY(setPriority(t, 0).ok());
    QVERIFY(setRole(t, PageRole::None).ok());
    QVERIFY(setLanguage(t, QStringLiteral("zh-Hans")).ok());
    QVERIFY(!t.hasChanged());
}

void StoryTagVerbsTest::takingAStrayWordOut_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("after");
    QTest::newRow("between Han") << "湖水and岸绿" << "and" << "湖水岸绿";
    QTest::newRow("with blanks around it") << "湖水 and 岸绿" << "and" << "湖水岸绿";
    QTest::newRow("a blank stays between Latin words")
        << "用 Qt and CMake 写" << "and" << "用 Qt CMake 写";
    QTest::newRow("at the start") << "and 岸绿" << "and" << "岸绿";
    QTest::newRow("at the end") << "湖水 and" << "and" << "湖水";
    QTest::newRow("all of it") << "and" << "and" << "";
    QTest::newRow("after a character of two units") << "\U00020BB7and岸" << "and"
                                                    << "\U00020BB7岸";
}

void StoryTagVerbsTest::takingAStrayWordOut()
{
    QFETCH(const QString, before);
    QFETCH(const QString, word);
    QFETCH(const QString, after);
    const int offset = int(before.indexOf(word));
    StoryTransaction t(storyOf(before, { strayWord(offset, int(word.size())) }), {});
    QVERIFY(noteHasProposal(t.story().notes[0]));
    QVERIFY(acceptNote(t, 0).ok());
    QCOMPARE(t.story().parts[1]->text, after);
    QVERIFY(t.story().notes.empty());
    QCOMPARE(t.caret().part, 1);
    QVERIFY(t.caret().offset <= after.size());
}

void StoryTagVerbsTest::otherNotesMoveAlong()
{
    StoryTransaction t(
        storyOf(QStringLiteral("甲 and 乙 or 丙"), { strayWord(2, 3), strayWord(8, 2) }), {});
    QVERIFY(acceptNote(t, 0).ok());
    QCOMPARE(t.story().parts[1]->text, QStringLiteral("甲乙 or 丙"));
    QCOMPARE(t.story().notes.size(), 1U);
    QCOMPARE(t.story().notes[0].offset, 3);
    QVERIFY(acceptNote(t, 0).ok());
    QCOMPARE(t.story().parts[1]->text, QStringLiteral("甲乙丙"));
}

void StoryTagVerbsTest::aNoteWithoutAProposalIsPutAway()
{
    const StoryNote note { QStringLiteral("breaks_off"), QStringLiteral("…"), 1, 0, 2 };
    StoryTransaction t(storyOf(QStringLiteral("正文断在"), { note, strayWord(0, 1) }), {});
    QVERIFY(!noteHasProposal(note));
    QVERIFY(acceptNote(t, 0).ok());
    QCOMPARE(t.story().parts[1]->text, QStringLiteral("正文断在"));
    QCOMPARE(t.story().notes.size(), 1U);
    QVERIFY(dismissNote(t, 0).ok());
    QVERIFY(t.story().notes.empty());
    QCOMPARE(t.story().parts[1]->text, QStringLiteral("正文断在"));
}

void StoryTagVerbsTest::aNoteWhosePlaceIsGoneIsPutAway()
{
    for (StoryNote note : { strayWord(1, 9), strayWord(9, 1), strayWord(-1, 1) }) {
        StoryTransaction t(storyOf(QStringLiteral("正文"), { note }), {});
        QVERIFY(acceptNote(t, 0).ok());
        QCOMPARE(t.story().parts[1]->text, QStringLiteral("正文"));
        QVERIFY(t.story().notes.empty());
        note.part = 7;
        StoryTransaction gone(storyOf(QStringLiteral("正文"), { note }), {});
        QVERIFY(acceptNote(gone, 0).ok());
        QVERIFY(gone.story().notes.empty());
    }
}

void StoryTagVerbsTest::undoBringsWordAndNoteBack()
{
    StorySession session(storyOf(QStringLiteral("湖 and 岸"), { strayWord(2, 3) }));
    const auto accept = [](StoryTransaction& t) { return acceptNote(t, 0); };
    QVERIFY(session.edit(QStringLiteral("accept"), {}, accept).ok());
    QCOMPARE(session.current()->parts[1]->text, QStringLiteral("湖岸"));
    session.undo();
    QCOMPARE(session.current()->parts[1]->text, QStringLiteral("湖 and 岸"));
    QCOMPARE(session.current()->notes.size(), 1U);
}

QTEST_GUILESS_MAIN(StoryTagVerbsTest)
#include "story_tag_verbs_test.moc"
