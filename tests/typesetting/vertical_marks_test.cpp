// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/galley_setter.h"
#include "typesetting/typeset_json.h"
#include "typesetting/vertical_glyphs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace broadsheet;

namespace {

constexpr double Close = 0.0011; ///< of an em: a font unit

/// Where a character's ink is in its cell, in ems: from the cell's top, from the line's centre.
struct InkPlace {
    double top = 0;
    double bottom = 0;
    double left = 0;
    double right = 0;
};

} // namespace

/// R15, R16, R64–R67: Chinese marks in a vertical line.
class VerticalMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void widthsOfMarks_data();
    void widthsOfMarks();
    void inkStaysInTheMarksCell_data();
    void inkStaysInTheMarksCell();
    void marksStandWhereTheRegionHasThem_data();
    void marksStandWhereTheRegionHasThem();
    void quotesAreCornerBrackets_data();
    void quotesAreCornerBrackets();
    void formsAreThoseThatHarfBuzzGives_data();
    void formsAreThoseThatHarfBuzzGives();
    void digitsShareOneEm_data();
    void digitsShareOneEm();
    void strokesAreOnTheMiddle_data();
    void strokesAreOnTheMiddle();

private:
    Result<SetParagraph> set(const QString& text, const QString& family, const QString& language);
    bool isInstalled(const QString& family);
    static InkPlace inkOf(const SetParagraph& set, std::size_t cluster);

    FontLibrary m_fonts;
    GalleySetter m_setter { m_fonts };
    ParagraphStyle m_style;
};

