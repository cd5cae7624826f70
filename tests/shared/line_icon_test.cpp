// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/icon_outline.h"
#include "shared/line_icon.h"
#include "shared/theme.h"
#include "shots.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTest>

#include <memory>

using namespace broadsheet;
using namespace Qt::StringLiterals;

namespace {

QDir sources()
{
    return QDir(QStringLiteral(PROJECT_DIR "/resources/icons"));
}

QStringList iconNames()
{
    QStringList names = sources().entryList({ u"*.svg"_s }, QDir::Files, QDir::Name);
    for (QString& name : names) {
        name.chop(4);
    }
    return names;
}

QByteArray source(const QString& name)
{
    QFile file(sources().filePath(name + u".svg"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int inkedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += qAlpha(image.pixel(x, y)) > 96 ? 1 : 0;
        }
    }
    return count;
}

/// The darkest pixel's colour: what the lines are drawn in.
QColor inkOf(const QImage& image)
{
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            ink = color.alpha() > ink.alpha() ? color : ink;
        }
    }
    return ink;
}

bool near(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
        + std::abs(a.blue() - b.blue())
        < 12;
}

void addIconRows()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : iconNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

} // namespace

class LineIconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFileFollowsTheGrid_data();
    void theFileFollowsTheGrid();
    void theIconIsDrawnInEverySize_data();
    void theIconIsDrawnInEverySize();
    void theIconTakesTheColourOfItsGround();
    void anUnknownNameGivesAnEmptyIcon();
    void everyFileIsInTheProgram();
    void pathsAreReadAsSvgSays_data();
    void pathsAreReadAsSvgSays();
    void theProgramsIconIsDrawnForEverySize();
    void allIconsOnOneSheet();

private:
    std::unique_ptr<Theme> m_theme;
};

void LineIconTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    QVERIFY(iconNames().size() > 60);
}

void LineIconTest::theFileFollowsTheGrid_data()
{
    addIconRows();
}

void LineIconTest::theFileFollowsTheGrid()
{
    QFETCH(QString, name);
    const QByteArray svg = source(name);
    for (const char* rule : { "viewBox=\"0 0 20 20\"",
             "stroke=\"currentColor\"",
             "stroke-width=\"1.5\"",
             "stroke-linecap=\"round\"",
             "stroke-linejoin=\"round\"" }) {
        QVERIFY2(svg.contains(rule), rule);
    }
    QCOMPARE(svg.count("stroke-width"), 1);
    QVERIFY2(!svg.contains('#'), "a colour of its own");
    const IconOutline outline = readIconOutline(svg);
    QCOMPARE(outline.error, QString());
    QRectF drawn = outline.filled.boundingRect();
    if (!outline.stroked.isEmpty()) {
        drawn |= outline.stroked.boundingRect().adjusted(-0.75, -0.75, 0.75, 0.75);
    }
    QVERIFY2(QRectF(0.5, 0.5, 19, 19).contains(drawn), "too near to the edge");
}

void LineIconTest::theIconIsDrawnInEverySize_data()
{
    addIconRows();
}

void LineIconTest::theIconIsDrawnInEverySize()
{
    QFETCH(QString, name);
    const QIcon icon = lineIcon(name);
    QVERIFY(!icon.isNull());
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        m_theme->setChoice(choice);
        for (const int side : { 16, 20, 40 }) {
            const QImage image = icon.pixmap(side).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            const double share = double(inkedPixels(image)) / (side * side);
            QVERIFY2(share > 0.03 && share < 0.55, qPrintable(QString::number(share)));
            QVERIFY(near(inkOf(image), themeColors(m_theme->isDark()).text));
        }
    }
}

void LineIconTest::theIconTakesTheColourOfItsGround()
{
    const QIcon icon = lineIcon(u"save"_s);
    for (const ThemeChoice choice : { ThemeChoice::Light, ThemeChoice::Dark }) {
        m_theme->setChoice(choice);
        const ThemeColors& c = themeColors(choice == ThemeChoice::Dark);
        QVERIFY(near(inkOf(icon.pixmap(40).toImage()), c.text));
        QVERIFY(near(inkOf(icon.pixmap(40, QIcon::Selected).toImage()), c.onAccent));
        QVERIFY(near(inkOf(icon.pixmap(40, QIcon::Normal, QIcon::On).toImage()), c.accent));
        QVERIFY(!near(inkOf(icon.pixmap(40, QIcon::Disabled).toImage()), c.text));
        QVERIFY(near(inkOf(tintedIcon(u"save"_s, c.danger, 20, 2).toImage()), c.danger));
    }
    QCOMPARE(tintedIcon(u"save"_s, Qt::red, 20, 2).size(), QSize(40, 40));
}

