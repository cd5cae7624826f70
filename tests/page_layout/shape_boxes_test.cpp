// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/shape_boxes.h"
#include "shape_story.h"
#include "style/embedded_resources.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

StoryShape shapeOf(ShapeKind kind, const GridBox& box)
{
    StoryShape shape;
    shape.kind = kind;
    shape.box = box;
    return shape;
}

ShapePicture pictureAt(PicturePlace place, int columns, int lines)
{
    ShapePicture picture;
    picture.picture = u"p"_s;
    picture.place = place;
    picture.columns = columns;
    picture.lines = lines;
    return picture;
}

std::vector<GridBox> boxesOf(const Placement& placement)
{
    std::vector<GridBox> boxes;
    boxes.reserve(placement.frames.size());
    for (const TextFrame& frame : placement.frames)
        boxes.push_back(frame.box);
    return boxes;
}

QString text(const std::vector<GridBox>& boxes)
{
    QStringList words;
    for (const GridBox& box : boxes)
        words << u"%1,%2,%3,%4"_s.arg(box.column).arg(box.line).arg(box.columns).arg(box.lines);
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(broadsheet::StoryShape)

/// makeup.md §2, §3 H4–H7: what each shape is made of.
class ShapeBoxesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theHeadStandsOverAllColumns();
    void textStandsBesideAndBelowTheHead();
    void textStandsAtBothSidesOfTheHead();
    void aVerticalHeadHasColumnsOfItsOwn_data();
    void aVerticalHeadHasColumnsOfItsOwn();
    void aRuledBoxKeepsTheTextClear();
    void aCornerIsCutOut_data();
    void aCornerIsCutOut();
    void brokenLegs_data();
    void brokenLegs();
    void thePictureTakesItsPlace_data();
    void thePictureTakesItsPlace();
    void whatCannotBeSaysWhy_data();
    void whatCannotBeSaysWhy();
    void headStylesGoByWidth_data();
    void headStylesGoByWidth();
    void headsTakeStepsAndLines();

private:
    Result<ShapedStory> made(const StoryShape& shape, int paragraphs = 6);

    FontLibrary m_fonts;
    ParagraphSetter m_setter { m_fonts };
    PageGrid m_grid;
    StyleSheet m_sheet;
};

void ShapeBoxesTest::initTestCase()
{
    loadEmbeddedResources();
    m_grid = *findFormat(u"zh-broadsheet"_s);
    m_sheet = *findStyleSheet(u"zh-broadsheet"_s);
}

/// Everything that is made must be able to stand on the page.
Result<ShapedStory> ShapeBoxesTest::made(const StoryShape& shape, int paragraphs)
{
    const auto pictures = [](const QString& name) {
        return std::optional(PictureSource { {}, name, 3000, 2000, {}, {} });
    };
    ShapeBoxes boxes(m_setter, m_grid, m_sheet, pictures);
    const StoryPtr story = shapeStory(1, paragraphs, u"云汀老城更新完成十二个街区"_s);
    Result<ShapedStory> result = boxes.make({ StoryId(1) }, *story, shape);
    if (!result)
        return result;
    PagePlan plan;
    plan.format = m_grid.name;
    plan.placements = { result->placement };
    const Result<void> stands = checkPlan(plan, m_grid);
    return stands ? result : Result<ShapedStory>(stands.problem());
}

void ShapeBoxesTest::theHeadStandsOverAllColumns()
{
    const Result<ShapedStory> shape = made(shapeOf(ShapeKind::HeadOver, { 2, 10, 4, 40 }));
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    const Placement& placement = shape->placement;
    const int depth = placement.head->box.lines;
    QCOMPARE(placement.head->box, (GridBox { 2, 10, 4, depth }));
    QCOMPARE(text(boxesOf(placement)), u"2,%1,4,%2"_s.arg(10 + depth).arg(40 - depth));
    QCOMPARE(placement.frames[0].legs, 0);
    QCOMPARE(placement.head->parts.size(), std::size_t(3)); // kicker, headline, deck
    QCOMPARE(placement.shape->box, (GridBox { 2, 10, 4, 40 }));
    QCOMPARE(shape->legs, 4);
    QCOMPARE(shape->charactersPerLeg, 13);
}

