// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/head_lines.h"

#include "exchange/byline_names.h"
#include "exchange/copy_expression.h"
#include "exchange/copy_patterns.h"

namespace broadsheet {

namespace {

using Kinds = std::vector<PartKind>;
constexpr qsizetype LongestAffiliation = 5; // words: "Special to The Port Courier"

qsizetype hanCount(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return isHan(c); });
}

/// Set width: an ideograph counts two, a letter or a figure one.
qsizetype cells(const QString& text)
{
    return text.size() + hanCount(text);
}

qsizetype wordCount(const QString& text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts).size();
}

bool isCapitals(const QString& text)
{
    return text == text.toUpper() && text != text.toLower();
}

bool isSlogan(const QString& text)
{
    static const QRegularExpression slogan = copyExpression(QStringLiteral(
        "^(?:深入)?(?:学习|贯彻|落实|宣传).*(?:精神|思想|讲话|部署|要求)$|(?:精神|主题教育|"
        "专项行动|主题活动|系列报道|系列谈|"
        "建设年|攻坚战)$|^(?:喜迎|庆祝|纪念|迎接|致敬|坚决打赢|奋进|牢记|弘扬).{4,}$"
        "|之[一二三四五六七八九十]{1,2}$|[①-⑨]$|[（(][一二三四五六七八九十上中下]{1,2}[）)]$"));
    return slogan.match(text).hasMatch();
}

/// A column's name that is told by its brevity: four or five ideographs over a longer line.
bool isBriefLabel(const QString& line, const QString& next)
{
    static const QRegularExpression sentence
        = copyExpression(QStringLiteral("[的了吗呢是在有不将被把让来去]|[，。？！：“”\\s0-9]"));
    const qsizetype han = hanCount(line);
    return han >= 2 && han <= 5 && han == line.size() && hanCount(next) >= han + 2
        && !sentence.match(line).hasMatch();
}

bool isEnglishKicker(const QString& line, const QString& next)
{
    if (isCapitals(line) && !isCapitals(next))
        return wordCount(line) <= 5;
    return wordCount(line) <= 3 && wordCount(next) > wordCount(line) && !endsSentence(line)
        && line.size() * 2 <= next.size();
}

bool isKickerOver(const QString& line, const QString& next)
{
    if (next.startsWith(u'—'))
        return false;
    if (!isChinese(line))
        return hanCount(line) == 0 && isEnglishKicker(line, next);
    return isSlogan(line) || cells(line) * 3 >= cells(next) * 4;
}

/// Takes standing heads, bylines, standfirsts and marked decks out; the rest stays undecided.
void nameOutliers(const std::vector<MarkedText>& lines, Kinds& kinds, std::vector<bool>& open)
{
    const std::size_t last = lines.size() - 1;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i].text;
        const QString next = i < last ? lines[i + 1].text : QString();
        const bool affiliation = i > 0 && kinds[i - 1] == PartKind::Byline && !isChinese(line)
            && wordCount(line) <= LongestAffiliation;
        const bool bylineHere
            = i > 0 && (affiliation || isBylineLine(line) || (i == last && isPersonName(line)));
        const bool standing = isBriefsHead(line) || isCalendarHead(line)
            || (lines.size() > 1 && (i == 0 || i == last) && isStandingHead(line))
            || (i == 0 && lines.size() > 1 && isBriefLabel(line, next));
        if (bylineHere) {
            kinds[i] = PartKind::Byline;
        } else if (standing) {
            kinds[i] = PartKind::StandingHead;
        } else if ((i > 0 && line.startsWith(u'—')) || (last > 0 && isStandfirst(line))) {
            kinds[i] = PartKind::Deck;
        } else {
            continue;
        }
        open[i] = false;
    }
}

std::vector<std::size_t> indicesOf(const std::vector<bool>& open)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (open[i])
            indices.push_back(i);
    }
    return indices;
}

/// Which of the undecided lines is the headline.
std::size_t headlineAmong(
    const std::vector<MarkedText>& lines, const std::vector<std::size_t>& undecided)
{
    std::size_t bold = 0;
    std::size_t boldPlace = 0;
    for (std::size_t place = 0; place < undecided.size(); ++place) {
        if (lines[undecided[place]].isAllBold()) {
            ++bold;
            boldPlace = place;
        }
    }
    if (bold == 1 && boldPlace <= 2)
        return boldPlace;
    if (undecided.size() < 2)
        return 0;
    const QString& first = lines[undecided[0]].text;
    const QString& second = lines[undecided[1]].text;
    if (undecided.size() == 2 || !isChinese(first))
        return isKickerOver(first, second) ? 1 : 0;
    return 1;
}

Kinds verseKinds(const std::vector<MarkedText>& lines)
{
    Kinds kinds(lines.size(), PartKind::Body);
    std::size_t head = 0;
    if (isStandingHead(lines[0].text))
        kinds[head++] = PartKind::StandingHead;
    kinds[head++] = PartKind::Headline;
    if (isPersonName(lines[head].text) || isBylineLine(lines[head].text))
        kinds[head] = PartKind::Byline;
    return kinds;
}

} // namespace

Kinds headKinds(const std::vector<MarkedText>& lines)
{
    if (lines.empty())
        return {};
    if (lines.size() > MostHeadLines)
        return verseKinds(lines);
    Kinds kinds(lines.size(), PartKind::Deck);
    std::vector<bool> open(lines.size(), true);
    nameOutliers(lines, kinds, open);
    std::vector<std::size_t> undecided = indicesOf(open);
    if (undecided.empty()) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool column = isBriefsHead(lines[i].text) || isCalendarHead(lines[i].text);
            if (kinds[i] == PartKind::StandingHead && !column) {
                kinds[i] = PartKind::Headline;
                break;
            }
        }
        return kinds;
    }
    const std::size_t headline = headlineAmong(lines, undecided);
    for (std::size_t place = 0; place < undecided.size(); ++place) {
        kinds[undecided[place]] = place < headline ? PartKind::Kicker
            : place == headline                    ? PartKind::Headline
                                                   : PartKind::Deck;
    }
    return kinds;
}

