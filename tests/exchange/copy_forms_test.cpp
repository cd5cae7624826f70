// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "split_outline.h"

#include <QtTest>

using namespace broadsheet;

/// The forms that papers differ in: white space, brackets, datelines, where columns end.
class CopyFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void spacesOfEveryKindAreTheSame_data();
    void spacesOfEveryKindAreTheSame();
    void brokenParagraphsAreNoted_data();
    void brokenParagraphsAreNoted();
    void separatorLinesAreDropped();
};

namespace {

/// White space in newspaper copy is as often the ideographic space as the ASCII one.
void addSpaceRows(void (*row)(const char*, const char*, const char*))
{
    row("an ideographic space in a byline line",
        "路灯亮了\n\n本报记者　周敏\n\n灯亮了。",
        "story\n  headline: 路灯亮了\n  byline: 本报记者　周敏\n  body: 灯亮了。");
    row("ideographic spaces between two reporters",
        "路灯亮了\n本报记者　周敏　实习生　何玉\n12月1日，全市路灯亮了，夜里也看得清路。",
        "story\n  headline: 路灯亮了\n  byline: 本报记者　周敏　实习生　何玉\n  body: "
        "12月1日，全市路灯亮了，夜里也看得清路。");
    row("a byline in brackets above the text",
        "路灯亮了\n\n（记者　周敏）\n\n灯亮了。",
        "story\n  headline: 路灯亮了\n  byline: 记者　周敏\n  body: 灯亮了。");
    row("a byline in brackets on the last line",
        "路灯亮了\n\n灯亮了。\n\n（记者　周敏）",
        "story\n  headline: 路灯亮了\n  body: 灯亮了。\n  byline: 记者　周敏");
    row("two names with an ideographic space between them",
        "路灯亮了\n\n市里召开会议。（周敏　何玉）",
        "story\n  headline: 路灯亮了\n  body: 市里召开会议。\n  byline: 周敏　何玉");
    row("a spread name behind an ideographic space",
        "路灯亮了\n\n市里召开会议。　（周　敏）",
        "story\n  headline: 路灯亮了\n  body: 市里召开会议。\n  byline: 周　敏");
    row("a dateline, reporters and text with ideographic spaces",
        "路灯亮了\n\n本报讯　（记者　周敏）　昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  dateline: 本报讯\n  byline: 记者　周敏\n  body: "
        "昨日，灯亮了。");
    row("an agency's dateline before reporters",
        "路灯亮了\n\n新华社北京3月5日电　（记者　周敏）灯亮了。",
        "story\n  headline: 路灯亮了\n  dateline: 新华社北京3月5日电\n  byline: 记者　周敏\n  "
        "body: "
        "灯亮了。");
    row("a credit behind an ideographic space",
        "图为施工现场。　唐鹏摄",
        "caption\n  caption: 图为施工现场。\n  credit: 唐鹏摄");
    row("page credits with ideographic spaces",
        "路灯亮了\n\n本报讯　灯亮了。\n\n责任编辑　孙丽　美编　周涛　校对　钱勇",
        "story\n  headline: 路灯亮了\n  dateline: 本报讯\n  body: 灯亮了。\nbox\n  page_credits: "
        "责任编辑　孙丽　美编　周涛　校对　钱勇");
    row("a no-break space in a byline",
        "路灯亮了\n\n本报记者\u00A0周敏\n\n灯亮了。",
        "story\n  headline: 路灯亮了\n  byline: 本报记者\u00A0周敏\n  body: 灯亮了。");
}

/// Where a head ends, and a column of briefs.
void addBoundaryRows(void (*row)(const char*, const char*, const char*))
{
    row("a standing head ends a column of briefs",
        "**要闻速览**\n■ 我市新增五家企业\n■ 书市今日开幕\n\n**来论**\n**莫让形式主义寒了人心**\n◎"
        "钱多多\n近日，有地方要求打卡。\n\n**服务基层见实效**\n（上接第1版）制度已经建立。",
        "package\n  standing_head: 要闻速览\n  place_head: ■ 我市新增五家企业\n  place_head: ■ "
        "书市今日开幕\nstory\n  standing_head: 来论\n  headline: 莫让形式主义寒了人心\n  byline: "
        "◎钱多多\n  body: 近日，有地方要求打卡。\nstory\n  headline: 服务基层见实效\n  jump_line: "
        "上接第1版\n  body: 制度已经建立。");
    row("a bold headline ends briefs without heads",
        "**简讯**\n\n●图书馆延长开放。\n\n●地铁调整班次。\n\n**小区改造惠及居民**"
        "\n\n改造已经开始。",
        "package\n  standing_head: 简讯\n  body: ●图书馆延长开放。\n  body: "
        "●地铁调整班次。\nstory\n  headline: 小区改造惠及居民\n  body: 改造已经开始。");
    row("a section's name, headline and deck without bold marks",
        "要闻\n市委常委会召开会议\n传达学习重要讲话精神 "
        "研究部署贯彻落实工作\n6日，市委常委会召开会议，传达学习重要讲话精神，研究部署我市贯彻落实"
        "工"
        "作。\n会议强调，要聚焦重点，狠抓落实，确保各项任务落地见\n效。要加强领导，形成合力。\n（记"
        "者"
        "　王小明）",
        "story\n  standing_head: 要闻\n  headline: 市委常委会召开会议\n  deck: "
        "传达学习重要讲话精神 研究部署贯彻落实工作\n  body: "
        "6日，市委常委会召开会议，传达学习重要讲话精神，研究部署我市贯彻落实工作。\n  body: "
        "会议强调，要聚焦重点，狠抓落实，确保各项任务落地见效。要加强领导，形成合力。\n  byline: "
        "记者　王小明");
    row("a headline in capitals over a deck",
        "HARBOR COMMISSION DELAYS VOTE ON PIER\nResidents question cost of repairs\nBy ANNA "
        "ROE\n\nPORT ALDEN — The vote was put off.",
        "story\n  headline: HARBOR COMMISSION DELAYS VOTE ON PIER\n  deck: Residents question cost "
        "of repairs\n  byline: By ANNA ROE\n  dateline: PORT ALDEN —\n  body: The vote was put "
        "off.");
    row("a caption that says where the picture stands",
        "Mayor wins second term\n\nHARLOW FALLS — The mayor won.\n\nAbove: Volunteers count "
        "ballots. "
        "(Tom Reed/The Courier)",
        "story\n  headline: Mayor wins second term\n  dateline: HARLOW FALLS —\n  body: The mayor "
        "won.\ncaption\n  caption: Above: Volunteers count ballots.\n  credit: Tom Reed/The "
        "Courier");
    row("a caption that begins with Photo",
        "BRIEFS\n\nLibrary hours. The library opens at 9 a.m.\n\nPhoto: A worker places sandbags "
        "on Monday. (John Smith/Staff)",
        "package\n  standing_head: BRIEFS\n  body: Library hours. The library opens at 9 a.m.\n"
        "caption\n  caption: Photo: A worker places sandbags on Monday.\n  credit: John "
        "Smith/Staff");
}

/// Forms of datelines, names and credits that papers differ in.
void addFormRows(void (*row)(const char*, const char*, const char*))
{
    row("a dateline in lenticular brackets",
        "路灯亮了\n\n【本报讯】昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  dateline: 【本报讯】\n  body: 昨日，灯亮了。");
    row("a dateline in wide square brackets",
        "路灯亮了\n\n［本报讯］昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  dateline: ［本报讯］\n  body: 昨日，灯亮了。");
    row("a morning paper's dateline",
        "路灯亮了\n\n晨报讯（记者 周敏）昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  dateline: 晨报讯\n  byline: 记者 周敏\n  body: "
        "昨日，灯亮了。");
    row("an evening paper's dateline with its name",
        "路灯亮了\n\n江城晚报讯 昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  dateline: 江城晚报讯\n  body: 昨日，灯亮了。");
    row("full-width figures in a dateline",
        "路灯亮了\n\n本报１２月５日讯 昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  dateline: 本报１２月５日讯\n  body: 昨日，灯亮了。");
    row("reporters in brackets at the head of a paragraph",
        "路灯亮了\n\n（新华社记者 周敏）昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  byline: 新华社记者 周敏\n  body: 昨日，灯亮了。");
    row("words and pictures by one reporter",
        "路灯亮了\n\n全媒体记者 周敏 摄影报道\n\n昨日，灯亮了。",
        "story\n  headline: 路灯亮了\n  byline: 全媒体记者 周敏 摄影报道\n  body: "
        "昨日，灯亮了。");
    row("jump lines in tortoise-shell brackets and behind a pointer",
        "路灯亮了\n\n〔上接第1版〕灯亮了，人也来了。\n\n往后由谁来看着？▲（下转第3版）",
        "story\n  headline: 路灯亮了\n  jump_line: 上接第1版\n  body: 灯亮了，人也来了。\n  body: "
        "往后由谁来看着？\n  jump_line: 下转第3版");
    row("a caption behind a pointer with its credit below",
        "▲12月1日，工人在安装电梯。\n    本报记者　唐鹏摄",
        "caption\n  caption: ▲12月1日，工人在安装电梯。\n  credit: 本报记者　唐鹏摄");
    row("an agency's picture",
        "图为操场。 新华社发（赵明 摄）",
        "caption\n  caption: 图为操场。\n  credit: 新华社发（赵明 摄）");
    row("a source without brackets on the last line",
        "路灯亮了\n\n灯亮了。\n\n据新华社",
        "story\n  headline: 路灯亮了\n  body: 灯亮了。\n  credit: 据新华社");
    row("an agency's dateline at the end",
        "路灯亮了\n\n灯亮了。（新华社北京12月1日电）",
        "story\n  headline: 路灯亮了\n  body: 灯亮了。\n  credit: 新华社北京12月1日电");
    row("page credits with strokes",
        "路灯亮了\n\n本报讯 灯亮了。\n\n版面统筹/赵一 制图/钱二",
        "story\n  headline: 路灯亮了\n  dateline: 本报讯\n  body: 灯亮了。\nbox\n  page_credits: "
        "版面统筹/赵一 制图/钱二");
    row("an editorial's label is no byline",
        "评论员文章\n**以钉钉子精神抓落实**\n**本报评论员**\n一分部署，九分落实。",
        "story\n  standing_head: 评论员文章\n  headline: 以钉钉子精神抓落实\n  byline: "
        "本报评论员\n  body: 一分部署，九分落实。");
    row("a web address does not make a paragraph English",
        "路灯亮了\n\n网址http://www.a.example/x?y=1,邮箱a@b.example;版本v1.2(beta)发布,请看。",
        "story\n  headline: 路灯亮了\n  body: "
        "网址http://www.a.example/x?y=1，邮箱a@b.example；版本v1.2（beta）发布，请看。");
}

} // namespace

