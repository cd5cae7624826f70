// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/press_pdf.h"
#include "export/press_pdf_writer.h"
#include "run_tool.h"
#include "sample_pages.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace broadsheet;

namespace {

constexpr PixelSize PictureSize { 1200, 800 };

PdfDocumentInfo sampleInfo()
{
    return { QStringLiteral("清泉日报 2026-03-01"),
        QStringLiteral("zh-Hans"),
        QStringLiteral("Broadsheet"),
        QDateTime(QDate(2026, 3, 1), QTime(4, 5, 6), Qt::UTC) };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PressPdfTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_picture;
    std::vector<ComposedPagePtr> m_pages;

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    QString written(const char* name)
    {
        const QString pdf = path(name);
        const Result<void> result = writePressPdf(m_pages, sampleInfo(), pdf);
        return result ? pdf : QString();
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!PageBuilder::serifCjk() || !PageBuilder::sansCjkBold()
            || !PageBuilder::face(
                QStringLiteral("/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"))) {
            QSKIP("the fonts are not installed");
        }
        m_picture = path("picture.jpg");
        QVERIFY(drawPicture(m_picture, PictureSize));
        for (int number = 1; number <= 3; ++number) {
            PageBuilder builder(Length::pt(400), Length::pt(450), Length::mm(3));
            fillSamplePage(builder, m_picture, PictureSize);
            builder.text(PageBuilder::serifCjk(),
                QStringLiteral("一⼀"),
                Length::pt(9),
                { Length::pt(300), Length::pt(440) });
            ComposedPage& page = builder.page();
            page.number = number;
            page.folio = QStringLiteral("A0%1").arg(number);
            page.label = QStringLiteral("第%1版：要闻").arg(number);
            page.stories.push_back({ StoryId(number),
                QStringLiteral("防汛（一）"),
                { { Length::pt(20), Length::pt(80), Length::pt(100), Length::pt(100) } } });
            page.stories.push_back({ StoryId(9),
                QStringLiteral("Weather"),
                { { Length::pt(220), Length::pt(120), Length::pt(100), Length::pt(100) } } });
            m_pages.push_back(builder.shared());
        }
    }

