// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/cff_charset.h"

namespace broadsheet {

namespace {

constexpr int RosOperator = 12 << 8 | 30; ///< Technical Note 5176, table 10
constexpr int CharsetOperator = 15; ///< table 9

/// Reads big-endian numbers; everything past the end reads as 0 and is remembered.
class Reader {
public:
    explicit Reader(std::span<const unsigned char> data)
        : m_data(data)
    {
    }

    [[nodiscard]] std::uint32_t number(std::size_t at, int bytes) const
    {
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | byte(at + std::size_t(i));
        return value;
    }

    [[nodiscard]] unsigned byte(std::size_t at) const
    {
        return at < m_data.size() ? m_data[at] : 0;
    }

    [[nodiscard]] std::size_t size() const { return m_data.size(); }

private:
    std::span<const unsigned char> m_data;
};

struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Data of the first object of the INDEX at `at`, and where the INDEX ends (§5).
struct Index {
    Extent first;
    std::size_t end = 0;
};

Index readIndex(const Reader& table, std::size_t at)
{
    const std::size_t count = table.number(at, 2);
    if (count == 0)
        return { {}, at + 2 };
    const int offsetSize = int(table.byte(at + 2));
    const std::size_t base = at + 3 + (count + 1) * std::size_t(offsetSize) - 1;
    const auto offset = [&](std::size_t i) {
        return base + table.number(at + 3 + i * std::size_t(offsetSize), offsetSize);
    };
    return { { offset(0), offset(1) }, offset(count) };
}

struct TopDict {
    bool cidKeyed = false;
    std::size_t charset = 0;
};

/// Length of the real number (operand 30) at `at`: two digits a byte until a nibble of 15.
std::size_t realLength(const Reader& table, std::size_t at, std::size_t end)
{
    std::size_t length = 1;
    while (at + length < end) {
        const unsigned byte = table.byte(at + length++);
        if ((byte & 0x0F) == 0x0F || byte >> 4 == 0x0F)
            break;
    }
    return length;
}

/// The last operand before CharsetOperator is the charset's offset (§4).
TopDict readTopDict(const Reader& table, Extent extent)
{
    TopDict dict;
    std::int64_t operand = 0;
    std::size_t at = extent.begin;
    while (at < extent.end && at < table.size()) {
        const unsigned b0 = table.byte(at);
        if (b0 <= 21) {
            const int op = b0 == 12 ? int(12 << 8 | table.byte(at + 1)) : int(b0);
            dict.cidKeyed = dict.cidKeyed || op == RosOperator;
            if (op == CharsetOperator)
                dict.charset = std::size_t(operand);
            at += b0 == 12 ? 2 : 1;
        } else if (b0 == 28) {
            operand = std::int16_t(table.number(at + 1, 2));
            at += 3;
        } else if (b0 == 29) {
            operand = std::int32_t(table.number(at + 1, 4));
            at += 5;
        } else if (b0 == 30) {
            at += realLength(table, at, extent.end);
        } else if (b0 <= 246) {
            operand = std::int64_t(b0) - 139;
            at += 1;
        } else {
            const int low = int(table.byte(at + 1));
            operand = b0 <= 250 ? (int(b0) - 247) * 256 + low + 108
                                : -(int(b0) - 251) * 256 - low - 108;
            at += 2;
        }
    }
    return dict;
}

/// Charset formats 0, 1 and 2 (§13).
std::vector<std::uint16_t> readCids(const Reader& table, std::size_t at, unsigned glyphCount)
{
    std::vector<std::uint16_t> cids;
    cids.reserve(glyphCount);
    cids.push_back(0);
    const unsigned format = table.byte(at++);
    while (cids.size() < glyphCount && at < table.size()) {
        const unsigned first = table.number(at, 2);
        at += 2;
        unsigned left = 0;
        if (format != 0) {
            left = table.number(at, format == 1 ? 1 : 2);
            at += format == 1 ? 1 : 2;
        }
        for (unsigned i = 0; i <= left && cids.size() < glyphCount; ++i)
            cids.push_back(std::uint16_t(first + i));
    }
    return cids;
}

bool isIdentity(const std::vector<std::uint16_t>& cids)
{
    for (std::size_t glyph = 0; glyph < cids.size(); ++glyph) {
        if (cids[glyph] != glyph)
            return false;
    }
    return true;
}

} // namespace

CffCharset readCffCharset(std::span<const unsigned char> data, unsigned glyphCount)
{
    const Reader table(data);
    const Index names = readIndex(table, table.byte(2));
    const Index topDicts = readIndex(table, names.end);
    const TopDict dict = readTopDict(table, topDicts.first);
    CffCharset result;
    result.cidKeyed = dict.cidKeyed;
    if (dict.cidKeyed && dict.charset > 2) {
        result.cids = readCids(table, dict.charset, glyphCount);
        if (isIdentity(result.cids))
            result.cids = {};
    }
    return result;
}

} // namespace broadsheet
