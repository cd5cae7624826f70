// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ink_color.h"
#include "export/page_painter.h"
#include "export/press_pdf.h"
#include "run_tool.h"
#include "sample_pages.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

/// Sums of one channel over the 8×8-pixel block.
double blockMean(const QImage& image, int left, int top, int channel)
{
    int sum = 0;
    for (int y = top; y < top + 8; ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = left; x < left + 8; ++x) {
            sum += int(line[x] >> unsigned(8 * channel)) & 0xff;
        }
    }
    return sum / 64.0;
}

/// The share of 8×8-pixel blocks whose means differ by more than 32 in any channel.
double differingBlocks(const QImage& a, const QImage& b)
{
    int blocks = 0;
    int differing = 0;
    for (int y = 0; y + 8 <= a.height(); y += 8) {
        for (int x = 0; x + 8 <= a.width(); x += 8) {
            double most = 0;
            for (int c = 0; c < 3; ++c) {
                most = std::max(most, std::abs(blockMean(a, x, y, c) - blockMean(b, x, y, c)));
            }
            ++blocks;
            differing += most > 32 ? 1 : 0;
        }
    }
    return double(differing) / blocks;
}

bool fontsAreThere()
{
    return PageBuilder::serifCjk() && PageBuilder::sansCjkBold()
        && PageBuilder::face(
            QStringLiteral("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"));
}

} // namespace

class PagePainterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:

    void agreesWithPopplersPictureOfThePdf_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<double>("bleed");
        QTest::addColumn<int>("pictureWidth");
        QTest::newRow("at 100 dpi without bleed") << 100 << 0.0 << 1200;
        QTest::newRow("at 100 dpi with 3 mm bleed") << 100 << 3.0 << 1200;
        QTest::newRow("at 150 dpi with a picture that is used as it is") << 150 << 0.0 << 600;
        QTest::newRow("at 72 dpi") << 72 << 0.0 << 1200;
    }

    void agreesWithPopplersPictureOfThePdf()
    {
        QFETCH(int, dpi);
        QFETCH(double, bleed);
        QFETCH(int, pictureWidth);
        if (!fontsAreThere()) {
            QSKIP("the fonts are not installed");
        }
        const PixelSize size { pictureWidth, pictureWidth * 2 / 3 };
        const QString picture
            = m_folder.filePath(QStringLiteral("picture%1.jpg").arg(pictureWidth));
        QVERIFY(drawPicture(picture, size));
        PageBuilder builder(Length::pt(400), Length::pt(450.3), Length::mm(bleed));
        fillSamplePage(builder, picture, size);
        const QString pdf = m_folder.filePath(QStringLiteral("page.pdf"));
        QVERIFY(writePressPdf({ builder.shared() }, {}, pdf).ok());
        const QString base = m_folder.filePath(QStringLiteral("poppler"));
        const auto ran = runTool(QStringLiteral("pdftoppm"),
            { QStringLiteral("-singlefile"),
                QStringLiteral("-r"),
                QString::number(dpi),
                pdf,
                base });
        if (!ran) {
            QSKIP("pdftoppm is not installed");
        }
        const QImage theirs
            = QImage(base + QStringLiteral(".ppm")).convertToFormat(QImage::Format_RGB32);
        const QImage ours = renderPage(builder.page(), dpi);
        QCOMPARE(ours.size(), theirs.size());
        const double differing = differingBlocks(ours, theirs);
        QVERIFY2(differing <= 0.002, qPrintable(QString::number(differing)));
    }

    void inksLookAsInPdfViewers_data()
    {
        QTest::addColumn<int>("black");
        QTest::addColumn<QColor>("color");
        QTest::newRow("paper") << 0 << QColor(255, 255, 255);
        QTest::newRow("half a tint") << 500 << QColor(145, 143, 144);
        QTest::newRow("black alone") << 1000 << QColor(35, 31, 32);
    }

    void inksLookAsInPdfViewers()
    {
        QFETCH(int, black);
        QFETCH(QColor, color);
        QCOMPARE(screenColor(Ink::tint(std::uint16_t(black))), color);
    }

    void hairlinesAreAPixelWide()
    {
        PageBuilder builder(Length::pt(72), Length::pt(72));
        builder.fill({ Length::pt(10), Length::pt(30.2), Length::pt(50), Length::pt(0.1) }, {});
        const QImage image = renderPage(builder.page(), 72);
        QCOMPARE(QColor(image.pixel(20, 30)), QColor(35, 31, 32));
        QCOMPARE(QColor(image.pixel(20, 29)), QColor(Qt::white));
        QCOMPARE(QColor(image.pixel(20, 31)), QColor(Qt::white));
    }

    void aTurnedPageIsPaintedToo()
    {
        PageBuilder builder(Length::pt(100), Length::pt(50));
        builder.fill({ Length::pt(0), Length::pt(0), Length::pt(10), Length::pt(10) }, {});
        QImage image(50, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(50, 0);
        painter.rotate(90);
        paintPage(painter, builder.page());
        painter.end();
        QCOMPARE(QColor(image.pixel(45, 5)), QColor(35, 31, 32));
        QCOMPARE(QColor(image.pixel(5, 95)), QColor(Qt::white));
    }

    void aPictureThatIsGoneIsATint()
    {
        PageBuilder builder(Length::pt(72), Length::pt(72));
        builder.page().ops.emplace_back(placedPicture(m_folder.filePath(QStringLiteral("gone.jpg")),
            { 30, 20 },
            { Length::pt(0), Length::pt(0), Length::pt(60), Length::pt(40) }));
        const QImage image = renderPage(builder.page(), 72);
        QCOMPARE(QColor(image.pixel(30, 20)), screenColor(Ink::tint(200)));
    }
};

QTEST_GUILESS_MAIN(PagePainterTest)
#include "page_painter_test.moc"
