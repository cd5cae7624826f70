// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/area_average.h"

#include <algorithm>

namespace broadsheet {

// Along each axis a common scale is used on which a pixel of the original is `to` long and a pixel
// of the result `from` long, so that all overlaps are whole numbers.

AreaAverage::AreaAverage(PixelSize from, PixelSize to, int channels)
    : m_from(from)
    , m_to(to)
    , m_channels(channels)
    , m_across(std::size_t(to.width) * std::size_t(channels))
    , m_sums(m_across.size())
{
    m_pixels.reserve(m_across.size() * std::size_t(to.height));
}

void AreaAverage::sumAcross(const std::uint8_t* row)
{
    std::fill(m_across.begin(), m_across.end(), 0U);
    std::int64_t resultEnd = m_from.width; // on the common scale
    std::uint32_t* sum = m_across.data();
    const std::uint8_t* pixel = row;
    for (int x = 0; x < m_from.width; ++x, pixel += m_channels) {
        std::int64_t at = std::int64_t(x) * m_to.width;
        const std::int64_t end = at + m_to.width;
        while (at < end) {
            const std::int64_t overlap = std::min(end, resultEnd) - at;
            for (int c = 0; c < m_channels; ++c) {
                sum[c] += std::uint32_t(overlap) * pixel[c];
            }
            at += overlap;
            if (at == resultEnd) {
                resultEnd += m_from.width;
                sum += m_channels;
            }
        }
    }
}

void AreaAverage::finishRow()
{
    const std::uint64_t area = std::uint64_t(m_from.width) * std::uint64_t(m_from.height);
    for (std::uint64_t& sum : m_sums) {
        m_pixels.push_back(std::uint8_t((sum + area / 2) / area));
        sum = 0;
    }
}

void AreaAverage::addRow(const std::uint8_t* row)
{
    sumAcross(row);
    std::int64_t at = std::int64_t(m_rowsIn) * m_to.height;
    const std::int64_t end = at + m_to.height;
    while (at < end) {
        const std::int64_t resultEnd = (at / m_from.height + 1) * m_from.height;
        const std::int64_t overlap = std::min(end, resultEnd) - at;
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            m_sums[i] += std::uint64_t(overlap) * m_across[i];
        }
        at += overlap;
        if (at == resultEnd) {
            finishRow();
        }
    }
    ++m_rowsIn;
}

} // namespace broadsheet
