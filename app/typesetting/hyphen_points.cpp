// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/hyphen_points.h"

#include "typesetting/glyph_placing.h"

#include <algorithm>

namespace broadsheet {

namespace {

constexpr char16_t SoftHyphen = u'\u00AD';
/// Costs of breaks in tenths, beside what LatinLines counts for every hyphen: who typed a soft
/// hyphen wants it.
constexpr std::uint8_t TypedPenalty = 0;
constexpr std::uint8_t PatternPenalty = 2;

bool isWordPart(const Paragraph& paragraph, std::size_t i)
{
    const CharClass c = paragraph.clusters[i].charClass;
    return !paragraph.clusters[i].cjk
        && (c == CharClass::Letter
            || (c == CharClass::Combining && paragraph.clusters[i].character == SoftHyphen));
}

/// Between the letters of an address, a number or a compound stands one of these.
bool joinsWords(const Cluster& cluster)
{
    switch (cluster.charClass) {
    case CharClass::Digit:
    case CharClass::Hyphen:
    case CharClass::Connector:
    case CharClass::Solidus:
    case CharClass::Prefix:
    case CharClass::Suffix:
    case CharClass::Combining:
    case CharClass::Other:
        return true;
    case CharClass::LatinMark:
        return cluster.character != U'\'' && cluster.character != U'’' && cluster.character != U'"';
    default:
        return false;
    }
}

/// “example.org”, but not the full stop of a sentence: a mark joins when a word follows at once.
bool isJoined(const Paragraph& paragraph, std::size_t first, std::size_t end)
{
    const std::vector<Cluster>& clusters = paragraph.clusters;
    if (first > 0 && joinsWords(clusters[first - 1]))
        return true;
    if (end == clusters.size() || !joinsWords(clusters[end]))
        return false;
    const bool mark = clusters[end].charClass == CharClass::LatinMark;
    return !mark
        || (end + 1 < clusters.size()
            && (isWordPart(paragraph, end + 1) || joinsWords(clusters[end + 1])));
}

/// One word's letters as the patterns know them, with the cluster that each ends.
struct Word {
    std::u16string letters;
    std::vector<std::size_t> lastOf; ///< cluster in which the letter stands
    int capitals = 0;

    void clear()
    {
        letters.clear();
        lastOf.clear();
        capitals = 0;
    }
};

/// A letter with its marks counts as the one letter that Unicode has for them.
void addLetters(const Paragraph& paragraph, std::size_t cluster, Word& word)
{
    const Cluster& c = paragraph.clusters[cluster];
    const auto add = [&](QChar letter) {
        const QChar small = letter.toLower();
        word.capitals += small != letter ? 1 : 0;
        word.letters.push_back(small.unicode());
        word.lastOf.push_back(cluster);
    };
    if (c.textLength == 1) {
        add(paragraph.text[c.text]);
        return;
    }
    const QString composed
        = paragraph.text.mid(c.text, c.textLength).normalized(QString::NormalizationForm_C);
    for (const QChar letter : composed)
        add(letter);
}

class PointFinder {
public:
    PointFinder(Paragraph& paragraph, Hyphenator& hyphenator)
        : m_paragraph(paragraph)
        , m_latin(paragraph.style->latin)
        , m_hyphenator(hyphenator)
    {
    }

    void markSoftHyphens()
    {
        for (std::size_t i = 0; i + 1 < m_paragraph.clusters.size(); ++i) {
            if (endsInSoftHyphen(m_paragraph, i) && !isSpace(i) && !isSpace(i + 1))
                mark(i, TypedPenalty);
        }
    }

    void markWords()
    {
        const std::size_t count = m_paragraph.clusters.size();
        for (std::size_t first = 0; first < count;) {
            if (!isWordPart(m_paragraph, first)) {
                ++first;
                continue;
            }
            std::size_t end = first + 1;
            bool soft = endsInSoftHyphen(m_paragraph, first);
            for (; end < count && isWordPart(m_paragraph, end); ++end)
                soft = soft || endsInSoftHyphen(m_paragraph, end);
            if (!soft && end - first <= Hyphenator::LongestWord
                && !isJoined(m_paragraph, first, end))
                markWord(first, end);
            first = end;
        }
    }

private:
    [[nodiscard]] bool isSpace(std::size_t i) const
    {
        const CharClass c = m_paragraph.clusters[i].charClass;
        return c == CharClass::Space || c == CharClass::NoBreakSpace;
    }

    /// In a font without a hyphen no word is parted.
    void mark(std::size_t i, std::uint8_t penalty)
    {
        if (m_paragraph.hyphens[m_paragraph.clusters[i].font].advance < 0)
            return;
        Boundary& boundary = m_paragraph.boundaries[i];
        boundary.mayBreak = true;
        boundary.hyphen = true;
        boundary.penalty = penalty;
    }

    void markWord(std::size_t first, std::size_t end)
    {
        if (end - first < 2)
            return;
        m_word.clear();
        for (std::size_t i = first; i < end; ++i)
            addLetters(m_paragraph, i, m_word);
        const std::size_t length = m_word.letters.size();
        if (length < std::size_t(m_latin.shortestWord)
            || (length > 1 && m_word.capitals == int(length)))
            return;
        const std::uint64_t places = m_hyphenator.places(m_word.letters);
        if (places == 0)
            return;
        const auto least = std::size_t(m_latin.lettersBefore);
        const std::size_t most = length - std::min(length, std::size_t(m_latin.lettersAfter));
        for (std::size_t n = least; n <= most && n < length; ++n) {
            const bool insideCluster = m_word.lastOf[n - 1] == m_word.lastOf[n];
            if ((places >> n & 1) != 0 && !insideCluster)
                mark(m_word.lastOf[n - 1], PatternPenalty);
        }
    }

    Paragraph& m_paragraph;
    const LatinStyle& m_latin;
    Hyphenator& m_hyphenator;
    Word m_word;
};

HyphenGlyph hyphenOf(const Paragraph& paragraph, const SetFont& font)
{
    if (!font.face)
        return { 0, paragraph.em };
    std::uint32_t glyph = font.face->glyph(U'-');
    if (glyph == 0)
        glyph = font.face->glyph(U'‐');
    if (glyph == 0)
        return {};
    return { glyph, scaledAcross(font.face->advance(glyph), font) };
}

/// Chinese, Japanese and Korean have no patterns; what stands in Latin letters there is English.
QString wordLanguage(const Paragraph& paragraph)
{
    return paragraph.chinese ? QStringLiteral("en-US") : paragraph.style->language;
}

} // namespace

bool endsInSoftHyphen(const Paragraph& paragraph, std::size_t cluster)
{
    const Cluster& c = paragraph.clusters[cluster];
    return c.character == SoftHyphen
        || (c.textLength > 1 && paragraph.text[c.text + c.textLength - 1] == QChar(SoftHyphen));
}

void findHyphenPoints(Paragraph& paragraph, Hyphenator& hyphenator)
{
    const bool words = paragraph.style->latin.hyphenate;
    const bool typed = paragraph.text.contains(QChar(SoftHyphen));
    if (paragraph.vertical || !(words || typed))
        return;
    paragraph.hyphens.clear();
    for (const SetFont& font : paragraph.fonts)
        paragraph.hyphens.push_back(hyphenOf(paragraph, font));
    PointFinder finder(paragraph, hyphenator);
    if (words) {
        const QString language = wordLanguage(paragraph);
        if (!hyphenator.use(language, paragraph.style->latin.exceptions))
            paragraph.patternsMissing = language;
        finder.markWords();
    }
    if (typed)
        finder.markSoftHyphens();
}

} // namespace broadsheet
