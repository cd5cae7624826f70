// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace broadsheet {

/// Compresses whole streams to the zlib format of PDF's FlateDecode. One object per thread.
class Deflater {
public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;
    Deflater(Deflater&&) = delete;
    Deflater& operator=(Deflater&&) = delete;

    [[nodiscard]] std::string compressed(std::string_view data) const;

private:
    libdeflate_compressor* m_compressor;
};

} // namespace broadsheet