void ShapeBoxesTest::textStandsBesideAndBelowTheHead()
{
    StoryShape wanted = shapeOf(ShapeKind::HeadBeside, { 1, 1, 4, 40 });
    wanted.headColumns = 2;
    const Result<ShapedStory> shape = made(wanted);
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    const int depth = shape->placement.head->box.lines;
    QCOMPARE(shape->placement.head->box, (GridBox { 1, 1, 2, depth }));
    QCOMPARE(
        text(boxesOf(shape->placement)), u"1,%1,2,%2 3,1,2,40"_s.arg(1 + depth).arg(40 - depth));
    wanted.box.lines = depth + 3; // too little for text below the head
    const Result<ShapedStory> low = made(wanted);
    QVERIFY2(low.ok(), low ? "" : qPrintable(low.problem().summary));
    QCOMPARE(low->placement.head->box.lines, depth + 3);
    QCOMPARE(text(boxesOf(low->placement)), u"3,1,2,%1"_s.arg(depth + 3));
}

void ShapeBoxesTest::textStandsAtBothSidesOfTheHead()
{
    const Result<ShapedStory> shape = made(shapeOf(ShapeKind::HeadInMiddle, { 1, 1, 4, 40 }));
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    const int depth = shape->placement.head->box.lines;
    QCOMPARE(shape->placement.head->box, (GridBox { 2, 1, 2, depth }));
    QCOMPARE(text(boxesOf(shape->placement)),
        u"1,1,1,40 2,%1,2,%2 4,1,1,40"_s.arg(1 + depth).arg(40 - depth));
}

void ShapeBoxesTest::aVerticalHeadHasColumnsOfItsOwn_data()
{
    QTest::addColumn<HeadSide>("side");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("frames");
    QTest::newRow("at the right") << HeadSide::AsUsual << 30 << u"4,1,1,30"_s << u"1,1,3,30"_s;
    QTest::newRow("at the left") << HeadSide::Left << 30 << u"1,1,1,30"_s << u"2,1,3,30"_s;
    QTest::newRow("in a high box the text goes on below")
        << HeadSide::Right << 60 << u"4,1,1,32"_s << u"1,1,3,60 4,33,1,28"_s;
}

void ShapeBoxesTest::aVerticalHeadHasColumnsOfItsOwn()
{
    QFETCH(HeadSide, side);
    QFETCH(int, lines);
    QFETCH(QString, head);
    QFETCH(QString, frames);
    StoryShape wanted = shapeOf(ShapeKind::VerticalHead, { 1, 1, 4, lines });
    wanted.headSide = side;
    const Result<ShapedStory> shape = made(wanted);
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    QCOMPARE(shape->placement.head->writing, WritingMode::Vertical);
    QCOMPARE(text({ shape->placement.head->box }), head);
    QCOMPARE(text(boxesOf(shape->placement)), frames);
}

void ShapeBoxesTest::aRuledBoxKeepsTheTextClear()
{
    StoryShape wanted = shapeOf(ShapeKind::HeadOver, { 2, 10, 3, 40 });
    wanted.boxed = true;
    const Result<ShapedStory> shape = made(wanted);
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    const Placement& placement = shape->placement;
    QCOMPARE(placement.box->box, wanted.box);
    QCOMPARE(placement.head->box.line, 11);
    const TextFrame& frame = placement.frames.front();
    QCOMPARE(frame.box.line + frame.box.lines, 49); // the last of 10 … 49 stays free
    QCOMPARE(frame.box.insetLeftMilliEm, 1000);
    QCOMPARE(frame.box.insetRightMilliEm, 1000);
    QCOMPARE(frame.legs, 3);
    QCOMPARE(shape->charactersPerLeg, 12);
}

void ShapeBoxesTest::aCornerIsCutOut_data()
{
    QTest::addColumn<NotchCorner>("corner");
    QTest::addColumn<QString>("frames");
    QTest::newRow("at the bottom right") << NotchCorner::BottomRight << u"1,%1,2,%2 3,%1,2,%3"_s;
    QTest::newRow("at the bottom left") << NotchCorner::BottomLeft << u"1,%1,2,%3 3,%1,2,%2"_s;
}

void ShapeBoxesTest::aCornerIsCutOut()
{
    QFETCH(NotchCorner, corner);
    QFETCH(QString, frames);
    StoryShape wanted = shapeOf(ShapeKind::HeadOver, { 1, 1, 4, 40 });
    wanted.notch = corner;
    wanted.notchColumns = 2;
    wanted.notchLines = 12;
    const Result<ShapedStory> shape = made(wanted);
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    const int depth = shape->placement.head->box.lines;
    QCOMPARE(
        text(boxesOf(shape->placement)), frames.arg(1 + depth).arg(40 - depth).arg(28 - depth));
}

