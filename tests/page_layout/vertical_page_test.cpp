// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/page_composer.h"
#include "page_layout/vertical_legs.h"
#include "page_layout/vertical_text.h"
#include "style/embedded_resources.h"

#include <QTest>

#include <set>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString Words = u"盐仓街三十八号是一间小铺子，门楣上挂着一块旧木匾。寄信的人把信投进来，"
                      "写明十年之内的任意一天，到了那一天，信才会送出去。"_s;

StoryPtr storyOf(int paragraphs, bool withHeads)
{
    Story story;
    story.id = StoryId(1);
    story.language = u"zh-Hans"_s;
    const auto add = [&](PartKind kind, const QString& text) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    };
    if (withHeads) {
        add(PartKind::Headline, u"老街上的“慢邮局”"_s);
        add(PartKind::Deck, u"寄给十年后的信"_s);
    }
    for (int i = 0; i < paragraphs; ++i)
        add(PartKind::Body, Words);
    add(PartKind::Caption, u"图为盐仓街上的慢邮局，墙上的格子一天一格。"_s);
    return std::make_shared<const Story>(story);
}

TextFrame frameAt(GridBox box, int legs = 0)
{
    TextFrame frame;
    frame.box = box;
    frame.legs = legs;
    frame.writing = WritingMode::Vertical;
    return frame;
}

PictureBox pictureAt(GridBox box, int captionLines)
{
    PictureBox picture;
    picture.box = box;
    picture.picture = u"p"_s;
    picture.captionLines = captionLines;
    return picture;
}

std::vector<const GlyphRun*> runsOf(const ComposedPage& page)
{
    std::vector<const GlyphRun*> runs;
    for (const DrawOp& op : page.ops) {
        if (const auto* run = std::get_if<GlyphRun>(&op))
            runs.push_back(run);
    }
    return runs;
}

} // namespace

/// R57, R60, R61, R70, R80: vertical frames, heads and captions on the grid.
class VerticalPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesFollowEachOtherFromRightToLeft();
    void tiersStandOneBelowAnother();
    void aBoxKeepsAnEmClear();
    void aPictureTakesThePartOfTheLinesThatItCovers();
    void whatDoesNotFitIsCounted();
    void theHeadHasItsPartsFromRightToLeft();
    void aHeadThatIsTooWideIsReported();
    void theCaptionStandsBesideThePicture_data();
    void theCaptionStandsBesideThePicture();

private:
    ComposedPagePtr composed(const Placement& placement, int paragraphs);

    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    PageGrid m_grid;
    StyleSheet m_sheet;
};

void VerticalPageTest::initTestCase()
{
    loadEmbeddedResources();
    m_grid = *findFormat(u"zh-broadsheet"_s);
    m_sheet = *findStyleSheet(u"zh-broadsheet"_s);
}

ComposedPagePtr VerticalPageTest::composed(const Placement& placement, int paragraphs)
{
    PagePlan plan;
    plan.format = m_grid.name;
    plan.placements = { placement };
    plan.placements.front().story.id = StoryId(1);
    Page page;
    page.plan = std::make_shared<const PagePlan>(plan);
    PageMatter matter;
    matter.edition = std::make_shared<const Edition>();
    matter.page = std::make_shared<const Page>(page);
    matter.grid = m_grid;
    matter.sheet = &m_sheet;
    const StoryPtr story = storyOf(paragraphs, placement.head.has_value());
    matter.story = [&](const StoryRef&) { return story; };
    matter.picture = [](const QString&) {
        PictureSource source;
        source.pixelWidth = 3000;
        source.pixelHeight = 2000;
        return std::optional(source);
    };
    const Result<ComposedPagePtr> page1 = composePage(matter, m_setter, m_fonts);
    return page1 ? *page1 : nullptr;
}

void VerticalPageTest::linesFollowEachOtherFromRightToLeft()
{
    Placement placement;
    placement.frames = { frameAt({ 2, 11, 2, 20 }) };
    const ComposedPagePtr page = composed(placement, 6);
    QVERIFY(page);
    const auto runs = runsOf(*page);
    QVERIFY(runs.size() > 5);
    const Rect frame {
        m_grid.columnLeft(2), m_grid.lineTop(11), m_grid.measure(2), m_grid.linePitch * 20
    };
    const int lines = VerticalLegs::linesIn(frame.width, m_grid);
    const Length slack = frame.width - VerticalLegs::widthOf(lines, m_grid);
    Length center = frame.right() - slack / 2 - m_grid.em / 2;
    for (const GlyphRun* run : runs) {
        QVERIFY(run->direction == RunDirection::Vertical);
        if (run != runs.front() && run->baseline != center)
            center -= m_grid.linePitch;
        QCOMPARE(run->baseline, center);
        QVERIFY(run->glyphs.front().x >= frame.y);
        QVERIFY(run->glyphs.back().x + m_grid.em <= frame.bottom());
    }
    // A line is a whole number of ems high, and full lines fill it.
    const Length height = runs[1]->glyphs.back().x + m_grid.em - runs[1]->glyphs.front().x;
    QCOMPARE(height.units() % m_grid.em.units(), 0);
    QVERIFY(frame.height - height < m_grid.em + m_grid.linePitch);
}

