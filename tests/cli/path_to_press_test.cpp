// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

constexpr int Dpi = 100;
constexpr int Block = 8;
constexpr int LargestDifference = 32;

QString squeezed(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && c.unicode() != 0xFEFF)
            result += c;
    }
    return result;
}

/// How a reader tells that the line ended inside a word: by the soft hyphen of the PDF. PDFium
/// gives U+FFFE, its sign for "perhaps inserted", for hyphens of the copy, too, when they end a
/// line.
QChar partingSign(const QString& read)
{
    return read.contains(QChar(0xFFFE)) ? QChar(0xFFFE) : QChar(0xAD);
}

/// Whether `text` stands at `at`, with signs for parted words in it, which go to `parted`.
bool standsAt(
    QStringView read, const QString& text, QChar sign, qsizetype at, QSet<qsizetype>& parted)
{
    QSet<qsizetype> found;
    for (qsizetype i = 0; i < text.size();) {
        if (at == read.size())
            return false;
        const QChar c = read[at];
        const bool ownHyphen = c == sign && c == QChar(0xFFFE) && text[i] == QLatin1Char('-');
        if (c == text[i] || ownHyphen)
            ++i;
        else if (c == sign && i > 0)
            found.insert(at);
        else
            return false;
        ++at;
    }
    parted.unite(found);
    return true;
}

bool contains(const QString& read, const QString& text, QSet<qsizetype>& parted)
{
    const QChar sign = partingSign(read);
    for (qsizetype at = 0; at < read.size(); ++at) {
        if (standsAt(read, text, sign, at, parted))
            return true;
    }
    return text.isEmpty();
}

/// Words with one space between, as they are read: joined at soft hyphens, and at hyphens of the
/// copy that end a line.
QString joined(QString text)
{
    static const QRegularExpression ownHyphen(QStringLiteral("(\\w-)\n"));
    return text.remove(QStringLiteral("\u00AD\n"))
        .replace(ownHyphen, QStringLiteral("\\1"))
        .simplified();
}

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

/// Mean of one channel over one block.
int blockMean(const QImage& image, int left, int top, int channel)
{
    int sum = 0;
    for (int y = top; y < top + Block; ++y) {
        const uchar* line = image.constScanLine(y);
        for (int x = left; x < left + Block; ++x)
            sum += line[x * 3 + channel];
    }
    return sum / (Block * Block);
}

double differingBlocks(const QImage& a, const QImage& b)
{
    int blocks = 0;
    int different = 0;
    for (int y = 0; y + Block <= a.height(); y += Block) {
        for (int x = 0; x + Block <= a.width(); x += Block) {
            ++blocks;
            int worst = 0;
            for (int c = 0; c < 3; ++c)
                worst = qMax(worst, qAbs(blockMean(a, x, y, c) - blockMean(b, x, y, c)));
            different += worst > LargestDifference ? 1 : 0;
        }
    }
    return double(different) / blocks;
}

} // namespace

/// Raw copy in, press-ready PDF out, through the program itself.
class PathToPressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageIsLaidOutWithNothingOverset_data();
    void everyPageIsLaidOutWithNothingOverset();
    void thePdfHoldsEveryCharacterOfEveryStory_data();
    void thePdfHoldsEveryCharacterOfEveryStory();
    void wordsPartedAtALineEndAreReadWhole();
    void thePdfIsTheSameEveryTime();
    void everyReaderOpensThePdfWithoutAWarning_data();
    void everyReaderOpensThePdfWithoutAWarning();
    void pngAndPdfAgree_data();
    void pngAndPdfAgree();
    void aPlanComesBackAsItWentIn();
    void aRealPageIsImportedLaidOutAndExported();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    void makeLibrary(const QString& name, const QString& sample, const QList<int>& pages);
    [[nodiscard]] QString extracted(const QString& reader, const QString& pdf) const;
    static void checkText(const QString& library, const QString& extractedText);
    [[nodiscard]] static QStringList textsOf(const QString& library);
    [[nodiscard]] static int partedLines(const QString& library);

    QTemporaryDir m_folder;
};

