// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace broadsheet {

/// A process colour in per mille of each ink. Text is black only, so that a register error on
/// the press cannot blur it.
struct Ink {
    std::uint16_t cyan = 0;
    std::uint16_t magenta = 0;
    std::uint16_t yellow = 0;
    std::uint16_t black = 1000;

    bool operator==(const Ink&) const = default;

    static constexpr Ink tint(std::uint16_t blackPerMille) { return { 0, 0, 0, blackPerMille }; }
};

} // namespace broadsheet
