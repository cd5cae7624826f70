// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/punctuation_squeeze.h"

#include "typesetting/punctuation_pairs.h"
#include "typesetting/vertical_marks.h"

#include <algorithm>

namespace broadsheet {

namespace {

/// Floors and ceilings of A3 in thousandths of an em.
constexpr int WordSpaceFloor = 250;
constexpr int WordSpaceCeiling = 500;
constexpr int GapFloor = 125;

std::int32_t milliEm(const Paragraph& paragraph, int thousandths)
{
    return std::int32_t(std::int64_t(paragraph.em) * thousandths / 1000);
}

/// kaiming sets all marks but 。？！ half width, banjiao all (P0).
bool isHalfInStyle(PunctuationStyle style, CharClass c)
{
    const bool sentenceEnd = c == CharClass::PauseMajor || c == CharClass::Exclaim;
    return style == PunctuationStyle::Banjiao
        || (style == PunctuationStyle::Kaiming && !sentenceEnd);
}

bool isFullWidthMark(const Cluster& cluster)
{
    return cluster.cjk
        && (isRightBlankMark(cluster.charClass) || cluster.charClass == CharClass::Opener);
}

bool isHanSide(const Cluster& cluster)
{
    return cluster.cjk && cluster.charClass == CharClass::Han;
}

/// Letters, digits and the percent sign that belongs to its number; in a vertical line only what
/// lies on its side (R69).
bool isLatinSide(const Cluster& cluster)
{
    return !cluster.cjk && cluster.orientation <= Orientation::Rotated
        && (cluster.charClass == CharClass::Letter || cluster.charClass == CharClass::Digit
            || cluster.charClass == CharClass::Suffix || cluster.charClass == CharClass::Prefix);
}

bool meetAsHanAndLatin(const Cluster& a, const Cluster& b)
{
    return (isHanSide(a) && isLatinSide(b)) || (isLatinSide(a) && isHanSide(b));
}

SqueezeStep stepOf(const Paragraph& paragraph, CharClass c)
{
    switch (c) {
    case CharClass::Opener:
    case CharClass::Closer:
        return SqueezeStep::Brackets;
    case CharClass::PauseMinor:
        return SqueezeStep::PauseMinor;
    case CharClass::PauseMajor:
    case CharClass::Exclaim:
        return paragraph.style->punctuation == PunctuationStyle::Kaiming ? SqueezeStep::None
                                                                         : SqueezeStep::PauseMajor;
    case CharClass::WideInterpunct:
        return SqueezeStep::Interpunct;
    default:
        return SqueezeStep::None;
    }
}

/// ？！ have no blank to give in Taiwan, Hong Kong (R15) and Japan (JLREQ 3.1.2), and nowhere in a
/// vertical line.
bool fillsItsEm(const Paragraph& paragraph, const Cluster& mark)
{
    if (paragraph.vertical)
        return fillsVerticalEm(mark);
    return paragraph.region != MarkRegion::Mainland && mark.charClass == CharClass::Exclaim;
}

/// Marks that stand in the middle of their em, a quarter blank on each side: ・; in Taiwan and Hong
/// Kong all pauses (R15); in Japan ： and ；.
bool isCentred(const Paragraph& paragraph, const Cluster& mark)
{
    if (paragraph.vertical && fillsVerticalEm(mark))
        return false;
    switch (mark.charClass) {
    case CharClass::WideInterpunct:
        return true;
    case CharClass::PauseMinor:
        return paragraph.region == MarkRegion::Taiwan
            || (paragraph.region == MarkRegion::Japan
                && (mark.character == U'：' || mark.character == U'；'));
    case CharClass::PauseMajor:
        return paragraph.region == MarkRegion::Taiwan;
    default:
        return false;
    }
}

/// What the table of pairs knows the mark as.
CharClass pairClassOf(const Paragraph& paragraph, const Cluster& cluster)
{
    if (isCentred(paragraph, cluster))
        return CharClass::WideInterpunct;
    return fillsItsEm(paragraph, cluster) ? CharClass::Han : cluster.charClass;
}

void setHalfWidths(Paragraph& paragraph)
{
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) {
        Cluster& cluster = paragraph.clusters[i];
        if (!isFullWidthMark(cluster) || fillsItsEm(paragraph, cluster)
            || !isHalfInStyle(paragraph.style->punctuation, cluster.charClass))
            continue;
        cluster.advance = paragraph.em / 2;
        if (cluster.charClass == CharClass::Opener)
            paragraph.glyphs[std::size_t(cluster.firstGlyph)].x -= paragraph.em / 2;
        else if (isCentred(paragraph, cluster))
            paragraph.glyphs[std::size_t(cluster.firstGlyph)].x -= paragraph.em / 4;
    }
}

/// · takes a whole em in Taiwan and Hong Kong (R14), its ink in the middle.
void widenInterpuncts(Paragraph& paragraph)
{
    for (Cluster& cluster : paragraph.clusters) {
        if (!cluster.cjk || cluster.charClass != CharClass::Interpunct)
            continue;
        const std::int32_t more = paragraph.em - cluster.advance;
        for (std::size_t g = 0; g < cluster.glyphCount; ++g)
            paragraph.glyphs[std::size_t(cluster.firstGlyph) + g].x += more / 2;
        cluster.advance = paragraph.em;
        cluster.charClass = CharClass::WideInterpunct;
    }
}

bool mayCarryBlank(const Cluster& cluster)
{
    return isFullWidthMark(cluster) || cluster.charClass == CharClass::WideInterpunct;
}

/// The blank that is to stay between clusters i and i + 1. Two marks of a vertical line are asked
/// for as what they are, wherever they stand in their em, and an opener brings no blank of its own.
std::int32_t blankWanted(const Paragraph& paragraph, std::size_t i)
{
    const Cluster& a = paragraph.clusters[i];
    const Cluster& b = paragraph.clusters[i + 1];
    const PunctuationStyle style = paragraph.style->punctuation;
    if (!(paragraph.vertical && isFullWidthMark(a) && isFullWidthMark(b)))
        return paragraph.em
            * blankBetween(style, pairClassOf(paragraph, a), pairClassOf(paragraph, b)) / 8;
    const std::int32_t wanted = paragraph.em * blankBetween(style, a.charClass, b.charClass) / 8;
    return b.charClass == CharClass::Opener ? std::min(wanted, rightBlank(paragraph, i)) : wanted;
}

/// R16: what two neighbours lose where they meet. An opener that comes second gives first, so that
/// a bracket hugs what it encloses (R17).
void loseBetweenMarks(const Paragraph& paragraph, std::size_t i, Boundary& boundary)
{
    const Cluster& a = paragraph.clusters[i];
    const Cluster& b = paragraph.clusters[i + 1];
    const PunctuationStyle style = paragraph.style->punctuation;
    if (style == PunctuationStyle::Plain || !(mayCarryBlank(a) || mayCarryBlank(b)))
        return;
    const std::int32_t right = rightBlank(paragraph, i);
    const std::int32_t left = leftBlank(paragraph, i + 1);
    const std::int32_t lost = right + left - blankWanted(paragraph, i);
    if (lost <= 0) {
        const bool dot
            = a.charClass == CharClass::WideInterpunct || b.charClass == CharClass::WideInterpunct;
        boundary.gap -= dot ? lost : 0;
        return;
    }
    boundary.lossLeft
        = b.charClass == CharClass::Opener ? std::min(lost, left) : std::max(0, lost - right);
    boundary.lossRight = lost - boundary.lossLeft;
}

void setSqueeze(const Paragraph& paragraph, std::size_t i, Boundary& boundary)
{
    if (paragraph.style->punctuation == PunctuationStyle::Plain)
        return;
    const Cluster& a = paragraph.clusters[i];
    const Cluster& b = paragraph.clusters[i + 1];
    boundary.stepRight = stepOf(paragraph, a.charClass);
    if (boundary.stepRight != SqueezeStep::None)
        boundary.capRight = rightBlank(paragraph, i) - boundary.lossRight;
    if (b.charClass == CharClass::Opener || isCentred(paragraph, b)) {
        boundary.stepLeft = stepOf(paragraph, b.charClass);
        boundary.capLeft = leftBlank(paragraph, i + 1) - boundary.lossLeft;
    }
}

/// In a Chinese line 1/4 to 1/2 em (A3), in a Latin one what the style allows of its own width.
void setWordSpace(const Paragraph& paragraph, std::int32_t width, Boundary& boundary)
{
    const LatinStyle& latin = paragraph.style->latin;
    const std::int32_t floor
        = paragraph.chinese ? milliEm(paragraph, WordSpaceFloor) : width * latin.wordSpaceMin / 100;
    const std::int32_t ceiling = paragraph.chinese ? milliEm(paragraph, WordSpaceCeiling)
                                                   : width * latin.wordSpaceMax / 100;
    boundary.isWordSpace = true;
    boundary.stepRight = SqueezeStep::WordSpace;
    boundary.capRight = std::max(0, width - floor);
    boundary.stretchFirst = std::max(0, ceiling - width);
}

/// A typed space: in Chinese between Han and Latin it becomes the gap (R32).
void setSpace(Paragraph& paragraph, std::size_t i, Boundary& boundary)
{
    Cluster& space = paragraph.clusters[i];
    if (paragraph.vertical && fallsAwayInVertical(paragraph, i)) {
        space.advance = 0;
        return;
    }
    const bool replaced = paragraph.chinese && i > 0
        && meetAsHanAndLatin(paragraph.clusters[i - 1], paragraph.clusters[i + 1]);
    if (replaced) {
        space.advance = paragraph.gap;
        boundary.stepRight = SqueezeStep::HanLatinGap;
        boundary.capRight = std::max(0, paragraph.gap - milliEm(paragraph, GapFloor));
        boundary.stretchFirst = std::max(
            0, milliEm(paragraph, paragraph.style->hanLatinGapMaxMilliEm) - paragraph.gap);
        return;
    }
    // R54: a space between Han, as in a head or a two-character name, is half an em.
    const bool betweenHan = paragraph.chinese && i > 0 && paragraph.clusters[i - 1].cjk
        && paragraph.clusters[i + 1].cjk && paragraph.fonts[space.font].face;
    if (betweenHan)
        space.advance = std::max(space.advance, paragraph.em / 2);
    setWordSpace(paragraph, space.advance, boundary);
}

bool isBlank(CharClass c)
{
    return c == CharClass::Space || c == CharClass::NoBreakSpace
        || c == CharClass::IdeographicSpace;
}

void setGap(const Paragraph& paragraph, Boundary& boundary)
{
    boundary.gap = paragraph.gap;
    boundary.stepRight = SqueezeStep::HanLatinGap;
    boundary.capRight = std::max(0, paragraph.gap - milliEm(paragraph, GapFloor));
    boundary.stretchFirst
        = std::max(0, milliEm(paragraph, paragraph.style->hanLatinGapMaxMilliEm) - paragraph.gap);
}

/// In a Latin paragraph a no-break space is as wide as any other, and letters may give and take.
void setLatin(Paragraph& paragraph, std::size_t i, Boundary& boundary)
{
    const Cluster& a = paragraph.clusters[i];
    const Cluster& b = paragraph.clusters[i + 1];
    const LatinStyle& latin = paragraph.style->latin;
    if (a.character == U'\u00A0') {
        setWordSpace(paragraph, a.advance, boundary);
        boundary.mayStretch = true;
        return;
    }
    const bool edge = isBlank(a.charClass) || isBlank(b.charClass) || a.cjk || b.cjk;
    if (edge || (latin.letterSpaceMinMilliEm == 0 && latin.letterSpaceMaxMilliEm == 0))
        return;
    boundary.stepRight = SqueezeStep::LetterSpace;
    boundary.capRight = -milliEm(paragraph, latin.letterSpaceMinMilliEm);
    boundary.stretchFirst = milliEm(paragraph, latin.letterSpaceMaxMilliEm);
}

bool opensReluctantly(CharClass c)
{
    return c == CharClass::Connector || c == CharClass::Solidus || c == CharClass::Dash;
}

/// Stretch step 3 reaches every gap but those inside words, numbers and R3 units and those beside
/// connectors, the solidus and behind an opening bracket.
bool mayStretchBetween(const Cluster& a, const Cluster& b)
{
    if (a.charClass == CharClass::Space)
        return true;
    if (b.charClass == CharClass::Space || b.charClass == CharClass::NoBreakSpace)
        return false;
    if (!a.cjk && !b.cjk)
        return false;
    if (a.charClass == CharClass::Opener)
        return false; // a bracket hugs what it encloses (R17)
    if (opensReluctantly(a.charClass) || opensReluctantly(b.charClass))
        return false;
    const bool number = (a.charClass == CharClass::Prefix && b.charClass == CharClass::Digit)
        || (a.charClass == CharClass::Digit && b.charClass == CharClass::Suffix);
    const bool sameUnit = a.charClass == b.charClass
        && (a.charClass == CharClass::Ellipsis || a.charClass == CharClass::DashPair);
    return !number && !sameUnit;
}

/// The last ？ or ！ of an even group gives up its own blank, too: two take 1 em,
/// three take 2 (R6).
void narrowExclaimGroups(Paragraph& paragraph)
{
    std::vector<Cluster>& clusters = paragraph.clusters;
    const auto exclaims = [&](std::size_t i) {
        return i < clusters.size() && clusters[i].charClass == CharClass::Exclaim;
    };
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        if (!exclaims(i))
            continue;
        std::size_t end = i + 1;
        while (exclaims(end))
            ++end;
        if ((end - i) % 2 == 0)
            clusters[end - 1].advance = std::min(clusters[end - 1].advance, paragraph.em / 2);
        i = end;
    }
}

