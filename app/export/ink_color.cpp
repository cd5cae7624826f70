// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ink_color.h"

#include <array>

namespace broadsheet {

namespace {

using Rgb = std::array<double, 3>;

/// What full inks look like over each other, by the bits cyan 8, magenta 4, yellow 2, black 1:
/// measured on patches that poppler 22.12 rendered.
constexpr std::array<Rgb, 16> Overprints { {
    { 255, 255, 255 },
    { 35, 31, 32 },
    { 255, 242, 0 },
    { 28, 26, 0 },
    { 236, 0, 140 },
    { 36, 0, 0 },
    { 237, 28, 36 },
    { 34, 0, 0 },
    { 0, 173, 239 },
    { 0, 15, 36 },
    { 0, 166, 80 },
    { 0, 19, 0 },
    { 46, 49, 146 },
    { 0, 0, 2 },
    { 54, 54, 57 },
    { 0, 0, 0 },
} };

} // namespace

// Every combination covers the paper by the product of its inks' shares (Neugebauer's equation).
QColor screenColor(Ink ink)
{
    const std::array<int, 4> shares { ink.cyan, ink.magenta, ink.yellow, ink.black };
    Rgb sum {};
    for (unsigned combination = 0; combination < Overprints.size(); ++combination) {
        double area = 1;
        for (unsigned i = 0; i < 4; ++i) {
            const double share = shares[i] / 1000.0;
            area *= (combination & 8U >> i) != 0 ? share : 1 - share;
        }
        for (std::size_t c = 0; c < 3; ++c) {
            sum[c] += area * Overprints[combination][c];
        }
    }
    const auto channel = [](double value) { return int(std::clamp(value + 0.5, 0.0, 255.0)); };
    return { channel(sum[0]), channel(sum[1]), channel(sum[2]) };
}

} // namespace broadsheet
