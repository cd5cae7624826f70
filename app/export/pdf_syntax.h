// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/length.h"

#include <QDateTime>
#include <QString>

#include <string>
#include <string_view>

namespace broadsheet {

/// Thousandths of a point, the precision of every coordinate that is written.
inline std::int64_t milliPoints(Length length)
{
    return length.scaled(1000, Length::UnitsPerPoint).units();
}

/// Appends `value` / 10^`decimals` as a PDF number without exponent and without trailing zeros.
void appendDecimal(std::string& out, std::int64_t value, int decimals);

/// Appends a number given in thousandths, and a space.
inline void appendMilli(std::string& out, std::int64_t thousandths)
{
    appendDecimal(out, thousandths, 3);
    out += ' ';
}

/// Appends one byte of a literal string, escaped where the syntax wants it.
inline void appendLiteralByte(std::string& out, unsigned char byte)
{
    if (byte == '(' || byte == ')' || byte == '\\') {
        out += '\\';
    } else if (byte == '\r') { // a bare CR in a literal string reads as LF
        out += "\\r";
        return;
    }
    out += char(byte);
}

/// Appends `text` as hexadecimal digits of its UTF-16BE code units.
void appendUtf16Hex(std::string& out, QStringView text);

/// A text string object: literal when it is plain ASCII, else UTF-16BE with byte order mark.
std::string pdfTextString(QStringView text);

/// A name object; bytes outside the regular characters are written as #xx.
std::string pdfName(std::string_view name);

/// A date object in UTC; an invalid date gives the empty string.
std::string pdfDate(const QDateTime& date);

inline std::string pdfReference(int object)
{
    return std::to_string(object) + " 0 R";
}

} // namespace broadsheet
