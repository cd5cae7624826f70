// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source_tree.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class SizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noFileIsOverSixHundredLines();
    void theMedianFileIsAtMostAHundredAndFiftyLines();
};

void SizesTest::noFileIsOverSixHundredLines()
{
    QStringList tooLong;
    for (const SourceFile& file : readProduct()) {
        const qsizetype lines = file.lines.size();
        if (lines > 600) {
            tooLong << u"%1: %2 lines"_s.arg(file.path).arg(lines);
        } else if (lines > 400) {
            qInfo("look twice: %s has %d lines", qPrintable(file.path), static_cast<int>(lines));
        }
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
}

void SizesTest::theMedianFileIsAtMostAHundredAndFiftyLines()
{
    std::vector<qsizetype> sizes;
    for (const SourceFile& file : readProduct()) {
        sizes.push_back(file.lines.size());
    }
    QVERIFY(!sizes.empty());
    std::sort(sizes.begin(), sizes.end());
    const qsizetype median = sizes.at(sizes.size() / 2);
    QVERIFY2(median <= 150, qPrintable(u"the median is %1 lines"_s.arg(median)));
}

QTEST_GUILESS_MAIN(SizesTest)
#include "sizes_test.moc"
