// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/part_order_verbs.h"
#include "editing/reading_verbs.h"
#include "editing/story_session.h"
#include "editing/text_range_verbs.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;

class TextRangeVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleaningPastedCopy_data();
    void cleaningPastedCopy();
    void removing_data();
    void removing();
    void pasting_data();
    void pasting();
    void partsKeepTheirKindsAndSpans();
    void moving_data();
    void moving();
    void togglingOverParts();
    void newPartsStandAtTheirPlace_data();
    void newPartsStandAtTheirPlace();
    void enter_data();
    void enter();
    void joining_data();
    void joining();
    void aStoryWithoutPartsTakesText();
    void everythingComesBackByUndo();
};

namespace {

PartKind kindOf(QChar letter)
{
    switch (letter.unicode()) {
    case 'K':
        return PartKind::Kicker;
    case 'H':
        return PartKind::Headline;
    case 'D':
        return PartKind::Deck;
    case 'Y':
        return PartKind::Byline;
    case 'S':
        return PartKind::Subhead;
    case 'C':
        return PartKind::Caption;
    case 'R':
        return PartKind::Credit;
    default:
        return PartKind::Body;
    }
}

QChar letterOf(PartKind kind)
{
    for (const QChar c : QStringLiteral("KHDYSCR")) {
        if (kindOf(c) == kind) {
            return c;
        }
    }
    return QLatin1Char('B');
}

/// "H:题|B:第一段" is a headline and a paragraph; `*bold*` is bold.
std::vector<StoryPart> partsFrom(const QString& outline)
{
    std::vector<StoryPart> parts;
    for (const QString& item : outline.split(QLatin1Char('|'), Qt::SkipEmptyParts)) {
        StoryPart part { kindOf(item[0]), {}, {} };
        const QStringList pieces = item.mid(2).split(QLatin1Char('*'));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i % 2 == 1 && !pieces[i].isEmpty()) {
                part.spans.push_back(
                    { int(part.text.size()), int(pieces[i].size()), SpanRole::Bold });
            }
            part.text += pieces[i];
        }
        parts.push_back(part);
    }
    return parts;
}

StoryPtr storyFrom(const QString& outline)
{
    Story story;
    for (const StoryPart& part : partsFrom(outline)) {
        story.parts.push_back(std::make_shared<const StoryPart>(part));
    }
    return std::make_shared<const Story>(story);
}

QString outlineOf(const Story& story)
{
    QStringList items;
    for (const StoryPartPtr& part : story.parts) {
        QString text = part->text;
        for (auto span = part->spans.rbegin(); span != part->spans.rend(); ++span) {
            text.insert(span->start + span->length, QLatin1Char('*'));
            text.insert(span->start, QLatin1Char('*'));
        }
        items << letterOf(part->kind) + QLatin1Char(':') + text;
    }
    return items.join(QLatin1Char('|'));
}

QString caretText(const Caret& c)
{
    return QStringLiteral("%1.%2").arg(c.part).arg(c.offset);
}

TextPlace placeFrom(const QString& text)
{
    return { text.section(QLatin1Char('.'), 0, 0).toInt(),
        text.section(QLatin1Char('.'), 1).toInt() };
}

TextStretch stretchFrom(const QString& text)
{
    return { placeFrom(text.section(QLatin1Char('-'), 0, 0)),
        placeFrom(text.section(QLatin1Char('-'), 1)) };
}

void columns(std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        QTest::addColumn<QString>(name);
    }
}

void row(const char* name, std::initializer_list<QString> cells)
{
    QTestData& data = QTest::newRow(name);
    for (const QString& cell : cells) {
        data << cell;
    }
}

} // namespace

void TextRangeVerbsTest::cleaningPastedCopy_data()
{
    columns({ "copy", "paragraphs" });
    row("one line keeps its blanks", { QStringLiteral(" 字 "), QStringLiteral(" 字 ") });
    row("lines become paragraphs",
        { QStringLiteral("一\r\n二\r三\u2028四\u2029五"), QStringLiteral("一|二|三|四|五") });
    row("empty lines and indents go",
        { QStringLiteral("\u3000\u3000一\n\n\n  二 \n"), QStringLiteral("一|二") });
    row("control characters go",
        { QStringLiteral("一") + QChar(0) + QChar(7) + QStringLiteral("\u007f\u0085二"),
            QStringLiteral("一|二") });
    row("a tab becomes a space", { QStringLiteral("一\t二"), QStringLiteral("一 二") });
    row("half a pair becomes a sign",
        { QStringLiteral("一") + QChar(0xd842) + QStringLiteral("二"),
            QStringLiteral("一\ufffd二") });
    row("the other half too", { QChar(0xdfb7) + QStringLiteral("二"), QStringLiteral("\ufffd二") });
    row("a whole pair stays", { QStringLiteral("𠮷"), QStringLiteral("𠮷") });
    row("noncharacters go",
        { QStringLiteral("一") + QChar(0xffff) + QChar(0xfdd0) + QStringLiteral("二"),
            QStringLiteral("一二") });
    row("nothing is nothing", { QStringLiteral("\n \n"), QString() });
}

