// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/chip_layout.h"
#include "inspector/word_matches.h"

#include <QTest>

namespace broadsheet {

class WordMatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void chipsStandInRows_data();
    void chipsStandInRows();
};

void WordMatchesTest::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing offers all") << "" << "水务 环境 水环治 Harbour";
    QTest::newRow("a beginning") << "水" << "水务 水环治";
    QTest::newRow("a beginning before a piece") << "环" << "环境 水环治";
    QTest::newRow("Latin in any case") << "HAR" << "Harbour";
    QTest::newRow("pinyin initials") << "shz" << "水环治";
    QTest::newRow("the first of the initials") << "s" << "水务 水环治";
    QTest::newRow("whole pinyin") << "huanj" << "环境";
    QTest::newRow("letters match a word before pinyin") << "h" << "Harbour 环境";
    QTest::newRow("blanks around it") << " 环境 " << "环境";
    QTest::newRow("no such word") << "zzz" << "";
}

void WordMatchesTest::matches()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    const WordMatches words({ QStringLiteral("水务"),
        QStringLiteral("环境"),
        QStringLiteral("水环治"),
        QStringLiteral("Harbour") });
    QCOMPARE(words.find(typed).join(QLatin1Char(' ')), found);
}

void WordMatchesTest::chipsStandInRows_data()
{
    QTest::addColumn<QList<int>>("widths");
    QTest::addColumn<int>("rows");
    QTest::newRow("no chip: one row for the line") << QList<int> {} << 1;
    QTest::newRow("one chip beside the line") << QList<int> { 60 } << 1;
    QTest::newRow("chips that leave no room for the line") << QList<int> { 90, 60 } << 2;
    QTest::newRow("chips that need two rows") << QList<int> { 90, 90, 30 } << 2;
    QTest::newRow("a chip wider than the field") << QList<int> { 500 } << 2;
}

void WordMatchesTest::chipsStandInRows()
{
    QFETCH(const QList<int>, widths);
    QFETCH(const int, rows);
    std::vector<QSize> sizes;
    for (const int width : widths)
        sizes.emplace_back(width, 20);
    const ChipPlaces places = placeChips(sizes, 200, 64, 20);
    QCOMPARE(places.height, 4 + rows * 24);
    QCOMPARE(places.chips.size(), sizes.size());
    std::vector<QRect> all = places.chips;
    all.push_back(places.line);
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY(QRect(0, 0, 200, places.height).contains(all[i]));
        for (std::size_t other = 0; other < i; ++other)
            QVERIFY(!all[i].intersects(all[other]));
    }
    QVERIFY(places.line.width() >= 64);
}

} // namespace broadsheet

QTEST_MAIN(broadsheet::WordMatchesTest)
#include "word_matches_test.moc"
