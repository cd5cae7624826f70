// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/span_shift.h"
#include "editing/story_verbs.h"

#include <QTest>

#include <array>
#include <climits>

using namespace broadsheet;

class StoryVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untouchedPartsAreShared();
    void typing_data();
    void typing();
    void removing_data();
    void removing();
    void spansMoveWithTheText_data();
    void spansMoveWithTheText();
    void notesMoveWithTheText();
    void splittingAndMerging();
    void mergingIntoAnEmptyPartTakesTheKind();
    void togglingSpans_data();
    void togglingSpans();
    void kindStatusAndTags();
    void refusedEditsChangeNothing();
};

namespace {

const char16_t* const Rare = u"甲𠮷乙"; // 𠮷 is a surrogate pair at 1

StoryPartPtr part(PartKind kind, const QString& text, std::vector<Span> spans = {})
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, std::move(spans) });
}

StoryPtr story(std::vector<StoryPartPtr> parts, std::vector<StoryNote> notes = {})
{
    Story result;
    result.parts = std::move(parts);
    result.notes = std::move(notes);
    return std::make_shared<const Story>(result);
}

StoryPtr threeParts()
{
    return story({ part(PartKind::Headline, QStringLiteral("标题")),
        part(PartKind::Body, QStringLiteral("第一段。")),
        part(PartKind::Body, QStringLiteral("第二段。")) });
}

/// "5+3b 9+2k" for spans.
QString spanText(const std::vector<Span>& spans)
{
    QStringList result;
    for (const Span& span : spans) {
        result << QStringLiteral("%1+%2%3")
                      .arg(span.start)
                      .arg(span.length)
                      .arg(QStringLiteral("bik").at(int(span.role)));
    }
    return result.join(QLatin1Char(' '));
}

std::vector<Span> spansFrom(const QString& text)
{
    std::vector<Span> result;
    for (const QString& item : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList numbers = item.chopped(1).split(QLatin1Char('+'));
        result.push_back({ numbers[0].toInt(),
            numbers[1].toInt(),
            SpanRole(QStringLiteral("bik").indexOf(item.back())) });
    }
    return result;
}

} // namespace

void StoryVerbsTest::untouchedPartsAreShared()
{
    const StoryPtr base = threeParts();
    StoryTransaction t(base, {});
    QVERIFY(typeText(t, 1, 4, QStringLiteral("好")).ok());
    const StoryPtr next = t.finish();
    QCOMPARE(next->parts[0].get(), base->parts[0].get());
    QVERIFY(next->parts[1].get() != base->parts[1].get());
    QCOMPARE(next->parts[2].get(), base->parts[2].get());
    QCOMPARE(next->parts[1]->text, QStringLiteral("第一段。好"));
    QCOMPARE(base->parts[1]->text, QStringLiteral("第一段。"));
    QCOMPARE(t.caret(), Caret::at(1, 5));

    StoryTransaction split(base, {});
    QVERIFY(splitPart(split, 1, 2).ok());
    QCOMPARE(split.story().parts[0].get(), base->parts[0].get());
    QCOMPARE(split.story().parts[3].get(), base->parts[2].get());
}

void StoryVerbsTest::typing_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result"); // empty: refused
    QTest::newRow("at the start") << 0 << QStringLiteral("丙") << QStringLiteral("丙甲𠮷乙");
    QTest::newRow("after a pair") << 3 << QStringLiteral("丙") << QStringLiteral("甲𠮷丙乙");
    QTest::newRow("a pair") << 4 << QStringLiteral("𠮷") << QStringLiteral("甲𠮷乙𠮷");
    QTest::newRow("within a pair") << 2 << QStringLiteral("丙") << QString();
    QTest::newRow("past the end") << 5 << QStringLiteral("丙") << QString();
    QTest::newRow("before the start") << -1 << QStringLiteral("丙") << QString();
    QTest::newRow("a line break") << 0 << QStringLiteral("丙\n丁") << QString();
    QTest::newRow("a paragraph separator") << 0 << QString(QChar(0x2029)) << QString();
    QTest::newRow("a vertical tab") << 0 << QStringLiteral("\v") << QString();
    QTest::newRow("a NUL") << 0 << QString(QChar(0)) << QString();
    QTest::newRow("half a pair") << 0 << QString(QChar(0xd842)) << QString();
    QTest::newRow("the other half") << 0 << QString(QChar(0xdfb7)) << QString();
}

