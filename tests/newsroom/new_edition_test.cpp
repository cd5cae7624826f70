// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/issue_count.h"
#include "edition/master_items.h"
#include "newsroom/new_edition.h"
#include "newsroom/newspaper.h"
#include "newsroom/standard_masters.h"
#include "page_layout/edition_composer.h"

#include <QTemporaryDir>
#include <QTest>

namespace broadsheet {

using namespace Qt::StringLiterals;

class NewEditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTemplatesPagesComeWithoutTheirStories();
    void whatIsDatedFollowsTheDate();
    void morePagesGoOnAfterTheLast();
    void fewerPagesAreItsFirst();
    void aStandardEditionHasMasters();
    void aDateThatIsTakenIsRefused();
    void refused_data();
    void refused();
    void newPagesGetTheMasterOfTheirSection();
    void theFrontPagePrintsItsDate_data();
    void theFrontPagePrintsItsDate();
    void aMissingImprintLineIsAProblemOnThePage();
    void aStoryOverTheMastersFolioIsAProblemOnThePage();
    void aPageFollowsItsMaster();
};

namespace {

/// Two lines across the page.
Furniture bandAt(int line, const QString& text)
{
    Furniture furniture;
    furniture.kind = FurnitureKind::Text;
    furniture.box = { 1, line, 8, 2 };
    furniture.left = text;
    return furniture;
}

Edition model()
{
    NewNewspaper wanted;
    wanted.title = u"云汀日报"_s;
    wanted.firstEdition = QDate(2026, 10, 15);
    wanted.pages = 4;
    Edition edition = *firstEditionOf(wanted);
    edition.issue = u"创刊号"_s;
    edition.publication.issues = { QDate(2026, 10, 15), 12846, 127, {} };
    for (PagePtr& each : edition.pages) {
        Page page = *each;
        page.id = PageId(page.number);
        page.folio = u"A0%1"_s.arg(page.number);
        page.section = page.number == 2 ? u"时事"_s : QString();
        page.state = PageState::Released;
        page.editor = u"许明"_s;
        page.deadline = QDateTime(QDate(2026, 10, 14), QTime(15, 0), Qt::UTC);
        PagePlan plan = *page.plan;
        plan.furniture.push_back(bandAt(119, u"热线"_s));
        plan.rules = { { RuleDirection::Vertical, { 3, 10, 1, 20 }, 300, {} },
            { RuleDirection::Horizontal, { 1, -2, 8, 1 }, 300, {} } };
        Placement story;
        story.story.importPlace = 1;
        story.frames.emplace_back();
        story.frames.back().box = { 1, 20, 2, 20 };
        plan.placements.push_back(story);
        page.plan = std::make_shared<const PagePlan>(plan);
        each = std::make_shared<const Page>(page);
    }
    return edition;
}

EditionMatter matterOf(const Edition& edition)
{
    EditionMatter matter;
    matter.edition = std::make_shared<const Edition>(edition);
    return matter;
}

ComposedPagePtr composed(const Edition& edition, int page)
{
    FontLibrary fonts;
    EditionComposer composer(fonts);
    const Result<ComposedPagePtr> made = composer.page(matterOf(edition), page);
    if (!made) {
        qWarning("%s", qPrintable(made.problem().summary));
        return nullptr;
    }
    return *made;
}

QString textOf(const ComposedPage& page)
{
    QString text;
    for (const DrawOp& op : page.ops) {
        if (const auto* run = std::get_if<GlyphRun>(&op))
            text += run->text;
    }
    return text;
}

} // namespace

void NewEditionTest::theTemplatesPagesComeWithoutTheirStories()
{
    const Edition from = model();
    const Result<Edition> made = editionFromTemplate(from, { QDate(2026, 10, 17), u" 周末 "_s, 0 });
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.problem().summary));
    QVERIFY(made->id.isNull());
    QCOMPARE(made->name, u"周末"_s);
    QVERIFY(made->publication == from.publication);
    QCOMPARE(made->pages.size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        const Page& page = *made->pages[i];
        const Page& before = *from.pages[i];
        QVERIFY(page.id.isNull());
        QCOMPARE(page.folio, before.folio);
        QCOMPARE(page.section, before.section);
        QCOMPARE(page.master, before.master);
        QVERIFY(page.state == PageState::Planned);
        QVERIFY(page.editor.isEmpty());
        QCOMPARE(page.plan->format, before.plan->format);
        QVERIFY(page.plan->placements.empty());
        QVERIFY(page.plan->furniture == before.plan->furniture);
        QCOMPARE(page.plan->rules.size(), 1U); // that between stories is gone
        QCOMPARE(page.plan->rules.front().at.line, -2);
    }
}

