// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/picture_crop.h"

#include <QTest>

namespace broadsheet {

class PictureCropTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crops_data();
    void crops();
};

void PictureCropTest::crops_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("frame"); // millimetres
    QTest::addColumn<QPoint>("focus");
    QTest::addColumn<QRect>("crop");
    const QPoint centre(500, 500);
    QTest::newRow("the same shape takes all")
        << QSize(3000, 2000) << QSize(150, 100) << centre << QRect(0, 0, 3000, 2000);
    QTest::newRow("a square frame cuts the sides of a wide picture")
        << QSize(3000, 2000) << QSize(100, 100) << centre << QRect(500, 0, 2000, 2000);
    QTest::newRow("a square frame cuts top and bottom of a tall picture")
        << QSize(2000, 3000) << QSize(100, 100) << centre << QRect(0, 500, 2000, 2000);
    QTest::newRow("the focus moves the crop")
        << QSize(3000, 2000) << QSize(100, 100) << QPoint(400, 500) << QRect(200, 0, 2000, 2000);
    QTest::newRow("the crop stops at the left edge")
        << QSize(3000, 2000) << QSize(100, 100) << QPoint(100, 500) << QRect(0, 0, 2000, 2000);
    QTest::newRow("the crop stops at the right edge")
        << QSize(3000, 2000) << QSize(100, 100) << QPoint(1000, 0) << QRect(1000, 0, 2000, 2000);
    QTest::newRow("a focus outside the picture counts as its edge")
        << QSize(3000, 2000) << QSize(100, 100) << QPoint(-50, 2000) << QRect(0, 0, 2000, 2000);
    QTest::newRow("the focus moves a wide crop down")
        << QSize(2000, 3000) << QSize(200, 100) << QPoint(500, 600) << QRect(0, 1300, 2000, 1000);
    QTest::newRow("a side is rounded to the nearest pixel")
        << QSize(1000, 1000) << QSize(3, 2) << centre << QRect(0, 166, 1000, 667);
    QTest::newRow("a hair-thin frame keeps one pixel")
        << QSize(100, 100) << QSize(1, 1000) << centre << QRect(49, 0, 1, 100);
    QTest::newRow("the largest picture does not overflow")
        << QSize(200'000'000, 1) << QSize(390, 550) << centre << QRect(99'999'999, 0, 1, 1);
    QTest::newRow("no picture, no crop")
        << QSize(0, 10) << QSize(1, 1) << centre << QRect(0, 0, 0, 0);
    QTest::newRow("no frame, no crop")
        << QSize(10, 10) << QSize(1, 0) << centre << QRect(0, 0, 0, 0);
}

void PictureCropTest::crops()
{
    QFETCH(const QSize, picture);
    QFETCH(const QSize, frame);
    QFETCH(const QPoint, focus);
    QFETCH(const QRect, crop);
    const Size lengths { Length::mm(frame.width()), Length::mm(frame.height()) };
    const PixelRect rect
        = pictureCrop(picture.width(), picture.height(), lengths, focus.x(), focus.y());
    QCOMPARE(QRect(rect.x, rect.y, rect.width, rect.height), crop);
}

} // namespace broadsheet

QTEST_GUILESS_MAIN(broadsheet::PictureCropTest)
#include "picture_crop_test.moc"