bool isBriefsHead(const QString& line)
{
    static const QRegularExpression briefs = copyExpression(QStringLiteral(
        "^[\\s【\\[■●·]*(?:(?:本市|本地|城事|市县|国内|国际|时政|体育|文化|财经|科技|社会|一周|"
        "今日|新闻)?"
        "(?:简讯|短讯|短波|快讯|快报|简报|要闻速递|要闻速览|要闻简报|新闻速递|新闻速览|新闻集纳|"
        "一句话新闻|简明新闻|"
        "速览|速读|微新闻|短新闻|要闻|信息窗|资讯)"
        "|(?i:briefly|in brief|news in "
        "brief|briefs|(?:news|local|city|state|sports|business|world|nation) briefs?"
        "|around (?:the "
        ")?(?:town|county|region|state|nation|world)|roundup|digest))[】\\]■●·\\s]*$"));
    return line.size() <= 30 && briefs.match(line).hasMatch();
}

bool isCalendarHead(const QString& line)
{
    static const QRegularExpression calendar = copyExpression(
        QStringLiteral("^[\\s【\\[■●·]*(?:.{0,4}历史上的今天|.{0,4}史上今日|.{0,2}史上的今天|"
                       "今日历史|往年今日|当年今日|那年今日|"
                       "(?i:(?:on )?this day(?: in (?:local )?history)?|today in history|"
                       "(?:looking back|flashback)))[】\\]■●·\\s]*$"));
    return line.size() <= 40 && calendar.match(line).hasMatch();
}

bool isStandingHead(const QString& line)
{
    static const QRegularExpression chinese = copyExpression(QStringLiteral(
        "^(?:\\p{Lo}{1,6}(?:时评|快评|短评|锐评|漫评|微评|评论|杂谈|论坛|茶座|观察|视点|视线|视角|"
        "聚焦|关注|追踪|回音|回声|之窗|之要|之声|之光|"
        "传真|播报|速递|速览|直通车|进行时|热线|广角|连线|链接|专栏|专题|天地|园地|走笔|纪事|声音|"
        "来信|信箱|课堂|讲堂|看台|一线|在线|"
        "档案|史话|副刊|随笔|漫笔|札记|手记|访谈|专访|调查|絮语|絮谈|夜话|风采|风景线|面对面|讲述)"
        "|\\p{Lo}{1,4}(?:评|谈|论|说|坛|语)|时评|快评|社论|评论|来论|随笔|人物|特写|通讯|言论|声音|"
        "关注|视点|"
        "本报评论员文章|评论员文章|公告|启事|更正|讣告|天气|副刊"
        "|(?:聚焦|关注|直击|走近|走进|今日|身边|新春走基层|我为群众办实事).{2,6})$"));
    static const QRegularExpression framed = copyExpression(QStringLiteral(
        "^(?:\\p{Lo}{2,6}[·|｜]\\p{Lo}{2,6}|【.{1,12}】|\\[.{1,20}\\]|[■●◆·].{1,10}[■●◆·])$"));
    static const QRegularExpression english
        = copyExpression(QStringLiteral("^(?i:opinion|editorial|our view|letters?|letters to the "
                                        "editor|commentary|column|weather|corrections?|"
                                        "obituaries|notebook|q ?& ?a|calendar|police log|"
                                        "guest column|the .{2,20} view)$"));
    if (line.size() > 24)
        return false;
    return chinese.match(line).hasMatch() || framed.match(line).hasMatch()
        || english.match(line).hasMatch();
}

bool isNoticeHead(const QString& line)
{
    static const QRegularExpression notice = copyExpression(
        QStringLiteral("(?:公告|启事|通告|公示|声明|讣告|通知|告知书|公告栏)$|^(?:Public "
                       "Notice|Correction|Legal notice)"));
    return notice.match(line).hasMatch();
}

bool isPlaceLike(const MarkedText& line)
{
    static const QRegularExpression marks
        = copyExpression(QStringLiteral("[\\s，。：；？！“”、—…]"));
    static const QRegularExpression place = copyExpression(
        QStringLiteral("(?:区|县|市|镇|乡|村|街道|委|局|厅|部|办|社区|学校|小学|中学|大学|学院|"
                       "幼儿园|医院|厂|公司|集团|馆|站|队|州|盟|旗|省|"
                       "院|社|中心|银行|支行|分局|支队|大队|法院|检察院|协会|工委|党工委|管委会|"
                       "开发区|新区|园区|港|岛|湾|城|联社|联合会|总工会|团市委|妇联)$"));
    const QString& text = line.text;
    const bool bold = line.isAllBold();
    if (hanCount(text) == 0) {
        return wordCount(text) <= 4 && text.size() <= 30 && !endsSentence(text) && !text.isEmpty()
            && text[0].isUpper();
    }
    if (marks.match(text).hasMatch())
        return false;
    constexpr qsizetype LongestName = 14;
    return (text.size() <= LongestName && place.match(text).hasMatch())
        || text.size() <= (bold ? 8 : 3);
}

bool isStandfirst(const QString& line)
{
    static const QRegularExpression standfirst = copyExpression(
        QStringLiteral("^(?:编者按|编者的话|核心提示|内容提要|内容提示|阅读提示|新闻提示|提要|摘要|"
                       "导读|导语|开栏语|开栏的话|新闻背景提示)[：:\\s]"));
    return standfirst.match(line.left(12)).hasMatch();
}

} // namespace broadsheet
