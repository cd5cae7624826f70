// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/deflate.h"

#include <libdeflate.h>
#include <new>

namespace broadsheet {

namespace {

// Measured on content streams and CFF subsets: level 9 wins 0.2 % in size for 25 % more time,
// level 4 loses 0.5 % for 15 % less.
constexpr int Level = 6;

} // namespace

Deflater::Deflater()
    : m_compressor(libdeflate_alloc_compressor(Level))
{
    if (m_compressor == nullptr) {
        throw std::bad_alloc();
    }
}

Deflater::~Deflater()
{
    libdeflate_free_compressor(m_compressor);
}

std::string Deflater::compressed(std::string_view data) const
{
    std::string out(libdeflate_zlib_compress_bound(m_compressor, data.size()), '\0');
    out.resize(
        libdeflate_zlib_compress(m_compressor, data.data(), data.size(), out.data(), out.size()));
    out.shrink_to_fit(); // the bound is larger than the data
    return out;
}

} // namespace broadsheet