void StoryVerbsTest::typing()
{
    QFETCH(int, offset);
    QFETCH(QString, text);
    QFETCH(QString, result);
    const QString before = QString::fromUtf16(Rare);
    StoryTransaction t(story({ part(PartKind::Body, before) }), {});
    const Result<void> typed = typeText(t, 0, offset, text);
    QCOMPARE(typed.ok(), !result.isEmpty());
    QCOMPARE(t.hasChanged(), typed.ok());
    QCOMPARE(t.story().parts[0]->text, result.isEmpty() ? before : result);
    QVERIFY(typed.ok() || !typed.problem().summary.isEmpty());
}

void StoryVerbsTest::removing_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("caret"); // -1: refused
    QTest::newRow("one character") << 0 << 1 << QStringLiteral("𠮷乙") << 0;
    QTest::newRow("the first half of a pair takes both") << 1 << 1 << QStringLiteral("甲乙") << 1;
    QTest::newRow("the second half of a pair takes both") << 2 << 1 << QStringLiteral("甲乙") << 1;
    QTest::newRow("all") << 0 << 4 << QString() << 0;
    QTest::newRow("nothing") << 1 << 0 << QString::fromUtf16(Rare) << 0;
    QTest::newRow("past the end") << 3 << 2 << QString::fromUtf16(Rare) << -1;
    QTest::newRow("a negative length") << 3 << -1 << QString::fromUtf16(Rare) << -1;
    QTest::newRow("an offset that overflows") << INT_MAX << 1 << QString::fromUtf16(Rare) << -1;
}

void StoryVerbsTest::removing()
{
    QFETCH(int, offset);
    QFETCH(int, length);
    QFETCH(QString, result);
    QFETCH(int, caret);
    StoryTransaction t(story({ part(PartKind::Body, QString::fromUtf16(Rare)) }), Caret::at(0, 0));
    QCOMPARE(removeText(t, 0, offset, length).ok(), caret >= 0);
    QCOMPARE(t.story().parts[0]->text, result);
    QCOMPARE(t.caret().offset, qMax(0, caret));
}

void StoryVerbsTest::spansMoveWithTheText_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("added");
    QTest::addColumn<QString>("after");
    const auto row
        = [](const char* name, const char* before, std::array<int, 3> change, const char* after) {
              QTest::newRow(name) << QString::fromLatin1(before) << change[0] << change[1]
                                  << change[2] << QString::fromLatin1(after);
          };
    row("typing before a span moves it", "5+3b", { 2, 0, 4 }, "9+3b");
    row("typing at a span's start stays outside", "5+3b", { 5, 0, 1 }, "6+3b");
    row("typing inside a span widens it", "5+3b", { 6, 0, 2 }, "5+5b");
    row("typing at a span's end widens it", "5+3b", { 8, 0, 1 }, "5+4b");
    row("typing after a span leaves it", "5+3b", { 9, 0, 1 }, "5+3b");
    row("removing before a span moves it", "5+3b", { 0, 4, 0 }, "1+3b");
    row("removing a span's start shortens it", "5+3b", { 3, 3, 0 }, "3+2b");
    row("removing a span's end shortens it", "5+3b", { 7, 4, 0 }, "5+2b");
    row("removing a span takes it away", "5+3b", { 4, 6, 0 }, "");
    row("replacing a span's text keeps it", "5+3b", { 5, 3, 1 }, "5+1b");
    row("between two spans the first one grows", "2+3b 5+3k", { 5, 0, 1 }, "2+4b 6+3k");
    row("replacing the start of the second span is the second's",
        "0+3b 3+3k",
        { 3, 2, 1 },
        "0+3b 3+2k");
    row("spans that come to touch join", "0+2b 4+2b", { 2, 2, 0 }, "0+4b");
    row("spans of other roles do not join", "0+2b 4+2k", { 2, 2, 0 }, "0+2b 2+2k");
    row("replacing over two spans goes to the first", "0+4b 5+4k", { 2, 5, 3 }, "0+5b 5+2k");
}

