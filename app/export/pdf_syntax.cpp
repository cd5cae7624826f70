// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdf_syntax.h"

#include <array>
#include <charconv>

namespace broadsheet {

namespace {

constexpr std::string_view HexDigits = "0123456789ABCDEF";

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f;
    });
}

} // namespace

void appendDecimal(std::string& out, std::int64_t value, int decimals)
{
    if (value < 0) {
        out += '-';
        value = -value;
    }
    std::array<char, 24> digits {};
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const int count = int(end - digits.data());
    const int whole = count - decimals;
    int last = count; // past the last digit that is not a trailing zero of the fraction
    while (last > std::max(whole, 0) && digits[std::size_t(last) - 1] == '0') {
        --last;
    }
    if (whole > 0) {
        out.append(digits.data(), std::size_t(whole));
    }
    if (last > std::max(whole, 0)) {
        out += '.';
        out.append(std::size_t(std::max(-whole, 0)), '0');
        const int from = std::max(whole, 0);
        out.append(digits.data() + from, std::size_t(last - from));
    } else if (whole <= 0) {
        out += '0';
    }
}

void appendUtf16Hex(std::string& out, QStringView text)
{
    for (const QChar c : text) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out += HexDigits[(c.unicode() >> shift) & 15U];
        }
    }
}

std::string pdfTextString(QStringView text)
{
    std::string out;
    if (isPlainAscii(text)) {
        out += '(';
        for (const QChar c : text) {
            appendLiteralByte(out, static_cast<unsigned char>(c.unicode()));
        }
        out += ')';
        return out;
    }
    out = "<FEFF";
    appendUtf16Hex(out, text);
    out += '>';
    return out;
}

std::string pdfName(std::string_view name)
{
    std::string out = "/";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f
            && std::string_view("#/%()<>[]{}").find(c) == std::string_view::npos) {
            out += c;
        } else {
            out += '#';
            out += HexDigits[byte >> 4U];
            out += HexDigits[byte & 15U];
        }
    }
    return out;
}

std::string pdfDate(const QDateTime& date)
{
    if (!date.isValid()) {
        return {};
    }
    return '(' + date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'").toStdString() + ')';
}

} // namespace broadsheet
