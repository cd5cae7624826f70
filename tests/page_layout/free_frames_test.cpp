// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/cropped_picture.h"
#include "page_layout/page_composer.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString Words = u"盐仓街三十八号是一间小铺子，门楣上挂着一块旧木匾。寄信的人把信投进来，"
                      "写明十年之内的任意一天，到了那一天，信才会送出去。"_s;

StoryPtr storyOf(int paragraphs)
{
    Story story;
    story.id = StoryId(1);
    story.language = u"zh-Hans"_s;
    const auto add = [&](PartKind kind, const QString& text) {
        story.parts.push_back(std::make_shared<const StoryPart>(StoryPart { kind, text, {} }));
    };
    for (int i = 0; i < paragraphs; ++i)
        add(PartKind::Body, Words);
    add(PartKind::Caption, u"图为盐仓街上的慢邮局。"_s);
    return std::make_shared<const Story>(story);
}

Rect millimetres(double x, double y, double width, double height)
{
    return { Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height) };
}

FreeFrame frameAt(int id, FreeKind kind, const Rect& rect)
{
    FreeFrame frame;
    frame.id = id;
    frame.kind = kind;
    frame.rect = rect;
    return frame;
}

template <typename Op>
std::vector<const Op*> opsOf(const ComposedPage& page)
{
    std::vector<const Op*> found;
    for (const DrawOp& op : page.ops) {
        if (const auto* const each = std::get_if<Op>(&op))
            found.push_back(each);
    }
    return found;
}

} // namespace

/// What stands on a page off its grid.
class FreeFramesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesStandInTheFrameFromItsTop();
    void textGoesOnInTheNextFrame();
    void textRunsDownFromTheRight();
    void whatDoesNotFitIsCounted();
    void anEmptyFrameIsNoMatter();
    void aPictureIsCroppedByItsZoom();
    void aStorysPictureIsCroppedAsAFreeOne_data();
    void aStorysPictureIsCroppedAsAFreeOne();
    void aPictureHasItsCaptionBelow();
    void picturesThatCannotBePrintedAreSaid_data();
    void picturesThatCannotBePrintedAreSaid();
    void aRuleLiesAlongItsLongerSide();
    void aBoxHasItsTintBelowItsEdge();
    void whatComesLaterLiesAbove();
    void aTintLiesBelowEverything();

private:
    ComposedPagePtr composed(const std::vector<FreeFrame>& frames, int paragraphs = 2);
    ComposedPagePtr composedPlan(PagePlan plan, int paragraphs = 2);

    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    PageGrid m_grid;
    StyleSheet m_sheet;
    PictureSource m_picture;
};

void FreeFramesTest::initTestCase()
{
    loadEmbeddedResources();
    m_grid = *findFormat(u"zh-broadsheet"_s);
    m_sheet = *findStyleSheet(u"zh-broadsheet"_s);
    m_picture.pixelWidth = 3000;
    m_picture.pixelHeight = 2000;
}

ComposedPagePtr FreeFramesTest::composed(const std::vector<FreeFrame>& frames, int paragraphs)
{
    PagePlan plan;
    plan.free = frames;
    return composedPlan(plan, paragraphs);
}

ComposedPagePtr FreeFramesTest::composedPlan(PagePlan plan, int paragraphs)
{
    plan.format = m_grid.name;
    Page page;
    page.plan = std::make_shared<const PagePlan>(plan);
    PageMatter matter;
    matter.edition = std::make_shared<const Edition>();
    matter.page = std::make_shared<const Page>(page);
    matter.grid = m_grid;
    matter.sheet = &m_sheet;
    const StoryPtr story = storyOf(paragraphs);
    matter.story = [&](const StoryRef& ref) { return ref.id.isNull() ? nullptr : story; };
    matter.picture = [this](const QString& name) {
        return name == u"p"_s ? std::optional(m_picture) : std::nullopt;
    };
    const Result<ComposedPagePtr> made = composePage(matter, m_setter);
    return made ? *made : nullptr;
}

void FreeFramesTest::linesStandInTheFrameFromItsTop()
{
    FreeFrame frame = frameAt(1, FreeKind::Text, millimetres(33.3, 71.7, 60, 80));
    frame.story.id = StoryId(1);
    const ComposedPagePtr page = composed({ frame });
    QVERIFY(page);
    QVERIFY(page->lines.size() > 3);
    const Length first = page->lines.front().baseline - frame.rect.y;
    QVERIFY(first > Length() && first < m_grid.linePitch);
    for (const PageLine& line : page->lines) {
        QCOMPARE(line.x, frame.rect.x);
        QCOMPARE((line.baseline - page->lines.front().baseline) % m_grid.linePitch, Length());
    }
    QCOMPARE(page->stories.front().rects, std::vector<Rect> { frame.rect });
}

