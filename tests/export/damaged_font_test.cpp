// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/page_painter.h"
#include "export/press_pdf.h"
#include "fonts/font_surgery.h"
#include "page_builder.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;

/// A page in a font that lies about its tables is painted and exported, or a Problem says why not.
class DamagedFontTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsPaintedAndExportedOrRefused_data();
    void aPageIsPaintedAndExportedOrRefused();
    void whateverByteIsWrong();

private:
    void drawWith(const QByteArray& bytes);

    QTemporaryDir m_folder;
};

void DamagedFontTest::drawWith(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("font")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Result<std::unique_ptr<FontFace>> opened = FontFace::open(file.fileName(), 0);
    if (!opened) {
        QVERIFY(!opened.problem().summary.isEmpty());
        return;
    }
    const std::shared_ptr<const FontFace> face = std::move(opened).value();
    PageBuilder builder(Length::pt(200), Length::pt(200));
    for (int size = 0; size < 3; ++size) {
        builder.text(face,
            QStringLiteral("The quick brown fox 0123456789"),
            Length::pt(8 + 40 * size),
            { Length::pt(10), Length::pt(40 + 50 * size) });
    }
    QVERIFY(!renderPage(builder.page(), 72).isNull());
    const Result<void> written
        = writePressPdf({ builder.shared() }, {}, m_folder.filePath(QStringLiteral("page.pdf")));
    if (!written)
        QVERIFY(!written.problem().summary.isEmpty());
}

void DamagedFontTest::aPageIsPaintedAndExportedOrRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray trueType = fontFileOf("Noto Serif");
    const QByteArray cff = fontFileOf("C059");
    if (trueType.isEmpty() || cff.isEmpty())
        QSKIP("Noto Serif and C059 are not installed");
    const auto row
        = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("an em of sixteen units: letters like houses", with(trueType, "head", 18, 2, 16));
    row("more glyphs than there are", with(trueType, "maxp", 4, 2, 0xFFFF));
    row("outlines that begin anywhere", filled(trueType, "loca", 2000, '\xFF'));
    row("outlines of noise", filled(trueType, "glyf", 3000, '\x21'));
    row("charstrings of numbers only", filled(cff, "CFF ", 6000, '\x1C'));
    row("charstrings that only call", filled(cff, "CFF ", 6000, '\x0A'));
    row("charstrings that only draw", filled(cff, "CFF ", 6000, '\x05'));
    row("advances that are all enormous", filled(trueType, "hmtx", 0, '\x7F'));
}

void DamagedFontTest::aPageIsPaintedAndExportedOrRefused()
{
    QFETCH(QByteArray, bytes);
    drawWith(bytes);
}

/// A fixed seed: the same faults on every run.
void DamagedFontTest::whateverByteIsWrong()
{
    const QByteArray trueType = fontFileOf("Noto Serif");
    const QByteArray cff = fontFileOf("C059");
    if (trueType.isEmpty() || cff.isEmpty())
        QSKIP("Noto Serif and C059 are not installed");
    QRandomGenerator random(20'260'102);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = round % 2 == 0 ? trueType : cff;
        const int faults = 1 << (round % 12);
        for (int i = 0; i < faults; ++i)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        drawWith(bytes);
    }
}

QTEST_GUILESS_MAIN(DamagedFontTest)
#include "damaged_font_test.moc"
