// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_layout/edition_composer.h"
#include "preflight/preflight.h"
#include "story/words_digest.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString Words = u"云汀市政府昨天召开新闻发布会，通报今年前三季度的城市建设情况。"_s;

StoryPartPtr part(PartKind kind, const QString& text)
{
    return std::make_shared<const StoryPart>(StoryPart { kind, text, {} });
}

Story storyOf(int id, const QString& title, int paragraphs)
{
    Story story;
    story.id = StoryId(id);
    story.section = u"要闻"_s;
    story.parts = { part(PartKind::Headline, title), part(PartKind::Byline, u"李青"_s) };
    for (int i = 0; i < paragraphs; ++i)
        story.parts.push_back(part(PartKind::Body, Words.repeated(2)));
    return story;
}

/// An edition that can be spoilt in one place after another: two pages, on the first story 1 in a
/// head over two columns, on the second story 2.
struct Desk {
    Edition edition;
    EditionMatter matter;

    Desk()
    {
        edition.id = EditionId(1);
        edition.date = QDate(2026, 10, 15);
        Publication& paper = edition.publication;
        paper.registerNumber = u"CN 11-0001"_s;
        paper.sponsor = u"云汀日报社"_s;
        paper.publisher = u"云汀日报社"_s;
        paper.address = u"望江路1号"_s;
        paper.price = u"1.50元"_s;
        for (int number = 1; number <= 2; ++number) {
            PagePlan plan;
            plan.format = u"zh-broadsheet"_s;
            Furniture folio;
            folio.box = { 1, -3, 8, 1 };
            folio.left = u"{page}"_s;
            folio.style = u"folio"_s;
            plan.furniture = { folio };
            Placement placement;
            placement.story.id = StoryId(number);
            placement.head = HeadBox { { 1, 1, 2, 4 }, { { u"headline"_s, u"headline-5"_s, 1 } } };
            placement.frames.push_back({ { 1, 5, 2, 30 }, 0, false, {} });
            plan.placements = { placement };
            Page page;
            page.id = PageId(10 + number);
            page.number = number;
            page.plan = std::make_shared<const PagePlan>(plan);
            edition.pages.push_back(std::make_shared<const Page>(page));
        }
        setStory(storyOf(1, u"云汀老城更新完成"_s, 9));
        setStory(storyOf(2, u"望江门石板路通行"_s, 9));
    }

    void setStory(const Story& story)
    {
        matter.stories.insert(story.id, std::make_shared<const Story>(story));
    }

    void change(int page, const std::function<void(PagePlan&)>& change)
    {
        Page next = *edition.pages[std::size_t(page) - 1];
        PagePlan plan = *next.plan;
        change(plan);
        next.plan = std::make_shared<const PagePlan>(plan);
        edition.pages[std::size_t(page) - 1] = std::make_shared<const Page>(next);
    }

    void changeStory(int id, const std::function<void(Story&)>& change)
    {
        Story story = *matter.stories[StoryId(id)];
        change(story);
        setStory(story);
    }
};

using Spoil = std::function<void(Desk&)>;

Placement& first(PagePlan& plan)
{
    return plan.placements.front();
}

PictureSource pictureOf(int width, int height)
{
    PictureSource source;
    source.hash = u"p"_s;
    source.pixelWidth = width;
    source.pixelHeight = height;
    source.credit = u"王田"_s;
    return source;
}

/// 28 × 12 lines in two columns: about 86 mm wide.
void placePicture(Desk& desk, int pixels)
{
    desk.matter.pictures.insert(u"p"_s, pictureOf(pixels, pixels / 2));
    desk.change(1, [](PagePlan& plan) {
        PictureBox& picture = first(plan).picture.emplace();
        picture.box = { 3, 1, 2, 12 };
        picture.picture = u"p"_s;
        picture.captionLines = 1;
    });
}