void CopyFormsTest::splits_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char* name, const char* raw, const char* outline) {
        QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(outline);
    };
    addSpaceRows(row);
    addBoundaryRows(row);
    addFormRows(row);
}

void CopyFormsTest::splits()
{
    QFETCH(QString, raw);
    QFETCH(QString, outline);
    const Result<SplitCopy> split = splitRawPageCopy(raw);
    QVERIFY(split.ok());
    QCOMPARE(outlineOf(*split).split(u'\n'), outline.split(u'\n'));
    QCOMPARE(imbalance(*split), qint64(0));
    QCOMPARE(lostSigns(raw, *split), QString());
    QCOMPARE(brokenPart(*split), QString());
}

void CopyFormsTest::spacesOfEveryKindAreTheSame_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QChar>("space");
    for (const QString& page : samplePages()) {
        if (page.contains(QLatin1String("us-daily")))
            continue;
        const QString name = page.section(u'/', -1);
        QTest::newRow(qPrintable(name + QStringLiteral(" with ideographic spaces")))
            << page << QChar(0x3000);
        QTest::newRow(qPrintable(name + QStringLiteral(" with en spaces")))
            << page << QChar(0x2002);
    }
}

void CopyFormsTest::spacesOfEveryKindAreTheSame()
{
    QFETCH(QString, path);
    QFETCH(QChar, space);
    static const QRegularExpression besideHan(
        QStringLiteral("(?<=[^\\x00-\\x7f]) (?=[^\\x00-\\x7f])"));
    const QString copy = fileText(path);
    const QString other = QString(copy).replace(besideHan, QString(space));
    QVERIFY(other != copy);
    const Result<SplitCopy> split = splitRawPageCopy(copy);
    const Result<SplitCopy> otherSplit = splitRawPageCopy(other);
    QVERIFY(split.ok() && otherSplit.ok());
    QCOMPARE(outlineOf(*otherSplit).replace(space, u' ').split(u'\n'),
        outlineOf(*split).replace(space, u' ').split(u'\n'));
    QCOMPARE(imbalance(*otherSplit), qint64(0));
}

