// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/edition_verbs.h"
#include "editing/flatplan_verbs.h"
#include "edition/flatplan.h"

#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;

namespace {

using Verb = std::function<Result<void>(EditionTransaction&)>;

/// A01–A06 and B01–B04 on pages 1–10; the matter of page 3 is 版3. A02–A03 are a double truck where
/// `spread` is 2.
EditionPtr tenPages(int spread = 0)
{
    Edition edition;
    edition.id = EditionId(1);
    for (int number = 1; number <= 10; ++number) {
        Page page;
        page.id = PageId(100 + number);
        page.number = number;
        page.folio = number <= 6 ? QStringLiteral("A0%1").arg(number)
                                 : QStringLiteral("B0%1").arg(number - 6);
        page.section = QStringLiteral("版%1").arg(number);
        page.spreadWithNext = number == spread;
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    return std::make_shared<const Edition>(edition);
}

/// "A01=1 A02=3 …": which matter stands where, a new page as "-".
QString order(const Edition& edition)
{
    QStringList words;
    for (std::size_t i = 0; i < edition.pages.size(); ++i) {
        const Page& page = *edition.pages[i];
        const QString matter = page.section.isEmpty() ? QStringLiteral("-") : page.section.mid(1);
        words += page.folio + QLatin1Char('=') + matter;
        if (page.number != int(i) + 1)
            words.back() += QLatin1Char('@') + QString::number(page.number);
    }
    return words.join(QLatin1Char(' '));
}

Result<void> edit(EditionSession& session, const Verb& verb)
{
    return session.edit(QStringLiteral("Edit"), {}, verb);
}

} // namespace

Q_DECLARE_METATYPE(Verb)

class FlatplanVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesComeAndGo_data();
    void pagesComeAndGo();
    void refused_data();
    void refused();
    void stateAndPeople();
    void spreads();
    void pagesFaceBySection();
    void aNewPageGetsNoIdOfAnother();
};

void FlatplanVerbsTest::pagesComeAndGo_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("spread");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Verb& verb, const char* expected, int spread = 0) {
        QTest::newRow(name) << verb << spread << QString::fromLatin1(expected);
    };
    row(
        "a page put in counts on in its section, the next section stays",
        [](EditionTransaction& t) { return insertPages(t, 4, { Page() }); },
        "A01=1 A02=2 A03=3 A04=- A05=4 A06=5 A07=6 B01=7 B02=8 B03=9 B04=10");
    row(
        "two pages before the first",
        [](EditionTransaction& t) { return insertPages(t, 1, { Page(), Page() }); },
        "A01=- A02=- A03=1 A04=2 A05=3 A06=4 A07=5 A08=6 B01=7 B02=8 B03=9 B04=10");
    row(
        "behind the last page of a section it belongs to that section",
        [](EditionTransaction& t) { return insertPages(t, 7, { Page() }); },
        "A01=1 A02=2 A03=3 A04=4 A05=5 A06=6 A07=- B01=7 B02=8 B03=9 B04=10");
    row(
        "at the end",
        [](EditionTransaction& t) { return insertPages(t, 11, { Page() }); },
        "A01=1 A02=2 A03=3 A04=4 A05=5 A06=6 B01=7 B02=8 B03=9 B04=10 B05=-");
    row(
        "taken out: the section moves up",
        [](EditionTransaction& t) { return takeOutPages(t, { 2, 3 }); },
        "A01=1 A02=4 A03=5 A04=6 B01=7 B02=8 B03=9 B04=10");
    row(
        "a whole double truck may go",
        [](EditionTransaction& t) { return takeOutPages(t, { 3, 2 }); },
        "A01=1 A02=4 A03=5 A04=6 B01=7 B02=8 B03=9 B04=10",
        2);
    row(
        "moved on: folios stay with their places",
        [](EditionTransaction& t) { return movePages(t, { 2 }, 4); },
        "A01=1 A02=3 A03=4 A04=2 A05=5 A06=6 B01=7 B02=8 B03=9 B04=10");
    row(
        "moved back into another section",
        [](EditionTransaction& t) { return movePages(t, { 8 }, 1); },
        "A01=8 A02=1 A03=2 A04=3 A05=4 A06=5 B01=6 B02=7 B03=9 B04=10");
    row(
        "two together, in their order, as far back as they can",
        [](EditionTransaction& t) { return movePages(t, { 2, 1 }, 10); },
        "A01=3 A02=4 A03=5 A04=6 A05=7 A06=8 B01=9 B02=10 B03=1 B04=2");
    row(
        "a double truck moves as one",
        [](EditionTransaction& t) { return movePages(t, { 2, 3 }, 4); },
        "A01=1 A02=4 A03=5 A04=2 A05=3 A06=6 B01=7 B02=8 B03=9 B04=10",
        2);
    row(
        "two change places",
        [](EditionTransaction& t) { return swapPages(t, 1, 10); },
        "A01=10 A02=2 A03=3 A04=4 A05=5 A06=6 B01=7 B02=8 B03=9 B04=1");
    row(
        "renumbered onto another",
        [](EditionTransaction& t) { return renumberPage(t, 4, 5); },
        "A01=1 A02=2 A03=3 A04=5 A05=4 A06=6 B01=7 B02=8 B03=9 B04=10");
    row(
        "a section begins",
        [](EditionTransaction& t) { return beginSection(t, 9, QStringLiteral("c")); },
        "A01=1 A02=2 A03=3 A04=4 A05=5 A06=6 B01=7 B02=8 C01=9 C02=10");
    row(
        "a section is joined to the one before",
        [](EditionTransaction& t) { return beginSection(t, 7, QStringLiteral("A")); },
        "A01=1 A02=2 A03=3 A04=4 A05=5 A06=6 A07=7 A08=8 A09=9 A10=10");
}

