// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sample_pages.h"
#include "compare_pictures.h"
#include "drawn_picture.h"
#include "export/decoded_pictures.h"
#include "export/page_painter.h"
#include "export/press_pdf.h"
#include "export/tile_painter.h"
#include "fonts/font_library.h"
#include "page_layout/page_composer.h"
#include "run_tool.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace broadsheet;

namespace {

constexpr int Dpi = 100;
constexpr double MostDiffering = 0.002;
constexpr double PointsPerInch = 72;
constexpr qsizetype PictureBytes = qsizetype(64) << 20U;

/// As the page view and the preview paint it.
QImage paintedOnScreen(const ComposedPagePtr& page, const QSize& size)
{
    TilePainter painter(std::make_shared<DecodedPictures>(PictureBytes));
    return painter.paint(page, Dpi / PointsPerInch, { { 0, 0 }, size });
}

} // namespace

/// Screen, PNG and press agree on every page of both sample papers: means of 8×8-pixel blocks at
/// 100 dpi.
class ScreenAndPressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void thePdfLooksAsTheScreen_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("the Chinese sample paper") << QStringLiteral("zh-daily");
        QTest::newRow("the American sample paper") << QStringLiteral("us-daily");
    }

    void thePdfLooksAsTheScreen()
    {
        QFETCH(QString, sample);
        FontLibrary fonts;
        const Result<std::vector<ComposedPagePtr>> pages = composeSample(sample, fonts);
        QVERIFY2(pages.ok(), pages ? "" : qPrintable(pages.problem().summary));
        const QString pdf = m_folder.filePath(sample + QStringLiteral(".pdf"));
        QVERIFY(writePressPdf(*pages, {}, pdf).ok());
        for (std::size_t i = 0; i < pages->size(); ++i) {
            const ComposedPagePtr& page = (*pages)[i];
            const QImage theirs = popplers(pdf, int(i) + 1);
            if (theirs.isNull())
                QSKIP("pdftoppm is not installed");
            const QImage png = renderPage(*page, Dpi);
            QCOMPARE(png.size(), theirs.size());
            const double pngShare = differingBlocks(png, theirs);
            const double screenShare
                = differingBlocks(paintedOnScreen(page, theirs.size()), theirs);
            qInfo("%s page %d: %.4f %% of blocks differ on the screen, %.4f %% in the picture",
                qPrintable(sample),
                page->number,
                screenShare * 100,
                pngShare * 100);
            QVERIFY(screenShare <= MostDiffering);
            QVERIFY(pngShare <= MostDiffering);
        }
    }

    void aStorysPictureIsCroppedAlike()
    {
        const ComposedPagePtr whole = pageWithPicture({});
        const ComposedPagePtr close = pageWithPicture({ 700, 300, 2'500 });
        QVERIFY(whole && close);
        const QString pdf = m_folder.filePath(QStringLiteral("cropped.pdf"));
        QVERIFY(writePressPdf({ close }, {}, pdf).ok());
        const QImage theirs = popplers(pdf, 1);
        if (theirs.isNull())
            QSKIP("pdftoppm is not installed");
        QVERIFY(differingBlocks(renderPage(*close, Dpi), theirs) <= MostDiffering);
        QVERIFY(differingBlocks(paintedOnScreen(close, theirs.size()), theirs) <= MostDiffering);
        QVERIFY(differingBlocks(renderPage(*whole, Dpi), theirs) > MostDiffering * 10);
    }

    /// Else a page of white would agree with anything.
    void aMissingStoryWouldBeSeen()
    {
        FontLibrary fonts;
        const Result<std::vector<ComposedPagePtr>> pages
            = composeSample(QStringLiteral("us-daily"), fonts);
        QVERIFY(pages.ok());
        ComposedPage bare = *pages->front();
        bare.ops.resize(bare.ops.size() / 2);
        QVERIFY(differingBlocks(renderPage(bare, Dpi), renderPage(*pages->front(), Dpi))
            > MostDiffering * 10);
    }

private:
    /// A page with nothing but a story's picture; nullptr: it could not be made.
    ComposedPagePtr pageWithPicture(const PictureCropping& cropping)
    {
        const Result<PageGrid> grid = findFormat(QStringLiteral("zh-tabloid"));
        const Result<StyleSheet> sheet = findStyleSheet(QStringLiteral("zh-broadsheet"));
        PictureSource source;
        source.file = m_folder.filePath(QStringLiteral("picture.jpg"));
        source.hash = QStringLiteral("picture");
        source.pixelWidth = 1200;
        source.pixelHeight = 800;
        if (!grid || !sheet || !drawPicture(source.file, { 1200, 800 }))
            return nullptr;
        PagePlan plan;
        plan.format = grid->name;
        Placement& placement = plan.placements.emplace_back();
        placement.story.id = StoryId(1);
        PictureBox& box = placement.picture.emplace();
        box.box = { 1, 10, 4, 60 };
        box.picture = source.hash;
        box.cropping = cropping;
        Page page;
        page.plan = std::make_shared<const PagePlan>(plan);
        PageMatter matter;
        matter.edition = std::make_shared<const Edition>();
        matter.page = std::make_shared<const Page>(page);
        matter.grid = *grid;
        matter.sheet = &*sheet;
        const auto story = std::make_shared<const Story>();
        matter.story = [&](const StoryRef&) { return story; };
        matter.picture = [&](const QString&) { return std::optional(source); };
        FontLibrary fonts;
        ParagraphSetter setter(fonts);
        const Result<ComposedPagePtr> made = composePage(matter, setter);
        return made ? *made : nullptr;
    }

    QImage popplers(const QString& pdf, int page)
    {
        const QString base = m_folder.filePath(QStringLiteral("poppler"));
        const auto ran = runTool(QStringLiteral("pdftoppm"),
            { QStringLiteral("-singlefile"),
                QStringLiteral("-f"),
                QString::number(page),
                QStringLiteral("-r"),
                QString::number(Dpi),
                pdf,
                base });
        if (!ran)
            return {};
        return QImage(base + QStringLiteral(".ppm")).convertToFormat(QImage::Format_RGB32);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ScreenAndPressTest)
#include "screen_and_press_test.moc"
