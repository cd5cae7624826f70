// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/copy_cleaning.h"

#include "story/spans.h"

#include <QSet>

namespace broadsheet {

namespace {

constexpr char16_t IdeographicSpace = 0x3000;

bool isForeignLineEnd(QChar c)
{
    switch (c.unicode()) {
    case u'\r':
    case 0x0B:
    case 0x0C:
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n') || (u >= 0x7F && u <= 0x9F);
}

bool isHalfSurrogate(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool isZeroWidth(QChar c)
{
    return c.unicode() == 0x200B || c.unicode() == 0x2060 || c.unicode() == 0xFEFF;
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
        || (c.unicode() >= 0xC0 && c.unicode() < 0x250 && c.isLetter());
}

bool isHanSide(QChar c)
{
    return isHan(c) || isCjkMark(c);
}

/// True for the word [start, end) when it stands between Han and means nothing there.
bool isStrayWord(const QString& text, qsizetype start, qsizetype end)
{
    static const QSet<QString> known = { QStringLiteral("km"),
        QStringLiteral("mm"),
        QStringLiteral("cm"),
        QStringLiteral("dm"),
        QStringLiteral("nm"),
        QStringLiteral("kg"),
        QStringLiteral("mg"),
        QStringLiteral("ml"),
        QStringLiteral("mol"),
        QStringLiteral("kw"),
        QStringLiteral("kwh"),
        QStringLiteral("hz"),
        QStringLiteral("db"),
        QStringLiteral("ppm"),
        QStringLiteral("ph"),
        QStringLiteral("rpm"),
        QStringLiteral("am"),
        QStringLiteral("pm"),
        QStringLiteral("vs"),
        QStringLiteral("app"),
        QStringLiteral("wifi"),
        QStringLiteral("vlog"),
        QStringLiteral("blog"),
        QStringLiteral("html"),
        QStringLiteral("emoji"),
        QStringLiteral("email"),
        QStringLiteral("hpa"),
        QStringLiteral("kpa"),
        QStringLiteral("mpa"),
        QStringLiteral("ha"),
        QStringLiteral("gb"),
        QStringLiteral("mb"),
        QStringLiteral("tb"),
        QStringLiteral("min"),
        QStringLiteral("dpi"),
        QStringLiteral("www"),
        QStringLiteral("http"),
        QStringLiteral("https"),
        QStringLiteral("com"),
        QStringLiteral("cn"),
        QStringLiteral("org"),
        QStringLiteral("net"),
        QStringLiteral("logo"),
        QStringLiteral("bug"),
        QStringLiteral("vip"),
        QStringLiteral("pk"),
        QStringLiteral("ok"),
        QStringLiteral("diy"),
        QStringLiteral("plus"),
        QStringLiteral("pro"),
        QStringLiteral("usb"),
        QStringLiteral("led"),
        QStringLiteral("apps"),
        QStringLiteral("qq") };
    const QString word = text.mid(start, end - start);
    qsizetype left = start - 1;
    while (left >= 0 && text[left].isSpace())
        --left;
    qsizetype right = end;
    while (right < text.size() && text[right].isSpace())
        ++right;
    if (left < 0 || right >= text.size() || word != word.toLower())
        return false;
    const QChar before = text[left].isLowSurrogate() && left > 0 ? text[left - 1] : text[left];
    if (!isHanSide(before) || !isHanSide(text[right]))
        return false;
    return word.size() > 1 && !known.contains(word);
}

} // namespace

void CleaningTally::count(
    QLatin1String rule, int times, qint64 droppedCodePoints, qint64 addedCodePoints)
{
    applied[rule] += times;
    if (droppedCodePoints != 0)
        dropped[rule] += droppedCodePoints;
    if (addedCodePoints != 0)
        added[rule] += addedCodePoints;
}

MarkedText MarkedText::slice(qsizetype start, qsizetype length) const
{
    const qsizetype end = length < 0 ? text.size() : std::min(text.size(), start + length);
    MarkedText part { text.mid(start, end - start), {} };
    for (const Span& span : spans) {
        if (std::max<qsizetype>(span.start, start)
            < std::min<qsizetype>(span.start + span.length, end)) {
            part.spans.push_back(spanWithin(span, int(start), int(end)));
            part.spans.back().start -= int(start);
        }
    }
    return part;
}

void MarkedText::append(const MarkedText& other)
{
    for (Span span : other.spans) {
        span.start += int(text.size());
        spans.push_back(span);
    }
    text += other.text;
}

bool MarkedText::isAllBold() const
{
    return !text.isEmpty() && spans.size() == 1 && spans.front().role == SpanRole::Bold
        && spans.front().start == 0 && spans.front().length == text.size();
}

qint64 codePointCount(QStringView text)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        ++count;
    }
    return count;
}

bool isHan(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x2E80)
        return false;
    return (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3400 && u <= 0x4DBF)
        || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0x2E80 && u <= 0x2FDF) || u == 0x3005
        || u == 0x3007 || (u >= 0xD840 && u <= 0xD8FF);
}

