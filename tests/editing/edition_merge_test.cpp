// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_merge.h"

#include <QTest>

using namespace broadsheet;

namespace {

PagePlanPtr planFor(const QString& format)
{
    PagePlan plan;
    plan.format = format;
    return std::make_shared<const PagePlan>(plan);
}

Edition threePages()
{
    Edition edition;
    edition.id = EditionId(1);
    edition.revision = 4;
    edition.date = QDate(2026, 10, 15);
    for (int number = 1; number <= 3; ++number) {
        Page page;
        page.id = PageId(100 + number);
        page.number = number;
        page.folio = QStringLiteral("A0%1").arg(number);
        page.plan = planFor(QStringLiteral("zh-broadsheet"));
        edition.pages.push_back(std::make_shared<const Page>(page));
    }
    return edition;
}

using Change = void (*)(Edition&);

void changePage(Edition& edition, int number, void (*change)(Page&))
{
    for (PagePtr& page : edition.pages) {
        if (page->number != number)
            continue;
        Page next = *page;
        change(next);
        page = std::make_shared<const Page>(next);
        return;
    }
}

void addPage(Edition& edition, PageId id, int number, const QString& section)
{
    Page page;
    page.id = id;
    page.number = number;
    page.section = section;
    edition.pages.push_back(std::make_shared<const Page>(page));
}

void removePage(Edition& edition, int number)
{
    std::erase_if(edition.pages, [number](const PagePtr& page) { return page->number == number; });
}

/// "1 A01 要闻, 2 A02, …"
QString outline(const Edition& edition)
{
    QStringList pages;
    for (const PagePtr& page : edition.pages) {
        QStringList words { QString::number(page->number) };
        for (const QString& word : { page->folio, page->section }) {
            if (!word.isEmpty())
                words << word;
        }
        pages << words.join(QLatin1Char(' '));
    }
    return pages.join(QStringLiteral(", "));
}

} // namespace

Q_DECLARE_METATYPE(Change)

class EditionMergeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesArePutTogether_data();
    void pagesArePutTogether();
    void fieldsAreOursWhereWeChangedThem();
    void anEqualPlanIsNoChange();
    void theStampIsTheirs();
};

void EditionMergeTest::pagesArePutTogether_data()
{
    QTest::addColumn<Change>("ours");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<QList<int>>("both");
    const auto row = [](const char* name,
                         Change ours,
                         Change theirs,
                         const char* merged,
                         const QList<int>& both = {}) {
        QTest::newRow(name) << ours << theirs << QString::fromUtf8(merged) << both;
    };
    const Change nothing = [](Edition&) { };
    const Change firstIsNews = [](Edition& e) {
        changePage(e, 1, [](Page& page) { page.section = QStringLiteral("要闻"); });
    };
    const Change firstIsSport = [](Edition& e) {
        changePage(e, 1, [](Page& page) { page.section = QStringLiteral("体育"); });
    };
    const Change secondIsSport = [](Edition& e) {
        changePage(e, 2, [](Page& page) { page.section = QStringLiteral("体育"); });
    };
    row("nobody changed anything", nothing, nothing, "1 A01, 2 A02, 3 A03");
    row("each changed another page", firstIsNews, secondIsSport, "1 A01 要闻, 2 A02 体育, 3 A03");
    row("both changed one page: ours stands and it is said",
        firstIsNews,
        firstIsSport,
        "1 A01 要闻, 2 A02, 3 A03",
        { 1 });
    row("both made the same of it: nothing to say",
        firstIsNews,
        firstIsNews,
        "1 A01 要闻, 2 A02, 3 A03");
    row(
        "a page that we took out stays out",
        [](Edition& e) { removePage(e, 2); },
        firstIsNews,
        "1 A01 要闻, 3 A03");
    row("a page that we took out and they changed stays, and it is said",
        [](Edition& e) { removePage(e, 2); },
        secondIsSport,
        "1 A01, 2 A02 体育, 3 A03",
        { 2 });
    row("a page that they took out and we changed stays, and it is said",
        secondIsSport,
        [](Edition& e) { removePage(e, 2); },
        "1 A01, 2 A02 体育, 3 A03",
        { 2 });
    row(
        "a page that they took out stays out",
        firstIsNews,
        [](Edition& e) { removePage(e, 2); },
        "1 A01 要闻, 3 A03");
    row(
        "each added a page 4: theirs goes behind ours",
        [](Edition& e) { addPage(e, {}, 4, QStringLiteral("甲")); },
        [](Edition& e) { addPage(e, PageId(200), 4, QStringLiteral("乙")); },
        "1 A01, 2 A02, 3 A03, 4 甲, 5 乙");
    row(
        "each gave a page the same folio: ours has it",
        [](Edition& e) {
            changePage(e, 1, [](Page& page) { page.folio = QStringLiteral("B01"); });
        },
        [](Edition& e) {
            changePage(e, 3, [](Page& page) { page.folio = QStringLiteral("B01"); });
        },
        "1 B01, 2 A02, 3");
}

void EditionMergeTest::pagesArePutTogether()
{
    QFETCH(Change, ours);
    QFETCH(Change, theirs);
    QFETCH(QString, merged);
    QFETCH(QList<int>, both);
    const Edition base = threePages();
    Edition here = base;
    Edition there = base;
    ours(here);
    theirs(there);
    const MergedEdition result = mergeEditions(base, here, there);
    QCOMPARE(outline(*result.edition), merged);
    QCOMPARE(QList<int>(result.bothChanged.begin(), result.bothChanged.end()), both);
}

void EditionMergeTest::fieldsAreOursWhereWeChangedThem()
{
    const Edition base = threePages();
    Edition ours = base;
    Edition theirs = base;
    ours.issue = QStringLiteral("总第2期");
    theirs.issue = QStringLiteral("总第3期");
    theirs.date = QDate(2026, 10, 16);
    theirs.publication.title = QStringLiteral("云汀晚报");
    const EditionPtr merged = mergeEditions(base, ours, theirs).edition;
    QCOMPARE(merged->issue, ours.issue);
    QCOMPARE(merged->date, theirs.date);
    QCOMPARE(merged->publication.title, theirs.publication.title);
}

void EditionMergeTest::anEqualPlanIsNoChange()
{
    const Edition base = threePages();
    Edition theirs = base;
    // Read anew from the library: other objects, the same layout.
    for (PagePtr& page : theirs.pages) {
        Page copy = *page;
        copy.plan = std::make_shared<const PagePlan>(*page->plan);
        page = std::make_shared<const Page>(copy);
    }
    Edition ours = base;
    changePage(ours, 2, [](Page& page) { page.plan = planFor(QStringLiteral("zh-tabloid")); });
    const MergedEdition merged = mergeEditions(base, ours, theirs);
    QVERIFY(merged.bothChanged.empty());
    QCOMPARE(merged.edition->page(2)->plan->format, QStringLiteral("zh-tabloid"));
}

void EditionMergeTest::theStampIsTheirs()
{
    const Edition base = threePages();
    Edition theirs = base;
    theirs.revision = 9;
    const EditionPtr merged = mergeEditions(base, base, theirs).edition;
    QCOMPARE(merged->revision, Revision(9));
    QCOMPARE(merged->id, base.id);
}

QTEST_GUILESS_MAIN(EditionMergeTest)
#include "edition_merge_test.moc"
