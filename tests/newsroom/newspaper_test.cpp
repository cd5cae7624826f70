// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/page_grid.h"
#include "exchange/raw_page_copy.h"
#include "newsroom/copy_import.h"
#include "newsroom/newspaper.h"
#include "newsroom/sample_newspaper.h"
#include "newsroom/standard_plan.h"
#include "page_layout/edition_composer.h"
#include "storage/edition_loading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace broadsheet {

class NewspaperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPaperOpensOnPagesThatCompose_data();
    void aNewPaperOpensOnPagesThatCompose();
    void copyStandsOnThePageByTheStandardPlan_data();
    void copyStandsOnThePageByTheStandardPlan();
    void aPageLaidOutByHandIsKnown();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void aNewspaperFileIsRead();
    void theSampleIsAFinishedEdition();
    void theSampleLeavesAnExistingFileAlone();
    void aSampleThatFailsLeavesNothingBehind();

private:
    [[nodiscard]] std::unique_ptr<Library> open(const QString& name) const;

    QTemporaryDir m_folder;
};

std::unique_ptr<Library> NewspaperTest::open(const QString& name) const
{
    Result<std::unique_ptr<Library>> library
        = openLibrary(m_folder.filePath(name), OpenMode::CreateIfMissing);
    return library ? std::move(library).value() : nullptr;
}

void NewspaperTest::aNewPaperOpensOnPagesThatCompose_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::newRow("a Chinese broadsheet") << "zh-broadsheet" << "zh-Hans";
    QTest::newRow("a Chinese tabloid") << "zh-tabloid" << "zh-Hans";
    QTest::newRow("an American broadsheet") << "us-broadsheet" << "en";
    QTest::newRow("an English paper on a Chinese format") << "zh-tabloid" << "en";
}

void NewspaperTest::aNewPaperOpensOnPagesThatCompose()
{
    QFETCH(QString, format);
    QFETCH(QString, language);
    const auto library = open(format + language);
    QVERIFY(library);
    NewNewspaper wanted;
    wanted.title = QStringLiteral(" 云汀日报 ");
    wanted.titleLatin = QStringLiteral("YUNTING RIBAO");
    wanted.language = language;
    wanted.format = format;
    wanted.firstEdition = QDate(2026, 10, 15);
    wanted.pages = 3;
    const Result<EditionPtr> made = makeNewspaper(*library, wanted);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.problem().summary + made.problem().detail));
    QCOMPARE((*made)->publication.title, QStringLiteral("云汀日报"));
    QCOMPARE((*made)->pages.size(), 3U);
    const Result<EditionMatter> matter = loadEditionMatter(*library, *made);
    QVERIFY(matter.ok());
    FontLibrary fonts;
    const Result<std::vector<ComposedPagePtr>> pages = composeEdition(*matter, fonts);
    QVERIFY2(pages.ok(), pages ? "" : qPrintable(pages.problem().summary));
    QCOMPARE(pages->size(), 3U);
    for (const ComposedPagePtr& page : *pages) {
        QVERIFY(page->overset.empty());
        // A new paper has no imprint yet; that is all that its front page lacks.
        for (const QString& problem : page->problems)
            QVERIFY2(page->number == 1 && problem.contains(QStringLiteral("Publication…")),
                qPrintable(problem));
    }
}

void NewspaperTest::copyStandsOnThePageByTheStandardPlan_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("copy");
    QTest::addColumn<int>("page");
    QTest::newRow("a Chinese front page") << "zh-broadsheet" << "zh-daily/page-1.txt" << 1;
    QTest::newRow("a Chinese inside page") << "zh-broadsheet" << "zh-daily/page-2.txt" << 2;
    QTest::newRow("an American front page") << "us-broadsheet" << "us-daily/page-1.txt" << 1;
    QTest::newRow("a tabloid inside page") << "zh-tabloid" << "zh-daily/page-4.txt" << 2;
}

void NewspaperTest::copyStandsOnThePageByTheStandardPlan()
{
    QFETCH(QString, format);
    QFETCH(QString, copy);
    QFETCH(int, page);
    const auto library = open(QStringLiteral("standard-%1-%2").arg(format).arg(page));
    QVERIFY(library);
    NewNewspaper wanted;
    wanted.title = QStringLiteral("云汀日报");
    wanted.language
        = format.startsWith(QLatin1String("zh")) ? QStringLiteral("zh-Hans") : QStringLiteral("en");
    wanted.format = format;
    wanted.firstEdition = QDate(2026, 10, 15);
    const Result<EditionPtr> made = makeNewspaper(*library, wanted);
    QVERIFY(made.ok());
    QVERIFY(*isLaidOutByNobody(*library, *made, page));
    QVERIFY(!layOutFromStandardPlan(*library, *made, page).ok()); // nothing to lay out
    QFile raw(*samplesFolder() + QLatin1Char('/') + copy);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(raw.readAll());
    const Result<ImportOutcome> imported = importCopy(
        *library, *made, QString::number(page), batchOf(*splitRawPageCopy(text), copy, text));
    QVERIFY(imported.ok());
    const Result<EditionPtr> laid = layOutFromStandardPlan(*library, imported->edition, page);
    QVERIFY2(laid.ok(), laid ? "" : qPrintable(laid.problem().summary + laid.problem().detail));
    QVERIFY(*isLaidOutByNobody(*library, *laid, page));
    const Result<EditionMatter> matter = loadEditionMatter(*library, *laid);
    FontLibrary fonts;
    EditionComposer composer(fonts);
    const Result<ComposedPagePtr> composed = composer.page(*matter, page);
    QVERIFY2(composed.ok(), composed ? "" : qPrintable(composed.problem().summary));
    for (const QString& problem : (*composed)->problems)
        QVERIFY2(
            page == 1 && problem.contains(QStringLiteral("Publication…")), qPrintable(problem));
    const std::size_t placed = (*laid)->page(page)->plan->placements.size();
    int over = 0;
    int white = 0;
    for (const Copyfit& fit : (*composed)->copyfit) {
        over += fit.lines > 0 ? 1 : 0;
        white = std::max(white, -fit.lines);
    }
    qInfo("%zu of %zu stories placed, %d over, at most %d lines free",
        placed,
        imported->stories.size(),
        over,
        white);
    QVERIFY(placed >= 2);
    // Only the last band may be cut by the end of the page.
    QVERIFY(over <= 3);
    QVERIFY((*composed)->copyfit.front().lines <= 0);
}