void ShapeBoxesTest::brokenLegs_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("legs");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("odd");
    QTest::newRow("three columns as two legs") << 3 << 2 << 20 << 0;
    QTest::newRow("five columns as three legs, one character left") << 5 << 3 << 22 << 1;
    QTest::newRow("four columns as three legs, two left") << 4 << 3 << 17 << 2;
    QTest::newRow("two columns as one leg") << 2 << 1 << 27 << 0;
}

void ShapeBoxesTest::brokenLegs()
{
    QFETCH(int, columns);
    QFETCH(int, legs);
    QFETCH(int, characters);
    QFETCH(int, odd);
    for (const ShapeKind kind : { ShapeKind::HeadOver, ShapeKind::HeadBeside }) {
        if (kind == ShapeKind::HeadBeside && legs < 2)
            continue;
        StoryShape wanted = shapeOf(kind, { 1, 1, columns, 40 });
        wanted.legs = legs;
        const Result<ShapedStory> shape = made(wanted);
        QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
        QCOMPARE(shape->charactersPerLeg, characters);
        QCOMPARE(shape->oddCharacters, odd);
        QCOMPARE(shape->legs, legs);
        QCOMPARE(shape->charactersPerLeg, brokenMeasure(m_grid, columns, legs)->charactersPerLeg);
        QVERIFY(shape->placement.columnRules);
    }
}

void ShapeBoxesTest::thePictureTakesItsPlace_data()
{
    QTest::addColumn<PicturePlace>("place");
    QTest::addColumn<QString>("picture");
    QTest::newRow("above the head") << PicturePlace::AboveHead << u"1,1,4,12"_s;
    QTest::newRow("top right") << PicturePlace::TopRight << u"3,%1,2,12"_s;
    QTest::newRow("top left") << PicturePlace::TopLeft << u"1,%1,2,12"_s;
    QTest::newRow("top middle") << PicturePlace::TopMiddle << u"2,%1,2,12"_s;
    QTest::newRow("bottom right") << PicturePlace::BottomRight << u"3,37,2,12"_s;
    QTest::newRow("bottom left") << PicturePlace::BottomLeft << u"1,37,2,12"_s;
}

void ShapeBoxesTest::thePictureTakesItsPlace()
{
    QFETCH(PicturePlace, place);
    QFETCH(QString, picture);
    StoryShape wanted = shapeOf(ShapeKind::HeadOver, { 1, 1, 4, 50 });
    wanted.picture = pictureAt(place, 2, 12);
    const Result<ShapedStory> shape = made(wanted);
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    const HeadBox& head = *shape->placement.head;
    const QString expected
        = picture.contains(u'%') ? picture.arg(head.box.line + head.box.lines) : picture;
    QCOMPARE(text({ shape->placement.picture->box }), expected);
    QCOMPARE(shape->placement.picture->captionLines, 2);
    if (place == PicturePlace::AboveHead)
        QCOMPARE(head.box.line, 15);
    wanted.picture->lines = 0; // by its sides: 27 em × 2 : 3 and the air of the caption
    const Result<ShapedStory> natural = made(wanted);
    QVERIFY(natural.ok());
    if (place != PicturePlace::AboveHead)
        QCOMPARE(natural->placement.picture->box.lines, 14);
}

