// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout/edition_composer.h"
#include "page_layout/head_changes.h"
#include "page_layout/package_shape.h"
#include "page_layout/shape_growth.h"
#include "page_layout/shape_ring.h"
#include "shape_story.h"
#include "style/embedded_resources.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

const QString Headline = u"云汀老城更新完成十二个街区"_s;

PagePlan emptyPlan()
{
    PagePlan plan;
    plan.format = u"zh-broadsheet"_s;
    return plan;
}

StoryShape shapeOf(const GridBox& box, ShapeKind kind = ShapeKind::HeadOver)
{
    StoryShape shape;
    shape.kind = kind;
    shape.box = box;
    return shape;
}

/// Any shape, sound or not.
StoryShape randomShape(QRandomGenerator& random)
{
    StoryShape shape;
    shape.kind = ShapeKind(random.bounded(4));
    const int columns = random.bounded(1, 9);
    shape.box = { random.bounded(1, 10 - columns), random.bounded(1, 60), columns, 0 };
    shape.box.lines = random.bounded(10, 122 - shape.box.line);
    shape.legs = random.bounded(3) == 0 ? random.bounded(1, 6) : 0;
    shape.boxed = random.bounded(4) == 0;
    if (random.bounded(3) == 0) {
        shape.notchColumns = random.bounded(0, columns);
        shape.notchLines = random.bounded(0, 30);
        shape.notch = NotchCorner(random.bounded(2));
    }
    shape.headLines = random.bounded(3);
    shape.headSteps = random.bounded(-2, 3);
    shape.headSide = HeadSide(random.bounded(3));
    if (random.bounded(3) == 0) {
        ShapePicture picture;
        picture.picture = u"p"_s;
        picture.place = PicturePlace(random.bounded(6));
        picture.columns = random.bounded(1, 4);
        shape.picture = picture;
    }
    return shape;
}

QString text(const GridBox& box)
{
    return u"%1,%2,%3,%4"_s.arg(box.column).arg(box.line).arg(box.columns).arg(box.lines);
}

} // namespace

/// Shapes as they are tried on a page, and what hands do with them.
class ShapeFitterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrialSaysWhatThePageSays();
    void aTrialSaysWhatIsInTheWay();
    void whatThePlacementKeeps();
    void withoutAPageItIsAProblem();
    void theRingComesRoundAgain_data();
    void theRingComesRoundAgain();
    void cornersAreCutOutWhereANeighbourStands();
    void growsToTheFewestLines_data();
    void growsToTheFewestLines();
    void aDropFindsItsHole_data();
    void aDropFindsItsHole();
    void aDropOntoAStoryIsRefused();
    void theHeadChanges();
    void theHeadIsSetAsSmallAsItHasToBe();
    void theHeadSaysWhyItDoesNotChange();
    void aPackageStandsUnderOneHead_data();
    void aPackageStandsUnderOneHead();
    void aPackageIsTriedInBothOrders();
    void legsOfASixSidedShapeAreLevelled();

private:
    void setPage(const PagePlan& plan);

    FontLibrary m_fonts;
    ShapeFitter m_fitter { m_fonts };
    EditionMatter m_matter;
    StoryRef m_story { StoryId(1) };
};

void ShapeFitterTest::initTestCase()
{
    loadEmbeddedResources();
}

void ShapeFitterTest::setPage(const PagePlan& plan)
{
    std::vector<StoryPtr> stories;
    for (int id = 1; id <= 5; ++id)
        stories.push_back(shapeStory(id, id * 3, Headline));
    m_matter = shapeMatter(plan, stories);
    QVERIFY(m_fitter.setPage(m_matter, 1).ok());
}