void TextRangeVerbsTest::cleaningPastedCopy()
{
    QFETCH(QString, copy);
    QFETCH(QString, paragraphs);
    const QStringList cleaned = cleanedParagraphs(copy);
    QCOMPARE(cleaned.join(QLatin1Char('|')), paragraphs);
    for (const QString& text : cleaned) {
        QVERIFY(checkPart({ PartKind::Body, text, {} }).ok());
    }
}

void TextRangeVerbsTest::removing_data()
{
    columns({ "before", "stretch", "after", "caret" });
    row("inside a part",
        { QStringLiteral("H:题|B:一二三"),
            QStringLiteral("1.1-1.2"),
            QStringLiteral("H:题|B:一三"),
            QStringLiteral("1.1") });
    row("over a part's end",
        { QStringLiteral("H:标题|B:一二三"),
            QStringLiteral("0.1-1.1"),
            QStringLiteral("H:标二三"),
            QStringLiteral("0.1") });
    row("whole parts between go",
        { QStringLiteral("H:标题|D:副|B:一|B:二三"),
            QStringLiteral("0.1-3.1"),
            QStringLiteral("H:标三"),
            QStringLiteral("0.1") });
    row("a whole part and its end leaves the next its kind",
        { QStringLiteral("H:题|B:一"),
            QStringLiteral("0.0-1.0"),
            QStringLiteral("B:一"),
            QStringLiteral("0.0") });
    row("all leaves one empty part of the first kind",
        { QStringLiteral("H:题|B:一"),
            QStringLiteral("0.0-1.1"),
            QStringLiteral("H:"),
            QStringLiteral("0.0") });
    row("spans on both sides stay",
        { QStringLiteral("B:*一二*三|B:四*五六*"),
            QStringLiteral("0.1-1.2"),
            QStringLiteral("B:*一六*"),
            QStringLiteral("0.1") });
    row("half a pair takes the whole",
        { QStringLiteral("B:一𠮷二"),
            QStringLiteral("0.2-0.3"),
            QStringLiteral("B:一二"),
            QStringLiteral("0.1") });
    row("places outside are the ends",
        { QStringLiteral("B:一二"),
            QStringLiteral("0.1-9.9"),
            QStringLiteral("B:一"),
            QStringLiteral("0.1") });
}

void TextRangeVerbsTest::removing()
{
    QFETCH(QString, before);
    QFETCH(QString, stretch);
    StoryTransaction t(storyFrom(before), Caret::at(0, 0));
    QVERIFY(removeRange(t, stretchFrom(stretch)).ok());
    QTEST(outlineOf(t.story()), "after");
    QTEST(caretText(t.caret()), "caret");
}

void TextRangeVerbsTest::pasting_data()
{
    columns({ "before", "stretch", "copy", "after", "caret" });
    row("a word",
        { QStringLiteral("B:一三"),
            QStringLiteral("0.1-0.1"),
            QStringLiteral("二"),
            QStringLiteral("B:一二三"),
            QStringLiteral("0.2") });
    row("lines split with the kind of the part",
        { QStringLiteral("D:甲乙|B:文"),
            QStringLiteral("0.1-0.1"),
            QStringLiteral("一\n二\n三"),
            QStringLiteral("D:甲一|D:二|D:三乙|B:文"),
            QStringLiteral("2.1") });
    row("over a selection in one part",
        { QStringLiteral("B:甲*乙*丙"),
            QStringLiteral("0.1-0.2"),
            QStringLiteral("一"),
            QStringLiteral("B:甲*一*丙"),
            QStringLiteral("0.2") });
    row("over a selection of several parts",
        { QStringLiteral("H:标题|B:一二"),
            QStringLiteral("0.1-1.1"),
            QStringLiteral("新"),
            QStringLiteral("H:标新二"),
            QStringLiteral("0.2") });
    row("lines over a selection",
        { QStringLiteral("B:一二三"),
            QStringLiteral("0.1-0.2"),
            QStringLiteral("甲\n乙"),
            QStringLiteral("B:一甲|B:乙三"),
            QStringLiteral("1.1") });
    row("only control characters",
        { QStringLiteral("B:一"),
            QStringLiteral("0.1-0.1"),
            QString(QChar(7)),
            QStringLiteral("B:一"),
            QStringLiteral("0.0") });
}