Result<SetParagraph> VerticalMarksTest::set(
    const QString& text, const QString& family, const QString& language)
{
    m_style.font.han = family;
    m_style.language = language;
    m_style.writing = WritingMode::Vertical;
    m_style.size = Length::pt(1000); // a font unit is a point
    return m_setter.set(text, {}, m_style, Length::pt(100'000));
}

bool VerticalMarksTest::isInstalled(const QString& family)
{
    const Result<FoundFace> found = m_fonts.find(family, 400, false);
    return found.ok() && !found->substituted;
}

InkPlace VerticalMarksTest::inkOf(const SetParagraph& set, std::size_t at)
{
    const Paragraph& paragraph = set.paragraph();
    const Cluster& cluster = paragraph.clusters[at];
    const FontFace& face = *paragraph.fonts[cluster.font].face;
    const auto g = std::size_t(cluster.firstGlyph);
    const InkBox box = VerticalGlyphs::ink(face, paragraph.glyphs[g].glyph);
    const double upem = face.unitsPerEm();
    const double along = double(paragraph.glyphs[g].x) / paragraph.em;
    const double across = double(paragraph.across[g]) / paragraph.em;
    if (cluster.orientation == Orientation::Rotated)
        return { along + box.left / upem,
            along + box.right / upem,
            across - 0.38 + box.bottom / upem,
            across - 0.38 + box.top / upem };
    const double half = face.advance(paragraph.glyphs[g].glyph) / 2.0 / upem;
    return { along + 0.88 - box.top / upem,
        along + 0.88 - box.bottom / upem,
        across - half + box.left / upem,
        across - half + box.right / upem };
}

void VerticalMarksTest::widthsOfMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QList<double>>("advances");
    const auto row = [](const char* name,
                         const char16_t* text,
                         QList<double> advances,
                         const char* language = "zh-Hans",
                         const char* style = "quanjiao") {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(language)
                            << QString::fromLatin1(style) << advances;
    };
    row("a mark alone keeps its em", u"好，好", { 1, 1, 1 });
    row("a comma before a quote: the quote gives half", u"好，“好", { 1, 1, 0.5, 1 });
    row("a quote and a comma: the quote gives half", u"好”，好", { 1, 0.5, 1, 1 });
    row("a full stop and a quote: the stop gives half", u"好。”好", { 1, 0.5, 1, 1 });
    row("a colon keeps its em before a quote", u"好：“好", { 1, 1, 0.5, 1 });
    row("a question mark keeps its em before a bracket that closes", u"好？）好", { 1, 1, 1, 1 });
    row("a semicolon keeps its em beside brackets", u"好）；（好", { 1, 0.5, 1, 0.5, 1 });
    row("two brackets that close", u"好））好", { 1, 0.5, 1, 1 });
    row("two brackets that open", u"好（（好", { 1, 1, 0.5, 1 });
    row("a comma at the line's end is half", u"好，", { 1, 0.5 });
    row("an exclamation mark at the line's end keeps its em", u"好！", { 1, 1 });
    row("a bracket at the line's start is half", u"（好", { 0.5, 1 });
    row("centred pauses give a quarter to a bracket", u"好。」好", { 1, 0.75, 1, 1 }, "zh-Hant");
    row("a bracket gives half to a centred pause", u"好」，好", { 1, 0.5, 0.75, 1 }, "zh-Hant");
    row("a centred pause at the line's end gives a quarter", u"好，", { 1, 0.75 }, "zh-Hant");
    row("a centred exclamation mark keeps its em", u"好！」好", { 1, 1, 1, 1 }, "zh-Hant");
    row("kaiming: commas are half, full stops whole",
        u"好，好。好",
        { 1, .5, 1, 1, 1 },
        "zh-Hans",
        "kaiming");
    row("kaiming: a colon keeps its em", u"好：好", { 1, 1, 1 }, "zh-Hans", "kaiming");
    row("banjiao: a full stop is half, an exclamation mark whole",
        u"好。好！好",
        { 1, 0.5, 1, 1, 1 },
        "zh-Hans",
        "banjiao");
    row("banjiao: a centred pause is half", u"好，好", { 1, 0.5, 1 }, "zh-Hant", "banjiao");
    row("plain: nothing gives", u"好。”，好", { 1, 1, 1, 1, 1 }, "zh-Hant", "plain");
}

void VerticalMarksTest::widthsOfMarks()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, style);
    QFETCH(QList<double>, advances);
    const QJsonObject in { { QStringLiteral("text"), text },
        { QStringLiteral("lang"), language },
        { QStringLiteral("style"), style },
        { QStringLiteral("vertical"), true } };
    const QByteArray out
        = typesetJsonLine(QJsonDocument(in).toJson(QJsonDocument::Compact), m_setter);
    const QJsonArray got = QJsonDocument::fromJson(out)[QStringLiteral("lines")]
                               .toArray()
                               .first()[QStringLiteral("advances_em")]
                               .toArray();
    QCOMPARE(got.size(), advances.size());
    for (qsizetype i = 0; i < got.size(); ++i)
        QCOMPARE(got[i].toDouble(), advances[i]);
}

void VerticalMarksTest::inkStaysInTheMarksCell_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("language");
    QTest::newRow("Noto Serif SC") << "Noto Serif CJK SC" << "zh-Hans";
    QTest::newRow("Noto Sans SC") << "Noto Sans CJK SC" << "zh-Hans";
    QTest::newRow("Noto Serif TC") << "Noto Serif CJK TC" << "zh-Hant";
    QTest::newRow("a Taiwan face in a mainland paper") << "Noto Serif CJK TC" << "zh-Hans";
    QTest::newRow("a mainland face in a Taiwan paper") << "Noto Serif CJK SC" << "zh-Hant";
    QTest::newRow("a face whose vertical forms are empty") << "AR PL SungtiL GB" << "zh-Hans";
    QTest::newRow("a face of another foundry") << "AR PL UKai CN" << "zh-Hans";
}

