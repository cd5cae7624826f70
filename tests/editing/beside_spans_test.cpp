// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/reading_verbs.h"
#include "editing/span_shift.h"
#include "editing/story_verbs.h"

#include <QTest>

using namespace broadsheet;

namespace {

/// Bold, italic, kai, emphasis dots, name line, title line, note mark, reading.
const QString Letters = QStringLiteral("bikdnwmr");

/// "0+2n 2+2r(běi_jīng)".
std::vector<Span> spansFrom(const QString& text)
{
    std::vector<Span> result;
    for (const QString& item : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString place = item.section(u'(', 0, 0);
        result.push_back({ place.section(u'+', 0, 0).toInt(),
            place.section(u'+', 1).chopped(1).toInt(),
            SpanRole(Letters.indexOf(place.back())),
            item.section(u'(', 1).chopped(item.contains(u'(') ? 1 : 0).replace(u'_', u' ') });
    }
    return result;
}

QString spanText(const std::vector<Span>& spans)
{
    QStringList result;
    for (const Span& span : spans) {
        QString item = QStringLiteral("%1+%2%3")
                           .arg(span.start)
                           .arg(span.length)
                           .arg(Letters.at(int(span.role)));
        if (!span.reading.isEmpty())
            item += u'(' + QString(span.reading).replace(u' ', u'_') + u')';
        result << item;
    }
    return result.join(u' ');
}

StoryPtr storyOf(const QString& text, const QString& spans)
{
    Story story;
    story.parts.push_back(
        std::make_shared<const StoryPart>(StoryPart { PartKind::Body, text, spansFrom(spans) }));
    return std::make_shared<const Story>(story);
}

} // namespace

class BesideSpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundness_data();
    void soundness();
    void toggling_data();
    void toggling();
    void typing_data();
    void typing();
    void splitting_data();
    void splitting();
    void readings_data();
    void readings();
    void aReadingStandsInOneParagraph();
    void aTabIsText();
};

void BesideSpansTest::soundness_data()
{
    QTest::addColumn<QString>("spans");
    QTest::addColumn<bool>("sound");
    QTest::newRow("dots may stand under bold text") << QStringLiteral("1+4b 2+2d") << true;
    QTest::newRow("a name may have a reading") << QStringLiteral("0+2n 0+2r(běi_jīng)") << true;
    QTest::newRow("two names may touch") << QStringLiteral("0+2n 2+2n") << true;
    QTest::newRow("a name may not reach into a title") << QStringLiteral("0+3n 2+2w") << false;
    QTest::newRow("bold may not reach into kai") << QStringLiteral("0+3b 2+2k") << false;
    QTest::newRow("a reading without words is none") << QStringLiteral("0+2r") << false;
    QTest::newRow("only a reading has words") << QStringLiteral("0+2n(běi)") << false;
    QTest::newRow("spans stand in order") << QStringLiteral("4+2b 1+2d") << false;
    QTest::newRow("a span ends where the text ends") << QStringLiteral("8+3d") << false;
}

void BesideSpansTest::soundness()
{
    QFETCH(QString, spans);
    const StoryPart part { PartKind::Body, QStringLiteral("0123456789"), spansFrom(spans) };
    QTEST(checkPart(part).ok(), "sound");
    QTEST(areSound(part.spans, 10), "sound");
}

void BesideSpansTest::toggling_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("after");
    QTest::newRow("dots leave bold as it is")
        << QStringLiteral("1+4b") << 2 << 2 << QStringLiteral("d") << QStringLiteral("1+4b 2+2d");
    QTest::newRow("dots go without the bold going")
        << QStringLiteral("1+4b 2+2d") << 2 << 2 << QStringLiteral("d") << QStringLiteral("1+4b");
    QTest::newRow("bold leaves the name as it is")
        << QStringLiteral("2+2n") << 0 << 6 << QStringLiteral("b") << QStringLiteral("0+6b 2+2n");
    QTest::newRow("a title takes the place of a name")
        << QStringLiteral("2+2n") << 2 << 2 << QStringLiteral("w") << QStringLiteral("2+2w");
    QTest::newRow("a second name stays a name of its own")
        << QStringLiteral("0+2n") << 2 << 2 << QStringLiteral("n") << QStringLiteral("0+2n 2+2n");
    QTest::newRow("two names marked over become one")
        << QStringLiteral("0+2n 2+2n") << 0 << 4 << QStringLiteral("n") << QStringLiteral("0+4n");
    QTest::newRow("dots that touch are one row")
        << QStringLiteral("0+2d") << 2 << 2 << QStringLiteral("d") << QStringLiteral("0+4d");
    QTest::newRow("dots that touch are one row over another layer too") << QStringLiteral(
        "0+2d 1+1n") << 2 << 2 << QStringLiteral("d") << QStringLiteral("0+4d 1+1n");
}

void BesideSpansTest::toggling()
{
    QFETCH(QString, before);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QString, role);
    const auto wanted = SpanRole(Letters.indexOf(role));
    const StoryPtr base = storyOf(QStringLiteral("0123456789"), before);
    StoryTransaction one(base, {});
    QVERIFY(toggleSpan(one, 0, start, length, wanted).ok());
    QTEST(spanText(one.story().parts[0]->spans), "after");
    StoryTransaction two(base, {});
    QVERIFY(toggleRangeSpan(two, { { 0, start }, { 0, start + length } }, wanted).ok());
    QTEST(spanText(two.story().parts[0]->spans), "after");
}

