// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Samples {

constexpr float kPi = std::numbers::pi_v<float>;

struct Vec3 {
    float x = 0;
    float y = 0;
    float z = 0;

    Vec3& operator+=(const Vec3& o)
    {
        x += o.x;
        y += o.y;
        z += o.z;
        return *this;
    }
};

inline Vec3 operator+(const Vec3& a, const Vec3& b)
{
    return { a.x + b.x, a.y + b.y, a.z + b.z };
}

inline Vec3 operator-(const Vec3& a, const Vec3& b)
{
    return { a.x - b.x, a.y - b.y, a.z - b.z };
}

inline Vec3 operator-(const Vec3& a)
{
    return { -a.x, -a.y, -a.z };
}

inline Vec3 operator*(const Vec3& a, float s)
{
    return { a.x * s, a.y * s, a.z * s };
}

inline Vec3 operator*(float s, const Vec3& a)
{
    return a * s;
}

inline Vec3 operator*(const Vec3& a, const Vec3& b)
{
    return { a.x * b.x, a.y * b.y, a.z * b.z };
}

inline float dot(const Vec3& a, const Vec3& b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

inline float length(const Vec3& a)
{
    return std::sqrt(dot(a, a));
}

inline Vec3 cross(const Vec3& a, const Vec3& b)
{
    return { a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x };
}

inline Vec3 normalize(const Vec3& a)
{
    const float l = length(a);
    return l > 0 ? a * (1 / l) : Vec3 { 0, 1, 0 };
}

inline float mix(float a, float b, float t)
{
    return a + (b - a) * t;
}

inline Vec3 mix(const Vec3& a, const Vec3& b, float t)
{
    return a + (b - a) * t;
}

inline float clamp01(float v)
{
    return std::clamp(v, 0.0F, 1.0F);
}

inline float smoothStep(float low, float high, float v)
{
    const float t = clamp01((v - low) / (high - low));
    return t * t * (3 - 2 * t);
}

// A display colour 0xRRGGBB as linear light.
inline Vec3 rgb(unsigned hex)
{
    const auto linear
        = [](unsigned v) { return std::pow(static_cast<float>(v & 255U) / 255.0F, 2.2F); };
    return { linear(hex >> 16U), linear(hex >> 8U), linear(hex) };
}

} // namespace Samples