/// R15: what is squeezed away is blank. With every mark at the half of its cell that it keeps, its
/// ink is inside; 0.05 em are allowed for faces that draw a comma's tail long.
void VerticalMarksTest::inkStaysInTheMarksCell()
{
    QFETCH(QString, family);
    QFETCH(QString, language);
    if (!isInstalled(family))
        QSKIP("the font is not installed");
    const bool centred = language == QLatin1String("zh-Hant");
    for (const QChar c : QStringLiteral("，。、）》」』】〕（《「『【〔“”‘’")) {
        const Result<SetParagraph> line = set(QStringLiteral("江") + c + u'城', family, language);
        QVERIFY(line.ok());
        const InkPlace ink = inkOf(*line, 1);
        const bool opens = QStringLiteral("（《「『【〔“‘").contains(c);
        const bool pause = QStringLiteral("，。、").contains(c);
        const double top = opens ? 0.5 : centred && pause ? 0.25 : 0;
        const double bottom = opens ? 1 : centred && pause ? 0.75 : 0.5;
        QVERIFY2(ink.top >= top - 0.05 && ink.bottom <= bottom + 0.05,
            qPrintable(QStringLiteral("%1: %2 to %3").arg(c).arg(ink.top).arg(ink.bottom)));
        QVERIFY(ink.left >= -0.55 && ink.right <= 0.55);
    }
}

void VerticalMarksTest::marksStandWhereTheRegionHasThem_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    const auto row = [](const char* name,
                         const char* family,
                         const char* language,
                         const char16_t* mark,
                         QList<double> box) {
        QTest::newRow(name) << QString::fromLatin1(family) << QString::fromLatin1(language)
                            << QString::fromUtf16(mark) << box[0] << box[1] << box[2] << box[3];
    };
    row("mainland: a full stop is at the upper right",
        "Noto Serif CJK SC",
        "zh-Hans",
        u"。",
        { 0.076, 0.352, 0.142, 0.418 });
    row("Taiwan: a full stop is in the middle",
        "Noto Serif CJK TC",
        "zh-Hant",
        u"。",
        { 0.360, 0.641, -0.140, 0.141 });
    row("a mainland face sets Taiwan's full stop in the middle",
        "Noto Serif CJK SC",
        "zh-Hant",
        u"。",
        { 0.360, 0.641, -0.140, 0.141 });
    row("mainland: a question mark is at the right",
        "Noto Serif CJK SC",
        "zh-Hans",
        u"？",
        { 0.025, 0.802, 0.035, 0.458 });
    row("mainland: a colon is at the right",
        "Noto Serif CJK SC",
        "zh-Hans",
        u"：",
        { 0.105, 0.628, 0.188, 0.312 });
    row("a Japanese face does not lay the colon of Chinese",
        "Noto Serif CJK JP",
        "zh-Hans",
        u"：",
        { 0.105, 0.628, 0.188, 0.312 });
}

void VerticalMarksTest::marksStandWhereTheRegionHasThem()
{
    QFETCH(QString, family);
    QFETCH(QString, language);
    QFETCH(QString, mark);
    QFETCH(double, top);
    QFETCH(double, bottom);
    QFETCH(double, left);
    QFETCH(double, right);
    if (!isInstalled(family))
        QSKIP("the font is not installed");
    const Result<SetParagraph> line = set(QStringLiteral("江") + mark + u'城', family, language);
    QVERIFY(line.ok());
    const InkPlace ink = inkOf(*line, 1);
    const auto near = [](double a, double b) { return std::abs(a - b) <= Close; };
    QVERIFY2(near(ink.top, top) && near(ink.bottom, bottom) && near(ink.left, left)
            && near(ink.right, right),
        qPrintable(QStringLiteral("%1 %2 %3 %4")
                .arg(ink.top)
                .arg(ink.bottom)
                .arg(ink.left)
                .arg(ink.right)));
}

void VerticalMarksTest::quotesAreCornerBrackets_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("language");
    QTest::newRow("a face that does it by itself") << "Noto Serif CJK SC" << "zh-Hans";
    QTest::newRow("a Taiwan face") << "Noto Serif CJK TC" << "zh-Hant";
    QTest::newRow("a Japanese face in a Chinese paper") << "Noto Sans CJK JP" << "zh-Hans";
    QTest::newRow("a face whose vertical forms are empty") << "AR PL SungtiL GB" << "zh-Hans";
}

