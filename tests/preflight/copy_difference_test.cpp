// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflight/copy_difference.h"

#include <QTest>

using namespace broadsheet;
using namespace Qt::StringLiterals;

/// What has changed between two versions of a text.
class CopyDifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatChangedIsTold_data();
    void whatChangedIsTold();
};

void CopyDifferenceTest::whatChangedIsTold_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("told"); // -gone- and +new+
    QTest::newRow("nothing") << u"云汀市"_s << u"云汀市"_s << u"云汀市"_s;
    QTest::newRow("one character")
        << u"云汀市政府昨天"_s << u"云汀市政府今天"_s << u"云汀市政府-昨-+今+天"_s;
    QTest::newRow("a word of letters as a whole")
        << u"the bridge opens"_s << u"the ridge opens"_s << u"the -bridge-+ridge+ opens"_s;
    QTest::newRow("words put in") << u"三万人"_s << u"三万余名居民"_s << u"三万-人-+余名居民+"_s;
    QTest::newRow("words taken out at the end")
        << u"全文完。记者"_s << u"全文完。"_s << u"全文完。-记者-"_s;
    QTest::newRow("two places") << u"甲乙丙丁戊"_s << u"甲己丙丁庚"_s
                                << u"甲-乙-+己+丙丁-戊-+庚+"_s;
    QTest::newRow("a change begins where the text does")
        << u"新票制实行"_s << u"新近新票制实行"_s << u"+新近+新票制实行"_s;
    QTest::newRow("a change begins where the paragraph does")
        << u"换乘免费\n新票制"_s << u"换乘免费\n新近新票制"_s << u"换乘免费\n+新近+新票制"_s;
    QTest::newRow("a change ends with its clause")
        << u"市区，郊区。"_s << u"市区，县区，郊区。"_s << u"市区，+县区，+郊区。"_s;
    QTest::newRow("a quotation is put in with its marks")
        << u"他说“好”。"_s << u"他说“是”“好”。"_s << u"他说+“是”+“好”。"_s;
    QTest::newRow("a word is put in with the space behind it")
        << u"the big dog"_s << u"the big red dog"_s << u"the big +red +dog"_s;
    QTest::newRow("a sentence taken out at the end")
        << u"通车。明天验收。"_s << u"通车。"_s << u"通车。-明天验收。-"_s;
    QTest::newRow("what stays between two changes stays")
        << u"甲甲甲"_s << u"甲乙甲乙甲"_s << u"甲+乙+甲+乙+甲"_s;
    QTest::newRow("from nothing") << QString() << u"新稿"_s << u"+新稿+"_s;
}

void CopyDifferenceTest::whatChangedIsTold()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QString told;
    for (const TextChange& change : differenceOf(before, now)) {
        const QString mark = change.kind == TextChange::Kind::Same ? QString()
            : change.kind == TextChange::Kind::Gone                ? u"-"_s
                                                                   : u"+"_s;
        told += mark + change.text + mark;
    }
    QTEST(told, "told");
}

QTEST_GUILESS_MAIN(CopyDifferenceTest)
#include "copy_difference_test.moc"
