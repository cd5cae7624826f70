// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pinyin_tones.h"

#include <QTest>

using namespace broadsheet;

class PinyinTonesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tones_data();
    void tones();
};

void PinyinTonesTest::tones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char* name, const char16_t* typed, const char16_t* marked) {
        QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(marked);
    };
    row("a figure is a tone", u"bei3 jing1", u"běi jīng");
    row("the mark stands on the a", u"xiao4 huai2", u"xiào huái");
    row("the mark stands on the e", u"xue2 yue4", u"xué yuè");
    row("of ou the o has it", u"zhou1 tou2", u"zhōu tóu");
    row("of ui and iu the last has it", u"gui4 liu2", u"guì liú");
    row("v is ü", u"lv4 nv3", u"lǜ nǚ");
    row("ü is ü", u"lü4", u"lǜ");
    row("the fifth tone has no mark", u"ma5 de0", u"ma de");
    row("words need no space", u"bei3jing1", u"běijīng");
    row("the tone is of the last syllable", u"Běijing1", u"Běijīng");
    row("a capital stays one", u"Ao4 E4", u"Ào È");
    row("what has marks stays", u"běi jīng", u"běi jīng");
    row("a figure behind other letters stays", u"PM2 x1", u"PM2 x1");
    row("a figure alone stays", u"1 2", u"1 2");
    row("figures above five stay", u"ma7", u"ma7");
    row("nothing is nothing", u"", u"");
}

void PinyinTonesTest::tones()
{
    QFETCH(QString, typed);
    QTEST(withToneMarks(typed), "marked");
}

QTEST_GUILESS_MAIN(PinyinTonesTest)
#include "pinyin_tones_test.moc"
