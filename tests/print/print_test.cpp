// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../export_dialog/drawn_pages.h"
#include "print/page_printer.h"
#include "print/print_job.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace broadsheet;

namespace {

constexpr Size Broadsheet { Length::mm(390), Length::mm(540) };
constexpr double PointsPerMm = 72 / 25.4;

QPageLayout a4()
{
    return {
        QPageSize(QPageSize::A4), QPageLayout::Portrait, { 5, 5, 5, 5 }, QPageLayout::Millimeter
    };
}

/// What poppler's program says of a file; empty when it is not installed.
QString said(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

} // namespace

class PrintTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] static std::shared_ptr<QPrinter> pdfPrinter(const QString& file)
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(file);
        printer->setResolution(600);
        printer->setPageLayout(a4());
        return printer;
    }

private Q_SLOTS:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aPageFallsOnSheets_data()
    {
        QTest::addColumn<QSizeF>("page"); // mm
        QTest::addColumn<PrintMode>("mode");
        QTest::addColumn<double>("overlap");
        QTest::addColumn<int>("sheets");
        const auto row = [](const char* name, QSizeF page, PrintMode mode, double overlap, int n) {
            QTest::newRow(name) << page << mode << overlap << n;
        };
        row("a broadsheet fitted", { 390, 540 }, PrintMode::FitToPaper, 10, 1);
        row("a broadsheet at 100 %", { 390, 540 }, PrintMode::Tiled, 10, 6);
        row("a wider overlap takes more sheets, the paper across",
            { 390, 540 },
            PrintMode::Tiled,
            40,
            8);
        row("a small page at 100 % is one sheet", { 180, 250 }, PrintMode::Tiled, 10, 1);
        row("a wide page takes the paper across", { 270, 180 }, PrintMode::Tiled, 10, 1);
        row("a tabloid at 100 %", { 285, 400 }, PrintMode::Tiled, 10, 4);
    }

    void aPageFallsOnSheets()
    {
        QFETCH(QSizeF, page);
        QFETCH(PrintMode, mode);
        QFETCH(double, overlap);
        QFETCH(int, sheets);
        PrintOptions options;
        options.mode = mode;
        options.overlapMm = overlap;
        const std::vector<PrintSheet> plan = planSheets(page * PointsPerMm, a4(), options);
        QCOMPARE(int(plan.size()), sheets);
        QRectF covered;
        for (const PrintSheet& sheet : plan) {
            covered = covered.united(sheet.source);
            QPageLayout paper = a4();
            paper.setOrientation(sheet.orientation);
            const QRectF room(QPointF(), paper.paintRect(QPageLayout::Point).size());
            QVERIFY(room.adjusted(-1, -1, 1, 1).contains(sheet.target));
            if (mode == PrintMode::Tiled) {
                QVERIFY(qFuzzyCompare(sheet.scale(), 1));
            }
        }
        QVERIFY(std::abs(covered.width() - page.width() * PointsPerMm) < 1);
        QVERIFY(std::abs(covered.height() - page.height() * PointsPerMm) < 1);
    }

    void neighboursShareTheOverlap()
    {
        PrintOptions options;
        options.mode = PrintMode::Tiled;
        const std::vector<PrintSheet> plan
            = planSheets(QSizeF(390, 540) * PointsPerMm, a4(), options);
        const QRectF both = plan[0].source.intersected(plan[1].source);
        QVERIFY(std::abs(both.width() - 10 * PointsPerMm) < 0.01);
    }

    void aFittedPageKeepsItsProportionAndTurns()
    {
        const std::vector<PrintSheet> wide = planSheets({ 800, 400 }, a4(), {});
        QCOMPARE(wide.front().orientation, QPageLayout::Landscape);
        const QRectF target = wide.front().target;
        QVERIFY(std::abs(target.width() / target.height() - 2) < 1e-9);
    }

    void anOverlapAsWideAsThePaperPlansNothing()
    {
        PrintOptions options;
        options.mode = PrintMode::Tiled;
        options.overlapMm = 300;
        QVERIFY(planSheets({ 1000, 1000 }, a4(), options).empty());
    }

    void theFileHasTheSheets_data()
    {
        QTest::addColumn<PrintMode>("mode");
        QTest::addColumn<int>("sheets");
        QTest::newRow("two broadsheet pages fitted") << PrintMode::FitToPaper << 2;
        QTest::newRow("two broadsheet pages at 100 %") << PrintMode::Tiled << 12;
    }

    void theFileHasTheSheets()
    {
        QFETCH(PrintMode, mode);
        QFETCH(int, sheets);
        if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty()) {
            QSKIP("pdfinfo is not installed");
        }
        PrintOptions options;
        options.mode = mode;
        options.pages = { 0, 2 };
        const QString file = path("sheets.pdf");
        PrintJob job(pdfPrinter(file), drawnPages(3, Broadsheet), options);
        QSignalSpy finished(&job, &PrintJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        const QString info = said(QStringLiteral("pdfinfo"), { file });
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(sheets))),
            qPrintable(info));
        QVERIFY2(info.contains(QStringLiteral("(A4)")), qPrintable(info));
        QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("*.part*") }), QStringList());
    }

    void marksAndLabelsAreOnTheSheet_data()
    {
        QTest::addColumn<JoinMarks>("marks");
        QTest::newRow("with marks") << JoinMarks::Drawn;
        QTest::newRow("without marks") << JoinMarks::None;
    }

    /// Of the first sheet at 72 dpi, so that pixels are points.
    void marksAndLabelsAreOnTheSheet()
    {
        QFETCH(JoinMarks, marks);
        PrintOptions options;
        options.mode = PrintMode::Tiled;
        options.marks = marks;
        ComposedPage blank;
        blank.sheet = Broadsheet;
        const std::vector<PrintSheet> plan = planSheets(trimmedSize(blank), a4(), options);
        const QSize room = a4().paintRectPixels(72).size();
        QImage image(room, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintSheet(painter, blank, plan.front(), options, 72);
        painter.end();
        const QRectF target = plan.front().target;
        const auto inked = [&image](const QRectF& where) {
            int count = 0;
            const QRect pixels = where.toAlignedRect().intersected(image.rect());
            for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
                for (int x = pixels.left(); x <= pixels.right(); ++x) {
                    count += qGray(image.pixel(x, y)) < 250 ? 1 : 0;
                }
            }
            return count;
        };
        const double joint = target.right() - 10 * PointsPerMm;
        const bool drawn = marks == JoinMarks::Drawn;
        QCOMPARE(inked(QRectF(joint - 2, target.top() + 20, 4, 400)) > 100, drawn);
        QCOMPARE(inked(QRectF(target.left(), target.bottom() + 8, 120, 10)) > 20, drawn);
        QCOMPARE(inked(QRectF(target.left() - 8, target.top() - 8, 8, 10)) > 3, drawn);
        QCOMPARE(inked(target.adjusted(40, 40, -60, -60)), 0); // nothing across the page itself
    }

    void aSheetCarriesOnlyItsPart()
    {
        ComposedPage page;
        page.sheet = Broadsheet;
        page.ops.emplace_back(FillRect {
            { Length::mm(300), Length::mm(400), Length::mm(80), Length::mm(100) }, Ink {} });
        PrintOptions options;
        options.mode = PrintMode::Tiled;
        options.marks = JoinMarks::None;
        const std::vector<PrintSheet> plan = planSheets(trimmedSize(page), a4(), options);
        for (const PrintSheet& sheet : plan) {
            QImage image(a4().paintRectPixels(72).size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSheet(painter, page, sheet, options, 72);
            painter.end();
            const QPoint middle = sheet.target.center().toPoint();
            const QPointF onPage = sheet.source.topLeft() + middle - sheet.target.topLeft();
            const QRectF black(
                300 * PointsPerMm, 400 * PointsPerMm, 80 * PointsPerMm, 100 * PointsPerMm);
            QCOMPARE(qGray(image.pixel(middle)) < 128, black.contains(onPage));
        }
    }

    void cancelLeavesTheOldFile()
    {
        const QString file = path("old.pdf");
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old file") > 0);
        old.close();
        PrintOptions options;
        options.mode = PrintMode::Tiled;
        for (int i = 0; i < 60; ++i) {
            options.pages.push_back(i);
        }
        PrintJob job(pdfPrinter(file), drawnPages(60, Broadsheet), options);
        QSignalSpy cancelled(&job, &PrintJob::cancelled);
        QSignalSpy ended(&job, &PrintJob::ended);
        job.start();
        QElapsedTimer clock;
        clock.start();
        job.cancel();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(clock.elapsed() <= 100);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old file"));
        QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("*.part*") }), QStringList());
    }

    void aFolderThatIsNotThereIsTold()
    {
        PrintOptions options;
        options.pages = { 0 };
        PrintJob job(
            pdfPrinter(QStringLiteral("/nowhere/a.pdf")), drawnPages(1, Broadsheet), options);
        QString summary;
        connect(&job, &PrintJob::failed, this, [&](const Problem& problem) {
            summary = problem.summary;
        });
        job.start();
        QTRY_VERIFY(summary.contains(QStringLiteral("/nowhere")));
    }
};

QTEST_MAIN(PrintTest)
#include "print_test.moc"
