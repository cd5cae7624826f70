// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/break_opportunities.h"

#include "typesetting/kinsoku.h"

#include <algorithm>
#include <string_view>

namespace broadsheet {

namespace {

/// R11: a break between a number and its unit costs so much (in tenths), it is not forbidden.
constexpr std::uint8_t UnitPenalty = 30;
constexpr std::u16string_view Units
    = u"年月日时点分秒元万亿千百十个名人岁天次件条家户米吨倍位度版届里周";

constexpr std::uint8_t HyphenPenalty = 10;
/// R54: a Chinese head that is not justified breaks at its spaces if it can.
constexpr std::uint8_t AwayFromSpacePenalty = 40;
/// COVID-19 parts only where the line has no better place.
constexpr std::uint8_t HyphenDigitPenalty = 40;

bool isWordOrNumber(CharClass c)
{
    return c == CharClass::Letter || c == CharClass::Digit;
}

bool isPlain(CharClass c)
{
    return isWordOrNumber(c) || c == CharClass::Space || c == CharClass::NoBreakSpace
        || c == CharClass::LatinMark || c == CharClass::LatinOpener || c == CharClass::LatinCloser
        || c == CharClass::Hyphen || c == CharClass::Prefix || c == CharClass::Suffix
        || c == CharClass::Combining || c == CharClass::Solidus;
}

/// "10 000": a space that groups digits keeps them together (R10).
bool isDigitGroupSpace(const std::vector<Cluster>& clusters, std::size_t space)
{
    constexpr std::size_t GroupSize = 3;
    if (space == 0 || clusters[space - 1].charClass != CharClass::Digit)
        return false;
    for (std::size_t i = 1; i <= GroupSize; ++i) {
        if (space + i >= clusters.size() || clusters[space + i].charClass != CharClass::Digit)
            return false;
    }
    const std::size_t after = space + GroupSize + 1;
    return after >= clusters.size() || clusters[after].charClass != CharClass::Digit;
}

/// R10: sign or currency before a number, per cent or degree after it, the parts of a number.
bool staysWithNumber(const Cluster& a, const Cluster& b)
{
    return (a.charClass == CharClass::Prefix
               && (b.charClass == CharClass::Digit || b.charClass == CharClass::Prefix))
        || ((a.charClass == CharClass::Digit || a.charClass == CharClass::Suffix)
            && b.charClass == CharClass::Suffix);
}

bool isUnit(const Cluster& cluster)
{
    return cluster.character < 0x10000
        && Units.find(char16_t(cluster.character)) != std::u16string_view::npos;
}

/// GB/T 15834 5.1.6: the hyphen between Chinese words or numbers does not begin a line.
bool isHyphenBetween(const Cluster& a, const Cluster& b)
{
    return b.charClass == CharClass::Hyphen && (a.cjk || a.charClass == CharClass::Digit);
}

/// Both on the Chinese side, or one of them.
void breakBesideCjk(Paragraph& paragraph, std::size_t i)
{
    const Cluster& a = paragraph.clusters[i];
    const Cluster& b = paragraph.clusters[i + 1];
    Boundary& boundary = paragraph.boundaries[i];
    const bool holds = paragraph.style->kinsoku != KinsokuLevel::None;
    const bool unit = a.charClass == b.charClass
        && (a.charClass == CharClass::Ellipsis || a.charClass == CharClass::DashPair
            || a.charClass == CharClass::Exclaim);
    boundary.mayBreak = !unit && b.charClass != CharClass::Space
        && b.charClass != CharClass::NoBreakSpace && a.charClass != CharClass::NoBreakSpace
        && !staysWithNumber(a, b) && !(holds && isHyphenBetween(a, b)) && mayEndLine(paragraph, a)
        && mayStartLine(paragraph, b);
    if (boundary.mayBreak && a.charClass == CharClass::Digit && isUnit(b))
        boundary.penalty = UnitPenalty;
}

/// Inside plain Latin text: after spaces, and after a hyphen between letters.
void breakInPlain(Paragraph& paragraph, std::size_t i)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    Boundary& boundary = paragraph.boundaries[i];
    const Cluster& a = clusters[i];
    const Cluster& b = clusters[i + 1];
    if (a.charClass == CharClass::Space) {
        boundary.mayBreak = b.charClass != CharClass::Space && !isDigitGroupSpace(clusters, i)
            && mayStartLine(paragraph, b);
    } else if (a.charClass == CharClass::Hyphen) {
        boundary.mayBreak = i > 0 && clusters[i - 1].charClass == CharClass::Letter
            && isWordOrNumber(b.charClass);
        boundary.penalty = b.charClass == CharClass::Letter ? HyphenPenalty : HyphenDigitPenalty;
    }
}

/// What the trade's tables do not know: pictures, which may be a sequence (people joined by U+200D,
/// a flag's two letters), and rare marks.
bool isForUnicode(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Wide || cluster.charClass == CharClass::Other
        || cluster.charClass == CharClass::Combining;
}

/// R13: Unicode takes “ ” for quotes without a side; the trade knows better.
bool isBracket(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Opener || cluster.charClass == CharClass::Closer;
}

} // namespace

