// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace broadsheet {

/// How a cluster stands (R62, R63). In a horizontal line all are Horizontal. A vertical line has a
/// centre; what stands upright there is centred on it, what is rotated has a baseline 0.38 em left
/// of it, so that the middle of its em box is on it too (R84).
enum class Orientation : std::uint8_t {
    Horizontal,
    Rotated, ///< turned 90° clockwise
    Upright, ///< in a cell of its own
    Combined, ///< 纵中横: several glyphs side by side in one cell
};

} // namespace broadsheet