void FlatplanVerbsTest::pagesComeAndGo()
{
    QFETCH(Verb, verb);
    QFETCH(int, spread);
    QFETCH(QString, expected);
    const EditionPtr first = tenPages(spread);
    EditionSession session(first);
    const Result<void> done = edit(session, verb);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.problem().summary));
    QCOMPARE(order(*session.current()), expected);
    QCOMPARE(session.undoStack().count(), 1);
    session.undo();
    QCOMPARE(session.current().get(), first.get());
}

void FlatplanVerbsTest::refused_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("named"); // in the reason
    const auto row = [](const char* name, const Verb& verb, const char* named) {
        QTest::newRow(name) << verb << QString::fromLatin1(named);
    };
    // Of tenPages(4): A04 and A05 are a double truck.
    row(
        "half a double truck is moved",
        [](EditionTransaction& t) { return movePages(t, { 4 }, 1); },
        "A04");
    row(
        "a page goes between its halves",
        [](EditionTransaction& t) { return movePages(t, { 1 }, 4); },
        "A05");
    row(
        "a page put in makes it stand on a leaf's two sides",
        [](EditionTransaction& t) { return insertPages(t, 2, { Page() }); },
        "A04");
    row(
        "a page taken out does",
        [](EditionTransaction& t) { return takeOutPages(t, { 1 }); },
        "A04");
    row(
        "half of it is taken out",
        [](EditionTransaction& t) { return takeOutPages(t, { 5 }); },
        "A05");
    row("half of it is swapped", [](EditionTransaction& t) { return swapPages(t, 1, 5); }, "A05");
    row(
        "half of it is renumbered",
        [](EditionTransaction& t) { return renumberPage(t, 4, 20); },
        "A04");
    row(
        "a section begins in it",
        [](EditionTransaction& t) { return beginSection(t, 5, QStringLiteral("C")); },
        "A05");
    row(
        "a double truck on an odd and an even page",
        [](EditionTransaction& t) { return joinSpread(t, 1); },
        "A01");
    row(
        "a double truck over two sections",
        [](EditionTransaction& t) { return joinSpread(t, 6); },
        "A06");
    row(
        "a double truck of the last page alone",
        [](EditionTransaction& t) { return joinSpread(t, 10); },
        "B04");
    row(
        "a double truck that is one",
        [](EditionTransaction& t) { return joinSpread(t, 4); },
        "A05");
    row("splitting what is none", [](EditionTransaction& t) { return splitSpread(t, 2); }, "A02");
    row(
        "a page that is not there",
        [](EditionTransaction& t) { return movePages(t, { 11 }, 1); },
        "11");
    row(
        "a place that is not there",
        [](EditionTransaction& t) { return insertPages(t, 12, { Page() }); },
        "12");
    row(
        "a state of a page that is not there",
        [](EditionTransaction& t) { return setPageState(t, { 1, 11 }, PageState::Proof); },
        "11");
    row(
        "all pages are taken out",
        [](EditionTransaction& t) { return takeOutPages(t, { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }); },
        "one page");
    row(
        "a section by a number",
        [](EditionTransaction& t) { return beginSection(t, 7, QStringLiteral("2")); },
        "letters");
    row(
        "a section's letters twice",
        [](EditionTransaction& t) { return beginSection(t, 9, QStringLiteral("A")); },
        "A01");
}