void StoryVerbsTest::spansMoveWithTheText()
{
    QFETCH(QString, before);
    QFETCH(int, start);
    QFETCH(int, removed);
    QFETCH(int, added);
    const std::vector<Span> spans = shiftedSpans(spansFrom(before), { start, removed, added });
    QTEST(spanText(spans), "after");
}

void StoryVerbsTest::notesMoveWithTheText()
{
    const auto note = [](int inPart, int offset, int length) {
        return StoryNote {
            QStringLiteral("stray_latin"), QStringLiteral("and"), inPart, offset, length
        };
    };
    const StoryPtr base = story({ part(PartKind::Body, QStringLiteral("0123456789")),
                                    part(PartKind::Body, QStringLiteral("abcdef")) },
        { note(0, 4, 3), note(1, 2, 2), note(-1, 0, 0) });
    StoryTransaction typed(base, {});
    QVERIFY(typeText(typed, 0, 2, QStringLiteral("xx")).ok());
    QVERIFY(typed.story().notes[0] == note(0, 6, 3));
    QVERIFY(typed.story().notes[1] == note(1, 2, 2));

    StoryTransaction removed(base, {});
    QVERIFY(removeText(removed, 0, 4, 3).ok());
    QCOMPARE(removed.story().notes.size(), std::size_t(2)); // its words are gone

    StoryTransaction split(base, {});
    QVERIFY(splitPart(split, 0, 3).ok());
    QVERIFY(split.story().notes[0] == note(1, 1, 3));
    QVERIFY(split.story().notes[1] == note(2, 2, 2));
    QVERIFY(split.story().notes[2] == note(-1, 0, 0));
    QVERIFY(mergeParts(split, 0).ok());
    QVERIFY(split.story().notes == base->notes);

    StoryTransaction across(base, {});
    QVERIFY(splitPart(across, 0, 5).ok());
    QVERIFY(across.story().notes[0] == note(0, 4, 1));
}

void StoryVerbsTest::splittingAndMerging()
{
    const StoryPtr base = story({ part(
        PartKind::Deck, QStringLiteral("0123456789"), spansFrom(QStringLiteral("1+2b 4+4k"))) });
    StoryTransaction t(base, {});
    QVERIFY(splitPart(t, 0, 6).ok());
    QCOMPARE(t.story().parts[0]->text, QStringLiteral("012345"));
    QCOMPARE(t.story().parts[1]->text, QStringLiteral("6789"));
    QCOMPARE(t.story().parts[1]->kind, PartKind::Deck);
    QCOMPARE(spanText(t.story().parts[0]->spans), QStringLiteral("1+2b 4+2k"));
    QCOMPARE(spanText(t.story().parts[1]->spans), QStringLiteral("0+2k"));
    QCOMPARE(t.caret(), Caret::at(1, 0));
    QVERIFY(mergeParts(t, 0).ok());
    QCOMPARE(t.caret(), Caret::at(0, 6));
    QCOMPARE(t.story().parts.size(), std::size_t(1));
    QVERIFY(*t.story().parts[0] == *base->parts[0]);
    QVERIFY(!mergeParts(t, 0).ok());

    StoryTransaction rare(story({ part(PartKind::Body, QString::fromUtf16(Rare)) }), {});
    QVERIFY(!splitPart(rare, 0, 2).ok()); // within the pair
    QVERIFY(!rare.hasChanged());
}

