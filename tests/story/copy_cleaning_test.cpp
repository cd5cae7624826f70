// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/copy_cleaning.h"

#include <QtTest>

#include <numeric>

using namespace broadsheet;

class CopyCleaningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void punctuation_data();
    void punctuation();
    void lineEnds_data();
    void lineEnds();
    void boldMarks_data();
    void boldMarks();
    void strayWords_data();
    void strayWords();
    void joinedLines_data();
    void joinedLines();
    void sentenceEnds_data();
    void sentenceEnds();
    void slicesKeepTheirSpans();
    void codePointsCountPairsOnce();
};

void CopyCleaningTest::punctuation_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* name, const char* raw, const char* clean) {
        QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(clean);
    };
    row("a comma between Han is widened", "今天,我市开会", "今天，我市开会");
    row("all six marks are widened", "甲,乙;丙:丁!戊?(己)", "甲，乙；丙：丁！戊？（己）");
    row("a comma behind a figure and before Han is widened", "增长8%,比上年快", "增长8%，比上年快");
    row("a comma in a number stays", "共有12,000人参加", "共有12,000人参加");
    row("a time stays", "上午7:30开会", "上午7:30开会");
    row("a decimal point stays", "全长17.7公里", "全长17.7公里");
    row("a score stays", "以3:1获胜", "以3:1获胜");
    row("a space about a score's colon changes nothing", "以3 : 1获胜", "以3 : 1获胜");
    row("a Latin phrase inside Han keeps its comma",
        "他说“Hello, world!”然后离开了这里",
        "他说“Hello, world!”然后离开了这里");
    row("English copy is left alone",
        "The fair (now in its 90th year) ends today: come!",
        "The fair (now in its 90th year) ends today: come!");
    row("English copy with a Chinese name is left alone",
        "The city of Taiyuan (太原) said so, too.",
        "The city of Taiyuan (太原) said so, too.");
    row("a web address keeps its marks",
        "详细办法见https://a.example/b?c=1,2;请看",
        "详细办法见https://a.example/b?c=1,2；请看");
    row("a mail address stays",
        "写信到a.b@news.example,谢谢大家",
        "写信到a.b@news.example，谢谢大家");
    row("brackets about Latin behind Han are widened together",
        "无线网(Wi-Fi)开通",
        "无线网（Wi-Fi）开通");
    row("brackets about Han behind Latin are widened together",
        "WHO(世卫组织)说",
        "WHO（世卫组织）说");
    row("brackets about a figure are widened together", "四年级(2)班", "四年级（2）班");
    row("half of a pair follows the other half", "附件（一)如下", "附件（一）如下");
    row("brackets among Latin stay",
        "他读了Qt (version 6) and more这本书的中文版",
        "他读了Qt (version 6) and more这本书的中文版");
    row("nested brackets are widened", "公司(集团(一))", "公司（集团（一））");
    row("a mark behind a closing quote looks through it", "“好”,他说", "“好”，他说");
    row("a mark before an opening quote looks through it",
        "GDP:“第一位”的说法",
        "GDP：“第一位”的说法");
    row("a mark behind wide brackets is widened", "欢迎光临(免费)!", "欢迎光临（免费）！");
    row("two marks in a row are both widened", "真的吗?!", "真的吗？！");
    row("bold marks are looked through", "**标题**,正文", "**标题**，正文");
    row("the typist's space behind a comma goes", "今天, 我市开会", "今天，我市开会");
    row("a mark behind an ellipsis is widened", "好……!", "好……！");
    row("a lone bracket beside Han is widened", "1)加强领导", "1）加强领导");
    row("a mark at the very end is widened", "好!", "好！");
    row("a semicolon between figures is widened", "学生10;20日映后交流", "学生10；20日映后交流");
    row("Latin words of an address do not make copy English",
        "网址http://www.a.example/b/c?d=1,比分3:2,见图(1)",
        "网址http://www.a.example/b/c?d=1，比分3:2，见图（1）");
    row("marks without any Han stay", "12,34;(5)!", "12,34;(5)!");
}

