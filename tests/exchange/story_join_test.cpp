// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "split_outline.h"

#include <QtTest>

using namespace broadsheet;

class StoryJoinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRestClosesTheParagraph();
    void spansAndNotesMoveAlong();
    void aBylineBehindTheBreakStaysLast();
    void latinWordsKeepASpace();
    void nothingIsLostWhenOffsetsLieInside();
    void aPlaceThatIsNotThereChangesNothing();
};

namespace {

StoryPartPtr part(PartKind kind, const QString& text, std::vector<Span> spans = {})
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, std::move(spans) });
}

Story broken()
{
    Story story;
    story.id = StoryId(4);
    story.revision = 2;
    story.parts = { part(PartKind::Headline, QStringLiteral("把握任务")),
        part(PartKind::Body, QStringLiteral("把产业打造完"), { { 0, 2, SpanRole::Bold } }) };
    story.notes = { { QStringLiteral("a"), QString(), 1, 2, 1 } };
    return story;
}

Story rest()
{
    Story story;
    story.id = StoryId(9);
    story.type = StoryType::Fragment;
    story.parts
        = { part(PartKind::Body, QStringLiteral("整产业链。"), { { 1, 3, SpanRole::Bold } }),
              part(PartKind::Body, QStringLiteral("再加力。")),
              part(PartKind::Byline, QStringLiteral("林越")) };
    story.notes = { { QStringLiteral("b"), QString(), 0, 4, 1 },
        { QStringLiteral("c"), QString(), 1, 0, 1 } };
    return story;
}

} // namespace

void StoryJoinTest::theRestClosesTheParagraph()
{
    const Story joined = joinedStory(broken(), 1, 6, rest(), 0, 0);
    QCOMPARE(outlineOf(joined),
        QStringLiteral("story\n  headline: 把握任务\n  body: 把产业打造完整产业链。\n  body: "
                       "再加力。\n  byline: 林越"));
    QCOMPARE(joined.id, StoryId(4));
    QCOMPARE(joined.revision, Revision(2));
}

void StoryJoinTest::spansAndNotesMoveAlong()
{
    const Story joined = joinedStory(broken(), 1, 6, rest(), 0, 0);
    const std::vector<Span> spans { { 0, 2, SpanRole::Bold }, { 7, 3, SpanRole::Bold } };
    QCOMPARE(joined.parts[1]->spans, spans);
    QCOMPARE(joined.notes.size(), std::size_t(3));
    QCOMPARE(joined.notes[0].part, 1);
    QCOMPARE(joined.notes[0].offset, 2);
    QCOMPARE(joined.notes[1].part, 1);
    QCOMPARE(joined.notes[1].offset, 10);
    QCOMPARE(joined.notes[2].part, 2);
    QCOMPARE(joined.notes[2].offset, 0);
}

void StoryJoinTest::aBylineBehindTheBreakStaysLast()
{
    Story from = broken();
    from.parts.push_back(part(PartKind::Byline, QStringLiteral("李青")));
    Story fragment = rest();
    fragment.parts.pop_back();
    QCOMPARE(outlineOf(joinedStory(from, 1, 6, fragment, 0, 0)),
        QStringLiteral("story\n  headline: 把握任务\n  body: 把产业打造完整产业链。\n  body: "
                       "再加力。\n  byline: 李青"));
}

void StoryJoinTest::latinWordsKeepASpace()
{
    Story from;
    from.parts = { part(PartKind::Body, QStringLiteral("the town learned that")) };
    Story fragment;
    fragment.parts = { part(PartKind::Body, QStringLiteral("neighbors help.")) };
    QCOMPARE(joinedStory(from, 0, 21, fragment, 0, 0).parts[0]->text,
        QStringLiteral("the town learned that neighbors help."));
}

void StoryJoinTest::nothingIsLostWhenOffsetsLieInside()
{
    const Story joined = joinedStory(broken(), 1, 3, rest(), 1, 2);
    QCOMPARE(outlineOf(joined),
        QStringLiteral("story\n  headline: 把握任务\n  body: 把产业力。\n  byline: 林越\n  body: "
                       "打造完\n  body: 整产业链。\n  body: 再加"));
}

void StoryJoinTest::aPlaceThatIsNotThereChangesNothing()
{
    QCOMPARE(outlineOf(joinedStory(broken(), 5, 0, rest(), 0, 0)), outlineOf(broken()));
    QCOMPARE(outlineOf(joinedStory(broken(), 1, 99, rest(), 0, 0)), outlineOf(broken()));
    QCOMPARE(outlineOf(joinedStory(broken(), 1, 0, rest(), 0, -1)), outlineOf(broken()));
}

QTEST_GUILESS_MAIN(StoryJoinTest)
#include "story_join_test.moc"