void BreakFinder::findInSegment(Paragraph& paragraph, std::size_t first, std::size_t end)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    bool plain = true;
    for (std::size_t i = first; i < end && plain; ++i)
        plain = isPlain(clusters[i].charClass);
    if (plain) {
        for (std::size_t i = first; i + 1 < end; ++i)
            breakInPlain(paragraph, i);
        return;
    }
    const std::int32_t from = clusters[first].text;
    const Cluster& last = clusters[end - 1];
    m_unicode.setText(QStringView(paragraph.text).mid(from, last.text + last.textLength - from));
    for (std::size_t i = first; i + 1 < end; ++i) {
        const bool atEdge
            = clusters[i].charClass == CharClass::Solidus || isDigitGroupSpace(clusters, i);
        const bool forbidden = paragraph.chinese
            && (!mayStartLine(paragraph, clusters[i + 1]) || !mayEndLine(paragraph, clusters[i]));
        paragraph.boundaries[i].mayBreak
            = !atEdge && !forbidden && m_unicode.mayBreakBefore(clusters[i + 1].text - from);
    }
}

void BreakFinder::askUnicode(Paragraph& paragraph)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    // R5: without kinsoku only what is one thing holds together.
    const bool holds = paragraph.style->kinsoku != KinsokuLevel::None;
    bool turned = false;
    for (std::size_t i = 0; i + 1 < clusters.size(); ++i) {
        const Cluster& a = clusters[i];
        const Cluster& b = clusters[i + 1];
        const bool both = isForUnicode(a) && isForUnicode(b);
        const bool asks = both || (holds && (isForUnicode(a) || isForUnicode(b)));
        if (!asks || isBracket(a) || isBracket(b) || !paragraph.boundaries[i].mayBreak)
            continue;
        if (!turned)
            m_unicode.setText(paragraph.text);
        turned = true;
        paragraph.boundaries[i].mayBreak = m_unicode.mayBreakBefore(b.text);
    }
}

namespace {

void preferSpaces(Paragraph& paragraph)
{
    bool spaced = false;
    for (std::size_t i = 0; i + 1 < paragraph.clusters.size(); ++i)
        spaced = spaced || paragraph.clusters[i].charClass == CharClass::Space;
    if (!spaced)
        return;
    for (std::size_t i = 0; i + 1 < paragraph.clusters.size(); ++i) {
        if (paragraph.clusters[i].charClass != CharClass::Space)
            paragraph.boundaries[i].penalty = std::uint8_t(
                std::min(255, paragraph.boundaries[i].penalty + AwayFromSpacePenalty));
    }
}

} // namespace

void BreakFinder::find(Paragraph& paragraph)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    bool unknown = false;
    for (std::size_t i = 0; i < clusters.size();) {
        if (clusters[i].cjk) {
            unknown = unknown || isForUnicode(clusters[i]);
            if (i + 1 < clusters.size())
                breakBesideCjk(paragraph, i);
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < clusters.size() && !clusters[end].cjk)
            ++end;
        for (std::size_t k = i; k < end && !unknown; ++k)
            unknown = isForUnicode(clusters[k]);
        findInSegment(paragraph, i, end);
        if (end < clusters.size()) {
            if (clusters[end - 1].charClass == CharClass::Space)
                paragraph.boundaries[end - 1].mayBreak = mayStartLine(paragraph, clusters[end]);
            else
                breakBesideCjk(paragraph, end - 1);
        }
        i = end;
    }
    if (unknown)
        askUnicode(paragraph);
    if (paragraph.chinese && paragraph.style->alignment != Alignment::Justify)
        preferSpaces(paragraph);
}

} // namespace broadsheet
