// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/unicode_breaks.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;

namespace {

/// Debian's copy (package unicode-data).
const QString LineBreakTestFile = QStringLiteral("/usr/share/unicode/auxiliary/LineBreakTest.txt");
constexpr int Rows = 7654;
/// The file's rows split ".35" from what stands before it and "," from a number; ICU follows the
/// algorithm's own note on numbers (UAX #14, 8.2, example 7) and keeps them whole, which is what
/// R10 asks for, too.
const QStringList OtherNumbers {
    QStringLiteral("× 002C ÷ 0030 ÷"),
    QStringLiteral("× 002C × 0308 ÷ 0030 ÷"),
    QStringLiteral("× 0065 × 0071 × 0075 × 0061 × 006C × 0073 × 0020 × 002E ÷ 0033 × 0035 × 0020 ÷ "
                   "0063 × 0065 × 006E × 0074 × 0073 ÷"),
    QStringLiteral("× 0061 × 002E ÷ 0032 × 0020 ÷"),
    QStringLiteral("× 0061 × 002E ÷ 0032 × 0020 ÷ 0915 ÷"),
    QStringLiteral("× 0061 × 002E ÷ 0032 × 0020 ÷ 672C ÷"),
    QStringLiteral("× 0061 × 002E ÷ 0032 × 3000 ÷ 672C ÷"),
    QStringLiteral("× 0061 × 002E ÷ 0032 × 3000 ÷ 307E ÷"),
    QStringLiteral("× 0061 × 002E ÷ 0032 × 3000 ÷ 0033 ÷"),
    QStringLiteral("× 0041 × 002E ÷ 0031 × 0020 ÷ BABB ÷"),
    QStringLiteral("× BD24 ÷ C5B4 × 002E × 0020 ÷ 0041 × 002E ÷ 0032 × 0020 ÷ BCFC ÷"),
    QStringLiteral("× BD10 ÷ C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0033 × 0020 ÷ BABB ÷"),
    QStringLiteral("× C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0034 × 0020 ÷ BABB ÷"),
    QStringLiteral("× 0061 × 002E ÷ 0032 × 3000 ÷ 300C ÷"),
};

/// "× 0023 × 0020 ÷ 0023 ÷": the text, and after each character whether a break is allowed.
struct BreakRow {
    QString text;
    std::vector<int> offsets; ///< before every character but the first
    std::vector<bool> breaks;
};

BreakRow parsed(const QString& line)
{
    BreakRow row;
    const QStringList fields
        = line.section(QLatin1Char('#'), 0, 0).simplified().split(QLatin1Char(' '));
    for (qsizetype i = 1; i < fields.size(); i += 2) {
        if (i > 1) {
            row.offsets.push_back(int(row.text.size()));
            row.breaks.push_back(fields[i - 1] == QStringLiteral("÷"));
        }
        const char32_t character = fields[i].toUInt(nullptr, 16);
        row.text += QString::fromUcs4(&character, 1);
    }
    return row;
}

bool agrees(UnicodeBreaks& breaks, const BreakRow& row)
{
    breaks.setText(row.text);
    for (std::size_t i = 0; i < row.offsets.size(); ++i) {
        if (breaks.mayBreakBefore(row.offsets[i]) != row.breaks[i])
            return false;
    }
    return true;
}

} // namespace

class UnicodeBreaksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBaseLayerIsUnicodes();
};

void UnicodeBreaksTest::theBaseLayerIsUnicodes()
{
    QFile file(LineBreakTestFile);
    QVERIFY2(file.open(QIODevice::ReadOnly), "package unicode-data");
    UnicodeBreaks breaks(WordHyphen::Plain);
    int rows = 0;
    QStringList others;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        ++rows;
        if (!agrees(breaks, parsed(line)))
            others << line.section(QLatin1Char('#'), 0, 0).trimmed();
    }
    QCOMPARE(rows, Rows);
    QCOMPARE(others, OtherNumbers);
}

QTEST_APPLESS_MAIN(UnicodeBreaksTest)
#include "unicode_breaks_test.moc"
