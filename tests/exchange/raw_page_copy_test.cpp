// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "split_outline.h"

#include <QtTest>

using namespace broadsheet;

/// The rules of the trade, one row each: raw copy in, parts out.
class RawPageCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void joins_data();
    void joins();
    void refuses_data();
    void refuses();
    void boldWordsBecomeSpans();
    void notesPointAtStrayWords();
    void languageIsTold();
};

namespace {

void addHeadRows(void (*row)(const char*, const char*, const char*))
{
    row("a headline over 本报讯",
        "江岸步道开放\n\n**本报讯** 10月14日,步道开放。(魏 薇)",
        "story\n  headline: 江岸步道开放\n  dateline: 本报讯\n  body: 10月14日，步道开放。\n  "
        "byline: 魏 薇");
    row("a dateline without bold marks and with reporters",
        "江岸步道开放\n\n本报讯（记者 李青 通讯员 王明）10月14日，步道开放。",
        "story\n  headline: 江岸步道开放\n  dateline: 本报讯\n  byline: 记者 李青 通讯员 王明\n  "
        "body: 10月14日，步道开放。");
    row("reporters inside the bold marks",
        "江岸步道开放\n\n**本报讯(记者 李青)** 10月14日,步道开放。",
        "story\n  headline: 江岸步道开放\n  dateline: 本报讯\n  byline: 记者 李青\n  body: "
        "10月14日，步道开放。");
    row("an agency's dateline",
        "国家统计局发布数据\n\n新华社北京10月14日电 国家统计局14日发布数据。",
        "story\n  headline: 国家统计局发布数据\n  dateline: 新华社北京10月14日电\n  body: "
        "国家统计局14日发布数据。");
    row("a source as dateline",
        "名单公布\n\n据新华社电 （记者 郑强）名单公布。",
        "story\n  headline: 名单公布\n  dateline: 据新华社电\n  byline: 记者 郑强\n  body: "
        "名单公布。");
    row("kicker, headline and deck",
        "江城治理三年收官\n\n一条江流回市民身边\n\n清淤217万方 岸线全部开放\n\n本报讯 江水清了。",
        "story\n  kicker: 江城治理三年收官\n  headline: 一条江流回市民身边\n  deck: 清淤217万方 "
        "岸线全部开放\n  dateline: 本报讯\n  body: 江水清了。");
    row("a slogan is a kicker",
        "深入学习宣传贯彻重要会议精神\n\n把握重点任务\n\n本报讯 会议召开。",
        "story\n  kicker: 深入学习宣传贯彻重要会议精神\n  headline: 把握重点任务\n  dateline: "
        "本报讯\n  body: 会议召开。");
    row("a deck with a dash",
        "“好戏是长出来的”\n\n——访演员水兰亭\n\n演出之前，记者走进排练厅。",
        "story\n  headline: “好戏是长出来的”\n  deck: ——访演员水兰亭\n  body: "
        "演出之前，记者走进排练厅。");
    row("a column's name over the headline",
        "汀江评\n\n把好事办到“第二天”\n\n好事往往有两段路。\n\n(林越)",
        "story\n  standing_head: 汀江评\n  headline: 把好事办到“第二天”\n  body: "
        "好事往往有两段路。\n  byline: 林越");
    row("a headline that asks",
        "今冬供暖准备好了吗？\n\n本报记者 赵一鸣\n\n记者走进供热公司。",
        "story\n  headline: 今冬供暖准备好了吗？\n  byline: 本报记者 赵一鸣\n  body: "
        "记者走进供热公司。");
    row("a headline with a comma and a quote",
        "村口办起食堂 “这口热饭，盼了好几年”\n\n本报讯 食堂开张。",
        "story\n  headline: 村口办起食堂 “这口热饭，盼了好几年”\n  dateline: 本报讯\n  body: "
        "食堂开张。");
    row("an editor's note stands before the head",
        "编者按：今天起推出专栏“江边人家”。\n\n守灯塔的人\n\n天还没亮，他已经上了塔。\n\n（作者单位"
        "：市水务局）",
        "story\n  deck: 编者按：今天起推出专栏“江边人家”。\n  headline: 守灯塔的人\n  body: "
        "天还没亮，他已经上了塔。\n  credit: 作者单位：市水务局");
    row("a standing head of two words",
        "民生·关注\n\n旧小区改造提速 三万户受益\n\n□本报记者 李青 实习生 王小明\n\n改造已经开始。",
        "story\n  standing_head: 民生·关注\n  headline: 旧小区改造提速 三万户受益\n  byline: "
        "□本报记者 李青 实习生 王小明\n  body: 改造已经开始。");
    row("a name on its own line is the byline",
        "太报评\n\n把握重点任务\n\n林越\n\n任务已经明确。",
        "story\n  standing_head: 太报评\n  headline: 把握重点任务\n  byline: 林越\n  body: "
        "任务已经明确。");
    row("the bold line among plain ones is the headline",
        "**江岸步道开放**\n\n全长十二公里\n\n沿线三处驿站同步启用\n\n本报讯 步道开放。",
        "story\n  headline: 江岸步道开放\n  deck: 全长十二公里\n  deck: 沿线三处驿站同步启用\n  "
        "dateline: 本报讯\n  body: 步道开放。");
}

void addBodyRows(void (*row)(const char*, const char*, const char*))
{
    row("a short line between paragraphs is a subhead",
        "修街记\n\n街修好了，灯亮起来。\n\n人留住，街才算留住\n\n街上有三百户人家。",
        "story\n  headline: 修街记\n  body: 街修好了，灯亮起来。\n  subhead: 人留住，街才算留住\n  "
        "body: 街上有三百户人家。");
    row("numbered lines are subheads",
        "供暖准备就绪\n\n检修已经完成。\n\n一、早准备\n\n管道换了12公里。\n\n二、早行动\n\n热线已经"
        "开通。",
        "story\n  headline: 供暖准备就绪\n  body: 检修已经完成。\n  subhead: 一、早准备\n  body: "
        "管道换了12公里。\n  subhead: 二、早行动\n  body: 热线已经开通。");
    row("a paragraph torn by a column is closed at once",
        "龙头企业落户\n\n本报讯 加快推动产业转型升级，省里要求太\n\n原打造产业高地。(王明)",
        "story\n  headline: 龙头企业落户\n  dateline: 本报讯\n  body: "
        "加快推动产业转型升级，省里要求太原打造产业高地。\n  byline: 王明");
    row("a torn paragraph does not swallow the next headline",
        "龙头企业落户\n\n加快推动产业转型升级，促进产业向高端演进，省里要求太\n\n江岸步道开放\n\n本"
        "报讯 步道开放。(王明)",
        "story\n  headline: 龙头企业落户\n  body: "
        "加快推动产业转型升级，促进产业向高端演进，省里要求太\nstory\n  headline: 江岸步道开放\n  "
        "dateline: 本报讯\n  body: 步道开放。\n  byline: 王明");
    row("questions and answers are text",
        "对话院士\n\n问：您怎么看？\n\n答：算力是水。\n\n问：都能用上吗？\n\n答：能。",
        "story\n  headline: 对话院士\n  body: 问：您怎么看？\n  body: 答：算力是水。\n  body: "
        "问：都能用上吗？\n  body: 答：能。");
    row("a jump line at the end is split off",
        "江水清了\n\n江水清了，人来了(下转第3版)",
        "story\n  headline: 江水清了\n  body: 江水清了，人来了\n  jump_line: 下转第3版");
    row("a jump line at the beginning is split off",
        "江水清了\n\n(上接第1版)人都来了。",
        "story\n  headline: 江水清了\n  jump_line: 上接第1版\n  body: 人都来了。");
    row("a jump line in other words",
        "江水清了\n\n（紧接第一版）人都来了。（下转A3版）",
        "story\n  headline: 江水清了\n  jump_line: 紧接第一版\n  body: 人都来了。\n  jump_line: "
        "下转A3版");
    row("a source in brackets is a credit",
        "名单公布\n\n本报讯 名单公布。（据新华社）\n\n路灯亮了\n\n本报讯 灯亮了。",
        "story\n  headline: 名单公布\n  dateline: 本报讯\n  body: 名单公布。\n  credit: "
        "据新华社\nstory\n  headline: 路灯亮了\n  dateline: 本报讯\n  body: 灯亮了。");
    row("a notice has its signature and date",
        "停水公告\n\n因管道维修，文昌路一带临时停水。\n\n云汀市供水公司\n\n2026年10月14日",
        "story\n  headline: 停水公告\n  body: 因管道维修，文昌路一带临时停水。\n  byline: "
        "云汀市供水公司\n  byline: 2026年10月14日");
    row("verse keeps its lines",
        "秋兴\n\n李青\n\n江水漫过石阶\n月亮落在船舷\n我把一封旧信\n折成小小的帆\n风从渡口走来\n\n路"
        "灯亮了\n\n本报讯 灯亮了。",
        "story\n  headline: 秋兴\n  byline: 李青\n  body: 江水漫过石阶\n  body: 月亮落在船舷\n  "
        "body: 我把一封旧信\n  body: 折成小小的帆\n  body: 风从渡口走来\nstory\n  headline: "
        "路灯亮了\n  dateline: 本报讯\n  body: 灯亮了。");
}

void addGroupRows(void (*row)(const char*, const char*, const char*))
{
    const char* package
        = "package\n  headline: 四县区齐抓秋粮入库\n  place_head: 阳曲县\n  dateline: 本报讯\n  "
          "body: 秋粮过半。\n  byline: 李青"
          "\n  place_head: 小店区\n  dateline: 本报讯\n  body: 秋粮七成。\n  byline: 王明";
    row("a package with bold place heads",
        "四县区齐抓秋粮入库\n\n**阳曲县**\n\n**本报讯** "
        "秋粮过半。(李青)\n\n**小店区**\n\n**本报讯** 秋粮七成。(王明)",
        package);
    row("a package with plain place heads",
        "四县区齐抓秋粮入库\n\n阳曲县\n\n本报讯 秋粮过半。（李青）\n\n小店区\n\n本报讯 "
        "秋粮七成。（王明）",
        package);
    row("two stories with bold headlines are no package",
        "**江岸步道开放**\n\n**本报讯** 步道开放。(李青)\n\n**路灯亮了**\n\n**本报讯** "
        "灯亮了。(王明)",
        "story\n  headline: 江岸步道开放\n  dateline: 本报讯\n  body: 步道开放。\n  byline: 李青\n"
        "story\n  headline: 路灯亮了\n  dateline: 本报讯\n  body: 灯亮了。\n  byline: 王明");
    row("briefs under a standing head",
        "简讯\n\n**夜间门诊增至九家**\n\n三家医院开设夜间门诊。\n\n**天桥加装坡道**"
        "\n\n坡道昨日完工。\n\n责编 王一苇 版式 陈小舟",
        "package\n  standing_head: 简讯\n  place_head: 夜间门诊增至九家\n  body: "
        "三家医院开设夜间门诊。\n  place_head: 天桥加装坡道\n"
        "  body: 坡道昨日完工。\nbox\n  page_credits: 责编 王一苇 版式 陈小舟");
    row("a dated box with its source",
        "1950年12月21日\n\n实验团成立。\n\n2011年12月21日\n\n大会举行。\n\n(市档案馆供稿)",
        "box\n  subhead: 1950年12月21日\n  body: 实验团成立。\n  subhead: 2011年12月21日\n  body: "
        "大会举行。\n  credit: 市档案馆供稿");
    row("a calendar box with its standing head",
        "历史上的今天\n\n1949年10月15日\n\n市民走上街头。\n\n（本报综合）",
        "box\n  standing_head: 历史上的今天\n  subhead: 1949年10月15日\n  body: 市民走上街头。\n  "
        "credit: 本报综合");
    row("page credits with telephone",
        "路灯亮了\n\n本报讯 灯亮了。\n\n责任编辑：张三 美编：李四 校对：王五 电话：0351-1234567",
        "story\n  headline: 路灯亮了\n  dateline: 本报讯\n  body: 灯亮了。\nbox\n  page_credits: "
        "责任编辑：张三 美编：李四 校对：王五 电话：0351-1234567");
    row("a caption with its credit",
        "图为汀江大桥。 方琢 摄",
        "caption\n  caption: 图为汀江大桥。\n  credit: 方琢 摄");
    row("a caption from an office",
        "图为产业园。 清徐县融媒体中心提供",
        "caption\n  caption: 图为产业园。\n  credit: 清徐县融媒体中心提供");
    row("a caption with file credit in brackets",
        "左图：孩子们在奔跑。（资料图片）",
        "caption\n  caption: 左图：孩子们在奔跑。\n  credit: 资料图片");
    row("a caption with reporter and pointer",
        "▲工人在检修管道。本报记者 赵一鸣 摄",
        "caption\n  caption: ▲工人在检修管道。\n  credit: 本报记者 赵一鸣 摄");
    row("a caption inside a story does not end it",
        "修街记\n\n街修好了，灯亮起来。\n\n图为老街。 叶砚 摄\n\n街上有三百户人家。(叶 砚)",
        "story\n  headline: 修街记\n  body: 街修好了，灯亮起来。\n  body: 街上有三百户人家。\n  "
        "byline: 叶 砚\ncaption\n  caption: 图为老街。\n  credit: 叶砚 摄");
    row("a caption under its own headline",
        "丰收的喜悦\n\n图为农民在翻晒稻谷。 王明 摄\n\n路灯亮了\n\n本报讯 灯亮了。",
        "caption\n  headline: 丰收的喜悦\n  caption: 图为农民在翻晒稻谷。\n  credit: 王明 "
        "摄\nstory\n  headline: 路灯亮了\n  dateline: 本报讯\n  body: 灯亮了。");
}

void addLineRows(void (*row)(const char*, const char*, const char*))
{
    row("carriage returns and indents",
        "\xEF\xBB\xBF江岸步道开放\r\n\r\n\xE3\x80\x80\xE3\x80\x80本报讯 "
        "步道开放。\r\n\r\n\xE3\x80\x80\xE3\x80\x80驿站启用。  \r\n",
        "story\n  headline: 江岸步道开放\n  dateline: 本报讯\n  body: 步道开放。\n  body: "
        "驿站启用。");
    row("a newline between Han inside a paragraph",
        "江岸步道开放\n\n**本报讯** 10月14日,我市\n召开工作推进会。",
        "story\n  headline: 江岸步道开放\n  dateline: 本报讯\n  body: "
        "10月14日，我市召开工作推进会。");
    row("wrapped lines under headlines without blank lines",
        "我市召开会议\n副市长出席并讲话\n本报讯 "
        "10月14日，我市召开会议，部署下一阶段工\n作，要求各部门压实责任，确保安全度汛，切实保\n障群"
        "众安全。\n会议指出，要加强值守。（李青）",
        "story\n  headline: 我市召开会议\n  deck: 副市长出席并讲话\n  dateline: 本报讯\n  body: "
        "10月14日，我市召开会议，部署下一阶段工作，要求各部门压实责任，确保安全度汛，切实保障群众安"
        "全。\n"
        "  body: 会议指出，要加强值守。\n  byline: 李青");
    row("every line a paragraph",
        "大桥今日合龙\n\xE3\x80\x80\xE3\x80\x80本报讯 "
        "大桥主桥合龙，比计划提前12天。\n\xE3\x80\x80\xE3\x80\x80据了解，大桥总投资12亿元。\n菜市场"
        "改造完成\n\xE3\x80\x80\xE3\x80\x80本报讯 菜市场重新开业。",
        "story\n  headline: 大桥今日合龙\n  dateline: 本报讯\n  body: "
        "大桥主桥合龙，比计划提前12天。\n  body: 据了解，大桥总投资12亿元。\n"
        "story\n  headline: 菜市场改造完成\n  dateline: 本报讯\n  body: 菜市场重新开业。");
    row("an English story",
        "LOCAL\n\nHarbor bridge reopens\n\nDrivers cheer as tolls stay suspended\n\nBy JANE "
        "ROE\n\nPORT ELLERY — The harbor bridge\nreopened Monday, at last.\n\nContinued on A5",
        "story\n  kicker: LOCAL\n  headline: Harbor bridge reopens\n  deck: Drivers cheer as tolls "
        "stay suspended\n  byline: By JANE ROE\n  dateline: PORT ELLERY —\n"
        "  body: The harbor bridge reopened Monday, at last.\n  jump_line: Continued on A5");
    row("an English caption and page credits",
        "A carrier waves from the bridge. (Photo by Sam Lowe)\n\nPage editor Ruth Alden",
        "caption\n  caption: A carrier waves from the bridge.\n  credit: Photo by Sam Lowe\nbox\n  "
        "page_credits: Page editor Ruth Alden");
    row("English briefs",
        "BRIEFLY\n\nLibrary hours\n\nThe library opens at 9 a.m.\n\nRoad work\n\nElm Street closes "
        "Tuesday.",
        "package\n  standing_head: BRIEFLY\n  place_head: Library hours\n  body: The library opens "
        "at 9 a.m.\n  place_head: Road work\n  body: Elm Street closes Tuesday.");
    row("a signed letter",
        "LETTERS TO THE EDITOR\n\nSave the ferry\nThe ferry is our road. Do not cut it.\nOWEN "
        "HART\nSable Island\n\nLighthouse to reopen\nBy JANE ROE\nThe lighthouse reopens.",
        "story\n  standing_head: LETTERS TO THE EDITOR\n  headline: Save the ferry\n  body: The "
        "ferry is our road. Do not cut it.\n  byline: OWEN HART\n  byline: Sable Island\n"
        "story\n  headline: Lighthouse to reopen\n  byline: By JANE ROE\n  body: The lighthouse "
        "reopens.");
    row("one paragraph without a head is a story",
        "今天天气很好。",
        "story\n  body: 今天天气很好。");
}

} // namespace