void NewspaperTest::aPageLaidOutByHandIsKnown()
{
    const Result<QString> samples = samplesFolder();
    const QString file = m_folder.filePath(QStringLiteral("by-hand.broadsheet"));
    QVERIFY(makeSampleNewspaper(file, *samples).ok());
    const auto library = open(QStringLiteral("by-hand.broadsheet"));
    const Result<EditionPtr> edition = library->edition(QDate(2026, 10, 15));
    QVERIFY(!*isLaidOutByNobody(*library, *edition, 1));
    QVERIFY(!isLaidOutByNobody(*library, *edition, 9).ok());
}

void NewspaperTest::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("pages");
    const QDate day(2026, 10, 15);
    QTest::newRow("a title of blanks") << "  " << day << "zh-broadsheet" << 4;
    QTest::newRow("no date") << "日报" << QDate() << "zh-broadsheet" << 4;
    QTest::newRow("a format that is not there") << "日报" << day << "zh-scroll" << 4;
    QTest::newRow("no page") << "日报" << day << "zh-broadsheet" << 0;
    QTest::newRow("more pages than a paper has") << "日报" << day << "zh-broadsheet" << 97;
}

void NewspaperTest::whatIsMissingIsNamed()
{
    QFETCH(QString, title);
    QFETCH(QDate, date);
    QFETCH(QString, format);
    QFETCH(int, pages);
    NewNewspaper wanted;
    wanted.title = title;
    wanted.firstEdition = date;
    wanted.format = format;
    wanted.pages = pages;
    const Result<Edition> made = firstEditionOf(wanted);
    QVERIFY(!made.ok());
    QVERIFY(!made.problem().summary.isEmpty());
}

void NewspaperTest::aNewspaperFileIsRead()
{
    const Result<Edition> edition = editionFromNewspaperJson(
        R"({"title": "T", "language": "en-US", "date": "2026-10-15",
            "pages": [{"number": 1, "folio": "A1", "section": "Front Page"}]})");
    QVERIFY(edition.ok());
    QCOMPARE(edition->pages.front()->folio, QStringLiteral("A1"));
    QVERIFY(!editionFromNewspaperJson("{}").ok());
    QVERIFY(!editionFromNewspaperJson(
        R"({"title": "T", "language": "en", "date": "2026-10-15", "pages": [{}]})")
            .ok());
}

void NewspaperTest::theSampleIsAFinishedEdition()
{
    const Result<QString> samples = samplesFolder();
    QVERIFY(samples.ok());
    const QString file = m_folder.filePath(QStringLiteral("made/here/sample.broadsheet"));
    const Result<void> made = makeSampleNewspaper(file, *samples);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.problem().summary + made.problem().detail));
    const auto library = open(QStringLiteral("made/here/sample.broadsheet"));
    QVERIFY(library);
    const Result<EditionPtr> edition = library->edition(QDate(2026, 10, 15));
    QVERIFY(edition.ok());
    const Result<EditionMatter> matter = loadEditionMatter(*library, *edition);
    QVERIFY(matter.ok());
    FontLibrary fonts;
    const Result<std::vector<ComposedPagePtr>> pages = composeEdition(*matter, fonts);
    QVERIFY(pages.ok());
    QCOMPARE(pages->size(), 4U);
    for (const ComposedPagePtr& page : *pages) {
        QVERIFY(page->overset.empty());
        QVERIFY(page->problems.empty());
        QVERIFY(page->stories.size() > 4);
    }
    const Result<std::vector<JoinSuggestion>> joins = library->joinSuggestions((*edition)->id);
    QVERIFY(joins.ok());
    QVERIFY(!joins->empty());
}

void NewspaperTest::theSampleLeavesAnExistingFileAlone()
{
    const QString name = m_folder.filePath(QStringLiteral("mine.broadsheet"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const Result<void> made = makeSampleNewspaper(name, *samplesFolder());
    QVERIFY(!made.ok());
    QVERIFY(made.problem().summary.contains(QStringLiteral("mine.broadsheet")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void NewspaperTest::aSampleThatFailsLeavesNothingBehind()
{
    const QDir samples(m_folder.filePath(QStringLiteral("samples")));
    QVERIFY(samples.mkpath(QStringLiteral("zh-daily")));
    QVERIFY(QFile::copy(*samplesFolder() + QStringLiteral("/zh-daily/newspaper.json"),
        samples.filePath(QStringLiteral("zh-daily/newspaper.json"))));
    const QString name = m_folder.filePath(QStringLiteral("half.broadsheet"));
    QVERIFY(!makeSampleNewspaper(name, samples.path()).ok());
    const QStringList left = QDir(m_folder.path())
                                 .entryList({ QStringLiteral("*half*") },
                                     QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList());
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::NewspaperTest)
#include "newspaper_test.moc"
