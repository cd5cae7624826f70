// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_fixture.h"
#include "pictures/picture_info.h"

#include <QTemporaryDir>
#include <QTest>

namespace broadsheet {

class PictureInfoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
    void iptcText_data();
    void iptcText();
    void xmpWinsOverIptc();
    void orientationTurnsTheSides();
    void creditLines_data();
    void creditLines();
    void badFiles_data();
    void badFiles();
};

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A head that claims a size, as libjpeg reads it, with an end marker.
QByteArray jpegClaiming(int width, int height, int components)
{
    QByteArray bytes = QByteArray::fromHex("ffd8");
    const auto word = [&bytes](int value) {
        bytes += char(value >> 8);
        bytes += char(value & 0xFF);
    };
    if (components == 4) { // Adobe's marker: inks kept inverted
        bytes += QByteArray::fromHex("ffee000e41646f626500640000000000");
    }
    bytes += QByteArray::fromHex("ffc0");
    word(8 + 3 * components);
    bytes += '\x08';
    word(height);
    word(width);
    bytes += char(components);
    for (int i = 1; i <= components; ++i)
        bytes += char(i) + QByteArray::fromHex("1100");
    bytes += QByteArray::fromHex("ffda");
    word(6 + 2 * components);
    bytes += char(components);
    for (int i = 1; i <= components; ++i)
        bytes += char(i) + QByteArray(1, '\0');
    return bytes + QByteArray::fromHex("003f00ffd9");
}

} // namespace

void PictureInfoTest::heads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::addColumn<PictureInfo>("expected");
    const auto row = [](const char* text,
                         const char* name,
                         QImage::Format image,
                         PictureColor color,
                         bool alpha) {
        PictureInfo info;
        info.format = QByteArray(name).endsWith("png") ? PictureFormat::Png : PictureFormat::Jpeg;
        info.color = color;
        info.hasAlpha = alpha;
        QTest::newRow(text) << QString::fromLatin1(name) << int(image) << info;
    };
    row("a colour JPEG", "a.jpg", QImage::Format_RGB32, PictureColor::Rgb, false);
    row("a grey JPEG", "a.jpg", QImage::Format_Grayscale8, PictureColor::Grey, false);
    row("a colour PNG", "a.png", QImage::Format_RGB32, PictureColor::Rgb, false);
    row("a PNG with alpha", "a.png", QImage::Format_ARGB32, PictureColor::Rgb, true);
    row("a grey PNG", "a.png", QImage::Format_Grayscale8, PictureColor::Grey, false);
}

void PictureInfoTest::heads()
{
    QFETCH(const QString, name);
    QFETCH(const int, format);
    QFETCH(const PictureInfo, expected);
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    writePicture(
        file, { 60, 40 }, QImage::Format(format), expected.hasAlpha ? 0x80336699 : 0xff336699);
    const Result<PictureInfo> info = readPictureInfo(file);
    QVERIFY(info.ok());
    QCOMPARE(info->format, expected.format);
    QCOMPARE(info->color, expected.color);
    QCOMPARE(info->hasAlpha, expected.hasAlpha);
    QCOMPARE(info->bitsPerComponent, 8);
    QCOMPARE(info->width(), 60);
    QCOMPARE(info->height(), 40);
    QCOMPARE(info->orientation, 1);
    // The content decides and not the name.
    const QString renamed = folder.filePath(QStringLiteral("picture.bin"));
    QVERIFY(QFile::copy(file, renamed));
    QCOMPARE(readPictureInfo(renamed)->format, expected.format);
}

void PictureInfoTest::iptcText_data()
{
    QTest::addColumn<QByteArray>("characterSet");
    QTest::addColumn<QByteArray>("caption");
    QTest::addColumn<QByteArray>("byline");
    QTest::addColumn<QString>("expectedCaption");
    QTest::addColumn<QString>("expectedByline");
    const QString caption = QStringLiteral("清泉湖畔，市民在晨练。");
    const QString byline = QStringLiteral("王小明");
    QTest::newRow("marked UTF-8") << QByteArray("\x1b%G") << caption.toUtf8() << byline.toUtf8()
                                  << caption << byline;
    QTest::newRow("unmarked UTF-8")
        << QByteArray() << caption.toUtf8() << byline.toUtf8() << caption << byline;
    // 清泉湖畔，市民在晨练。/ 王小明 in GBK
    QTest::newRow("unmarked GBK") << QByteArray()
                                  << QByteArray::fromHex(
                                         "c7e5c8aabafec5cfa3accad0c3f1d4dab3bfc1b7a1a3")
                                  << QByteArray::fromHex("cdf5d0a1c3f7") << caption << byline;
    QTest::newRow("a Latin caption with a GBK name")
        << QByteArray() << QByteArray("Morning at the lake") << QByteArray::fromHex("cdf5d0a1c3f7")
        << QStringLiteral("Morning at the lake") << byline;
    QTest::newRow("unmarked Latin-1")
        << QByteArray() << QByteArray("Caf\xe9 au bord du lac") << QByteArray("Ren\xe9")
        << QStringLiteral("Café au bord du lac") << QStringLiteral("René");
    QTest::newRow("marked UTF-8 that is GBK")
        << QByteArray("\x1b%G") << QByteArray::fromHex("c7e5c8aabafec5cf")
        << QByteArray::fromHex("cdf5d0a1c3f7") << QStringLiteral("清泉湖畔") << byline;
}