/// Width of clusters first…last with what stands between them.
std::int64_t runWidth(const Paragraph& paragraph, std::size_t first, std::size_t last)
{
    std::int64_t width = 0;
    for (std::size_t i = first; i <= last; ++i) {
        width += paragraph.clusters[i].advance;
        if (i < last)
            width += paragraph.boundaries[i].natural();
    }
    return width;
}

/// R34: a Latin run between Han takes a whole number of ems, the rest shared by the gaps beside it;
/// neither gives nor takes, so that the Han after it is back in its cell.
void padToGrid(Paragraph& paragraph)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    for (std::size_t first = 1; first < clusters.size(); ++first) {
        if (clusters[first].cjk || !clusters[first - 1].cjk)
            continue;
        std::size_t last = first;
        while (last + 1 < clusters.size() && !clusters[last + 1].cjk)
            ++last;
        const std::int64_t rest = runWidth(paragraph, first, last) % paragraph.em;
        const auto padding = std::int32_t(rest == 0 ? 0 : paragraph.em - rest);
        for (const std::size_t i : { first - 1, last }) {
            Boundary& boundary = paragraph.boundaries[i];
            boundary.gap = i == last ? padding - padding / 2 : padding / 2;
            boundary.capRight = 0;
            boundary.stretchFirst = 0;
            boundary.stepRight = SqueezeStep::None;
        }
        first = last;
    }
}

} // namespace

