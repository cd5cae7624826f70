// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/press_pdf.h"
#include "page_builder.h"
#include "run_tool.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#ifdef BROADSHEET_TEST_PDFIUM
#include <QPdfDocument>
#include <QPdfSelection>
#endif

using namespace broadsheet;

namespace {

QString withoutSpace(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'\f') {
            out += c;
        }
    }
    return out;
}

using SetPage = void (*)(PageBuilder&);

std::shared_ptr<const FontFace> latin(const char* path)
{
    return PageBuilder::face(QLatin1String(path));
}

const char* const TrueTypeSerif = "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf";
const char* const NameKeyedSerif = "/usr/share/fonts/opentype/urw-base35/P052-Roman.otf";

Point line(int number)
{
    return { Length::pt(20), Length::pt(30 + 20 * number) };
}

/// Joins the run's glyphs `first` and the one after it to one cluster.
void joinClusters(GlyphRun& run, std::size_t first)
{
    run.glyphs[first + 1].text = run.glyphs[first].text;
}

void setRadicals(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    page.text(face, QStringLiteral("一工人大水火木金"), Length::pt(10), line(0));
    page.text(face, QStringLiteral("⼀⼯⼈⼤⽔⽕⽊⾦一工"), Length::pt(10), line(1));
}

void setRadicalsFirst(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    page.text(face, QStringLiteral("⼀⼯⼈一工人"), Length::pt(10), line(0));
}

void setDots(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    page.text(face, QStringLiteral("约翰·史密斯・东京•北京‧上海"), Length::pt(10), line(0));
}

void setCompatibilityIdeographs(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    page.text(face, QStringLiteral("豈更車賈滑串句龜契金喇奈"), Length::pt(10), line(0));
    page.text(face, QStringLiteral("豈更車賈滑串句龜契金喇奈"), Length::pt(10), line(1));
}

void setSurrogatePair(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    page.text(face, QStringLiteral("吉野家𠮷野家𠮷"), Length::pt(10), line(0));
}

void setVariationSequence(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    page.text(face, QStringLiteral("葛󠄀城市葛城市"), Length::pt(10), line(0));
    page.text(face, QStringLiteral("辻󠄁"), Length::pt(10), line(1));
}

void setLigature(PageBuilder& page)
{
    const auto face = latin(TrueTypeSerif);
    GlyphRun& run = page.text(face, QStringLiteral("a fine office"), Length::pt(12), line(0));
    // "fi" of "fine" becomes one glyph that stands for both characters.
    const std::uint32_t ligature = face->glyph(0xfb01);
    QVERIFY(ligature != 0);
    run.glyphs[2].glyph = ligature;
    run.glyphs.erase(run.glyphs.begin() + 3);
    page.text(face, QStringLiteral("and fire"), Length::pt(12), line(1));
}

void setTwoGlyphsForOneCharacter(PageBuilder& page)
{
    const auto face = latin(TrueTypeSerif);
    GlyphRun& run = page.text(face, QStringLiteral("Cafe´ noir"), Length::pt(12), line(0));
    joinClusters(run, 3);
    run.text = QStringLiteral("Café noir");
    for (PlacedGlyph& glyph : run.glyphs) {
        glyph.text -= glyph.text > 4 ? 1 : 0;
    }
}

void setHyphenWithoutText(PageBuilder& page)
{
    const auto face = latin(TrueTypeSerif);
    GlyphRun& run = page.text(face, QStringLiteral("news-"), Length::pt(12), line(0));
    run.text.chop(1); // the hyphen is not the story's
    page.text(face, QStringLiteral("paper and well-known"), Length::pt(12), line(1));
}

void setBackwards(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    GlyphRun& run = page.text(face, QStringLiteral("北京上海"), Length::pt(12), line(0));
    std::swap(run.glyphs[0].glyph, run.glyphs[3].glyph);
    std::swap(run.glyphs[1].glyph, run.glyphs[2].glyph);
    std::int32_t text = 3;
    for (PlacedGlyph& glyph : run.glyphs) {
        glyph.text = text--;
    }
}