void ShapeFitterTest::aTrialSaysWhatThePageSays()
{
    QRandomGenerator random(17);
    int tried = 0;
    QStringList kinds;
    for (int i = 0; i < 600 && tried < 120; ++i) {
        setPage(emptyPlan());
        const StoryRef story { StoryId(random.bounded(1, 6)) };
        const Result<ShapeTrial> trial = m_fitter.tryShape(story, randomShape(random));
        if (!trial)
            continue;
        ++tried;
        kinds << QString::number(int(trial->placement.shape->kind));
        QVERIFY2(!trial->inTheWay, qPrintable(trial->inTheWay ? trial->inTheWay->summary : u""_s));
        PagePlan plan = emptyPlan();
        plan.placements = { trial->placement };
        setPage(plan);
        EditionComposer composer(m_fonts);
        const Result<ComposedPagePtr> page = composer.page(m_matter, 1);
        QVERIFY(page.ok());
        QCOMPARE((*page)->copyfit.size(), trial->page->copyfit.size());
        if (!(*page)->copyfit.empty()) {
            QCOMPARE((*page)->copyfit[0].lines, trial->lines);
            QCOMPARE((*page)->copyfit[0].characters, trial->characters);
            QCOMPARE((*page)->copyfit[0].linesAvailable, trial->linesAvailable);
        }
        QCOMPARE((*page)->overset.size(), trial->page->overset.size());
        QCOMPARE((*page)->overset.empty(), trial->holdsAll());
        for (const Overset& over : (*page)->overset)
            QVERIFY2(over.what != u"headline"_s, "a head that was chosen holds its words");
    }
    QCOMPARE(tried, 120);
    kinds.removeDuplicates();
    QCOMPARE(kinds.size(), 4);
}

void ShapeFitterTest::aTrialSaysWhatIsInTheWay()
{
    setPage(emptyPlan());
    PagePlan plan = emptyPlan();
    plan.placements = { m_fitter.tryShape({ StoryId(2) }, shapeOf({ 1, 1, 4, 60 }))->placement };
    setPage(plan);
    QVERIFY(m_fitter.tryShape(m_story, shapeOf({ 4, 1, 3, 40 }))->inTheWay);
    QVERIFY(!m_fitter.tryShape(m_story, shapeOf({ 5, 1, 3, 40 }))->inTheWay);
    // Its own place is not in its way.
    QVERIFY(!m_fitter.tryShape({ StoryId(2) }, shapeOf({ 2, 1, 4, 60 }))->inTheWay);
}

void ShapeFitterTest::whatThePlacementKeeps()
{
    setPage(emptyPlan());
    PagePlan plan = emptyPlan();
    StoryShape shape = shapeOf({ 1, 1, 4, 60 });
    shape.picture = ShapePicture { u"p"_s };
    shape.picture->cropping = { 300, 700, 1500 };
    Placement placement = m_fitter.tryShape(m_story, shape)->placement;
    QCOMPARE(placement.picture->cropping, shape.picture->cropping);
    placement.jump.toPage = 3;
    placement.group = 5;
    placement.picture->caption = { StoryId(2) };
    plan.placements = { placement };
    setPage(plan);
    shape.picture->columns = 3;
    const ShapeTrial trial = *m_fitter.tryShape(m_story, shape);
    QCOMPARE(trial.placement.picture->box.columns, 3);
    QCOMPARE(trial.placement.picture->caption, StoryRef { StoryId(2) });
    QCOMPARE(trial.placement.jump.toPage, 3);
    QCOMPARE(trial.placement.group, 5);
}

void ShapeFitterTest::withoutAPageItIsAProblem()
{
    ShapeFitter fitter(m_fonts);
    QVERIFY(!fitter.tryShape(m_story, shapeOf({ 1, 1, 3, 40 })).ok());
    QVERIFY(!fitter.setPage(shapeMatter(emptyPlan(), {}), 7).ok());
    setPage(emptyPlan());
    QVERIFY(!m_fitter.tryShape({ StoryId(77) }, shapeOf({ 1, 1, 3, 40 })).ok());
}

void ShapeFitterTest::theRingComesRoundAgain_data()
{
    QTest::addColumn<bool>("pictured");
    QTest::addColumn<int>("least");
    QTest::newRow("of a story without a picture") << false << 9;
    QTest::newRow("of a story with one") << true << 18;
}

void ShapeFitterTest::theRingComesRoundAgain()
{
    QFETCH(bool, pictured);
    QFETCH(int, least);
    setPage(emptyPlan());
    StoryShape shape = shapeOf({ 1, 1, 4, 40 });
    if (pictured)
        shape.picture = ShapePicture { u"p"_s };
    const std::vector<StoryShape> ring = shapesFor(m_fitter, m_story, shape);
    QVERIFY2(int(ring.size()) >= least, qPrintable(QString::number(ring.size())));
    QVERIFY(ring.front() == shape);
    StoryShape now = shape;
    for (std::size_t i = 1; i <= ring.size(); ++i) {
        const Result<ShapeTrial> next = nextShape(m_fitter, m_story, now, 1);
        QVERIFY2(next.ok(), next ? "" : qPrintable(next.problem().summary));
        QVERIFY(*next->placement.shape == ring[i % ring.size()]);
        const Result<ShapeTrial> back = nextShape(m_fitter, m_story, *next->placement.shape, -1);
        QVERIFY(*back->placement.shape == now);
        now = *next->placement.shape;
        QCOMPARE(holeOf(now), shape.box);
    }
}