void NewEditionTest::whatIsDatedFollowsTheDate()
{
    const Result<Edition> made = editionFromTemplate(model(), { QDate(2026, 10, 17), {}, 0 });
    QVERIFY(made->issue.isEmpty());
    QCOMPARE(issueText(*made), u"总第12848期"_s);
    QCOMPARE(made->pages[0]->deadline, QDateTime(QDate(2026, 10, 16), QTime(15, 0), Qt::UTC));
}

void NewEditionTest::morePagesGoOnAfterTheLast()
{
    const Result<Edition> made = editionFromTemplate(model(), { QDate(2026, 10, 17), {}, 6 });
    QCOMPARE(made->pages.size(), 6U);
    QCOMPARE(made->pages[5]->number, 6);
    QCOMPARE(made->pages[5]->folio, u"A06"_s);
    QCOMPARE(made->pages[5]->master, u"内版"_s);
    QCOMPARE(made->pages[5]->plan->format, u"zh-broadsheet"_s);
}

void NewEditionTest::fewerPagesAreItsFirst()
{
    const Result<Edition> made = editionFromTemplate(model(), { QDate(2026, 10, 17), {}, 2 });
    QCOMPARE(made->pages.size(), 2U);
    QCOMPARE(made->pages[1]->folio, u"A02"_s);
}

void NewEditionTest::aStandardEditionHasMasters()
{
    Publication old; // of a library from before there were master pages
    old.title = u"云汀日报"_s;
    const Result<Edition> made = standardEdition(old, { QDate(2026, 10, 17), {}, 3 });
    QVERIFY(made.ok());
    QVERIFY(checkMasters(made->publication).ok());
    QCOMPARE(made->pages[0]->master, u"头版"_s);
    QCOMPARE(made->pages[2]->master, u"内版"_s);
    QVERIFY(made->pages[0]->plan->furniture.empty());
}

void NewEditionTest::aDateThatIsTakenIsRefused()
{
    const QTemporaryDir folder;
    const auto library = openLibrary(folder.filePath(u"paper"_s), OpenMode::CreateIfMissing);
    QVERIFY(library.ok());
    QVERIFY(!makeEdition(**library, {}, { QDate(2026, 10, 16), {}, 4 }).ok());
    const Edition stored = *editionFromTemplate(model(), { QDate(2026, 10, 15), {}, 0 });
    const Result<EditionPtr> first = (*library)->saveEdition(stored);
    QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.problem().summary));
    const Result<EditionPtr> taken
        = makeEdition(**library, (*first)->id, { QDate(2026, 10, 15), {}, 0 });
    QVERIFY(!taken.ok());
    QVERIFY(taken.problem().summary.contains(u"2026-10-15"_s));
    QVERIFY(makeEdition(**library, (*first)->id, { QDate(2026, 10, 15), u"晚版"_s, 0 }).ok());
    QVERIFY(makeEdition(**library, {}, { QDate(2026, 10, 16), {}, 4 }).ok());
    QVERIFY(!makeEdition(**library, EditionId(99), { QDate(2026, 10, 20), {}, 0 }).ok());
    QCOMPARE((*library)->editions()->size(), 3U);
}

void NewEditionTest::refused_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("pages");
    QTest::newRow("no date") << QDate() << 4;
    QTest::newRow("fewer than one page") << QDate(2026, 10, 17) << -1;
    QTest::newRow("more pages than an edition begins with") << QDate(2026, 10, 17) << 97;
}

void NewEditionTest::refused()
{
    QFETCH(QDate, date);
    QFETCH(int, pages);
    QVERIFY(!standardEdition({}, { date, {}, pages }).ok());
    if (pages > 0)
        QVERIFY(!editionFromTemplate(model(), { date, {}, pages }).ok());
}