void CopyCleaningTest::punctuation()
{
    QFETCH(QString, raw);
    QFETCH(QString, clean);
    CleaningTally tally;
    QCOMPARE(widenedPunctuation(raw, tally), clean);
    const qint64 dropped = std::accumulate(tally.dropped.begin(), tally.dropped.end(), qint64(0));
    QCOMPARE(codePointCount(raw), codePointCount(clean) + dropped);
}

void CopyCleaningTest::lineEnds_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("dropped");
    QTest::newRow("CR LF becomes LF")
        << QStringLiteral("a\r\nb") << QStringLiteral("a\nb") << QStringLiteral("line_ending") << 1;
    QTest::newRow("a lone CR becomes LF")
        << QStringLiteral("a\rb") << QStringLiteral("a\nb") << QStringLiteral("line_ending") << 0;
    QTest::newRow("a line separator becomes LF")
        << QStringLiteral("a\u2028b") << QStringLiteral("a\nb") << QStringLiteral("line_ending")
        << 0;
    QTest::newRow("a form feed becomes LF")
        << QStringLiteral("a\fb") << QStringLiteral("a\nb") << QStringLiteral("line_ending") << 0;
    QTest::newRow("a byte-order mark goes") << QStringLiteral("\uFEFFa") << QStringLiteral("a")
                                            << QStringLiteral("byte_order_mark") << 1;
    QTest::newRow("a zero-width space goes")
        << QStringLiteral("a\u200Bb") << QStringLiteral("ab") << QStringLiteral("zero_width") << 1;
    QTest::newRow("a control character goes")
        << (QStringLiteral("a") + QChar(0x07) + QStringLiteral("b")) << QStringLiteral("ab")
        << QStringLiteral("control_character") << 1;
    QTest::newRow("half a surrogate pair is replaced")
        << (QStringLiteral("a") + QChar(0xD840)) << QStringLiteral("a\uFFFD")
        << QStringLiteral("broken_surrogate") << 0;
}

void CopyCleaningTest::lineEnds()
{
    QFETCH(QString, raw);
    QFETCH(QString, clean);
    QFETCH(QString, rule);
    QFETCH(int, dropped);
    CleaningTally tally;
    QCOMPARE(withPlainLineEnds(raw, tally), clean);
    QCOMPARE(tally.applied.value(rule), 1);
    QCOMPARE(tally.dropped.value(rule), qint64(dropped));
}

void CopyCleaningTest::boldMarks_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<QList<int>>("spans");
    QTest::newRow("a pair of marks is a span")
        << QStringLiteral("**本报讯** 12月") << QStringLiteral("本报讯 12月")
        << QList<int> { 0, 3 };
    QTest::newRow("two pairs are two spans")
        << QStringLiteral("a**b**c**d**") << QStringLiteral("abcd") << QList<int> { 1, 1, 3, 1 };
    QTest::newRow("a mark without a partner stays")
        << QStringLiteral("a**b") << QStringLiteral("a**b") << QList<int> {};
    QTest::newRow("a row of stars stays")
        << QStringLiteral("a****b") << QStringLiteral("a****b") << QList<int> {};
    QTest::newRow("one star stays")
        << QStringLiteral("5*3") << QStringLiteral("5*3") << QList<int> {};
}

void CopyCleaningTest::boldMarks()
{
    QFETCH(QString, raw);
    QFETCH(QString, clean);
    QFETCH(QList<int>, spans);
    CleaningTally tally;
    const MarkedText marked = withoutBoldMarks(raw, tally);
    QCOMPARE(marked.text, clean);
    QList<int> found;
    for (const Span& span : marked.spans)
        found << span.start << span.length;
    QCOMPARE(found, spans);
    QCOMPARE(qint64(raw.size() - clean.size()), tally.dropped.value(cleaning_rule::BoldMarks));
}