bool isCjkMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u > IdeographicSpace && u <= 0x303F && u != 0x3005 && u != 0x3007)
        || (u >= 0xFF01 && u <= 0xFF0F) || (u >= 0xFF1A && u <= 0xFF20)
        || (u >= 0xFF3B && u <= 0xFF40) || (u >= 0xFF5B && u <= 0xFF65);
}

bool isChinese(QStringView text)
{
    qsizetype han = 0;
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool latin = isLatinLetter(c);
        if (latin && !inWord)
            ++words;
        inWord = latin || (inWord && (c == u'\'' || c == u'’' || c == u'-'));
        if (isHan(c))
            ++han;
    }
    return han > 0 && han >= words;
}

bool endsSentence(QStringView text)
{
    static const QString closers = QStringLiteral("”’」』）)》\"'】]〉");
    static const QString finals = QStringLiteral("。.！!？?…");
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || closers.contains(text[end - 1])))
        --end;
    return end > 0 && finals.contains(text[end - 1]);
}

QString withPlainLineEnds(const QString& copy, CleaningTally& tally)
{
    using namespace cleaning_rule;
    QString plain;
    plain.reserve(copy.size());
    for (qsizetype i = 0; i < copy.size(); ++i) {
        const QChar c = copy[i];
        if (c == u'\r' && i + 1 < copy.size() && copy[i + 1] == u'\n') {
            tally.count(LineEnding, 1, 1);
        } else if (isForeignLineEnd(c)) {
            tally.count(LineEnding, 1);
            plain += u'\n';
        } else if (isZeroWidth(c)) {
            tally.count(i == 0 ? ByteOrderMark : ZeroWidth, 1, 1);
        } else if (isControl(c)) {
            tally.count(ControlCharacter, 1, 1);
        } else if (isHalfSurrogate(copy, i)) {
            tally.count(BrokenSurrogate, 1);
            plain += QChar::ReplacementCharacter;
        } else {
            plain += c;
        }
    }
    return plain;
}

QString trimmedLine(QStringView line, CleaningTally& tally)
{
    qsizetype from = 0;
    qsizetype to = line.size();
    while (to > from && line[to - 1].isSpace())
        --to;
    while (from < to && line[from].isSpace())
        ++from;
    if (from > 0)
        tally.count(cleaning_rule::LeadingSpace, 1, from);
    if (to < line.size())
        tally.count(cleaning_rule::TrailingSpace, 1, line.size() - to);
    QString trimmed = line.mid(from, to - from).toString();
    const qsizetype tabs = trimmed.count(u'\t');
    if (tabs > 0) {
        tally.count(cleaning_rule::TabToSpace, int(tabs));
        trimmed.replace(u'\t', u' ');
    }
    return trimmed;
}

void appendLine(QString& paragraph, const QString& line, CleaningTally& tally)
{
    using namespace cleaning_rule;
    if (paragraph.isEmpty() || line.isEmpty()) {
        tally.count(NewlineToSpace, 1, 1);
        paragraph += line;
        return;
    }
    qsizetype before = paragraph.size() - 1;
    while (before > 0 && (paragraph[before] == u'*' || paragraph[before].isLowSurrogate()))
        --before;
    qsizetype after = 0;
    while (after + 1 < line.size() && line[after] == u'*')
        ++after;
    const QChar left = paragraph[before];
    constexpr qsizetype Near = 60; // enough to tell the language, whatever the paragraph's length
    const bool chineseQuotes = isChinese(QStringView(paragraph).right(Near));
    const auto closesUp = [chineseQuotes](QChar c) {
        return isHanSide(c) || (chineseQuotes && QStringLiteral("“”‘’—…·").contains(c));
    };
    if (closesUp(left) || closesUp(line[after])) {
        tally.count(NewlineBetweenHan, 1, 1);
    } else if (left == u'-' && before > 0 && isLatinLetter(paragraph[before - 1])) {
        tally.count(NewlineAfterHyphen, 1, 1);
    } else {
        tally.count(NewlineToSpace, 1);
        paragraph += u' ';
    }
    paragraph += line;
}

MarkedText withoutBoldMarks(const QString& text, CleaningTally& tally)
{
    const QLatin1String mark("**");
    MarkedText result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(mark, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(mark, open + 2);
        if (close < 0)
            break;
        result.text += QStringView(text).mid(at, open - at);
        if (close == open + 2) { // a row of stars, not a pair of marks
            result.text += QStringView(text).mid(open, 4);
            at = close + 2;
            continue;
        }
        result.spans.push_back({ int(result.text.size()), int(close - open - 2), SpanRole::Bold });
        result.text += QStringView(text).mid(open + 2, close - open - 2);
        tally.count(cleaning_rule::BoldMarks, 1, 4);
        at = close + 2;
    }
    result.text += QStringView(text).mid(at);
    return result;
}

std::vector<TextRange> strayLatinWords(const QString& text)
{
    std::vector<TextRange> found;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype start = i;
        while (i < text.size() && isLatinLetter(text[i]))
            ++i;
        if (i == start)
            ++i;
        else if (isStrayWord(text, start, i))
            found.push_back({ int(start), int(i - start) });
    }
    return found;
}

} // namespace broadsheet
