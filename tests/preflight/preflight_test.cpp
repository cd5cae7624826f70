// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edition/house_formats.h"
#include "page_layout/edition_composer.h"
#include "preflight/preflight.h"
#include "spoilt_frames.h"
#include "spoilt_stories.h"
#include "style/embedded_resources.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SpoiltRow)

/// Each thing that can be amiss is found, where it is, and nothing is found where all is well.
class PreflightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void aSoundEditionHasNoFindings();
    void whatIsAmissIsFound_data();
    void whatIsAmissIsFound();
    void noKindOfFindingIsWithoutAFix();
    void depthIsOfferedOnlyWhereWhatFollowsStaysToldApart();
    void nothingIsToldTwice();
    void aPageThatCannotStandIsAnError();
    void aPageThatCannotStandIsCheckedWhereItStands();
    void aHeadThatIsTooHighIsToldOnce();
    void aPictureThatIsMendedIsReadAgain();
    void theGravestComesFirst();

private:
    static std::vector<SpoiltRow> rows();

    Findings check(const SpoiltEdition& desk)
    {
        EditionMatter matter = desk.matter;
        matter.edition = std::make_shared<const Edition>(desk.edition);
        EditionComposer composer(m_fonts);
        std::vector<PreflightResult> results;
        for (const PagePtr& page : matter.edition->pages) {
            const auto composed = composer.page(matter, page->number);
            results.push_back({ page->number,
                composed ? *composed : nullptr,
                composed ? QString() : composed.problem().summary });
        }
        Preflight preflight;
        return preflight.run(matter, results);
    }

    FontLibrary m_fonts;
};

void PreflightTest::aSoundEditionHasNoFindings()
{
    QStringList found;
    for (const Finding& finding : check(SpoiltEdition()))
        found.append(finding.check + u": "_s + finding.text);
    QCOMPARE(found, QStringList());
}

std::vector<SpoiltRow> PreflightTest::rows()
{
    std::vector<SpoiltRow> all = spoiltStories();
    for (const SpoiltRow& row : spoiltFrames())
        all.push_back(row);
    return all;
}

void PreflightTest::whatIsAmissIsFound_data()
{
    QTest::addColumn<SpoiltRow>("row");
    for (const SpoiltRow& row : rows())
        QTest::newRow(row.name) << row;
}

void PreflightTest::whatIsAmissIsFound()
{
    QFETCH(SpoiltRow, row);
    SpoiltEdition desk;
    row.spoil(desk);
    QStringList found;
    int hits = 0;
    for (const Finding& finding : check(desk)) {
        found.append(u"%1 on %2, fix %3: %4"_s.arg(finding.check)
                .arg(finding.page)
                .arg(int(finding.fix))
                .arg(finding.text));
        const bool hit = finding.check == QLatin1String(row.check) && finding.page == row.page;
        hits += hit && finding.fix == row.fix ? 1 : 0;
        QVERIFY(!finding.text.isEmpty());
        QVERIFY2(!finding.text.contains(u"%"), qPrintable(finding.text));
        QVERIFY2(finding.fix != Fix::None, qPrintable(found.back()));
    }
    QVERIFY2(hits == 1, qPrintable(found.join(u'\n')));
}

/// Each check of the rules has a row above, and each row says its fix.
void PreflightTest::noKindOfFindingIsWithoutAFix()
{
    QStringList missing = checkNames();
    for (const SpoiltRow& row : rows())
        missing.removeAll(QLatin1String(row.check));
    QCOMPARE(missing, QStringList());
}

void PreflightTest::depthIsOfferedOnlyWhereWhatFollowsStaysToldApart()
{
    const auto offered = [this](const SpoiltEdition& desk) {
        const Findings found = check(desk);
        return std::ranges::any_of(
            found, [](const Finding& each) { return each.fix == Fix::GrowFrames; });
    };
    SpoiltEdition desk;
    desk.change(1, [](PagePlan& plan) { first(plan).frames.front().box.lines = 6; });
    QVERIFY(offered(desk)); // the page is free below
    desk.change(1, [](PagePlan& plan) { addSecond(plan, { 1, 13, 2, 40 }); });
    QVERIFY(!offered(desk)); // not deep enough
    desk.change(1, [](PagePlan& plan) {
        plan.placements.back().head.reset();
        plan.placements.back().frames.front().box = { 1, 40, 2, 20 };
    });
    QVERIFY(offered(desk));
}