void FlatplanVerbsTest::refused()
{
    QFETCH(Verb, verb);
    QFETCH(QString, named);
    const EditionPtr first = tenPages(4);
    EditionSession session(first);
    const Result<void> refusal = edit(session, verb);
    QVERIFY(!refusal.ok());
    QVERIFY2(refusal.problem().summary.contains(named), qPrintable(refusal.problem().summary));
    QCOMPARE(session.current().get(), first.get());
    QCOMPARE(session.undoStack().count(), 0);
}

void FlatplanVerbsTest::stateAndPeople()
{
    const EditionPtr first = tenPages();
    EditionSession session(first);
    const QDateTime deadline(QDate(2026, 10, 14), QTime(14, 30), Qt::UTC);
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return setPageState(t, { 1, 2, 2 }, PageState::Proof);
    }).ok());
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return setPagePeople(t, { 2 }, { QStringLiteral(" 陈默 "), std::nullopt, {} });
    }).ok());
    QVERIFY(
        edit(session, [&](EditionTransaction& t) { return setDeadline(t, { 2 }, deadline); }).ok());
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return setSection(t, { 2 }, QStringLiteral("经济"));
    }).ok());
    const EditionPtr now = session.current();
    QCOMPARE(now->page(1)->state, PageState::Proof);
    QCOMPARE(now->page(2)->editor, QStringLiteral("陈默"));
    QCOMPARE(now->page(2)->deadline, deadline);
    QCOMPARE(now->page(2)->section, QStringLiteral("经济"));
    QCOMPARE(now->pages[2].get(), first->pages[2].get()); // others stay shared
    QCOMPARE(session.undoStack().count(), 4);
    QVERIFY(edit(session, [](EditionTransaction& t) {
        return setPageState(t, { 1, 2 }, PageState::Proof);
    }).ok());
    QCOMPARE(session.undoStack().count(), 4); // the same again is no change
}

void FlatplanVerbsTest::spreads()
{
    EditionSession session(tenPages());
    QVERIFY(edit(session, [](EditionTransaction& t) { return joinSpread(t, 8); }).ok()); // B02–B03
    const EditionPtr joined = session.current();
    QVERIFY(joined->page(8)->spreadWithNext);
    QCOMPARE(spreadMate(*joined, *joined->page(9)), joined->pages[7]);
    QVERIFY(edit(session, [](EditionTransaction& t) { return splitSpread(t, 9); }).ok());
    QVERIFY(!session.current()->page(8)->spreadWithNext);
    QCOMPARE(spreadMate(*session.current(), *session.current()->page(9)), nullptr);
}

void FlatplanVerbsTest::pagesFaceBySection()
{
    QStringList openings;
    for (const FlatplanSection& section : sectionsOf(*tenPages())) {
        for (const std::vector<PagePtr>& opening : openingsOf(section)) {
            openings += opening.front()->folio;
            if (opening.size() == 2)
                openings.back() += QLatin1Char('+') + opening.back()->folio;
        }
    }
    QCOMPARE(
        openings.join(QLatin1Char(' ')), QStringLiteral("A01 A02+A03 A04+A05 A06 B01 B02+B03 B04"));
}

void FlatplanVerbsTest::aNewPageGetsNoIdOfAnother()
{
    EditionSession session(tenPages());
    QVERIFY(
        edit(session, [](EditionTransaction& t) { return insertPages(t, 4, { Page() }); }).ok());
    QVERIFY(session.current()->page(4)->id.isNull()); // page 4's id has gone on to page 5
    QCOMPARE(session.current()->page(5)->id, PageId(104));
    QVERIFY(edit(session, [](EditionTransaction& t) { return movePages(t, { 4 }, 2); }).ok());
    QVERIFY(session.current()->page(2)->id.isNull());
    QCOMPARE(session.current()->page(3)->id, PageId(102));
}

QTEST_GUILESS_MAIN(FlatplanVerbsTest)
#include "flatplan_verbs_test.moc"