void TextRangeVerbsTest::pasting()
{
    QFETCH(QString, before);
    QFETCH(QString, stretch);
    QFETCH(QString, copy);
    StoryTransaction t(storyFrom(before), Caret::at(0, 0));
    QVERIFY(replaceRange(t, stretchFrom(stretch), copy).ok());
    QTEST(outlineOf(t.story()), "after");
    QTEST(caretText(t.caret()), "caret");
}

void TextRangeVerbsTest::partsKeepTheirKindsAndSpans()
{
    const StoryPtr from = storyFrom(QStringLiteral("H:*标*题|D:副题|B:一*二三*"));
    const std::vector<StoryPart> copied = partsIn(*from, { { 0, 1 }, { 2, 2 } });
    QVERIFY(copied == partsFrom(QStringLiteral("H:题|D:副题|B:一*二*")));

    StoryTransaction inside(storyFrom(QStringLiteral("B:甲乙")), {});
    QVERIFY(insertParts(inside, { 0, 1 }, copied).ok());
    QCOMPARE(outlineOf(inside.story()), QStringLiteral("B:甲题|D:副题|B:一*二*乙"));
    QCOMPARE(caretText(inside.caret()), QStringLiteral("2.2"));

    StoryTransaction atStart(storyFrom(QStringLiteral("B:甲")), {});
    QVERIFY(insertParts(atStart, { 0, 0 }, copied).ok());
    QCOMPARE(outlineOf(atStart.story()), QStringLiteral("H:题|D:副题|B:一*二*甲"));

    StoryTransaction atEnd(storyFrom(QStringLiteral("H:甲")), {});
    QVERIFY(insertParts(atEnd, { 0, 1 }, copied).ok());
    QCOMPARE(outlineOf(atEnd.story()), QStringLiteral("H:甲题|D:副题|B:一*二*"));

    StoryTransaction unsound(storyFrom(QStringLiteral("H:甲")), {});
    QVERIFY(
        !insertParts(unsound, { 0, 1 }, { { PartKind::Body, QStringLiteral("一\n二"), {} } }).ok());
    QVERIFY(!unsound.hasChanged());
}

void TextRangeVerbsTest::moving_data()
{
    columns({ "before", "stretch", "to", "after", "selected" });
    row("forwards in a part",
        { QStringLiteral("B:一二三四"),
            QStringLiteral("0.0-0.2"),
            QStringLiteral("0.3"),
            QStringLiteral("B:三一二四"),
            QStringLiteral("0.1-0.3") });
    row("backwards in a part",
        { QStringLiteral("B:一二三四"),
            QStringLiteral("0.2-0.4"),
            QStringLiteral("0.1"),
            QStringLiteral("B:一三四二"),
            QStringLiteral("0.1-0.3") });
    row("to a later part",
        { QStringLiteral("B:一二|B:三四"),
            QStringLiteral("0.0-0.1"),
            QStringLiteral("1.1"),
            QStringLiteral("B:二|B:三一四"),
            QStringLiteral("1.1-1.2") });
    row("a paragraph to a later place",
        { QStringLiteral("H:题|B:一|B:二|B:三"),
            QStringLiteral("1.0-2.0"),
            QStringLiteral("3.0"),
            QStringLiteral("H:题|B:二|B:一|B:三"),
            QStringLiteral("2.0-3.0") });
    row("into itself",
        { QStringLiteral("B:一二三"),
            QStringLiteral("0.0-0.2"),
            QStringLiteral("0.1"),
            QStringLiteral("B:一二三"),
            QStringLiteral("0.0-0.0") });
}

void TextRangeVerbsTest::moving()
{
    QFETCH(QString, before);
    QFETCH(QString, stretch);
    QFETCH(QString, to);
    QFETCH(QString, selected);
    StoryTransaction t(storyFrom(before), Caret::at(0, 0));
    QVERIFY(moveRange(t, stretchFrom(stretch), placeFrom(to)).ok());
    QTEST(outlineOf(t.story()), "after");
    QCOMPARE(stretchOf(t.caret()), stretchFrom(selected));
}

