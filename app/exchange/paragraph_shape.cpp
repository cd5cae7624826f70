// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paragraph_shape.h"

#include "exchange/copy_expression.h"
#include "exchange/copy_patterns.h"
#include "exchange/head_lines.h"

namespace broadsheet {

namespace {

constexpr qsizetype LongestHead = 45; // ideographs and signs without inner spaces
constexpr qsizetype LongestSpacedHead = 70; // three decks in one line
constexpr qsizetype LongestLatinHead = 110;
constexpr qsizetype LongestHeadWithComma = 17;

bool endsWithOneOf(const QString& text, QStringView marks)
{
    return !text.isEmpty() && marks.contains(text.back());
}

ParagraphShape latinLineShape(const QString& text)
{
    // a full stop inside, but not that of "Nov. 3" or "St. Paul"
    static const QRegularExpression sentenceInside
        = copyExpression(QStringLiteral("[a-z0-9]{4,}[.] [A-Z“]"));
    if (text.size() > LongestLatinHead || text.isEmpty() || text[0].isLower()
        || endsWithOneOf(text, u",;:—-") || sentenceInside.match(text).hasMatch())
        return ParagraphShape::Body;
    // no headline ends with a word that asks for another
    static const QRegularExpression hanging = copyExpression(
        QStringLiteral("\\b(?:and|or|the|an?|of|to|in|on|at|for|with|from|by|that|which|who|as|is|"
                       "are|was|were|but)$"));
    if (hanging.match(text).hasMatch())
        return ParagraphShape::Body;
    const bool asks = endsWithOneOf(text, u"?!");
    if (endsSentence(text) && !asks)
        return ParagraphShape::Body;
    return asks || hasSpeaker(text) ? ParagraphShape::DoubtfulHead : ParagraphShape::Head;
}

ParagraphShape chineseLineShape(const QString& text)
{
    const bool spaced = hasInnerSpace(text);
    if (text.size() > LongestSpacedHead || (!spaced && text.size() > LongestHead))
        return ParagraphShape::Body;
    if (text.contains(u'。') || text.contains(u'；') || endsWithOneOf(text, u"，、：…,."))
        return ParagraphShape::Body;
    const qsizetype commas = text.count(u'，');
    if (commas >= 2)
        return ParagraphShape::Body;
    if (hasSpeaker(text) || (commas == 1 && text.size() > LongestHeadWithComma))
        return ParagraphShape::DoubtfulHead;
    if (endsSentence(text))
        return ParagraphShape::DoubtfulHead;
    return ParagraphShape::Head;
}

ParagraphShape lineShape(const ShapedParagraph& line)
{
    const QString& text = line.text();
    if (isPageCredits(text))
        return ParagraphShape::PageCredits;
    if (isDatedLine(text))
        return ParagraphShape::DatedLine;
    if (isJumpLine(text))
        return ParagraphShape::JumpLine;
    if (isSourceLine(text) && !closingByline(text))
        return ParagraphShape::SourceLine;
    if (isBylineLine(text))
        return ParagraphShape::BylineLine;
    if (isCreditLine(text))
        return ParagraphShape::CreditLine;
    if (isCaption(text))
        return ParagraphShape::Caption;
    if (line.hasDateline || line.hasJumpFrom || closingByline(text) || closingJumpLine(text)
        || closingSource(text))
        return ParagraphShape::Body;
    if (isStandfirst(text))
        return ParagraphShape::Standfirst;
    const bool latin = !line.paragraph.chinese
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const ParagraphShape shape = latin ? latinLineShape(text) : chineseLineShape(text);
    if (isNumbered(text) && shape != ParagraphShape::Body)
        return ParagraphShape::Numbered;
    return shape;
}

} // namespace

ShapedParagraph shaped(CopyParagraph paragraph)
{
    ShapedParagraph result;
    result.paragraph = std::move(paragraph);
    const QString& text = result.text();
    result.hasDateline = openingDateline(text).has_value();
    result.hasJumpFrom = openingJumpLine(text).has_value();
    result.shape = lineShape(result);
    result.finished = isFinishedParagraph(text);
    return result;
}

bool hasInnerSpace(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

bool isFinishedParagraph(const QString& text)
{
    return text.isEmpty() || endsSentence(text) || endsWithOneOf(text, u"：:；;—）)")
        || closingByline(text) || closingSource(text) || closingJumpLine(text);
}

} // namespace broadsheet
