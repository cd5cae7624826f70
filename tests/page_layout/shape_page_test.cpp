// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_pages.h"
#include "export/page_dump.h"
#include "page_layout/edition_composer.h"
#include "page_layout/shape_fitter.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

/// A page with a story in every kind of shape, the boxes as they were made.
const QString PlanFile = QStringLiteral(TEST_DATA_DIR "/shapes.plan.json");

EditionMatter withPlan(EditionMatter matter, const PagePlan& plan)
{
    Edition edition = *matter.edition;
    Page page = *edition.pages.front();
    page.plan = std::make_shared<const PagePlan>(plan);
    edition.pages.front() = std::make_shared<const Page>(page);
    matter.edition = std::make_shared<const Edition>(edition);
    return matter;
}

/// Compares with the file, or renews it.
void compareWith(const QString& path, const QByteArray& now)
{
    QFile golden(path);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(now);
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "run once with UPDATE_GOLDEN=1");
    QCOMPARE(QString::fromUtf8(now), QString::fromUtf8(golden.readAll()));
}

} // namespace

/// A page of the Chinese sample in shapes: over, beside, in the middle, vertical at both sides,
/// boxed, six-sided around a neighbour, three columns broken into two, five into three.
class ShapePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShapesStillMakeTheBoxes();
    void thePageIsStable();

private:
    FontLibrary m_fonts;
};

void ShapePageTest::theShapesStillMakeTheBoxes()
{
    const Result<EditionMatter> sample = sampleMatter(u"zh-daily"_s);
    QVERIFY(sample.ok());
    QFile file(PlanFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Result<PagePlan> plan = pagePlanFromJson(file.readAll());
    QVERIFY2(plan.ok(), plan ? "" : qPrintable(plan.problem().summary));
    PagePlan made = *plan;
    made.source.clear();
    made.placements.clear();
    ShapeFitter fitter(m_fonts);
    QVERIFY(fitter.setPage(withPlan(*sample, made), 1).ok());
    for (const Placement& placement : plan->placements) {
        QVERIFY(placement.shape);
        const Result<ShapedStory> shaped = fitter.boxes(placement.story, *placement.shape);
        QVERIFY2(shaped.ok(), shaped ? "" : qPrintable(shaped.problem().summary));
        made.placements.push_back(shaped->placement);
    }
    compareWith(PlanFile, pagePlanToJson(made));
}

void ShapePageTest::thePageIsStable()
{
    const Result<EditionMatter> sample = sampleMatter(u"zh-daily"_s);
    QFile file(PlanFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<PagePlan> plan = pagePlanFromJson(file.readAll());
    QVERIFY(plan.ok());
    EditionComposer composer(m_fonts);
    const Result<ComposedPagePtr> page = composer.page(withPlan(*sample, *plan), 1);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.problem().summary));
    QVERIFY((*page)->problems.empty());
    QVERIFY2((*page)->overset.empty(),
        (*page)->overset.empty() ? "" : qPrintable((*page)->overset.front().title));
    compareWith(QStringLiteral(TEST_DATA_DIR "/shapes-page.txt"), dumpPage(**page).toUtf8());
}

QTEST_GUILESS_MAIN(ShapePageTest)
#include "shape_page_test.moc"