void PathToPressTest::makeLibrary(
    const QString& name, const QString& sample, const QList<int>& pages)
{
    const QString folder = QStringLiteral(PROJECT_DIR "/resources/samples/") + sample;
    const QString library = path(name);
    QCOMPARE(
        runCli({ "new", "--library", library, "--newspaper", folder + "/newspaper.json" }).exitCode,
        0);
    QStringList pictures { "picture", "--library", library };
    const QDir pictureFolder(QStringLiteral(PROJECT_DIR "/resources/samples/pictures"));
    for (const QString& file : pictureFolder.entryList({ QStringLiteral("*.jpg") }))
        pictures.append(pictureFolder.filePath(file));
    QCOMPARE(runCli(pictures).exitCode, 0);
    for (const int page : pages) {
        const QString copy = folder + QStringLiteral("/page-%1.txt").arg(page);
        const ProgramResult imported = runCli({ "import",
            "--library",
            library,
            "--edition",
            "2026-10-15",
            "--page",
            QString::number(page),
            copy });
        QVERIFY2(imported.exitCode == 0, imported.err);
        const QString plan = folder + QStringLiteral("/page-%1.plan.json").arg(page);
        const ProgramResult laidOut = runCli({ "layout",
            "--library",
            library,
            "--edition",
            "2026-10-15",
            "--page",
            QString::number(page),
            "--plan",
            plan });
        QVERIFY2(laidOut.exitCode == 0, laidOut.err);
    }
    const ProgramResult exported = runCli({ "export",
        "--library",
        library,
        "--pdf",
        library + ".pdf",
        "--png",
        library + ".png",
        "--dpi",
        QString::number(Dpi) });
    QVERIFY2(exported.exitCode == 0, exported.err);
}

void PathToPressTest::initTestCase()
{
    makeLibrary(QStringLiteral("zh"), QStringLiteral("zh-daily"), { 1, 2, 3, 4 });
    makeLibrary(QStringLiteral("us"), QStringLiteral("us-daily"), { 1 });
}

void PathToPressTest::everyPageIsLaidOutWithNothingOverset_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("page");
    for (int page = 1; page <= 4; ++page)
        QTest::addRow("page %d of the Chinese daily", page) << "zh" << "zh-daily" << page;
    QTest::newRow("the English front page") << "us" << "us-daily" << 1;
}

void PathToPressTest::everyPageIsLaidOutWithNothingOverset()
{
    QFETCH(QString, library);
    QFETCH(QString, sample);
    QFETCH(int, page);
    const QString plan = QStringLiteral(PROJECT_DIR "/resources/samples/%1/page-%2.plan.json")
                             .arg(sample)
                             .arg(page);
    const ProgramResult result = runCli({ "layout",
        "--library",
        path(library),
        "--page",
        QString::number(page),
        "--plan",
        plan,
        "--json" });
    const QJsonObject report = QJsonDocument::fromJson(result.out).object();
    QVERIFY2(report[QStringLiteral("overset")].toArray().isEmpty(), result.out);
    QVERIFY2(report[QStringLiteral("problems")].toArray().isEmpty(), result.out);
}

QString PathToPressTest::extracted(const QString& reader, const QString& pdf) const
{
    if (reader == QLatin1String("pdfium")) {
        QPdfDocument document;
        document.load(pdf);
        QString text;
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text();
        return squeezed(text);
    }
    const QStringList words = reader == QLatin1String("pdftotext")
        ? QStringList { "-raw", "-enc", "UTF-8", pdf, "-" }
        : QStringList { "draw", "-q", "-F", "txt", "-o", "-", pdf };
    return squeezed(QString::fromUtf8(runProgram(reader, words).out));
}

/// Of every part of every story.
QStringList PathToPressTest::textsOf(const QString& library)
{
    const ProgramResult listed = runCli({ "stories", "--library", library, "--json" });
    QStringList texts;
    for (const QJsonValue story :
        QJsonDocument::fromJson(listed.out).object()[QStringLiteral("stories")].toArray()) {
        for (const QJsonValue part : story[QStringLiteral("parts")].toArray())
            texts.append(part[QStringLiteral("text")].toString());
    }
    return texts;
}

