// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_pictures.h"
#include "export/decoded_pictures.h"
#include "export/op_bounds.h"
#include "export/page_damage.h"
#include "export/page_dump.h"
#include "export/page_painter.h"
#include "export/press_pdf.h"
#include "export/tile_painter.h"
#include "run_tool.h"
#include "sample_pages.h"
#include "typesetting/vertical_glyphs.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

/// The smallest rectangle that holds everything not white.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 250) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    return ink;
}

} // namespace

/// Vertical, rotated and combined runs look and read alike on the screen, in tiles and in a PDF.
class VerticalTextTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const PageBuilder& builder)
    {
        const QString pdf = m_folder.filePath(QStringLiteral("page.pdf"));
        return writePressPdf({ builder.shared() }, {}, pdf).ok() ? pdf : QString();
    }

private Q_SLOTS:

    void initTestCase()
    {
        const QString latin
            = QStringLiteral("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf");
        if (!PageBuilder::serifCjk() || !PageBuilder::sansCjkBold() || !PageBuilder::face(latin)) {
            QSKIP("the fonts are not installed");
        }
    }

    void agreesWithPopplersPictureOfThePdf_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("at 72 dpi") << 72;
        QTest::newRow("at 100 dpi") << 100;
        QTest::newRow("at 150 dpi") << 150;
        QTest::newRow("at 300 dpi") << 300;
    }

    void agreesWithPopplersPictureOfThePdf()
    {
        QFETCH(int, dpi);
        PageBuilder builder(Length::pt(400), Length::pt(320), Length::mm(3));
        fillVerticalPage(builder);
        const QString pdf = written(builder);
        QVERIFY(!pdf.isEmpty());
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

    void tilesAreThePaintedPage_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("small type at 60 dpi") << 60;
        QTest::newRow("at 96 dpi") << 96;
        QTest::newRow("large type as paths at 400 dpi") << 400;
    }

    void tilesAreThePaintedPage()
    {
        QFETCH(int, dpi);
        PageBuilder builder(Length::pt(400), Length::pt(320));
        fillVerticalPage(builder);
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
        int most = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                most
                    = std::max(most, std::abs(qGray(tiled.pixel(x, y)) - qGray(whole.pixel(x, y))));
            }
        }
        QVERIFY2(most <= 48, qPrintable(QString::number(most)));
    }

    void glyphsStandWhereTheyWerePut_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("gap");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("squeezeEvery");
        const int down = int(RunDirection::Vertical);
        const int turned = int(RunDirection::Rotated);
        QTest::newRow("set solid") << down << 9.0 << 0.0 << 1000 << 0;
        QTest::newRow("spread evenly") << down << 9.5 << 0.123457 << 1000 << 0;
        QTest::newRow("squeezed at every third glyph") << down << 9.5 << 0.01711 << 1000 << 3;
        QTest::newRow("a narrowed headline") << down << 48.25 << -0.333 << 875 << 4;
        QTest::newRow("every gap another") << down << 7.3 << 0.05 << 1000 << 1;
        QTest::newRow("turned") << turned << 9.5 << 0.123457 << 1000 << 0;
        QTest::newRow("turned and squeezed") << turned << 9.5 << 0.01711 << 1000 << 3;
        QTest::newRow("turned, every gap another") << turned << 7.3 << 0.05 << 1000 << 1;
    }

    /// By MuPDF's reckoning, which gives the origin of a vertical glyph at the top of its em box.
    void glyphsStandWhereTheyWerePut()
    {
        QFETCH(int, direction);
        QFETCH(double, size);
        QFETCH(double, gap);
        QFETCH(int, width);
        QFETCH(int, squeezeEvery);
        PageBuilder builder(Length::pt(200), Length::pt(900));
        const QString text
            = QStringLiteral("整产业链条上的重点项目建设正在加快推进").repeated(size > 20 ? 1 : 4);
        GlyphRun& run = builder.down(RunDirection(direction),
            PageBuilder::serifCjk(),
            text,
            Length::pt(size),
            { Length::pt(100), Length::pt(11.117) },
            Length::pt(gap));
        run.widthPerMille = width;
        Length shift;
        for (std::size_t i = 0; squeezeEvery > 0 && i < run.glyphs.size(); ++i) {
            run.glyphs[i].x = run.glyphs[i].x - shift;
            if (int(i) % squeezeEvery == 0) {
                shift += Length::pt(squeezeEvery == 1 ? 0.0137 * double(i % 7) : size * 0.2503);
            }
        }
        const auto ran = runTool(QStringLiteral("mutool"),
            { QStringLiteral("draw"),
                QStringLiteral("-q"),
                QStringLiteral("-F"),
                QStringLiteral("stext"),
                written(builder) });
        if (!ran) {
            QSKIP("mutool is not installed");
        }
        static const QRegularExpression Origin(
            QStringLiteral("<char [^>]*? x=\"([^\"]+)\" y=\"([^\"]+)\""));
        std::size_t i = 0;
        double first = 0;
        for (auto match = Origin.globalMatch(QString::fromUtf8(ran->out)); match.hasNext(); ++i) {
            const QRegularExpressionMatch origin = match.next();
            QVERIFY(i < run.glyphs.size());
            const double y = origin.captured(2).toDouble();
            first = i == 0 ? y - run.glyphs[0].x.toPt() : first;
            const double off = y - first - run.glyphs[i].x.toPt();
            QVERIFY2(std::abs(off) <= 0.0067, qPrintable(QStringLiteral("%1: %2").arg(i).arg(off)));
        }
        QCOMPARE(i, run.glyphs.size());
    }

    void readersFindNothingToComplainOf_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char* name, const char* program, const char* arguments) {
            QTest::newRow(name) << QString::fromLatin1(program) << QString::fromLatin1(arguments);
        };
        row("qpdf", "qpdf", "--check");
        row("MuPDF", "mutool", "draw -q -F trace -o /dev/null");
        row("Ghostscript", "gs", "-q -dSAFER -o /dev/null -sDEVICE=nullpage");
    }

    void readersFindNothingToComplainOf()
    {
        QFETCH(QString, program);
        QFETCH(QString, arguments);
        PageBuilder builder(Length::pt(400), Length::pt(320));
        fillVerticalPage(builder);
        const auto ran = runTool(program, arguments.split(u' ') + QStringList { written(builder) });
        if (!ran) {
            QSKIP("the reader is not installed");
        }
        QCOMPARE(ran->exitCode, 0);
        const QString complaints = QString::fromUtf8(ran->err).remove(
            QStringLiteral("warning: ICC support is not available\n"));
        QCOMPARE(complaints, QString());
    }

    void boundsHoldAllInk_data()
    {
        QTest::addColumn<int>("direction");
        QTest::newRow("vertical") << int(RunDirection::Vertical);
        QTest::newRow("rotated") << int(RunDirection::Rotated);
    }

    void boundsHoldAllInk()
    {
        QFETCH(int, direction);
        PageBuilder builder(Length::pt(200), Length::pt(300));
        builder.down(RunDirection(direction),
            PageBuilder::serifCjk(),
            QStringLiteral("龘灥—jÅ⸺"),
            Length::pt(24),
            { Length::pt(100), Length::pt(60) });
        const Rect bounds = opBounds(builder.page().ops.front());
        const QRect ink = inkOf(renderPage(builder.page(), 72));
        QVERIFY(!ink.isEmpty());
        QVERIFY(QRectF(bounds.x.toPt(), bounds.y.toPt(), bounds.width.toPt(), bounds.height.toPt())
                .contains(QRectF(ink)));
    }

    /// What is above the baseline points right, what comes later is further down.
    void theInkIsWhereTheRunSays()
    {
        PageBuilder builder(Length::pt(200), Length::pt(200));
        const auto face = PageBuilder::serifCjk();
        builder.down(RunDirection::Rotated,
            face,
            QStringLiteral("—"),
            Length::pt(100),
            { Length::pt(100), Length::pt(20) });
        const QRect dash = inkOf(renderPage(builder.page(), 72));
        const InkBox box = VerticalGlyphs::ink(*face, face->glyph(U'—'));
        const auto near = [](int pixel, double point) { return std::abs(pixel - point) <= 1.5; };
        QVERIFY(near(dash.top(), 20 + box.left / 10.0));
        QVERIFY(near(dash.bottom() + 1, 20 + box.right / 10.0));
        QVERIFY(near(dash.left(), 100 + box.bottom / 10.0));
        QVERIFY(near(dash.right() + 1, 100 + box.top / 10.0));
        QVERIFY(box.top - box.bottom < 100);
    }

    void aRunThatIsTurnedIsDamage()
    {
        PageBuilder before(Length::pt(200), Length::pt(200));
        GlyphRun& run = before.down(RunDirection::Vertical,
            PageBuilder::serifCjk(),
            QStringLiteral("江城"),
            Length::pt(10),
            { Length::pt(100), Length::pt(20) });
        const ComposedPage upright = before.page();
        run.direction = RunDirection::Rotated;
        QCOMPARE(damageBetween(upright, before.page()).size(), std::size_t(1));
    }

    void theDumpTellsHowRunsStand()
    {
        PageBuilder builder(Length::pt(200), Length::pt(200));
        const auto face = PageBuilder::serifCjk();
        const Point at { Length::pt(100), Length::pt(20) };
        builder.down(RunDirection::Vertical, face, QStringLiteral("江城"), Length::pt(10), at);
        builder.combined(face, QStringLiteral("12"), Length::pt(10), at, 900);
        builder.down(RunDirection::Rotated, face, QStringLiteral("江"), Length::pt(10), at);
        const QStringList lines = dumpPage(builder.page()).split(u'\n');
        QCOMPARE(lines[1],
            QStringLiteral("text NotoSerifCJKsc-Regular size=10.000 vertical ink=0/0/0/1000 "
                           "x=100.000 y=20.000 end=40.000 glyphs=2 \"江城\""));
        QCOMPARE(lines[2],
            QStringLiteral("text NotoSerifCJKsc-Regular size=10.000 width=900 combined "
                           "ink=0/0/0/1000 y=28.800 x=95.370 end=104.630 glyphs=2 \"12\""));
        QCOMPARE(lines[3],
            QStringLiteral("text NotoSerifCJKsc-Regular size=10.000 rotated ink=0/0/0/1000 "
                           "x=100.000 y=20.000 end=30.000 glyphs=1 \"江\""));
    }
};

QTEST_GUILESS_MAIN(VerticalTextTest)
#include "vertical_text_test.moc"