void FreeFramesTest::textGoesOnInTheNextFrame()
{
    // The second stands higher on the page than the first.
    FreeFrame first = frameAt(1, FreeKind::Text, millimetres(30, 200, 60, 13));
    first.story.id = StoryId(1);
    first.next = 2;
    const FreeFrame second = frameAt(2, FreeKind::Text, millimetres(120, 60, 60, 200));
    const ComposedPagePtr page = composed({ second, first });
    QVERIFY(page);
    QVERIFY(page->overset.empty());
    const auto in = [](const PageLine& line, const FreeFrame& frame) {
        return frame.rect.contains({ line.x, line.baseline });
    };
    const auto firsts = std::count_if(page->lines.begin(),
        page->lines.end(),
        [&](const PageLine& line) { return in(line, first); });
    const auto seconds = std::count_if(page->lines.begin(),
        page->lines.end(),
        [&](const PageLine& line) { return in(line, second); });
    // Three lines of 11.5 pt in 13 mm, and the third of four stays with the last (R41).
    QCOMPARE(firsts, 2);
    QVERIFY(seconds > 0);
    QCOMPARE(std::size_t(firsts + seconds), page->lines.size());
    QVERIFY(in(page->lines.front(), first));
}

void FreeFramesTest::textRunsDownFromTheRight()
{
    FreeFrame frame = frameAt(1, FreeKind::Text, millimetres(30, 60, 60, 80));
    frame.story.id = StoryId(1);
    frame.writing = WritingMode::Vertical;
    const ComposedPagePtr page = composed({ frame });
    QVERIFY(page);
    QVERIFY(page->lines.size() > 1);
    QVERIFY(page->lines.front().x > page->lines.back().x);
    QVERIFY(page->lines.front().x < frame.rect.right());
    QCOMPARE(page->lines.front().baseline, frame.rect.y);
}

void FreeFramesTest::whatDoesNotFitIsCounted()
{
    FreeFrame frame = frameAt(1, FreeKind::Text, millimetres(30, 60, 60, 9));
    frame.story.id = StoryId(1);
    const ComposedPagePtr page = composed({ frame }, 6);
    QVERIFY(page);
    QCOMPARE(page->overset.size(), std::size_t(1));
    QCOMPARE(page->copyfit.front().lines, page->overset.front().lines);
    QVERIFY(page->copyfit.front().lines > 0);
    QCOMPARE(page->copyfit.front().linesAvailable, 2);
}

void FreeFramesTest::anEmptyFrameIsNoMatter()
{
    const ComposedPagePtr page = composed({ frameAt(1, FreeKind::Text, millimetres(30, 60, 60, 60)),
        frameAt(2, FreeKind::Picture, millimetres(130, 60, 60, 60)) });
    QVERIFY(page);
    QVERIFY(page->ops.empty());
    QVERIFY(page->problems.empty());
}

void FreeFramesTest::aPictureIsCroppedByItsZoom()
{
    FreeFrame frame = frameAt(1, FreeKind::Picture, millimetres(30, 60, 60, 40));
    frame.picture = u"p"_s;
    frame.cropping.zoomPerMille = 2000;
    frame.cropping.focusX = 1000;
    frame.cropping.focusY = 0;
    const ComposedPagePtr page = composed({ frame });
    const auto pictures = opsOf<PlacedPicture>(*page);
    QCOMPARE(pictures.size(), std::size_t(1));
    QCOMPARE(pictures.front()->rect, frame.rect);
    QCOMPARE(pictures.front()->cropWidth, 1500);
    QCOMPARE(pictures.front()->cropHeight, 1000);
    QCOMPARE(pictures.front()->cropX, 1500); // as far right as it goes
    QCOMPARE(pictures.front()->cropY, 0);
}

void FreeFramesTest::aStorysPictureIsCroppedAsAFreeOne_data()
{
    QTest::addColumn<PictureCropping>("cropping");
    QTest::addColumn<CaptionSide>("side");
    QTest::newRow("as it fills its box") << PictureCropping() << CaptionSide::Below;
    QTest::newRow("enlarged, at its right edge")
        << PictureCropping { 1000, 0, 2000 } << CaptionSide::Below;
    QTest::newRow("enlarged, the caption beside it")
        << PictureCropping { 200, 700, 1730 } << CaptionSide::Left;
}

void FreeFramesTest::aStorysPictureIsCroppedAsAFreeOne()
{
    QFETCH(const PictureCropping, cropping);
    QFETCH(const CaptionSide, side);
    Placement placement;
    placement.story.id = StoryId(1);
    PictureBox& box = placement.picture.emplace();
    box.box = { 2, 10, 3, 30 };
    box.picture = u"p"_s;
    box.captionLines = 2;
    box.captionSide = side;
    box.cropping = cropping;
    PagePlan plan;
    plan.placements = { placement };
    const ComposedPagePtr page = composedPlan(plan);
    const PlacedPicture own = *opsOf<PlacedPicture>(*page).front();
    QCOMPARE(own.rect, pictureRectOf(box, m_grid));
    FreeFrame frame = frameAt(1, FreeKind::Picture, own.rect);
    frame.picture = u"p"_s;
    frame.cropping = cropping;
    const ComposedPagePtr other = composed({ frame });
    const PlacedPicture free = *opsOf<PlacedPicture>(*other).front();
    QCOMPARE(own.cropWidth, free.cropWidth);
    QCOMPARE(own.cropHeight, free.cropHeight);
    QCOMPARE(own.cropX, free.cropX);
    QCOMPARE(own.cropY, free.cropY);
    const bool fills
        = own.cropWidth == m_picture.pixelWidth || own.cropHeight == m_picture.pixelHeight;
    QCOMPARE(fills, cropping.zoomPerMille == 1000);
    QVERIFY(!page->lines.empty()); // its caption
}

