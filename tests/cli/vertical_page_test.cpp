// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

namespace {

QString squeezed(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && c.unicode() != 0xFEFF)
            result += c;
    }
    return result;
}

} // namespace

/// A page with a vertical head, a vertical box and a vertical caption, from its copy to its PDF.
class VerticalPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsOverset();
    void thePageAsTextIsStable();
    void readersReadTheVerticalTextInOrder_data();
    void readersReadTheVerticalTextInOrder();
    void thePdfIsSound_data();
    void thePdfIsSound();
    void typesetAnswersForVerticalLines();
    void typesetFitsVerticalHeadlines();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    QByteArray m_report;
};

void VerticalPageTest::initTestCase()
{
    const QString data = QStringLiteral(TEST_DATA_DIR "/vertical-page");
    const QString library = path("library.db");
    const QString picture = PROJECT_DIR "/resources/samples/pictures/rice-harvest.jpg";
    const auto run = [](const QStringList& words) {
        const ProgramResult result = runCli(words);
        return result.exitCode == 0 ? result.out : QByteArray("failed: ") + result.err;
    };
    run({ "new", "--library", library, "--newspaper", data + "/newspaper.json" });
    run({ "picture", "--library", library, picture });
    run({ "import",
        "--library",
        library,
        "--edition",
        "2026-10-15",
        "--page",
        "1",
        data + "/page-1.txt" });
    m_report = run({ "layout",
        "--library",
        library,
        "--edition",
        "2026-10-15",
        "--page",
        "1",
        "--plan",
        data + "/page-1.plan.json",
        "--json" });
    const QByteArray exported = run({ "export", "--library", library, "--pdf", path("page.pdf") });
    QVERIFY2(!exported.startsWith("failed"), exported);
}

void VerticalPageTest::nothingIsOverset()
{
    const QJsonObject report = QJsonDocument::fromJson(m_report).object();
    QVERIFY2(report[QStringLiteral("overset")].isArray(), m_report);
    QVERIFY2(report[QStringLiteral("overset")].toArray().isEmpty(), m_report);
    for (const QJsonValue problem : report[QStringLiteral("problems")].toArray())
        QVERIFY2(problem.toString().contains(QLatin1String("font")), m_report);
}

void VerticalPageTest::thePageAsTextIsStable()
{
    const QJsonObject report = QJsonDocument::fromJson(m_report).object();
    if (!report[QStringLiteral("problems")].toArray().isEmpty())
        QSKIP("the fonts are not installed");
    const ProgramResult dumped = runCli({ "export", "--library", path("library.db"), "--dump" });
    QCOMPARE(dumped.exitCode, 0);
    QFile golden(QStringLiteral(TEST_DATA_DIR "/vertical-page/page-1.dump.txt"));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(dumped.out);
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), "run once with UPDATE_GOLDEN=1");
    const QList<QByteArray> wanted = golden.readAll().split('\n');
    const QList<QByteArray> got = dumped.out.split('\n');
    for (qsizetype i = 0; i < std::min(wanted.size(), got.size()); ++i)
        QCOMPARE(QString::fromUtf8(got[i]), QString::fromUtf8(wanted[i]));
    QCOMPARE(got.size(), wanted.size());
}

void VerticalPageTest::readersReadTheVerticalTextInOrder_data()
{
    QTest::addColumn<QString>("reader");
    for (const char* reader : { "pdftotext", "mutool" })
        QTest::newRow(reader) << reader;
}

/// The quotes are quotes, not the corner brackets that they look like. PDFium is not asked: it puts
/// vertical lines that begin at one height into one line.
void VerticalPageTest::readersReadTheVerticalTextInOrder()
{
    QFETCH(QString, reader);
    if (!isInstalled(qPrintable(reader)))
        QSKIP("the reader is not installed");
    const QStringList words = reader == QLatin1String("pdftotext")
        ? QStringList { "-raw", path("page.pdf"), "-" }
        : QStringList { "draw", "-q", "-F", "txt", "-o", "-", path("page.pdf") };
    const QString text = squeezed(QString::fromUtf8(runProgram(reader, words).out));
    QFile copy(QStringLiteral(TEST_DATA_DIR "/vertical-page/page-1.txt"));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    const QStringList paragraphs
        = QString::fromUtf8(copy.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString paragraph : paragraphs) {
        paragraph = squeezed(paragraph.remove(QStringLiteral("**")));
        QVERIFY2(text.contains(paragraph), qPrintable(paragraph));
    }
    QVERIFY(!text.contains(u'『'));
}

void VerticalPageTest::thePdfIsSound_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("qpdf") << "qpdf" << QStringList { "--check" };
    QTest::newRow("mutool") << "mutool" << QStringList { "info" };
    QTest::newRow("Ghostscript") << "gs"
                                 << QStringList {
                                        "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=nullpage"
                                    };
}

void VerticalPageTest::thePdfIsSound()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    if (!isInstalled(qPrintable(program)))
        QSKIP("the program is not installed");
    const ProgramResult result = runProgram(program, arguments + QStringList { path("page.pdf") });
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(!result.err.contains("rror"), result.err);
}

void VerticalPageTest::typesetAnswersForVerticalLines()
{
    const ProgramResult result = runCli({ "typeset" },
        "{\"text\":\"第12届\",\"vertical\":true,\"measure_em\":10}\n"
        "{\"text\":\"第12届\",\"vertical\":\"yes\"}\n");
    const QList<QByteArray> answers = result.out.split('\n');
    const QJsonObject line
        = QJsonDocument::fromJson(answers[0])[QStringLiteral("lines")].toArray().first().toObject();
    QCOMPARE(line[QStringLiteral("orientation")].toArray(), QJsonArray({ "U", "T", "T", "U" }));
    QCOMPARE(line[QStringLiteral("y_em")].toArray(), QJsonArray({ 0, 1, 1, 2 }));
    QVERIFY(answers[1].contains("error") && answers[1].contains("vertical"));
}

void VerticalPageTest::typesetFitsVerticalHeadlines()
{
    const ProgramResult result = runCli({ "typeset" },
        "{\"text\":\"60分钟内换乘公交不再另收费\",\"vertical\":true,\"size_pt\":28,"
        "\"headline\":{\"lines\":2,\"width_em\":6}}\n");
    const QJsonDocument answer = QJsonDocument::fromJson(result.out.split('\n').front());
    QVERIFY2(answer[QStringLiteral("fits")].toBool(), result.out);
    QVERIFY(answer[QStringLiteral("size_pt")].toDouble() < 28);
    const QJsonArray lines = answer[QStringLiteral("lines")].toArray();
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = lines.first().toObject();
    QCOMPARE(first[QStringLiteral("text")].toString(), QStringLiteral("60分钟内换乘"));
    // Both digits in one em.
    QCOMPARE(first[QStringLiteral("orientation")].toArray(),
        QJsonArray({ "T", "T", "U", "U", "U", "U", "U" }));
    for (const QJsonValue line : lines)
        QVERIFY(line[QStringLiteral("width_em")].toDouble()
                * answer[QStringLiteral("size_pt")].toDouble()
            <= 6 * 28);
}

QTEST_GUILESS_MAIN(VerticalPageTest)
#include "vertical_page_test.moc"
