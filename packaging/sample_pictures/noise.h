// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vec.h"

#include <cstdint>

namespace Samples {

// A small seeded generator (PCG), the same on every machine.
class Random {
public:
    explicit Random(uint64_t seed);

    uint32_t next();
    float unit();
    float between(float low, float high);
    int below(int count);
    bool chance(float probability);
    // A point in the unit ball.
    Vec3 inBall();

private:
    uint64_t m_state;
};

uint32_t hash(uint32_t a, uint32_t b, uint32_t c);
// A repeatable number in 0…1 for a cell.
float cellValue(int x, int y, int z);
// Smooth value noise in 0…1.
float noise(const Vec3& p);
// Octaves of noise, in 0…1.
float fbm(Vec3 p, int octaves);
// Octaves of folded noise, in 0…1, with sharp crests.
float ridged(Vec3 p, int octaves);

} // namespace Samples