void CopyFormsTest::brokenParagraphsAreNoted_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("quoted"); // what the note points at
    QTest::addColumn<QString>("named"); // a further text that it names
    const auto row = [](const char* name, const char* raw, const char* quoted, const char* named) {
        QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(quoted)
                            << QString::fromUtf8(named);
    };
    row("a comma ends the story",
        "抓落实\n\n抓落实，关键在人。要以上率下，层层传导压力，\n\n路灯亮了\n\n本报讯 "
        "灯亮了。(李青)",
        "，层层传导压力，",
        "");
    row("an ideograph ends the story",
        "抓落实\n\n抓落实，关键在人。要以上率下，层层传导压力和责\n\n路灯亮了\n\n本报讯 "
        "灯亮了。(李青)",
        "层层传导压力和责",
        "");
    row("another story's last paragraph has no subject",
        "**抓落实**\n\n抓落实，关键在人。要以上率下，层层传导压力，\n\n**学校食堂开放日**\n\n本报讯"
        "（记者 高敏）食堂举办开放日。\n\n不断提高执行力，把各项工作落到实处。",
        "，层层传导压力，",
        "学校食堂开放日");
    row("nothing breaks off", "路灯亮了\n\n本报讯 灯亮了，人也来了，街上热闹起来了。", "", "");
    row("a joined rest was found",
        "把握任务\n\n要引进一个，带来一批，加快把产业打造完，再打造完\n\n路灯亮了\n\n本报讯 "
        "灯亮了。(李青)\n\n整产业链，实现集聚。",
        "",
        "");
    row("a jump line leads on",
        "江水清了\n\n江水清了，人也来了，往后由谁来看着这条江(下转第3版)",
        "",
        "");
}

