// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace broadsheet {

/// What the writer of a PDF must know of a CFF table (Adobe Technical Note 5176): whether the font
/// is CID-keyed (its Top DICT begins with ROS) and which CID each glyph has.
struct CffCharset {
    bool cidKeyed = false;
    std::vector<std::uint16_t> cids; ///< by glyph; empty where glyph number and CID agree
};

/// A table that cannot be read is taken for a name-keyed one.
CffCharset readCffCharset(std::span<const unsigned char> data, unsigned glyphCount);

} // namespace broadsheet
