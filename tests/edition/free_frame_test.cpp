// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/free_frame_check.h"
#include "edition/page_grid.h"
#include "edition/page_plan.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;

/// Free frames: their JSON and what they may be.
class FreeFrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writingAndReadingGivesEqualFrames();
    void whatIsWrittenIsShort();
    void refusedWhenRead_data();
    void refusedWhenRead();
    void refusedOnThePage_data();
    void refusedOnThePage();
    void aThreadIsFollowedToItsEnd();

private:
    PageGrid m_grid;
};

namespace {

Rect millimetres(double x, double y, double width, double height)
{
    return { Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height) };
}

FreeFrame frameAt(int id, FreeKind kind, const Rect& rect, int next = 0)
{
    FreeFrame frame;
    frame.id = id;
    frame.kind = kind;
    frame.rect = rect;
    frame.next = next;
    return frame;
}

PagePlan planWith(const std::vector<FreeFrame>& frames)
{
    PagePlan plan;
    plan.format = QStringLiteral("zh-broadsheet");
    plan.free = frames;
    return plan;
}

FreeFrame fullFrame()
{
    FreeFrame frame = frameAt(7, FreeKind::Picture, millimetres(1, 2, 3, 4), 9);
    frame.rect.x = Length::fromUnits(123'456'7); // no whole number of anything
    frame.rect.y = Length::fromUnits(-31);
    frame.story.id = StoryId(17);
    frame.legs = 3;
    frame.style = QStringLiteral("body-box");
    frame.writing = WritingMode::Vertical;
    frame.picture = QStringLiteral("图 1.jpg");
    frame.cropping.focusX = 1;
    frame.cropping.focusY = 1000;
    frame.cropping.zoomPerMille = 1'750;
    frame.captionLines = 2;
    frame.ink = Ink { 1, 2, 3, 4 };
    frame.tintPerMille = 80;
    frame.edge = BoxEdge::Double;
    frame.weightMilliPt = 1'125;
    frame.group = 4;
    frame.locked = true;
    frame.fitted = QStringLiteral("5d41402a");
    return frame;
}

} // namespace

void FreeFrameTest::initTestCase()
{
    loadEmbeddedResources();
    const Result<PageGrid> grid = findFormat(QStringLiteral("zh-broadsheet"));
    QVERIFY(grid.ok());
    m_grid = *grid;
}

void FreeFrameTest::writingAndReadingGivesEqualFrames()
{
    PagePlan plan = planWith({ fullFrame(), frameAt(1, FreeKind::Rule, { {}, {}, {}, {} }) });
    Placement placement;
    placement.story.importPlace = 1;
    placement.group = 4;
    placement.locked = true;
    plan.placements = { placement };
    const Result<PagePlan> again = pagePlanFromJson(pagePlanToJson(plan));
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.problem().summary));
    QCOMPARE(again->free.front().rect.x.units(), plan.free.front().rect.x.units());
    QVERIFY(*again == plan);
}

void FreeFrameTest::whatIsWrittenIsShort()
{
    const PagePlan plan = planWith({ frameAt(1, FreeKind::Box, millimetres(12.5, 40, 100, 0.25)) });
    QVERIFY(pagePlanToJson(plan).contains(
        R"({ "id": 1, "kind": "box", "rect": ["12.5mm", "40mm", "100mm", "0.25mm"] })"));
}

void FreeFrameTest::refusedWhenRead_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* frame, const char* pointer) {
        QTest::newRow(name) << QByteArray(frame) << QString::fromLatin1(pointer);
    };
    row("a frame without a number",
        R"({"kind": "box", "rect": ["1mm", "1mm", "9mm", "9mm"]})",
        "/free/0");
    row("a kind that there is not",
        R"({"id": 1, "kind": "star", "rect": ["1mm", "1mm", "9mm", "9mm"]})",
        "/free/0/kind");
    row("a rectangle of three measures",
        R"({"id": 1, "kind": "box", "rect": ["1mm", "1mm", "9mm"]})",
        "/free/0/rect");
    row("a rectangle of bare numbers",
        R"({"id": 1, "kind": "box", "rect": [1, 1, 9, 9]})",
        "/free/0/rect");
    row("a picture smaller than its frame",
        R"({"id": 1, "kind": "picture", "rect": ["1mm", "1mm", "9mm", "9mm"], "zoom_per_mille": 900})",
        "/free/0/zoom_per_mille");
    row("a key that nobody knows",
        R"({"id": 1, "kind": "box", "rect": ["1mm", "1mm", "9mm", "9mm"], "shadow": 1})",
        "/free/0/shadow");
}