void CopyFormsTest::brokenParagraphsAreNoted()
{
    QFETCH(QString, raw);
    QFETCH(QString, quoted);
    QFETCH(QString, named);
    const Result<SplitCopy> split = splitRawPageCopy(raw);
    QVERIFY(split.ok());
    QStringList found;
    for (const Story& story : split->stories) {
        for (const StoryNote& note : story.notes) {
            QCOMPARE(note.kind, QStringLiteral("breaks_off"));
            found << story.parts[std::size_t(note.part)]->text.mid(note.offset, note.length);
            QVERIFY2(note.text.contains(found.back()), qPrintable(note.text));
            QVERIFY2(note.text.contains(named), qPrintable(note.text));
        }
    }
    QCOMPARE(found.join(u' '), quoted);
}

void CopyFormsTest::separatorLinesAreDropped()
{
    const QString raw = QStringLiteral(
        "路灯亮了\n\n本报讯 灯亮了。\n\n---\n\n桥通了\n\n本报讯 桥通了。\n***\n\n###");
    const Result<SplitCopy> split = splitRawPageCopy(raw);
    QVERIFY(split.ok());
    QCOMPARE(split->stories.size(), std::size_t(2));
    QCOMPARE(split->normalised.value(QStringLiteral("separator_line")), 3);
    QCOMPARE(split->droppedCharacters.value(QStringLiteral("separator_line")), qint64(9));
    QCOMPARE(imbalance(*split), qint64(0));
    QCOMPARE(lostSigns(raw, *split), QString());
}

QTEST_GUILESS_MAIN(CopyFormsTest)
#include "copy_forms_test.moc"