void FreeFramesTest::aPictureHasItsCaptionBelow()
{
    FreeFrame frame = frameAt(1, FreeKind::Picture, millimetres(30, 60, 60, 40));
    frame.picture = u"p"_s;
    frame.story.id = StoryId(1);
    frame.captionLines = 2;
    const ComposedPagePtr page = composed({ frame });
    const Rect picture = opsOf<PlacedPicture>(*page).front()->rect;
    QCOMPARE(page->lines.size(), std::size_t(1));
    QVERIFY(page->lines.front().baseline > picture.bottom());
    QVERIFY(page->lines.front().baseline < frame.rect.bottom());
    QCOMPARE(page->lines.front().story, StoryId(1));
}

void FreeFramesTest::picturesThatCannotBePrintedAreSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("side");
    QTest::newRow("one that is not in the library") << u"gone.jpg"_s << 100;
    QTest::newRow("30,000 × 30,000 pixels") << u"p"_s << 30'000;
}

void FreeFramesTest::picturesThatCannotBePrintedAreSaid()
{
    QFETCH(QString, name);
    QFETCH(int, side);
    const PictureSource before = m_picture;
    m_picture.pixelWidth = side;
    m_picture.pixelHeight = side;
    FreeFrame frame = frameAt(1, FreeKind::Picture, millimetres(30, 60, 60, 40));
    frame.picture = name;
    const ComposedPagePtr page = composed({ frame });
    m_picture = before;
    QVERIFY(page);
    QCOMPARE(page->problems.size(), std::size_t(1));
    QVERIFY(opsOf<PlacedPicture>(*page).empty());
}

void FreeFramesTest::aRuleLiesAlongItsLongerSide()
{
    FreeFrame level = frameAt(1, FreeKind::Rule, millimetres(30, 60, 60, 2));
    level.weightMilliPt = 500;
    const FreeFrame upright = frameAt(2, FreeKind::Rule, millimetres(30, 70, 2, 60));
    const ComposedPagePtr page = composed({ level, upright });
    QVERIFY(page);
    const auto rects = opsOf<FillRect>(*page);
    QCOMPARE(rects.size(), std::size_t(2));
    QCOMPARE(rects[0]->rect.width, Length::mm(60));
    QCOMPARE(rects[0]->rect.height, Length::pt(0.5));
    QCOMPARE(rects[1]->rect.height, Length::mm(60));
    QCOMPARE(rects[1]->rect.width, Length::pt(0.3));
}

void FreeFramesTest::aBoxHasItsTintBelowItsEdge()
{
    FreeFrame box = frameAt(1, FreeKind::Box, millimetres(30, 60, 60, 40));
    box.tintPerMille = 100;
    const ComposedPagePtr page = composed({ box });
    QVERIFY(page);
    const auto rects = opsOf<FillRect>(*page);
    QCOMPARE(rects.size(), std::size_t(5));
    QCOMPARE(rects[0]->rect, box.rect);
    QCOMPARE(int(rects[0]->ink.black), 100);
    box.edge = BoxEdge::Double;
    QCOMPARE(opsOf<FillRect>(*composed({ box })).size(), std::size_t(9));
    box.edge = BoxEdge::None;
    QCOMPARE(opsOf<FillRect>(*composed({ box })).size(), std::size_t(1));
}

void FreeFramesTest::whatComesLaterLiesAbove()
{
    FreeFrame low = frameAt(2, FreeKind::Box, millimetres(30, 60, 60, 40));
    low.edge = BoxEdge::None;
    low.tintPerMille = 100;
    FreeFrame high = low;
    high.id = 1;
    high.tintPerMille = 300;
    const ComposedPagePtr page = composed({ low, high });
    QVERIFY(page);
    const auto rects = opsOf<FillRect>(*page);
    QCOMPARE(int(rects[0]->ink.black), 100);
    QCOMPARE(int(rects[1]->ink.black), 300);
}

void FreeFramesTest::aTintLiesBelowEverything()
{
    FreeFrame text = frameAt(1, FreeKind::Text, millimetres(30, 60, 60, 80));
    text.story.id = StoryId(1);
    FreeFrame later = frameAt(2, FreeKind::Box, millimetres(20, 50, 90, 100));
    later.tintPerMille = 200;
    const ComposedPagePtr page = composed({ text, later });
    QVERIFY(page);
    QVERIFY(std::holds_alternative<FillRect>(page->ops.front()));
    QCOMPARE(std::get<FillRect>(page->ops.front()).rect, later.rect);
    QVERIFY(std::holds_alternative<GlyphRun>(page->ops[1]));
    // Its edge is a line like others.
    QVERIFY(std::holds_alternative<FillRect>(page->ops.back()));
}

QTEST_GUILESS_MAIN(FreeFramesTest)
#include "free_frames_test.moc"
