// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_pictures.h"
#include "export/decoded_pictures.h"
#include "export/ink_color.h"
#include "export/page_damage.h"
#include "export/page_painter.h"
#include "export/press_pdf.h"
#include "export/tile_painter.h"
#include "run_tool.h"
#include "sample_pages.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

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

    void tilesAreThePaintedPage_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<double>("bleed");
        QTest::newRow("small type at 60 dpi") << 60 << 0.0;
        QTest::newRow("at 96 dpi with 3 mm bleed") << 96 << 3.0;
        QTest::newRow("large type as paths at 400 dpi") << 400 << 0.0;
    }

    void tilesAreThePaintedPage()
    {
        QFETCH(int, dpi);
        QFETCH(double, bleed);
        if (!fontsAreThere()) {
            QSKIP("the fonts are not installed");
        }
        const QString picture = m_folder.filePath(QStringLiteral("tile.jpg"));
        QVERIFY(drawPicture(picture, { 600, 400 }));
        PageBuilder builder(Length::pt(400), Length::pt(450.3), Length::mm(bleed));
        fillSamplePage(builder, picture, { 600, 400 });
        const QImage whole = renderPage(builder.page(), dpi);
        QImage tiled(whole.size(), QImage::Format_RGB32);
        QPainter painter(&tiled);
        TilePainter tiles(std::make_shared<DecodedPictures>());
        const ComposedPagePtr page = builder.shared();
        for (int y = 0; y < whole.height(); y += 97) {
            for (int x = 0; x < whole.width(); x += 131) {
                painter.drawImage(x, y, tiles.paint(page, dpi / 72.0, { x, y, 131, 97 }));
            }
        }
        painter.end();
        QCOMPARE(differingBlocks(tiled, whole), 0.0);
        // Curves are flattened finer than by Qt; pictures are scaled otherwise.
        const int text = whole.height() * 2 / 3 - 8;
        int most = 0;
        qint64 sum = 0;
        for (int y = 0; y < text; ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                const int off = std::abs(qGray(tiled.pixel(x, y)) - qGray(whole.pixel(x, y)));
                most = std::max(most, off);
                sum += off;
            }
        }
        QVERIFY2(most <= 48, qPrintable(QString::number(most)));
        const double mean = double(sum) / (double(text) * whole.width());
        QVERIFY2(mean < 1, qPrintable(QString::number(mean)));
    }

    void aPictureIsDecodedOnceForASize()
    {
        const QString file = m_folder.filePath(QStringLiteral("once.jpg"));
        QVERIFY(drawPicture(file, { 800, 400 }));
        DecodedPictures pictures(qsizetype(800) * 400 * 4 + 1);
        const PlacedPicture placed
            = placedPicture(file, { 800, 400 }, { {}, {}, Length::pt(80), Length::pt(40) });
        const auto half = pictures.picture(placed, { 390, 190 });
        QVERIFY(half.ok());
        QCOMPARE(half->image.size(), QSize(400, 200));
        const auto again = pictures.picture(placed, { 300, 150 });
        QCOMPARE(again->image.constBits(), half->image.constBits());
        // The whole one leaves no room for the half.
        QVERIFY(pictures.picture(placed, { 800, 400 }).ok());
        QCOMPARE(pictures.bytes(), qsizetype(800) * 400 * 4);
        QVERIFY(QFile::remove(file));
        QVERIFY(!pictures.picture(placed, { 300, 150 }).ok());
    }

    void damageIsWhereThePagesDiffer()
    {
        PageBuilder before(Length::pt(100), Length::pt(100));
        const auto at = [](double x, double y) {
            return Rect { Length::pt(x), Length::pt(y), Length::pt(5), Length::pt(5) };
        };
        for (int i = 0; i < 8; ++i) {
            before.fill(at(10 * i, 10), Ink::tint(500));
        }
        ComposedPage after = before.page();
        std::reverse(after.ops.begin(), after.ops.end());
        QVERIFY(damageBetween(before.page(), after).empty());
        after.ops.emplace_back(FillRect { at(0, 10), Ink::tint(500) }); // once more
        QCOMPARE(damageBetween(before.page(), after), std::vector<Rect> { at(0, 10) });
        after.ops.pop_back();
        std::get<FillRect>(after.ops.front()).rect = at(70, 60); // moved: there and here
        std::vector<Rect> moved = damageBetween(before.page(), after);
        QCOMPARE(moved.size(), std::size_t(2));
        QVERIFY(moved[0] == at(70, 10) || moved[1] == at(70, 10));
        QVERIFY(moved[0] == at(70, 60) || moved[1] == at(70, 60));
        after.sheet.width += Length::pt(1);
        QCOMPARE(damageBetween(before.page(), after).front().width, Length::pt(101));
    }

    void condensedTypeIsNarrowerAndAsTall_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("长体 of 60 %") << 600;
        QTest::newRow("扁体 of 150 %") << 1500;
    }

    void condensedTypeIsNarrowerAndAsTall()
    {
        QFETCH(int, width);
        if (!fontsAreThere()) {
            QSKIP("the fonts are not installed");
        }
        const auto inkOf = [](int perMille) {
            PageBuilder builder(Length::pt(200), Length::pt(120));
            builder.text(PageBuilder::serifCjk(),
                QStringLiteral("国"),
                Length::pt(100),
                { Length::pt(10), Length::pt(100) },
                {},
                perMille);
            const QImage image = renderPage(builder.page(), 72);
            QRect ink;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qGray(image.pixel(x, y)) < 128) {
                        ink |= QRect(x, y, 1, 1);
                    }
                }
            }
            return ink;
        };
        const QRect plain = inkOf(1000);
        const QRect scaled = inkOf(width);
        QVERIFY(std::abs(scaled.height() - plain.height()) <= 1);
        QVERIFY(std::abs(scaled.width() - plain.width() * width / 1000) <= 2);
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
