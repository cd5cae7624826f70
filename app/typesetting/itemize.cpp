// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/itemize.h"

#include <algorithm>
#include <numeric>

namespace broadsheet {

namespace {

/// The classes that a text has, a bit each: most paragraphs need no step beyond reading.
using ClassSet = std::uint64_t;

constexpr ClassSet bit(CharClass c)
{
    return ClassSet(1) << unsigned(c);
}

static_assert(unsigned(CharClass::Other) < 64);

ClassSet readCharacters(const QString& text, std::vector<Item>& items)
{
    const auto length = std::int32_t(text.size());
    const QChar* data = text.constData();
    items.reserve(items.size() + std::size_t(length));
    ClassSet classes = 0;
    for (std::int32_t at = 0; at < length;) {
        Item item;
        item.text = at;
        item.character = data[at].unicode();
        if (data[at].isHighSurrogate() && at + 1 < length && data[at + 1].isLowSurrogate()) {
            item.character = QChar::surrogateToUcs4(data[at], data[at + 1]);
            item.textLength = 2;
        }
        item.charClass = charClass(item.character);
        item.cjk = isAlwaysCjk(item.charClass);
        classes |= bit(item.charClass);
        at += item.textLength;
        items.push_back(item);
    }
    return classes;
}

/// Two — in a row are one unit; an odd one at the end of a run stays alone.
void pairDashes(std::vector<Item>& items)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Item item = items[i];
        if (item.character == U'—' && i + 1 < items.size() && items[i + 1].character == U'—') {
            item.charClass = CharClass::DashPair;
            item.textLength = 2;
            item.cjk = true;
            ++i;
        }
        items[kept++] = item;
    }
    items.resize(kept);
}

constexpr ClassSet Quotes = bit(CharClass::SharedOpenQuote) | bit(CharClass::SharedCloseQuote);
/// What is Chinese or Latin by its neighbours.
constexpr ClassSet Shared = Quotes | bit(CharClass::Dash) | bit(CharClass::Ellipsis)
    | bit(CharClass::Interpunct) | bit(CharClass::Connector) | bit(CharClass::Solidus);
constexpr ClassSet NumberSymbols = bit(CharClass::Prefix) | bit(CharClass::Suffix);

constexpr bool isShared(CharClass c)
{
    return (bit(c) & Shared) != 0;
}

bool isSymbolOfNumbers(const Item& item)
{
    return (item.charClass == CharClass::Prefix || item.charClass == CharClass::Suffix)
        && item.character >= 0x80;
}

bool touchesCjk(const std::vector<Item>& items, std::size_t at)
{
    const bool before = at == 0 || items[at - 1].cjk;
    const bool after = at + 1 == items.size() || items[at + 1].cjk;
    return before || after;
}

bool isApostrophe(const std::vector<Item>& items, std::size_t at)
{
    const auto isLetter = [&](std::size_t i) {
        return i < items.size()
            && (items[i].charClass == CharClass::Letter || items[i].charClass == CharClass::Digit);
    };
    return items[at].character == U'’' && at > 0 && isLetter(at - 1) && isLetter(at + 1);
}

void makeQuote(Item& item, bool cjk, bool opens)
{
    item.cjk = cjk;
    if (cjk)
        item.charClass = opens ? CharClass::Opener : CharClass::Closer;
    else
        item.charClass = opens ? CharClass::LatinOpener : CharClass::LatinCloser;
}

/// Quotes are decided in pairs, so that “GDP”增长 does not open in one font and close in another.
void resolveQuotes(std::vector<Item>& items)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].charClass == CharClass::SharedOpenQuote) {
            items[i].cjk = touchesCjk(items, i);
            open.push_back(i);
        } else if (items[i].charClass == CharClass::SharedCloseQuote) {
            if (isApostrophe(items, i)) {
                items[i].charClass = CharClass::LatinMark;
                continue;
            }
            bool cjk = touchesCjk(items, i);
            if (!open.empty()) {
                cjk = cjk || items[open.back()].cjk;
                makeQuote(items[open.back()], cjk, true);
                open.pop_back();
            }
            makeQuote(items[i], cjk, false);
        }
    }
    for (const std::size_t i : open)
        makeQuote(items[i], items[i].cjk, true);
}

void resolveChinese(std::vector<Item>& items)
{
    bool quotes = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        Item& item = items[i];
        if (item.charClass == CharClass::SharedOpenQuote
            || item.charClass == CharClass::SharedCloseQuote)
            quotes = true;
        else if (isShared(item.charClass))
            item.cjk
                = item.character >= 0x80 ? item.character >= 0xFF00 || touchesCjk(items, i) : false;
        else if (isSymbolOfNumbers(item))
            item.cjk = true;
    }
    if (quotes)
        resolveQuotes(items);
}

void resolveLatin(std::vector<Item>& items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].charClass == CharClass::SharedOpenQuote)
            makeQuote(items[i], false, true);
        else if (items[i].charClass == CharClass::SharedCloseQuote)
            makeQuote(items[i], false, false);
        if (isApostrophe(items, i))
            items[i].charClass = CharClass::LatinMark;
    }
}

/// From the last span to the first, each taking what no later one has taken: ten thousand nested
/// spans cost no more than their characters.
void assignSpans(std::vector<Item>& items, const std::vector<FontSpan>& spans)
{
    constexpr std::size_t MostSpans = 0xFFFF;
    std::vector<std::size_t> free(items.size() + 1); // the next item not taken, or nearer to it
    std::iota(free.begin(), free.end(), std::size_t(0));
    const auto nextFree = [&](std::size_t i) {
        while (free[i] != i) {
            free[i] = free[free[i]];
            i = free[i];
        }
        return i;
    };
    for (std::size_t s = std::min(spans.size(), MostSpans); s-- > 0;) {
        const std::int64_t end = std::int64_t(spans[s].start) + spans[s].length;
        const auto first = std::lower_bound(
            items.begin(), items.end(), spans[s].start, [](const Item& item, int start) {
                return item.text < start;
            });
        for (std::size_t i = nextFree(std::size_t(first - items.begin()));
            i < items.size() && items[i].text < end;
            i = nextFree(i)) {
            items[i].span = std::uint16_t(s + 1);
            free[i] = i + 1;
        }
    }
}

} // namespace

void itemize(
    const QString& text, bool chinese, const std::vector<FontSpan>& spans, std::vector<Item>& items)
{
    const ClassSet classes = readCharacters(text, items);
    if (chinese) {
        if ((classes & bit(CharClass::Dash)) != 0)
            pairDashes(items);
        if ((classes & (Shared | NumberSymbols)) != 0)
            resolveChinese(items);
    } else if ((classes & Quotes) != 0) {
        resolveLatin(items);
    }
    if (!spans.empty())
        assignSpans(items, spans);
}

} // namespace broadsheet