void PreflightTest::nothingIsToldTwice()
{
    SpoiltEdition desk;
    placePicture(desk, 1600);
    desk.matter.pictures.clear();
    desk.change(1, [](PagePlan& plan) {
        first(plan).jump.toId = PageId(99);
        addSecond(plan, { 5, 1, 2, 40 });
        addSecond(plan, { 7, 1, 2, 40 });
    });
    desk.changeStory(
        1, [](Story& story) { story.parts[2] = part(PartKind::Body, Words + QChar(0x0378)); });
    QStringList texts;
    for (const Finding& finding : check(desk)) {
        QVERIFY2(finding.check != u"page_problem"_s, qPrintable(finding.text));
        const QString text = QString::number(finding.page) + finding.text;
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts.append(text);
    }
    QVERIFY(texts.size() >= 5);
}

void PreflightTest::aPageThatCannotStandIsAnError()
{
    SpoiltEdition desk;
    desk.change(2, [](PagePlan& plan) { first(plan).frames.front().box.lines = 500; });
    const Findings findings = check(desk);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Error);
    QCOMPARE(findings.front().page, 2);
}

void PreflightTest::aPageThatCannotStandIsCheckedWhereItStands()
{
    SpoiltEdition desk;
    desk.change(1, [](PagePlan& plan) {
        addSecond(plan, { 1, 2, 2, 20 }); // over the first
        first(plan).frames.front().box.lines = 5;
        plan.free.push_back(freeAt(FreeKind::Picture));
    });
    QStringList found;
    for (const Finding& finding : check(desk)) {
        if (finding.page == 1)
            found.append(finding.check);
        if (finding.check == u"page_problem"_s) // it leads to what has been left out
            QCOMPARE(finding.rect.y, rectOf({ 1, 2, 2, 20 }, *findFormat(u"zh-broadsheet"_s)).y);
    }
    QVERIFY2(found.contains(u"page_problem"_s), qPrintable(found.join(u' ')));
    QVERIFY2(found.contains(u"overset_text"_s), qPrintable(found.join(u' ')));
    QVERIFY2(found.contains(u"empty_frame"_s), qPrintable(found.join(u' ')));
}

/// Its deck stands below the box of the head; that is no head inside the text.
void PreflightTest::aHeadThatIsTooHighIsToldOnce()
{
    SpoiltEdition desk;
    desk.change(1, [](PagePlan& plan) {
        first(plan).head = HeadBox { { 1, 1, 2, 4 },
            { { u"headline"_s, u"headline-5"_s, 1 }, { u"deck"_s, u"deck-3"_s } } };
    });
    desk.changeStory(1, [](Story& story) {
        story.parts.insert(story.parts.begin() + 1, part(PartKind::Deck, Words.repeated(20)));
    });
    QStringList found;
    for (const Finding& finding : check(desk))
        found.append(finding.check);
    QVERIFY2(found == QStringList(u"overset_head"_s), qPrintable(found.join(u' ')));
}

/// The files, not what is remembered of them, decide whether a picture can be read.
void PreflightTest::aPictureThatIsMendedIsReadAgain()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"p.png"_s);
    const auto write = [&file](const QByteArray& bytes) {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    };
    QVERIFY(write("no picture"));
    PictureFiles files;
    const QString why = files.whyUnreadable(file);
    QVERIFY2(why.contains(u"neither a JPEG nor a PNG"_s), qPrintable(why));
    QVERIFY(
        write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgA"
                                     "AAAAgABSK+kcQAAAABJRU5ErkJggg==")));
    QCOMPARE(files.whyUnreadable(file), QString());
    QVERIFY(QFile::remove(file));
    QVERIFY(files.whyUnreadable(file).contains(u"There is no picture"_s));
}

void PreflightTest::theGravestComesFirst()
{
    SpoiltEdition desk;
    desk.change(1, [](PagePlan& plan) { first(plan).frames.front().box.lines = 5; });
    desk.changeStory(1, [](Story& story) { story.section.clear(); });
    desk.edition.publication.price.clear();
    const Findings findings = check(desk);
    QVERIFY(findings.size() >= 3);
    QVERIFY(std::ranges::is_sorted(
        findings, [](const Finding& a, const Finding& b) { return a.severity > b.severity; }));
    QCOMPARE(countOf(findings, Severity::Error), 1);
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflight_test.moc"
