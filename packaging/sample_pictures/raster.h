// SPDX-FileCopyrightText: 2026 The Broadsheet developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mesh.h"
#include "world.h"

#include <functional>

namespace Samples {

constexpr uint32_t kNothing = 0xFFFFFFFFU;

// Runs 0…count on two threads, each taking every other band of so many.
void inBands(int count, const std::function<void(int first, int last)>& work, int pieces = 1);

// What is seen nearest at each pixel.
struct DepthBuffer {
    int width = 0;
    int height = 0;
    std::vector<float> nearness;
    std::vector<uint32_t> face;

    void clear(int w, int h, float farthest);

    size_t at(int x, int y) const
    {
        return static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x);
    }
};

struct View {
    Vec3 eye;
    Vec3 right;
    Vec3 up;
    Vec3 forward;
    float focal = 1;
    float centerX = 0;
    float centerY = 0;
    float near = 0.15F;
    bool mirrored = false;
    float mirrorLevel = 0;

    // Seen from the camera; the aperture and the part of a pixel to move by are per pass.
    static View of(const World& world, float partX, float partY, float lensX, float lensY);

    Vec3 mirror(const Vec3& p) const
    {
        return mirrored ? Vec3 { p.x, 2 * mirrorLevel - p.y, p.z } : p;
    }

    Vec3 ray(float x, float y) const;
    // Column, row, and one over the depth.
    Vec3 project(const Vec3& p) const;
};

void drawScene(const World& world, const View& view, DepthBuffer& buffer);

// Depth as the sun sees it.
class ShadowMap {
public:
    ShadowMap(const World& world, const ShadowArea& area, int size);

    bool covers(const Vec3& p) const;
    // 1 in the sun, 0 in the shade.
    float lit(const Vec3& p, float offsetX, float offsetY) const;

private:
    Vec3 map(const Vec3& p) const;

    Vec3 m_center;
    Vec3 m_right;
    Vec3 m_up;
    Vec3 m_toSun;
    float m_scale = 1;
    float m_radius = 1;
    DepthBuffer m_buffer;
};

} // namespace Samples