void StoryVerbsTest::mergingIntoAnEmptyPartTakesTheKind()
{
    StoryTransaction t(
        story({ part(PartKind::Deck, {}), part(PartKind::Body, QStringLiteral("文")) }), {});
    QVERIFY(mergeParts(t, 0).ok());
    QCOMPARE(t.story().parts[0]->kind, PartKind::Body);
}

void StoryVerbsTest::togglingSpans_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("after"); // for bold
    QTest::newRow("plain text becomes bold") << QString() << 2 << 3 << QStringLiteral("2+3b");
    QTest::newRow("bold text becomes plain") << QStringLiteral("2+3b") << 2 << 3 << QString();
    QTest::newRow("the middle of bold text becomes plain")
        << QStringLiteral("1+6b") << 3 << 2 << QStringLiteral("1+2b 5+2b");
    QTest::newRow("partly bold text becomes bold")
        << QStringLiteral("2+3b") << 4 << 3 << QStringLiteral("2+5b");
    QTest::newRow("kai text becomes bold")
        << QStringLiteral("1+6k") << 2 << 2 << QStringLiteral("1+1k 2+2b 4+3k");
}

void StoryVerbsTest::togglingSpans()
{
    QFETCH(QString, before);
    QFETCH(int, start);
    QFETCH(int, length);
    StoryTransaction t(
        story({ part(PartKind::Body, QStringLiteral("0123456789"), spansFrom(before)) }), {});
    QVERIFY(toggleSpan(t, 0, start, length, SpanRole::Bold).ok());
    QTEST(spanText(t.story().parts[0]->spans), "after");
}

void StoryVerbsTest::kindStatusAndTags()
{
    StoryTransaction t(threeParts(), {});
    QVERIFY(setPartKind(t, 1, PartKind::Body).ok());
    QVERIFY(setStatus(t, StoryStatus::Draft).ok());
    QVERIFY(setTags(t, {}).ok());
    QVERIFY(!t.hasChanged()); // all as it was
    QVERIFY(setPartKind(t, 1, PartKind::Subhead).ok());
    QCOMPARE(t.story().parts[1]->kind, PartKind::Subhead);
    QVERIFY(setStatus(t, StoryStatus::Ready).ok());
    QCOMPARE(t.story().status, StoryStatus::Ready);
    QVERIFY(setTags(t, { QStringLiteral(" 水务 "), QStringLiteral("水务"), QStringLiteral("环境") })
            .ok());
    QCOMPARE(t.story().tags, (QStringList { QStringLiteral("水务"), QStringLiteral("环境") }));
    QVERIFY(!setTags(t, { QStringLiteral(" ") }).ok());
}

void StoryVerbsTest::refusedEditsChangeNothing()
{
    const StoryPtr base = threeParts();
    StoryTransaction t(base, Caret::at(1, 1));
    QVERIFY(!typeText(t, 3, 0, QStringLiteral("字")).ok());
    QVERIFY(!typeText(t, -1, 0, QStringLiteral("字")).ok());
    QVERIFY(!removeText(t, 3, 0, 1).ok());
    QVERIFY(!splitPart(t, 1, 9).ok());
    QVERIFY(!splitPart(t, 3, 0).ok());
    QVERIFY(!mergeParts(t, 2).ok());
    QVERIFY(!mergeParts(t, -1).ok());
    QVERIFY(!setPartKind(t, 3, PartKind::Body).ok());
    QVERIFY(!toggleSpan(t, 1, 2, 9, SpanRole::Bold).ok());
    QVERIFY(!toggleSpan(t, 1, 2, 0, SpanRole::Bold).ok());
    QVERIFY(!t.insertPart(4, {}).ok());
    QVERIFY(!t.removePart(3).ok());
    QVERIFY(
        !t.replacePart(0, { PartKind::Body, QStringLiteral("字"), { { 0, 2, SpanRole::Bold } } })
            .ok());
    QVERIFY(!t.hasChanged());
    QVERIFY(t.story().parts == base->parts);
    QCOMPARE(t.caret(), Caret::at(1, 1));
}

QTEST_GUILESS_MAIN(StoryVerbsTest)
#include "story_verbs_test.moc"