FreeFrame freeAt(FreeKind kind)
{
    FreeFrame frame;
    frame.id = 1;
    frame.kind = kind;
    frame.rect = { Length::mm(200), Length::mm(300), Length::mm(100), Length::mm(80) };
    return frame;
}

void addSecond(PagePlan& plan, const GridBox& box)
{
    Placement more;
    more.story.id = StoryId(2);
    more.head = HeadBox { { box.column, box.line, box.columns, 4 },
        { { u"headline"_s, u"headline-5"_s, 1 } } };
    more.frames.push_back(
        { { box.column, box.line + 4, box.columns, box.lines - 4 }, 0, false, {} });
    plan.placements.push_back(more);
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// Each thing that can be amiss is found, where it is, and nothing is found where all is well.
class PreflightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { loadEmbeddedResources(); }

    void aSoundEditionHasNoFindings();
    void whatIsAmissIsFound_data();
    void whatIsAmissIsFound();
    void depthIsOfferedOnlyWhereWhatFollowsStaysToldApart();
    void nothingIsToldTwice();
    void aPageThatCannotStandIsAnError();
    void theGravestComesFirst();

private:
    Findings check(const Desk& desk)
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
    for (const Finding& finding : check(Desk()))
        found.append(finding.check + u": "_s + finding.text);
    QCOMPARE(found, QStringList());
}

void PreflightTest::whatIsAmissIsFound_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("page");
    const auto row = [](const char* name, const char* check, int page, const Spoil& spoil) {
        QTest::newRow(name) << spoil << QString::fromLatin1(check) << page;
    };
    row("text that does not fit", "overset_text", 1, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) { first(plan).frames.front().box.lines = 5; });
    });
    row("a head that does not fit", "overset_head", 1, [](Desk& desk) {
        desk.changeStory(
            1, [](Story& story) { story.parts[0] = part(PartKind::Headline, Words.repeated(9)); });
    });
    row("a caption that does not fit", "overset_caption", 1, [](Desk& desk) {
        placePicture(desk, 1600);
        desk.changeStory(1, [](Story& story) {
            story.parts.push_back(part(PartKind::Caption, Words.repeated(6)));
        });
    });
    row("a frame that no text reaches", "empty_frame", 1, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) {
            first(plan).frames.push_back({ { 5, 5, 2, 30 }, 0, false, {} });
        });
    });
    row("a character that no font has", "missing_glyph", 1, [](Desk& desk) {
        desk.changeStory(
            1, [](Story& story) { story.parts[2] = part(PartKind::Body, Words + QChar(0x0378)); });
    });
    row("a picture that is not there", "missing_picture", 1, [](Desk& desk) {
        placePicture(desk, 1600);
        desk.matter.pictures.clear();
    });
    row("a picture that is coarse", "coarse_picture", 1, [](Desk& desk) {
        placePicture(desk, 560);
    });
    row("a picture that is far too coarse", "very_coarse_picture", 1, [](Desk& desk) {
        placePicture(desk, 200);
    });
    row("text at the trim", "text_off_page", 1, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) { plan.furniture.front().box.line = -8; });
    });
    row("a jump to nowhere", "broken_jump", 1, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) { first(plan).jump.toId = PageId(99); });
    });
    row("a jump that is not needed", "needless_jump", 2, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) { first(plan).jump.toId = PageId(12); });
        desk.change(2, [](PagePlan& plan) {
            first(plan).story.id = StoryId(1);
            first(plan).jump.fromId = PageId(11);
        });
    });
    row("too little before a jump", "short_before_jump", 1, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) {
            first(plan).jump.toId = PageId(12);
            first(plan).frames.front().box.lines = 2;
        });
        desk.change(2, [](PagePlan& plan) {
            first(plan).story.id = StoryId(1);
            first(plan).jump.fromId = PageId(11);
        });
    });
    row("a story on two pages", "placed_twice", 2, [](Desk& desk) {
        desk.change(2, [](PagePlan& plan) { first(plan).story.id = StoryId(1); });
    });
    row("copy that has changed since", "copy_changed", 1, [](Desk& desk) {
        const QString then = wordsDigest(*desk.matter.stories[StoryId(1)]);
        desk.change(1, [&then](PagePlan& plan) { first(plan).fitted = then; });
        desk.changeStory(
            1, [](Story& story) { story.parts[2] = part(PartKind::Body, Words + Words); });
        desk.changeStory(
            1, [](Story& story) { story.parts[3] = part(PartKind::Body, u"新的。"_s + Words); });
    });
    row("a story without a headline", "required_part", 1, [](Desk& desk) {
        desk.changeStory(1, [](Story& story) { story.parts.erase(story.parts.begin()); });
    });
    row("a story without a section", "required_tag", 1, [](Desk& desk) {
        desk.changeStory(1, [](Story& story) { story.section.clear(); });
    });
    row("a picture that nobody has signed", "picture_credit", 1, [](Desk& desk) {
        placePicture(desk, 1600);
        desk.matter.pictures[u"p"_s].credit.clear();
    });
    row("a picture frame without a picture", "empty_frame", 1, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) { plan.free.push_back(freeAt(FreeKind::Picture)); });
    });
    row("a story in a free frame that may not be out yet", "embargo", 2, [](Desk& desk) {
        Story held = storyOf(3, u"明日开闸放水"_s, 2);
        held.tags = QStringList(u"embargo:2026-10-15T09:00"_s);
        desk.setStory(held);
        desk.change(2, [](PagePlan& plan) {
            FreeFrame frame = freeAt(FreeKind::Text);
            frame.story.id = StoryId(3);
            plan.free.push_back(frame);
        });
    });
    row("a story that may not be out yet", "embargo", 2, [](Desk& desk) {
        desk.changeStory(
            2, [](Story& story) { story.tags = QStringList(u"embargo:2026-10-15T09:00"_s); });
    });
    row("two heads side by side", "heads_abreast", 1, [](Desk& desk) {
        desk.change(1, [](PagePlan& plan) { addSecond(plan, { 3, 2, 2, 34 }); });
        desk.change(2, [](PagePlan& plan) { plan.placements.clear(); });
    });
    row("a page without a folio", "missing_folio", 2, [](Desk& desk) {
        desk.change(2, [](PagePlan& plan) { plan.furniture.clear(); });
    });
    row("an imprint without the register number", "missing_imprint", 1, [](Desk& desk) {
        desk.edition.publication.registerNumber.clear();
    });
    row("a story that is gone", "page_problem", 2, [](Desk& desk) {
        desk.matter.stories.remove(StoryId(2));
    });
}

