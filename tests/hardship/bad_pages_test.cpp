// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edition/publication_json.h"
#include "hardship/other_program.h"
#include "hardship/window_acts.h"
#include "main_window/workspace.h"
#include "newsroom/sample_newspaper.h"
#include "page_view/page_view.h"
#include "shared/banner.h"
#include "storage/story_json.h"

#include <QtTest>
#include <QtWidgets>

using namespace broadsheet;

namespace {

/// A PNG of 30,000 × 30,000 pixels, white, in some hundred kilobytes.
QByteArray hugePng()
{
    const auto chunk = [](const QByteArray& name, const QByteArray& content) {
        const auto number = [](quint32 value) {
            QByteArray bytes(4, '\0');
            qToBigEndian(value, bytes.data());
            return bytes;
        };
        quint32 crc = 0xffffffff;
        for (const char byte : name + content) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
        }
        return number(quint32(content.size())) + name + content + number(~crc);
    };
    constexpr int Side = 30'000;
    QByteArray head(13, '\0');
    qToBigEndian(quint32(Side), head.data());
    qToBigEndian(quint32(Side), head.data() + 4);
    head[8] = 1; // one bit of grey
    const QByteArray row(1 + Side / 8, '\0');
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", head)
        + chunk("IDAT", qCompress(row.repeated(Side), 1).mid(4)) + chunk("IEND", {});
}

} // namespace

/// A library with pages that no program of today would make: it opens, says what is wrong, and
/// nothing of it is lost.
class BadPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBadPlanIsToldAndKept_data();
    void aBadPlanIsToldAndKept();
    void aBadPublicationIsToldAndKept_data();
    void aBadPublicationIsToldAndKept();
    void aBadPictureLeavesThePageOpen_data();
    void aBadPictureLeavesThePageOpen();
    void aBadPictureIsNotTaken_data();
    void aBadPictureIsNotTaken();

private:
    bool open();
    QByteArray storedPlan(int page);

    [[nodiscard]] MainWindow& window() { return m_desk->window(); }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<DeskWindow> m_desk;
};

void BadPagesTest::init()
{
    static int number = 0;
    m_file = m_folder.filePath(QStringLiteral("bad-%1.broadsheet").arg(++number));
    QVERIFY(copySample(m_file));
}

void BadPagesTest::cleanup()
{
    m_desk.reset();
}

bool BadPagesTest::open()
{
    m_desk = std::make_unique<DeskWindow>();
    m_desk->setLanguage(LanguageChoice::English);
    window().openLibrary(m_file);
    return QTest::qWaitFor([this] { return window().desk().isOpen(); }, Patience)
        && m_desk->settle();
}

QByteArray BadPagesTest::storedPlan(int page)
{
    const auto library = openLibrary(m_file, OpenMode::Existing);
    const auto editions = (*library)->editions();
    return pagePlanToJson(*editions->back()->page(page)->plan);
}

void BadPagesTest::aBadPlanIsToldAndKept_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QByteArray& plan, bool shown, const char* told) {
        QTest::newRow(name) << plan << shown << QString::fromLatin1(told);
    };
    row("boxes that cover each other",
        R"({"format":"zh-broadsheet","placements":[{"story":1,"frames":[{"box":[1,1,4,30]}]},
            {"story":2,"frames":[{"box":[2,5,4,30]}]}]})",
        true,
        "/placements/1/frames/0");
    row("a box off the page",
        R"({"format":"zh-broadsheet","placements":[{"story":1,"frames":[{"box":[7,1,4,30]}]}]})",
        true,
        "/placements/0/frames/0");
    row("a negative box",
        R"({"format":"zh-broadsheet","placements":[{"story":1,"frames":[{"box":[1,1,-4,30]}]}]})",
        true,
        "/placements/0/frames/0/box");
    row("no plan at all", "{ not a plan", false, "cannot be read");
    row("a format that nobody knows", R"({"format":"zero-columns"})", false, "zero-columns");
    row("a page of no columns of its own",
        R"({"format":"zh-broadsheet@columns=0"})",
        false,
        "columns");
    row("a free frame off the sheet",
        R"({"format":"zh-broadsheet","free":[
            {"id":1,"kind":"box","rect":["380mm","60mm","60mm","60mm"]}]})",
        true,
        "/free/0");
    row("a free frame of a negative width",
        R"({"format":"zh-broadsheet","free":[
            {"id":1,"kind":"box","rect":["30mm","60mm","-60mm","60mm"]}]})",
        true,
        "/free/0");
    row("a chain of frames that loops",
        R"({"format":"zh-broadsheet","free":[
            {"id":1,"kind":"text","rect":["30mm","60mm","60mm","60mm"],"next":2},
            {"id":2,"kind":"text","rect":["130mm","60mm","60mm","60mm"],"next":1}]})",
        true,
        "/free/0/next");
}

