// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edition_session.h"
#include "editing/picture_verbs.h"
#include "edition/free_frame_check.h"
#include "edition/house_formats.h"
#include "style/embedded_resources.h"

#include <QTest>
#include <QUndoStack>

using namespace broadsheet;

namespace {

constexpr PictureCropping Close { 300, 700, 1'600 };

/// A picture frame whose picture has so many lines, two of caption below them.
FreeFrame frameAt(const PageGrid& grid, int column, int line, int columns, int lines)
{
    FreeFrame frame;
    frame.id = 1;
    frame.kind = FreeKind::Picture;
    frame.captionLines = 2;
    frame.rect = { grid.columnLeft(column),
        grid.lineTop(line),
        grid.measure(columns),
        grid.linePitch * (lines + 2) };
    return frame;
}

Placement storyWithPicture()
{
    Placement placement;
    placement.story.id = StoryId(5);
    PictureBox& picture = placement.picture.emplace();
    picture.box = { 1, 1, 2, 20 };
    picture.picture = QStringLiteral("p");
    picture.captionLines = 2;
    StoryShape& shape = placement.shape.emplace();
    shape.box = { 1, 1, 2, 22 };
    shape.picture.emplace().picture = QStringLiteral("p");
    return placement;
}

EditionPtr editionWith(const PagePlan& plan)
{
    Page page;
    page.id = PageId(1);
    page.plan = std::make_shared<const PagePlan>(plan);
    Edition edition;
    edition.id = EditionId(1);
    edition.pages = { std::make_shared<const Page>(page) };
    return std::make_shared<const Edition>(edition);
}

const PagePlan& planOf(const EditionSession& session)
{
    return *session.current()->page(1)->plan;
}

} // namespace

/// Pictures on the page: what of them is seen, and how many columns they take.
class PictureVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStorysPictureIsCroppedInBoxAndShape();
    void whatCannotBeCroppedIsRefused_data();
    void whatCannotBeCroppedIsRefused();
    void aFrameTakesWholeColumns_data();
    void aFrameTakesWholeColumns();
    void aFrameKeepsItsProportionsOffTheLines();
    void aFrameThatCannotIsRefused_data();
    void aFrameThatCannotIsRefused();

private:
    [[nodiscard]] PagePlan planWith(const FreeFrame& frame) const;
    static Result<void> widen(EditionSession& session, int columns);

    PageGrid m_grid;
};

void PictureVerbsTest::initTestCase()
{
    loadEmbeddedResources();
    m_grid = *findFormat(QStringLiteral("zh-broadsheet"));
}

PagePlan PictureVerbsTest::planWith(const FreeFrame& frame) const
{
    PagePlan plan;
    plan.format = m_grid.name;
    plan.free = { frame };
    return plan;
}

Result<void> PictureVerbsTest::widen(EditionSession& session, int columns)
{
    return session.edit(QStringLiteral("wider"), {}, [&](EditionTransaction& t) {
        return widenPictureFrame(t, 1, 1, columns);
    });
}

void PictureVerbsTest::aStorysPictureIsCroppedInBoxAndShape()
{
    PagePlan plan;
    plan.format = m_grid.name;
    plan.placements = { storyWithPicture() };
    EditionSession session(editionWith(plan));
    const Result<void> done = session.edit(QStringLiteral("crop"), {}, [](EditionTransaction& t) {
        return cropStoryPicture(t, { 1, 0, { StoryId(5), {} } }, Close);
    });
    QVERIFY(done.ok());
    Placement cropped = storyWithPicture();
    cropped.picture->cropping = Close;
    cropped.shape->picture->cropping = Close;
    QCOMPARE(planOf(session).placements, std::vector { cropped });
    QCOMPARE(session.undoStack().count(), 1);
    session.undo();
    QCOMPARE(planOf(session).placements, plan.placements);
}

void PictureVerbsTest::whatCannotBeCroppedIsRefused_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<bool>("picture");
    QTest::addColumn<bool>("locked");
    QTest::newRow("another story stands there now") << 6 << true << false;
    QTest::newRow("its picture is gone") << 5 << false << false;
    QTest::newRow("it is locked") << 5 << true << true;
}

void PictureVerbsTest::whatCannotBeCroppedIsRefused()
{
    QFETCH(const int, story);
    QFETCH(const bool, picture);
    QFETCH(const bool, locked);
    PagePlan plan;
    plan.format = m_grid.name;
    Placement placement = storyWithPicture();
    if (!picture)
        placement.picture.reset();
    placement.locked = locked;
    plan.placements = { placement };
    const EditionPtr first = editionWith(plan);
    EditionSession session(first);
    const Result<void> done = session.edit(QStringLiteral("crop"), {}, [&](EditionTransaction& t) {
        return cropStoryPicture(t, { 1, 0, { StoryId(story), {} } }, Close);
    });
    QVERIFY(!done.ok());
    QVERIFY(!done.problem().summary.isEmpty());
    QCOMPARE(session.current(), first);
}