void LineIconTest::anUnknownNameGivesAnEmptyIcon()
{
    QVERIFY(lineIcon(u"no such icon"_s).isNull());
}

void LineIconTest::everyFileIsInTheProgram()
{
    for (const QString& name : iconNames()) {
        QVERIFY2(QFile::exists(u":/broadsheet/icons/%1.svg"_s.arg(name)), qPrintable(name));
    }
}

void LineIconTest::pathsAreReadAsSvgSays_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QRectF>("bounds");
    QTest::newRow("lines go to points") << u"M2 3L10 3L10 12"_s << QRectF(2, 3, 8, 9);
    QTest::newRow("small letters go on from the last point")
        << u"m2 3l8 0l0 9"_s << QRectF(2, 3, 8, 9);
    QTest::newRow("more pairs after a move are lines") << u"m2 3 8 0 0 9"_s << QRectF(2, 3, 8, 9);
    QTest::newRow("numbers need no space before a sign or a point")
        << u"M2.5.5l8-.5"_s << QRectF(2.5, 0, 8, 0.5);
    QTest::newRow("a half circle reaches as far as its radius")
        << u"M5 10a5 5 0 0 1 10 0"_s << QRectF(5, 5, 10, 5);
    QTest::newRow("the other sweep goes below")
        << u"M5 10a5 5 0 0 0 10 0"_s << QRectF(5, 10, 10, 5);
    QTest::newRow("a large arc goes the long way round")
        << u"M10 5a5 5 0 1 1-5 5"_s << QRectF(5, 5, 10, 10);
    QTest::newRow("radii that are too small grow")
        << u"M5 10a1 1 0 0 1 10 0"_s << QRectF(5, 5, 10, 5);
    QTest::newRow("a closed shape goes on at its beginning")
        << u"M2 2h4v4zM2 2v8"_s << QRectF(2, 2, 4, 8);
}

void LineIconTest::pathsAreReadAsSvgSays()
{
    QFETCH(QString, data);
    QFETCH(QRectF, bounds);
    bool ok = false;
    const QRectF found = readPathData(data, &ok).boundingRect();
    QVERIFY(ok);
    for (const auto& [a, b] : { std::pair(found.left(), bounds.left()),
             std::pair(found.top(), bounds.top()),
             std::pair(found.right(), bounds.right()),
             std::pair(found.bottom(), bounds.bottom()) }) {
        QVERIFY2(std::abs(a - b) < 0.01, qPrintable(u"%1 for %2"_s.arg(a).arg(b)));
    }
    readPathData(data + u"S1 1"_s, &ok);
    QVERIFY2(!ok, "a command that is not read is said");
}

void LineIconTest::theProgramsIconIsDrawnForEverySize()
{
    const QIcon icon = applicationIcon();
    for (const int side : { 16, 22, 24, 32, 48, 64, 128, 256 }) {
        const QImage image = icon.pixmap(side).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        QVERIFY(inkedPixels(image) > side * side / 3);
    }
}

void LineIconTest::allIconsOnOneSheet()
{
    const QStringList names = iconNames();
    constexpr int Columns = 13;
    constexpr int Cell = 44;
    for (const bool dark : { false, true }) {
        m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const int rows = int(names.size() + Columns - 1) / Columns;
        for (const int scale : { 1, 2 }) {
            QImage sheet(QSize(Columns * Cell, rows * Cell) * scale, QImage::Format_RGB32);
            sheet.setDevicePixelRatio(scale);
            sheet.fill(themeColors(dark).window);
            QPainter painter(&sheet);
            for (int i = 0; i < names.size(); ++i) {
                const int x = i % Columns * Cell;
                const int y = i / Columns * Cell;
                lineIcon(names.at(i)).paint(&painter, x + 2, y + 4, 20, 20);
                lineIcon(names.at(i)).paint(&painter, x + 25, y + 6, 16, 16);
            }
            painter.end();
            QVERIFY(!sheet.isNull());
            keepShot(sheet, u"icons-%1-%2x.png"_s.arg(dark ? u"dark"_s : u"light"_s).arg(scale));
        }
    }
}

QTEST_MAIN(LineIconTest)
#include "line_icon_test.moc"