/// As the composer counts them.
int PathToPressTest::partedLines(const QString& library)
{
    const ProgramResult counted = runCli({ "lines", "--library", library, "--count", "--json" });
    int parted = 0;
    for (const QByteArray& page : counted.out.split('\n'))
        parted += QJsonDocument::fromJson(page)[QStringLiteral("hyphenated")].toInt();
    return parted;
}

/// Nothing but the hyphens that the composer put at lines' ends stands between the characters.
void PathToPressTest::checkText(const QString& library, const QString& extractedText)
{
    const QStringList texts = textsOf(library);
    QVERIFY(!texts.isEmpty());
    QSet<qsizetype> parted;
    for (const QString& text : texts)
        QVERIFY2(contains(extractedText, squeezed(text), parted), qPrintable(text));
    QCOMPARE(int(parted.size()), partedLines(library));
}

void PathToPressTest::thePdfHoldsEveryCharacterOfEveryStory_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QString>("reader");
    for (const char* reader : { "pdftotext", "mutool", "pdfium" }) {
        QTest::addRow("the Chinese daily read by %s", reader) << "zh" << reader;
        QTest::addRow("the English page read by %s", reader) << "us" << reader;
    }
}

void PathToPressTest::thePdfHoldsEveryCharacterOfEveryStory()
{
    QFETCH(QString, library);
    QFETCH(QString, reader);
    if (reader != QLatin1String("pdfium") && !isInstalled(qPrintable(reader)))
        QSKIP("the reader is not installed");
    const QString text = extracted(reader, path(library + ".pdf"));
    for (const QChar c : text) {
        const bool radical = c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF;
        const bool compatibility = c.unicode() >= 0xF900 && c.unicode() <= 0xFAFF;
        QVERIFY2(!radical && !compatibility, qPrintable(QString(c)));
    }
    checkText(path(library), text);
}

void PathToPressTest::wordsPartedAtALineEndAreReadWhole()
{
    if (!isInstalled("pdftotext"))
        QSKIP("the reader is not installed");
    const QString text = QString::fromUtf8(
        runProgram(QStringLiteral("pdftotext"), { "-raw", "-enc", "UTF-8", path("us.pdf"), "-" })
            .out);
    const qsizetype parted = text.count(QChar(0xAD));
    QVERIFY(parted > 0);
    QCOMPARE(int(parted), partedLines(path("us")));
    QCOMPARE(text.count(QStringLiteral("\u00AD\n")), parted); // never inside a line
    const QString words = joined(text);
    for (const QString& part : textsOf(path("us")))
        QVERIFY2(words.contains(part.simplified()), qPrintable(part));
}

void PathToPressTest::thePdfIsTheSameEveryTime()
{
    for (const QString& again : { path("again.pdf"), path("once-more.pdf") })
        QCOMPARE(runCli({ "export", "--library", path("zh"), "--pdf", again }).exitCode, 0);
    QCOMPARE(hashOf(path("again.pdf")), hashOf(path("once-more.pdf")));
}

void PathToPressTest::everyReaderOpensThePdfWithoutAWarning_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("qpdf") << "qpdf" << QStringList { "--check", "PDF" };
    QTest::newRow("poppler") << "pdfinfo" << QStringList { "-box", "PDF" };
    QTest::newRow("poppler's painter") << "pdftoppm" << QStringList { "-r", "20", "PDF", "OUT" };
    QTest::newRow("MuPDF") << "mutool"
                           << QStringList { "draw", "-q", "-r", "20", "-o", "OUT%d.png", "PDF" };
    QTest::newRow("Ghostscript") << "gs"
                                 << QStringList {
                                        "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=nullpage", "PDF"
                                    };
}

void PathToPressTest::everyReaderOpensThePdfWithoutAWarning()
{
    QFETCH(QString, program);
    QFETCH(QStringList, words);
    if (!isInstalled(qPrintable(program)))
        QSKIP("the program is not installed");
    for (const QString& library : { QStringLiteral("zh"), QStringLiteral("us") }) {
        QStringList filled;
        for (QString word : words) {
            word.replace(QLatin1String("PDF"), path(library + ".pdf"));
            filled.append(word.replace(QLatin1String("OUT"), path(QStringLiteral("out"))));
        }
        const ProgramResult result = runProgram(program, filled);
        QCOMPARE(result.exitCode, 0);
        QStringList complaints;
        for (const QString& line : QString::fromUtf8(result.err).split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty() && !line.contains(QLatin1String("ICC support")))
                complaints.append(line);
        }
        QCOMPARE(complaints, QStringList());
    }
}