void PictureVerbsTest::aFrameTakesWholeColumns_data()
{
    QTest::addColumn<GridBox>("before"); // the picture alone
    QTest::addColumn<int>("wider");
    QTest::addColumn<GridBox>("after");
    QTest::newRow("a column more") << GridBox { 2, 10, 2, 20 } << 1 << GridBox { 2, 10, 3, 30 };
    QTest::newRow("a column less") << GridBox { 2, 10, 3, 30 } << -1 << GridBox { 2, 10, 2, 20 };
    QTest::newRow("at the right edge it grows to the left")
        << GridBox { m_grid.columns - 1, 10, 2, 20 } << 1
        << GridBox { m_grid.columns - 2, 10, 3, 30 };
    QTest::newRow("at the foot it grows upwards")
        << GridBox { 2, m_grid.lines - 21, 2, 20 } << 1 << GridBox { 2, m_grid.lines - 31, 3, 30 };
}

void PictureVerbsTest::aFrameTakesWholeColumns()
{
    QFETCH(const GridBox, before);
    QFETCH(const int, wider);
    QFETCH(const GridBox, after);
    const auto frame = [this](const GridBox& box) {
        return frameAt(m_grid, box.column, box.line, box.columns, box.lines);
    };
    EditionSession session(editionWith(planWith(frame(before))));
    QVERIFY(widen(session, wider).ok());
    const FreeFrame now = planOf(session).free.front();
    QCOMPARE(now.captionLines, 2);
    QCOMPARE(now.rect.x, frame(after).rect.x);
    QCOMPARE(now.rect.width, frame(after).rect.width);
    // Columns have gaps between them, so the lines are near those of the columns.
    const double lines = double((now.rect.height - m_grid.linePitch * 2).units())
        / double(m_grid.linePitch.units());
    QVERIFY2(std::abs(lines - after.lines) < 1.5, qPrintable(QString::number(lines)));
    QCOMPARE(now.rect.height % m_grid.linePitch, Length());
    QVERIFY(now.rect.y == frame(after).rect.y
        || now.rect.bottom() == m_grid.lineTop(m_grid.lines) + m_grid.linePitch);
    QCOMPARE(session.undoStack().count(), 1);
}

void PictureVerbsTest::aFrameKeepsItsProportionsOffTheLines()
{
    FreeFrame frame = frameAt(m_grid, 2, 10, 2, 20);
    frame.rect.width -= Length::mm(3.3); // between one column and two
    frame.rect.height += Length::mm(1.7);
    EditionSession session(editionWith(planWith(frame)));
    QVERIFY(widen(session, 1).ok());
    const FreeFrame now = planOf(session).free.front();
    QCOMPARE(now.rect.width, m_grid.measure(2)); // the next whole one
    const Rect before = pictureRectOf(frame, m_grid);
    const Rect after = pictureRectOf(now, m_grid);
    QCOMPARE(after.height, before.height.scaled(after.width.units(), before.width.units()));
}

void PictureVerbsTest::aFrameThatCannotIsRefused_data()
{
    QTest::addColumn<FreeFrame>("frame");
    QTest::addColumn<int>("wider");
    QTest::newRow("one column is the least") << frameAt(m_grid, 2, 10, 1, 9) << -1;
    QTest::newRow("all columns are the most") << frameAt(m_grid, 1, 10, m_grid.columns, 20) << 1;
    QTest::newRow("too high for the page") << frameAt(m_grid, 1, 1, 2, m_grid.lines - 10) << 1;
    FreeFrame locked = frameAt(m_grid, 2, 10, 2, 20);
    locked.locked = true;
    QTest::newRow("a locked one") << locked << 1;
    FreeFrame text = frameAt(m_grid, 2, 10, 2, 20);
    text.kind = FreeKind::Text;
    text.captionLines = 0;
    QTest::newRow("a frame of text") << text << 1;
}

void PictureVerbsTest::aFrameThatCannotIsRefused()
{
    QFETCH(const FreeFrame, frame);
    QFETCH(const int, wider);
    const EditionPtr first = editionWith(planWith(frame));
    EditionSession session(first);
    const Result<void> done = widen(session, wider);
    QVERIFY(!done.ok());
    QVERIFY(!done.problem().summary.isEmpty());
    QCOMPARE(session.current(), first);
}

QTEST_GUILESS_MAIN(PictureVerbsTest)
#include "picture_verbs_test.moc"