MarkRegion markRegion(const QString& language)
{
    if (language.startsWith(QLatin1String("ja")))
        return MarkRegion::Japan;
    const bool taiwan = language.startsWith(QLatin1String("zh-Hant"), Qt::CaseInsensitive)
        || language.endsWith(QLatin1String("-TW"), Qt::CaseInsensitive)
        || language.endsWith(QLatin1String("-HK"), Qt::CaseInsensitive)
        || language.endsWith(QLatin1String("-MO"), Qt::CaseInsensitive);
    return taiwan ? MarkRegion::Taiwan : MarkRegion::Mainland;
}

std::int32_t rightBlank(const Paragraph& paragraph, std::size_t cluster)
{
    const Cluster& mark = paragraph.clusters[cluster];
    const PunctuationStyle style = paragraph.style->punctuation;
    if (!mark.cjk || style == PunctuationStyle::Plain)
        return 0;
    if (isCentred(paragraph, mark))
        return std::clamp(mark.advance - paragraph.em / 2, 0, paragraph.em / 4);
    if (!isRightBlankMark(mark.charClass) || fillsItsEm(paragraph, mark))
        return 0;
    return std::clamp(mark.advance - paragraph.em / 2, 0, paragraph.em / 2);
}

std::int32_t leftBlank(const Paragraph& paragraph, std::size_t cluster)
{
    const Cluster& mark = paragraph.clusters[cluster];
    const PunctuationStyle style = paragraph.style->punctuation;
    if (!mark.cjk || style == PunctuationStyle::Plain)
        return 0;
    if (isCentred(paragraph, mark))
        return std::clamp(mark.advance - paragraph.em / 2, 0, paragraph.em / 4);
    if (mark.charClass != CharClass::Opener)
        return 0;
    return std::clamp(mark.advance - paragraph.em / 2, 0, paragraph.em / 2);
}