void ShapeFitterTest::cornersAreCutOutWhereANeighbourStands()
{
    setPage(emptyPlan());
    PagePlan plan = emptyPlan();
    plan.placements = { m_fitter.tryShape({ StoryId(2) }, shapeOf({ 4, 30, 3, 60 }))->placement };
    setPage(plan);
    QStringList notched;
    for (const StoryShape& shape : shapesFor(m_fitter, m_story, shapeOf({ 1, 1, 3, 50 }))) {
        if (shape.notchColumns == 0)
            continue;
        notched << u"%1 without %2,%3"_s.arg(text(shape.box))
                       .arg(shape.notchColumns)
                       .arg(shape.notchLines);
        QVERIFY(!m_fitter.tryShape(m_story, shape)->inTheWay);
    }
    QCOMPARE(notched,
        QStringList({ u"1,1,4,50 without 1,21"_s,
            u"1,1,5,50 without 2,21"_s,
            u"1,1,6,50 without 3,21"_s }));
}

void ShapeFitterTest::growsToTheFewestLines_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<ShapeKind>("kind");
    QTest::addColumn<int>("from");
    QTest::newRow("from too few lines") << 4 << ShapeKind::HeadOver << 14;
    QTest::newRow("from too many") << 4 << ShapeKind::HeadOver << 100;
    QTest::newRow("from fewer than the head has") << 4 << ShapeKind::HeadOver << 2;
    QTest::newRow("beside its head") << 3 << ShapeKind::HeadBeside << 20;
    QTest::newRow("beside a vertical head") << 4 << ShapeKind::VerticalHead << 20;
}

void ShapeFitterTest::growsToTheFewestLines()
{
    QFETCH(int, columns);
    QFETCH(ShapeKind, kind);
    QFETCH(int, from);
    setPage(emptyPlan());
    const StoryRef story { StoryId(3) };
    const Result<ShapeTrial> grown
        = growToFit(m_fitter, story, shapeOf({ 2, 1, columns, from }, kind));
    QVERIFY2(grown.ok(), grown ? "" : qPrintable(grown.problem().summary));
    QVERIFY(grown->holdsAll());
    QCOMPARE(grown->placement.shape->box.columns, columns);
    StoryShape less = *grown->placement.shape;
    --less.box.lines;
    const Result<ShapeTrial> tighter = m_fitter.tryShape(story, less);
    QVERIFY(!tighter || !tighter->holdsAll());
    // At the foot of the page it says what it lacks.
    const Result<ShapeTrial> atFoot
        = growToFit(m_fitter, story, shapeOf({ 2, 107, columns, 20 }, kind));
    if (atFoot)
        QVERIFY(atFoot->lines > 0);
}

void ShapeFitterTest::aDropFindsItsHole_data()
{
    QTest::addColumn<int>("story");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("corner");
    QTest::newRow("near the top of a hole") << 1 << 6 << 5 << u"5,1"_s;
    QTest::newRow("below a story with a line of air") << 1 << 1 << 65 << u"1,62"_s;
    QTest::newRow("a long story") << 5 << 2 << 70 << u"2,62"_s;
}

void ShapeFitterTest::aDropFindsItsHole()
{
    QFETCH(int, story);
    QFETCH(int, column);
    QFETCH(int, line);
    QFETCH(QString, corner);
    setPage(emptyPlan());
    PagePlan plan = emptyPlan();
    plan.placements = { m_fitter.tryShape({ StoryId(2) }, shapeOf({ 1, 1, 4, 60 }))->placement };
    setPage(plan);
    const Result<ShapeTrial> drop = shapeAt(m_fitter, { StoryId(story) }, { column, line });
    QVERIFY2(drop.ok(), drop ? "" : qPrintable(drop.problem().summary));
    QVERIFY(!drop->inTheWay);
    QVERIFY(drop->holdsAll());
    const GridBox& box = drop->placement.shape->box;
    if (column > 4)
        QVERIFY2(box.column >= 5, qPrintable(text(box)));
    else
        QCOMPARE(u"%1,%2"_s.arg(box.column).arg(box.line), corner);
}