void PictureInfoTest::iptcText()
{
    QFETCH(const QByteArray, characterSet);
    QFETCH(const QByteArray, caption);
    QFETCH(const QByteArray, byline);
    QFETCH(const QString, expectedCaption);
    QFETCH(const QString, expectedByline);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.jpg"));
    writePicture(file, { 60, 40 }, QImage::Format_RGB32);
    writeIptc(
        file, { characterSet.toStdString(), {}, caption.toStdString(), byline.toStdString(), {} });
    const Result<PictureInfo> info = readPictureInfo(file);
    QVERIFY(info.ok());
    QCOMPARE(info->caption, expectedCaption);
    QCOMPARE(info->byline, expectedByline);
    QVERIFY(info->headline.isEmpty());
}

void PictureInfoTest::xmpWinsOverIptc()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    writePicture(file, { 60, 40 }, QImage::Format_RGB32);
    writeIptc(file, { {}, "IIM headline", "IIM caption", "IIM byline", "IIM credit" });
    const auto image = Exiv2::ImageFactory::open(file.toStdString());
    image->readMetadata();
    Exiv2::XmpData data;
    data["Xmp.dc.description"] = std::string("lang=x-default 湖边的早晨");
    data["Xmp.photoshop.Credit"] = std::string("本报");
    image->setXmpData(data);
    image->writeMetadata();
    const Result<PictureInfo> info = readPictureInfo(file);
    QVERIFY(info.ok());
    QCOMPARE(info->caption, QStringLiteral("湖边的早晨"));
    QCOMPARE(info->credit, QStringLiteral("本报"));
    QCOMPARE(info->byline, QStringLiteral("IIM byline"));
    QCOMPARE(info->headline, QStringLiteral("IIM headline"));
}

void PictureInfoTest::orientationTurnsTheSides()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.jpg"));
    writePicture(file, { 60, 40 }, QImage::Format_RGB32);
    const auto image = Exiv2::ImageFactory::open(file.toStdString());
    image->readMetadata();
    Exiv2::ExifData data;
    data["Exif.Image.Orientation"] = uint16_t(6);
    image->setExifData(data);
    image->writeMetadata();
    const Result<PictureInfo> info = readPictureInfo(file);
    QVERIFY(info.ok());
    QCOMPARE(info->orientation, 6);
    QCOMPARE(info->storedWidth, 60);
    QCOMPARE(info->width(), 40);
    QCOMPARE(info->height(), 60);
}

void PictureInfoTest::creditLines_data()
{
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("line");
    QTest::newRow("who took it and who gives it")
        << QStringLiteral("王小明") << QStringLiteral("本报") << QStringLiteral("王小明/本报");
    QTest::newRow("only who took it")
        << QStringLiteral("王小明") << QString() << QStringLiteral("王小明");
    QTest::newRow("only who gives it")
        << QString() << QStringLiteral("本报") << QStringLiteral("本报");
    QTest::newRow("both are the same")
        << QStringLiteral("本报") << QStringLiteral("本报") << QStringLiteral("本报");
}

void PictureInfoTest::creditLines()
{
    QFETCH(const QString, byline);
    QFETCH(const QString, credit);
    PictureInfo info;
    info.byline = byline;
    info.credit = credit;
    QTEST(info.creditLine(), "line");
}

void PictureInfoTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QTemporaryDir folder;
    const QString jpeg = folder.filePath(QStringLiteral("a.jpg"));
    const QString png = folder.filePath(QStringLiteral("a.png"));
    writePicture(jpeg, { 600, 400 }, QImage::Format_RGB32);
    writePicture(png, { 600, 400 }, QImage::Format_RGB32);
    const QString breaks = QStringLiteral("breaks off");
    const QString damaged = QStringLiteral("head is damaged");
    const QString huge = QStringLiteral("200 megapixels");
    QByteArray hugePng = contentOf(png);
    hugePng.replace(16, 8, QByteArray::fromHex("0000fde80000fde8"));
    QTest::newRow("an empty file") << QByteArray("") << QStringLiteral("empty");
    QTest::newRow("a text") << QByteArray("a caption") << QStringLiteral("neither");
    QTest::newRow("a JPEG that breaks off") << contentOf(jpeg).chopped(100) << breaks;
    QTest::newRow("a JPEG that breaks off in its head") << contentOf(jpeg).left(30) << damaged;
    QTest::newRow("a JPEG of three bytes") << contentOf(jpeg).left(3) << damaged;
    QTest::newRow("a JPEG of 201 megapixels") << jpegClaiming(20100, 10000, 3) << huge;
    QTest::newRow("a JPEG without width") << jpegClaiming(0, 10, 3) << damaged;
    QTest::newRow("a PNG that breaks off") << contentOf(png).chopped(20) << breaks;
    QTest::newRow("a PNG of 20 bytes") << contentOf(png).left(20) << damaged;
    QTest::newRow("a PNG of 4,225 megapixels") << hugePng << huge;
}

void PictureInfoTest::badFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("picture.jpg"));
    writeFile(file, content);
    const Result<PictureInfo> info = readPictureInfo(file);
    QVERIFY(!info.ok());
    QVERIFY2(info.problem().summary.contains(reason), qPrintable(info.problem().summary));
    QVERIFY(info.problem().detail.contains(file));
    QCOMPARE(checkPictureFile(file).problem().summary, info.problem().summary);
    QVERIFY(!readPictureInfo(folder.filePath(QStringLiteral("absent.jpg"))).ok());
    QVERIFY(!readPictureInfo(folder.path()).ok());
    // The largest that is taken, and inks.
    writeFile(file, jpegClaiming(20000, 10000, 4));
    const Result<PictureInfo> largest = readPictureInfo(file);
    QVERIFY2(largest.ok(), largest.ok() ? "" : qPrintable(largest.problem().detail));
    QCOMPARE(largest->color, PictureColor::Cmyk);
    QVERIFY(largest->inksInverted);
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::PictureInfoTest)
#include "picture_info_test.moc"