void BesideSpansTest::typing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("after");
    QTest::newRow("dots go on with the text")
        << QStringLiteral("2+2d") << 4 << QStringLiteral("2+3d");
    QTest::newRow("a name ends where it ends")
        << QStringLiteral("2+2n") << 4 << QStringLiteral("2+2n");
    QTest::newRow("a name grows inside") << QStringLiteral("2+2n") << 3 << QStringLiteral("2+3n");
    QTest::newRow("a reading ends where it ends")
        << QStringLiteral("2+2r(a_b)") << 4 << QStringLiteral("2+2r(a_b)");
    QTest::newRow("a name moves with its text")
        << QStringLiteral("2+2n 4+2n") << 4 << QStringLiteral("2+2n 5+2n");
}

void BesideSpansTest::typing()
{
    QFETCH(QString, before);
    QFETCH(int, at);
    StoryTransaction t(storyOf(QStringLiteral("0123456789"), before), {});
    QVERIFY(typeText(t, 0, at, QStringLiteral("字")).ok());
    QTEST(spanText(t.story().parts[0]->spans), "after");
}

void BesideSpansTest::splitting_data()
{
    QTest::addColumn<QString>("spans");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::newRow("a reading by characters is parted with them") << QStringLiteral(
        "1+3r(a_b_c)") << 2 << QStringLiteral("1+1r(a)") << QStringLiteral("0+2r(b_c)");
    QTest::newRow("a reading over the whole stays whole") << QStringLiteral(
        "1+3r(abc)") << 2 << QStringLiteral("1+1r(abc)") << QStringLiteral("0+2r(abc)");
    QTest::newRow("layers are cut at one place")
        << QStringLiteral("0+4b 1+3d") << 2 << QStringLiteral("0+2b 1+1d")
        << QStringLiteral("0+2b 0+2d");
}

void BesideSpansTest::splitting()
{
    QFETCH(QString, spans);
    QFETCH(int, at);
    StoryTransaction t(storyOf(QStringLiteral("0123456789"), spans), {});
    QVERIFY(splitPart(t, 0, at).ok());
    QTEST(spanText(t.story().parts[0]->spans), "head");
    QTEST(spanText(t.story().parts[1]->spans), "tail");
}

void BesideSpansTest::readings_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("found"); // text and reading
    QTest::addColumn<QString>("after"); // with "x y" set over it
    QTest::newRow("selected text without one")
        << QString() << 2 << 4 << QStringLiteral("23=") << QStringLiteral("2+2r(x_y)");
    QTest::newRow("the caret stands in one")
        << QStringLiteral("2+2r(a_b)") << 3 << 3 << QStringLiteral("23=a b")
        << QStringLiteral("2+2r(x_y)");
    QTest::newRow("a selection that touches one means that one") << QStringLiteral(
        "2+2r(a_b)") << 3 << 6 << QStringLiteral("23=a b") << QStringLiteral("2+2r(x_y)");
    QTest::newRow("a caret in plain text means none")
        << QStringLiteral("2+2r(a_b)") << 6 << 6 << QString() << QString();
}

void BesideSpansTest::readings()
{
    QFETCH(QString, before);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, found);
    StoryTransaction t(storyOf(QStringLiteral("0123456789"), before), {});
    const auto place = readingPlace(t.story(), { { 0, from }, { 0, to } });
    QCOMPARE(place ? place->text + u'=' + place->reading : QString(), found);
    if (!place)
        return;
    QVERIFY(setReading(t, place->stretch, QStringLiteral(" x  y ")).ok());
    QTEST(spanText(t.story().parts[0]->spans), "after");
    QVERIFY(setReading(t, place->stretch, QString()).ok());
    QVERIFY(t.story().parts[0]->spans.empty());
}

void BesideSpansTest::aReadingStandsInOneParagraph()
{
    StoryTransaction t(storyOf(QStringLiteral("0123456789"), {}), {});
    QVERIFY(t.insertPart(1, { PartKind::Body, QStringLiteral("abc"), {} }).ok());
    QVERIFY(!readingPlace(t.story(), { { 0, 8 }, { 1, 2 } }));
    QVERIFY(!setReading(t, { { 0, 8 }, { 1, 2 } }, QStringLiteral("x")).ok());
    QVERIFY(!setReading(t, { { 0, 8 }, { 0, 8 } }, QStringLiteral("x")).ok());
    QVERIFY(!setReading(t, { { 0, 8 }, { 0, 9 } }, QStringLiteral("x\u0007")).ok());
}

void BesideSpansTest::aTabIsText()
{
    QVERIFY(checkPart({ PartKind::Body, QStringLiteral("甲\t乙"), {} }).ok());
    QVERIFY(!checkPart({ PartKind::Body, QStringLiteral("甲\v乙"), {} }).ok());
}

QTEST_GUILESS_MAIN(BesideSpansTest)
#include "beside_spans_test.moc"
