// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/copy_patterns.h"

#include "exchange/byline_names.h"
#include "exchange/copy_expression.h"
#include "story/copy_cleaning.h"

namespace broadsheet {

namespace {

// \p{Lo} stands for ideographs: \p{Han} takes in the marks of the script too (。、《》), by
// Unicode's script extensions. Patterns look at the ends of a paragraph only, so that a long one
// costs no more than a short one.
constexpr qsizetype HeadWindow = 90;
constexpr qsizetype TailWindow = 120;
constexpr qsizetype LongestLine = 120;

QRegularExpressionMatch matchHead(const QRegularExpression& pattern, const QString& text)
{
    return pattern.match(text.left(HeadWindow));
}

Cut cutAt(const QRegularExpressionMatch& match, qsizetype offset = 0, int group = 1)
{
    return { offset + match.capturedStart(),
        match.capturedLength(),
        offset + match.capturedStart(group),
        match.capturedLength(group) };
}

/// The last pair of brackets when it ends the text: its inside, and where the pair begins.
std::optional<Cut> closingBrackets(const QString& text)
{
    static const QRegularExpression brackets = copyExpression(QStringLiteral(
        "\\s*[（(【\\[〔]\\s*([^（()）【】\\[\\]〔〕]{1,80}?)\\s*[）)】\\]〕]\\s*$"));
    const qsizetype offset = std::max<qsizetype>(0, text.size() - TailWindow);
    const QRegularExpressionMatch match = brackets.match(text.mid(offset));
    if (!match.hasMatch())
        return std::nullopt;
    return cutAt(match, offset);
}

QString kept(const QString& text, const Cut& cut)
{
    return text.mid(cut.textStart, cut.textLength);
}

bool isSource(const QString& inside)
{
    static const QRegularExpression source = copyExpression(QStringLiteral(
        "^(?:本报)?(?:据|作者(?:单位|系|为|简介)|来源|摘自|转自|选自|原载|摘编|综合|本报综合|"
        "图文来源|资料来源).{0,30}$"
        "|^.{2,30}(?:供稿|提供|供图|综合|整理|报道|发布|资料)$"
        "|^.{0,10}(?:新华社|中新社|央视新闻|人民日报|新华网|人民网|中新网|中国新闻网|央视网)(?:电|"
        "讯)?$"
        "|^据?(?:新华社|中新社)\\p{Lo}{0,8}(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日(?:专)?电$"
        "|^(?:Source|From|AP|Reuters)\\b.{0,40}$"));
    return source.match(inside).hasMatch();
}

const QRegularExpression& jumpWords()
{
    static const QRegularExpression words = copyExpression(QStringLiteral(
        "^[\\s▶▷►→>]*(?:(?:紧接|上接|下转|转接|接|转|见)\\s*(?:第?\\s*[A-Z]?\\s*[0-9０-"
        "９一二三四五六七八九十]{1,3}"
        "\\s*[、，至—-]?\\s*[0-9一二三四五六七八九十]{0,3}\\s*版|[A-Z]\\s?[0-9]{1,3}\\s*版?)"
        "|(?i:continued\\s+(?:on|from)\\s+(?:page\\s+)?[A-Z]?-?[0-9]{1,3})"
        "|(?i:(?:please\\s+)?see\\s+[A-Z ]{2,30},\\s*(?:page\\s+)?[A-Z]?-?[0-9]{1,3})"
        "|(?i:from\\s+page\\s+[A-Z]?[0-9]{1,3})|FROM\\s+[A-Z][0-9]{1,3})\\.?\\s*$"));
    return words;
}

/// Where the pointers (▲ ▶) begin that stand directly before `start`.
qsizetype startWithPointers(const QString& text, qsizetype start)
{
    qsizetype first = start;
    while (first > 0 && QStringLiteral("▲△▼▽▶▷►★").contains(text[first - 1]))
        --first;
    while (first < start && first > 0 && text[first - 1].isSpace())
        --first;
    return first;
}

bool isJumpFrom(const QString& words)
{
    return words.contains(QStringLiteral("接"))
        || words.contains(QLatin1String("from"), Qt::CaseInsensitive);
}

bool isJumpTo(const QString& words)
{
    return words.contains(QStringLiteral("转")) || words.contains(QStringLiteral("见"))
        || words.contains(QLatin1String(" on "), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("see"), Qt::CaseInsensitive)
        || words.contains(QLatin1String("please"), Qt::CaseInsensitive);
}

} // namespace

std::optional<qsizetype> openingDateline(const QString& text)
{
    static const QString number = QStringLiteral("(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})");
    static const QString notElectric = QStringLiteral("(?![话子视脑台动力影梯])"); // 电话, 电视 …
    static const QRegularExpression chinese = copyExpression(QStringLiteral(
        "^[【［\\[]?(?:"
        "(?:本报|本刊|本台|本网|我台)(?:\\p{Lo}{0,6}?(?:%1月)?%1日)?(?:综合|专)?"
        "(?:讯|消息|电%2)"
        "|(?:新华社|中新社|中新网|新华网|人民网|央视网|中国新闻网|"
        "\\p{Lo}{2,6}(?:日报|晚报|社|网))\\p{Lo}{0,8}(?:%1月)?%1日(?:专)?(?:电%2|讯|消息)"
        "|\\p{Lo}{0,4}(?:晨报|早报|晚报|日报|快报|商报|时报|都市报|青年报)讯(?=[\\s：:（(】］\\]])"
        "|(?:新华社|中新社|中新网|新华网|人民网|央视网)(?:电|讯)(?=[\\s（(])"
        "|\\p{Lo}{2,6}客户端(?:消息|讯)(?=[\\s（(])"
        "|据\\p{Lo}{2,10}?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:专)?电"
        "|据[\\p{Lo}A-Za-z《》]{2,14}(?:电|讯|消息|报道)(?=[\\s（(])"
        "|本报(?:记者|通讯员|综合)[\\p{Lo}\\s、]{0,20}?(?:报道|消息)(?=[\\s：:])"
        ")[】］\\]]?[：:]?")
            .arg(number, notElectric));
    static const QRegularExpression english = copyExpression(QStringLiteral(
        "^[A-Z][A-Z.'’ -]{1,38}(?:, [A-Z][A-Za-z. ]{1,20})?(?: \\([A-Za-z ]{2,20}\\))?\\s?"
        "(?:—|–|--)(?=\\s|[A-Z“\"])"));
    QRegularExpressionMatch match = matchHead(chinese, text);
    if (!match.hasMatch())
        match = matchHead(english, text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.capturedLength();
}

std::optional<Cut> openingReporters(const QString& text)
{
    static const QRegularExpression brackets
        = copyExpression(QStringLiteral("^\\s*[（(]\\s*([^（()）]{2,60}?)\\s*[）)]\\s*"));
    static const QRegularExpression plain = copyExpression(
        QStringLiteral("^\\s*((?:本报)?(?:首席|见习|实习|全媒体)?记者[\\p{Lo}\\s、]{2,30}?(?:报道|"
                       "摄影报道))(?:[：:]\\s*|\\s+)"));
    const QRegularExpressionMatch match = matchHead(brackets, text);
    if (match.hasMatch() && (isNamesWithRole(match.captured(1)) || isPersonName(match.captured(1))))
        return cutAt(match);
    const QRegularExpressionMatch plainMatch = matchHead(plain, text);
    if (plainMatch.hasMatch())
        return cutAt(plainMatch);
    return std::nullopt;
}

std::optional<Cut> openingNames(const QString& text)
{
    static const QRegularExpression brackets
        = copyExpression(QStringLiteral("^[（(]\\s*([^（()）]{2,40}?)\\s*[）)]\\s*(?=\\S)"));
    const QRegularExpressionMatch match = matchHead(brackets, text);
    const QString inside = match.captured(1);
    if (!match.hasMatch() || !isNamesWithRole(inside) || inside.endsWith(u'摄'))
        return std::nullopt;
    return cutAt(match);
}

std::optional<Cut> openingJumpLine(const QString& text)
{
    static const QRegularExpression opening = copyExpression(QStringLiteral(
        "^\\s*(?:[（(【\\[〔]\\s*([^（()）】\\]〕]{3,40}?)\\s*[）)】\\]〕]|(▶*\\s*上接[^"
        "\\s，。]{2,8}版))\\s*"));
    const QRegularExpressionMatch match = matchHead(opening, text);
    const int group = match.capturedLength(2) > 0 ? 2 : 1;
    if (!match.hasMatch() || !jumpWords().match(match.captured(group)).hasMatch()
        || !isJumpFrom(match.captured(group)))
        return std::nullopt;
    return cutAt(match, 0, group);
}

std::optional<Cut> closingJumpLine(const QString& text)
{
    if (auto cut = closingBrackets(text)) {
        const QString words = kept(text, *cut);
        if (!jumpWords().match(words).hasMatch() || !isJumpTo(words))
            return std::nullopt;
        const qsizetype end = cut->start + cut->length;
        cut->start = startWithPointers(text, cut->start);
        cut->length = end - cut->start;
        return cut;
    }
    static const QRegularExpression plain = copyExpression(QStringLiteral(
        "\\s*((?:[▶▷►→]+\\s*)?(?:下转第?\\s*[A-Z]?[0-9一二三四五六七八九十]{1,3}\\s*版"
        "|(?i:continued on (?:page )?[A-Z]?-?[0-9]{1,3})"
        "|(?:Please )?[Ss]ee [A-Z]{2,20}, (?:[Pp]age )?[A-Z]?[0-9]{1,3}))\\.?\\s*$"));
    const qsizetype offset = std::max<qsizetype>(0, text.size() - TailWindow);
    const QRegularExpressionMatch match = plain.match(text.mid(offset));
    if (!match.hasMatch())
        return std::nullopt;
    return cutAt(match, offset);
}

std::optional<Cut> closingByline(const QString& text)
{
    const auto cut = closingBrackets(text);
    if (!cut)
        return std::nullopt;
    const QString inside = kept(text, *cut);
    const bool afterSentence = cut->start == 0 || endsSentence(QStringView(text).left(cut->start))
        || text[cut->start - 1] == u'）' || text[cut->start - 1] == u')';
    const bool names = afterSentence ? isNames(inside) : isNamesWithRole(inside);
    const bool ofAPicture = inside.endsWith(u'摄') && !inside.contains(u'文');
    if (!names || ofAPicture)
        return std::nullopt;
    return cut;
}

std::optional<Cut> closingSource(const QString& text)
{
    const auto cut = closingBrackets(text);
    if (!cut || !isSource(kept(text, *cut)))
        return std::nullopt;
    const bool afterSentence = cut->start == 0 || endsSentence(QStringView(text).left(cut->start));
    return afterSentence ? cut : std::nullopt;
}

std::optional<Cut> photoCredit(const QString& text)
{
    static const QString who = QStringLiteral(
        "(?:(?:本报|新华社|中新社|\\p{Lo}{2,6}(?:日报|网))?(?:首席|特约|见习|全媒体)?"
        "(?:记者|通讯员|摄影师|摄影)?[：:\\s]*)[\\p{Lo}·、\\s]{1,24}?");
    static const QRegularExpression chinese = copyExpression(
        QStringLiteral("(?:(?<=[。！？”）…])\\s*|\\s+|^)(?:[（(【]\\s*)?("
                       "(?:%1\\s*(?:摄|供图|/图|/摄|摄影报道|摄影)(?:\\s?[/、]\\s?[\\p{Lo}]{1,6})?)"
                       "|(?:图片|照片|本版图片|供图)?(?:由)?[\\p{Lo}A-Za-z（）]{2,24}(?:提供|供图)"
                       "|资料图片|资料图|资料照片|档案图片|网络图片|本报资料图片|效果图|新华社发"
                       "(?:\\s?[（(][\\p{Lo}\\s、]{2,12}摄[）)]|\\s?[\\p{Lo}、]{2,8}摄)?"
                       "|(?:摄影|供图|图片来源|图片|图)[：:/／]\\s*[\\p{Lo}A-Za-z\\s·、]{2,30}"
                       ")(?:\\s*[）)】])?\\s*$")
            .arg(who));
    static const QRegularExpression english = copyExpression(QStringLiteral(
        "(?:(?<=[.!?”\"])\\s*|\\s+|^)(?:[|•]\\s*)?[(\\[]?((?:(?:Staff|File|Submitted|Handout|"
        "Courtesy)\\s+)?"
        "(?:[Pp]hotos?|PHOTOS?|Photograph|Picture|Image|Illustration|Drawing|Graphic)\\s*"
        "(?:(?:by|BY|courtesy of|courtesy|from|:|/)\\s*)[A-Z][^.()\\[\\]\\n]{1,50}"
        "|(?:Courtesy of|Courtesy)\\s+[A-Z][^.()\\[\\]\\n]{1,50}|File photo|Staff photo"
        "|(?:[A-Z][A-Za-z.'’-]*\\s){1,3}?[A-Z][A-Za-z.'’-]*\\s?/\\s?[A-Z][A-Za-z "
        "]{1,30})[)\\]]?\\.?\\s*$"));
    const qsizetype offset = std::max<qsizetype>(0, text.size() - TailWindow);
    const QString tail = text.mid(offset);
    QRegularExpressionMatch match = chinese.match(tail);
    if (!match.hasMatch())
        match = english.match(tail);
    if (!match.hasMatch() || (offset > 0 && match.capturedStart() == 0))
        return std::nullopt;
    return cutAt(match, offset);
}

bool isPageCredits(const QString& text)
{
    static const QRegularExpression chinese = copyExpression(QStringLiteral(
        "^[\\s□■●▲★◎本版今日（(]*(?:责任编辑|责编|编辑|版面统筹|版式设计|版式|版面设计|版面|"
        "美术编辑|美编|视觉|图片编辑|图编|"
        "责任校对|校对|检校|值班编委|值班编辑|值班主任|值班|编审|主编|副主编|"
        "执行主编|审读|审校|终审|一审|二审|三审|初审|"
        "签发|统筹|组版|制图|策划|监制|设计|电话|新闻热线|热线|投稿邮箱|邮箱|"
        "电子邮箱|电子信箱|E-?mail|Email)"
        "(?:\\s*[：:/／｜|]\\s*|\\s+)\\S.*$"));
    static const QRegularExpression english = copyExpression(QStringLiteral(
        "^(?:(?:Page|Section|News|Copy|Night|Design|Photo|Managing|City|Sports|Executive)\\s+)?"
        "(?:[Ee]diting|[Ee]ditors?|EDITORS?|[Dd]esign(?:er)?|DESIGN(?:ER)?|[Ll]ayout|LAYOUT|"
        "[Pp]roof(?:reader|reading|s)?|[Cc]opy\\s[Dd]esk|PAGE "
        "EDITOR)(?:\\s*[:|/]\\s*|\\s+(?:by\\s+)?)[A-Z].*$"));
    if (text.size() > LongestLine || text.endsWith(u'。') || text.contains(u'，'))
        return false;
    return chinese.match(text).hasMatch() || english.match(text).hasMatch();
}

bool isDatedLine(const QString& text)
{
    static const QRegularExpression date = copyExpression(
        QStringLiteral("^[\\s·●■▲◆]*(?:公元)?(?:"
                       "(?:[0-9]{3,4}|[〇零○一二三四五六七八九]{4})\\s*年(?:\\s*(?:[0-9]{1,2}|["
                       "一二三四五六七八九十]{1,3})\\s*月"
                       "(?:\\s*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*日)?)?"
                       "|[0-9]{3,4}年(?:春|夏|秋|冬)"
                       "|(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s["
                       "0-9]{1,2},\\s[0-9]{4}"
                       "|1[0-9]{3}|20[0-9]{2})(?:\\s*星期[一二三四五六日天])?[：:]?\\s*$"));
    return text.size() <= 30 && date.match(text).hasMatch();
}

bool isBylineLine(const QString& text)
{
    static const QRegularExpression english
        = copyExpression(QStringLiteral("^(?:By|BY)\\s+[A-Z][^.!?]{1,70}(?:\\.[^.!?]{0,40})*$"));
    static const QRegularExpression marked
        = copyExpression(QStringLiteral("^[□■●◎○▲△◆◇☆★]\\s*(\\S.{1,30})$"));
    if (text.size() > LongestLine || text.isEmpty() || text.endsWith(QStringLiteral("评论员文章")))
        return false;
    if (const auto cut = closingByline(text); cut && cut->start == 0)
        return true;
    static const QRegularExpression mail
        = copyExpression(QStringLiteral("^[\\w.+-]+@[\\w-]+\\.[\\w.]+$"));
    if (mail.match(text).hasMatch()) // the address under a byline
        return true;
    if (english.match(text).hasMatch())
        return !text.contains(QLatin1String(", the ")) || text.size() < 50;
    const QRegularExpressionMatch match = marked.match(text);
    if (match.hasMatch())
        return isReporterLine(match.captured(1)) || isPersonName(match.captured(1));
    const bool wroteToo = text.contains(u'文') || text.contains(u'撰');
    return isReporterLine(text) && !text.contains(u'，') && (wroteToo || !photoCredit(text));
}

bool isSourceLine(const QString& text)
{
    static const QRegularExpression plain = copyExpression(QStringLiteral(
        "^据(?:新华社|中新社|新华网|人民网|中新网|央视新闻|央视网|人民日报|中国新闻网)"
        "(?:客户端)?(?:电|讯|消息|报道)?$"));
    if (text.size() < LongestLine && plain.match(text).hasMatch())
        return true;
    const auto cut = closingSource(text);
    return cut && cut->start == 0;
}

bool isJumpLine(const QString& text)
{
    if (text.size() > LongestLine)
        return false;
    if (const auto cut = openingJumpLine(text); cut && cut->length == text.size())
        return true;
    if (const auto cut = closingJumpLine(text); cut && cut->start == 0)
        return true;
    return jumpWords().match(text).hasMatch() && (isJumpFrom(text) || isJumpTo(text));
}

bool isCreditLine(const QString& text)
{
    constexpr qsizetype LongestCredit = 50;
    const auto cut = text.size() <= LongestCredit ? photoCredit(text) : std::nullopt;
    return cut && cut->start == 0;
}

bool isCaption(const QString& text)
{
    static const QRegularExpression opening = copyExpression(
        QStringLiteral("^[\\s▲△▼▽◀▶←→↑↓①-⑨（(]*(?:图[①-⑨0-9一二三四五六：:]|图为|["
                       "上下左右中大小题组本]{1,2}图(?:为|[：:，]|系|是|摄)|"
                       "(?:上|下|左|右|题)图[\\s0-9]|图片说明|资料图)"
                       "|^\\(?(?:Photo|Photo caption|Cutline|Pictured|Above|Below|At left|At right)"
                       "\\)?:\\s"));
    static const QRegularExpression photographer = copyExpression(
        QStringLiteral("(?:摄|供图|图片|资料图|新华社发|摄影报道|照片)[^。，]{0,8}$"));
    if (matchHead(opening, text).hasMatch())
        return true;
    constexpr qsizetype LongestCaption = 400;
    if (text.size() > LongestCaption)
        return false;
    const auto cut = photoCredit(text);
    if (!cut || cut->start == 0 || openingDateline(text) || closingByline(text))
        return false;
    if (!isChinese(text))
        return endsSentence(QStringView(text).left(cut->start).trimmed());
    const QString credit = kept(text, *cut);
    const bool afterSentence = endsSentence(QStringView(text).left(cut->start).trimmed());
    return photographer.match(credit).hasMatch() || afterSentence;
}

QString speaker(const QString& text)
{
    static const QRegularExpression spoken = copyExpression(
        QStringLiteral("^(\\p{Lo}{1,4}|\\p{Lo}\\s\\p{Lo}|[QA]|[A-Z][A-Za-z. ]{1,20})[：:]\\s*\\S"));
    return matchHead(spoken, text).captured(1);
}

bool hasSpeaker(const QString& text)
{
    return !speaker(text).isEmpty();
}

bool isInterviewer(const QString& speaker)
{
    static const QRegularExpression interviewer = copyExpression(
        QStringLiteral("^(?:本报记者|记者|主持人|问|答|网友|读者|Q|A|Question|Answer)$"));
    return interviewer.match(speaker).hasMatch();
}

bool isNumbered(const QString& text)
{
    static const QRegularExpression numbered = copyExpression(QStringLiteral(
        "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、]("
        "?![0-9])"
        "|第[一二三四五六七八九十]{1,3}[章节条篇部回]|其[一二三四五六七八九十][、：:，])"));
    return matchHead(numbered, text).hasMatch();
}

bool startsOwnParagraph(const QString& text)
{
    return openingDateline(text) || openingJumpLine(text) || hasSpeaker(text) || isNumbered(text)
        || isCaption(text);
}

bool standsAlone(const QString& text)
{
    return isDatedLine(text) || isPageCredits(text) || isJumpLine(text) || isBylineLine(text)
        || isSourceLine(text) || isCaption(text) || isCreditLine(text);
}

} // namespace broadsheet