void ShapeFitterTest::aDropOntoAStoryIsRefused()
{
    setPage(emptyPlan());
    PagePlan plan = emptyPlan();
    plan.placements = { m_fitter.tryShape({ StoryId(2) }, shapeOf({ 1, 1, 4, 60 }))->placement };
    setPage(plan);
    QVERIFY(
        shapeAt(m_fitter, m_story, { 2, 30 }).problem().summary.contains(u"Something stands"_s));
    QVERIFY(shapeAt(m_fitter, { StoryId(2) }, { 2, 30 }).ok()); // its own place is free
}

void ShapeFitterTest::theHeadChanges()
{
    setPage(emptyPlan());
    const StoryShape shape = shapeOf({ 1, 1, 4, 60 });
    const HeadFit now = m_fitter.tryShape(m_story, shape)->head;
    const Result<ShapeTrial> larger = changeHead(m_fitter, m_story, shape, HeadChange::Larger);
    QVERIFY2(larger.ok(), larger ? "" : qPrintable(larger.problem().summary));
    QVERIFY(larger->head.size > now.size);
    const StoryShape grown = *larger->placement.shape;
    QCOMPARE(changeHead(m_fitter, m_story, grown, HeadChange::Smaller)->head.size, now.size);
    const Result<ShapeTrial> more = changeHead(m_fitter, m_story, shape, HeadChange::MoreLines);
    QCOMPARE(more->head.lines, now.lines + 1);
    const StoryShape two = *more->placement.shape;
    QCOMPARE(changeHead(m_fitter, m_story, two, HeadChange::FewerLines)->head.lines, now.lines);
    const Result<ShapeTrial> style = changeHead(m_fitter, m_story, shape, HeadChange::NextStyle);
    QVERIFY(style->head.style != now.style);
    const Result<ShapeTrial> back
        = changeHead(m_fitter, m_story, *style->placement.shape, HeadChange::PreviousStyle);
    QCOMPARE(back->head.style, now.style);
}

void ShapeFitterTest::theHeadIsSetAsSmallAsItHasToBe()
{
    setPage(emptyPlan());
    const StoryShape shape = shapeOf({ 1, 1, 4, 60 });
    const HeadFit now = m_fitter.tryShape(m_story, shape)->head;
    QCOMPARE(fitHead(m_fitter, m_story, shape, {})->head, now); // it has room as it is
    const Length most = now.size.scaled(8, 10);
    const Result<ShapeTrial> small = fitHead(m_fitter, m_story, shape, most);
    QVERIFY2(small.ok(), small ? "" : qPrintable(small.problem().summary));
    QVERIFY(small->head.size <= most);
    const Result<ShapeTrial> none = fitHead(m_fitter, m_story, shape, Length::pt(1));
    QVERIFY(!none.ok() && none.problem().summary.contains(u"smallest size"_s));
}

void ShapeFitterTest::theHeadSaysWhyItDoesNotChange()
{
    setPage(emptyPlan());
    StoryShape shape = shapeOf({ 1, 1, 4, 90 });
    shape.headLines = 1;
    Result<ShapeTrial> trial = m_fitter.tryShape(m_story, shape);
    for (int i = 0; i < 20 && trial; ++i)
        trial = changeHead(m_fitter, m_story, *trial->placement.shape, HeadChange::Larger);
    QVERIFY(!trial.ok());
    QVERIFY2(
        trial.problem().summary.contains(u"no larger size"_s), qPrintable(trial.problem().summary));
    QVERIFY(!changeHead(m_fitter, m_story, shape, HeadChange::FewerLines).ok());
}

void ShapeFitterTest::aPackageStandsUnderOneHead_data()
{
    QTest::addColumn<PackageOrder>("order");
    QTest::addColumn<BoxEdge>("edge");
    QTest::newRow("side by side in a box") << PackageOrder::SideBySide << BoxEdge::Rule;
    QTest::newRow("side by side without an edge") << PackageOrder::SideBySide << BoxEdge::None;
    QTest::newRow("stacked in a box") << PackageOrder::Stacked << BoxEdge::Double;
}