void setMissingCharacters(PageBuilder& page)
{
    const auto face = latin(TrueTypeSerif);
    page.text(face, QStringLiteral("x北y京z"), Length::pt(12), line(0));
}

void setAwkwardBytes(PageBuilder& page)
{
    const auto face = latin(TrueTypeSerif);
    // Among these are codes with the bytes ( ) \ CR and LF.
    QString text;
    for (char16_t c = 0x21; c < 0x17f; ++c) {
        if ((c < 0x7f || c > 0xa0) && c != 0xad) {
            text += QChar(c);
        }
    }
    for (int i = 0; i < text.size(); i += 30) {
        page.text(face, text.mid(i, 30), Length::pt(9), line(i / 30));
    }
}

void setNameKeyed(PageBuilder& page)
{
    const auto face = latin(NameKeyedSerif);
    page.text(face, QStringLiteral("The quick brown fox (1857) jumps!"), Length::pt(12), line(0));
}

void setMixedFaces(PageBuilder& page)
{
    page.text(PageBuilder::serifCjk(),
        QStringLiteral("“在这里”，他说：‘好！’……——"),
        Length::pt(9.5),
        line(0),
        Length::pt(0.37));
    page.text(latin(TrueTypeSerif), QStringLiteral("COVID-19 was"), Length::pt(9.5), line(1));
    page.text(PageBuilder::sansCjkBold(),
        QStringLiteral("县委书记调研（图）"),
        Length::pt(28),
        line(3),
        Length::pt(-0.5),
        900);
}

void setVertical(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    const Length size = Length::pt(10);
    for (int number = 0; number < 3; ++number) {
        const Length x = Length::pt(300 - 15 * number);
        page.down(RunDirection::Vertical, face, QStringLiteral("第"), size, { x, Length::pt(20) });
        page.combined(face, QStringLiteral("12"), size, { x, Length::pt(30) }, 900);
        page.down(
            RunDirection::Vertical, face, QStringLiteral("届晒秋节"), size, { x, Length::pt(40) });
        page.down(RunDirection::Rotated,
            latin(TrueTypeSerif),
            QStringLiteral("London"),
            size,
            { x - Length::pt(3.8), Length::pt(80) });
        page.down(RunDirection::Vertical,
            face,
            QStringLiteral("开场了"),
            size,
            { x, Length::pt(120) },
            Length::pt(0.21));
    }
    page.text(face, QStringLiteral("横排的一行"), size, line(8));
}

/// The face draws “ in a vertical line as it draws 『 there: one glyph, two readings.
void setVerticalQuotes(PageBuilder& page)
{
    const auto face = PageBuilder::serifCjk();
    const Length size = Length::pt(10);
    const auto glyphs = page.down(RunDirection::Vertical,
                                face,
                                QStringLiteral("『城』"),
                                size,
                                { Length::pt(300), Length::pt(20) })
                            .glyphs;
    page.down(RunDirection::Vertical,
            face,
            QStringLiteral("“城”"),
            size,
            { Length::pt(280), Length::pt(70) })
        .glyphs
        = glyphs;
    page.text(face, QStringLiteral("『横』"), size, line(8));
}

QString textOf(const ComposedPage& page)
{
    QString out;
    for (const DrawOp& op : page.ops) {
        if (const auto* run = std::get_if<GlyphRun>(&op)) {
            out += run->text;
        }
    }
    return out;
}

} // namespace

Q_DECLARE_METATYPE(SetPage)

class PdfReadingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_pdf;
    QString m_expected;

    void write(SetPage set)
    {
        if (!PageBuilder::serifCjk() || !latin(TrueTypeSerif) || !latin(NameKeyedSerif)
            || !PageBuilder::sansCjkBold()) {
            QSKIP("the fonts are not installed");
        }
        PageBuilder builder(Length::pt(400), Length::pt(400));
        set(builder);
        m_pdf = m_folder.filePath(QStringLiteral("page.pdf"));
        m_expected = withoutSpace(textOf(builder.page()));
        if (set == setHyphenWithoutText) {
            // ISO 32000-1 §14.8.2.2.3: readers join what a soft hyphen parts.
            m_expected.insert(m_expected.indexOf(QLatin1String("paper")), QChar(0xAD));
        }
        const Result<void> written = writePressPdf({ builder.shared() }, {}, m_pdf);
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.problem().detail));
    }

    static void rows()
    {
        QTest::addColumn<SetPage>("set");
        const auto row = [](const char* name, SetPage set) { QTest::newRow(name) << set; };
        row("unified ideographs are not read as Kangxi radicals", setRadicals);
        row("Kangxi radicals that were set are read as such", setRadicalsFirst);
        row("the middle dot and the katakana dot stay apart", setDots);
        row("compatibility ideographs are read as set", setCompatibilityIdeographs);
        row("a Han beyond the basic plane is one character", setSurrogatePair);
        row("a variation selector is kept", setVariationSequence);
        row("a ligature is read as its letters", setLigature);
        row("two glyphs for one character", setTwoGlyphsForOneCharacter);
        row("a hyphen that parts a word is a soft one", setHyphenWithoutText);
        row("glyphs in another order than the text", setBackwards);
        row("characters that the face lacks", setMissingCharacters);
        row("codes that need escapes in strings", setAwkwardBytes);
        row("a name-keyed CFF face", setNameKeyed);
        row("faces mixed on a page", setMixedFaces);
        row("vertical lines with combined numbers and rotated words", setVertical);
        row("vertical quotes with the glyphs of corner brackets", setVerticalQuotes);
    }

    void compareTool(const QString& program, const QStringList& arguments, QString expected)
    {
        const std::optional<ToolOutput> read = runTool(program, arguments);
        if (!read) {
            QSKIP("the reader is not installed");
        }
        QCOMPARE(read->exitCode, 0);
        QCOMPARE(withoutSpace(QString::fromUtf8(read->out)), expected);
    }

private Q_SLOTS:

    void popplerReadsTheText_data() { rows(); }

    void popplerReadsTheText()
    {
        QFETCH(SetPage, set);
        write(set);
        if (set == setVertical) {
            QSKIP("pdftotext guesses at the order of vertical lines unless it is told not to");
        }
        compareTool(QStringLiteral("pdftotext"), { m_pdf, QStringLiteral("-") }, m_expected);
    }

    void popplerReadsTheTextInContentOrder_data() { rows(); }

    void popplerReadsTheTextInContentOrder()
    {
        QFETCH(SetPage, set);
        write(set);
        compareTool(QStringLiteral("pdftotext"),
            { QStringLiteral("-raw"), m_pdf, QStringLiteral("-") },
            m_expected);
    }

    void muPdfReadsTheText_data() { rows(); }

    void muPdfReadsTheText()
    {
        QFETCH(SetPage, set);
        write(set);
        if (set == setBackwards) {
            QSKIP("MuPDF does not heed ActualText, which alone can tell this order");
        }
        QString expected = m_expected; // without selectors, which ActualText alone can tell
        expected.remove(QRegularExpression(QStringLiteral("[\\x{E0100}-\\x{E01EF}]")));
        compareTool(QStringLiteral("mutool"),
            { QStringLiteral("draw"),
                QStringLiteral("-q"),
                QStringLiteral("-F"),
                QStringLiteral("txt"),
                m_pdf },
            expected);
    }

    void pdfiumReadsTheText_data() { rows(); }

    void pdfiumReadsTheText()
    {
#ifdef BROADSHEET_TEST_PDFIUM
        QFETCH(SetPage, set);
        write(set);
        if (set == setVerticalQuotes) {
            QSKIP("PDFium sorts vertical texts of one glyph into the line before");
        }
        QPdfDocument document;
        document.load(m_pdf);
        QCOMPARE(document.pageCount(), 1);
        // PDFium's sign for a hyphen that may be the line's alone.
        QCOMPARE(withoutSpace(document.getAllText(0).text()).replace(QChar(0xFFFE), QChar(0xAD)),
            m_expected);
#else
        QSKIP("Qt PDF is not installed");
#endif
    }
};

QTEST_GUILESS_MAIN(PdfReadingTest)
#include "pdf_reading_test.moc"
