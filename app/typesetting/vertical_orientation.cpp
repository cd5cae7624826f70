// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/vertical_orientation.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <span>

namespace broadsheet {

namespace {

/// ASEAN and BRICS stand, UNESCO lies: six cells of letters are more than an eye takes in at once.
constexpr std::size_t MostStanding = 5;
/// R63: more digits than these do not share one em.
constexpr std::size_t MostCombined = 3;

using Clusters = std::span<Cluster>;

bool isSpace(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Space || cluster.charClass == CharClass::NoBreakSpace;
}

bool isDigit(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Digit;
}

bool isCapital(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Letter && u_isupper(UChar32(cluster.character)) != 0;
}

bool isSign(const Cluster& cluster)
{
    return cluster.character == U'-' || cluster.character == U'+' || cluster.character == U'−';
}

bool isSymbol(const Cluster& cluster)
{
    return cluster.charClass == CharClass::Prefix || cluster.charClass == CharClass::Suffix;
}

/// Whether the cluster lies when nothing else is said: text of alphabets and its marks, and the
/// symbols of numbers that UAX #50 turns, which go with their number.
bool liesByItself(const Cluster& cluster)
{
    if (cluster.cjk && !isSymbol(cluster))
        return false;
    return isSpace(cluster) || unicodeOrientation(cluster.character) == UnicodeOrientation::Rotated;
}

void setAll(Clusters clusters, Orientation orientation)
{
    for (Cluster& cluster : clusters)
        cluster.orientation = orientation;
}

std::size_t digitsFrom(Clusters clusters, std::size_t at)
{
    std::size_t end = at;
    while (end < clusters.size() && isDigit(clusters[end]))
        ++end;
    return end - at;
}

/// A number with its sign, or the digits of an acronym such as G20.
void standDigits(Clusters digits)
{
    setAll(digits, digits.size() == 1 ? Orientation::Upright : Orientation::Combined);
}

/// "12", "-5", "$300", "5%": the sign goes into the cell of the digits, other symbols stand in a
/// cell of their own.
bool standNumber(Clusters word)
{
    Clusters rest = word;
    Clusters symbols[2] = { rest.first(0), rest.first(0) };
    if (isSymbol(rest.front()) && !isSign(rest.front())) {
        symbols[0] = rest.first(1);
        rest = rest.subspan(1);
    }
    if (rest.size() > 1 && isSymbol(rest.back())) {
        symbols[1] = rest.last(1);
        rest = rest.first(rest.size() - 1);
    }
    if (rest.size() > MostCombined || rest.empty())
        return false;
    const Clusters digits = isSign(rest.front()) ? rest.subspan(1) : rest;
    if (digits.empty() || digitsFrom(digits, 0) != digits.size())
        return false;
    setAll(symbols[0], Orientation::Upright);
    setAll(symbols[1], Orientation::Upright);
    standDigits(rest);
    return true;
}

/// GDP, G20, 5G: capitals one below another, digits together.
bool standAcronym(Clusters word)
{
    if (word.size() > MostStanding)
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const std::size_t digits = digitsFrom(word, i);
        if (digits > MostCombined || (digits == 0 && !isCapital(word[i])))
            return false;
        i += digits > 0 ? digits - 1 : 0;
    }
    for (std::size_t i = 0; i < word.size();) {
        const std::size_t digits = std::max<std::size_t>(digitsFrom(word, i), 1);
        standDigits(word.subspan(i, digits));
        i += digits;
    }
    return true;
}

/// A letter, a percent sign, an ampersand alone; dashes and the solidus lie (R67).
bool standSingle(Clusters word)
{
    const Cluster& only = word.front();
    const bool stands = only.charClass == CharClass::Letter || only.character == U'&'
        || (isSymbol(only) && only.character != U'－');
    if (word.size() > 1 || !stands)
        return false;
    setAll(word, Orientation::Upright);
    return true;
}

bool standWord(Clusters word)
{
    return standSingle(word) || standNumber(word) || standAcronym(word);
}

void chooseInPhrase(Clusters phrase)
{
    setAll(phrase, Orientation::Upright);
    bool stands = true;
    for (std::size_t i = 0; i < phrase.size() && stands;) {
        std::size_t end = i;
        while (end < phrase.size() && !isSpace(phrase[end]))
            ++end;
        stands = end == i || standWord(phrase.subspan(i, end - i));
        i = end + 1;
    }
    if (!stands)
        setAll(phrase, Orientation::Rotated);
}

} // namespace

UnicodeOrientation unicodeOrientation(char32_t character)
{
    switch (u_getIntPropertyValue(UChar32(character), UCHAR_VERTICAL_ORIENTATION)) {
    case U_VO_UPRIGHT:
        return UnicodeOrientation::Upright;
    case U_VO_TRANSFORMED_UPRIGHT:
        return UnicodeOrientation::TransformedOrUpright;
    case U_VO_TRANSFORMED_ROTATED:
        return UnicodeOrientation::TransformedOrRotated;
    default:
        return UnicodeOrientation::Rotated;
    }
}

void chooseOrientations(Paragraph& paragraph)
{
    std::vector<Cluster>& clusters = paragraph.clusters;
    for (std::size_t i = 0; i < clusters.size();) {
        if (!liesByItself(clusters[i])) {
            clusters[i].orientation = Orientation::Upright;
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < clusters.size() && liesByItself(clusters[end]))
            ++end;
        const Clusters phrase = Clusters(clusters).subspan(i, end - i);
        if (paragraph.chinese)
            chooseInPhrase(phrase);
        else
            setAll(phrase, Orientation::Rotated);
        i = end;
    }
}

} // namespace broadsheet