void RawPageCopyTest::splits_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char* name, const char* raw, const char* outline) {
        QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(outline);
    };
    addHeadRows(row);
    addBodyRows(row);
    addGroupRows(row);
    addLineRows(row);
}

void RawPageCopyTest::splits()
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

void RawPageCopyTest::joins_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("joins");
    const auto row = [](const char* name, const char* raw, const char* joins) {
        QTest::newRow(name) << QString::fromUtf8(raw) << QString::fromUtf8(joins);
    };
    row("a headless rest behind another story",
        "把握任务\n\n要引进一个，带来一批，加快把产业打造完\n\n路灯亮了\n\n本报讯 "
        "灯亮了。(李青)\n\n整产业链，实现集聚。",
        "0/1→2/0");
    row("a headless rest behind a caption",
        "把握任务\n\n要引进一个，带来一批，加快把产业打造完\n\n图为园区。 王明 "
        "摄\n\n整产业链，实现集聚。",
        "0/1→2/0");
    row("a headless rest before its story",
        "路灯亮了\n\n本报讯 "
        "灯亮了。(李青)\n\n整产业链，实现集聚。(林越)"
        "\n\n把握任务\n\n要引进一个，带来一批，加快把产业打造完\n\n新馆开放\n\n本报讯 新馆开放。",
        "2/1→1/0");
    row("two rests find their own stories",
        "秋收\n\n本报讯 稻田里收割机来回走，农户把稻谷运到粮站，粮站连夜烘\n\n护江\n\n本报讯 "
        "巡护员沿着江岸走，捡起漂浮物，护江队员都是沿江的居\n\n路灯亮了\n\n本报讯 "
        "灯亮了。(李青)\n\n民，巡护员每天捡漂浮物，沿着江岸走。(王明)\n\n"
        "新馆开放\n\n本报讯 新馆开放。(李青)\n\n干稻谷，粮站的烘干机收割机都不停，农户放心。(赵敏)",
        "0/2→5/0 1/2→3/0");
    row("an English rest inside an open story",
        "OPINION\n\nMore than steel\n\nThe bridge was closed, and in that time the town learned "
        "that people and\n\nStore to close\n\nBy OMAR DIAZ\n\nHARLOW FALLS — The store "
        "closes.\n\nneighbors carry one another.",
        "0/2→2/0");
    row("nothing is proposed where nothing broke",
        "路灯亮了\n\n本报讯 灯亮了。(李青)\n\n江水清了。",
        "");
    row("a paragraph that jumps to another page is not asked about",
        "江水清了\n\n江水清了，人也来了，往后由谁来看着(下转第3版)\n\n路灯亮了\n\n本报讯 "
        "灯亮了。(李青)\n\n整产业链。",
        "");
}