void NewEditionTest::newPagesGetTheMasterOfTheirSection()
{
    Publication paper = model().publication;
    paper.masters.push_back({ u"副刊版"_s, u"内版"_s, {}, {}, {} });
    paper.sections = { { u"副刊"_s, u"副刊版"_s }, { u"要闻"_s, {} } };
    QCOMPARE(masterFor(paper, 3, u"副刊"_s), u"副刊版"_s);
    QCOMPARE(masterFor(paper, 1, {}), u"头版"_s);
    QCOMPARE(masterFor({}, 3, {}), QString());
}

void NewEditionTest::theFrontPagePrintsItsDate_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("printed");
    QTest::newRow("a Chinese paper") << u"zh-Hans"_s << u"zh-broadsheet"_s
                                     << QStringList { u"云汀日报"_s,
                                            u"2026年10月15日星期四"_s,
                                            u"农历丙午年九月初六"_s,
                                            u"总第12846期"_s,
                                            u"今日4版"_s };
    QTest::newRow("a Chinese tabloid")
        << u"zh-Hans"_s << u"zh-tabloid"_s << QStringList { u"农历丙午年九月初六"_s };
    QTest::newRow("an American paper")
        << u"en"_s << u"us-broadsheet"_s
        << QStringList { u"Thursday,October15,2026"_s, u"No.12,846"_s, u"4pages"_s };
}

void NewEditionTest::theFrontPagePrintsItsDate()
{
    QFETCH(QString, language);
    QFETCH(QString, format);
    QFETCH(QStringList, printed);
    NewNewspaper wanted;
    wanted.title = u"云汀日报"_s;
    wanted.language = language;
    wanted.format = format;
    wanted.firstEdition = QDate(2026, 10, 15);
    Edition edition = *firstEditionOf(wanted);
    edition.publication.issues = { QDate(2026, 10, 15), 12846, 127, {} };
    const ComposedPagePtr page = composed(edition, 1);
    QVERIFY(page);
    QString text = textOf(*page);
    text.remove(u' ').remove(u'\u3000');
    for (const QString& each : printed)
        QVERIFY2(text.contains(each), qPrintable(text));
}

void NewEditionTest::aMissingImprintLineIsAProblemOnThePage()
{
    Edition edition = *editionFromTemplate(model(), { QDate(2026, 10, 16), {}, 0 });
    const ComposedPagePtr bare = composed(edition, 1);
    QCOMPARE(bare->problems.size(), 1U);
    QVERIFY(bare->problems.front().contains(u"register number"_s));
    QVERIFY(bare->problems.front().contains(u"postal subscription code"_s));
    QVERIFY(!bare->problems.front().contains(u"issue number"_s));
    Publication& paper = edition.publication;
    paper.registerNumber = paper.postalCode = paper.authority = paper.sponsor = u"1"_s;
    paper.publisher = paper.address = paper.telephone = paper.price = paper.printer = u"1"_s;
    QVERIFY(composed(edition, 1)->problems.empty());
}

void NewEditionTest::aStoryOverTheMastersFolioIsAProblemOnThePage()
{
    Edition edition = model();
    for (MasterPage& master : edition.publication.masters) {
        if (master.name == u"内版"_s)
            master.items.push_back({ u"band"_s, bandAt(25, u"通栏"_s), std::nullopt });
    }
    const ComposedPagePtr page = composed(edition, 2);
    QVERIFY(page); // the page opens all the same
    QVERIFY(std::any_of(page->problems.begin(), page->problems.end(), [](const QString& each) {
        return each.contains(u"band"_s);
    }));
}

void NewEditionTest::aPageFollowsItsMaster()
{
    Edition edition = model();
    FontLibrary fonts;
    EditionComposer composer(fonts);
    const ComposedPagePtr before = *composer.page(matterOf(edition), 2);
    QVERIFY(textOf(*before).contains(u"时事"_s));
    QCOMPARE(*composer.page(matterOf(edition), 2), before);
    Page page = *edition.pages[1];
    page.overrides = { { u"版名"_s, std::nullopt } };
    edition.pages[1] = std::make_shared<const Page>(page);
    const ComposedPagePtr without = *composer.page(matterOf(edition), 2);
    QVERIFY(!textOf(*without).contains(u"时事"_s));
    page.editor = u"何青"_s;
    edition.pages[1] = std::make_shared<const Page>(page);
    QVERIFY(textOf(**composer.page(matterOf(edition), 2)).contains(u"何青"_s));
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::NewEditionTest)
#include "new_edition_test.moc"