void TextRangeVerbsTest::togglingOverParts()
{
    StoryTransaction t(storyFrom(QStringLiteral("H:标题|B:*一*二|B:三四")), Caret::at(0, 0));
    const TextStretch stretch { { 0, 1 }, { 2, 1 } };
    QVERIFY(toggleRangeSpan(t, stretch, SpanRole::Bold).ok());
    QCOMPARE(outlineOf(t.story()), QStringLiteral("H:标*题*|B:*一二*|B:*三*四"));
    QVERIFY(hasRangeSpan(t.story(), stretch, SpanRole::Bold));
    QCOMPARE(stretchOf(t.caret()), stretch);
    QVERIFY(toggleRangeSpan(t, stretch, SpanRole::Bold).ok());
    QCOMPARE(outlineOf(t.story()), QStringLiteral("H:标题|B:一二|B:三四"));
    QVERIFY(!toggleRangeSpan(t, { { 0, 1 }, { 0, 1 } }, SpanRole::Bold).ok());
}

void TextRangeVerbsTest::newPartsStandAtTheirPlace_data()
{
    columns({ "before", "caret", "kind", "after" });
    const QString whole = QStringLiteral("H:题|B:一|B:二|C:图|R:摄");
    row("a kicker before the headline",
        { whole,
            QStringLiteral("1.0"),
            QStringLiteral("K"),
            QStringLiteral("K:|H:题|B:一|B:二|C:图|R:摄") });
    row("a deck after the headline",
        { whole,
            QStringLiteral("2.0"),
            QStringLiteral("D"),
            QStringLiteral("H:题|D:|B:一|B:二|C:图|R:摄") });
    row("a byline before the text",
        { whole,
            QStringLiteral("0.0"),
            QStringLiteral("Y"),
            QStringLiteral("H:题|Y:|B:一|B:二|C:图|R:摄") });
    row("text after the caret's",
        { whole,
            QStringLiteral("1.0"),
            QStringLiteral("S"),
            QStringLiteral("H:题|B:一|S:|B:二|C:图|R:摄") });
    row("text at its end from elsewhere",
        { whole,
            QStringLiteral("0.0"),
            QStringLiteral("B"),
            QStringLiteral("H:题|B:一|B:二|B:|C:图|R:摄") });
    row("a caption at the end",
        { whole,
            QStringLiteral("0.0"),
            QStringLiteral("C"),
            QStringLiteral("H:题|B:一|B:二|C:图|R:摄|C:") });
    row("the first part of all",
        { QString(), QStringLiteral("0.0"), QStringLiteral("D"), QStringLiteral("D:") });
}

void TextRangeVerbsTest::newPartsStandAtTheirPlace()
{
    QFETCH(QString, before);
    QFETCH(QString, caret);
    QFETCH(QString, kind);
    const TextPlace at = placeFrom(caret);
    StoryTransaction t(storyFrom(before), Caret::at(at.part, at.offset));
    QVERIFY(insertPart(t, kindOf(kind[0])).ok());
    QTEST(outlineOf(t.story()), "after");
    QVERIFY((*t.part(t.caret().part))->text.isEmpty());
    QCOMPARE((*t.part(t.caret().part))->kind, kindOf(kind[0]));
}

void TextRangeVerbsTest::enter_data()
{
    columns({ "before", "place", "after", "caret" });
    row("running text splits",
        { QStringLiteral("B:一二"),
            QStringLiteral("0.1"),
            QStringLiteral("B:一|B:二"),
            QStringLiteral("1.0") });
    row("at its end too",
        { QStringLiteral("B:一"),
            QStringLiteral("0.1"),
            QStringLiteral("B:一|B:"),
            QStringLiteral("1.0") });
    row("a headline splits in the middle",
        { QStringLiteral("H:标题"),
            QStringLiteral("0.1"),
            QStringLiteral("H:标|H:题"),
            QStringLiteral("1.0") });
    row("after the headline a deck",
        { QStringLiteral("H:题|B:一"),
            QStringLiteral("0.1"),
            QStringLiteral("H:题|D:|B:一"),
            QStringLiteral("1.0") });
    row("an empty deck goes on to the text",
        { QStringLiteral("H:题|D:|B:一"),
            QStringLiteral("1.0"),
            QStringLiteral("H:题|B:一"),
            QStringLiteral("1.0") });
    row("an empty deck at the end becomes a byline",
        { QStringLiteral("H:题|D:"),
            QStringLiteral("1.0"),
            QStringLiteral("H:题|Y:"),
            QStringLiteral("1.0") });
    row("an empty byline at the end becomes text",
        { QStringLiteral("H:题|Y:"),
            QStringLiteral("1.0"),
            QStringLiteral("H:题|B:"),
            QStringLiteral("1.0") });
    row("a kicker goes on to its headline",
        { QStringLiteral("K:引|H:题"),
            QStringLiteral("0.1"),
            QStringLiteral("K:引|H:题"),
            QStringLiteral("1.0") });
    row("after a subhead text",
        { QStringLiteral("S:题|B:一"),
            QStringLiteral("0.1"),
            QStringLiteral("S:题|B:|B:一"),
            QStringLiteral("1.0") });
    row("a story without parts",
        { QString(), QStringLiteral("0.0"), QStringLiteral("D:"), QStringLiteral("0.0") });
}