void ShapeFitterTest::aPackageStandsUnderOneHead()
{
    QFETCH(PackageOrder, order);
    QFETCH(BoxEdge, edge);
    setPage(emptyPlan());
    PackageShape shape;
    shape.box = { 2, 10, 6, 90 };
    shape.order = order;
    shape.edge = edge;
    const Result<std::vector<Placement>> made
        = packagePlacements(m_fitter, m_story, { { StoryId(2) }, { StoryId(3) } }, shape);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.problem().summary));
    QCOMPARE(made->size(), std::size_t(3));
    PagePlan plan = emptyPlan();
    plan.placements = *made;
    const PageGrid grid = *findFormat(plan.format);
    const Result<void> stands = checkPlan(plan, grid);
    QVERIFY2(stands.ok(), stands ? "" : qPrintable(stands.problem().summary));
    QCOMPARE((*made)[0].box.has_value(), edge != BoxEdge::None);
    QCOMPARE((*made)[0].frames.empty(), false); // the head's own text comes first
    setPage(plan);
    EditionComposer composer(m_fonts);
    const Result<ComposedPagePtr> page = composer.page(m_matter, 1);
    QVERIFY(page.ok());
    QVERIFY(!packagePlacements(m_fitter, m_story, {}, shape).ok());
    shape.box.columns = 2;
    shape.order = PackageOrder::SideBySide;
    QVERIFY(!packagePlacements(m_fitter, m_story, { { StoryId(2) }, { StoryId(3) } }, shape).ok());
}

void ShapeFitterTest::aPackageIsTriedInBothOrders()
{
    PagePlan plan = emptyPlan();
    setPage(plan);
    StoryShape pictured = shapeOf({ 1, 70, 4, 50 });
    ShapePicture picture;
    picture.picture = u"p"_s;
    picture.columns = 3;
    pictured.picture = picture;
    for (const auto& [story, shape] : { std::pair { m_story, shapeOf({ 1, 10, 4, 58 }) },
             std::pair { StoryRef { StoryId(2) }, pictured } }) {
        const Result<ShapedStory> made = m_fitter.boxes(story, shape);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.problem().summary));
        plan.placements.push_back(made->placement);
    }
    setPage(plan);
    PackageShape shape;
    shape.box = { 1, 10, 4, 110 };
    const auto trials = packagesFor(m_fitter, m_story, { { StoryId(2) } }, shape);
    QVERIFY2(trials.ok(), trials ? "" : qPrintable(trials.problem().summary));
    QCOMPARE(trials->size(), std::size_t(2));
    QVERIFY(trials->front().linesOver <= trials->back().linesOver);
    // They stand one below the other, and so they stay while that is as good.
    if (trials->front().linesOver == trials->back().linesOver)
        QVERIFY(trials->front().placements[1].head->box.columns == 4);
    for (const PackageTrial& trial : *trials) {
        QVERIFY(trial.placements[1].picture.has_value());
        QVERIFY(trial.placements[1].picture->box.columns <= 3);
        PagePlan after = emptyPlan();
        after.placements = trial.placements;
        const Result<void> stands = checkPlan(after, *findFormat(after.format));
        QVERIFY2(stands.ok(), stands ? "" : qPrintable(stands.problem().summary));
    }
    // Too many to stand side by side: one order is left.
    shape.box.columns = 1;
    const auto narrow = packagesFor(m_fitter, m_story, { { StoryId(3) } }, shape);
    QVERIFY(!narrow || narrow->size() == 1);
    shape.box.lines = 4;
    QVERIFY(!packagesFor(m_fitter, m_story, { { StoryId(2) } }, shape).ok());
}

/// R81 over the whole shape: short matter ends level in all legs, not in the last frame alone.
void ShapeFitterTest::legsOfASixSidedShapeAreLevelled()
{
    setPage(emptyPlan());
    StoryShape shape = shapeOf({ 1, 1, 4, 60 });
    shape.notchColumns = 1;
    shape.notchLines = 10;
    const ShapeTrial trial = *m_fitter.tryShape(m_story, shape);
    QVERIFY(trial.lines < -8);
    std::map<Length, Length> feet; // by leg
    for (const PageLine& line : trial.page->lines)
        feet[line.x] = std::max(feet[line.x], line.baseline);
    QCOMPARE(feet.size(), std::size_t(4));
    const PageGrid grid = m_fitter.grid();
    for (const auto& [x, foot] : feet)
        QVERIFY(feet.begin()->second - foot <= grid.linePitch * 2);
}

QTEST_GUILESS_MAIN(ShapeFitterTest)
#include "shape_fitter_test.moc"