void VerticalPageTest::tiersStandOneBelowAnother()
{
    Placement placement;
    placement.frames = { frameAt({ 1, 1, 1, 30 }, 2) };
    placement.columnRules = true;
    const ComposedPagePtr page = composed(placement, 4);
    const auto runs = runsOf(*page);
    const Length right = runs.front()->baseline;
    const auto second = std::find_if(
        runs.begin() + 1, runs.end(), [&](const GlyphRun* run) { return run->baseline == right; });
    QVERIFY(second != runs.end());
    QVERIFY((*second)->glyphs.front().x > runs.front()->glyphs.back().x + m_grid.em);
    // The text goes on where the first tier's last line ends, and a hairline parts the tiers.
    QVERIFY((*(second - 1))->baseline < (*second)->baseline);
    const auto* rule = std::get_if<FillRect>(&page->ops.back());
    QVERIFY(rule != nullptr);
    QVERIFY(rule->rect.y < (*second)->glyphs.front().x);
    QVERIFY(rule->rect.y > runs.front()->glyphs.back().x + m_grid.em);
}

void VerticalPageTest::aBoxKeepsAnEmClear()
{
    Placement placement;
    placement.frames = { frameAt({ 1, 1, 2, 30 }) };
    placement.box = FrameBox { { 1, 1, 2, 30 }, BoxEdge::Rule, 0 };
    const ComposedPagePtr page = composed(placement, 30);
    const Rect box {
        m_grid.columnLeft(1), m_grid.lineTop(1), m_grid.measure(2), m_grid.linePitch * 30
    };
    for (const GlyphRun* run : runsOf(*page)) {
        QVERIFY(run->glyphs.front().x >= box.y + m_grid.em);
        QVERIFY(run->glyphs.back().x + m_grid.em <= box.bottom() - m_grid.em);
        QVERIFY(run->baseline - m_grid.em / 2 >= box.x + m_grid.em);
        QVERIFY(run->baseline + m_grid.em / 2 <= box.right() - m_grid.em);
    }
}

void VerticalPageTest::aPictureTakesThePartOfTheLinesThatItCovers()
{
    Placement placement;
    placement.frames = { frameAt({ 1, 1, 3, 30 }) };
    placement.picture = pictureAt({ 1, 11, 1, 20 }, 0);
    const ComposedPagePtr page = composed(placement, 40);
    const Rect picture {
        m_grid.columnLeft(1), m_grid.lineTop(11), m_grid.measure(1), m_grid.linePitch * 20
    };
    bool above = false;
    for (const GlyphRun* run : runsOf(*page)) {
        const Length foot = run->glyphs.back().x + m_grid.em;
        const bool beside = run->baseline - m_grid.em / 2 >= picture.right() + m_grid.em;
        QVERIFY(beside || foot <= picture.y - m_grid.em);
        above = above || !beside;
    }
    QVERIFY(above);
    QVERIFY(!page->overset.empty());
}

void VerticalPageTest::whatDoesNotFitIsCounted()
{
    Placement placement;
    placement.frames = { frameAt({ 1, 1, 1, 20 }) };
    const ComposedPagePtr page = composed(placement, 20);
    QCOMPARE(page->overset.size(), std::size_t(1));
    const int lines = VerticalLegs::linesIn(m_grid.columnWidth, m_grid);
    QCOMPARE(page->copyfit.front().linesAvailable, lines);
    QVERIFY(page->copyfit.front().lines > 0);
    qsizetype set = 0;
    for (const GlyphRun* run : runsOf(*page))
        set += run->text.size();
    qsizetype words = 0;
    const StoryPtr story = storyOf(20, false);
    for (const StoryPartPtr& part : story->parts)
        words += part->text.size();
    QCOMPARE(set + QString(page->overset.front().text).remove(u'\n').size(), words);
}

