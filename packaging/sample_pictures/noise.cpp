// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noise.h"

namespace Samples {

Random::Random(uint64_t seed)
    : m_state(seed * 6364136223846793005ULL + 1442695040888963407ULL)
{
    next();
}

uint32_t Random::next()
{
    const uint64_t old = m_state;
    m_state = old * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto word = static_cast<uint32_t>(((old >> 18U) ^ old) >> 27U);
    const auto turn = static_cast<uint32_t>(old >> 59U);
    return (word >> turn) | (word << ((32U - turn) & 31U));
}

float Random::unit()
{
    return static_cast<float>(next() >> 8U) / 16777216.0F;
}

float Random::between(float low, float high)
{
    return low + (high - low) * unit();
}

int Random::below(int count)
{
    return static_cast<int>(next() % static_cast<uint32_t>(count));
}

bool Random::chance(float probability)
{
    return unit() < probability;
}

Vec3 Random::inBall()
{
    for (;;) {
        const float x = between(-1, 1);
        const float y = between(-1, 1);
        const float z = between(-1, 1);
        if (x * x + y * y + z * z <= 1)
            return { x, y, z };
    }
}

uint32_t hash(uint32_t a, uint32_t b, uint32_t c)
{
    uint32_t h = a * 0x8DA6B343U ^ b * 0xD8163841U ^ c * 0xCB1AB31FU;
    h ^= h >> 15U;
    h *= 0x2C1B3C6DU;
    h ^= h >> 12U;
    h *= 0x297A2D39U;
    h ^= h >> 15U;
    return h;
}

float cellValue(int x, int y, int z)
{
    const uint32_t h
        = hash(static_cast<uint32_t>(x), static_cast<uint32_t>(y), static_cast<uint32_t>(z));
    return static_cast<float>(h >> 8U) / 16777216.0F;
}

float noise(const Vec3& p)
{
    const float fx = std::floor(p.x);
    const float fy = std::floor(p.y);
    const float fz = std::floor(p.z);
    const int x = static_cast<int>(fx);
    const int y = static_cast<int>(fy);
    const int z = static_cast<int>(fz);
    const auto ease = [](float t) { return t * t * t * (t * (t * 6 - 15) + 10); };
    const float u = ease(p.x - fx);
    const float v = ease(p.y - fy);
    const float w = ease(p.z - fz);
    const auto row = [&](int dy, int dz) {
        return mix(cellValue(x, y + dy, z + dz), cellValue(x + 1, y + dy, z + dz), u);
    };
    return mix(mix(row(0, 0), row(1, 0), v), mix(row(0, 1), row(1, 1), v), w);
}

float fbm(Vec3 p, int octaves)
{
    float sum = 0;
    float weight = 0.5F;
    float total = 0;
    for (int i = 0; i < octaves; ++i) {
        sum += weight * noise(p);
        total += weight;
        weight *= 0.5F;
        p = {
            p.x * 1.62F + p.z * 1.2F + 7.1F, p.y * 2.03F + 3.7F, p.z * 1.62F - p.x * 1.2F + 1.9F
        };
    }
    return sum / total;
}

float ridged(Vec3 p, int octaves)
{
    float sum = 0;
    float weight = 0.5F;
    float total = 0;
    for (int i = 0; i < octaves; ++i) {
        const float n = 1 - std::abs(2 * noise(p) - 1);
        sum += weight * n * n;
        total += weight;
        weight *= 0.5F;
        p = { p.x * 1.7F + p.z * 1.1F + 5.3F, p.y * 2.0F + 1.7F, p.z * 1.7F - p.x * 1.1F + 8.9F };
    }
    return sum / total;
}

} // namespace Samples