/// R65: the glyphs of “‘’” are those of 『「」』, the text is what it was.
void VerticalMarksTest::quotesAreCornerBrackets()
{
    QFETCH(QString, family);
    QFETCH(QString, language);
    if (!isInstalled(family))
        QSKIP("the font is not installed");
    const QString text = QStringLiteral("江“城”‘人’");
    const Result<SetParagraph> quotes = set(text, family, language);
    const Result<SetParagraph> brackets = set(QStringLiteral("江『城』「人」"), family, language);
    QVERIFY(quotes.ok() && brackets.ok());
    QCOMPARE(quotes->paragraph().text, text);
    QCOMPARE(quotes->paragraph().glyphs.size(), brackets->paragraph().glyphs.size());
    for (std::size_t i = 0; i < quotes->paragraph().glyphs.size(); ++i) {
        QCOMPARE(quotes->paragraph().glyphs[i].glyph, brackets->paragraph().glyphs[i].glyph);
        QCOMPARE(
            quotes->paragraph().clusters[i].advance, brackets->paragraph().clusters[i].advance);
        QCOMPARE(quotes->paragraph().clusters[i].orientation,
            brackets->paragraph().clusters[i].orientation);
    }
}

void VerticalMarksTest::formsAreThoseThatHarfBuzzGives_data()
{
    QTest::addColumn<QJsonObject>("fact");
    QFile file(QStringLiteral(PROJECT_DIR "/../shared/cases/noto-shaping-facts.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the measured facts are not on this machine");
    while (!file.atEnd()) {
        const QJsonObject fact = QJsonDocument::fromJson(file.readLine()).object();
        const QString language = fact[QStringLiteral("lang")].toString();
        const bool applies = fact[QStringLiteral("direction")] == QLatin1String("ttb")
            && fact[QStringLiteral("features")].toString().isEmpty()
            && language.startsWith(QLatin1String("zh"));
        if (applies)
            QTest::newRow(qPrintable(fact[QStringLiteral("id")].toString())) << fact;
    }
}

void VerticalMarksTest::formsAreThoseThatHarfBuzzGives()
{
    QFETCH(QJsonObject, fact);
    const QString family = fact[QStringLiteral("font")].toString();
    const QString text = fact[QStringLiteral("text")].toString();
    const QString language = fact[QStringLiteral("lang")].toString();
    if (!isInstalled(family))
        QSKIP("the font is not installed");
    if (text == QStringLiteral("⸺") || (text.size() > 1 && text.contains(u'—')))
        QSKIP("pairs of dashes are the horizontal ones, turned");
    if (QStringLiteral("“”‘’").contains(text) && language != QLatin1String("zh-hans"))
        QSKIP("R65: the composer takes corner brackets where the face does not");
    const Result<SetParagraph> line
        = set(QStringLiteral("江") + text + u'城', family, fact[QStringLiteral("lang")].toString());
    QVERIFY(line.ok());
    const QJsonArray wanted = fact[QStringLiteral("glyph_ids")].toArray();
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QCOMPARE(int(line->paragraph().glyphs[std::size_t(i) + 1].glyph), wanted[i].toInt());
    QCOMPARE(line->paragraph().glyphs.size(), std::size_t(wanted.size()) + 2);
}

void VerticalMarksTest::digitsShareOneEm_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("perMille");
    QTest::newRow("two half-width digits of Noto") << "Noto Serif CJK SC" << "12" << 1000;
    QTest::newRow("three of them are scaled") << "Noto Serif CJK SC" << "365" << 666;
    QTest::newRow("two wide digits of another face are scaled") << "DejaVu Serif" << "12" << 785;
    QTest::newRow("three wide digits are scaled") << "DejaVu Serif" << "365" << 523;
}