void PreflightTest::whatIsAmissIsFound()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, check);
    QFETCH(int, page);
    Desk desk;
    spoil(desk);
    QStringList found;
    int hits = 0;
    for (const Finding& finding : this->check(desk)) {
        found.append(u"%1 on %2: %3"_s.arg(finding.check).arg(finding.page).arg(finding.text));
        hits += finding.check == check && finding.page == page ? 1 : 0;
        QVERIFY(!finding.text.isEmpty());
        QVERIFY2(!finding.text.contains(u"%"), qPrintable(finding.text));
    }
    QVERIFY2(hits == 1, qPrintable(found.join(u'\n')));
}

void PreflightTest::depthIsOfferedOnlyWhereWhatFollowsStaysToldApart()
{
    const auto offered = [this](const Desk& desk) {
        const Findings found = check(desk);
        return std::ranges::any_of(
            found, [](const Finding& each) { return each.fix == Fix::GrowFrames; });
    };
    Desk desk;
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
    Desk desk;
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
    Desk desk;
    desk.change(2, [](PagePlan& plan) { first(plan).frames.front().box.lines = 500; });
    const Findings findings = check(desk);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().severity, Severity::Error);
    QCOMPARE(findings.front().page, 2);
}

void PreflightTest::theGravestComesFirst()
{
    Desk desk;
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
