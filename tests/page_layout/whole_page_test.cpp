// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_pages.h"
#include "export/page_dump.h"
#include "page_layout/edition_composer.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;

namespace {

PagePlanPtr readPlan(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const Result<PagePlan> plan = pagePlanFromJson(file.readAll());
    return plan ? std::make_shared<const PagePlan>(*plan) : nullptr;
}

/// The sample with another plan for its first page.
EditionMatter withPlan(EditionMatter matter, const PagePlanPtr& plan)
{
    Edition edition = *matter.edition;
    Page page = *edition.pages.front();
    page.plan = plan;
    edition.pages.front() = std::make_shared<const Page>(page);
    matter.edition = std::make_shared<const Edition>(edition);
    return matter;
}

/// The plan with every frame levelled and opened by whole lines.
PagePlanPtr levelled(const PagePlan& plan)
{
    PagePlan changed = plan;
    changed.source.clear();
    for (Placement& placement : changed.placements) {
        for (TextFrame& frame : placement.frames) {
            frame.balanced = true;
            frame.verticalJustify = VerticalJustify {};
        }
    }
    return std::make_shared<const PagePlan>(changed);
}

/// The part of the page that text frames and captions cover.
std::vector<Rect> textAreas(const PagePlan& plan, const PageGrid& grid)
{
    std::vector<Rect> areas;
    for (const Placement& placement : plan.placements) {
        for (const TextFrame& frame : placement.frames)
            areas.push_back(rectOf(frame.box, grid));
        if (!placement.picture)
            continue;
        GridBox caption = placement.picture->box;
        caption.line += caption.lines;
        caption.lines = placement.picture->captionLines;
        areas.push_back(rectOf(caption, grid));
    }
    return areas;
}

bool isInside(const GlyphRun& run, const std::vector<Rect>& areas)
{
    const Length x = run.glyphs.empty() ? Length() : run.glyphs.front().x;
    return std::any_of(areas.begin(), areas.end(), [&](const Rect& area) {
        return x >= area.x - Length::pt(5) && x < area.right() && run.baseline > area.y
            && run.baseline <= area.bottom();
    });
}

} // namespace

/// Whole pages as the sample newspapers print them.
class WholePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBodyBaselineIsOnTheGrid_data();
    void everyBodyBaselineIsOnTheGrid();
    void aPageOfEveryFlowIsStable();

private:
    FontLibrary m_fonts;
};

void WholePageTest::everyBodyBaselineIsOnTheGrid_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<bool>("opened");
    QTest::newRow("the Chinese daily") << "zh-daily" << false;
    QTest::newRow("the Chinese daily, levelled and opened by whole lines") << "zh-daily" << true;
    QTest::newRow("the English front page") << "us-daily" << false;
    QTest::newRow("the English front page, levelled and opened") << "us-daily" << true;
}

/// R80: y = y0 + k × pitch within 0.01 pt, in every text frame, box and caption. Heads inside the
/// text are larger than the body; they take whole lines, and the body around them shows it.
void WholePageTest::everyBodyBaselineIsOnTheGrid()
{
    QFETCH(QString, sample);
    QFETCH(bool, opened);
    const Result<EditionMatter> matter = sampleMatter(sample);
    QVERIFY(matter.ok());
    int checked = 0;
    EditionComposer composer(m_fonts);
    for (const PagePtr& page : matter->edition->pages) {
        const PageGrid grid = *findFormat(page->plan->format);
        EditionMatter source = *matter;
        Edition edition = *matter->edition;
        Page changed = *page;
        if (opened)
            changed.plan = levelled(*page->plan);
        edition.pages = { std::make_shared<const Page>(changed) };
        source.edition = std::make_shared<const Edition>(edition);
        const Result<ComposedPagePtr> composed = composer.page(source, page->number);
        QVERIFY2(composed.ok(), composed ? "" : qPrintable(composed.problem().summary));
        const std::vector<Rect> areas = textAreas(*page->plan, grid);
        for (const DrawOp& op : (*composed)->ops) {
            const auto* run = std::get_if<GlyphRun>(&op);
            if (run == nullptr || run->size > grid.em || !isInside(*run, areas))
                continue;
            const Length above = run->baseline - grid.lineTop(1) - grid.em.scaled(88, 100);
            const Length off = above % grid.linePitch;
            QVERIFY2(off <= Length::pt(0.01) || grid.linePitch - off <= Length::pt(0.01),
                qPrintable(run->text));
            ++checked;
        }
    }
    QVERIFY2(checked > 250, qPrintable(QString::number(checked)));
}

/// Levelled legs with heads across four of eight, a picture of half a column, an ellipse, a polygon
/// in millimetres, a boxed quote of another story, legs opened by half lines.
void WholePageTest::aPageOfEveryFlowIsStable()
{
    const Result<EditionMatter> sample = sampleMatter(QStringLiteral("zh-daily"));
    QVERIFY(sample.ok());
    const PagePlanPtr plan = readPlan(QStringLiteral(TEST_DATA_DIR "/text-flow.plan.json"));
    QVERIFY(plan);
    EditionComposer composer(m_fonts);
    const Result<ComposedPagePtr> page = composer.page(withPlan(*sample, plan), 1);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.problem().summary));
    QVERIFY((*page)->problems.empty());
    QVERIFY((*page)->overset.empty());
    const QString dump = dumpPage(**page);
    QFile golden(QStringLiteral(TEST_DATA_DIR "/text-flow-page.txt"));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(dump.toUtf8());
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "run once with UPDATE_GOLDEN=1");
    QCOMPARE(dump, QString::fromUtf8(golden.readAll()));
}

QTEST_GUILESS_MAIN(WholePageTest)
#include "whole_page_test.moc"