/// R63: at most one em wide together, and in its middle.
void VerticalMarksTest::digitsShareOneEm()
{
    QFETCH(QString, family);
    QFETCH(QString, digits);
    QFETCH(int, perMille);
    if (!isInstalled(family) || !isInstalled(QStringLiteral("Noto Serif CJK SC")))
        QSKIP("the font is not installed");
    m_style.font.latin = family;
    const Result<SetParagraph> line = set(QStringLiteral("有") + digits + QStringLiteral("人"),
        QStringLiteral("Noto Serif CJK SC"),
        QStringLiteral("zh-Hans"));
    m_style.font.latin.clear();
    QVERIFY(line.ok());
    const Paragraph& paragraph = line->paragraph();
    QCOMPARE(paragraph.clusters.size(), std::size_t(3));
    const Cluster& cluster = paragraph.clusters[1];
    const SetFont& font = paragraph.fonts[cluster.font];
    QCOMPARE(cluster.advance, paragraph.em);
    QCOMPARE(font.widthPerMille, perMille);
    const auto first = std::size_t(cluster.firstGlyph);
    const std::size_t last = first + cluster.glyphCount - 1;
    const double end = double(paragraph.across[last]) / paragraph.em
        + double(font.face->advance(paragraph.glyphs[last].glyph)) * perMille
            / (1000.0 * font.face->unitsPerEm());
    const double start = double(paragraph.across[first]) / paragraph.em;
    QVERIFY(end - start <= 1 + Close);
    QVERIFY2(std::abs(start + end) <= 2 * Close, qPrintable(QString::number(start + end)));
    // The middle of the figures' height is the middle of the cell.
    const InkBox ink = VerticalGlyphs::ink(*font.face, paragraph.glyphs[first].glyph);
    const double upem = font.face->unitsPerEm();
    const double middle
        = double(paragraph.glyphs[first].x) / paragraph.em + 0.88 - ink.middleY() / upem;
    QVERIFY2(std::abs(middle - 0.5) < 0.03, qPrintable(QString::number(middle)));
}

void VerticalMarksTest::strokesAreOnTheMiddle_data()
{
    QTest::addColumn<QString>("family");
    for (const char* family :
        { "Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UKai CN", "AR PL SungtiL GB" })
        QTest::newRow(family) << QString::fromLatin1(family);
}

/// R67: dashes, ellipses and the middle dot; the halves of a pair of dashes touch.
void VerticalMarksTest::strokesAreOnTheMiddle()
{
    QFETCH(QString, family);
    if (!isInstalled(family))
        QSKIP("the font is not installed");
    const Result<SetParagraph> line
        = set(QStringLiteral("江——城…人·名"), family, QStringLiteral("zh-Hans"));
    QVERIFY(line.ok());
    const Paragraph& paragraph = line->paragraph();
    for (const std::size_t at : { 1U, 3U, 5U }) {
        const InkPlace ink = inkOf(*line, at);
        QVERIFY2(std::abs(ink.left + ink.right) <= 0.04,
            qPrintable(QStringLiteral("%1: %2 to %3").arg(at).arg(ink.left).arg(ink.right)));
    }
    const InkPlace dot = inkOf(*line, 5);
    QVERIFY2(std::abs(dot.top + dot.bottom - 0.5) <= 0.01, qPrintable(QString::number(dot.top)));
    const Cluster& dashes = paragraph.clusters[1];
    if (dashes.glyphCount == 2) {
        const FontFace& face = *paragraph.fonts[dashes.font].face;
        const auto g = std::size_t(dashes.firstGlyph);
        const InkBox ink = VerticalGlyphs::ink(face, paragraph.glyphs[g].glyph);
        const double gap = double(paragraph.glyphs[g + 1].x - paragraph.glyphs[g].x) / paragraph.em
            - double(ink.right - ink.left) / face.unitsPerEm();
        QVERIFY2(std::abs(gap) <= Close, qPrintable(QString::number(gap)));
    }
}

QTEST_GUILESS_MAIN(VerticalMarksTest)
#include "vertical_marks_test.moc"