void RawPageCopyTest::joins()
{
    QFETCH(QString, raw);
    QFETCH(QString, joins);
    const Result<SplitCopy> split = splitRawPageCopy(raw);
    QVERIFY(split.ok());
    QStringList found;
    for (const SplitCopy::Join& join : split->joins) {
        found << QStringLiteral("%1/%2→%3/%4")
                     .arg(join.fromStory)
                     .arg(join.fromPart)
                     .arg(join.toStory)
                     .arg(join.toPart);
        const Story& from = split->stories[std::size_t(join.fromStory)];
        QCOMPARE(join.fromOffset, int(from.parts[std::size_t(join.fromPart)]->text.size()));
        QVERIFY(!join.why.isEmpty());
        QCOMPARE(split->stories[std::size_t(join.toStory)].type, StoryType::Fragment);
    }
    found.sort();
    QCOMPARE(found.join(u' '), joins);
}

void RawPageCopyTest::refuses_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing at all") << QString() << QStringLiteral("0 characters");
    QTest::newRow("white space only")
        << QStringLiteral(" \n\u3000\n\t") << QStringLiteral("white space");
    QTest::newRow("punctuation only")
        << QStringLiteral("，。！？**\n——") << QStringLiteral("no letter");
    QTest::newRow("a NUL byte behind two ideographs")
        << (QStringLiteral("甲乙") + QChar(0)) << QStringLiteral("NUL at byte 6");
    QTest::newRow("more than 64 MiB")
        << QString(24 * 1024 * 1024, u'字') << QStringLiteral("bytes");
}