void TextRangeVerbsTest::enter()
{
    QFETCH(QString, before);
    QFETCH(QString, place);
    StoryTransaction t(storyFrom(before), Caret::at(0, 0));
    QVERIFY(breakPart(t, placeFrom(place)).ok());
    QTEST(outlineOf(t.story()), "after");
    QTEST(caretText(t.caret()), "caret");
}

void TextRangeVerbsTest::joining_data()
{
    columns({ "before", "after", "caret" });
    row("the first keeps its kind",
        { QStringLiteral("H:题|B:一"), QStringLiteral("H:题一"), QStringLiteral("0.1") });
    row("an empty second goes",
        { QStringLiteral("H:题|B:"), QStringLiteral("H:题"), QStringLiteral("0.1") });
    row("an empty first goes",
        { QStringLiteral("H:|B:一"), QStringLiteral("B:一"), QStringLiteral("0.0") });
    row("of two empty ones the first stays",
        { QStringLiteral("H:|B:"), QStringLiteral("H:"), QStringLiteral("0.0") });
}

void TextRangeVerbsTest::joining()
{
    QFETCH(QString, before);
    StoryTransaction t(storyFrom(before), Caret::at(0, 0));
    QVERIFY(joinParts(t, 0).ok());
    QTEST(outlineOf(t.story()), "after");
    QTEST(caretText(t.caret()), "caret");
    QVERIFY(!joinParts(t, 5).ok());
}

void TextRangeVerbsTest::aStoryWithoutPartsTakesText()
{
    StoryTransaction t(storyFrom({}), {});
    QVERIFY(insertText(t, { 0, 0 }, QStringLiteral("标题")).ok());
    QCOMPARE(outlineOf(t.story()), QStringLiteral("H:标题"));
    StoryTransaction none(storyFrom({}), {});
    QVERIFY(removeRange(none, { { 0, 0 }, { 3, 3 } }).ok());
    QVERIFY(!none.hasChanged());
    QVERIFY(partsIn(none.story(), { { 0, 0 }, { 3, 3 } }).empty());
}

void TextRangeVerbsTest::everythingComesBackByUndo()
{
    StorySession session(storyFrom(QStringLiteral("H:标题|B:*一*二𠮷三|B:四五六|C:图")));
    QRandomGenerator random(7);
    const auto place = [&] {
        const Story& story = *session.current();
        const int part = random.bounded(int(story.parts.size()) + 1);
        return TextPlace { part, random.bounded(6) };
    };
    QStringList outlines { outlineOf(*session.current()) };
    for (int i = 0; i < 1500; ++i) {
        const TextPlace a = place();
        const TextPlace b = place();
        const TextStretch stretch { std::min(a, b), std::max(a, b) };
        const auto edit = [&](StoryTransaction& t) -> Result<void> {
            switch (i % 6) {
            case 0:
                return replaceRange(t, stretch, QStringLiteral("甲乙\n丙𠮷丁"));
            case 1:
                return insertText(t, a, QStringLiteral("词"));
            case 2:
                return moveRange(t, stretch, place());
            case 3:
                // Refused when both ends lie behind the story's end, or for want of a reading.
                static_cast<void>(toggleRangeSpan(t, stretch, SpanRole(random.bounded(8))));
                static_cast<void>(setReading(t, stretch, QStringLiteral("jiǎ yǐ")));
                return {};
            case 4:
                return insertPart(t, PartKind(i % 13));
            default:
                return removeRange(t, stretch);
            }
        };
        QVERIFY(session.edit(QStringLiteral("step"), {}, edit).ok());
        for (const StoryPartPtr& part : session.current()->parts) {
            QVERIFY(checkPart(*part).ok());
        }
        QVERIFY(!session.current()->parts.empty());
        if (session.undoStack().count() == int(outlines.size())) {
            outlines << outlineOf(*session.current());
        }
    }
    QVERIFY(session.undoStack().count() > 1000);
    for (qsizetype i = outlines.size() - 1; i > 0; --i) {
        QCOMPARE(outlineOf(*session.current()), outlines[i]);
        session.undo();
    }
    QCOMPARE(outlineOf(*session.current()), outlines[0]);
}

QTEST_GUILESS_MAIN(TextRangeVerbsTest)
#include "text_range_verbs_test.moc"