void FreeFrameTest::refusedWhenRead()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, pointer);
    const Result<PagePlan> plan
        = pagePlanFromJson(R"({"format": "zh-broadsheet", "free": [)" + frame + "]}");
    QVERIFY(!plan.ok());
    const Problem& problem = plan.problem();
    QVERIFY2((problem.summary + problem.detail).contains(pointer), qPrintable(problem.summary));
}

void FreeFrameTest::refusedOnThePage_data()
{
    QTest::addColumn<std::vector<FreeFrame>>("frames");
    QTest::addColumn<QString>("pointer");
    const Rect some = millimetres(30, 60, 60, 60);
    FreeFrame captions = frameAt(1, FreeKind::Picture, millimetres(30, 60, 60, 10));
    captions.captionLines = 5;
    FreeFrame vertical = frameAt(2, FreeKind::Text, some);
    vertical.writing = WritingMode::Vertical;
    const auto row = [](const char* name, std::vector<FreeFrame> frames, const char* pointer) {
        QTest::newRow(name) << std::move(frames) << QString::fromLatin1(pointer);
    };
    row("frames that stand are not refused",
        { frameAt(1, FreeKind::Text, some, 2), frameAt(2, FreeKind::Text, some) },
        "");
    row("two frames of one number",
        { frameAt(1, FreeKind::Box, some), frameAt(1, FreeKind::Box, some) },
        "/free/1/id");
    row("a frame off the sheet",
        { frameAt(1, FreeKind::Box, millimetres(380, 60, 60, 60)) },
        "/free/0");
    row("a frame at a negative place",
        { frameAt(1, FreeKind::Box, millimetres(-10, 60, 60, 60)) },
        "/free/0");
    row("a frame without an area",
        { frameAt(1, FreeKind::Box, millimetres(30, 60, 0, 60)) },
        "/free/0");
    row("text without room for four characters",
        { frameAt(1, FreeKind::Text, millimetres(30, 60, 8, 60)) },
        "/free/0");
    row("captions that leave no picture", { captions }, "/free/0");
    FreeFrame look = frameAt(1, FreeKind::Box, some);
    look.tintPerMille = 1001;
    row("a tint that is more than black", { look }, "/free/0");
    look.tintPerMille = 0;
    look.weightMilliPt = 60'000;
    row("an edge too heavy to be kept", { look }, "/free/0");
    row("a thread into nothing", { frameAt(1, FreeKind::Text, some, 5) }, "/free/0/next");
    row("a thread into a picture",
        { frameAt(1, FreeKind::Text, some, 2), frameAt(2, FreeKind::Picture, some) },
        "/free/0/next");
    row("a thread into itself", { frameAt(1, FreeKind::Text, some, 1) }, "/free/0/next");
    row("a thread that comes round",
        { frameAt(1, FreeKind::Text, some, 2),
            frameAt(2, FreeKind::Text, some, 3),
            frameAt(3, FreeKind::Text, some, 1) },
        "/free/0/next");
    row("two threads into one frame",
        { frameAt(1, FreeKind::Text, some, 3),
            frameAt(2, FreeKind::Text, some, 3),
            frameAt(3, FreeKind::Text, some) },
        "/free/1/next");
    row("a thread from a horizontal into a vertical frame",
        { frameAt(1, FreeKind::Text, some, 2), vertical },
        "/free/0/next");
}

void FreeFrameTest::refusedOnThePage()
{
    QFETCH(std::vector<FreeFrame>, frames);
    QFETCH(QString, pointer);
    const Result<void> stands = checkPlan(planWith(frames), m_grid);
    QCOMPARE(stands.ok() ? QString() : stands.problem().detail, pointer);
}

void FreeFrameTest::aThreadIsFollowedToItsEnd()
{
    const Rect some = millimetres(30, 60, 60, 60);
    const PagePlan plan = planWith({ frameAt(3, FreeKind::Text, some),
        frameAt(1, FreeKind::Text, some, 2),
        frameAt(2, FreeKind::Text, some, 3) });
    const std::vector<const FreeFrame*> thread = threadFrom(plan, *freeFrame(plan, 1));
    QCOMPARE(thread.size(), std::size_t(3));
    QCOMPARE(thread.back()->id, 3);
    QCOMPARE(threadBefore(plan, 3)->id, 2);
    QVERIFY(threadBefore(plan, 1) == nullptr);
}

QTEST_GUILESS_MAIN(FreeFrameTest)
#include "free_frame_test.moc"
