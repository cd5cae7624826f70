// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace broadsheet {

struct PixelSize {
    int width = 0;
    int height = 0;

    bool operator==(const PixelSize&) const = default;
};

/// Scales a picture row by row: every pixel of the result is the mean of the area of the original
/// that it covers, in whole numbers and so the same on every machine. Holds one row of sums.
class AreaAverage {
public:
    AreaAverage(PixelSize from, PixelSize to, int channels);

    /// Takes the next row of the original: `from.width` pixels of `channels` bytes.
    void addRow(const std::uint8_t* row);

    /// The rows of the result that are complete, one after the other.
    [[nodiscard]] const std::vector<std::uint8_t>& pixels() const { return m_pixels; }

    std::vector<std::uint8_t> takePixels() { return std::move(m_pixels); }

private:
    void sumAcross(const std::uint8_t* row);
    void finishRow();

    PixelSize m_from;
    PixelSize m_to;
    int m_channels;
    int m_rowsIn = 0;
    std::vector<std::uint32_t> m_across; ///< this row, averaged over columns, times from.width
    std::vector<std::uint64_t> m_sums;
    std::vector<std::uint8_t> m_pixels;
};

} // namespace broadsheet