void CopyCleaningTest::strayWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* text, const char* found) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("and between Han is stray", "民营企业 and 企业家", "and");
    row("will between Han is stray", "建成后 will 形成水利长廊", "will");
    row("and without spaces is stray", "企业and企业家", "and");
    row("two stray words are both found", "政策 and 防治 the 知识", "and the");
    row("a stray word behind a full-width comma is found", "方针， with 防治", "with");
    row("any small word without spaces is stray", "形式主义，need要从源头抓起", "need");
    row("one letter is meant", "周末去k歌", "");
    row("a unit without spaces is meant", "时速km计，下载app看", "");
    row("an acronym is meant", "全市 GDP 增长", "");
    row("a name is meant", "使用 iPhone 拍摄", "");
    row("a unit is meant", "限速 km 牌", "");
    row("app is meant", "下载 app 使用", "");
    row("a word beside a figure is meant", "60 km 以内", "");
    row("an English phrase is meant", "他说 hello world 你好", "");
    row("English copy has none", "this and that", "");
    row("a hyphened word is meant", "连上 wi-fi 网络", "");
}

void CopyCleaningTest::strayWords()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QStringList words;
    for (const TextRange& range : strayLatinWords(text))
        words << text.mid(range.start, range.length);
    QCOMPARE(words.join(u' '), found);
}

void CopyCleaningTest::joinedLines_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("joined");
    const auto row
        = [](const char* name, const char* first, const char* second, const char* joined) {
              QTest::newRow(name) << QString::fromUtf8(first) << QString::fromUtf8(second)
                                  << QString::fromUtf8(joined);
          };
    row("nothing stands between Han", "要求太", "原打造", "要求太原打造");
    row("a space stands between Latin words", "the first", "car", "the first car");
    row("nothing stands between Han and Latin", "使用", "App扫码", "使用App扫码");
    row("nothing stands behind a hyphen", "well-", "known", "well-known");
    row("nothing stands between Han and a Chinese quote", "他说的话是", "“好”", "他说的话是“好”");
    row("a space stands before an English quote", "he said", "“yes”", "he said “yes”");
}

void CopyCleaningTest::joinedLines()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, joined);
    CleaningTally tally;
    QString paragraph = first;
    appendLine(paragraph, second, tally);
    QCOMPARE(paragraph, joined);
    const qint64 dropped = std::accumulate(tally.dropped.begin(), tally.dropped.end(), qint64(0));
    QCOMPARE(first.size() + second.size() + 1, joined.size() + dropped);
}

void CopyCleaningTest::sentenceEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ends");
    QTest::newRow("a full stop ends it") << QStringLiteral("完成。") << true;
    QTest::newRow("a quote behind the stop ends it") << QStringLiteral("“完成。”") << true;
    QTest::newRow("an ellipsis ends it") << QStringLiteral("完成……") << true;
    QTest::newRow("a word does not end it") << QStringLiteral("打造完") << false;
    QTest::newRow("a comma does not end it") << QStringLiteral("完成，") << false;
    QTest::newRow("nothing does not end") << QString() << false;
}

void CopyCleaningTest::sentenceEnds()
{
    QFETCH(QString, text);
    QFETCH(bool, ends);
    QCOMPARE(endsSentence(text), ends);
}

void CopyCleaningTest::slicesKeepTheirSpans()
{
    const MarkedText marked { QStringLiteral("abcdef"), { { 1, 3, SpanRole::Bold } } };
    const MarkedText part = marked.slice(2, 3);
    QCOMPARE(part.text, QStringLiteral("cde"));
    QCOMPARE(part.spans.size(), std::size_t(1));
    QCOMPARE(part.spans[0], (Span { 0, 2, SpanRole::Bold }));
    MarkedText both = marked;
    both.append(part);
    QCOMPARE(both.spans.back(), (Span { 6, 2, SpanRole::Bold }));
    QVERIFY(!marked.isAllBold());
    QVERIFY(marked.slice(1, 3).isAllBold());
}

void CopyCleaningTest::codePointsCountPairsOnce()
{
    QCOMPARE(codePointCount(QStringLiteral("a\U00020000b")), qint64(3));
    QCOMPARE(codePointCount(QString(QChar(0xD840))), qint64(1));
}

QTEST_GUILESS_MAIN(CopyCleaningTest)
#include "copy_cleaning_test.moc"