void PathToPressTest::pngAndPdfAgree_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("name");
    for (int page = 1; page <= 4; ++page)
        QTest::addRow("page %d of the Chinese daily", page)
            << "zh" << page << QString::number(page);
    QTest::newRow("the English front page") << "us" << 1 << "A1";
}

void PathToPressTest::pngAndPdfAgree()
{
    QFETCH(QString, library);
    QFETCH(int, page);
    QFETCH(QString, name);
    if (!isInstalled("pdftoppm"))
        QSKIP("poppler is not installed");
    const QString number = QString::number(page);
    const QString out = path(QStringLiteral("poppler-") + library + number);
    QCOMPARE(runProgram(QStringLiteral("pdftoppm"),
                 { "-r",
                     QString::number(Dpi),
                     "-png",
                     "-singlefile",
                     "-f",
                     number,
                     "-l",
                     number,
                     path(library + ".pdf"),
                     out })
                 .exitCode,
        0);
    const QImage poppler = QImage(out + ".png").convertToFormat(QImage::Format_RGB888);
    const QImage ours = QImage(path(library + QStringLiteral(".png/page-%1.png").arg(name)))
                            .convertToFormat(QImage::Format_RGB888);
    QVERIFY(!ours.isNull());
    QCOMPARE(ours.size(), poppler.size());
    const double share = differingBlocks(ours, poppler);
    qInfo("%.3f %% of blocks differ", share * 100);
    QVERIFY(share <= 0.002);
}

void PathToPressTest::aPlanComesBackAsItWentIn()
{
    const QString out = path("plan.json");
    QCOMPARE(
        runCli({ "layout", "--library", path("zh"), "--page", "2", "--export-plan", out }).exitCode,
        0);
    const ProgramResult again
        = runCli({ "layout", "--library", path("zh"), "--page", "2", "--plan", out });
    QVERIFY2(again.exitCode == 0, again.err);
    const QString second = path("plan2.json");
    QCOMPARE(runCli({ "layout", "--library", path("zh"), "--page", "2", "--export-plan", second })
                 .exitCode,
        0);
    QCOMPARE(hashOf(out), hashOf(second));
}

/// The real page that the trade's rules were learned from; it is not part of the project.
void PathToPressTest::aRealPageIsImportedLaidOutAndExported()
{
    const QString copy = QStringLiteral(PROJECT_DIR "/../shared/copy/page-2-raw.txt");
    if (!QFile::exists(copy))
        QSKIP("the real page is not here");
    const QString library = path("real");
    QImage picture(1500, 1000, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x * 255 / 1500, y * 255 / 1000, (x ^ y) & 0xFF));
    }
    QVERIFY(picture.save(path("test-3x2.jpg")));
    const ProgramResult imported = runCli({ "import",
        "--library",
        library,
        "--edition",
        "2021-12-21",
        "--page",
        "2",
        "--json",
        copy });
    QVERIFY2(imported.exitCode == 0, imported.err);
    const QJsonObject report = QJsonDocument::fromJson(imported.out).object();
    QCOMPARE(report[QStringLiteral("input_characters")].toInt(), 7156);
    QCOMPARE(runCli({ "picture", "--library", library, path("test-3x2.jpg") }).exitCode, 0);
    const ProgramResult laidOut = runCli({ "layout",
        "--library",
        library,
        "--page",
        "2",
        "--plan",
        QStringLiteral(TEST_DATA_DIR "/shared-page.plan.json"),
        "--json" });
    const QJsonObject layout = QJsonDocument::fromJson(laidOut.out).object();
    QVERIFY2(laidOut.exitCode == 0, laidOut.err);
    QVERIFY2(layout[QStringLiteral("overset")].toArray().isEmpty(), laidOut.out);
    QCOMPARE(runCli({ "export", "--library", library, "--pdf", path("real.pdf") }).exitCode, 0);
    checkText(library, extracted(QStringLiteral("pdfium"), path("real.pdf")));
}

QTEST_MAIN(PathToPressTest)
#include "path_to_press_test.moc"