void BadPagesTest::aBadPlanIsToldAndKept()
{
    QFETCH(QByteArray, plan);
    QFETCH(bool, shown);
    QFETCH(QString, told);
    {
        const auto library = openLibrary(m_file, OpenMode::Existing);
        Edition edition = *(*library)->editions()->back();
        Page page = *edition.page(2);
        page.plan = storedPagePlan(plan);
        edition.pages[1] = std::make_shared<const Page>(page);
        QVERIFY((*library)->saveEdition(edition).ok());
    }
    QVERIFY(open());
    Desk& desk = window().desk();
    QCOMPARE(desk.pages().size(), std::size_t(shown ? 4 : 3));
    const Banner& banner = *window().workspace().banner;
    QVERIFY(banner.isVisible());
    QVERIFY2(banner.text().contains(told), qPrintable(banner.text()));
    // One goes on working beside it, and what is stored stays what it was.
    QVERIFY(writeWords(window(), longStory(desk), QStringLiteral("一句。")));
    QVERIFY(desk.layOutPage(3).ok());
    QTRY_COMPARE_WITH_TIMEOUT(desk.editionSaver().state(), SaveState::Saved, Patience);
    window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), Patience);
    QCOMPARE(storedPlan(2), plan);
    QCOMPARE(judgement(m_file), QStringLiteral("ok"));
}

void BadPagesTest::aBadPublicationIsToldAndKept_data()
{
    QTest::addColumn<QByteArray>("publication");
    QTest::addColumn<QString>("told");
    QTest::newRow("a format with no columns") << QByteArray(
        R"({"title":"云汀日报","language":"zh-Hans","grids":[{"name":"ours","title":"本报版式",
            "sheet":["390mm","550mm"],"type_area":["20mm","30mm"],"em":"9pt","columns":0,
            "column_width":"40mm","column_gap":"4mm","lines":100,"line_pitch":"11pt",
            "style_sheet":"zh-broadsheet"}]})")
                                              << "/grids/0/columns";
    QTest::newRow("a key that nobody knows")
        << QByteArray(R"({"title":"云汀日报","language":"zh-Hans","hologram":1})") << "hologram";
    QTest::newRow("no JSON") << QByteArray("云汀日报") << "publication";
}

void BadPagesTest::aBadPublicationIsToldAndKept()
{
    QFETCH(QByteArray, publication);
    QFETCH(QString, told);
    {
        const auto library = openLibrary(m_file, OpenMode::Existing);
        Edition edition = *(*library)->editions()->back();
        edition.publication = storedPublication(publication);
        QVERIFY((*library)->saveEdition(edition).ok());
    }
    QVERIFY(open());
    Desk& desk = window().desk();
    QCOMPARE(desk.pages().size(), std::size_t(4));
    const Banner& banner = *window().workspace().banner;
    QVERIFY(banner.isVisible());
    QVERIFY2(banner.text().contains(told), qPrintable(banner.text()));
    QVERIFY(desk.layOutPage(3).ok());
    QTRY_COMPARE_WITH_TIMEOUT(desk.editionSaver().state(), SaveState::Saved, Patience);
    const auto library = openLibrary(m_file, OpenMode::Existing);
    QCOMPARE(publicationToJson((*library)->editions()->back()->publication), publication);
}

void BadPagesTest::aBadPictureLeavesThePageOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a picture of 30,000 × 30,000 pixels") << hugePng();
    QTest::newRow("a text in the place of a picture") << QByteArray("three lines\nof words\n");
    QTest::newRow("an empty file") << QByteArray();
}

/// The original in the library's folder is something else than it was.
void BadPagesTest::aBadPictureLeavesThePageOpen()
{
    QFETCH(QByteArray, content);
    m_file = m_folder.filePath(QStringLiteral("pictures/%1.broadsheet").arg(content.size()));
    const Result<QString> samples = samplesFolder();
    QVERIFY(samples.ok() && makeSampleNewspaper(m_file, *samples).ok());
    QDirIterator originals(
        m_folder.path(), { QStringLiteral("*.jpg") }, QDir::Files, QDirIterator::Subdirectories);
    int damaged = 0;
    while (originals.hasNext()) {
        QFile file(originals.next());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), qint64(content.size()));
        ++damaged;
    }
    QVERIFY(damaged > 0);
    QVERIFY(open());
    QCOMPARE(window().desk().pages().size(), std::size_t(4));
    QVERIFY(window().workspace().pageView->isSharp());
    QVERIFY(writeWords(window(), longStory(window().desk()), QStringLiteral("一句。")));
}

void BadPagesTest::aBadPictureIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    QTest::newRow("a picture of 30,000 × 30,000 pixels") << hugePng() << "200 megapixels";
    QTest::newRow("a text that is called a picture") << QByteArray("words") << "neither";
}

void BadPagesTest::aBadPictureIsNotTaken()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    const QString path = m_folder.filePath(QStringLiteral("odd.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    const auto library = openLibrary(m_file, OpenMode::Existing);
    const std::size_t before = (*library)->pictures()->size();
    const auto taken = (*library)->addPicture(path);
    QVERIFY(!taken.ok());
    QVERIFY2(taken.problem().summary.contains(told), qPrintable(taken.problem().summary));
    QVERIFY(taken.problem().detail.contains(QStringLiteral("odd.png")));
    QCOMPARE((*library)->pictures()->size(), before);
}

int main(int argc, char** argv)
{
    moveHome();
    QApplication application(argc, argv);
    BadPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "bad_pages_test.moc"