void squeezePunctuation(Paragraph& paragraph)
{
    std::vector<Cluster>& clusters = paragraph.clusters;
    paragraph.boundaries.assign(clusters.size(), {});
    if (paragraph.region == MarkRegion::Taiwan)
        widenInterpuncts(paragraph);
    if (paragraph.style->punctuation == PunctuationStyle::Kaiming
        || paragraph.style->punctuation == PunctuationStyle::Banjiao)
        setHalfWidths(paragraph);
    if (paragraph.chinese && paragraph.style->punctuation != PunctuationStyle::Plain
        && paragraph.region == MarkRegion::Mainland && !paragraph.vertical)
        narrowExclaimGroups(paragraph);
    for (std::size_t i = 0; i + 1 < clusters.size(); ++i) {
        Boundary& boundary = paragraph.boundaries[i];
        const Cluster& a = clusters[i];
        const Cluster& b = clusters[i + 1];
        if (a.charClass == CharClass::Space) {
            setSpace(paragraph, i, boundary);
        } else if (paragraph.chinese && meetAsHanAndLatin(a, b)) {
            setGap(paragraph, boundary);
        } else {
            loseBetweenMarks(paragraph, i, boundary);
            setSqueeze(paragraph, i, boundary);
        }
        boundary.mayStretch = mayStretchBetween(a, b);
        if (!paragraph.chinese)
            setLatin(paragraph, i, boundary);
    }
    if (paragraph.style->grid && paragraph.chinese)
        padToGrid(paragraph);
}

} // namespace broadsheet
