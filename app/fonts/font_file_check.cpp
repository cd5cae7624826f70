// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/font_file_check.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace broadsheet {

namespace {

constexpr std::uint32_t tag(std::string_view name)
{
    std::uint32_t value = 0;
    for (const char c : name)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

constexpr std::uint32_t TrueTypeVersion = 0x00010000;
constexpr std::size_t DirectoryHead = 12;
constexpr std::size_t DirectoryEntry = 16;

/// Reads big-endian numbers; everything past the end reads as 0.
class Reader {
public:
    explicit Reader(std::span<const unsigned char> data)
        : m_data(data)
    {
    }

    [[nodiscard]] std::uint32_t number(std::size_t at, int bytes) const
    {
        std::uint32_t value = 0;
        for (std::size_t i = at; i < at + std::size_t(bytes); ++i)
            value = value << 8 | (i < m_data.size() ? m_data[i] : 0U);
        return value;
    }

    [[nodiscard]] std::size_t size() const { return m_data.size(); }

private:
    std::span<const unsigned char> m_data;
};

/// Where the face's table directory begins: at once, or where a collection says.
std::size_t directoryAt(const Reader& file, int index)
{
    constexpr std::size_t CollectionOffsets = 12;
    if (file.number(0, 4) != tag("ttcf"))
        return 0;
    return file.number(CollectionOffsets + 4 * std::size_t(index), 4);
}

bool isKnownVersion(std::uint32_t version)
{
    return version == TrueTypeVersion || version == tag("OTTO") || version == tag("true");
}

} // namespace

QString faultOfFontFile(std::span<const unsigned char> file, int index)
{
    const Reader reader(file);
    const std::size_t directory = directoryAt(reader, index);
    if (!isKnownVersion(reader.number(directory, 4)))
        return QStringLiteral("no OpenType table directory");
    std::vector<std::uint32_t> tables;
    const std::size_t count = reader.number(directory + 4, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = directory + DirectoryHead + i * DirectoryEntry;
        const std::uint64_t end
            = std::uint64_t(reader.number(entry + 8, 4)) + reader.number(entry + 12, 4);
        if (end > reader.size())
            return QStringLiteral("table %1 of %2 ends beyond the file").arg(i + 1).arg(count);
        if (reader.number(entry + 12, 4) > 0)
            tables.push_back(reader.number(entry, 4));
    }
    const auto has = [&](std::uint32_t table) {
        return std::find(tables.begin(), tables.end(), table) != tables.end();
    };
    for (const char* needed : { "cmap", "head", "hhea", "hmtx", "maxp" }) {
        if (!has(tag(needed)))
            return QStringLiteral("no table %1").arg(QLatin1String(needed));
    }
    const bool outlines = has(tag("CFF ")) || (has(tag("glyf")) && has(tag("loca")));
    return outlines ? QString() : QStringLiteral("no outlines");
}

} // namespace broadsheet