void VerticalPageTest::theHeadHasItsPartsFromRightToLeft()
{
    Placement placement;
    placement.head = HeadBox { { 1, 1, 1, 40 },
        { { u"headline"_s, u"headline-2"_s, 1 }, { u"deck"_s, u"deck-2"_s, 1 } },
        WritingMode::Vertical };
    placement.frames = { frameAt({ 2, 1, 7, 40 }) };
    const ComposedPagePtr page = composed(placement, 1);
    const auto runs = runsOf(*page);
    QCOMPARE(runs[0]->text, u"老街上的“慢邮局”"_s);
    QCOMPARE(runs[1]->text, u"寄给十年后的信"_s);
    const Length head = m_sheet.find(u"headline-2"_s)->leading;
    const Length deck = m_sheet.find(u"deck-2"_s)->leading;
    const Length left = m_grid.columnLeft(1);
    const Length right = left + m_grid.measure(1);
    QCOMPARE(runs[0]->baseline - runs[1]->baseline, (head + deck) / 2);
    // As far from the left edge of the box as from the right one.
    const Length before = right - (runs[0]->baseline + head / 2);
    const Length after = runs[1]->baseline - deck / 2 - left;
    QVERIFY(before - after <= Length::fromUnits(2) && after - before <= Length::fromUnits(2));
    // Centred in the height (the style's alignment): half-width quotes, solid.
    const Length foot = m_grid.linePitch * 40 - (m_grid.linePitch - m_grid.em);
    const Length top = runs[0]->glyphs.front().x - m_grid.lineTop(1);
    const Length set = runs[0]->size * 8;
    QVERIFY(top * 2 + set - foot <= Length::fromUnits(2)
        && foot - top * 2 - set <= Length::fromUnits(2));
}

void VerticalPageTest::aHeadThatIsTooWideIsReported()
{
    Placement placement;
    placement.head = HeadBox {
        { 1, 1, 1, 4 }, { { u"headline"_s, u"headline-1"_s, 0 } }, WritingMode::Vertical
    };
    placement.frames = { frameAt({ 2, 1, 7, 40 }) };
    const ComposedPagePtr page = composed(placement, 1);
    QCOMPARE(page->overset.size(), std::size_t(1));
    QCOMPARE(page->overset.front().what, u"headline"_s);
    QVERIFY(!page->overset.front().text.isEmpty());
}

void VerticalPageTest::theCaptionStandsBesideThePicture_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("lines");
    QTest::newRow("at the right") << int(CaptionSide::Right) << 2;
    QTest::newRow("at the left") << int(CaptionSide::Left) << 2;
    QTest::newRow("at the right with lines to spare") << int(CaptionSide::Right) << 4;
}

void VerticalPageTest::theCaptionStandsBesideThePicture()
{
    QFETCH(int, side);
    QFETCH(int, lines);
    Placement placement;
    placement.picture = pictureAt({ 1, 1, 2, 9 }, lines);
    placement.picture->captionSide = CaptionSide(side);
    const ComposedPagePtr page = composed(placement, 0);
    QVERIFY(page->overset.empty() || page->overset.front().what != u"caption"_s);
    const auto picture = std::find_if(page->ops.begin(), page->ops.end(), [](const DrawOp& op) {
        return std::holds_alternative<PlacedPicture>(op);
    });
    QVERIFY(picture != page->ops.end());
    const Rect shown = std::get<PlacedPicture>(*picture).rect;
    const Rect box {
        m_grid.columnLeft(1), m_grid.lineTop(1), m_grid.measure(2), m_grid.linePitch * 9
    };
    QCOMPARE(shown.height, box.height);
    std::set<Length> centers;
    for (const GlyphRun* run : runsOf(*page)) {
        QCOMPARE(run->size, Length::pt(8));
        centers.insert(run->baseline);
        QVERIFY(run->glyphs.front().x >= box.y && run->glyphs.back().x + run->size <= box.bottom());
    }
    QCOMPARE(centers.size(), std::size_t(2));
    QCOMPARE(*centers.rbegin() - *centers.begin(), m_grid.linePitch);
    const Length half = m_grid.em / 2;
    if (side == int(CaptionSide::Right)) {
        QCOMPARE(shown.x, box.x);
        QCOMPARE(*centers.begin() - half - shown.right(), captionAir());
        QVERIFY(*centers.rbegin() + half <= box.right());
    } else {
        QCOMPARE(shown.right(), box.right());
        QCOMPARE(shown.x - (*centers.rbegin() + half), captionAir());
        QCOMPARE(*centers.begin() - half, box.x);
    }
}

QTEST_GUILESS_MAIN(VerticalPageTest)
#include "vertical_page_test.moc"
