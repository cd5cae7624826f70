// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace broadsheet;
using namespace Qt::StringLiterals;

class PinyinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTypedAs_data();
    void aTextIsTypedAs();
    void anyThreadMayAskFirst();
};

void PinyinTest::aTextIsTypedAs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("initials");
    QTest::newRow("every character has its syllable")
        << u"导出版面"_s << u"dao chu ban mian"_s << u"dcbm"_s;
    QTest::newRow("the first and the last syllable of the order")
        << u"阿坐左做"_s << u"a zuo zuo zuo"_s << u"azzz"_s;
    QTest::newRow("重 in 重做 is chong") << u"重做"_s << u"chong zuo"_s << u"cz"_s;
    QTest::newRow("重 in 着重号 is zhong") << u"着重号"_s << u"zhuo zhong hao"_s << u"zzh"_s;
    QTest::newRow("a longer word wins over a shorter one")
        << u"重命名"_s << u"chong ming ming"_s << u"cmm"_s;
    QTest::newRow("行 counts lines here") << u"超3行"_s << u"chao 3 hang"_s << u"c3h"_s;
    QTest::newRow("行 in 执行 is xing") << u"执行"_s << u"zhi xing"_s << u"zx"_s;
    QTest::newRow("长 is long here") << u"长度"_s << u"chang du"_s << u"cd"_s;
    QTest::newRow("长 in 市长 is zhang") << u"市长"_s << u"shi zhang"_s << u"sz"_s;
    QTest::newRow("proofs are jiao yang") << u"校样"_s << u"jiao yang"_s << u"jy"_s;
    QTest::newRow("to adjust is tiao zheng") << u"调整"_s << u"tiao zheng"_s << u"tz"_s;
    QTest::newRow("to restore is huan yuan") << u"还原"_s << u"huan yuan"_s << u"hy"_s;
    QTest::newRow("ü is typed as v") << u"绿女"_s << u"lv nv"_s << u"ln"_s;
    QTest::newRow("the desk's words")
        << u"稿库 小样 溢出 转版 签发"_s << u"gao ku xiao yang yi chu zhuan ban qian fa"_s
        << u"gkxyyczbqf"_s;
    QTest::newRow("common words")
        << u"打开 查找替换 撤销 粘贴 图说 广告 工厂"_s
        << u"da kai cha zhao ti huan che xiao zhan tie tu shuo guang gao gong chang"_s
        << u"dkczthcxzttsgggc"_s;
    QTest::newRow("letters and digits stay, in lower case")
        << u"导出 PDF 2版"_s << u"dao chu pdf 2 ban"_s << u"dcpdf2b"_s;
    QTest::newRow("marks only separate") << u"“打印”…"_s << u"da yin"_s << u"dy"_s;
    QTest::newRow("a lone surrogate and a rare character have no reading")
        << QString(QChar(0xd840)) + u"瓧版"_s << u"ban"_s << u"b"_s;
    QTest::newRow("nothing gives nothing") << QString() << QString() << QString();
}

void PinyinTest::aTextIsTypedAs()
{
    QFETCH(QString, text);
    QTEST(pinyin(text), "full");
    QTEST(pinyinInitials(text), "initials");
}

void PinyinTest::anyThreadMayAskFirst()
{
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&right] {
            for (int n = 0; n < 200; ++n)
                right += pinyin(u"导出版面"_s) == u"dao chu ban mian"_s ? 1 : 0;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(right.load(), 800);
}

QTEST_GUILESS_MAIN(PinyinTest)
#include "pinyin_test.moc"