void RawPageCopyTest::refuses()
{
    QFETCH(QString, raw);
    QFETCH(QString, detail);
    const Result<SplitCopy> split = splitRawPageCopy(raw);
    QVERIFY(!split.ok());
    QVERIFY(!split.problem().summary.isEmpty());
    QVERIFY2(split.problem().detail.contains(detail), qPrintable(split.problem().detail));
}

void RawPageCopyTest::boldWordsBecomeSpans()
{
    const Result<SplitCopy> split = splitRawPageCopy(
        QStringLiteral("路灯亮了\n\n**本报讯** 灯**全部**亮了,江**水**也清了。(李青)"));
    QVERIFY(split.ok());
    const auto& parts = split->stories.front().parts;
    QCOMPARE(parts[1]->kind, PartKind::Dateline);
    QVERIFY(parts[1]->spans.empty());
    QCOMPARE(parts[2]->text, QStringLiteral("灯全部亮了，江水也清了。"));
    const std::vector<Span> spans { { 1, 2, SpanRole::Bold }, { 7, 1, SpanRole::Bold } };
    QCOMPARE(parts[2]->spans, spans);
    QCOMPARE(split->normalised.value(QStringLiteral("bold_marks")), 3);
    QCOMPARE(split->droppedCharacters.value(QStringLiteral("bold_marks")), qint64(12));
}