void ShapeBoxesTest::whatCannotBeSaysWhy_data()
{
    QTest::addColumn<StoryShape>("shape");
    QTest::addColumn<QString>("says");
    QTest::newRow("a box lower than its head")
        << shapeOf(ShapeKind::HeadOver, { 1, 1, 4, 5 }) << u"The head needs"_s;
    QTest::newRow("legs too short under the head")
        << shapeOf(ShapeKind::HeadOver, { 1, 1, 6, 12 }) << u"A leg would have"_s;
    QTest::newRow("off the page") << shapeOf(ShapeKind::HeadOver, { 6, 1, 4, 30 })
                                  << u"leaves the type area"_s;
    QTest::newRow("a head beside in one column")
        << shapeOf(ShapeKind::HeadBeside, { 1, 1, 1, 40 }) << u"needs at least 2 legs"_s;
    QTest::newRow("a head in the middle of two columns")
        << shapeOf(ShapeKind::HeadInMiddle, { 1, 1, 2, 40 }) << u"needs at least 3 legs"_s;
    StoryShape narrow = shapeOf(ShapeKind::HeadOver, { 1, 1, 2, 40 });
    narrow.legs = 3;
    QTest::newRow("legs under nine characters") << narrow << u"8 characters wide"_s;
    StoryShape wide = shapeOf(ShapeKind::HeadOver, { 1, 1, 3, 40 });
    wide.legs = 1;
    QTest::newRow("legs over 27 characters") << wide << u"41 characters wide"_s;
    StoryShape notched = shapeOf(ShapeKind::HeadOver, { 1, 1, 3, 40 });
    notched.notchColumns = 1;
    notched.notchLines = 10;
    notched.legs = 2;
    QTest::newRow("a notch between broken legs") << notched << u"No leg ends where"_s;
    notched.legs = 0;
    notched.boxed = true;
    QTest::newRow("a ruled box with a notch") << notched << u"as a rectangle"_s;
    notched.boxed = false;
    notched.notchLines = 38;
    QTest::newRow("a notch that cuts into the head") << notched << u"cuts into the head"_s;
    notched.notchColumns = 3;
    QTest::newRow("a notch as wide as the box") << notched << u"cannot be cut out"_s;
    StoryShape pictured = shapeOf(ShapeKind::HeadOver, { 1, 1, 4, 20 });
    pictured.picture = pictureAt(PicturePlace::TopRight, 2, 30);
    QTest::newRow("a picture higher than the box") << pictured << u"finds no place"_s;
    QTest::newRow("a vertical head in a low box")
        << shapeOf(ShapeKind::VerticalHead, { 1, 1, 3, 5 }) << u"does not fit"_s;
}

void ShapeBoxesTest::whatCannotBeSaysWhy()
{
    QFETCH(StoryShape, shape);
    QFETCH(QString, says);
    const Result<ShapedStory> result = made(shape);
    QVERIFY(!result.ok());
    QVERIFY2(result.problem().summary.contains(says), qPrintable(result.problem().summary));
}

void ShapeBoxesTest::headStylesGoByWidth_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("style");
    QTest::newRow("six columns") << 6 << u"headline-1"_s;
    QTest::newRow("five columns") << 5 << u"headline-1"_s;
    QTest::newRow("four columns") << 4 << u"headline-2"_s;
    QTest::newRow("three columns") << 3 << u"headline-3"_s;
    QTest::newRow("two columns") << 2 << u"headline-4"_s;
    QTest::newRow("one column") << 1 << u"headline-5"_s;
}

void ShapeBoxesTest::headStylesGoByWidth()
{
    QFETCH(int, columns);
    QFETCH(QString, style);
    const Result<ShapedStory> shape = made(shapeOf(ShapeKind::HeadOver, { 1, 1, columns, 60 }));
    QVERIFY2(shape.ok(), shape ? "" : qPrintable(shape.problem().summary));
    QCOMPARE(shape->head.style, style);
    QVERIFY(shape->head.fits);
    const Length house = m_sheet.find(style)->size;
    QVERIFY(shape->head.size <= house && shape->head.size >= house.scaled(75, 100));
}

void ShapeBoxesTest::headsTakeStepsAndLines()
{
    StoryShape wanted = shapeOf(ShapeKind::HeadOver, { 1, 1, 4, 60 });
    const HeadFit usual = made(wanted)->head;
    wanted.headSteps = 1;
    const HeadFit larger = made(wanted)->head;
    QVERIFY(larger.size > usual.size);
    QCOMPARE(larger.steps, 1);
    wanted.headSteps = -2;
    const HeadFit smaller = made(wanted)->head;
    QVERIFY(smaller.size < usual.size);
    QCOMPARE(smaller.lines, usual.lines);
    wanted.headSteps = 0;
    wanted.headLines = 2;
    const ShapedStory two = *made(wanted);
    QCOMPARE(two.head.lines, 2);
    QVERIFY(two.placement.head->box.lines
        > made(shapeOf(ShapeKind::HeadOver, { 1, 1, 4, 60 }))->placement.head->box.lines);
}

QTEST_GUILESS_MAIN(ShapeBoxesTest)
#include "shape_boxes_test.moc"