    void readersFindNothingToComplainOf_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        const auto row
            = [](const char* name, const char* program, const char* before, const char* after) {
                  QTest::newRow(name) << QString::fromLatin1(program)
                                      << QString::fromLatin1(before).split(u' ', Qt::SkipEmptyParts)
                                      << QString::fromLatin1(after).split(u' ', Qt::SkipEmptyParts);
              };
        row("qpdf", "qpdf", "--check", "");
        row("poppler's information", "pdfinfo", "-box", "");
        row("poppler's list of fonts", "pdffonts", "", "");
        row("poppler's list of pictures", "pdfimages", "-list", "");
        row("poppler's pictures of the pages", "pdftoppm", "-r 20", "/dev/null");
        row("MuPDF", "mutool", "draw -q -r 40 -F pam -o /dev/null", "");
        row("Ghostscript", "gs", "-q -dSAFER -o /dev/null -sDEVICE=nullpage", "");
    }

    void readersFindNothingToComplainOf()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const QString pdf = written("tools.pdf");
        QVERIFY(!pdf.isEmpty());
        if (program == QStringLiteral("pdftoppm")) {
            after = QStringList { path("thumbnail") };
        }
        const auto ran = runTool(program, before + QStringList { pdf } + after);
        if (!ran) {
            QSKIP("the program is not installed");
        }
        QByteArray complaints = ran->err;
        complaints.replace("warning: ICC support is not available\n", ""); // of Debian's MuPDF
        QCOMPARE(complaints, QByteArray());
        QCOMPARE(ran->exitCode, 0);
        QVERIFY2(!ran->out.toLower().contains("warning") && !ran->out.toLower().contains("error:"),
            ran->out.constData());
    }

    void theSamePagesGiveTheSameBytes()
    {
        const QByteArray first = contentOf(written("first.pdf"));
        const QByteArray second = contentOf(written("second.pdf"));
        QVERIFY(!first.isEmpty());
        QCOMPARE(first, second);
    }

    void anotherRevisionGivesAnotherIdentifier()
    {
        const auto identifier = [](const QByteArray& pdf) {
            const qsizetype at = pdf.lastIndexOf("/ID[<");
            return pdf.mid(at, 38);
        };
        PdfDocumentInfo later = sampleInfo();
        later.modified = later.modified.addSecs(60);
        const QString pdf = path("later.pdf");
        QVERIFY(writePressPdf(m_pages, later, pdf).ok());
        QVERIFY(identifier(contentOf(pdf)) != identifier(contentOf(written("now.pdf"))));
    }

    void boxesAndDatesAreTold()
    {
        const auto ran = runTool(QStringLiteral("pdfinfo"),
            { QStringLiteral("-box"), QStringLiteral("-isodates"), written("boxes.pdf") });
        if (!ran) {
            QSKIP("pdfinfo is not installed");
        }
        const QString out = QString::fromUtf8(ran->out).simplified();
        for (const char* line : { "Title: 清泉日报 2026-03-01",
                 "CreationDate: 2026-03-01T04:05:06Z",
                 "ModDate: 2026-03-01T04:05:06Z",
                 "PDF version: 1.6",
                 "MediaBox: 0.00 0.00 417.01 467.01",
                 "BleedBox: 0.00 0.00 417.01 467.01",
                 "TrimBox: 8.50 8.50 408.50 458.50",
                 "Metadata Stream: yes" }) {
            QVERIFY2(out.contains(QString::fromUtf8(line)), line);
        }
    }

    void eachFaceIsEmbeddedOnce()
    {
        const auto ran = runTool(QStringLiteral("qpdf"),
            { QStringLiteral("--qdf"),
                QStringLiteral("--object-streams=disable"),
                written("fonts.pdf"),
                QStringLiteral("-") });
        if (!ran) {
            QSKIP("qpdf is not installed");
        }
        QCOMPARE(ran->out.count("/FontFile3 "), 2);
        QCOMPARE(ran->out.count("/FontFile2 "), 1);
        QCOMPARE(
            ran->out.count("/Subtype /Image"), 2); // of three pages with two parts of one picture
        QVERIFY(ran->out.contains("/DisplayDocTitle true"));
        QVERIFY(ran->out.contains("/Lang (zh-Hans)"));
        QVERIFY(ran->out.contains("/P (A02)"));
    }

    void bookmarksLeadToPagesAndStories()
    {
        const auto ran = runTool(QStringLiteral("mutool"),
            { QStringLiteral("show"), written("outline.pdf"), QStringLiteral("outline") });
        if (!ran) {
            QSKIP("mutool is not installed");
        }
        const QString out = QString::fromUtf8(ran->out);
        const qsizetype page = out.indexOf(QStringLiteral("\"第2版：要闻\"\t#page=2"));
        const qsizetype story = out.indexOf(QStringLiteral("\"防汛（一）\"\t#page=2"), page);
        const qsizetype weather = out.indexOf(QStringLiteral("\"Weather\"\t#page=2"), story);
        QVERIFY2(page > 0 && story > page && weather > story, ran->out.constData());
    }

    void textSeparatesToBlackAlone()
    {
        PageBuilder builder(Length::pt(200), Length::pt(100));
        builder.text(PageBuilder::serifCjk(),
            QStringLiteral("黑白分明"),
            Length::pt(40),
            { Length::pt(10), Length::pt(60) });
        const QString pdf = path("black.pdf");
        QVERIFY(writePressPdf({ builder.shared() }, {}, pdf).ok());
        const auto ran = runTool(QStringLiteral("gs"),
            { QStringLiteral("-q"),
                QStringLiteral("-o"),
                QStringLiteral("-"),
                QStringLiteral("-sDEVICE=inkcov"),
                pdf });
        if (!ran) {
            QSKIP("Ghostscript is not installed");
        }
        const QStringList parts = QString::fromLatin1(ran->out).simplified().split(u' ');
        QVERIFY(parts.size() >= 4);
        QCOMPARE(parts[0].toDouble() + parts[1].toDouble() + parts[2].toDouble(), 0.0);
        QVERIFY(parts[3].toDouble() > 0.05);
    }

    void picturesAreCutToPressResolution()
    {
        const auto ran = runTool(
            QStringLiteral("pdfimages"), { QStringLiteral("-list"), written("pictures.pdf") });
        if (!ran) {
            QSKIP("pdfimages is not installed");
        }
        // 1,200 px over 180 pt are 480 ppi: made 550 × 367; 720 px over 100 pt: 306 × 306.
        const QString out = QString::fromLatin1(ran->out).simplified();
        QVERIFY2(out.contains(QStringLiteral("image 550 367 rgb")), ran->out.constData());
        QVERIFY2(out.contains(QStringLiteral("image 306 306 rgb")), ran->out.constData());
    }

    void aCoarsePictureGoesInAsItIs()
    {
        const QString small = path("small.jpg");
        QVERIFY(drawPicture(small, { 300, 200 }, 1));
        PageBuilder builder(Length::pt(200), Length::pt(200));
        builder.page().ops.emplace_back(placedPicture(small,
            { 300, 200 },
            { Length::pt(10), Length::pt(10), Length::pt(150), Length::pt(100) }));
        const QString pdf = path("asitis.pdf");
        QVERIFY(writePressPdf({ builder.shared() }, {}, pdf).ok());
        QVERIFY(contentOf(pdf).contains(contentOf(small)));
    }

    void glyphsStandWhereTheyWerePut_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("gap");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("squeezeEvery");
        QTest::newRow("set solid") << 9.0 << 0.0 << 1000 << 0;
        QTest::newRow("spread evenly by an awkward amount") << 9.5 << 0.123457 << 1000 << 0;
        QTest::newRow("squeezed at every third glyph") << 9.5 << 0.01711 << 1000 << 3;
        QTest::newRow("a headline, narrowed") << 48.25 << -0.333 << 875 << 4;
        QTest::newRow("every gap another") << 7.3 << 0.05 << 1000 << 1;
    }

    void glyphsStandWhereTheyWerePut()
    {
        QFETCH(double, size);
        QFETCH(double, gap);
        QFETCH(int, width);
        QFETCH(int, squeezeEvery);
        PageBuilder builder(Length::pt(900), Length::pt(100));
        const QString text
            = QStringLiteral("整产业链条上的重点项目建设正在加快推进").repeated(size > 20 ? 1 : 4);
        GlyphRun& run = builder.text(PageBuilder::serifCjk(),
            text,
            Length::pt(size),
            { Length::pt(11.117), Length::pt(60) },
            Length::pt(gap),
            width);
        Length shift;
        for (std::size_t i = 0; squeezeEvery > 0 && i < run.glyphs.size(); ++i) {
            run.glyphs[i].x = run.glyphs[i].x - shift;
            if (int(i) % squeezeEvery == 0) {
                shift += Length::pt(squeezeEvery == 1 ? 0.0137 * double(i % 7) : size * 0.2503);
            }
        }
        const QString pdf = path("positions.pdf");
        QVERIFY(writePressPdf({ builder.shared() }, {}, pdf).ok());
        const auto ran = runTool(QStringLiteral("mutool"),
            { QStringLiteral("draw"),
                QStringLiteral("-q"),
                QStringLiteral("-F"),
                QStringLiteral("stext"),
                pdf });
        if (!ran) {
            QSKIP("mutool is not installed");
        }
        static const QRegularExpression Origin(
            QStringLiteral("<char [^>]*? x=\"([^\"]+)\" y=\"([^\"]+)\""));
        std::size_t i = 0;
        for (auto match = Origin.globalMatch(QString::fromUtf8(ran->out)); match.hasNext(); ++i) {
            const QRegularExpressionMatch origin = match.next();
            QVERIFY(i < run.glyphs.size());
            const double off = origin.captured(1).toDouble() - run.glyphs[i].x.toPt();
            QVERIFY2(std::abs(off) <= 0.0057, qPrintable(QStringLiteral("%1: %2").arg(i).arg(off)));
            QVERIFY(std::abs(origin.captured(2).toDouble() - 60) < 0.001);
        }
        QCOMPARE(i, run.glyphs.size());
    }

    void pagesMayComeOneByOne()
    {
        const QString pdf = path("stream.pdf");
        PressPdfWriter writer(sampleInfo(), pdf);
        const auto face = PageBuilder::serifCjk();
        for (int i = 0; i < 40; ++i) {
            PageBuilder builder(Length::pt(100), Length::pt(50));
            builder.text(face,
                QString(QChar(0x4e00 + 20 * i)),
                Length::pt(9),
                { Length::pt(10), Length::pt(20) });
            if (i == 0) {
                const std::uint32_t glyph = face->glyph(0x4e00); // too few: the rest follows
                writer.announceGlyphs(face, { &glyph, 1 });
            }
            QVERIFY(writer.addPage(builder.page()).ok());
        }
        QVERIFY(writer.finish().ok());
        const auto ran = runTool(
            QStringLiteral("pdftotext"), { QStringLiteral("-raw"), pdf, QStringLiteral("-") });
        if (!ran) {
            QSKIP("pdftotext is not installed");
        }
        const QStringList pages = QString::fromUtf8(ran->out).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 40);
        QCOMPARE(pages[39].trimmed(), QString(QChar(0x4e00 + 20 * 39)));
    }

    void anOldFileStaysWholeWhenAPictureIsBroken_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << path("gone.jpg");
        QTest::newRow("not a JPEG") << path("text.jpg");
        QTest::newRow("cut short") << path("short.jpg");
    }

    void anOldFileStaysWholeWhenAPictureIsBroken()
    {
        QFETCH(QString, file);
        const auto put = [this](const char* name, const QByteArray& bytes) {
            QFile out(path(name));
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        };
        const QByteArray picture = contentOf(m_picture);
        QVERIFY(put("text.jpg", "no picture at all"));
        QVERIFY(put("short.jpg", picture.left(picture.size() / 2)));
        QVERIFY(put("old.pdf", "the old file"));
        PageBuilder builder(Length::pt(200), Length::pt(200));
        builder.page().ops.emplace_back(placedPicture(file,
            PictureSize,
            { Length::pt(10), Length::pt(10), Length::pt(150), Length::pt(100) }));
        const Result<void> result = writePressPdf({ builder.shared() }, {}, path("old.pdf"));
        QVERIFY(!result.ok());
        QVERIFY(result.problem().summary.contains(QFileInfo(file).fileName()));
        QCOMPARE(contentOf(path("old.pdf")), QByteArray("the old file"));
        QCOMPARE(QDir(m_folder.path()).entryList({ QStringLiteral("*.part") }), QStringList());
    }

    void aWriterThatIsCalledOffLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("questions");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("before the first page") << 0 << false;
        QTest::newRow("between two pages") << 4 << false;
        QTest::newRow("when the new file is complete") << -1 << false;
        QTest::newRow("not at all") << -2 << true;
    }

    /// `questions`: how often the writer may ask before it hears that it is called off; -1: it is
    /// told at the last question, -2: never.
    void aWriterThatIsCalledOffLeavesTheOldFile()
    {
        QFETCH(int, questions);
        QFETCH(bool, replaced);
        QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("old.pdf"));
        QFile old(pdf);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("the old file") > 0);
        old.close();
        std::atomic<int> asked = 0;
        WriteControl control;
        control.isCancelled = [&] { return questions >= 0 && asked++ >= questions; };
        control.mayPlace = [&] { return questions == -2; };
        {
            PressPdfWriter writer(sampleInfo(), pdf, control);
            writer.announcePages(m_pages);
            for (const ComposedPagePtr& page : m_pages) {
                (void)writer.addPage(page);
            }
            QCOMPARE(writer.finish().ok(), replaced);
        }
        QCOMPARE(contentOf(pdf) != "the old file", replaced);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files), QStringList { QStringLiteral("old.pdf") });
    }

    void whatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("withPages");
        QTest::newRow("a folder that is not there") << path("no/such/folder.pdf") << true;
        QTest::newRow("a folder in the place of the file") << m_folder.path() << true;
        QTest::newRow("no pages") << path("empty.pdf") << false;
        QTest::newRow("a full disk") << QStringLiteral("/dev/full") << true;
    }

    void whatCannotBeWrittenIsTold()
    {
        QFETCH(QString, file);
        QFETCH(bool, withPages);
        const Result<void> result
            = writePressPdf(withPages ? m_pages : std::vector<ComposedPagePtr>(), {}, file);
        QVERIFY(!result.ok());
        QVERIFY(!result.problem().summary.isEmpty());
        QVERIFY(!QFileInfo(path("empty.pdf")).exists());
    }
};

QTEST_GUILESS_MAIN(PressPdfTest)
#include "press_pdf_test.moc"
