// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting/itemize.h"

namespace broadsheet {

namespace {

void readCharacters(const QString& text, std::vector<Item>& items)
{
    const auto length = std::int32_t(text.size());
    const QChar* data = text.constData();
    items.reserve(std::size_t(length));
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
        at += item.textLength;
        items.push_back(item);
    }
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

bool isShared(CharClass c)
{
    return c == CharClass::SharedOpenQuote || c == CharClass::SharedCloseQuote
        || c == CharClass::Dash || c == CharClass::Ellipsis || c == CharClass::Interpunct
        || c == CharClass::Connector || c == CharClass::Solidus;
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

void assignSpans(std::vector<Item>& items, const std::vector<FontSpan>& spans)
{
    for (std::size_t s = 0; s < spans.size() && s < 254; ++s) {
        const int end = spans[s].start + spans[s].length;
        for (Item& item : items) {
            if (item.text >= spans[s].start && item.text < end)
                item.span = std::uint8_t(s + 1);
        }
    }
}

} // namespace

void itemize(
    const QString& text, bool chinese, const std::vector<FontSpan>& spans, std::vector<Item>& items)
{
    readCharacters(text, items);
    if (chinese) {
        pairDashes(items);
        resolveChinese(items);
    } else {
        resolveLatin(items);
    }
    if (!spans.empty())
        assignSpans(items, spans);
}

} // namespace broadsheet
