// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/png.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

/// PNG pictures, which print as JPEGs do.
class PngTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itPrintsAsAJpeg_data();
    void itPrintsAsAJpeg();
    void aBrokenOneIsSaid();

private:
    QTemporaryDir m_folder;
};

void PngTest::itPrintsAsAJpeg_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<QColor>("color");
    QTest::addColumn<int>("channels");
    QTest::addColumn<QColor>("printed");
    const QColor brick(160, 60, 40);
    const QColor grey(90, 90, 90);
    QTest::newRow("of colours") << QImage::Format_RGB888 << brick << 3 << brick;
    QTest::newRow("of 16 bits") << QImage::Format_RGBX64 << brick << 3 << brick;
    QTest::newRow("of greys") << QImage::Format_Grayscale8 << grey << 1 << grey;
    QTest::newRow("to be seen through half")
        << QImage::Format_ARGB32 << QColor(0, 0, 0, 128) << 3 << QColor(127, 127, 127);
}

void PngTest::itPrintsAsAJpeg()
{
    QFETCH(const QImage::Format, format);
    QFETCH(const QColor, color);
    QFETCH(const int, channels);
    QFETCH(const QColor, printed);
    QImage image(60, 40, format);
    image.fill(color);
    const QString path = m_folder.filePath(QStringLiteral("picture.png"));
    QVERIFY(image.save(path));
    const Result<JpegFile> file = readJpeg(path);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.problem().summary));
    QCOMPARE(file->size, (PixelSize { 60, 40 }));
    QCOMPARE(file->channels, channels);
    const Result<Pixels> pixels = decodeJpeg(*file, { 10, 10, 20, 20 }, { 5, 5 });
    QVERIFY(pixels.ok());
    const int parts[] = { printed.red(), printed.green(), printed.blue() };
    for (int i = 0; i < channels; ++i)
        QVERIFY(qAbs(int(pixels->bytes.at(std::size_t(i))) - parts[i]) <= 4);
}

void PngTest::aBrokenOneIsSaid()
{
    QImage image(60, 40, QImage::Format_RGB888);
    image.fill(Qt::red);
    const QString path = m_folder.filePath(QStringLiteral("broken.png"));
    QVERIFY(image.save(path));
    QFile file(path);
    QVERIFY(file.resize(30));
    const Result<JpegFile> read = readJpeg(path);
    QVERIFY(!read.ok());
    QVERIFY(read.problem().summary.contains(QStringLiteral("broken.png")));
}

QTEST_GUILESS_MAIN(PngTest)
#include "png_test.moc"
