// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byline_names.h"

#include "exchange/copy_expression.h"
#include "story/copy_cleaning.h"

#include <QSet>
#include <QStringList>

namespace broadsheet {

namespace {

constexpr qsizetype LongestByline = 60;

/// What may stand before or behind names in a byline.
const QRegularExpression& roleWord()
{
    static const QRegularExpression role = copyExpression(QStringLiteral(
        "(?:(?:本报|本刊|本台|本网|新华社|中新社|人民日报|\\p{Lo}{2,4}(?:日报|晚报|网))?"
        "(?:首席|特约|见习|实习|全媒体|融媒体|驻\\p{Lo}{2,4})?"
        "(?:记者|通讯员|评论员|摄影师|撰稿人|编辑))"
        "|实习生|作者|撰稿|撰文|采写|执笔|整理|报道|摄影|通讯|文/图|图/文|图文|文图|文字|^文$|^图$"
        "|^摄$|本报|见习"));
    return role;
}

bool isSurname(const QString& text)
{
    static const QString surnames = QStringLiteral(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏"
        "魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵"
        "万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝"
        "包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾"
        "尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬"
        "师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝");
    static const QStringList compound = { QStringLiteral("欧阳"),
        QStringLiteral("司马"),
        QStringLiteral("上官"),
        QStringLiteral("诸葛"),
        QStringLiteral("夏侯"),
        QStringLiteral("皇甫"),
        QStringLiteral("尉迟"),
        QStringLiteral("公孙"),
        QStringLiteral("令狐"),
        QStringLiteral("慕容"),
        QStringLiteral("司徒"),
        QStringLiteral("东方"),
        QStringLiteral("闻人"),
        QStringLiteral("端木") };
    for (const QString& name : compound) {
        if (text.startsWith(name))
            return true;
    }
    return !text.isEmpty() && surnames.contains(text[0]);
}

bool isAllHan(const QString& text)
{
    for (const QChar c : text) {
        if (!isHan(c) && !c.isLowSurrogate() && c != u'·')
            return false;
    }
    return !text.isEmpty();
}

/// A short name drawn out to three places: "魏 薇".
bool isSpacedName(const QString& text)
{
    static const QRegularExpression spaced
        = copyExpression(QStringLiteral("^\\p{Lo}\\s{1,2}\\p{Lo}{1,2}$"));
    return text.size() <= 5 && spaced.match(text).hasMatch();
}

/// What stands in brackets at an end and is no name.
bool isRemark(const QString& text)
{
    static const QSet<QString> remarks = { QStringLiteral("完"),
        QStringLiteral("见图"),
        QStringLiteral("如图"),
        QStringLiteral("待续"),
        QStringLiteral("未完待续"),
        QStringLiteral("下同"),
        QStringLiteral("略"),
        QStringLiteral("节选"),
        QStringLiteral("摘编"),
        QStringLiteral("综合"),
        QStringLiteral("资料"),
        QStringLiteral("图片"),
        QStringLiteral("有删节"),
        QStringLiteral("有删改"),
        QStringLiteral("本报综合"),
        QStringLiteral("全文完"),
        QStringLiteral("笑"),
        QStringLiteral("掌声"),
        QStringLiteral("试行"),
        QStringLiteral("下转"),
        QStringLiteral("上接"),
        QStringLiteral("化名"),
        QStringLiteral("均为化名") };
    return remarks.contains(text);
}

/// The words between separators, role words taken out; false when one of them is no name.
enum class Strictness { AnyShortWord, Surnames };

bool areNameTokens(const QString& text, Strictness strictness, int* roles)
{
    static const QRegularExpression separators
        = copyExpression(QStringLiteral("[\\s、，,/：:|｜;；&]+"));
    static const QRegularExpression latinName
        = copyExpression(QStringLiteral("^[A-Z][A-Za-z.'’-]*$"));
    if (isSpacedName(text)) // 文 溪: the surname is no word of the trade here
        return true;
    int names = 0;
    int singles = 0;
    const QStringList tokens = text.split(separators, Qt::SkipEmptyParts);
    for (QString token : tokens) {
        const qsizetype before = token.size();
        token.remove(roleWord());
        if (token.size() < before)
            ++*roles;
        if (token.isEmpty())
            continue;
        const bool foreign = token.contains(u'·') && token.size() <= 15;
        const bool surname = token.size() == 1 || foreign || isSurname(token);
        const bool han = isAllHan(token) && (token.size() <= 4 || foreign)
            && (surname || (strictness == Strictness::AnyShortWord && token.size() <= 3));
        if (!han && !latinName.match(token).hasMatch())
            return false;
        singles += token.size() == 1 ? 1 : 0;
        ++names;
    }
    const bool onlyInitial = names == 1 && singles == 1;
    return !onlyInitial && names <= 12 && (names > 0 || *roles > 0);
}

} // namespace

bool isNames(const QString& text)
{
    if (text.isEmpty() || text.size() > LongestByline || isRemark(text))
        return false;
    int roles = 0;
    return areNameTokens(text, Strictness::AnyShortWord, &roles);
}

bool isNamesWithRole(const QString& text)
{
    if (text.isEmpty() || text.size() > LongestByline)
        return false;
    int roles = 0;
    return areNameTokens(text, Strictness::AnyShortWord, &roles) && roles > 0;
}

bool isReporterLine(const QString& text)
{
    static const QRegularExpression reporter = copyExpression(
        QStringLiteral("记者|通讯员|评论员|实习生|作者|撰文|撰稿|采写|执笔|编辑|文/图|图/文|文[/"
                       "：:]|\\s文$|^文\\s"));
    if (text.isEmpty() || text.size() > LongestByline || !reporter.match(text).hasMatch())
        return false;
    int roles = 0;
    return areNameTokens(text, Strictness::Surnames, &roles) && roles > 0;
}

bool isPersonName(const QString& text)
{
    if (text.size() < 2 || text.size() > 5)
        return false;
    if (isSpacedName(text))
        return true;
    return isAllHan(text) && text.size() <= 4 && isSurname(text)
        && (text.size() <= 3 || isSurname(text.mid(1)));
}

} // namespace broadsheet