void RawPageCopyTest::notesPointAtStrayWords()
{
    const Result<SplitCopy> split
        = splitRawPageCopy(QStringLiteral("护企\n\n保护民营企业 and 企业家的权益。"));
    QVERIFY(split.ok());
    const auto& notes = split->stories.front().notes;
    QCOMPARE(notes.size(), std::size_t(1));
    QCOMPARE(notes[0].kind, QStringLiteral("stray_latin"));
    QCOMPARE(notes[0].part, 1);
    QCOMPARE(split->stories.front().parts[1]->text.mid(notes[0].offset, notes[0].length),
        QStringLiteral("and"));
}

void RawPageCopyTest::languageIsTold()
{
    const Result<SplitCopy> split
        = splitRawPageCopy(QStringLiteral("路灯亮了\n\n本报讯 灯亮了。(李青)\n\nHarbor bridge "
                                          "reopens\n\nBy JANE ROE\n\nThe bridge reopened."));
    QVERIFY(split.ok());
    QCOMPARE(split->stories.size(), std::size_t(2));
    QCOMPARE(split->stories[0].language, QStringLiteral("zh-Hans"));
    QCOMPARE(split->stories[1].language, QStringLiteral("en"));
}

QTEST_GUILESS_MAIN(RawPageCopyTest)
#include "raw_page_copy_test.moc"
